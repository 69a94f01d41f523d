"""The lines under tagged words of an article: one lane for each tag, so that none hides another."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextBlock, QTextLine

LANES = 4
"""How many lines fit between two lines of print; in the last one, what is left takes turns."""
_DASH = 7.0


@dataclass(frozen=True, slots=True)
class Lane:
    """A line under the words between two UTF-16 places; a dashed one is a note's."""

    start: int
    end: int
    number: int
    colour: QColor
    dashed: bool = False


def draw_lanes(painter: QPainter, block: QTextBlock, top: QPointF, lanes: Sequence[Lane]) -> None:
    """Draw the lanes of one block, whose upper left corner stands at `top`."""
    layout = block.layout()
    metrics = QFontMetricsF(layout.font())
    # Whole pixels: a line that is smeared over two rows of them has lost its colour.
    thick = max(round(metrics.lineWidth() * 1.8), 1)
    crowded = [lane for lane in lanes if lane.number >= LANES - 1]
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        below = round(top.y() + line.y() + line.ascent() + metrics.underlinePos()) + thick + 1
        for lane in lanes:
            place = min(lane.number, LANES - 1)
            stretch = _across(block, line, lane)
            if stretch is None:
                continue
            pen = QPen(lane.colour, thick)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            y = below + place * (thick + 1)
            left, right = top.x() + stretch[0], top.x() + stretch[1]
            if place == LANES - 1 and len(crowded) > 1:
                _take_turns(painter, left, right, y, pen, [one.colour for one in crowded])
                continue
            if lane.dashed:
                pen.setDashPattern([3.0, 2.0])
            painter.setPen(pen)
            painter.drawLine(QPointF(left, y), QPointF(right, y))


def _across(block: QTextBlock, line: QTextLine, lane: Lane) -> tuple[float, float] | None:
    """Return where a lane runs under one line of print, None where it does not."""
    start = max(lane.start - block.position(), line.textStart())
    end = min(lane.end - block.position(), line.textStart() + line.textLength())
    if start >= end:
        return None
    ends = [_x(line, start), _x(line, end)]
    # Where the line breaks, a space hangs over its end.
    natural = line.naturalTextRect()
    return max(min(ends), natural.left()), min(max(ends), natural.right())


def _x(line: QTextLine, at: int) -> float:
    # Said to give an object: the place, and the offset that it stands at.
    found = cast("tuple[float, int] | float", line.cursorToX(at))
    return found[0] if isinstance(found, tuple) else found


def _take_turns(
    painter: QPainter, left: float, right: float, y: float, pen: QPen, colours: Sequence[QColor]
) -> None:
    x = left
    for colour in cycle(colours):
        if x >= right:
            return
        pen.setColor(colour)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, y), QPointF(min(x + _DASH, right), y))
        x += _DASH
