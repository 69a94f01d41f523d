"""What stands in the columns of a comparison, piece by piece, and where it comes from.

A column knows of each place what stands there, so that nothing has to be read back from
a widget.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from asquoted.domain.text import Span
from asquoted.qt.offsets import TextOffsets

LINE_END = "\u2028"


class Origin(StrEnum):
    """Where a piece of a column comes from."""

    PRINTED = "printed"
    BASE = "base"
    CUT = "cut"
    BETWEEN = "between"
    CONTEXT = "context"
    SIGN = "sign"
    TAB = "tab"


PRINTED = frozenset({Origin.PRINTED})
OF_DOCUMENT = frozenset({Origin.PRINTED, Origin.BETWEEN, Origin.CONTEXT})
OF_BASE = frozenset({Origin.BASE})
OF_CONTEXT = frozenset({Origin.CONTEXT})


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a column. `start` is its offset in the document, or in the base for BASE and CUT.

    A TAB leads to the next place for words; it is never copied.
    """

    text: str
    origin: Origin
    start: int = 0


class Column:
    """The rows of one column, and the way from its UTF-16 places to what stands there.

    A line end in a text is shown as `line_end`.
    """

    def __init__(self, rows: Sequence[Sequence[Piece]], line_end: str = LINE_END) -> None:
        self.rows = tuple(tuple(piece for piece in row if piece.text) for row in rows)
        self._pieces: list[Piece] = []
        self._offsets: list[TextOffsets] = []
        self._starts: list[int] = []
        self.row_starts: list[int] = []
        unit = 0
        self._row_pieces: list[tuple[int, int]] = []
        self._by_origin: dict[frozenset[Origin], tuple[list[int], list[int]]] = {}
        for row in self.rows:
            self.row_starts.append(unit)
            self._row_pieces.append((len(self._pieces), len(self._pieces) + len(row)))
            for piece in row:
                offsets = TextOffsets(_untabbed(piece) if line_end == " " else piece.text, line_end)
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
        numbers, starts = self._of(origins)
        first = last = None
        # The pieces of one text follow each other as there.
        for number in numbers[max(bisect_right(starts, span.start) - 1, 0) :]:
            piece, offsets, start = self._pieces[number], self._offsets[number], self._starts[number]
            if piece.start >= span.end:
                break
            if span.start < piece.start + len(piece.text):
                if first is None:
                    first = start + offsets.unit_at(span.start - piece.start)
                last = start + offsets.unit_at(span.end - piece.start)
        return None if first is None or last is None else (first, last)

    def place_of(self, offset: int, row: int, origins: frozenset[Origin]) -> int:
        """Return where in `row` something would stand that is not there; at the row's start if unsure."""
        if not self.row_starts:
            return 0
        row = min(row, len(self.row_starts) - 1)
        for number in range(*self._row_pieces[row]):
            piece = self._pieces[number]
            if piece.origin in origins and piece.start <= offset <= piece.start + len(piece.text):
                return self._starts[number] + self._offsets[number].unit_at(offset - piece.start)
        return self.row_starts[row]

    def _of(self, origins: frozenset[Origin]) -> tuple[list[int], list[int]]:
        """Return the numbers of the pieces of these origins, and their starts, in the order of the text."""
        if origins not in self._by_origin:
            found = sorted(
                (piece.start, number) for number, piece in enumerate(self._pieces) if piece.origin in origins
            )
            self._by_origin[origins] = [number for _, number in found], [start for start, _ in found]
        return self._by_origin[origins]

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
        """Return what stands between two places: its own characters, without those of Qt and without tabs."""
        parts = []
        for piece, offsets, at in zip(self._pieces, self._offsets, self._starts, strict=True):
            if piece.origin is not Origin.TAB and at < end and start < at + offsets.units:
                inside = offsets.span_of(max(start - at, 0), min(end - at, offsets.units))
                parts.append(inside.text_of(piece.text))
        return "".join(parts)

    def slot_starts(self) -> list[int]:
        """Return where the places for words begin: each row, and what follows each of its tabs."""
        tabs = [
            start + 1
            for piece, start in zip(self._pieces, self._starts, strict=True)
            if piece.origin is Origin.TAB
        ]
        return sorted([*self.row_starts, *tabs])

    def row_at(self, unit: int) -> int:
        """Return the row of a place."""
        return max(bisect_right(self.row_starts, unit) - 1, 0)


def _untabbed(piece: Piece) -> str:
    # On a line of tabs, a tab of the text's own would lead astray.
    return piece.text if piece.origin is Origin.TAB else piece.text.replace("\t", " ")


class Sheet:
    """All columns as they lie before the reader, level row by row; number 0 is the base's.

    `row_starts` are the offsets of the base at which rows begin. `lead` rows of context
    stand before them.
    """

    def __init__(self, columns: Sequence[Column], row_starts: Sequence[int], lead: int = 0) -> None:
        self.columns = tuple(columns)
        self.row_starts = tuple(row_starts)
        self.lead = lead

    def row_of(self, offset: int) -> int:
        """Return the row of an offset of the base."""
        return max(bisect_right(self.row_starts, offset) - 1, 0) + self.lead

    def gap_at(self, number: int, offset: int, reading: int) -> int:
        """Return where in a column something would stand that is not there.

        It would stand at `offset` of the base and at `reading` of the column's own text.
        """
        origins = PRINTED if number else OF_BASE
        return self.columns[number].place_of(reading, self.row_of(offset), origins)
