"""Tooltips and hints that tell of what an action does: they name the keys that it has now."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from asquoted.qt.actions import Actions, plain_words
from asquoted.qt.tips import short_tip

HINTED = {"next": "next_difference", "previous": "previous_difference", "tag": "tag", "note": "note"}
"""The actions that the panel of the selection tells the keys of, by their places in its hint."""


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


class KeyedHint(QObject):
    """Tells a hint by which key each of some actions is done: the one that stands in the menus."""

    def __init__(
        self,
        actions: Actions,
        names: Mapping[str, str],
        tell: Callable[[Mapping[str, str]], None],
        parent: QObject,
    ) -> None:
        """Call `tell` with a key for each of `names`, which are actions by the places in the hint."""
        super().__init__(parent)
        self._actions = actions
        self._names = names
        self._tell = tell
        for name in names.values():
            actions[name].changed.connect(self._on_changed)
        self._on_changed()

    # Slots

    def _on_changed(self) -> None:
        self._tell({place: key_of(self._actions, name) for place, name in self._names.items()})


def key_of(actions: Actions, name: str) -> str:
    """Return the key of an action as its menu shows it; what the action is called where it has none."""
    keys = actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return keys or f"“{plain_words(actions[name])}”"
