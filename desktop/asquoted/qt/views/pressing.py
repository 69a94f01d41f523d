"""Enter on a button or a tick box: it does what the space bar does, where nothing else takes it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button of `window` that has the keyboard if `event`, which nobody wanted, is Enter.

    Tell whether there was one. Of themselves, buttons take Enter on some desktops alone, and in
    dialogs; boxes to tick nowhere.
    """
    focused = window.focusWidget()
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in ENTER or held or not isinstance(focused, QAbstractButton):
        return False
    if not event.isAutoRepeat():
        focused.click()
    return True
