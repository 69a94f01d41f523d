"""The grid of Coverage: a table that Enter opens a cell of, and whose headings go on to its edge."""

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTableView, QWidget

from asquoted.qt.models.coverage import CoverageModel
from asquoted.qt.theme import look_of


class CoverageGrid(QTableView):
    """The table itself; Enter opens a cell, also where Qt would start an editor.

    Signals:
        opened: Enter was pressed in a cell; carries its index.
    """

    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drop: QModelIndex | None = None

    @property
    def drop(self) -> QModelIndex | None:
        """The cell that would take what is dragged over the grid."""
        return self._drop

    def show_drop(self, index: QModelIndex | None) -> None:
        """Outline the cell that would take what is dragged over the grid; None for none."""
        if index != self._drop:
            self._drop = index
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._paint_headings()
        if self._drop is not None and self._drop.isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(look_of(self.palette()).accent, 2.5)
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.visualRect(self._drop)).adjusted(3, 3, -4, -4), 4, 4)

    def _paint_headings(self) -> None:
        model, end = self.model(), self.horizontalHeader().length() - self.horizontalHeader().offset()
        if not isinstance(model, CoverageModel) or end >= self.viewport().width():
            return
        # A heading goes on where there are no more outlets: cut off, it looks like a mistake.
        painter = QPainter(self.viewport())
        for row in filter(model.is_heading, range(model.rowCount())):
            top, height = self.rowViewportPosition(row), self.rowHeight(row) - 1
            painter.fillRect(end, top, self.viewport().width() - end, height, self.palette().midlight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
