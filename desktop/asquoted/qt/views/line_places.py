"""Where the lines of a document lie, and its words in them: asked of Qt once for each layout.

Asking is what costs: a comparison of six outlets asks for hundreds of stretches at each change.
"""

from bisect import bisect_right
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument


class _Line(NamedTuple):
    """A line: its UTF-16 places, and the box of what is written in it."""

    start: int
    end: int
    box: QRectF


class LinePlaces:
    """The places in a document as it is laid out. Whoever lays it out anew says so by `forget`."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._starts: list[int] = []
        self._tops: list[float] = []
        self._lines: dict[int, list[_Line]] = {}
        self._boxes: dict[tuple[int, int], list[QRectF]] = {}

    def forget(self) -> None:
        """Ask anew from now on."""
        self._starts.clear()
        self._tops.clear()
        self._lines.clear()
        self._boxes.clear()

    def line_counts(self) -> list[int]:
        """Return how many lines each block has."""
        counts = []
        block = self._document.begin()
        while block.isValid():
            counts.append(max(block.layout().lineCount(), 1))
            block = block.next()
        return counts

    def row_tops(self) -> list[float]:
        """Return the y of each block."""
        if not self._tops:
            block = self._document.begin()
            while block.isValid():
                self._starts.append(block.position())
                self._tops.append(block.layout().position().y())
                block = block.next()
        return self._tops

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return the boxes of a stretch, line by line; an empty one has none in width."""
        if (start, end) not in self._boxes:
            self._boxes[start, end] = self._measure(start, end)
        return self._boxes[start, end]

    def _measure(self, start: int, end: int) -> list[QRectF]:
        boxes: list[QRectF] = []
        self.row_tops()
        at = max(bisect_right(self._starts, start) - 1, 0)
        for number in range(at, len(self._starts)):
            if self._starts[number] > end:
                break
            lines = self._lines_of(number)
            for index, line in enumerate(lines):
                is_here = start == end and line.start <= start < line.end + (index == len(lines) - 1)
                if not is_here and not (start < line.end and line.start < end):
                    continue
                boxes.append(self._box(number, index, start, end))
                if start == end:
                    return boxes
        return boxes

    def _lines_of(self, number: int) -> list[_Line]:
        if number not in self._lines:
            self._lines[number] = _lines_of(self._document.findBlockByNumber(number))
        return self._lines[number]

    def _box(self, number: int, index: int, start: int, end: int) -> QRectF:
        line = self._lines[number][index]
        if start <= line.start and line.end <= end:
            return QRectF(line.box)
        block = self._document.findBlockByNumber(number)
        layout, at = block.layout(), block.position()
        found, x = layout.lineAt(index), layout.position().x()
        left = x + _x(found.cursorToX(max(start, line.start) - at))
        right = x + _x(found.cursorToX(min(end, line.end) - at))
        left, right = sorted((left, right))
        # The space at which a line wraps is not marked.
        left, right = max(left, line.box.left()), max(min(right, line.box.right()), left)
        return QRectF(left, line.box.top(), right - left, line.box.height())


def _lines_of(block: QTextBlock) -> list[_Line]:
    layout, start = block.layout(), block.position()
    place = layout.position()
    lines = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = start + line.textStart()
        written = line.naturalTextRect()
        box = QRectF(place.x() + written.left(), place.y() + line.y(), written.width(), line.height())
        lines.append(_Line(first, first + line.textLength(), box))
    return lines


def _x(found: object) -> float:
    # PySide gives back the place too, which its type leaves out.
    x = found[0] if isinstance(found, tuple) else found
    return float(x) if isinstance(x, int | float) else 0.0
