"""How long work takes."""

import time
from collections.abc import Callable


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """Return the least of several runs, in seconds: what else the machine does only adds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


def work_seconds(work: Callable[[], object], times: int = 5) -> float:
    """Return the same in seconds of the processor: for work in one thread that waits for nothing.

    Another program's work does not count, so that a busy machine tells nearly the same.
    """
    taken = []
    for _ in range(times):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return min(taken)
