"""Where two texts are the same for certain, found in time that grows with their length alone.

difflib compares each word with all its likes, which takes long where texts are long.
What both have at their ends, and rows of words that each has only once (the anchors of
Bram Cohen's patience diff, with rows of words in place of lines), need no such search:
difflib is left with what is between.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import compress, count
from operator import ne

Block = tuple[int, int, int]
"""Where a run of equal keys begins in each text, and its length."""
_STEP = 16
_SHORT = 24
"""Under so many keys difflib takes no time, and nothing has to be known for certain before it."""


class Rows:
    """The rows of three keys of a text; what is asked of them is found when it is asked for, once."""

    __slots__ = ("_hashes", "_keys", "_places")

    def __init__(self, keys: list[str]) -> None:
        self._keys = keys
        self._hashes: list[int] | None = None
        self._places: dict[int, int] | None = None

    @property
    def hashes(self) -> list[int]:
        """The hash of each row, in order; none of a short text."""
        if self._hashes is None:
            keys = self._keys
            is_long = len(keys) >= _SHORT
            self._hashes = list(map(hash, zip(keys, keys[1:], keys[2:], strict=False))) if is_long else []
        return self._hashes

    @property
    def has_places(self) -> bool:
        """Whether `places` were asked for before."""
        return self._places is not None

    @property
    def places(self) -> dict[int, int]:
        """The hashes of the rows that are there just once, and which row each is, counted from one."""
        if self._places is None:
            rows = self.hashes
            self._places = last = dict(zip(rows, count(1)))
            if len(last) < len(rows):
                for row in {row for at, row in enumerate(rows, 1) if last[row] != at}:
                    del last[row]
        return self._places


def find_landmarks(a: list[str], b: list[str], rows_a: Rows, rows_b: Rows) -> list[Block]:
    """Return blocks of equal keys in order, crossing nowhere, none of which touches the next.

    `rows_a` and `rows_b` are the rows of the two.
    """
    blocks: list[Block] = []
    here_a = here_b = at = 0
    places_a, places_b = _once_in_both(rows_a, rows_b)
    while at < len(places_a):
        i, j = places_a[at] - 1, places_b[at] - 1
        end = _common_start(a, b, i, j) if i >= here_a and j >= here_b else 0
        if not end:
            at += 1
            continue
        start = _common_end(a, b, here_a, i, here_b, j)
        blocks.append((i - start, j - start, start + end))
        here_a, here_b = i + end, j + end
        at = bisect_left(places_a, here_a + 1, at)
    return blocks


def _once_in_both(rows_a: Rows, rows_b: Rows) -> tuple[list[int], list[int]]:
    """Return which rows of each, counted from one, are those that each has once; both ascend."""
    if not (rows_a.hashes and rows_b.hashes):
        return [], []
    # The rows of one are looked up in those of the other: a base is held against many texts.
    is_turned = rows_b.has_places and not rows_a.has_places
    known, other = (rows_b, rows_a) if is_turned else (rows_a, rows_b)
    found = list(map(known.places.get, other.hashes))
    here, there = list(filter(None, found)), list(compress(count(1), found))
    if len(set(here)) < len(here):
        times = Counter(here)
        is_once = [times[each] == 1 for each in here]
        here, there = list(compress(here, is_once)), list(compress(there, is_once))
    if here == sorted(here):
        return (there, here) if is_turned else (here, there)
    pairs = zip(there, here, strict=True) if is_turned else sorted(zip(here, there, strict=True))
    return _longest(list(pairs))


def _longest(pairs: Sequence[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Return the longest choice of places that ascend in both texts; they ascend in the first."""
    ends: list[int] = []
    ranks: list[int] = []
    for _, j in pairs:
        rank = bisect_left(ends, j)
        ends[rank : rank + 1] = [j]
        ranks.append(rank)
    chosen: list[tuple[int, int]] = []
    rank, limit = len(ends) - 1, 1 << 62
    for (i, j), at in zip(reversed(pairs), reversed(ranks), strict=True):
        if at == rank and j < limit:
            chosen.append((i, j))
            rank, limit = rank - 1, j
    chosen.reverse()
    return [i for i, _ in chosen], [j for _, j in chosen]


def _common_start(a: list[str], b: list[str], i: int, j: int) -> int:
    size = 0
    while True:
        here, there = a[i + size : i + size + _STEP], b[j + size : j + size + _STEP]
        if here != there or not here:
            return size + next(compress(count(), map(ne, here, there)), min(len(here), len(there)))
        size += len(here)


def _common_end(a: list[str], b: list[str], a0: int, i: int, b0: int, j: int) -> int:
    size, most = 0, min(i - a0, j - b0)
    while size < most and a[i - 1 - size] == b[j - 1 - size]:
        size += 1
    return size
