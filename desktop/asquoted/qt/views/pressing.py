"""Enter on a button or a tick box: it does what the space bar does, where nothing else takes it."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Pressing(QObject):
    """Has Enter press the button of one window that has the keyboard.

    Of themselves, buttons take Enter on some desktops alone, and in dialogs; boxes to tick nowhere. An
    Enter that a field has done with goes on to the field's window, too, and a button that got the
    keyboard meanwhile is not meant by it: so the buttons are watched for the keys that begin there.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._meant: QAbstractButton | None = None
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._on_focus_changed)

    def press(self, event: QKeyEvent) -> bool:
        """Press the button that has the keyboard if `event`, which nobody wanted, is Enter and began there.

        Tell whether there was one.
        """
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._meant is None or event.key() not in ENTER or held:
            return False
        if not event.isAutoRepeat():
            self._meant.click()
        return True

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(watched, QAbstractButton):
            self._meant = watched
        return super().eventFilter(watched, event)

    # Slots

    def _on_focus_changed(self, _: QWidget | None, focused: QWidget | None) -> None:
        self._meant = None
        if isinstance(focused, QAbstractButton) and focused.window() is self._window:
            # Qt keeps one of the same filter only, so that it need not be taken off again.
            focused.installEventFilter(self)
