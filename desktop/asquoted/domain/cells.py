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
    layer = _Layer(a, b, spans, first)
    for change in changes:
        layer.add(change)
    layer.finish()
    return tuple(layer.differences), tuple(layer.cells)


class _Layer:
    """Lays cells from left to right."""

    def __init__(self, a: Side, b: Side, spans: Sequence[Span], first: int) -> None:
        self.cells: list[Cell] = []
        self.differences: list[Difference] = []
        self._a, self._b = a, b
        self._spans = list(spans) or [Span(0, 0)]
        self._passage = 0
        # Up to where cells are laid, and how many tokens of the base and of the passages were seen.
        self._here, self._there = 0, self._spans[0].start
        self._seen_a, self._seen_b = first, 0
        self._is_split = len(self._spans) > 1
        self._moves: dict[int, int] = {}

    def add(self, change: Change) -> None:
        """Lay one change; what agrees is laid together with its neighbours."""
        piece, kind, *_ = change
        a0, a1, b0, b1 = piece[:4]
        if self._is_split and b0 < b1:
            self._enter(self._b.span_of(b0, b0 + 1).start)
        if kind is None and not piece.pinned:
            if a0 < a1:
                self._seen_a = a1
            if b0 < b1:
                self._seen_b = b1
            return
        if a0 < a1:
            self._seen_a, base = a1, self._a.span_of(a0, a1)
        else:
            base = _nothing_at(self._end_a())
        if b0 < b1:
            self._seen_b, reading = b1, self._b.span_of(b0, b1)
        else:
            reading = _nothing_at(self._end_b())
        here, there = base.end, reading.end
        # What the user pinned is a cell of its own, also where the texts agree.
        self._agree(base.start, reading.start)
        number = None if kind is None else self._number(change, kind, base, reading)
        self.cells.append(Cell(base, reading, number))
        self._here, self._there = here, there

    def finish(self) -> None:
        """Lay what is left of both."""
        self._enter(self._spans[-1].start)
        self._agree(len(self._a.text), self._spans[-1].end)

    def _enter(self, start: int) -> None:
        while self._passage + 1 < len(self._spans) and (
            start >= self._spans[self._passage + 1].start or start < self._spans[self._passage].start
        ):
            self._agree(self._end_a(), self._spans[self._passage].end)
            self._passage += 1
            self._there, self._seen_b = self._spans[self._passage].start, 0

    def _end_a(self) -> int:
        """Return where the last token of the base ends that was seen: asked where something is added."""
        return self._a.end_of(self._seen_a - 1) if self._seen_a else 0

    def _end_b(self) -> int:
        return self._b.end_of(self._seen_b - 1) if self._seen_b else self._spans[self._passage].start

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


def _nothing_at(at: int) -> Span:
    return Span(at, at)
