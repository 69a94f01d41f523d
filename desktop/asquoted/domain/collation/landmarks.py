"""Where two texts are the same for certain, found in time that grows with their length alone.

difflib compares each word with all its likes, which takes long where texts are long.
What both have at their ends, and rows of words that each has only once (the anchors of
Bram Cohen's patience diff, with rows of words in place of lines), need no such search:
difflib is left with what is between.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import compress, count, islice
from operator import lt

Block = tuple[int, int, int]
"""Where a run of equal keys begins in each text, and its length."""
Once = dict[int, int]
"""The hash of a row of keys -> its place."""
_STEP = 16
_SHORT = 24
"""Under so many keys difflib takes no time, and nothing has to be known for certain before it."""


def find_landmarks(a: list[str], b: list[str], once_a: Once, once_b: Once) -> list[Block]:
    """Return blocks of equal keys in order, crossing nowhere, none of which touches the next.

    `once_a` and `once_b` are the rows that each has once; see `rows_once`.
    """
    blocks: list[Block] = []
    here_a = here_b = at = 0
    # Nearly all rows are in both: so they are looked up, and put in order, in few calls.
    is_there = list(map(once_b.__contains__, once_a))
    places_b = map(once_b.__getitem__, compress(once_a, is_there))
    rows_a, rows_b = _in_order(list(compress(once_a.values(), is_there)), list(places_b))
    while at < len(rows_a):
        i, j = rows_a[at], rows_b[at]
        end = _common_start(a, b, i, j) if i >= here_a and j >= here_b else 0
        if not end:
            at += 1
            continue
        start = _common_end(a, b, here_a, i, here_b, j)
        blocks.append((i - start, j - start, start + end))
        here_a, here_b = i + end, j + end
        at = bisect_left(rows_a, here_a, at)
    return blocks


def rows_once(keys: list[str]) -> Once:
    """Return the rows of three keys that are there just once, with their places, in order."""
    if len(keys) < _SHORT:
        return {}
    rows = list(map(hash, zip(keys, keys[1:], keys[2:], strict=False)))
    last = dict(zip(rows, count()))
    if len(last) == len(rows):
        return last
    for row in {row for at, row in enumerate(rows) if last[row] != at}:
        del last[row]
    return last


def _in_order(rows_a: list[int], rows_b: list[int]) -> tuple[list[int], list[int]]:
    """Return the longest choice of places that ascend in both texts; they ascend in the first."""
    if all(map(lt, rows_b, islice(rows_b, 1, None))):
        return rows_a, rows_b
    ends: list[int] = []
    ranks: list[int] = []
    for j in rows_b:
        rank = bisect_left(ends, j)
        ends[rank : rank + 1] = [j]
        ranks.append(rank)
    chosen: list[tuple[int, int]] = []
    rank, limit = len(ends) - 1, 1 << 62
    for i, j, at in zip(reversed(rows_a), reversed(rows_b), reversed(ranks), strict=True):
        if at == rank and j < limit:
            chosen.append((i, j))
            rank, limit = rank - 1, j
    chosen.reverse()
    return [i for i, _ in chosen], [j for _, j in chosen]


def _common_start(a: Sequence[str], b: Sequence[str], i: int, j: int) -> int:
    size, most = 0, min(len(a) - i, len(b) - j)
    while size + _STEP <= most and a[i + size : i + size + _STEP] == b[j + size : j + size + _STEP]:
        size += _STEP
    rest = zip(a[i + size : i + size + _STEP], b[j + size : j + size + _STEP], strict=False)
    for mine, other in rest:
        if mine != other:
            break
        size += 1
    return size


def _common_end(a: Sequence[str], b: Sequence[str], a0: int, i: int, b0: int, j: int) -> int:
    size, most = 0, min(i - a0, j - b0)
    while size < most and a[i - 1 - size] == b[j - 1 - size]:
        size += 1
    return size
