"""Where a stretch of the base stands in a rendering, and the other way round.

`Rendering.cells` pair stretches. Inside a pair that agrees, words are counted, as
house marks may make the two unequal in length.
"""

import math
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from asquoted.domain.comparison import Cell, Quote, Rendering
from asquoted.domain.text import Span

_CLAUSE_ENDS = (",", ";", ":", ".", "!", "?", "—", "–", "…", "،", "؛", "؟", "、", "。", "，")
_CLOSERS = "\"'”’»)]"
_WORD = re.compile(r"\S+\s*")


@dataclass(frozen=True, slots=True)
class _Pair:
    """One cell with its words."""

    cell: Cell
    base: str
    reading: str


class Alignment:
    """The base of a quote and one rendering, offset by offset."""

    def __init__(self, base: str, rendering: Rendering) -> None:
        self._pairs = [
            _Pair(cell, cell.base.text_of(base), printed(rendering, cell.reading))
            for cell in _cells(base, rendering)
        ]
        self._ends = [pair.cell.base.end for pair in self._pairs]
        self._start = rendering.passages[0].span.start if rendering.passages else 0
        # A break of the base is a break of the reading only if nothing of it crosses over.
        self._before = [self._start]
        for pair in self._pairs:
            self._before.append(max(self._before[-1], pair.cell.reading.end))
        self._after = [rendering.passages[-1].span.end if rendering.passages else 0]
        for pair in reversed(self._pairs):
            self._after.append(min(self._after[-1], pair.cell.reading.start))
        self._after.reverse()

    @property
    def known(self) -> bool:
        """Tell whether there is anything to go by."""
        return bool(self._pairs)

    def break_at(self, offset: int) -> int:
        """Return where the reading breaks if the base breaks at `offset`.

        An addition at the break stays with what stands before it, and so does a
        difference that goes over it.
        """
        index = bisect_right(self._ends, offset)
        if index == len(self._pairs):
            return self._before[-1]
        pair = self._pairs[index]
        if pair.cell.base.start >= offset:
            return self._before[index]
        inside = self._inside(pair, offset)
        return self._before[index + 1] if inside is None else max(inside, self._before[index])

    def is_clean(self, offset: int) -> bool:
        """Tell whether the reading can break with the base there, with nothing of it going over."""
        index = bisect_right(self._ends, offset)
        if index == len(self._pairs):
            return True
        cell = self._pairs[index].cell
        if cell.base.start >= offset:
            return self._before[index] <= self._after[index]
        fits = self._before[index] <= cell.reading.start and cell.reading.end <= self._after[index + 1]
        return fits and self._inside(self._pairs[index], offset) is not None

    def reading_of(self, span: Span) -> list[Span]:
        """Return what the rendering has for a stretch of the base, in the order of the base."""
        found: list[Span] = []
        for pair in self._pairs:
            cell = pair.cell
            if not cell.base.overlaps(span) or not len(cell.reading):
                continue
            part = Span(max(span.start, cell.base.start), min(span.end, cell.base.end))
            whole = part == cell.base or cell.difference is not None
            here = cell.reading if whole else _part(pair.base, pair.reading, cell.base, cell.reading, part)
            if here is not None and len(here):
                found.append(here)
        return _joined(found)

    def base_of(self, span: Span) -> list[Span]:
        """Return what the base has for a stretch of the document, in the order of the base."""
        found: list[Span] = []
        for pair in self._pairs:
            cell = pair.cell
            if not cell.reading.overlaps(span) or not len(cell.base):
                continue
            part = Span(max(span.start, cell.reading.start), min(span.end, cell.reading.end))
            whole = part == cell.reading or cell.difference is not None
            here = cell.base if whole else _part(pair.reading, pair.base, cell.reading, cell.base, part)
            if here is not None and len(here):
                found.append(here)
        return _joined(found)

    @staticmethod
    def _inside(pair: _Pair, offset: int) -> int | None:
        cell = pair.cell
        if not len(cell.reading):
            return cell.reading.start
        # A difference is not taken apart: its words need not be one to one.
        if cell.difference is not None:
            return None
        at = _across(pair.base, pair.reading, offset - cell.base.start)
        return None if at is None else cell.reading.start + at


def printed(rendering: Rendering, span: Span) -> str:
    """Return what of the passages stands at `span`, as printed."""
    parts = []
    for passage in rendering.passages:
        start = max(span.start, passage.span.start)
        end = min(span.end, passage.span.end)
        if start < end:
            parts.append(passage.exact[start - passage.span.start : end - passage.span.start])
    return "".join(parts)


def stripped(span: Span, words: str) -> Span:
    """Return a span without the spaces at its ends; `words` stand there. All spaces stay as they are."""
    if len(words) != len(span) or not words.strip():
        return span
    return Span(span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip()))


