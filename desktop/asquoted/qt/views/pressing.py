"""Enter on a button or a tick box: it does what the space bar does."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Pressing(QObject):
    """Has Enter press the button that has the keyboard, in every window of the program.

    Of themselves, buttons take Enter on some desktops alone, and in dialogs; boxes to tick nowhere. It
    watches the button itself: an Enter that a field has done with goes on to the field's window, and
    a button that got the keyboard meanwhile is not meant by it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._on_focus_changed)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(watched, QAbstractButton):
            key = cast(QKeyEvent, event)
            held = key.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if key.key() in ENTER and not held:
                if not key.isAutoRepeat():
                    watched.click()
                return True
        return super().eventFilter(watched, event)

    # Slots

    def _on_focus_changed(self, _: QWidget | None, focused: QWidget | None) -> None:
        if isinstance(focused, QAbstractButton):
            # Qt keeps one of the same filter only, so that it need not be taken off again.
            focused.installEventFilter(self)
