"""Where one has been in the window, to go back there and forward again, as in a browser."""

from collections.abc import Callable
from dataclasses import dataclass

from asquoted.domain.targets import Target

_MOST = 200
"""So many places are remembered; nobody goes back further by hand."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the window: a view, and where in it.

    `key` is what makes another place of it: the statement that is covered, the quote that is
    compared, the document that is read. `outlet` is the document of the frame in Coverage.
    `target` is what was selected, `cursor` the words selected in an article, by UTF-16 units.
    `top` is how far it was scrolled: a place in the article by UTF-16 units, else pixels.
    """

    view: str
    key: str
    quote: str = ""
    outlet: str = ""
    target: Target | None = None
    cursor: tuple[int, int] = (0, 0)
    top: int = 0

    def is_at(self, other: "Spot") -> bool:
        """Tell whether both are the same place, wherever in it."""
        return (self.view, self.key) == (other.view, other.key)


class History:
    """Spots in the order in which they were come to, and which of them one is at."""

    def __init__(self) -> None:
        self._spots: list[Spot] = []
        self._at = -1

    @property
    def current(self) -> Spot | None:
        """Where one is, as it was when one came there or left it last."""
        return self._spots[self._at] if self._at >= 0 else None

    def clear(self) -> None:
        """Forget all."""
        self._spots, self._at = [], -1

    def leave(self, spot: Spot) -> None:
        """Remember where in the current place one was."""
        if self._at >= 0 and self._spots[self._at].is_at(spot):
            self._spots[self._at] = spot

    def arrive(self, spot: Spot, *, anew: bool = False) -> None:
        """Come to a place: what one had gone back from is forgotten, as in a browser.

        Who is there already stays, unless another part of it is shown `anew`.
        """
        current = self.current
        if current is not None and current.is_at(spot) and not anew:
            return
        self._spots = [*self._spots[: self._at + 1], spot][-_MOST:]
        self._at = len(self._spots) - 1

    def step(self, by: int, is_there: Callable[[Spot], bool]) -> Spot | None:
        """Go to the next place back (-1) or forward (1) that is still there; None if there is none."""
        found = self.ahead(by, is_there)
        if found is None:
            return None
        self._at = found
        return self._spots[found]

    def ahead(self, by: int, is_there: Callable[[Spot], bool]) -> int | None:
        """Return the number of the place that `step` would go to."""
        at, current = self._at + by, self.current
        while 0 <= at < len(self._spots):
            spot = self._spots[at]
            # What lay between two visits of one place may be gone: that would be no step.
            if is_there(spot) and (current is None or abs(at - self._at) == 1 or not spot.is_at(current)):
                return at
            at += by
        return None

    def spot(self, number: int) -> Spot:
        """Return the place of that number."""
        return self._spots[number]
