"""Comparing off the window's thread: what is in sight and too much to wait for, and all for a filter."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from asquoted.domain.comparison import Quote
from asquoted.qt.contents import Contents
from asquoted.qt.jobs import Job, Lane, Latest

_AT_ONCE = 20
"""Quotes that are compared for a filter while the window waits; more are for a job."""
_LOOKED_THROUGH = 500
"""Quotes that a filter looks through while the window waits: some ten milliseconds, where many are tagged."""
_STEPS = 50
"""How often a job for a filter tells how far it is."""


class Comparisons(QObject):
    """Jobs of their own, beside the lane of the edits: an edit never waits for them.

    Signals:
        compared: a statement is at hand now; carries its id.
        progressed: so many quotes of so many are compared for the filter.
        told: all are that the filter waits for.
    """

    compared = Signal(str)
    progressed = Signal(int, int)
    told = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = Latest(Lane(), self)
        self._narrowed = Latest(Lane(), self)
        self._lane = Lane()
        self._telling: Job | None = None
        self._told: tuple[Contents, bool] | None = None

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing is being compared."""
        is_told = self._telling is None and not self._narrowed.is_under_way
        return is_told and not self._shown.is_under_way

    def compare(self, contents: Contents, statement: str) -> None:
        """Compare all of a statement; one that was asked for earlier is not waited for any more."""

        def comparing() -> object:
            contents.compare(statement)
            return statement

        self._shown.start(comparing, self.compared.emit)

    def tell(self, contents: Contents, quotes: Sequence[Quote], *, whole: bool) -> bool:
        """Compare quotes for the filter, and tell whether that takes a job; what was asked before is dropped.

        See `Contents.untold`.
        """
        if self._told is not None and quotes and self._told[0] is contents and self._told[1] == whole:
            return True
        self._forget()
        if len(quotes) <= _AT_ONCE and contents.compared.is_at_hand(quotes):
            for quote in quotes:
                contents.compared.tell(quote, whole=whole)
            return False
        job = Job(partial(int), self)
        job.set_work(partial(_tell, job, contents, quotes, whole=whole))
        job.progressed.connect(self.progressed)
        job.done.connect(self._on_told)
        self._telling, self._told = job, (contents, whole)
        job.start(self._lane)
        return True

    def narrow(
        self,
        contents: Contents,
        finding: Callable[[], object] | None,
        on_found: Callable[[object], None],
    ) -> None:
        """Find out what a filter leaves of contents: at once, or in a job where there are very many quotes.

        None leaves all. Of several that are asked for, the newest is answered.
        """
        self._narrowed.forget()
        if finding is None:
            on_found(None)
        elif len(contents.comparison.quotes) <= _LOOKED_THROUGH:
            on_found(finding())
        else:
            self._narrowed.start(finding, on_found)

    def close(self) -> None:
        """Stop, and wait until that is so."""
        self._forget()
        self._narrowed.close()
        self._shown.close()
        self._lane.close()

    def _forget(self) -> None:
        if self._telling is not None:
            self._telling.forget()
        self._telling = self._told = None

    # Slots

    def _on_told(self) -> None:
        self._telling = self._told = None
        self.told.emit()


def _tell(job: Job, contents: Contents, quotes: Sequence[Quote], *, whole: bool) -> int:
    step = max(len(quotes) // _STEPS, 1)
    for number, quote in enumerate(quotes):
        if job.is_cancelled():
            break
        if number % step == 0:
            job.report(number, len(quotes))
        contents.compared.tell(quote, whole=whole)
    return len(quotes)
