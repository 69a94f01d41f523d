"""The walk through a quote's differences: which of them are in it, and at which one is.

Words outside the marks are the outlet's own. Held against the base they make many
differences that nobody made in the speaker's words: they are in the walk only on demand.
"""

from collections.abc import Sequence

from asquoted.domain.comparison import GRAVE, Kind
from asquoted.domain.targets import Target
from asquoted.qt.models.differences import Place


class Walk:
    """The places that are marked and gone through, in reading order."""

    def __init__(self) -> None:
        self._all: tuple[Place, ...] = ()
        self._hidden: frozenset[Kind] = frozenset()
        self._word_by_word = False
        self.places: list[Place] = []
        self.current: Place | None = None
        self._passed: Place | None = None

    @property
    def word_by_word(self) -> bool:
        """Whether what stands outside the marks is compared word by word too."""
        return self._word_by_word

    def show_places(self, places: Sequence[Place], current: Target | None = None) -> None:
        """Go through these places from now on, and be at `current` if it is among them."""
        self._all = tuple(places)
        self._choose()
        self.current = self.at(current) if current is not None else None
        self._passed = None if self._passed is None else self.at(self._passed.target)

    def hide(self, kinds: frozenset[Kind]) -> None:
        """Leave these kinds out; the grave ones cannot be."""
        self._hidden = kinds - GRAVE
        self._choose()

    def take_word_by_word(self, wanted: bool) -> None:
        """Take in, or leave out, the differences of what stands outside the marks."""
        self._word_by_word = wanted
        self._choose()

    def left_out(self, target: Target) -> bool:
        """Tell whether a difference is not in the walk because it stands outside the marks."""
        return not self._word_by_word and any(one.indirect and one.target == target for one in self._all)

    def at(self, target: Target) -> Place | None:
        """Return the place of a difference, None if it is not in the walk."""
        return next((place for place in self.places if place.target == target), None)

    def numbered(self, number: int) -> Place | None:
        """Return the place with that number, None if it is not in the walk."""
        return next((place for place in self.places if place.number == number), None)

    def pass_by(self) -> None:
        """Be at no difference any more; the next step goes on from the one that is left."""
        self._passed, self.current = self.current or self._passed, None

    def after(self, by: int) -> Place | None:
        """Return the place so many steps on from the current one, None beyond either end."""
        if not self.places:
            return None
        at = 0 if by > 0 else len(self.places) - 1
        start = self.current or self._passed
        if start in self.places:
            at = self.places.index(start) + by
        return self.places[at] if 0 <= at < len(self.places) else None

    def _choose(self) -> None:
        self.places = [
            place
            for place in self._all
            if place.difference.kind not in self._hidden and (self._word_by_word or not place.indirect)
        ]
