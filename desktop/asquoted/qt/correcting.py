"""Correcting the engine: from the menus and keys, by way of the panel that asks, to the library."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from asquoted.domain.comparison import Rendering
from asquoted.domain.edits import Edit
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.actions import Actions
from asquoted.qt.correct_actions import ON_A_QUOTE, ON_A_RENDERING, ON_CORRECTING, ON_WORDS
from asquoted.qt.filled import fill
from asquoted.qt.keyed_tips import key_of
from asquoted.qt.later import Later
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.models.correctable import (
    Subject,
    applicable,
    found_again,
    pins_at,
    rendering_at,
    subject_of,
)
from asquoted.qt.pinning import Pinning
from asquoted.qt.places import Places
from asquoted.qt.questions import Questions
from asquoted.qt.trails import Trails
from asquoted.qt.views.menus import offer, offer_inside, pass_menus_on

if TYPE_CHECKING:
    from asquoted.service import correcting
    from asquoted.store.library import Library
else:
    correcting = Later("asquoted.service.correcting")

_OF_ONE = frozenset({"apart", "refuse", "move", "voice"})
"""What is said of one outlet's words."""
_TOLD = (*_OF_ONE, *ON_A_QUOTE, "mark")
"""What says why it cannot be done, where it cannot: its key would seem to be broken."""


