"""Choosing some of a quote's renderings: each with a box to tick."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from asquoted.qt.filled import fill
from asquoted.qt.tips import tip
from asquoted.qt.views.parts import Index, TwoLines, named

_RENDERING = Qt.ItemDataRole.UserRole
_OUTLET = Qt.ItemDataRole.UserRole + 1


class TickedRenderings(QWidget):
    """The renderings of a quote; Space ticks one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = named(_Rows(), self.tr("Renderings of the quote"), self.tr("Space ticks one"))
        self.list.setItemDelegate(_RenderingLines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(QLabel(self.tr("Tick what leaves into a quote of its own (Space).")))
        column.addWidget(self.list)
        self.setFocusProxy(self.list)

    def offer(self, renderings: Sequence[tuple[str, str, str]], ticked: str = "") -> None:
        """Offer renderings: the id, the outlet, the words. `ticked` is the one that is ticked already."""
        self.list.clear()
        for rendering, outlet, words in renderings:
            row = QListWidgetItem(fill(self.tr("{outlet}: {words}"), outlet=outlet, words=words))
            row.setData(_RENDERING, rendering)
            row.setData(_OUTLET, (outlet, words))
            row.setToolTip(tip(words))
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked if rendering == ticked else Qt.CheckState.Unchecked)
            self.list.addItem(row)
            if rendering == ticked:
                self.list.setCurrentItem(row)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.scrollToItem(self.list.currentItem())

    @property
    def ticked(self) -> list[str]:
        """The ids of the renderings that are ticked."""
        rows = [self.list.item(row) for row in range(self.list.count())]
        return [str(one.data(_RENDERING)) for one in rows if one.checkState() is Qt.CheckState.Checked]


class _Rows(QListWidget):
    """A list whose current row stays in sight when it gets its place in the window."""

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())


class _RenderingLines(TwoLines):
    """The outlet, and its words below."""

    def lines(self, index: Index) -> tuple[str, str, str]:
        outlet, words = index.data(_OUTLET)
        return outlet, "", words
