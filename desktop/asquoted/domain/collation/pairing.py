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
from asquoted.domain.collation.likeness import NEVER, OPPOSITE, SAME, Joined, Likeness, Relation, joined_words

_CELLS = 20_000
"""A gap of more cells than this is parted at its weaker anchors first, or else left open."""
_SMALL = 9
"""A gap of no more cells than this is weighed as it is."""
_LONG = 10
_SURE = 1.4
"""What an anchor must weigh to be believed before the gaps are weighed."""


Gap = tuple[int, int, int, int]
"""What is open between two pairs: the items from `a0` to before `a1`, and from `b0` to before `b1`."""


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
        if here_a + 1 == i and here_b + 1 == j:
            # Most gaps are no larger.
            pairs += _one_for_one(a, b, here_a, here_b, likeness)
        elif here_a < i and here_b < j:
            _pair_gap(first, second, (here_a, i, here_b, j), likeness, pairs)
        if size:
            pairs.append(_pair(i, i + size, j, j + size, SAME))
        here_a, here_b = i + size, j + size
    return pairs


def _pair(a0: int, a1: int, b0: int, b1: int, relation: Relation) -> Pair:
    # Made by the dozen for each pair of texts: what NamedTuple writes takes more steps.
    return _new(Pair, (a0, a1, b0, b1, relation))


_new = tuple.__new__


def _pair_gap(first: Row, second: Row, gap: Gap, likeness: Likeness, pairs: list[Pair]) -> None:
    """Pair what is left open, by the blocks that difflib is sure of, and what is cheapest between."""
    a0, a1, b0, b1 = gap
    here, there = first.keys[a0:a1], second.keys[b0:b1]
    size = len(here) * len(there)
    if size <= _SMALL or (size <= _CELLS and _twos(here).isdisjoint(_twos(there))):
        # No word is sure by itself, so there is nothing for difflib to find.
        pairs += _cheapest(first, second, gap, likeness)
        return
    # autojunk would drop any word that fills over 1% of a text of 200 words or more:
    # "the", and with it most anchors of a long quote.
    matcher = SequenceMatcher(None, here, there, autojunk=False)
    blocks = [(i + a0, j + b0, size) for i, j, size in matcher.get_matching_blocks() if size]
    sure = [block for block in blocks if _weight(first.items, block[0], block[2]) >= _SURE]
    for i, j, size in [*sure, (a1, b1, 0)]:
        _fill(first, second, (a0, i, b0, j), blocks, likeness, pairs)
        if size:
            pairs.append(_pair(i, i + size, j, j + size, SAME))
        a0, b0 = i + size, j + size


def _twos(keys: list[str]) -> set[tuple[str, str]]:
    return set(zip(keys, keys[1:], strict=False))


def _weight(items: Sequence[Item], start: int, size: int) -> float:
    return sum([item.weight for item in items[start : start + size]])


def _fill(
    first: Row,
    second: Row,
    gap: Gap,
    blocks: Sequence[tuple[int, ...]],
    likeness: Likeness,
    pairs: list[Pair],
) -> None:
    a0, a1, b0, b1 = gap
    if a0 == a1 or b0 == b1:
        return
    if (a1 - a0) * (b1 - b0) <= _CELLS:
        pairs += _cheapest(first, second, gap, likeness)
        return
    here_a, here_b = a0, b0
    weaker = [
        block for block in blocks if a0 <= block[0] and block[0] + block[2] <= a1 and b0 <= block[1] < b1
    ]
    if not weaker:
        return
    for i, j, size in [*weaker, (a1, b1, 0)]:
        if (i - here_a) * (j - here_b) <= _CELLS:
            _fill(first, second, (here_a, i, here_b, j), (), likeness, pairs)
        if size:
            pairs.append(_pair(i, i + size, j, j + size, SAME))
        here_a, here_b = i + size, j + size


def _cheapest(first: Row, second: Row, gap: Gap, likeness: Likeness) -> list[Pair]:
    a0, a1, b0, b1 = gap
    if a1 - a0 == 1 and b1 - b0 == 1:
        return _one_for_one(first.items, second.items, a0, b0, likeness)
    others = second.items[b0:b1]
    joined = joined_words(first.keys, second.keys, first.items, second.items, gap)
    of, least = likeness.of, likeness.LEAST
    rows = [[0.0, *accumulate([other[2] for other in others])]]
    for x, item in enumerate(first.items[a0:a1], a0 + 1):
        key, lost = item[0], item[2]
        above = rows[-1]
        diagonal = above[0]
        left = diagonal + lost
        row = [left]
        for y, other in enumerate(others, 1):
            over = above[y]
            best = left + other[2]
            if over + lost < best:
                best = over + lost
            if key == other[0]:
                best = min(best, diagonal)
            elif diagonal + least < best:
                # How near the two are is asked only where it may tell.
                best = min(best, diagonal + of(item, other)[0])
            if joined and (found := joined.get((x, b0 + y))):
                best = min(best, rows[x - a0 - found[0]][y - found[1]] + _JOINED)
            row.append(best)
            left, diagonal = best, over
        rows.append(row)
    return _trace(rows, first.items, second.items, gap, likeness, joined)


def _one_for_one(a: Sequence[Item], b: Sequence[Item], x: int, y: int, likeness: Likeness) -> list[Pair]:
    """Return what the cheapest alignment of one item with one is: most gaps are no larger."""
    item, other = a[x], b[y]
    if item[0] == other[0]:
        return [_pair(x, x + 1, y, y + 1, SAME)]
    cost, relation = likeness.of(item, other)
    if cost > item[2] + other[2] + _SLACK:
        return []
    return [_pair(x, x + 1, y, y + 1, relation)]


_JOINED = 0.1
_SLACK = 1e-9


def _trace(
    rows: list[list[float]],
    a: Sequence[Item],
    b: Sequence[Item],
    gap: Gap,
    likeness: Likeness,
    joined: Joined,
) -> list[Pair]:
    a0, _, b0, _ = gap
    x, y = len(rows) - 1, len(rows[0]) - 1
    pairs: list[Pair] = []
    while x and y:
        item, other = a[a0 + x - 1], b[b0 + y - 1]
        here = rows[x][y] + _SLACK
        found = joined.get((a0 + x, b0 + y)) if joined else None
        if found and rows[x - found[0]][y - found[1]] + _JOINED <= here:
            pairs.append(_pair(a0 + x - found[0], a0 + x, b0 + y - found[1], b0 + y, found[2]))
            x, y = x - found[0], y - found[1]
            continue
        diagonal = rows[x - 1][y - 1]
        cost, relation = 0.0, SAME
        if item[0] != other[0]:
            cost, relation = likeness.of(item, other) if diagonal + likeness.LEAST <= here else _NEVER
        if diagonal + cost <= here:
            x, y = x - 1, y - 1
            pairs.append(_pair(a0 + x, a0 + x + 1, b0 + y, b0 + y + 1, relation))
        elif rows[x - 1][y] + item[2] <= here:
            x -= 1
        else:
            y -= 1
    pairs.reverse()
    return pairs


_NEVER = (NEVER, OPPOSITE)
