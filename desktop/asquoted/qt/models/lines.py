"""Lines to choose from: each is worded when it comes into sight, as there may be thousands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from asquoted.qt.tips import tip

Index = QModelIndex | QPersistentModelIndex


class LinesModel(QAbstractListModel):
    """One row a key; its words are also its tooltip."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[str, ...] = ()
        self._rows: dict[str, int] = {}
        self._words: Callable[[int], str] = str
        self._worded: dict[int, str] = {}

    def show_lines(self, keys: Sequence[str], words: Callable[[int], str]) -> None:
        """Show a line for each key; `words` tells what it says, by its row."""
        self.beginResetModel()
        self._keys = tuple(keys)
        self._rows = {key: row for row, key in enumerate(keys)}
        self._words = words
        self._worded = {}
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the row of a key, or -1 where it has none."""
        return self._rows.get(key, -1)

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._said(row)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._said(row))
            case Qt.ItemDataRole.UserRole:
                return self._keys[row]
        return None

    def _said(self, row: int) -> str:
        if row not in self._worded:
            self._worded[row] = self._words(row)
        return self._worded[row]
