"""Other processes of this program, which do the parts of a long work beside it.

Threads share one interpreter: a window that has articles read in a thread of its own waits for
the interpreter at nearly every call of Qt, and a second processor stays idle. A crew's processes
have each their own. To begin one takes up to a second, and a value that goes there and back is
written and read twice: it is for work of which there is much.

Where no process can be begun, or one dies, the work is done here, as if there were no crew.
"""

import logging
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from multiprocessing import resource_tracker
from multiprocessing.connection import wait as wait_for_any
from pathlib import Path
from typing import TypeVar

P = TypeVar("P")
R = TypeVar("R")
GoOn = Callable[[int], None]
"""Told how many pieces are done; raises `Cancelled` where no more shall be."""

_LOG = logging.getLogger(__name__)
_MOST = 4
"""So many processes at most: each takes forty megabytes, and more than these wait for the one that asks."""
_LOOK = 0.1
"""Seconds between two looks whether the work is still wanted."""
_REST = 60.0
"""Seconds without work after which a crew's processes end; they would hold their memory for nothing."""
_AHEAD = 2
"""So many pieces for each process are given out before they are done; none can be taken back."""
_NICE = 10
"""By how much the window comes before its crew, where the system can be told.

On two processors it shares each of them with one: at 5 it has three quarters of what it wants, at 10 nine
tenths. Where nobody else wants anything, a crew has all of it.
"""


class Crew:
    """Does work in up to `hands` processes, begun when they are first asked for. Threads may share it."""

    def __init__(self, hands: int | None = None, rest: float = _REST) -> None:
        self._hands = min(hands if hands is not None else _processors(), _MOST)
        self._rest = rest
        self._lock = threading.Lock()
        self._pool: ProcessPoolExecutor | None = None
        self._at_work = 0
        self._dismissal: threading.Timer | None = None
        self._is_able = self._hands > 0

    @property
    def is_there(self) -> bool:
        """Tell whether the processes were begun, and not dismissed since."""
        return self._pool is not None

    def begin(self) -> bool:
        """Begin the processes if that is still to be done, without waiting; tell whether there are any."""
        with self._lock:
            return self._begun() is not None

    def share(self, work: Callable[[P], R], pieces: Sequence[P], go_on: GoOn) -> list[R]:
        """Return what `work`, a module's function, gives for each of `pieces`, in their order.

        `go_on` is called between two pieces, and ten times a second. What `work` raises is raised here,
        and what `go_on` raises ends the work: pieces that were not begun never are.
        """
        with self._lock:
            pool = self._begun()
            self._at_work += pool is not None
        if pool is None:
            return do_here(work, pieces, go_on)
        try:
            return self._shared(pool, work, pieces, go_on)
        finally:
            self._be_at_rest()

    def dismiss(self) -> None:
        """End the processes, unless they are at work; the next work begins others."""
        with self._lock:
            if self._dismissal is not None:
                self._dismissal.cancel()
            if self._at_work:
                return
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)

    def _begun(self) -> ProcessPoolExecutor | None:
        if self._dismissal is not None:
            self._dismissal.cancel()
        if self._pool is None and self._is_able and _may_begin():
            try:
                context = multiprocessing.get_context("spawn")
                pool = ProcessPoolExecutor(self._hands, context, _be_a_hand)
                with _deaf_children():
                    for _ in range(self._hands):
                        # It begins a process for each piece of work, as long as none is idle.
                        pool.submit(_nothing)
            except (OSError, ImportError, NotImplementedError, BrokenProcessPool) as error:
                self._be_without(error)
            else:
                self._pool = pool
        return self._pool

    def _shared(
        self, pool: ProcessPoolExecutor, work: Callable[[P], R], pieces: Sequence[P], go_on: GoOn
    ) -> list[R]:
        given: deque[Future[R]] = deque()
        found: list[R] = []
        waiting = iter(pieces)
        try:
            while len(found) < len(pieces):
                # Never cancelled: a pool that finds a cancelled piece when a process dies ends in disorder.
                for piece in islice(waiting, self._hands * _AHEAD - len(given)):
                    with _deaf_children():
                        given.append(pool.submit(work, piece))
                go_on(len(found))
                while not wait((given[0],), _LOOK).done:
                    go_on(len(found))
                found.append(given.popleft().result())
        except BrokenProcessPool as error:
            self._be_without(error)
            return do_here(work, pieces, go_on, found)
        go_on(len(found))
        return found

    def _be_without(self, error: Exception) -> None:
        """Do all here from now on: what could not be begun once would be tried in vain at each work."""
        _LOG.info("no other process does a part of the work: %s", error)
        self._is_able = False
        self._pool = None

    def _be_at_rest(self) -> None:
        with self._lock:
            self._at_work -= 1
            if self._at_work == 0 and self._pool is not None:
                self._dismissal = threading.Timer(self._rest, self.dismiss)
                self._dismissal.daemon = True
                self._dismissal.start()


def do_here(work: Callable[[P], R], pieces: Sequence[P], go_on: GoOn, known: Sequence[R] = ()) -> list[R]:
    """Do what `Crew.share` does without any crew; `known` is what the first pieces gave already."""
    found = list(known)
    for piece in pieces[len(found) :]:
        go_on(len(found))
        found.append(work(piece))
    go_on(len(found))
    return found


def _processors() -> int:
    """Return how many processors this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _may_begin() -> bool:
    """Tell whether another process would come up: it imports what this one was begun with, by its file."""
    if multiprocessing.parent_process() is not None:
        return False
    begun_with = sys.modules["__main__"]
    file = getattr(begun_with, "__file__", None)
    return file is None or begun_with.__spec__ is not None or Path(file).is_file()


@contextmanager
def _deaf_children() -> Iterator[None]:
    """Have the processes that are begun meanwhile never hear Ctrl+C, from their first moment on.

    The terminal sends it to them, too; one that dies of it while it comes up leaves its pool in disorder.
    """
    if sys.platform == "win32":
        yield
        return
    # Else the first process has it begun, which lets the signal through again.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _be_a_hand() -> None:
    """Set a process up: it ends with the one that began it, however that ends, and Ctrl+C is not for it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        os.nice(_NICE)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait_for_any([parent.sentinel])
        # Not `sys.exit`: nobody is left to be told anything.
        os._exit(1)


def _nothing() -> None:
    """Be what a process is begun for."""


CREW = Crew()
"""The program's own: whatever work there is, it is shared by no more processes than there are processors."""
