"""Back and forward: the ways that one went through the window, by key, button and mouse."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMainWindow

from asquoted.domain.targets import TargetKind
from asquoted.qt.actions import Actions
from asquoted.qt.filled import fill
from asquoted.qt.models.bases import base_line
from asquoted.qt.models.history import History, Spot
from asquoted.qt.phrases import quoted
from asquoted.qt.places import Places
from asquoted.qt.views.parts import announce
from asquoted.qt.views.spots import Spots
from asquoted.qt.views.status import hint

if TYPE_CHECKING:
    from asquoted.qt.library_session import LibrarySession

_LONGEST = 36
_STEPS = {"back": -1, "forward": 1}
_BUTTONS = {Qt.MouseButton.BackButton: "back", Qt.MouseButton.ForwardButton: "forward"}


class Wandering(QObject):
    """Remembers where one was and goes back there; says in menu and tooltip where that is."""

    def __init__(
        self, session: "LibrarySession", places: Places, actions: Actions, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._middle = places.middle
        self._actions = actions
        self._window = window
        self._history = History()
        self._spots = Spots(places.middle, self)
        self._stepping = False
        self._plain = {name: actions[name].text() for name in _STEPS}
        self._show_ways()
        places.middle.leaving.connect(self._on_leaving)
        places.middle.arrived.connect(self._on_arrived)
        session.opened.connect(self._on_opened)
        actions["back"].triggered.connect(self.go_back)
        actions["forward"].triggered.connect(self.go_forward)
        actions["across"].triggered.connect(self.go_across)
        # Of the native window: a list would take the button for a click on what lies under it.
        window.winId()
        window.windowHandle().installEventFilter(self)

    def go_back(self) -> None:
        """Go back to where one was."""
        self._step(-1)

    def go_forward(self) -> None:
        """Go forward to where one came back from."""
        self._step(1)

    def go_across(self) -> None:
        """Go from a quotation to its comparison, and from a rendering to its article; else say why not."""
        middle = self._middle
        match middle.view:
            case "coverage":
                found = middle.coverage.open_frame()
            case "compare":
                one = middle.compare.rendering_at_hand()
                found = one is not None and bool(one.passages)
                target = middle.current_target()
                if one is not None and one.passages:
                    middle.go_to_document(one.document, one.passages[0].span)
                elif target is not None and target.kind is TargetKind.DOCUMENT:
                    middle.go_to_document(target.id)
                    found = True
            case _:
                found = middle.read.open_at_cursor()
        if not found:
            hint(self._window, self._nothing_there())

    def _nothing_there(self) -> str:
        match self._middle.view:
            case "coverage":
                return self.tr("There is no sentence in this row")
            case "compare":
                return self.tr("Choose a difference or an outlet's column first")
        return self.tr("Nothing at the cursor is compared: no other article gives these words")

    def _step(self, by: int) -> None:
        self._leave()
        spot = self._history.step(by, self._spots.is_there)
        if spot is not None:
            self._stepping = True
            self._spots.go(spot)
            self._stepping = False
            announce(self._window, self._named(spot))
        self._show_ways()

    def _leave(self) -> None:
        current = self._history.current
        if current is not None:
            self._history.leave(self._spots.here(current.view))

    def _show_ways(self) -> None:
        """Let the actions say where they lead, and offer no way that there is not."""
        for name, by in _STEPS.items():
            ahead = self._history.ahead(by, self._spots.is_there)
            self._actions[name].setEnabled(ahead is not None)
            words = self._plain[name]
            if ahead is not None:
                there = self._named(self._history.spot(ahead)).replace("&", "&&")
                words = fill(self.tr("{back}: {place}"), back=words, place=there)
            self._actions.say(name, words)

    def _named(self, spot: Spot) -> str:
        """Return what a place is called."""
        contents = self._session.contents
        match spot.view:
            case "coverage":
                return self.tr("Coverage")
            case "compare":
                quote = contents.listed_quote(spot.key)
                words = base_line(quote.base) if quote is not None else ""
                if len(words) > _LONGEST:
                    words = words[:_LONGEST].rsplit(" ", 1)[0] + "…"
                return fill(self.tr("Compare {quote}"), quote=quoted(words))
            case _:
                document = contents.documents.get(spot.key)
                return fill(self.tr("Read {document}"), document=document.label if document else "")

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            name = _BUTTONS.get(event.button())
            if name is not None:
                # By the action: a way that is not offered is not gone.
                self._actions[name].trigger()
                return True
        return super().eventFilter(watched, event)

    # Slots

    def _on_leaving(self) -> None:
        if not self._stepping:
            self._leave()

    def _on_arrived(self, anew: bool) -> None:
        if self._stepping or not self._session.contents.documents:
            return
        self._history.arrive(self._spots.here(), anew=anew)
        self._show_ways()

    def _on_opened(self) -> None:
        self._history.clear()
        self._show_ways()
