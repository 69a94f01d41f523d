"""Tagging and noting: from the keys, the tag panel, the selection and the notes, to the library."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from asquoted.domain.comparison import Sense
from asquoted.domain.notes import Note
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.actions import Actions
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.filled import fill
from asquoted.qt.inspecting import Inspecting
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.mark_actions import NOTED, SENSES
from asquoted.qt.models.inspected import in_words
from asquoted.qt.models.levels import is_there, level_words, levels_of
from asquoted.qt.places import Places
from asquoted.qt.tag_keys import TagKeys
from asquoted.qt.tips import short_tip
from asquoted.qt.views.tag_drops import TagDrops
from asquoted.qt.views.tag_popup import TagPopup
from asquoted.settings import Settings


class Marking(QObject):
    """Keeps the panels of tags, selection and notes in step with what is selected."""

    def __init__(
        self, session: LibrarySession, places: Places, actions: Actions, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._places = places
        self._actions = actions
        self._window = window
        self._target: Target | None = None
        self._followed: Target | None = None
        self._asked: tuple[tuple[Target, ...], ...] = ()
        self._keys = TagKeys(session, settings)
        self._shown: tuple[Target | None, Contents, Marks] | None = None
        self.inspecting = Inspecting(places.inspector, self)
        self.popup = TagPopup(window)
        self._drops = TagDrops(places.middle)
        self._connect()

    @property
    def target(self) -> Target | None:
        """What a tag or a note would now be put on."""
        return self._target

    def show_marks(self) -> None:
        """Show the library's tags, notes and senses anew."""
        marks, contents = self._session.marks, self._session.contents
        recent = self._keys.renew()
        counts = Counter(one.tag.id for one in marks.taggings)
        self._places.tags.show_tags(marks.tags, counts, [tag.id for tag in recent])
        self._places.notes.show_notes([(note, in_words(note.target, contents)) for note in marks.notes])
        for number, action in enumerate(self._actions.recent_tags):
            there = number < len(recent)
            action.setEnabled(there)
            action.setVisible(there)
            if there:
                action.setText(fill(self.tr("Tag “{name}”"), name=recent[number].name.replace("&", "&&")))
                action.setToolTip(short_tip(f"{action.text()} ({number + 1})"))
        if not self._is_there(self._target):
            self._target = self._places.middle.current_target()
        self._show_target()

    def show_target(self, target: Target | None) -> None:
        """Turn the panels on the right to `target`; the next selection takes over again."""
        self._target = target
        self._show_target()

    def follow(self, target: Target | None) -> None:
        """Turn to what is selected in the views, but away from a note that is being written only if that
        is something else than before: views that are drawn anew say it once more.
        """
        same, self._followed = target == self._followed, target
        if not (same and self._places.notes.is_writing and self._is_there(self._target)):
            self._target = target
        self._show_target()

    def ask_for_tag(self) -> None:
        """Open the field for a tag beside the selection; Tab in it goes on to what holds the selection."""
        documents = self._chosen_documents()
        if documents:
            words = self.tr("%Ln documents", "", len(documents))
            one = in_words(documents[0], self._session.contents)
            self._ask([tuple(documents)], [one if len(documents) == 1 else words])
            return
        if self._target is None:
            self._places.notices.refuse(self.tr("Select words, or a difference, then tag them."))
            return
        self._ask_at(0)

    def ask_for_quote_tag(self) -> None:
        """Open the field for a tag on the whole quote: it marks all its renderings."""
        levels = self._levels()
        quote = next((at for at, one in enumerate(levels) if one.kind is TargetKind.QUOTE), None)
        if quote is None:
            self._places.notices.refuse(self.tr("What is selected belongs to no quote."))
        else:
            self._ask_at(quote)

    def note_on(self, kind: TargetKind) -> None:
        """Put the keyboard into the note on the quote, the document or the library of the selection."""
        found = next((one for one in self._levels() if one.kind is kind), None)
        if found is None and kind is TargetKind.DOCUMENT:
            self._places.notices.refuse(
                self.tr("What is selected stands in no document: go to an outlet's words.")
            )
        elif found is None:
            self._places.notices.refuse(self.tr("What is selected belongs to no quote."))
        else:
            self.show_target(found)
            self._places.notes.write()

    def set_sense(self, sense: Sense) -> None:
        """Say what the current difference does to the sense; said twice, it is taken back."""
        target = self._target
        if target is None or target.kind is not TargetKind.DIFFERENCE:
            self._places.notices.refuse(self.tr("Go to a difference first (J), then say what it does."))
            return
        before = self._session.marks.sense_of(target)
        self._session.set_sense(target, None if before is sense else sense)

    def _is_there(self, target: Target | None) -> bool:
        """Tell whether there still is what a tag or a note would be put on."""
        if target is None or target.kind is TargetKind.LIBRARY:
            return target is None or self._session.takes_wishes
        return is_there(target, self._session.contents)

    def _levels(self) -> list[Target]:
        target = self._target or Target(TargetKind.LIBRARY)
        return levels_of(target, self._session.contents)

    def _ask_at(self, level: int) -> None:
        levels = self._levels()
        on = self.tr("On {words}")
        said = [fill(on, words=level_words(one, self._session.contents)) for one in levels]
        self._ask([(one,) for one in levels], said, level)

    def _ask(self, targets: Sequence[tuple[Target, ...]], abouts: Sequence[str], level: int = 0) -> None:
        self._asked = tuple(targets)
        recent = self._keys.tags()
        others = [tag for tag in self._session.marks.tags if tag not in recent]
        self.popup.ask([*recent, *others], abouts, self._place(), level=level)

    def _chosen_documents(self) -> list[Target]:
        """Return the documents that are chosen in their list, where the keyboard is in it."""
        panel = self._places.documents
        chosen = panel.chosen() if panel.list.hasFocus() else []
        return [Target(TargetKind.DOCUMENT, one) for one in chosen]

    def _connect(self) -> None:
        session, places, actions = self._session, self._places, self._actions
        actions["tag"].triggered.connect(self.ask_for_tag)
        actions["note"].triggered.connect(self._on_note_triggered)
        actions["tag_quote"].triggered.connect(self.ask_for_quote_tag)
        for name, kind in NOTED.items():
            actions[name].setData(kind)
            actions[name].triggered.connect(self._on_note_of_kind_triggered)
        for sense, name in SENSES.items():
            actions[name].setData(sense)
            actions[name].triggered.connect(self._on_sense_triggered)
        for action in actions.recent_tags:
            action.triggered.connect(self._on_recent_triggered)
        self.popup.tag_chosen.connect(self._on_tag_asked)
        self.popup.name_entered.connect(self._on_name_asked)
        places.tags.tag_chosen.connect(self._on_tag_chosen)
        self._drops.dropped.connect(self._on_tag_dropped)
        places.documents.tag_wanted.connect(self.ask_for_tag)
        places.documents.note_wanted.connect(self._on_document_note_wanted)
        places.inspector.removal_wanted.connect(session.remove_tagging)
        places.inspector.tag_wanted.connect(self.ask_for_tag)
        places.inspector.note_wanted.connect(places.notes.write)
        places.inspector.sense_chosen.connect(self._on_sense_chosen)
        places.inspector.reading_chosen.connect(self._on_reading_chosen)
        places.notes.note_written.connect(session.write_note)
        places.notes.note_changed.connect(self._on_note_changed)
        places.notes.writing_ended.connect(self._on_writing_ended)
        session.closing.connect(places.notes.save)
        places.notes.note_deleted.connect(session.delete_note)
        places.notes.note_chosen.connect(self._on_note_chosen)
        places.notes.target_wanted.connect(self.show_target)

    def _show_target(self) -> None:
        target, contents, marks = self._target, self._session.contents, self._session.marks
        shown = self._shown
        # Views that are drawn anew say once more what is selected.
        if shown is not None and shown[0] == target and shown[1] is contents and shown[2] is marks:
            return
        self._shown = target, contents, marks
        self.inspecting.show(target, contents, marks)
        if target is None:
            self._places.notes.show_target(None, "", ())
            self._places.tags.show_carried(())
            return
        if shown is None or shown[0] != target or not self._places.notes.is_writing:
            # Else it is drawn anew: who writes a note chosen in the list stays with that.
            self._places.notes.show_target(target, in_words(target, contents), marks.notes_on(target))
        self._places.notes.offer([(one, level_words(one, contents)) for one in levels_of(target, contents)])
        self._places.tags.show_carried({one.tag.id for one in marks.taggings_on(target)})

    def _put(self, tag: str, target: Target | None, *, from_tree: bool = False) -> None:
        if target is None:
            self._places.notices.refuse(self.tr("Select words, or a difference, then choose a tag."))
            return
        self._keys.give(tag)
        if all(one.tag.id != tag for one in self._session.marks.taggings_on(target)):
            self._session.put_tag(tag, target, by_mouse=from_tree)

    def _toggle(self, tag: str, target: Target | None, *, from_tree: bool = False) -> None:
        documents = self._chosen_documents()
        if len(documents) > 1:
            self._session.tag_all(tag, documents)
            return
        target = documents[0] if documents else target
        on_it = self._session.marks.taggings_on(target) if target else []
        for one in on_it:
            if one.tag.id == tag:
                self._session.remove_tagging(one.id, by_mouse=from_tree)
                return
        self._put(tag, target, from_tree=from_tree)

    def _place(self) -> QRect:
        """Return where the selection is, as a rectangle of the window."""
        middle = self._places.middle
        rect = middle.current_rect()
        if rect is not None:
            return QRect(middle.mapTo(self._window, rect.topLeft()), rect.size())
        return QRect(middle.mapTo(self._window, middle.rect().center() - QPoint(140, 120)), QSize(1, 1))

    def _on_recent_triggered(self) -> None:
        action = self.sender()
        recent = self._keys.tags()
        if isinstance(action, QAction) and action.data() < len(recent):
            self._toggle(recent[action.data()].id, self._target)

    def _on_tag_asked(self, tag: str) -> None:
        asked = self._asked[self.popup.level]
        if len(asked) == 1:
            self._put(tag, asked[0])
        else:
            self._session.tag_all(tag, asked)

    def _on_name_asked(self, name: str) -> None:
        asked = self._asked[self.popup.level]
        self._keys.await_tag(name)
        if len(asked) == 1:
            self._session.put_new_tag(name, asked[0])
        else:
            self._session.tag_all_new(name, asked)

    def _on_note_triggered(self) -> None:
        documents = self._chosen_documents()
        if documents:
            self.show_target(documents[0])
        self._places.notes.write()

    def _on_document_note_wanted(self, document: str) -> None:
        self.show_target(Target(TargetKind.DOCUMENT, document))
        self._places.notes.write()

    def _on_note_of_kind_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.note_on(TargetKind(action.data()))

    def _on_sense_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.set_sense(Sense(action.data()))

    def _on_tag_chosen(self, tag: str) -> None:
        self._toggle(tag, self._target, from_tree=True)

    def _on_tag_dropped(self, tag: str, target: Target) -> None:
        if not self._session.is_read_only:
            self._put(tag, target, from_tree=True)

    def _on_sense_chosen(self, sense: Sense | None) -> None:
        if self._target is not None:
            self._session.set_sense(self._target, sense)

    def _on_reading_chosen(self, rendering: str) -> None:
        self._places.middle.go_to(Target(TargetKind.RENDERING, rendering))

    def _on_note_changed(self, note: str, text: str, goes_on: bool) -> None:
        self._session.change_note(note, text, goes_on=goes_on)

    def _on_writing_ended(self) -> None:
        self.show_target(self._places.middle.current_target())

    def _on_note_chosen(self, note: Note) -> None:
        self._places.middle.go_to(note.target)
