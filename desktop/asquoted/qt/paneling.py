"""The panels at the sides: folded away by key, by preference, or where there is too little room."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

from asquoted.qt.actions import Actions
from asquoted.qt.places import NEEDED, Places
from asquoted.qt.views.parts import announce
from asquoted.qt.views.status import take_back
from asquoted.settings import Settings

SIDES: Mapping[str, str] = {"left": "left_panels", "right": "right_panels"}
"""The sides of the window, as the settings name them, and the actions that fold them."""

_MIDDLE = 92
"""In average characters: what the middle needs, for a sentence and three outlets or four columns."""
_NEEDED_BY: Mapping[str, tuple[str, ...]] = {
    "left": ("documents", "tags", "details"),
    "right": ("inspector", "note", "note_quote", "note_document", "note_library", "preview"),
}
"""The actions that put the keyboard into a panel: they bring it back."""


class Paneling(QObject):
    """Keeps which panels are wanted, and folds those away for which there is too little room.

    A panel that folded by itself comes back by itself when there is room again. One that the user
    brought back all the same stays, also in the next window, until the user folds it; one that
    came back because something was to be done in it stays until there is another room.

    Signals:
        changed: the user folded a panel or brought it back, which the settings say now.
    """

    changed = Signal()

    def __init__(self, places: Places, actions: Actions, settings: Settings, window: QMainWindow) -> None:
        super().__init__(window)
        self._places = places
        self._actions = actions
        self._settings = settings
        self._window = window
        self._room = frozenset(SIDES)
        self._needed: set[str] = set()
        self._told: frozenset[str] = frozenset()
        self._said = ""
        self._panels: Mapping[str, QWidget] = {"left": places.left, "right": places.right}
        for side, name in SIDES.items():
            actions[name].setChecked(side not in settings.hidden_parts)
            actions[name].changed.connect(self._show_keys)
        actions["left_panels"].triggered.connect(self._on_left_triggered)
        actions["right_panels"].triggered.connect(self._on_right_triggered)
        for name in _NEEDED_BY["left"]:
            actions[name].triggered.connect(self._on_left_needed)
        for name in _NEEDED_BY["right"]:
            actions[name].triggered.connect(self._on_right_needed)
        places.edges["left"].clicked.connect(self._on_left_triggered)
        places.edges["right"].clicked.connect(self._on_right_triggered)
        places.documents.note_wanted.connect(self._on_right_needed)
        places.installEventFilter(self)
        self._show_keys()
        self.renew()

    def is_folded(self, side: str) -> bool:
        """Tell whether the panels of a side are out of sight."""
        if side in self._settings.hidden_parts:
            return True
        wanted = side in self._settings.kept_parts or side in self._needed
        return side not in self._room and not wanted

    def fold(self, side: str, *, folded: bool) -> None:
        """Fold the panels of a side away, or bring them back, as the user asks."""
        hidden = [one for one in self._settings.hidden_parts if one != side]
        kept = [one for one in self._settings.kept_parts if one != side]
        self._needed.discard(side)
        if folded:
            hidden.append(side)
        elif side not in self._room:
            kept.append(side)
        self._settings.hidden_parts, self._settings.kept_parts = hidden, kept
        self.renew()
        self.changed.emit()

    def need(self, side: str) -> None:
        """Bring the panels of a side back, if they are folded: something is to be done there."""
        if side in self._settings.hidden_parts:
            self._settings.hidden_parts = [one for one in self._settings.hidden_parts if one != side]
            self.changed.emit()
        if self.is_folded(side):
            self._needed.add(side)
        self.renew()

    def renew(self) -> None:
        """Show and fold the panels as it is now wanted, and as there is room."""
        focused = self._window.focusWidget()
        for side, panel in self._panels.items():
            folded = self.is_folded(side)
            had_focus = focused is not None and panel.isAncestorOf(focused)
            panel.setVisible(not folded)
            self._places.edges[side].setVisible(folded)
            self._actions[SIDES[side]].setChecked(not folded)
            if folded and had_focus:
                self._places.middle.focus_view()
        if self._said and not all(map(self.is_folded, self._told)):
            # It is told how to bring back what is there again.
            take_back(self._window, self._said)
            self._said = ""

    def _fit(self) -> None:
        """Find out for which panels there is room; the left one is given up last."""
        character = max(self._places.fontMetrics().averageCharWidth(), 1)
        free = self._places.width() / character - _MIDDLE
        room = frozenset(
            side
            for side, needed in (("left", NEEDED["left"]), ("right", sum(NEEDED.values())))
            if free >= needed
        )
        if room != self._room:
            self._room = room
            self._needed.clear()
            self.renew()
            self._tell()

    def _tell(self) -> None:
        """Say what folded by itself, and how to bring it back."""
        folded = [
            side
            for side in SIDES
            if side not in self._room and side not in self._settings.hidden_parts and self.is_folded(side)
        ]
        if folded and frozenset(folded) - self._told:
            ways = " · ".join(self._places.edges[side].text() for side in folded)
            words = self.tr("There is little room, so panels are folded away. {ways}").format(ways=ways)
            self._said = words
            self._window.statusBar().showMessage(words, 10_000)
            announce(self._window, words)
        self._told = frozenset(folded)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FontChange:
            self._places.widen()
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.Show):
            self._fit()
        return super().eventFilter(watched, event)

    # Slots

    def _on_left_triggered(self) -> None:
        self.fold("left", folded=not self.is_folded("left"))

    def _on_right_triggered(self) -> None:
        self.fold("right", folded=not self.is_folded("right"))

    def _on_left_needed(self) -> None:
        self.need("left")

    def _on_right_needed(self) -> None:
        self.need("right")

    def _show_keys(self) -> None:
        """Let the edges name the keys that the user has for them now."""
        words = {
            "left": (self.tr("Documents and tags"), self.tr("Documents and tags: {keys}")),
            "right": (self.tr("Selection and notes"), self.tr("Selection and notes: {keys}")),
        }
        for side, name in SIDES.items():
            keys = self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            plain, with_keys = words[side]
            edge = self._places.edges[side]
            said = with_keys.format(keys=keys) if keys else plain
            if said != edge.text():
                edge.setText(said)
                edge.setAccessibleName(self.tr("Bring back: {panels}").format(panels=plain))
                edge.setToolTip(self._actions[name].toolTip())
                edge.update()
