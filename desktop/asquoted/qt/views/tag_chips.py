"""The tags on one thing, each with a cross that takes it off, and a button that adds one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from asquoted.domain.tags import Tagging
from asquoted.qt.filled import fill
from asquoted.qt.tips import explain
from asquoted.qt.views.alters import alters
from asquoted.qt.views.chips import TagChip
from asquoted.qt.views.parts import Flow, named, signed


class TagChips(QWidget):
    """Tags that can be taken off and added.

    Signals:
        removal_wanted: the user wants a tag off; carries the tagging's id.
        tag_wanted: the user wants to add a tag.
    """

    removal_wanted = Signal(str)
    tag_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Tagging, ...] | None = None
        self.flow = Flow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.flow)

    def show_taggings(self, taggings: Sequence[Tagging]) -> None:
        """Show these tags in place of the ones before."""
        if self._shown == tuple(taggings):
            return
        self._shown = tuple(taggings)
        add = alters(named(QToolButton(), self.tr("Add a tag")))
        add.setText(self.tr("Tag…"))
        signed(add, "plus")
        add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        add.setToolTip(self.tr("Put a tag on this"))
        add.setAutoRaise(True)
        add.clicked.connect(self.tag_wanted)
        self.flow.show_widgets([*(self._chip(one) for one in taggings), add])

    def crosses(self) -> list[QToolButton]:
        """Return the buttons that take a tag off."""
        return [one for one in self.findChildren(QToolButton) if one.property("tagging") and one.isVisible()]

    def _chip(self, tagging: Tagging) -> QWidget:
        cross = alters(
            named(QToolButton(), fill(self.tr("Take the tag “{name}” off"), name=tagging.tag.name))
        )
        cross.setProperty("tagging", tagging.id)
        signed(cross, "close")
        cross.setIconSize(cross.iconSize() * 0.6)
        cross.setAutoRaise(True)
        explain(cross, cross.accessibleName())
        cross.clicked.connect(self._on_cross_clicked)
        chip = QWidget()
        row = QHBoxLayout(chip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        label = TagChip(tagging.tag.name, tagging.tag.colour)
        explain(label, tagging.tag.description or tagging.tag.name)
        row.addWidget(label)
        row.addWidget(cross)
        return chip

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            # The signs are drawn in the colours that the window had.
            taggings, self._shown = self._shown, None
            self.show_taggings(taggings)

    def _on_cross_clicked(self) -> None:
        cross = self.sender()
        if isinstance(cross, QToolButton):
            self.removal_wanted.emit(cross.property("tagging"))
