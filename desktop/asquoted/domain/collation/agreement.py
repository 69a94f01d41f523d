"""Which texts have the same in a column."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress, pairwise
from operator import ne

from asquoted.domain.collation.rows import Row
from asquoted.domain.collation.witnesses import Witness
from asquoted.domain.tokens import first_sign, plain

Groups = tuple[tuple[int, ...], ...]
_Words = tuple[str, ...] | None
"""What a text has in a column, less what is never a difference; None for marks at an end of its passage."""


def edges_of(witness: Witness, row: Row) -> set[int]:
    """Return which tokens are marks that stand before the first word of their passage, or after its last."""
    edges: set[int] = set()
    starts, printed = row.starts, row.printed
    for passage in witness.spans:
        inside: Sequence[int] = range(len(starts))
        if len(witness.spans) > 1:
            inside = [at for at, start in enumerate(starts) if passage.start <= start < passage.end]
        for places in (inside, reversed(inside)):
            for at in places:
                if _plain(printed[at])[1]:
                    break
                edges.add(at)
    return edges


def outside_of(row: Row, edges: set[int]) -> Iterator[int]:
    """Yield the columns before the first and behind the last that have more of a text than its `edges`."""
    firsts, count = row.firsts, len(row.starts)
    width = len(firsts) - 1
    first = next((at for at in range(count) if at not in edges), None)
    if first is None:
        yield from range(width)
        return
    last = next(at for at in range(count - 1, -1, -1) if at not in edges)
    yield from range(bisect_right(firsts, first) - 1)
    yield from range(bisect_right(firsts, last), width)


def groups_of(
    rows: Sequence[Row], edges: Sequence[set[int]], columns: Sequence[int], base: int | None
) -> list[Groups]:
    """Part the texts by what they have in each of these columns: the base's group first, else the greatest.

    `edges` are the marks at the edges of each text's passages: they are no difference, and go with the first
    group.
    """
    found = [_words_in(row, mine, columns) for row, mine in zip(rows, edges, strict=True)]
    groups: list[Groups] = []
    known: dict[tuple[int, ...], Groups] = {}
    for each in zip(*found, strict=True):
        # Mostly it tells enough who has the same as whom: few such patterns come again and again.
        pattern = tuple(map(each.index, each))
        parted = known.get(pattern)
        if parted is None or None in each:
            parted = _groups_of(each, base)
            if None not in each and _is_told_by_sizes(parted, base):
                known[pattern] = parted
        groups.append(parted)
    return groups


def _is_told_by_sizes(groups: Groups, base: int | None) -> bool:
    """Tell whether the groups stand in this order whatever their words are."""
    sizes = list(map(len, groups[0 if base is None else 1 :]))
    return len(set(sizes)) == len(sizes)


def _words_in(row: Row, edges: set[int], columns: Sequence[int]) -> list[_Words]:
    firsts, printed = row.firsts, row.printed
    places = [(firsts[column], firsts[column + 1]) for column in columns]
    # Nearly always a text has one word at one place.
    return [
        _alone(printed[start])
        if start + 1 == end and start not in edges
        else _inside(printed, start, end, edges)
        for start, end in places
    ]


def _inside(printed: Sequence[str], start: int, end: int, edges: set[int]) -> _Words:
    if start == end:
        return ()
    return tuple([_plain(printed[at])[0] for at in range(start, end) if at not in edges]) or None


@lru_cache(maxsize=50_000)
def _alone(word: str) -> tuple[str, ...]:
    return (_plain(word)[0],)


@lru_cache(maxsize=50_000)
def _plain(printed: str) -> tuple[str, bool]:
    if printed.isascii() and printed.isalpha():
        return printed, True
    sign = first_sign(printed)
    return (plain(printed), True) if sign.is_word else (sign.shadow, False)


def _groups_of(found: Sequence[_Words], base: int | None) -> Groups:
    by_words: dict[tuple[str, ...], list[int]] = {}
    edges: list[int] = []
    for at, words in enumerate(found):
        (edges if words is None else by_words.setdefault(words, [])).append(at)
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


def units_of(kinds: Sequence[Groups | None]) -> list[tuple[int, int]]:
    """Return neighbouring columns in which the same texts depart from the same others, as ranges.

    `kinds` are the groups of each column, None where the texts agree: all such columns are alike, however
    the texts that do not reach them stand.
    """
    starts = compress(range(1, len(kinds)), map(ne, kinds, kinds[1:]))
    return list(pairwise([0, *starts, len(kinds)])) if kinds else []
