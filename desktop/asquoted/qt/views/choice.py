"""Several things to choose among, behind one button: its menu stays open while one chooses."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from asquoted.qt.tips import tip
from asquoted.qt.views.parts import named

_LONGEST = 26


class Choice(QToolButton):
    """A button that says what is chosen, with a menu that stays open while one chooses.

    Signals:
        chosen: something was chosen, or left.
    """

    chosen = Signal()

    def __init__(self, words: str, does: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._does = does
        self._menu = StayingMenu(self)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._say()
        self._menu.triggered.connect(self._on_triggered)

    def offer(self, choices: Sequence[tuple[str, str, QIcon]]) -> None:
        """Offer these, each a key, its words and its sign; what is chosen stays so."""
        known = [(action.data(), action.text()) for action in self._menu.actions()]
        if known == [(key, _plain(words)) for key, words, _ in choices]:
            return
        before = self.picked()
        self._menu.clear()
        for key, words, sign in choices:
            action = QAction(sign, _plain(words), self._menu)
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(key in before)
            self._menu.addAction(action)
        self.setEnabled(bool(choices))
        self._say()

    def choose(self, keys: Iterable[str]) -> None:
        """Show these as chosen, and nothing else."""
        wanted = set(keys)
        for action in self._menu.actions():
            action.setChecked(action.data() in wanted)
        self._say()

    def picked(self) -> frozenset[str]:
        """Return what is chosen."""
        return frozenset(action.data() for action in self._menu.actions() if action.isChecked())

    def _say(self) -> None:
        chosen = [action.text().replace("&&", "&") for action in self._menu.actions() if action.isChecked()]
        said = ", ".join(chosen)
        short = said if len(said) <= _LONGEST else self.tr("%Ln chosen", "", len(chosen))
        words = f"{self._words}: {short}".replace("&", "&&") if chosen else self._words
        # Room for the arrow, which the style draws over the words.
        self.setText(f"{words}   ")
        self.setToolTip(tip(f"{self._does}\n{said}" if chosen else self._does))
        named(self, f"{self._words}: {said}" if chosen else self._words, self._does)
        font = self.font()
        font.setBold(bool(chosen))
        self.setFont(font)

    def _on_triggered(self) -> None:
        self._say()
        self.chosen.emit()


class StayingMenu(QMenu):
    """A menu of boxes to tick, which a tick does not close: Escape, or a click elsewhere, does."""

    # Qt overrides

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and action is not None:
            action.trigger()
            return
        super().keyPressEvent(event)


def _plain(words: str) -> str:
    return words.replace("&", "&&")
