"""Differences and cells out of named changes: from tokens back to what was printed."""

from collections.abc import Sequence
from dataclasses import replace

from asquoted.domain.changes import Change
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import Cell, Difference
from asquoted.domain.text import Span, known_span

Laid = tuple[tuple[Difference, ...], tuple[Cell, ...]]


def lay_cells(changes: Sequence[Change], first: int, a: Side, b: Side, spans: Sequence[Span]) -> Laid:
    """Return the differences in order, and the cells; joined, these are the base and the passages.

    `first` is the first token of the base that is not cut off.
    """
    layer = _Layer(a, b, spans)
    is_split = len(spans) > 1
    for change in changes:
        piece = change[0]
        if is_split and piece.b0 < piece.b1:
            layer.enter(b.span_of(piece.b0, piece.b1).start, piece.a0)
        # What agrees is laid together with its neighbours. What the user pinned is a cell of its own.
        if change[1] is not None or piece[10]:
            layer.add(change)
    layer.finish(changes[-1].piece.a1 if changes else first)
    return tuple(layer.differences), tuple(layer.cells)


class _Layer:
    """Lays cells from left to right."""

    def __init__(self, a: Side, b: Side, spans: Sequence[Span]) -> None:
        self.cells: list[Cell] = []
        self.differences: list[Difference] = []
        self._a, self._b = a, b
        self._spans = list(spans) or [Span(0, 0)]
        self._passage = 0
        # Up to where cells are laid.
        self._here, self._there = 0, self._spans[0].start
        self._moves: dict[int, int] = {}

    def add(self, change: Change) -> None:
        """Lay one change."""
        piece, kind, reason, declared, _ = change
        a0, a1, b0, b1 = piece[:4]
        a, b = self._a, self._b
        base = a.span_of(a0, a1) if a0 < a1 else _nothing_at(self._end_a(a0))
        reading = b.span_of(b0, b1) if b0 < b1 else _nothing_at(self._end_b(b0))
        start, end, begin, until = base.start, base.end, reading.start, reading.end
        cells = self.cells
        if start > self._here or begin > self._there:
            cells.append(Cell(known_span(self._here, start), known_span(self._there, begin)))
        self._here, self._there = end, until
        number = None
        if kind is not None:
            printed, other = a.text[start:end], b.text[begin:until]
            number = len(self.differences)
            found = Difference(change.operation, declared, kind, printed, other, base, reading, reason)
            if piece[5] is None:
                self.differences.append(found)
            else:
                number = self._number(piece[5], found)
        cells.append(Cell(base, reading, number))

    def enter(self, start: int, token: int) -> None:
        """Go on to the passage in which `start` lies; the base is seen up to `token`."""
        while self._passage + 1 < len(self._spans) and (
            start >= self._spans[self._passage + 1].start or start < self._spans[self._passage].start
        ):
            self._agree(self._end_a(token), self._spans[self._passage].end)
            self._passage += 1
            self._there = self._spans[self._passage].start

    def finish(self, token: int) -> None:
        """Lay what is left of both; the base is seen up to `token`."""
        self.enter(self._spans[-1].start, token)
        self._agree(len(self._a.text), self._spans[-1].end)

    def _end_a(self, token: int) -> int:
        """Return where the base ends that was seen up to a token: asked where something is added."""
        return self._a.end_of(token - 1) if token else 0

    def _end_b(self, token: int) -> int:
        return self._b.end_of(token - 1) if token else self._spans[self._passage].start

    def _agree(self, here: int, there: int) -> None:
        if here > self._here or there > self._there:
            self.cells.append(Cell(Span(self._here, here), Span(self._there, there)))
            self._here, self._there = here, there

    def _number(self, move: int, difference: Difference) -> int:
        """Return the index of a moved phrase; its second end is told with its first."""
        if move not in self._moves:
            self._moves[move] = len(self.differences)
            self.differences.append(difference)
            return self._moves[move]
        number = self._moves[move]
        first = self.differences[number]
        base, reading = difference.base_span, difference.reading_span
        base = base if len(base) else first.base_span
        reading = reading if len(reading) else first.reading_span
        self.differences[number] = replace(
            difference,
            base=base.text_of(self._a.text),
            reading=reading.text_of(self._b.text),
            base_span=base,
            reading_span=reading,
        )
        return number


def _nothing_at(at: int) -> Span:
    return known_span(at, at)
