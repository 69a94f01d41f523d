"""All corrections that were made, each to be dropped."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from asquoted.qt.models.corrections import CorrectionRow
from asquoted.qt.tips import tip
from asquoted.qt.views.parts import Index, TwoLines, named

_ROW = Qt.ItemDataRole.UserRole


class CorrectionsList(QWidget):
    """The corrections, the newest first.

    Signals:
        place_wanted: a row was clicked twice; carries the Target that it is about.
    """

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = named(
            QListWidget(),
            self.tr("Corrections made"),
            self.tr("Enter drops one; a double click goes to its words"),
        )
        self.list.setItemDelegate(_CorrectionLines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(
            self.tr("Nothing was corrected yet. The menu Correct has what can be said of a selection.")
        )
        self.nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        self.list.itemDoubleClicked.connect(self._on_double_clicked)

    def show_rows(self, rows: Sequence[CorrectionRow]) -> None:
        """Show these corrections; the row that was chosen stays chosen."""
        before = max(self.list.currentRow(), 0)
        self.list.clear()
        for one in rows:
            row = QListWidgetItem(one.words)
            row.setData(_ROW, one)
            row.setData(Qt.ItemDataRole.AccessibleDescriptionRole, f"{one.below}. {one.made}")
            row.setToolTip(tip(one.below))
            self.list.addItem(row)
        self.list.setCurrentRow(min(before, len(rows) - 1))
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    @property
    def chosen(self) -> str:
        """The id of the correction that is chosen, "" for none."""
        row = self.list.currentItem()
        return "" if row is None else str(row.data(_ROW).id)

    # Qt overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # No focus proxy: one that is out of sight, as the empty list is, would hold Tab back.
        if self.list.isVisible():
            self.list.setFocus(event.reason())

    # Slots

    def _on_double_clicked(self, row: QListWidgetItem) -> None:
        target = row.data(_ROW).target
        if target is not None:
            self.place_wanted.emit(target)


class _CorrectionLines(TwoLines):
    """What was said, when, and of what."""

    def lines(self, index: Index) -> tuple[str, str, str]:
        row = index.data(_ROW)
        return (row.words, row.made, row.below) if isinstance(row, CorrectionRow) else ("", "", "")
