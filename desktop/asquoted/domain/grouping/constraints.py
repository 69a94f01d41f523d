"""Which utterances have to give one quote, and which never do: links closed over each other.

"Together" is transitive, and "apart" holds for all that is together with either side
(Wagstaff et al., 2001). Of two links that contradict each other the later one counts.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, product

from asquoted.domain.corrections import Link
from asquoted.domain.grouping.rulings import fit
from asquoted.domain.grouping.utterances import Key, Utterance


class Constraints:
    """Blocks of utterances, by their keys, that are together; each block's name is one of its keys."""

    def __init__(self) -> None:
        self._above: dict[Key, Key] = {}
        self._apart: dict[Key, set[Key]] = defaultdict(set)

    def __bool__(self) -> bool:
        return bool(self._above)

    def block_of(self, key: Key) -> Key | None:
        """Return the name of an utterance's block, None where no link is about it."""
        if key not in self._above:
            return None
        while self._above[key] != key:
            key = self._above[key]
        return key

    def are_apart(self, one: Key, other: Key) -> bool:
        """Tell whether two blocks, by their names, may not be in one quote."""
        return other in self._apart[one]

    def blocks(self) -> dict[Key, list[Key]]:
        """Return the keys of each block, in order."""
        found: dict[Key, list[Key]] = defaultdict(list)
        for key in sorted(self._above):
            name = self.block_of(key)
            if name is not None:
                found[name].append(key)
        return found

    def link(self, one: Sequence[Key], other: Sequence[Key], *, together: bool) -> bool:
        """Take a link, unless those taken before speak against it; tell whether it was taken."""
        mine, theirs = [self._entered(key) for key in one], [self._entered(key) for key in other]
        if together:
            every = [*mine, *theirs]
            if any(self.are_apart(a, b) for a, b in product(every, every)):
                return False
            for a, b in pairwise(every):
                self._unite(a, b)
            return True
        if set(mine) & set(theirs):
            return False
        for a, b in product(mine, theirs):
            self._apart[a].add(b)
            self._apart[b].add(a)
        return True

    def weld(self, whole: Key, parts: Sequence[Key]) -> None:
        """Take what was ruled on parts for the whole that was made of them; where nothing was, do nothing."""
        ruled = [part for part in parts if part in self._above]
        if whole not in parts and ruled:
            self.link([whole], ruled, together=True)

    def keeping(self, utterances: Sequence[Utterance]) -> list[Utterance]:
        """Return `utterances`, those marked that a link is about: what the user moved is never dropped."""
        return [
            replace(utterance, ruling=replace(utterance.ruling, is_kept=True))
            if utterance.key in self._above
            else utterance
            for utterance in utterances
        ]

    def _entered(self, key: Key) -> Key:
        return self.block_of(self._above.setdefault(key, key)) or key

    def _unite(self, one: Key, other: Key) -> None:
        kept, gone = sorted((self._entered(one), self._entered(other)))
        if kept == gone:
            return
        self._above[gone] = kept
        for away in self._apart.pop(gone, set()):
            self._apart[away].discard(gone)
            self._apart[away].add(kept)
            self._apart[kept].add(away)


def read_constraints(links: Sequence[Link], utterances: Mapping[str, Sequence[Utterance]]) -> Constraints:
    """Return what `links`, the oldest first, ask of the utterances of each document."""
    constraints = Constraints()
    for link in reversed(links):
        one, other = (
            [utterance.key for utterance in fit(place, utterances.get(place.document, ()))]
            for place in (link.one, link.other)
        )
        if one and other:
            constraints.link(one, other, together=link.together)
    return constraints
