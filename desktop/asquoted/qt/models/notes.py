"""All notes of a library, and what each is about, in words; and as many of them as a search leaves."""

import re
from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from asquoted.domain.notes import Note
from asquoted.domain.targets import TargetKind
from asquoted.qt.tips import tip

Index = QModelIndex | QPersistentModelIndex

_EMPHASIS = re.compile(r"(\*\*|\*|`)(?=\S)(.+?)(?<=\S)\1")

_BEGINNING = re.compile(r"^(#+|[*+-]|>)\s+")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")

NOTE = Qt.ItemDataRole.UserRole
ABOUT = Qt.ItemDataRole.UserRole + 1


class NotesModel(QAbstractListModel):
    """One row a note: its first line; what it is about comes along as words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[tuple[Note, str], ...] = ()
        self._shown: list[tuple[Note, str]] = []
        self._words: list[str] = []
        self._kind: TargetKind | None = None
        self._only: Collection[str] | None = None

    def show_notes(self, notes: Sequence[tuple[Note, str]]) -> None:
        """Show these notes, each with the words for what it is about."""
        if tuple(notes) != self._notes:
            self._notes = tuple(notes)
            self._show()

    def search(self, words: str) -> None:
        """Leave the notes that hold all of these words, in their text or in what they are about."""
        self._words = words.casefold().split()
        self._show()

    def take_kind(self, kind: TargetKind | None) -> None:
        """Leave the notes on things of one kind; None leaves all."""
        self._kind = kind
        self._show()

    def narrow(self, notes: Collection[str] | None) -> None:
        """Leave at most these notes; None leaves all."""
        if notes != self._only:
            self._only = notes
            self._show()

    def row_of(self, note: str) -> int:
        """Return the row of a note, or -1 where it is not shown."""
        return next((row for row, (one, _) in enumerate(self._shown) if one.id == note), -1)

    @property
    def count(self) -> int:
        """How many notes there are, shown or not."""
        return len(self._notes)

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = [
            (note, about)
            for note, about in self._notes
            if (self._only is None or note.id in self._only)
            and (self._kind is None or note.target.kind is self._kind)
            and all(word in f"{note.text}\n{about}".casefold() for word in self._words)
        ]
        self.endResetModel()

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        note, about = self._shown[index.row()]
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
    """Return the first line of a note that says something, without its Markdown signs."""
    return next((line for line in (plain_words(one) for one in text.splitlines()) if line), "")


def plain_words(text: str) -> str:
    """Return a note on one line, without the signs of headings, lists, emphasis and links."""
    lines = (_BEGINNING.sub("", line.strip()) for line in text.splitlines())
    flat = _LINK.sub(r"\1", " ".join(line for line in lines if line))
    return _EMPHASIS.sub(r"\2", flat)
