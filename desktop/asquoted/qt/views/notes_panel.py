"""Notes, on the right: all of them in a list, and below it the one on the selection, to be written."""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asquoted.domain.notes import Note
from asquoted.domain.targets import Target
from asquoted.qt.filled import fill
from asquoted.qt.models.notes import ABOUT, NOTE
from asquoted.qt.views.alters import alters
from asquoted.qt.views.few_lines import FewLines
from asquoted.qt.views.note_editor import NoteEditor, NotePreview
from asquoted.qt.views.notes_list import NotesList
from asquoted.qt.views.parts import PanelTitle, named, signed
from asquoted.qt.views.way_back import WayBack

_LOW = 22
"""Under so many lines' height, the list of notes makes room for the one that is written."""


class NotesPanel(QWidget):
    """All notes, and an editor for one. What is typed is saved at each pause, on leaving and on Ctrl+Enter.

    Signals:
        note_written: a new note; carries its target, its text, and the id that it shall have.
        note_changed: a note was written anew; carries its id, its text, and whether the writing
            goes on: what was saved since it began is one edit.
        note_deleted: carries the note's id.
        note_chosen: the user went to what a note is about; carries the note.
        writing_ended: what was typed and saved is all, for now.
        target_wanted: the note shall be on something else that was offered; carries the Target.
    """

    note_written = Signal(object, str, str)
    note_changed = Signal(str, str, bool)
    note_deleted = Signal(str)
    note_chosen = Signal(object)
    writing_ended = Signal()
    target_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target: Target | None = None
        self._note: Note | None = None
        self._under_way: list[str] = []
        """Texts of the note that were sent off to be saved, and have not come back as the library's."""
        self._goes_on = False
        self.title = PanelTitle(self.tr("Notes"))
        self.all_notes = NotesList()
        self.list, self.finder = self.all_notes.list, self.all_notes.finder
        self.kinds = self.all_notes.kinds
        self.elsewhere = named(QToolButton(), self.tr("Write the note on something else"))
        does = self.tr("Write the note on the rendering, the quote, the document, the library")
        self.elsewhere.setToolTip(does)
        signed(self.elsewhere, "down")
        self.elsewhere.setAutoRaise(True)
        self.elsewhere.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._levels = QMenu(self.elsewhere)
        self.elsewhere.setMenu(self._levels)
        self.about = FewLines()
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        tells = self.tr("Markdown; Ctrl+Enter saves, so does leaving the field")
        self.editor = alters(named(NoteEditor(), self.tr("Note"), tells))
        self._way_back = WayBack(self.editor)
        self.preview = NotePreview()
        self.pages = QStackedWidget()
        self.preview_button = named(QPushButton(self.tr("Preview")), self.tr("Preview the note"))
        self.preview_button.setToolTip(self.tr("Show the note as its Markdown says, or go back to writing"))
        self.preview_button.setCheckable(True)
        self.save_button = named(QPushButton(self.tr("Save")), self.tr("Save the note"))
        self.save_button.setToolTip(self.tr("Save the note (Ctrl+Enter)"))
        self.delete_button = alters(named(QPushButton(self.tr("Delete")), self.tr("Delete the note")))
        self.delete_button.setToolTip(self.tr("Delete the note; undo brings it back"))
        self._lay_out()
        self._show_buttons()
        self.list.clicked.connect(self._on_listed_clicked)
        self.list.doubleClicked.connect(self._on_listed_entered)
        self.list.activated.connect(self._on_listed_entered)
        self.editor.entered.connect(self._on_entered)
        self.editor.left.connect(self._on_left)
        self.editor.paused.connect(self._on_paused)
        self.editor.finished.connect(self._on_finished)
        self.editor.textChanged.connect(self._show_buttons)
        self.preview_button.toggled.connect(self._on_preview_toggled)
        self.all_notes.counted.connect(self.title.show_share)
        self._levels.triggered.connect(self._on_level_chosen)
        self.save_button.clicked.connect(self.save)
        self.delete_button.clicked.connect(self._on_delete_clicked)

    def show_notes(self, notes: Sequence[tuple[Note, str]]) -> None:
        """Show all notes, each with what it is about in words; the one being edited stays."""
        self.all_notes.show_notes(notes)
        current = self._note
        known = {note.id: note for note, _ in notes}
        if current is not None:
            fresh = known.get(current.id)
            if self._under_way and (fresh is None or fresh.text in (current.text, *self._under_way)):
                # What was typed since it was sent off stays, and so does the cursor.
                self._take_back_as_kept(fresh)
            elif fresh is None or not self._is_altered():
                self._load(fresh, self._target)
            else:
                self._note = fresh
        elif self._target is not None:
            on_it = [note for note, _ in notes if note.target == self._target]
            if on_it and not (self._is_altered() and self.editor.toPlainText() != on_it[-1].text):
                self._load(on_it[-1], self._target)

    def show_target(self, target: Target | None, words: str, notes: Sequence[Note]) -> None:
        """Turn to another target; what was typed for the one before is saved first."""
        is_same = target == self._target and target is not None
        if not is_same:
            self.save()
        # What it is may be known only now: the quotes of a library come after its window.
        on = fill(self.tr("On {words}"), words=words)
        self.about.setText(on if target else self.tr("Nothing is selected"))
        if is_same:
            return
        self._load(notes[-1] if notes else None, target)

    def narrow(self, notes: Collection[str] | None) -> None:
        """Leave at most these notes in the list; None leaves all."""
        self.all_notes.narrow(notes)

    def offer(self, levels: Sequence[tuple[Target, str]]) -> None:
        """Offer what else the note could be on: what holds the selection, each in words."""
        self._levels.clear()
        for target, words in levels:
            action = QAction(words.replace("&", "&&"), self._levels)
            action.setData(target)
            self._levels.addAction(action)
        self.elsewhere.setEnabled(len(levels) > 1)

    def show_preview(self) -> None:
        """Show the note as its Markdown says, or go back to writing."""
        self.preview_button.toggle()

    def write(self) -> None:
        """Put the keyboard into the editor; when the note is finished it goes back where it was."""
        self.preview_button.setChecked(False)
        self._way_back.remember()
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_writing(self) -> bool:
        """Whether somebody is at a note: the keyboard is in it, or what is typed is not all saved."""
        return self.editor.hasFocus() or self._goes_on or self._is_altered()

    def save(self) -> None:
        """Save what was typed, if it was altered; an emptied note is deleted."""
        goes_on, self._goes_on = self._goes_on, False
        self.editor.pause.stop()
        if self._target is None or not self._is_altered():
            return
        text = self.editor.toPlainText().strip()
        if text:
            self._send(text, goes_on=goes_on)
        elif self._note is not None:
            self.editor.document().setModified(False)
            self.note_deleted.emit(self._note.id)
        self._show_buttons()

    def _send(self, text: str, *, goes_on: bool) -> None:
        """Send a text off to be saved, and be at the note that it makes."""
        self.editor.document().setModified(False)
        self._under_way.append(text)
        if self._note is None and self._target is not None:
            # Its id is known before it is kept: who goes on writing writes no second one.
            moment = datetime.now(UTC)
            self._note = Note(str(uuid.uuid4()), text, self._target, moment, moment)
            self.note_written.emit(self._target, text, self._note.id)
        elif self._note is not None:
            self._note = replace(self._note, text=text)
            self.note_changed.emit(self._note.id, text, goes_on)

    def _take_back_as_kept(self, fresh: Note | None) -> None:
        """Note how far the library has come with what was sent off."""
        if fresh is None or self._note is None:
            return
        if fresh.text in self._under_way:
            del self._under_way[: self._under_way.index(fresh.text) + 1]
        self._note = replace(fresh, text=self._note.text)
        self.all_notes.go_to(fresh.id)
        self._show_buttons()

    def _load(self, note: Note | None, target: Target | None) -> None:
        same = note is not None and self._note is not None and note.id == self._note.id
        if not same:
            self._goes_on = False
        self._under_way.clear()
        self._note = note
        self._target = target
        self.editor.setEnabled(target is not None)
        how = self.tr("Write a note. Markdown works. Saved as you write.")
        self.editor.setPlaceholderText(how if target else "")
        text = note.text if note else ""
        typed = self.editor.toPlainText()
        # A blank that was just typed is not taken away again.
        if typed != text and not (same and typed.strip() == text):
            self.editor.setPlainText(text)
            self.editor.pause.stop()
        self.preview.show_markdown(text)
        self.editor.document().setModified(False)
        if not self.all_notes.go_to(note.id if note else ""):
            self.list.clearSelection()
        self._show_buttons()

    def _is_altered(self) -> bool:
        kept = self._note.text if self._note else ""
        return self.editor.document().isModified() and self.editor.toPlainText().strip() != kept

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.preview_button)
        buttons.addStretch(1)
        buttons.addWidget(self.delete_button)
        buttons.addWidget(self.save_button)
        self.editor.setMinimumHeight(40)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        on = QHBoxLayout()
        on.setSpacing(2)
        on.addWidget(self.about, 1)
        on.addWidget(self.elsewhere, 0, Qt.AlignmentFlag.AlignTop)
        self.pages.addWidget(self.editor)
        self.pages.addWidget(self.preview)
        column.addWidget(self.all_notes, 2)
        column.addLayout(on)
        column.addWidget(self.pages, 3)
        column.addLayout(buttons)

    def _on_level_chosen(self, action: QAction) -> None:
        self.save()
        self.target_wanted.emit(action.data())
        self.write()

    def _on_preview_toggled(self, wanted: bool) -> None:
        if wanted:
            self.preview.show_markdown(self.editor.toPlainText())
        self.pages.setCurrentWidget(self.preview if wanted else self.editor)
        self.preview_button.setText(self.tr("Write") if wanted else self.tr("Preview"))
        if self.preview_button.hasFocus() or self.preview.hasFocus() or self.editor.hasFocus():
            (self.preview if wanted else self.editor).setFocus()

    def _show_buttons(self) -> None:
        self.save_button.setEnabled(self._target is not None and self._is_altered())
        self.delete_button.setEnabled(self._note is not None)

    def _on_paused(self) -> None:
        text = self.editor.toPlainText().strip()
        # One that is emptied is deleted when it is left: until then it may be written anew.
        if self._target is not None and text and self._is_altered():
            self._send(text, goes_on=self._goes_on)
            self._goes_on = True
            self._show_buttons()

    def _on_entered(self) -> None:
        # On a low screen there is room for one of both: what is written must be seen.
        self.all_notes.fold(self.height() < _LOW * self.fontMetrics().height())

    def _on_left(self) -> None:
        self.all_notes.fold(False)
        went_on = self._goes_on
        self.save()
        if went_on:
            self.writing_ended.emit()

    def _on_finished(self) -> None:
        self._on_left()
        self._way_back.go()

    def _on_listed_clicked(self, index: QModelIndex) -> None:
        note: Note = index.data(NOTE)
        if self._note is None or note.id != self._note.id:
            self.save()
            self.about.setText(fill(self.tr("On {words}"), words=index.data(ABOUT)))
            self._load(note, note.target)

    def _on_listed_entered(self, index: QModelIndex) -> None:
        self.note_chosen.emit(index.data(NOTE))

    def _on_delete_clicked(self) -> None:
        if self._note is not None:
            self.editor.document().setModified(False)
            self.note_deleted.emit(self._note.id)