def base_rendering(quote: Quote) -> Rendering | None:
    """Return the rendering that is the base itself; None for a composite, or if it is not there."""
    if quote.base.document is None:
        return None
    own = [rendering for rendering in quote.renderings if rendering.document == quote.base.document]
    for rendering in own:
        if quote.base.text in (rendering.exact, "".join(passage.exact for passage in rendering.passages)):
            return rendering
    return None


def _cells(base: str, rendering: Rendering) -> list[Cell]:
    """Return a rendering's cells; what is cut off at the ends pairs with nothing and has cells of its own."""
    cells: list[Cell] = []
    before, after = rendering.cut_before, rendering.cut_after
    for cell in rendering.cells or _same(base, rendering):
        start, end = cell.base.start, cell.base.end
        first = min(max(start, before.end), end) if before.end > start and len(before) else start
        last = max(min(end, after.start), first) if after.start < end and len(after) else end
        if cell.difference is not None or (first, last) == (start, end):
            cells.append(cell)
            continue
        if start < first:
            cells.append(Cell(Span(start, first), Span(cell.reading.start, cell.reading.start)))
        cells.append(Cell(Span(first, last), cell.reading))
        if last < end:
            cells.append(Cell(Span(last, end), Span(cell.reading.end, cell.reading.end)))
    return cells


def _same(base: str, rendering: Rendering) -> list[Cell]:
    """Return the cells of a rendering that is the base itself; none for any other."""
    if base != rendering.exact:
        return []
    cells, at = [], 0
    for passage in rendering.passages:
        cells.append(Cell(Span(at, at + len(passage.exact)), passage.span))
        # `exact` puts a space between two passages.
        at += len(passage.exact) + 1
    return cells


def rows_of(
    base: str, alignments: Sequence[Alignment], gaps: Sequence[int] = (), fewest: int = 4, most: int = 12
) -> list[int]:
    """Return the offsets of `base` at which rows break, its start and its end included.

    Rows follow the sense: a clause of `fewest` words or more is a row, also where a
    composite has a gap; one of over `most` is cut evenly, if possible where every
    rendering can break with it. Rows do not depend on the order of the renderings.
    """
    ends = [match.end() for match in _WORD.finditer(base)]
    known = [one for one in alignments if one.known]
    breaks, done = [0], 0
    for clause in _clauses(base, ends, gaps, fewest):
        parts = math.ceil((clause - done) / most)
        for part in range(1, parts):
            wanted = done + round((clause - done) * part / parts)
            near = [word for word in range(wanted - 3, wanted + 4) if done < word < clause]
            ranked = [
                (any(not one.is_clean(ends[word - 1]) for one in known), abs(word - wanted), word)
                for word in near
            ]
            cut = min(ranked)[2] if ranked else clause
            if breaks[-1] < ends[cut - 1]:
                breaks.append(ends[cut - 1])
        if breaks[-1] < ends[clause - 1]:
            breaks.append(ends[clause - 1])
        done = clause
    return [*(one for one in breaks if one < len(base)), len(base)]


def _clauses(base: str, ends: Sequence[int], gaps: Sequence[int], fewest: int) -> list[int]:
    """Return after how many words each clause ends; none is shorter than `fewest`, if there are as many."""
    clauses, done = [], 0
    for words, end in enumerate(ends[:-1], start=1):
        bare = base[:end].rstrip()
        ended = bare.rstrip(_CLOSERS).endswith(_CLAUSE_ENDS) or len(bare) in gaps or end in gaps
        if ended and words - done >= fewest and len(ends) - words >= fewest:
            clauses.append(words)
            done = words
    return [*clauses, len(ends)] if ends else []


def _across(here: str, there: str, offset: int) -> int | None:
    """Return where in `there` the word stands that begins at `offset` in `here`, None if unsure."""
    if here == there:
        return offset
    ours, theirs = list(_WORD.finditer(here)), list(_WORD.finditer(there))
    if len(ours) != len(theirs):
        return None
    starts = {own.start(): other.start() for own, other in zip(ours, theirs, strict=True)}
    return starts.get(offset)


def _part(here: str, there: str, own: Span, other: Span, part: Span) -> Span | None:
    """Return what of `other` pairs with `part` of `own`: its very characters, or else its whole words."""
    if here == there:
        return Span(other.start + part.start - own.start, other.start + part.end - own.start)
    ours, theirs = list(_WORD.finditer(here)), list(_WORD.finditer(there))
    if len(ours) != len(theirs):
        return other
    inside = [
        other_word
        for own_word, other_word in zip(ours, theirs, strict=True)
        if own_word.start() < part.end - own.start and part.start - own.start < own_word.end()
    ]
    if not inside:
        return None
    return Span(other.start + inside[0].start(), other.start + len(there[: inside[-1].end()].rstrip()))


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end == span.start:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined
