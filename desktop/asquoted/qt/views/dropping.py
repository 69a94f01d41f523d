"""Where a column that is dragged would be dropped."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPoint
from PySide6.QtWidgets import QWidget

from asquoted.qt.views.column_head import ColumnHead


def drop_index(heads: Sequence[ColumnHead], point: QPoint, *, beneath: bool) -> int:
    """Return before which of `heads` a point of the screen lies, their number for behind the last.

    The columns of one document stay together: inside them, it is the first of them.
    """
    index = 0
    for head in heads:
        centre = head.mapToGlobal(head.rect().center())
        if point.y() < centre.y() if beneath else point.x() < centre.x():
            break
        index += 1
    documents = [head.property("document") for head in heads]
    while 0 < index < len(heads) and documents[index - 1] == documents[index]:
        index -= 1
    return index


def drop_line(heads: Sequence[ColumnHead], point: QPoint, canvas: QWidget, *, beneath: bool) -> QLineF:
    """Return the line on `canvas` that shows where a head would be dropped."""
    index = drop_index(heads, point, beneath=beneath)
    ended = index == len(heads)
    head = heads[index - ended]
    place = canvas.mapFromGlobal(head.mapToGlobal(QPoint()))
    if beneath:
        at = place.y() + (head.height() if ended else 0)
        return QLineF(0, at, canvas.width(), at)
    at = place.x() + (head.width() - 1 if ended else 0)
    return QLineF(at, 0, at, canvas.height())
