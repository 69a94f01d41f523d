"""Which items of two texts belong together.

difflib finds the anchors; inside what they leave open, the cheapest of all alignments is
found by dynamic programming (Needleman and Wunsch 1970), where losing a noun costs more
than losing "the", and "the" more than a comma.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import accumulate
from typing import NamedTuple

from asquoted.domain.collation.items import Item
from asquoted.domain.collation.landmarks import Rows, find_landmarks
from asquoted.domain.collation.likeness import SAME, Likeness, Relation

_CELLS = 20_000
"""A gap of more cells than this is parted at its weaker anchors first, or else left open."""
_SMALL = 9
"""A gap of no more cells than this is weighed as it is."""
_LONG = 10
_SURE = 1.4
"""What an anchor must weigh to be believed before the gaps are weighed."""


class Pair(NamedTuple):
    """Items `a0:a1` of one text and `b0:b1` of the other that belong together, and how."""

    a0: int
    a1: int
    b0: int
    b1: int
    relation: Relation


class Row(NamedTuple):
    """Items, their keys, and the rows that these make."""

    items: Sequence[Item]
    keys: list[str]
    rows: Rows


def is_second(keys: list[str], others: list[str]) -> bool | None:
    """Tell whether a text is laid second, whichever was given first: so swapping the texts mirrors all.

    None where the two say the same.
    """
    if len(keys) != len(others):
        return len(keys) > len(others)
    return None if keys == others else keys > others


def pair_items(first: Row, second: Row, likeness: Likeness) -> list[Pair]:
    """Return the pairs in order, crossing nowhere; what is in none has no counterpart."""
    (a, keys_a, rows_a), (b, keys_b, rows_b) = first, second
    if keys_a == keys_b:
        return [Pair(0, len(a), 0, len(b), SAME)] if a else []
    pairs: list[Pair] = []
    here_a = here_b = 0
    for i, j, size in [*find_landmarks(keys_a, keys_b, rows_a, rows_b), (len(a), len(b), 0)]:
        if 0 < size < _LONG and _weight(a, i, size) < _SURE:
            continue
        if here_a < i and here_b < j:
            _pair_gap(first, second, (here_a, i, here_b, j), likeness, pairs)
        if size:
            pairs.append(Pair(i, i + size, j, j + size, SAME))
        here_a, here_b = i + size, j + size
    return pairs


def _pair_gap(
    first: Row, second: Row, gap: tuple[int, int, int, int], likeness: Likeness, pairs: list[Pair]
) -> None:
    """Pair what is left open, by the blocks that difflib is sure of, and what is cheapest between."""
    a, b, keys_a, keys_b = first.items, second.items, first.keys, second.keys
    a0, a1, b0, b1 = gap
    if (a1 - a0) * (b1 - b0) <= _SMALL:
        pairs.extend(_cheapest(a, b, gap, likeness))
        return
    # autojunk would drop any word that fills over 1% of a text of 200 words or more:
    # "the", and with it most anchors of a long quote.
    matcher = SequenceMatcher(None, keys_a[a0:a1], keys_b[b0:b1], autojunk=False)
    blocks = [(i + a0, j + b0, size) for i, j, size in matcher.get_matching_blocks() if size]
    sure = [block for block in blocks if _weight(a, block[0], block[2]) >= _SURE]
    for i, j, size in [*sure, (a1, b1, 0)]:
        _fill(a, b, (a0, i, b0, j), blocks, likeness, pairs)
        if size:
            pairs.append(Pair(i, i + size, j, j + size, SAME))
        a0, b0 = i + size, j + size


def _weight(items: Sequence[Item], start: int, size: int) -> float:
    return sum([item.weight for item in items[start : start + size]])


def _fill(
    a: Sequence[Item],
    b: Sequence[Item],
    gap: tuple[int, int, int, int],
    blocks: Sequence[tuple[int, ...]],
    likeness: Likeness,
    pairs: list[Pair],
) -> None:
    a0, a1, b0, b1 = gap
    if a0 == a1 or b0 == b1:
        return
    if (a1 - a0) * (b1 - b0) <= _CELLS:
        pairs.extend(_cheapest(a, b, gap, likeness))
        return
    here_a, here_b = a0, b0
    weaker = [
        block for block in blocks if a0 <= block[0] and block[0] + block[2] <= a1 and b0 <= block[1] < b1
    ]
    if not weaker:
        return
    for i, j, size in [*weaker, (a1, b1, 0)]:
        if (i - here_a) * (j - here_b) <= _CELLS:
            _fill(a, b, (here_a, i, here_b, j), (), likeness, pairs)
        if size:
            pairs.append(Pair(i, i + size, j, j + size, SAME))
        here_a, here_b = i + size, j + size


def _cheapest(
    a: Sequence[Item], b: Sequence[Item], gap: tuple[int, int, int, int], likeness: Likeness
) -> list[Pair]:
    a0, a1, b0, b1 = gap
    if a1 - a0 == 1 and b1 - b0 == 1:
        return _one_for_one(a, b, a0, b0, likeness)
    others = b[b0:b1]
    joined = likeness.joined(a, b, gap)
    rows = [[0.0, *accumulate(other.weight for other in others)]]
    for x in range(a0, a1):
        item = a[x]
        key, lost = item.key, item.weight
        above = rows[-1]
        left = above[0] + lost
        row = [left]
        for y, other in enumerate(others):
            best = above[y] if key == other.key else above[y] + likeness.cost(item, other)
            # A pair is preferred to two losses that cost the same.
            if above[y + 1] + lost < best:
                best = above[y + 1] + lost
            if left + other.weight < best:
                best = left + other.weight
            if joined and (found := joined.get((x + 1, b0 + y + 1))):
                best = min(best, rows[x - a0 + 1 - found[0]][y + 1 - found[1]] + _JOINED)
            row.append(best)
            left = best
        rows.append(row)
    return _trace(rows, a, b, gap, likeness, joined)


def _one_for_one(a: Sequence[Item], b: Sequence[Item], x: int, y: int, likeness: Likeness) -> list[Pair]:
    """Return what the cheapest alignment of one item with one is: most gaps are no larger."""
    item, other = a[x], b[y]
    if item.key == other.key:
        return [Pair(x, x + 1, y, y + 1, SAME)]
    cost, relation = likeness.of(item, other)
    if cost > item.weight + other.weight + _SLACK:
        return []
    return [Pair(x, x + 1, y, y + 1, relation)]


Joined = dict[tuple[int, int], tuple[int, int, Relation]]
_JOINED = 0.1
_SLACK = 1e-9


def _trace(
    rows: list[list[float]],
    a: Sequence[Item],
    b: Sequence[Item],
    gap: tuple[int, int, int, int],
    likeness: Likeness,
    joined: Joined,
) -> list[Pair]:
    a0, _, b0, _ = gap
    x, y = len(rows) - 1, len(rows[0]) - 1
    pairs: list[Pair] = []
    while x and y:
        item, other = a[a0 + x - 1], b[b0 + y - 1]
        here = rows[x][y] + _SLACK
        found = joined.get((a0 + x, b0 + y))
        if found and rows[x - found[0]][y - found[1]] + _JOINED <= here:
            pairs.append(Pair(a0 + x - found[0], a0 + x, b0 + y - found[1], b0 + y, found[2]))
            x, y = x - found[0], y - found[1]
            continue
        is_same = item.key == other.key
        if rows[x - 1][y - 1] + (0.0 if is_same else likeness.cost(item, other)) <= here:
            relation = SAME if is_same else likeness.relation(item, other)
            x, y = x - 1, y - 1
            pairs.append(Pair(a0 + x, a0 + x + 1, b0 + y, b0 + y + 1, relation))
        elif rows[x - 1][y] + item.weight <= here:
            x -= 1
        else:
            y -= 1
    pairs.reverse()
    return pairs
