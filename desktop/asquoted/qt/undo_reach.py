"""How far undo reaches: in a field in which nothing was typed, it takes back what was done in the library."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class UndoReach(QObject):
    """Lets the keys of undo and redo through where a field has nothing to take back.

    Of itself a field keeps them, and nothing happens.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        for field in window.findChildren(QLineEdit):
            field.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and isinstance(watched, QLineEdit)
            and (
                (event.matches(QKeySequence.StandardKey.Undo) and not watched.isUndoAvailable())
                or (event.matches(QKeySequence.StandardKey.Redo) and not watched.isRedoAvailable())
            )
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
