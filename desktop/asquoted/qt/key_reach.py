"""How far keys without Ctrl or Alt reach: a letter speaks of what the keyboard is in, or of nothing."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from asquoted.qt.actions import Actions, clash, plain_words
from asquoted.qt.correct_actions import ON_CORRECTING
from asquoted.qt.filled import fill
from asquoted.qt.places import Places

_AS_SHOWN = QKeySequence.SequenceFormat.NativeText
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class KeyReach(QObject):
    """Keeps letters typed in a panel from correcting or tagging what stands in the middle.

    In the lists below the middle no letter is a command. At the sides, those that tag and note
    still are, as they speak of what is chosen there; those that correct are not.
    """

    def __init__(self, places: Places, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._finder = places.finder
        self._notices = places.notices
        self._actions = actions
        self._below = (places.finder, places.tag_places)
        sides = (places.documents, places.tags, places.inspector, places.notes)
        for panel in (*self._below, *sides, self._finder.hits):
            panel.installEventFilter(self)

    def _tell_where(self, event: QKeyEvent) -> None:
        """Say where to go first for a key that corrects, unless its letter finds a row of the list."""
        names = [name for name in ON_CORRECTING if self._is_of((name,), event)]
        focused = QApplication.focusWidget()
        if not names or event.isAutoRepeat() or _finds_row(focused, event.text()):
            return
        keys = ", ".join(one.toString(_AS_SHOWN) for one in self._actions["middle"].shortcuts())
        words = self.tr("“{does}” is about words in the middle: go there first ({keys}).")
        does = plain_words(self._actions[names[0]])
        self._notices.refuse(fill(words, does=does, keys=keys))

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
                self._tell_where(event)
                return True
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            ticking = watched is self._finder.hits and self._finder.model.is_ticking
            if ticking and self._is_of(("tag",), event):
                # The key that tags elsewhere: here it means the hits that are ticked.
                self._finder.tag_hits()
                return True
        return super().eventFilter(watched, event)


def _finds_row(focused: QWidget | None, letter: str) -> bool:
    """Tell whether a letter typed into a list goes to a row there."""
    if not isinstance(focused, QAbstractItemView):
        return False
    model, start = focused.model(), Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap
    return bool(model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, letter, 1, start))
