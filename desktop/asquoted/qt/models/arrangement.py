"""How the user wants the columns of a comparison: which first, which not at all.

It is a choice of view, the same for every quote: outlets are known by their documents,
and the columns of one document stay together.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from asquoted.domain.comparison import Rendering

_MOST_KEPT = 500
"""More documents than that are not remembered: the choices of long ago give way."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Documents in the order in which they stand, and those that are hidden; others follow as they come."""

    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()

    def arranged(self, renderings: Sequence[Rendering]) -> list[Rendering]:
        """Return the renderings that are shown, in their order."""
        place = {document: number for number, document in enumerate(self.order)}
        shown = [one for one in renderings if one.document not in self.hidden]
        return sorted(shown, key=lambda one: place.get(one.document, len(place)))

    def hidden_of(self, renderings: Sequence[Rendering]) -> list[str]:
        """Return the documents of `renderings` that are hidden, each once."""
        return list(dict.fromkeys(one.document for one in renderings if one.document in self.hidden))

    def moved(self, document: str, to: int, shown: Sequence[str]) -> "Arrangement":
        """Return it with `document` before the one that stands at `to` in `shown`, at the end if none does.

        `shown` are the documents in sight, in their order, each once. Those that are hidden
        or have none of this quote keep their place among the others.
        """
        before = shown[to] if to < len(shown) else None
        if before == document:
            return self
        # What stood in no order yet now stands as it was seen.
        order = [one for one in (*self.order, *shown) if one != document]
        order = self._in_sequence(list(dict.fromkeys(order)), [one for one in shown if one != document])
        if before is not None:
            at = order.index(before)
        else:
            rest = [order.index(one) for one in shown if one != document]
            at = max(rest, default=-1) + 1
        order.insert(at, document)
        return replace(self, order=tuple(order[:_MOST_KEPT]))

    def stepped(self, document: str, by: int, shown: Sequence[str]) -> "Arrangement":
        """Return it with `document` one place on (1) or back (-1) in `shown`."""
        at = list(shown).index(document)
        if not 0 <= at + by < len(shown):
            return self
        return self.moved(document, at + by if by < 0 else at + by + 1, shown)

    def without(self, document: str) -> "Arrangement":
        """Return it with one more document hidden."""
        return replace(self, hidden=self.hidden | {document})

    def with_shown(self, documents: Sequence[str]) -> "Arrangement":
        """Return it with these documents shown again."""
        return replace(self, hidden=self.hidden - set(documents))

    @staticmethod
    def _in_sequence(order: list[str], shown: Sequence[str]) -> list[str]:
        """Return `order` with the documents of `shown` following each other as there."""
        following = iter(shown)
        among = set(shown)
        return [next(following) if one in among else one for one in order]


@dataclass(frozen=True, slots=True)
class Choices:
    """How the user looks at comparisons; the same for every quote, and kept in the settings.

    `dimmed`: words that agree stand back. `interlinear`: the outlets lie beneath each other, word under word.
    """

    arrangement: Arrangement = Arrangement()
    dimmed: bool = False
    interlinear: bool = False