class Correcting(QObject):
    """Knows what a correction would be about, and stays there once it is made."""

    def __init__(self, session: LibrarySession, places: Places, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._places = places
        self._actions = actions
        self._target: Target | None = None
        self._asked_on = ""
        self._followed: tuple[Rendering | None, str] | None = None
        self._was_at = ""
        self._trails = Trails()
        self.subject = Subject()
        self.questions = Questions(session, places, self._correct, self)
        self.pinning = Pinning(session, places, self._correct, self)
        self._offer()
        self._connect()
        self._renew()

    def show_contents(self) -> None:
        """Go where a correction led that was just made, and offer what can be corrected there."""
        followed, self._followed = self._followed, None
        history = self._session.marks.history
        if followed is not None:
            self._follow(*followed)
            self._trails.end(self._places.middle.quote_id, followed[0], history)
        elif (back := self._trails.retrace(self._was_at, history)) is not None:
            self._follow(*back)
        self._renew()
        self._leave_what_is_gone()
        self.questions.renew()

    def set_apart(self) -> None:
        """Say that the outlet's words are not of the quote. The view stays with the quote."""
        one = self.subject.rendering
        if one is not None:
            self._correct(lambda library: correcting.set_apart(library, one.id))

    def accept(self) -> None:
        """Accept the proposal."""
        one = self.subject.rendering
        if one is not None:
            self._correct(lambda library: correcting.accept_rendering(library, one.id), one)

    def refuse(self) -> None:
        """Say that the outlet's words give no quote. The view stays with the quote."""
        one = self.subject.rendering
        if one is not None:
            self._correct(lambda library: correcting.refuse_rendering(library, one.id))

    def _can(self, name: str) -> bool:
        """Tell whether a correction means something where the user is; where not, say why."""
        contents = self._session.contents
        if name in applicable(self.subject, contents):
            return True
        self._places.notices.refuse(self._why_not(name))
        return False

    def _why_not(self, name: str) -> str:
        if name == "mark":
            words = self.tr("Select the words that were missed first, in the article ({key}).")
            return fill(words, key=key_of(self._actions, "read"))
        nothing = self.subject.rendering is None if name in _OF_ONE else self.subject.quote is None
        if nothing:
            match self._places.middle.view:
                case "read":
                    return self.tr("No quote stands here: put the cursor into words that are compared.")
                case "coverage":
                    return self.tr("Choose a cell with words first: this outlet does not give the sentence.")
            words = self.tr("Go to a difference ({key}), or into an outlet's column, first.")
            return fill(words, key=key_of(self._actions, "next_difference"))
        if name in ("split", "apart"):
            return self.tr("This is the only rendering of the quote: there is nothing to take apart.")
        return self.tr("There is no other quote in this library.")

    def _unpin(self) -> None:
        self.pinning.take_off(pins_at(self.subject, self._target, self._session.contents))

    def _correct(
        self, edit: "Callable[[Library], Edit]", follow: Rendering | None = None, quote: str = ""
    ) -> None:
        """Do an edit; afterwards show the rendering `follow`, wherever it is then, or `quote`."""
        self._followed = follow, quote
        self._trails.begin(self._places.middle.quote_id)
        self._session.correct(edit)

    def _follow(self, rendering: Rendering | None, quote: str) -> None:
        middle, contents = self._places.middle, self._session.contents
        if middle.view == "read":
            # The words that were read are still there.
            return
        found = found_again(rendering, contents) if rendering is not None else None
        if found is not None and middle.view == "compare":
            middle.go_to(Target(TargetKind.RENDERING, found[1].id))
            return
        there = found[0].id if found is not None else quote
        if contents.quote(there) is not None:
            middle.go_to_quote(there)

    def _leave_what_is_gone(self) -> None:
        """Ask no longer about what went with an import, or with its library."""
        panel, contents = self._places.correcting, self._session.contents
        asked = self.pinning.asked_on if self.pinning.is_asking else self._asked_on
        if panel.pages.currentWidget() not in (panel.corrections, panel.replacement) and not (
            contents.listed_quote(asked) or asked in contents.documents
        ):
            panel.dismiss()

    def _renew(self) -> None:
        """Find out anew what a correction would be about, and offer no others.

        In Compare that is what the panel of the selection shows, wherever the keyboard is.
        """
        contents, middle = self._session.contents, self._places.middle
        at_hand = ""
        match middle.view:
            case "coverage":
                at_hand = middle.coverage.current_rendering()
            case "read" if self._target is None or self._target.kind is not TargetKind.SPAN:
                article = middle.read.article
                at = article.offsets.code_point_at(article.textCursor().position())
                around = rendering_at(middle.document, at, contents)
                at_hand = around[1].id if around is not None else ""
        self.subject = subject_of(self._target, contents, at_hand)
        wanted = applicable(self.subject, contents) if self._session.is_open else set()
        if self._session.is_open and contents.comparison.quotes:
            wanted |= set(_TOLD)
        if middle.view == "compare" and middle.quote is not None:
            wanted |= {"pin_together", "pin_apart"}
        if pins_at(self.subject, self._target, contents):
            wanted.add("unpin")
        for name in ON_CORRECTING:
            self._actions[name].setEnabled(name in wanted)

    def _offer(self) -> None:
        middle, actions = self._places.middle, self._actions
        groups = [
            [actions[name] for name in group]
            for group in (ON_A_RENDERING, ON_A_QUOTE, ON_WORDS, ("corrections",))
        ]
        for view in (middle.compare, middle.read):
            offer_inside(view, self.tr("Co&rrect"), groups)
        offer(middle.coverage, [actions[name] for name in (*ON_A_RENDERING, *ON_A_QUOTE)])
        pass_menus_on(middle.coverage)

    def _connect(self) -> None:
        does: dict[str, Callable[[], None]] = {
            "accept": self.accept,
            "pin_together": self.pinning.pin_together,
            "pin_apart": self.pinning.pin_apart,
            "unpin": self._unpin,
            "corrections": self.questions.list_all,
        }
        for name, do in does.items():
            self._actions[name].triggered.connect(do)
        self._asks: dict[str, Callable[[Subject], None]] = {
            "apart": lambda _: self.set_apart(),
            "refuse": lambda _: self.refuse(),
            "move": self.questions.move,
            "merge": self.questions.merge,
            "split": self.questions.split,
            "voice": self.questions.voice,
            "statement": self.questions.statement,
            "mark": self.questions.mark,
        }
        for name in self._asks:
            self._actions[name].setData(name)
            self._actions[name].triggered.connect(self._on_asked)
        middle = self._places.middle
        middle.target_changed.connect(self._on_target_changed)
        middle.view_changed.connect(self._renew)
        middle.coverage.grid.selectionModel().currentChanged.connect(self._renew)
        middle.read.article.cursorPositionChanged.connect(self._renew)
        self._session.failed.connect(self._on_failed)
        # Before the views show what has come: what was in sight may be gone then.
        self._session.changed.connect(self._on_changing)

    # Slots

    def _on_target_changed(self, target: Target | None) -> None:
        self._target = target
        self._renew()

    def _on_asked(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction) or not self._can(action.data()):
            return
        quote, words = self.subject.quote, self.subject.words
        self._asked_on = quote.id if quote is not None else words.id if words is not None else ""
        self._asks[action.data()](self.subject)

    def _on_changing(self) -> None:
        self._was_at = self._places.middle.quote_id

    def _on_failed(self, error: object) -> None:
        self._followed = None
