"""The grid of Coverage: a table that Enter opens a cell of, and whose headings go on to its edge."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView

from asquoted.qt.models.coverage import CoverageModel


class CoverageGrid(QTableView):
    """The table itself; Enter opens a cell, also where Qt would start an editor.

    Signals:
        opened: Enter was pressed in a cell; carries its index.
    """

    opened = Signal(QModelIndex)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
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
