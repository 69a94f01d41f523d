"""Where a stretch of the base stands in a rendering, and the other way round.

`Rendering.cells` pair stretches. Inside a pair that agrees, words are counted, as
house marks may make the two unequal in length.
"""

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from asquoted.domain.comparison import Cell, Quote, Rendering
from asquoted.domain.text import Span

_CLAUSE_ENDS = (",", ";", ":", ".", "!", "?", "—", "–", "…", "،", "؛", "؟", "、", "。", "，")
_CLOSERS = "\"'”’»)]"
_WORD = re.compile(r"\S+\s*")


class _Pair:
    """One cell: side 0 is the base's, side 1 the document's."""

    __slots__ = ("_starts", "differs", "spans", "texts")

    def __init__(self, cell: Cell, base: str, reading: str) -> None:
        self.spans = (cell.base, cell.reading)
        self.texts = (base, reading)
        self.differs = cell.difference is not None
        self._starts: tuple[list[int], list[int]] | None = None

    @property
    def starts(self) -> tuple[list[int], list[int]]:
        """Where the words of both sides begin, one to one; nowhere if they are not equal in number."""
        if self._starts is None:
            ours, theirs = ([word.start() for word in _WORD.finditer(text)] for text in self.texts)
            self._starts = (ours, theirs) if len(ours) == len(theirs) else ([], [])
        return self._starts

    def across(self, offset: int) -> int | None:
        """Return where in the reading the word stands that begins there in the base, None if unsure."""
        if self.texts[0] == self.texts[1]:
            return offset - self.spans[0].start + self.spans[1].start
        ours, theirs = self.starts
        at = bisect_left(ours, offset - self.spans[0].start)
        if at == len(ours) or ours[at] != offset - self.spans[0].start:
            return None
        return theirs[at] + self.spans[1].start

    def part(self, span: Span, side: int) -> Span | None:
        """Return what the other side has for a part of one: its very characters, or else its whole words."""
        own, other = self.spans[side], self.spans[1 - side]
        part = Span(max(span.start, own.start), min(span.end, own.end))
        if part == own or self.differs:
            return other
        start, end = part.start - own.start, part.end - own.start
        if self.texts[0] == self.texts[1]:
            return Span(other.start + start, other.start + end)
        ours, theirs = self.starts[side], self.starts[1 - side]
        if not ours:
            return other
        # A word goes on to the next one's beginning, its white space included.
        first, last = max(bisect_right(ours, start) - 1, 0), bisect_left(ours, end) - 1
        if last < first:
            return None
        ended = theirs[last + 1] if last + 1 < len(theirs) else len(self.texts[1 - side])
        ended = len(self.texts[1 - side][:ended].rstrip())
        return Span(other.start + theirs[first], other.start + ended)


class Alignment:
    """The base of a quote and one rendering, offset by offset."""

    def __init__(self, base: str, rendering: Rendering) -> None:
        self._pairs = [
            _Pair(cell, cell.base.text_of(base), printed(rendering, cell.reading))
            for cell in _cells(base, rendering)
        ]
        self._ends = [pair.spans[0].end for pair in self._pairs]
        self._start = rendering.passages[0].span.start if rendering.passages else 0
        # A break of the base is a break of the reading only if nothing of it crosses over.
        self._before = [self._start]
        for pair in self._pairs:
            self._before.append(max(self._before[-1], pair.spans[1].end))
        self._after = [rendering.passages[-1].span.end if rendering.passages else 0]
        for pair in reversed(self._pairs):
            self._after.append(min(self._after[-1], pair.spans[1].start))
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
        if pair.spans[0].start >= offset:
            return self._before[index]
        inside = self._inside(pair, offset)
        return self._before[index + 1] if inside is None else max(inside, self._before[index])

    def is_clean(self, offset: int) -> bool:
        """Tell whether the reading can break with the base there, with nothing of it going over."""
        index = bisect_right(self._ends, offset)
        if index == len(self._pairs):
            return True
        base, reading = self._pairs[index].spans
        if base.start >= offset:
            return self._before[index] <= self._after[index]
        fits = self._before[index] <= reading.start and reading.end <= self._after[index + 1]
        return fits and self._inside(self._pairs[index], offset) is not None

    def reading_of(self, span: Span) -> list[Span]:
        """Return what the rendering has for a stretch of the base, in the order of the base."""
        return self._counterparts(span, 0)

    def base_of(self, span: Span) -> list[Span]:
        """Return what the base has for a stretch of the document, in the order of the base."""
        return self._counterparts(span, 1)

    def _counterparts(self, span: Span, side: int) -> list[Span]:
        touched = [
            pair for pair in self._pairs if pair.spans[side].overlaps(span) and len(pair.spans[1 - side])
        ]
        found = [pair.part(span, side) for pair in touched]
        return _joined([one for one in found if one is not None and len(one)])

    @staticmethod
    def _inside(pair: _Pair, offset: int) -> int | None:
        reading = pair.spans[1]
        if not len(reading):
            return reading.start
        # A difference is not taken apart: its words need not be one to one.
        return None if pair.differs else pair.across(offset)


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
            near.sort(key=lambda word: (abs(word - wanted), word))
            clean = (word for word in near if all(one.is_clean(ends[word - 1]) for one in known))
            cut = next(clean, near[0] if near else clause)
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


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end == span.start:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined
