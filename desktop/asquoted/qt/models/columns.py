"""What stands in the columns of a comparison, piece by piece, and where it comes from.

A column shows every stored character of a rendering, in rows that are level with the
base's. Besides it shows, muted and never mistaken for print: the base's words cut off
at the ends, in braces, and the outlet's own words between two passages. A column knows
of each place what stands there, so that nothing has to be read back from a widget.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from asquoted.domain.comparison import Quote, Rendering
from asquoted.domain.documents import Document
from asquoted.domain.text import Span
from asquoted.qt.models.readings import Alignment, printed, rows_of
from asquoted.qt.offsets import TextOffsets

_LINE_END = "\u2028"
_LONGEST_BETWEEN = 60


class Origin(StrEnum):
    """Where a piece of a column comes from."""

    PRINTED = "printed"
    BASE = "base"
    CUT = "cut"
    BETWEEN = "between"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a column. `start` is its offset in the document, or in the base for BASE and CUT."""

    text: str
    origin: Origin
    start: int = 0


class Column:
    """The rows of one column, and the way from its UTF-16 places to what stands there."""

    def __init__(self, rows: Sequence[Sequence[Piece]]) -> None:
        self.rows = tuple(tuple(piece for piece in row if piece.text) for row in rows)
        self._pieces: list[Piece] = []
        self._offsets: list[TextOffsets] = []
        self._starts: list[int] = []
        self.row_starts: list[int] = []
        unit = 0
        self._row_pieces: list[tuple[int, int]] = []
        for row in self.rows:
            self.row_starts.append(unit)
            self._row_pieces.append((len(self._pieces), len(self._pieces) + len(row)))
            for piece in row:
                offsets = TextOffsets(piece.text, _LINE_END)
                self._pieces.append(piece)
                self._offsets.append(offsets)
                self._starts.append(unit)
                unit += offsets.units
            # The block separator between two rows.
            unit += 1
        self.units = max(unit - 1, 0)

    def stretches(self) -> list[tuple[int, int, Origin]]:
        """Return where each piece begins and ends, and where it comes from."""
        return [
            (start, start + offsets.units, piece.origin)
            for piece, offsets, start in zip(self._pieces, self._offsets, self._starts, strict=True)
        ]

    def row_text(self, row: int) -> str:
        """Return a row as a widget is to be given it."""
        first, last = self._row_pieces[row]
        return "".join(offsets.shown for offsets in self._offsets[first:last])

    def stored(self) -> str:
        """Return every stored character of the column, as printed."""
        return "".join(piece.text for piece in self._pieces if piece.origin in (Origin.PRINTED, Origin.BASE))

    def units_of(self, span: Span, origins: frozenset[Origin]) -> tuple[int, int] | None:
        """Return where a stretch begins and ends in the column; None if it is not there."""
        first = last = None
        for piece, offsets, start in zip(self._pieces, self._offsets, self._starts, strict=True):
            if piece.origin not in origins:
                continue
            if piece.start < span.end and span.start < piece.start + len(piece.text):
                if first is None:
                    first = start + offsets.unit_at(span.start - piece.start)
                last = start + offsets.unit_at(span.end - piece.start)
        return None if first is None or last is None else (first, last)

    def place_of(self, offset: int, row: int, origins: frozenset[Origin]) -> int:
        """Return where in `row` something would stand that is not there; at the row's start if unsure."""
        for piece, offsets, start in zip(self._pieces, self._offsets, self._starts, strict=True):
            inside = piece.start <= offset <= piece.start + len(piece.text)
            if piece.origin in origins and inside and self.row_at(start) == row:
                return start + offsets.unit_at(offset - piece.start)
        return self.row_starts[min(row, len(self.row_starts) - 1)] if self.row_starts else 0

    def span_of(self, start: int, end: int, origins: frozenset[Origin]) -> Span | None:
        """Return the stretch between two places as far as it comes from `origins`; None if nothing does."""
        first = last = None
        for piece, offsets, at in zip(self._pieces, self._offsets, self._starts, strict=True):
            if piece.origin not in origins or at >= end or at + offsets.units <= start:
                continue
            if first is None:
                first = piece.start + offsets.code_point_at(start - at)
            last = piece.start + offsets.code_point_at(end - at)
        return None if first is None or last is None or first == last else Span(first, last)

    def text_between(self, start: int, end: int) -> str:
        """Return what stands between two places: its own characters, without those of Qt."""
        parts = []
        for piece, offsets, at in zip(self._pieces, self._offsets, self._starts, strict=True):
            if at < end and start < at + offsets.units:
                inside = offsets.span_of(max(start - at, 0), min(end - at, offsets.units))
                parts.append(inside.text_of(piece.text))
        return "".join(parts)

    def row_at(self, unit: int) -> int:
        """Return the row of a place."""
        return max(bisect_right(self.row_starts, unit) - 1, 0)


PRINTED = frozenset({Origin.PRINTED})
OF_DOCUMENT = frozenset({Origin.PRINTED, Origin.BETWEEN})
OF_BASE = frozenset({Origin.BASE})


def columns_of(
    quote: Quote,
    renderings: Sequence[Rendering],
    documents: Sequence[Document],
    alignments: Sequence[Alignment] | None = None,
) -> tuple[Column, list[Column], list[int]]:
    """Return the base's column, those of `renderings`, and the base's offsets at which rows begin."""
    if alignments is None:
        alignments = [Alignment(quote.base.text, rendering) for rendering in renderings]
    breaks = rows_of(quote.base.text, alignments, quote.base.gaps)
    texts = {document.id: document.text for document in documents}
    base = [[Piece(quote.base.text[start:end], Origin.BASE, start)] for start, end in pairwise(breaks)]
    columns = [
        Column(_rows(quote.base.text, rendering, alignment, breaks, texts.get(rendering.document)))
        for rendering, alignment in zip(renderings, alignments, strict=True)
    ]
    return Column(base), columns, breaks[:-1]


def _rows(
    base: str, rendering: Rendering, alignment: Alignment, breaks: Sequence[int], text: str | None
) -> list[list[Piece]]:
    if not rendering.passages:
        return [[] for _ in breaks[:-1]]
    start, end = rendering.passages[0].span.start, rendering.passages[-1].span.end
    rows = []
    for number, (base_start, base_end) in enumerate(pairwise(breaks)):
        # Without an alignment nothing says what belongs to what: all of it stands in the first row.
        last = number == len(breaks) - 2 or not alignment.known
        row_end = end if last else alignment.break_at(base_end)
        row = _cut(base, rendering.cut_before, base_start, base_end)
        row = _apart(row, _reading(rendering, start, row_end, text))
        rows.append(_apart(row, _cut(base, rendering.cut_after, base_start, base_end)))
        start = max(start, row_end)
    return rows


def _apart(row: list[Piece], more: list[Piece]) -> list[Piece]:
    """Join two parts of a row, with a space between them that is nobody's."""
    if not row or not more or row[-1].text[-1:].isspace() or more[0].text[:1].isspace():
        return row + more
    return [*row, Piece(" ", Origin.SIGN), *more]


def _cut(base: str, cut: Span, start: int, end: int) -> list[Piece]:
    start, end = max(start, cut.start), min(end, cut.end)
    if start >= end:
        return []
    opening, closing = "{" if start == cut.start else "", "}" if end == cut.end else ""
    words = base[start:end]
    # The braces stand at words, with the spaces outside.
    before = words[: len(words) - len(words.lstrip())] if opening else ""
    after = words[len(words.rstrip()) :] if closing else ""
    inner = words[len(before) : len(words) - len(after)]
    if not inner:
        return [Piece(words, Origin.SIGN)]
    pieces = [
        Piece(before + opening, Origin.SIGN),
        Piece(inner, Origin.CUT, start + len(before)),
        Piece(closing + after, Origin.SIGN),
    ]
    return [piece for piece in pieces if piece.text]


def _reading(rendering: Rendering, start: int, end: int, text: str | None) -> list[Piece]:
    pieces: list[Piece] = []
    before = None
    for passage in rendering.passages:
        if before is not None and start <= passage.span.start < end:
            pieces += _between(before, passage.span.start, text)
        first, last = max(start, passage.span.start), min(end, passage.span.end)
        if first < last:
            pieces.append(Piece(printed(rendering, Span(first, last)), Origin.PRINTED, first))
        before = passage.span.end
    return pieces


def _between(start: int, end: int, text: str | None) -> list[Piece]:
    """What an outlet puts between two passages: its own words, or a sign for many."""
    if text is None or start >= end:
        return [Piece(" … ", Origin.SIGN)]
    if end - start <= _LONGEST_BETWEEN:
        return [Piece(text[start:end], Origin.BETWEEN, start)]
    half = _LONGEST_BETWEEN // 2
    return [
        Piece(text[start : start + half], Origin.BETWEEN, start),
        Piece(" … ", Origin.SIGN),
        Piece(text[end - half : end], Origin.BETWEEN, end - half),
    ]
