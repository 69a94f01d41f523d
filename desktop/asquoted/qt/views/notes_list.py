"""All notes in a list, with a field to find some and a choice of what they are on."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from asquoted.domain.notes import Note
from asquoted.domain.targets import TargetKind
from asquoted.qt.models.notes import ABOUT, NotesModel
from asquoted.qt.views.note_kinds import KindChoice
from asquoted.qt.views.parts import Index, TwoLines, named
from asquoted.qt.views.search_field import SearchField


class NotesList(QWidget):
    """The notes that there are; hidden where there are none.

    Signals:
        counted: others are left; carries how many are, and how many there are.
    """

    counted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = NotesModel(self)
        self._is_folded = False
        self.list = named(QListView(), self.tr("All notes"), self.tr("Enter goes to what a note is about"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(NoteLines(self.list))
        self.list.setUniformItemSizes(True)
        self.finder = named(
            SearchField(), self.tr("Find in the notes"), self.tr("Leaves the notes that hold these words")
        )
        self.finder.setPlaceholderText(self.tr("Find in the notes"))
        self.finder.setToolTip(
            self.tr("Leaves the notes that hold these words, in them or in what they are on")
        )
        self.kinds = KindChoice()
        across = QHBoxLayout()
        across.setSpacing(4)
        across.addWidget(self.finder, 3)
        across.addWidget(self.kinds, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(across)
        column.addWidget(self.list, 1)
        self.hide()
        self.finder.textChanged.connect(self._on_sought)
        self.finder.left.connect(self.list.setFocus)
        self.kinds.activated.connect(self._on_kind_chosen)

    def show_notes(self, notes: Sequence[tuple[Note, str]]) -> None:
        """Show all notes, each with what it is about in words."""
        self._model.show_notes(notes)
        self._show_count()
        self.fold(self._is_folded)

    def narrow(self, notes: Collection[str] | None) -> None:
        """Leave at most these notes in the list; None leaves all."""
        self._model.narrow(notes)
        self._show_count()

    def fold(self, wanted: bool) -> None:
        """Make room for what is below, or take it again; it takes none where there are no notes."""
        self._is_folded = wanted
        self.setVisible(bool(self._model.count) and not wanted)

    def go_to(self, note: str) -> bool:
        """Go to a note by its id; tell whether it is listed."""
        row = self._model.row_of(note)
        if row >= 0:
            self.list.setCurrentIndex(self._model.index(row))
        return row >= 0

    def _show_count(self) -> None:
        self.counted.emit(self._model.rowCount(), self._model.count)

    def _on_sought(self, words: str) -> None:
        self._model.search(words)
        self._show_count()

    def _on_kind_chosen(self) -> None:
        kind = self.kinds.currentData()
        self._model.take_kind(TargetKind(kind) if kind is not None else None)
        self._show_count()


class NoteLines(TwoLines):
    """A note's first line, and what it is about."""

    def lines(self, index: Index) -> tuple[str, str, str]:
        return str(index.data(Qt.ItemDataRole.DisplayRole)), "", str(index.data(ABOUT))
