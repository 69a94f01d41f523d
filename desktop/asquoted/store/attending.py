"""Whoever waits for long work on a library: told how far it is, and able to stop it."""

from collections.abc import Callable
from dataclasses import dataclass

from asquoted.errors import Cancelled


def _nobody(done: int, total: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Attention:
    """Somebody's, or nobody's. Both are asked on the thread that does the work."""

    on_progress: Callable[[int, int], None] = _nobody
    is_cancelled: Callable[[], bool] = _never

    def go_on(self) -> None:
        """Raise Cancelled where the work shall stop."""
        if self.is_cancelled():
            raise Cancelled


UNATTENDED = Attention()
"""Nobody's attention: nobody is told, and nothing stops the work."""
