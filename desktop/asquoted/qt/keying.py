"""The keys of the actions, as the user chose them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from asquoted.qt.actions import Actions, clash
from asquoted.settings import Settings


class Keying(QObject):
    """Gives the actions the keys that the settings hold, and keeps there what is chosen.

    Signals:
        changed: an action has other keys now.
    """

    changed = Signal()

    def __init__(self, actions: Actions, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        for name, keys in settings.keys.items():
            # A file that was damaged, or written by another version, stops nothing.
            if name in actions.by_name() and isinstance(keys, list):
                actions.set_keys(name, [one for one in keys if isinstance(one, str)])

    def choose(self, name: str, keys: Sequence[str]) -> None:
        """Give an action these keys; whoever has one of them loses it."""
        for one in keys:
            for other in self._actions.holders(one, but=name):
                clashing = [own for own in self._actions.keys_of(other) if clash(own, one)]
                self._set(other, [own for own in self._actions.keys_of(other) if own not in clashing])
        self._set(name, keys)
        self.changed.emit()

    def reset(self, name: str) -> None:
        """Give an action the keys back that it has of itself."""
        self.choose(name, self._actions.own_keys(name))

    def reset_all(self) -> None:
        """Give every action the keys back that it has of itself."""
        for name in self._actions.by_name():
            self._set(name, self._actions.own_keys(name))
        self.changed.emit()

    def is_own(self, name: str) -> bool:
        """Tell whether an action has just the keys that it has of itself."""
        return self._actions.keys_of(name) == self._actions.own_keys(name)

    def _set(self, name: str, keys: Sequence[str]) -> None:
        self._actions.set_keys(name, keys)
        if self.is_own(name):
            self._settings.keys.pop(name, None)
        else:
            self._settings.keys[name] = list(self._actions.keys_of(name))
