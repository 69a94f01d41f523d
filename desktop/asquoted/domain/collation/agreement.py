"""Which texts have the same in a column."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from asquoted.domain.collation.witnesses import Witness
from asquoted.domain.text import Span
from asquoted.domain.tokens import plain, tokenize

Groups = tuple[tuple[int, ...], ...]


class Shape(NamedTuple):
    """What one text has in one column, less what is never a difference.

    `is_outside`: it begins later or ends earlier; `is_edge`: it has marks at an end of its
    passage and nothing else.
    """

    words: tuple[str, ...] = ()
    is_edge: bool = False
    is_outside: bool = False


def shapes_of(witness: Witness, given: Sequence[Sequence[Span]]) -> list[Shape]:
    """Return the shapes of one text, column by column."""
    text = witness.text
    plain_words = [
        [_plain(text[span.start : span.end]) for span in spans] if spans else [] for spans in given
    ]
    edges = _edges(witness, given, plain_words)
    edged = {column for column, _ in edges}
    shapes = []
    for column, found in enumerate(plain_words):
        if column in edged:
            words = tuple([word for at, (word, _) in enumerate(found) if (column, at) not in edges])
            shapes.append(Shape(words, is_edge=not words))
        elif len(found) == 1:
            shapes.append(_shape_of(found[0][0]))
        else:
            shapes.append(Shape(tuple([word for word, _ in found])) if found else _NOTHING)
    worded = [column for column, shape in enumerate(shapes) if shape.words]
    first, last = (worded[0], worded[-1]) if worded else (len(given), -1)
    for column in (*range(first), *range(last + 1, len(given))):
        shapes[column] = shapes[column]._replace(is_outside=True)
    return shapes


@lru_cache(maxsize=50_000)
def _shape_of(word: str) -> Shape:
    return Shape((word,))


_NOTHING = Shape()


def _edges(
    witness: Witness, given: Sequence[Sequence[Span]], plain_words: Sequence[Sequence[tuple[str, bool]]]
) -> set[tuple[int, int]]:
    """Return which marks stand before the first word of their passage, or after its last."""
    starts = [(span.start, column, at) for column, spans in enumerate(given) for at, span in enumerate(spans)]
    edges: set[tuple[int, int]] = set()
    for passage in witness.spans:
        inside = [place for place in starts if passage.start <= place[0] < passage.end]
        for row in (inside, reversed(inside)):
            for _, column, at in row:
                if plain_words[column][at][1]:
                    break
                edges.add((column, at))
    return edges


@lru_cache(maxsize=50_000)
def _plain(printed: str) -> tuple[str, bool]:
    token = tokenize(printed)[0]
    return (plain(printed), True) if token.is_word else (token.shadow, False)


def groups_of(shapes: Sequence[Shape], base: int | None) -> Groups:
    """Part the texts by what they have in one column: the base's group first, else the greatest.

    Marks at the edge of a passage are no difference: they go with the first group.
    """
    words = shapes[0].words
    if words and all(shape.words == words for shape in shapes):
        return _all_of(len(shapes))
    by_words: dict[tuple[str, ...], list[int]] = {}
    for at, shape in enumerate(shapes):
        if not shape.is_edge:
            by_words.setdefault(shape.words, []).append(at)
    edges = [at for at, shape in enumerate(shapes) if shape.is_edge]
    groups = sorted((-len(texts), words, texts) for words, texts in by_words.items())
    ranked = [texts for _, _, texts in groups]
    if base is not None:
        ranked.sort(key=lambda texts: base not in texts)
    if edges and ranked:
        ranked[0] = sorted([*ranked[0], *edges])
    elif edges:
        ranked = [edges]
    return tuple(tuple(texts) for texts in ranked)


@lru_cache
def _all_of(texts: int) -> Groups:
    return (tuple(range(texts)),)


def units_of(groups: Sequence[Groups], agreed: Sequence[bool]) -> list[tuple[int, int]]:
    """Return neighbouring columns in which the same texts depart from the same others, as ranges."""
    units: list[tuple[int, int]] = []
    for index, each in enumerate(groups):
        is_same = index > 0 and agreed[index - 1] == agreed[index]
        if is_same and (agreed[index] or groups[index - 1] == each):
            units[-1] = (units[-1][0], index + 1)
        else:
            units.append((index, index + 1))
    return units
