"""Tooltips of buttons that do what an action does: they name the keys that it has now."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from asquoted.qt.actions import Actions
from asquoted.qt.tips import short_tip


class KeyedTips(QObject):
    """Puts the keys of actions behind the words of buttons, and follows what the user makes of them."""

    def __init__(self, actions: Actions, buttons: Mapping[QWidget, str], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._buttons = [(button, name, button.toolTip()) for button, name in buttons.items()]
        for name in dict.fromkeys(buttons.values()):
            actions[name].changed.connect(self._on_changed)
        self._on_changed()

    # Slots

    def _on_changed(self) -> None:
        native = QKeySequence.SequenceFormat.NativeText
        for button, name, words in self._buttons:
            keys = ", ".join(one.toString(native) for one in self._actions[name].shortcuts())
            button.setToolTip(short_tip(f"{words} ({keys})" if keys else words))
