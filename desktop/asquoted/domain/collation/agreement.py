"""Which texts have the same in a column."""

from collections.abc import Iterable, Sequence
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
    inner = _inner(witness, [span for spans in given for span in spans])
    shapes = []
    for spans in given:
        kept = [span for span in spans if any(stretch.contains(span) for stretch in inner)]
        words = tuple(_plain(span.text_of(witness.text))[0] for span in kept)
        shapes.append(Shape(words, is_edge=bool(spans) and not kept))
    worded = [index for index, shape in enumerate(shapes) if shape.words]
    first, last = (worded[0], worded[-1]) if worded else (len(given), -1)
    return [shape._replace(is_outside=not first <= index <= last) for index, shape in enumerate(shapes)]


def _inner(witness: Witness, spans: Iterable[Span]) -> list[Span]:
    """Return each passage from its first word to its last."""
    words = [span for span in spans if _plain(span.text_of(witness.text))[1]]
    inner = []
    for passage in witness.spans:
        mine = [span for span in words if passage.contains(span)]
        if mine:
            inner.append(Span(mine[0].start, mine[-1].end))
    return inner


@lru_cache(maxsize=50_000)
def _plain(printed: str) -> tuple[str, bool]:
    token = tokenize(printed)[0]
    return (plain(printed), True) if token.is_word else (token.shadow, False)


def groups_of(shapes: Sequence[Shape], base: int | None) -> Groups:
    """Part the texts by what they have in one column: the base's group first, else the greatest.

    Marks at the edge of a passage are no difference: they go with the first group.
    """
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
