"""Differences and cells out of named changes: from tokens back to what was printed."""

from collections.abc import Sequence

from asquoted.domain.changes import Change
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import Cell, Difference, Kind
from asquoted.domain.text import Span

Laid = tuple[tuple[Difference, ...], tuple[Cell, ...]]


def lay_cells(changes: Sequence[Change], first: int, a: Side, b: Side, spans: Sequence[Span]) -> Laid:
    """Return the differences in order, and the cells; joined, these are the base and the passages.

    `first` is the first token of the base that is not cut off.
    """
    layer = _Layer(a, b, spans, a.span_of(first - 1, first).end if first else 0)
    for change in changes:
        layer.add(change)
    layer.finish()
    return tuple(layer.differences), tuple(layer.cells)


class _Layer:
    """Lays cells from left to right."""

    def __init__(self, a: Side, b: Side, spans: Sequence[Span], cut: int) -> None:
        self.cells: list[Cell] = []
        self.differences: list[Difference] = []
        self._a, self._b = a, b
        self._spans = list(spans) or [Span(0, 0)]
        self._passage = 0
        # Up to where cells are laid, and where the last token that was seen ends.
        self._here, self._there = 0, self._spans[0].start
        self._end_a, self._end_b = cut, self._there
        self._is_split = len(self._spans) > 1
        self._moves: dict[int, int] = {}

    def add(self, change: Change) -> None:
        """Lay one change; what agrees is laid together with its neighbours."""
        piece = change.piece
        a0, a1, b0, b1 = piece[:4]
        if self._is_split and b0 < b1:
            self._enter(self._b.span_of(b0, b0 + 1).start)
        if change.kind is None and not piece.pinned:
            if a0 < a1:
                self._end_a = self._a.end_of(a1 - 1)
            if b0 < b1:
                self._end_b = self._b.end_of(b1 - 1)
            return
        base = self._a.span_of(a0, a1) if a0 < a1 else Span(self._end_a, self._end_a)
        reading = self._b.span_of(b0, b1) if b0 < b1 else Span(self._end_b, self._end_b)
        self._end_a, self._end_b = base.end, reading.end
        # What the user pinned is a cell of its own, also where the texts agree.
        self._agree(base.start, reading.start)
        number = None if change.kind is None else self._number(change, change.kind, base, reading)
        self.cells.append(Cell(base, reading, number))
        self._here, self._there = base.end, reading.end

    def finish(self) -> None:
        """Lay what is left of both."""
        self._enter(self._spans[-1].start)
        self._agree(len(self._a.text), self._spans[-1].end)

    def _enter(self, start: int) -> None:
        while self._passage + 1 < len(self._spans) and (
            start >= self._spans[self._passage + 1].start or start < self._spans[self._passage].start
        ):
            self._agree(self._end_a, self._spans[self._passage].end)
            self._passage += 1
            self._there = self._end_b = self._spans[self._passage].start

    def _agree(self, here: int, there: int) -> None:
        if here > self._here or there > self._there:
            self.cells.append(Cell(Span(self._here, here), Span(self._there, there)))
            self._here, self._there = here, there

    def _number(self, change: Change, kind: Kind, base: Span, reading: Span) -> int:
        move = change.piece.move
        if move is not None and move in self._moves:
            number = self._moves[move]
            first = self.differences[number]
            base = base if len(base) else first.base_span
            reading = reading if len(reading) else first.reading_span
            self.differences[number] = self._difference(change, kind, base, reading)
            return number
        if move is not None:
            self._moves[move] = len(self.differences)
        self.differences.append(self._difference(change, kind, base, reading))
        return len(self.differences) - 1

    def _difference(self, change: Change, kind: Kind, base: Span, reading: Span) -> Difference:
        return Difference(
            change.operation,
            change.declared,
            kind,
            base.text_of(self._a.text),
            reading.text_of(self._b.text),
            base,
            reading,
            change.reason,
        )
