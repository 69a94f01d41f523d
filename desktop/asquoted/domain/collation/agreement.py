"""Which texts have the same in a column."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, compress, pairwise, repeat
from operator import eq, itemgetter, ne
from typing import NamedTuple

from asquoted.domain.collation.columns import Words
from asquoted.domain.collation.witnesses import Witness
from asquoted.domain.tokens import first_sign, plain

Groups = tuple[tuple[int, ...], ...]


class Shape(NamedTuple):
    """What one text has in one column, less what is never a difference.

    `is_outside`: it begins later or ends earlier; `is_edge`: it has marks at an end of its
    passage and nothing else.
    """

    words: tuple[str, ...] = ()
    is_edge: bool = False
    is_outside: bool = False


class Row(NamedTuple):
    """What one text has, column by column: `places`; the same one by one, each with its column."""

    places: Sequence[Words]
    columns: list[int]
    starts: list[int]
    ends: list[int]


def row_of(places: Sequence[Words]) -> Row:
    """Return the row of a text that has these places."""
    words = list(chain.from_iterable(places))
    columns = [at for at, each in enumerate(places) for _ in each]
    return Row(places, columns, list(map(_FIRST, words)), list(map(_LAST, words)))


_FIRST, _LAST = itemgetter(0), itemgetter(1)


def shapes_of(witness: Witness, row: Row) -> list[Shape]:
    """Return the shapes of one text, column by column."""
    # Thousands of words make a table, so what is done to each is done without a step for it.
    printed = list(map(witness.text.__getitem__, map(slice, row.starts, row.ends)))
    found = dict(zip(row.columns, map(_shape_of, printed), strict=True))
    shapes = list(map(found.get, range(len(row.places)), repeat(_NOTHING)))
    if len(found) < len(printed):
        # Nearly always a text has one word at one place.
        for column in set(compress(row.columns, map(eq, row.columns, row.columns[1:]))):
            mine = _at_column(row, column)
            shapes[column] = Shape(tuple([word for at in mine for word in _shape_of(printed[at]).words]))
    edges = _edges(witness, row, printed)
    for column in {row.columns[at] for at in edges}:
        inside = [at for at in _at_column(row, column) if at not in edges]
        words = tuple([_plain(printed[at])[0] for at in inside])
        shapes[column] = Shape(words, is_edge=not words)
    first = next(compress(range(len(shapes)), map(_FIRST, shapes)), len(shapes))
    last = next((at for at in range(len(shapes) - 1, first - 1, -1) if shapes[at][0]), -1)
    for column in (*range(first), *range(last + 1, len(shapes))):
        shapes[column] = shapes[column]._replace(is_outside=True)
    return shapes


def _at_column(row: Row, column: int) -> range:
    return range(bisect_left(row.columns, column), bisect_right(row.columns, column))


@lru_cache(maxsize=50_000)
def _shape_of(word: str) -> Shape:
    return Shape((_plain(word)[0],))


_NOTHING = Shape()


def _edges(witness: Witness, row: Row, printed: Sequence[str]) -> set[int]:
    """Return which marks stand before the first word of their passage, or after its last."""
    edges: set[int] = set()
    for passage in witness.spans:
        inside: Sequence[int] = range(len(row.starts))
        if len(witness.spans) > 1:
            inside = [at for at, start in enumerate(row.starts) if passage.start <= start < passage.end]
        for places in (inside, reversed(inside)):
            for at in places:
                if _plain(printed[at])[1]:
                    break
                edges.add(at)
    return edges


@lru_cache(maxsize=50_000)
def _plain(printed: str) -> tuple[str, bool]:
    if printed.isascii() and printed.isalpha():
        return printed, True
    sign = first_sign(printed)
    return (plain(printed), True) if sign.is_word else (sign.shadow, False)


def groups_of(rows: Sequence[Sequence[Shape]], base: int | None) -> list[Groups]:
    """Part the texts by what they have in each column: the base's group first, else the greatest.

    `rows` are the shapes of each text. Marks at the edge of a passage are no difference: they go with the
    first group.
    """
    count = len(rows)
    all_texts: Groups = (tuple(range(count)),)
    return [
        # Nearly always all have the same.
        all_texts if each[0][0] and each.count(each[0]) == count else _groups_of(each, base)
        for each in zip(*rows, strict=True)
    ]


def _groups_of(shapes: Sequence[Shape], base: int | None) -> Groups:
    by_words: dict[tuple[str, ...], list[int]] = {}
    edges: list[int] = []
    for at, (words, is_edge, _) in enumerate(shapes):
        (edges if is_edge else by_words.setdefault(words, [])).append(at)
    if base is not None and len(by_words) == 2 and not edges:
        # Mostly one text departs from the others.
        one, other = by_words.values()
        return (tuple(one), tuple(other)) if base in one else (tuple(other), tuple(one))
    groups = sorted((-len(texts), words, texts) for words, texts in by_words.items())
    ranked = [texts for _, _, texts in groups]
    if base is not None:
        ranked.sort(key=lambda texts: base not in texts)
    if edges and ranked:
        ranked[0] = sorted([*ranked[0], *edges])
    elif edges:
        ranked = [edges]
    return tuple(tuple(texts) for texts in ranked)


def units_of(groups: Sequence[Groups], agreed: Sequence[bool]) -> list[tuple[int, int]]:
    """Return neighbouring columns in which the same texts depart from the same others, as ranges."""
    # All columns that agree are alike, however the texts that do not reach them stand.
    kinds = [None if is_agreed else each for each, is_agreed in zip(groups, agreed, strict=True)]
    starts = compress(range(1, len(kinds)), map(ne, kinds, kinds[1:]))
    return list(pairwise([0, *starts, len(kinds)])) if kinds else []
