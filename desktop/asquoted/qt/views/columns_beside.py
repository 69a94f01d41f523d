"""Where the columns of a comparison lie side by side, and how their rows are levelled."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtWidgets import QWidget

from asquoted.qt.views.canvas import Canvas
from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.column_stock import Pair

_ALL_LINES, _FEW_LINES = 3, 2
"""Of a head, where there is room for all that it can say, and where there is not."""


def place_beside(
    columns: Sequence[Pair], head_row: QWidget, canvas: Canvas, width: int, *, roomy: bool
) -> None:
    """Give heads and texts an equal share of the width each, and all heads the height of the highest."""
    count = max(len(columns), 1)
    edges = [round(width * number / count) for number in range(count + 1)]
    for (head, _), left, right in zip(columns, edges, edges[1:], strict=False):
        # First: what there is room for beside the form goes by it, and the height by that.
        head.resize(right - left - 1, head.height())
        head.set_lines(_ALL_LINES if roomy else _FEW_LINES)
    heads = max((head.sizeHint().height() for head, _ in columns), default=0)
    head_row.setFixedHeight(heads)
    for (head, text), left, right in zip(columns, edges, edges[1:], strict=False):
        if head.parentWidget() is not head_row:
            head.setParent(head_row)
            head.show()
            text.clearMask()
        head.setGeometry(left, 0, right - left - 1, heads)
        text.setGeometry(left, 0, right - left - 1, text.height())
    canvas.rule_beside([edge - 1 for edge in edges[1:-1]])


def level(texts: Sequence[ColumnText], canvas: Canvas, room: int) -> None:
    """Give each row the height of its highest text, and the texts that of all rows, or of the room."""
    lines = [max(row) for row in zip_longest(*(text.line_counts() for text in texts), fillvalue=1)]
    for text in texts:
        text.level(lines)
    height = round(max((text.document().size().height() for text in texts), default=0))
    canvas.setMinimumHeight(height)
    height = max(height, room)
    for text in texts:
        text.move(text.x(), 0)
        text.resize(text.width(), height)
