"""Words that are dragged are copied: into a field, out of a text, and never taken away where they were."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit


def stay_there(event: QDropEvent) -> None:
    """Let what was dropped stay where it came from: a program that hears of a move deletes it."""
    if event.isAccepted():
        copied = Qt.DropAction.CopyAction
        # To one that offers nothing but to move, nothing is said to have come of it.
        event.setDropAction(copied if copied & event.possibleActions() else Qt.DropAction.IgnoreAction)


class CopyingField(QLineEdit):
    """A line to type in, into which words can be dropped."""

    # Qt overrides

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        stay_there(event)


class CopyingDrag(QObject):
    """Drags the selected words of a text out as a copy.

    Qt's own drag offers to move the words of a field, and deletes in any text what a program
    says that it has moved.
    """

    def __init__(self, text: QPlainTextEdit | QTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._from: QPoint | None = None
        text.viewport().installEventFilter(self)

    def _is_on_selection(self, place: QPoint) -> bool:
        selected, here = self._text.textCursor(), self._text.cursorForPosition(place)
        rect = self._text.cursorRect(here)
        slack = self._text.fontMetrics().height()
        return (
            selected.hasSelection()
            and selected.selectionStart() <= here.position() <= selected.selectionEnd()
            and rect.adjusted(-slack, 0, slack, 0).contains(place)
        )

    def _drag(self) -> None:
        drag = QDrag(self._text)
        drag.setMimeData(self._text.createMimeDataFromSelection())
        drag.exec(Qt.DropAction.CopyAction)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        place = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            begins = event.button() == Qt.MouseButton.LeftButton and self._is_on_selection(place)
            self._from = place if begins and not event.modifiers() else None
        elif event.type() == QEvent.Type.MouseMove and self._from is not None:
            if (place - self._from).manhattanLength() >= QApplication.startDragDistance():
                self._from = None
                self._drag()
            return True
        else:
            self._from = None
        return False
