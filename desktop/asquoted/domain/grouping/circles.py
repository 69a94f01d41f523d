"""Which documents tell of one story: those that share words that somebody said, directly or by way of others.

What one article says of an office, another means only if it tells of the same events. Articles that
have nothing in common must not change each other's reading, or a library's grouping would hang on
what else is in it.
"""

from collections import defaultdict
from collections.abc import Sequence

from asquoted.domain.grouping.index import WordIndex
from asquoted.domain.grouping.weighing import are_near
from asquoted.domain.grouping.who import Telling


class Circles:
    """The documents beside each document, by the words that their tellings share; found when asked for."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        self._tellings = tellings
        self._index: WordIndex | None = None
        self._having: dict[int, set[str]] = defaultdict(set)
        self._places: dict[str, set[int]] = defaultdict(set)
        self._circles: dict[str, frozenset[str]] = {}

    def of(self, document: str) -> frozenset[str]:
        """Return the documents that share words with one, and that one."""
        if self._index is None:
            self._index = self._read()
        found = self._circles.get(document)
        if found is None:
            found = self._circles[document] = self._find(document, self._index)
        return found

    def _read(self) -> WordIndex:
        index = WordIndex()
        for telling in self._tellings:
            for utterance in telling.utterances:
                place = index.add(utterance.roots, utterance.all_roots, is_direct=utterance.is_direct)
                self._having[place].add(telling.document)
                self._places[telling.document].add(place)
        return index

    def _find(self, document: str, index: WordIndex) -> frozenset[str]:
        found = {document}
        for place in self._places[document]:
            roots = index.roots[place]
            for other in index.propose(roots):
                if not self._having[other] <= found and are_near(roots, index.roots[other]):
                    found |= self._having[other]
        return frozenset(found)
