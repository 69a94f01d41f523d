"""Places with a box to tick: where a tag stands, what a search found. Made for thousands of rows."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from asquoted.qt.tips import tip

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place in two lines: `key` is what is chosen, None where the row cannot be ticked."""

    strong: str
    faint: str
    key: object
    tickable: bool = True


def _nothing(at: int) -> PlaceRow:
    raise IndexError(at)


class PlacesModel(QAbstractListModel):
    """Rows that can be ticked while `ticking`.

    Signals:
        ticked: boxes were ticked or cleared.
    """

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: Sequence[object] = ()
        self._tickable: Sequence[bool] = ()
        self._worded: Callable[[int], PlaceRow] = _nothing
        self._rows: dict[int, PlaceRow] = {}
        self._off: set[int] = set()
        self._ticking = False

    def show_rows(self, rows: Sequence[PlaceRow]) -> None:
        """Show these rows; all are ticked."""
        listed = tuple(rows)
        self.show_keys([row.key for row in listed], [row.tickable for row in listed], listed.__getitem__)

    def show_keys(
        self, keys: Sequence[object], tickable: Sequence[bool], worded: Callable[[int], PlaceRow]
    ) -> None:
        """Show a row for each key, all ticked; each is `worded`, by its number, when it comes into sight."""
        self.beginResetModel()
        self._keys, self._tickable, self._worded = keys, tickable, worded
        self._rows, self._off = {}, set()
        self.endResetModel()
        self.ticked.emit()

    def let_tick(self, wanted: bool, *, on: bool = True) -> None:
        """Give the rows boxes, all `on` or all off, or take the boxes away."""
        self._ticking = wanted
        self._off = set() if on else set(range(len(self._keys)))
        # No reset: ten thousand rows would be laid out anew, and the keyboard's place be lost.
        self._show_boxes()

    @property
    def is_ticking(self) -> bool:
        """Tell whether the rows have boxes."""
        return self._ticking

    def row(self, index: Index) -> PlaceRow:
        """Return the place of a row."""
        at = index.row()
        if at not in self._rows:
            self._rows[at] = self._worded(at)
        return self._rows[at]

    def chosen(self) -> list[object]:
        """Return the keys of the rows that are ticked."""
        return [
            key
            for at, (key, tickable) in enumerate(zip(self._keys, self._tickable, strict=True))
            if tickable and at not in self._off
        ]

    def tickable(self) -> int:
        """Return how many rows can be ticked."""
        return sum(self._tickable)

    def tick(self, rows: Collection[int], on: bool) -> None:
        """Tick some rows, or clear their boxes."""
        self._off = self._off - set(rows) if on else self._off | set(rows)
        self._show_boxes()

    def _show_boxes(self) -> None:
        if self._keys:
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))
        self.ticked.emit()

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._ticking and index.isValid() and self._tickable[index.row()]:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.faint
            case Qt.ItemDataRole.ToolTipRole:
                return tip(f"{row.strong}\n{row.faint}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.strong}: {row.faint}"
            case Qt.ItemDataRole.CheckStateRole if self._ticking and row.tickable:
                off = index.row() in self._off
                return (Qt.CheckState.Unchecked if off else Qt.CheckState.Checked).value
            case _ if role == ROW:
                return row
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        self.tick([index.row()], on)
        return True
