"""The menu of a tag: at the pointer, and on the button above the tree."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QColorDialog, QMenu, QWidget

from asquoted.domain.tags import COLOURS
from asquoted.qt.icons import dot
from asquoted.qt.views.alters import alters


class TagMenu(QMenu):
    """What can be done with the tag that the keyboard is at.

    Signals:
        put_wanted: the tag shall go onto the selection, or come off it.
        colour_chosen: carries another colour for the tag, one of those offered or mixed anew.
    """

    put_wanted = Signal()
    colour_chosen = Signal(str)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        """Offer the tree's own actions, by their names, each with its key."""
        super().__init__(parent)
        self.setToolTipsVisible(True)
        put = alters(self.addAction(self.tr("Put on the selection, or take off") + "\t" + self.tr("Enter")))
        self._add(actions, "filter", "places")
        self._add(actions, "rename", "describe")
        colours = QMenu(self.tr("Colour"), self)
        alters(colours.menuAction())
        self.insertMenu(self.addSeparator(), colours)
        for number, colour in enumerate(COLOURS, 1):
            action = colours.addAction(dot(colour), self.tr("Colour {number}").format(number=number))
            action.setData(colour)
        colours.addAction(self.tr("Another…"))
        self._add(actions, "nest", "lift", "merge")
        self._add(actions, "delete")
        put.triggered.connect(self.put_wanted)
        colours.triggered.connect(self._on_colour_triggered)

    def _add(self, actions: Mapping[str, QAction], *names: str) -> None:
        for name in names:
            self.addAction(actions[name])
        self.addSeparator()

    def _mix(self) -> None:
        wheel = QColorDialog(self.parentWidget())
        wheel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wheel.colorSelected.connect(self._on_mixed)
        wheel.open()

    # Slots

    def _on_colour_triggered(self, action: QAction) -> None:
        if action.data():
            self.colour_chosen.emit(action.data())
        else:
            self._mix()

    def _on_mixed(self) -> None:
        wheel = self.sender()
        if isinstance(wheel, QColorDialog):
            self.colour_chosen.emit(wheel.selectedColor().name())
