"""Where the lines of a comparison word under word lie.

Each text is a widget of its own, so that it can be selected, copied and read aloud by
itself: all of them lie over each other, each a line lower than the one before, and each
has a mask that leaves of it nothing but its lines.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetrics, QRegion

from asquoted.qt.views.canvas import Canvas, LineName
from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.column_head import ColumnHead
from asquoted.qt.views.level_text import ROW_GAP

_GUTTER = 11
"""What is free at least for the name of a line, in average characters of its font."""
_MOST = 0.22
"""The share of the width that longer names take at most: the words need the rest."""


def gutter_of(width: int, metrics: QFontMetrics, heads: Sequence[ColumnHead]) -> int:
    """Return how much of `width` the names of the lines take: all that they need, as far as there is room."""
    least = min(metrics.averageCharWidth() * _GUTTER + metrics.height() * 2, width * 0.3)
    # And the rule beside them.
    needed = max((head.line_width for head in heads), default=0) + 1
    return int(max(least, min(needed, width * _MOST)))


def place_beneath(
    canvas: Canvas,
    columns: Sequence[tuple[ColumnHead, ColumnText]],
    names: Sequence[str],
    gutter: int,
    width: int,
) -> int:
    """Place heads and texts, whose rows are written already; return how high all of it is."""
    step = round(columns[0][1].step)
    height = round(columns[0][1].document().size().height())
    tops = [round(top) for top in columns[0][1].row_tops()]
    # A label stands over its word's line, by a hair.
    lines = [QRect(0, top - 1, width, step) for top in tops]
    mask = QRegion()
    for line in lines:
        mask += line
    written: list[LineName] = []
    for number, (head, text) in enumerate(columns):
        down = number * step
        text.setGeometry(gutter, down, width - gutter, height)
        text.setMask(mask)
        for block, line in enumerate(lines):
            if block:
                written.append(LineName(QRectF(8, line.top() + down, gutter - 12, step), names[number]))
            else:
                head.setGeometry(0, line.top() + down, gutter - 1, step)
                head.raise_()
    lift = round(step * ROW_GAP * 0.5)
    canvas.rule_beneath(gutter - 1, [top - lift + 0.5 for top in tops[1:]], written)
    # The document ends with the base's own last line: those of the others lie below it.
    return (
        max(height, lines[-1].bottom() + (len(columns) - 1) * step + round(step * ROW_GAP))
        if lines
        else height
    )
