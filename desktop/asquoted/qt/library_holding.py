"""The library that the window holds: glimpsed, opened, and let go of."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer

from asquoted.errors import Cancelled
from asquoted.qt.articles import Articles
from asquoted.qt.comparisons import Comparisons
from asquoted.qt.contents import Contents
from asquoted.qt.courtesy import spare_from_sweeps
from asquoted.qt.jobs import Job, Lane, Latest
from asquoted.qt.later import Later, LaterCalls
from asquoted.qt.library_jobs import Held, LibraryJobs
from asquoted.store.glancing import Stamp, list_at_a_glance, stamp_of

if TYPE_CHECKING:
    from asquoted.domain.documents import DocumentSummary
    from asquoted.qt import library_reading as reading
    from asquoted.qt import library_work as work
    from asquoted.store import attending
    from asquoted.store.library import Library
else:
    attending = Later("asquoted.store.attending")
    reading = Later("asquoted.qt.library_reading")
    work = LaterCalls("asquoted.qt.library_work")


_WATCHED = 1_500
"""Milliseconds between two looks whether the library's file was written to."""


_PAINTED = 50
"""Milliseconds after which what was read is painted: the window asks for it at its screen's next turn."""


class LibraryHolding(LibraryJobs):
    """One library at a time: the next takes its place when it is read. Its signals: see `LibraryJobs`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._asked: tuple[Path, bool] | None = None
        self._opening: Job | None = None
        self._beside = Lane()
        self._indexing: Job | None = None
        self._searches = Latest(Lane(), self)
        self._readings = Latest(Lane(), self)
        self.comparisons = Comparisons(self)
        # What was glimpsed is painted before the database layer is imported, in competition with it.
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(0)
        self._begin.timeout.connect(self._on_time_to_open)
        # What was read is painted before there is more to do.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAINTED)
        self._rest.timeout.connect(self._on_time_for_the_rest)
        # The command line, or another window, may edit the library at any time.
        self._looks = Latest(Lane(), self)
        self._stamp: Stamp | None = None
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCHED)
        self._watch.timeout.connect(self._on_time_to_look)

    @property
    def takes_wishes(self) -> bool:
        """Tell whether what is asked for will be done: at once, or when the library is open."""
        is_awaited = self._asked is not None or self._opening is not None
        return self.is_open or is_awaited or not self.contents.is_read

    @property
    def is_read_only(self) -> bool:
        """Tell whether the library that is open can be read alone."""
        return self._library is not None and self._library.is_read_only

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing that was asked for is still to be done."""
        is_begun = self._asked is None and not self._rest.isActive()
        return is_begun and not self._jobs and self.comparisons.is_idle

    def open(self, path: Path, *, create: bool = False) -> None:
        """Open another library in place of this one; this one stays until the other is read.

        Where none is open, the list of its documents comes first: what the user then asks for
        is done when the library is open. Of several that are asked for at once, the last one counts.
        """
        # The path is kept for the next start, which may be in another folder.
        self._asked = path.absolute(), create
        if self._opening is None:
            self._go_on_to_asked()

    def close(self) -> None:
        """Stop what can be stopped, wait for the rest, and close the library."""
        for job in self._jobs:
            # What the user did or asked for until the window closed is no work to stop: it would be lost.
            if job not in self._wishes and not (job is self._opening and self._wishes):
                job.cancel()
        self._asked = None
        self._begin.stop()
        self._rest.stop()
        self._watch.stop()
        self._looks.close()
        self._searches.close()
        self._readings.close()
        self.comparisons.close()
        self._beside.close()
        self._lane.close()
        self._opening = None
        for job in self._jobs:
            job.forget()
            # A library that was still being opened, and that nobody will hear of.
            library = getattr(job.value(), "library", None)
            if library is not None:
                library.close()
        if self._library is not None:
            _close(self._library, self._indexing)
            self._library = self.path = None

    def _held(self) -> Held | None:
        held = super()._held()
        if held is not None or not self.takes_wishes:
            return held
        if self._opening is None:
            # A wish comes behind it in the lane.
            self._on_time_to_open()
        return None if self._opening is None else partial(_opened_by, self._opening)

    def _go_on_to_asked(self) -> None:
        """Look at the library that was asked for, or open it at once where another is in sight."""
        if self._asked is None:
            return
        if self.is_open:
            self._on_time_to_open()
            return
        self._begin.stop()
        if not self.contents.is_read:
            # Of another one, which will not be opened: nothing can be wished for there any more.
            self._show_none()
        path, _ = self._asked
        job = Job(partial(_glance, path), self)
        job.done.connect(self._on_glanced)
        self._run(job, "")

    def _show_none(self) -> None:
        """Show no library any more, where none could be opened."""
        for job in self._wishes:
            job.forget()
        self.contents = Contents()
        self.glimpsed.emit(None)

    def _index(self, library: "Library") -> None:
        """Index what the first edit would have to wait for; who edits meanwhile need not."""
        self._indexing = job = Job(partial(int), self)
        indexing = partial(_index_texts, library)
        job.set_work(lambda: work.attended(library, indexing, job.report, job.is_cancelled))
        self._run(job, self.tr("Finding what the articles have in common"), self._beside)

    def _let_go(self) -> None:
        """Close the library in sight, behind what was asked for on it; show nothing more of it."""
        if self._library is not None:
            self.closing.emit()
        indexing, self._indexing = self._indexing, None
        library, self._library = self._library, None
        if indexing is not None:
            indexing.forget()
        if library is None:
            return
        self.path = None
        self._watch.stop()
        self._looks.forget()
        self._answers.clear()
        self._searches.forget()
        self._readings.forget()
        self._run(Job(partial(_close, library, indexing), self), "")

    # Slots

    def _on_glanced(self, answer: object) -> None:
        path, documents = cast("tuple[Path, tuple[DocumentSummary, ...] | None]", answer)
        if self._opening is not None or self._asked is None or self._asked[0] != path:
            return
        if documents:
            self.contents = Contents(documents, Articles(path, documents), is_read=False)
            self.glimpsed.emit(path)
        self._begin.start()

    def _on_time_to_open(self) -> None:
        self._begin.stop()
        if self._asked is None or self._opening is not None:
            return
        (path, create), self._asked = self._asked, None
        listed = () if self.contents.is_read else self.contents.summaries

        # A function of its own, so that the database layer is imported by the job's thread.
        def opening() -> object:
            attention = attending.Attention(job.report, job.is_cancelled)
            return reading.open_library(path, create=create, attention=attention, listed=listed)

        self._opening = job = Job(opening, self)
        job.failed.connect(self._on_failed)
        job.done.connect(self._on_opened)
        self._run(job, self.tr("Opening the library"))

    def _on_opened(self, answer: object) -> None:
        spare_from_sweeps()
        opened = cast("reading.Opened", answer)
        self._let_go()
        self._library = opened.library
        self.path = opened.library.path
        self.contents = opened.contents
        self.marks = opened.marks
        self.opened.emit(opened.fresh)
        self.changed.emit(True)
        self._rest.start()
        self._stamp = None
        self._watch.start()

    def _on_time_for_the_rest(self) -> None:
        if self._library is not None:
            # The first edit need not wait for what it takes to be imported.
            self._start(lambda *_: work.be_ready())
            if not self.is_read_only:
                self._index(self._library)

    def _on_time_to_look(self) -> None:
        if self.path is not None and not self._looks.is_under_way:
            self._looks.start(partial(stamp_of, self.path), self._on_looked)

    def _on_looked(self, stamp: object) -> None:
        """Read what was altered, where the file was written to; by this window, it is known already."""
        before, self._stamp = self._stamp, cast("Stamp", stamp)
        if stamp != before:
            self._look_again()

    def _on_ended(self) -> None:
        super()._on_ended()
        if self.sender() is self._opening:
            self._opening = None
            if not self.is_open:
                # Here, and not where it failed: a bug is no answer.
                self._show_none()
            self._go_on_to_asked()
        if self.sender() is self._indexing:
            self._indexing = None


def _opened_by(opening: Job) -> "tuple[Library, reading.Seen]":
    """Return what a job has opened, on another job's thread; wait for it there. Raise Cancelled."""
    opened = cast("reading.Opened | None", opening.wait())
    if opened is None:
        raise Cancelled
    return opened.library, reading.Seen(opened.contents, opened.marks)


def _glance(path: Path) -> "tuple[Path, tuple[DocumentSummary, ...] | None]":
    return path, list_at_a_glance(path)


def _close(library: "Library", indexing: Job | None) -> None:
    if indexing is not None:
        indexing.wait()
    library.close()


def _index_texts(library: "Library") -> None:
    work.index_texts(library)
