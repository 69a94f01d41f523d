"""How far keys without Ctrl or Alt reach: a letter speaks of what the keyboard is in, or of nothing."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from asquoted.qt.actions import Actions, clash
from asquoted.qt.correct_actions import ON_CORRECTING
from asquoted.qt.places import Places

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class KeyReach(QObject):
    """Keeps letters typed in a panel from correcting or tagging what stands in the middle.

    In the lists below the middle no letter is a command. At the sides, those that tag and note
    still are, as they speak of what is chosen there; those that correct are not.
    """

    def __init__(self, places: Places, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._finder = places.finder
        self._actions = actions
        self._below = (places.finder, places.tag_places)
        sides = (places.documents, places.tags, places.inspector, places.notes)
        for panel in (*self._below, *sides, self._finder.hits):
            panel.installEventFilter(self)

    def _is_kept(self, watched: QObject, event: QKeyEvent) -> bool:
        if not event.text() or event.modifiers() & _COMMANDS:
            return False
        return watched in self._below or self._is_of(ON_CORRECTING, event)

    def _is_of(self, names: Collection[str], event: QKeyEvent) -> bool:
        keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        return any(clash(own, keys) for name in names for own in self._actions.keys_of(name))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if watched is not self._finder.hits and self._is_kept(watched, event):
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            ticking = watched is self._finder.hits and self._finder.model.is_ticking
            if ticking and self._is_of(("tag",), event):
                # The key that tags elsewhere: here it means the hits that are ticked.
                self._finder.tag_hits()
                return True
        return super().eventFilter(watched, event)
