"""Indexes of wordings, by neighbouring content words and by rows: which may be of one sentence."""

from collections import Counter, defaultdict
from collections.abc import Sequence

_PROPOSED = 40
# A pair of words that this many wordings share tells nothing about any of them.
_COMMON = 400


class WordIndex:
    """Wordings, found by the pairs of neighbouring content words that they share."""

    def __init__(self) -> None:
        self.roots: list[tuple[str, ...]] = []
        self.words: list[tuple[str, ...]] = []
        self.is_direct: list[bool] = []
        self._numbers: dict[tuple[tuple[str, ...], bool], int] = {}
        self._postings: dict[tuple[str, str], list[int]] = defaultdict(list)

    def add(self, roots: Sequence[str], words: Sequence[str], *, is_direct: bool = True) -> int:
        """Enter a wording, its content words and all of them, once and return its number."""
        key = (tuple(words), is_direct)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.roots)
            self.roots.append(tuple(roots))
            self.words.append(key[0])
            self.is_direct.append(is_direct)
            for pair in _pairs(roots):
                self._postings[pair].append(number)
        return number

    def propose(self, roots: Sequence[str]) -> list[int]:
        """Return the wordings that share the most pairs with this one, the most alike first."""
        shared: Counter[int] = Counter()
        for pair in _pairs(roots):
            postings = self._postings.get(pair, ())
            if len(postings) <= _COMMON:
                shared.update(postings)
        ranked = sorted(shared.items(), key=lambda found: (-found[1], self.roots[found[0]], found[0]))
        return [number for number, _ in ranked[:_PROPOSED]]


class RowIndex:
    """Wordings, found by the rows of words that they print alike, the small ones too.

    "It will not be free" has one telling word, and no pair of them.
    """

    def __init__(self) -> None:
        self._postings: dict[tuple[str, ...], list[int]] = defaultdict(list)

    def add(self, number: int, words: Sequence[str], telling: frozenset[str]) -> None:
        """Enter a wording under its number; `telling` are those of its words that are no grammar."""
        for row in _rows(words, telling):
            self._postings[row].append(number)

    def propose(self, words: Sequence[str], telling: frozenset[str]) -> list[int]:
        """Return the wordings that share a row with this one."""
        found: set[int] = set()
        for row in _rows(words, telling):
            postings = self._postings.get(row, ())
            if len(postings) <= _PROPOSED:
                found.update(postings)
        return sorted(found)


def _rows(words: Sequence[str], telling: frozenset[str]) -> set[tuple[str, ...]]:
    rows = zip(words, words[1:], words[2:], strict=False)
    return {row for row in rows if not telling.isdisjoint(row)}


def _pairs(roots: Sequence[str]) -> set[tuple[str, str]]:
    """Return the pairs of neighbours, next or next but one: a dropped word breaks neither."""
    return {pair for gap in (1, 2) for pair in zip(roots, roots[gap:], strict=False)}
