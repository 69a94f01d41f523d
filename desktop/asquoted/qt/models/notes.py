"""All notes of a library, and what each is about, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from asquoted.domain.notes import Note
from asquoted.qt.tips import tip

Index = QModelIndex | QPersistentModelIndex

NOTE = Qt.ItemDataRole.UserRole
ABOUT = Qt.ItemDataRole.UserRole + 1


class NotesModel(QAbstractListModel):
    """One row a note: its first line; what it is about comes along as words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[tuple[Note, str], ...] = ()

    def show_notes(self, notes: Sequence[tuple[Note, str]]) -> None:
        """Show these notes, each with the words for what it is about."""
        self.beginResetModel()
        self._notes = tuple(notes)
        self.endResetModel()

    def row_of(self, note: str) -> int:
        """Return the row of a note, or -1."""
        return next((row for row, (one, _) in enumerate(self._notes) if one.id == note), -1)

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        note, about = self._notes[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return first_line(note.text)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(f"{about}\n\n{note.text}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{about}: {note.text}"
            case _ if role == NOTE:
                return note
            case _ if role == ABOUT:
                return about
        return None


def first_line(text: str) -> str:
    """Return the first line of a note that says something, without its Markdown sign for a heading."""
    lines = (line.strip().lstrip("#").strip() for line in text.splitlines())
    return next((line for line in lines if line), "")
