"""Keys that a field takes for itself although it has no use for them, or less than the window."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from asquoted.qt.actions import Actions

_A_FIELDS = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)
"""What Ctrl and a letter mean to everybody who types."""


class FieldReach(QObject):
    """Lets keys through to the window that would be lost in a field.

    Undo and redo where the field has nothing to take back; and the window's own keys of Ctrl and
    a letter: to some desktops Ctrl+E is the end of the line, which has a key of its own.
    """

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        for kind in (QLineEdit, QPlainTextEdit):
            for field in window.findChildren(kind):
                field.installEventFilter(self)

    def _is_the_windows(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier != Qt.KeyboardModifier.ControlModifier:
            return False
        if not Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z or any(map(event.matches, _A_FIELDS)):
            return False
        keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        return bool(self._actions.holders(keys))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and (self._is_the_windows(event) or _is_spent(watched, event))
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _is_spent(field: QObject, event: QKeyEvent) -> bool:
    """Tell whether a key would undo or redo where a field has nothing left to undo or redo."""
    if not isinstance(field, QLineEdit):
        return False
    return (event.matches(QKeySequence.StandardKey.Undo) and not field.isUndoAvailable()) or (
        event.matches(QKeySequence.StandardKey.Redo) and not field.isRedoAvailable()
    )
