"""Work off the window's thread; the window's side owns the signals.

The pool's threads get plain values and call back through a `Job`, whose signals reach
the window's thread through its event loop. A job that was superseded says nothing more.
"""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from asquoted.errors import UserError
from asquoted.qt.courtesy import COURTESY

_SWEEP = 100
"""Milliseconds between two sweeps of the window's thread while work is under way."""
_REPORTS = 0.1
"""Seconds between two reports of one job that are shown."""


class Lane:
    """Threads that take one piece of work after another, in the order given. For the window's thread."""

    def __init__(self, width: int = 1) -> None:
        self._pool = ThreadPoolExecutor(width, thread_name_prefix="asquoted")
        self._under_way = 0

    def submit(self, work: Callable[[], object]) -> "Future[object]":
        """Queue `work` and return its future; `answered` is to be called when its answer was heard."""
        self._under_way += 1
        COURTESY.begin()
        return self._pool.submit(work)

    def answered(self) -> None:
        """Count one piece of work as over."""
        if self._under_way:
            self._under_way -= 1
            COURTESY.end()

    def close(self) -> None:
        """Take no more, and wait until all that was queued is done: an edit is never dropped."""
        self._pool.shutdown(wait=True)
        COURTESY.end(self._under_way)
        self._under_way = 0


class Job(QObject):
    """One piece of work, from its start to its answer.

    An error that is a `UserError` is an answer (`failed`); any other is raised again on
    the window's thread, whole, so that the excepthook reports it like every bug.

    Signals:
        done: the work gave this value.
        failed: the work raised this `UserError`.
        progressed: so much of so much is done.
        ended: there will be no more of this job, whatever came of it.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    ended = Signal()
    _answered = Signal(object)
    _reported = Signal(int, int)

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        # Parented, since the pool may hold the last Python reference: without an owner
        # on the window's side, the signals would die on the pool's thread.
        super().__init__(parent)
        self._work = work
        self._cancelled = threading.Event()
        self._forgotten = False
        self._lane: Lane | None = None
        self._future: Future[object] | None = None
        self._next_report = 0.0
        # Queued also where the work was done before it could be waited for: an answer never
        # comes while its asker is still asking.
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    def start(self, lane: Lane) -> None:
        """Queue the work. To be called once."""
        self._lane = lane
        self._future = lane.submit(self._work)
        sweep = QTimer(self)
        sweep.timeout.connect(COURTESY.sweep)
        sweep.start(_SWEEP)
        self._future.add_done_callback(self._answer)

    def value(self) -> object | None:
        """Return what the work has given by now, or None; for clearing away what nobody will hear of."""
        future = self._future
        if future is None or not future.done() or future.cancelled() or future.exception() is not None:
            return None
        return future.result()

    def wait(self) -> object | None:
        """Wait for what the work gives, on another thread than the window's; None where it failed."""
        if self._future is not None:
            wait((self._future,))
        return self.value()

    def set_work(self, work: Callable[[], object]) -> None:
        """Give the work afterwards, where it needs this job's `report` and `is_cancelled`."""
        self._work = work

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is; for the work to call, on its own thread, as often as it likes."""
        now = time.monotonic()
        # Each is painted at once: a thousand a second would hold up who uses the window meanwhile.
        if (now >= self._next_report or done >= total) and isValid(self):
            self._next_report = now + _REPORTS
            self._reported.emit(done, total)

    def is_cancelled(self) -> bool:
        """Tell the work whether it shall stop; for the work to call, on its own thread."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; it answers in its own time."""
        self._cancelled.set()

    def forget(self) -> None:
        """Ask the work to stop, and drop whatever it still answers; what was not begun is never done."""
        self._forgotten = True
        self.cancel()
        if self._future is not None:
            self._future.cancel()

    def _answer(self, future: "Future[object]") -> None:
        if isValid(self):
            self._answered.emit(future)

    def _on_reported(self, done: int, total: int) -> None:
        if not self._forgotten:
            self.progressed.emit(done, total)

    def _on_answered(self, future: "Future[object]") -> None:
        self.deleteLater()
        try:
            if future.cancelled() or self._forgotten:
                return
            error = future.exception()
            if error is None:
                self.done.emit(future.result())
            elif isinstance(error, UserError):
                self.failed.emit(error)
            else:
                raise error
        finally:
            if self._lane is not None:
                # Not before: what came is to be heard of before the collector looks through it.
                self._lane.answered()
            self.ended.emit()


class Latest(QObject):
    """Jobs of which only the newest counts: what the older ones answer is dropped."""

    def __init__(self, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._job: Job | None = None

    @property
    def is_under_way(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._job is not None

    def start(
        self,
        work: Callable[[], object],
        on_done: Callable[[object], None],
        on_failed: Callable[[object], None] | None = None,
    ) -> None:
        """Run `work` in place of whatever is still under way."""
        self.forget()
        job = Job(work, self)
        job.done.connect(on_done)
        if on_failed is not None:
            job.failed.connect(on_failed)
        job.ended.connect(self._on_ended)
        self._job = job
        job.start(self._lane)

    def forget(self) -> None:
        """Drop what is under way."""
        if self._job is not None:
            self._job.forget()
            self._job = None

    def close(self) -> None:
        """Drop what is under way, and wait until it has stopped."""
        self.forget()
        self._lane.close()

    def _on_ended(self) -> None:
        if self.sender() is self._job:
            self._job = None
