"""The button above the list of documents that sorts it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from asquoted.qt.views.parts import named


class SortButton(QToolButton):
    """Offers the orders that there are, the one in use ticked.

    Signals:
        order_chosen: another order is wanted; carries its name, as the model knows it.
    """

    order_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, self.tr("Sort the documents"))
        self.setToolTip(self.tr("Sort the documents"))
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        group = QActionGroup(menu)
        for by, words in (
            ("date", self.tr("By date")),
            ("outlet", self.tr("By outlet")),
            ("renderings", self.tr("By number of renderings")),
        ):
            action = QAction(words, menu)
            action.setData(by)
            action.setCheckable(True)
            action.setChecked(by == "date")
            group.addAction(action)
            menu.addAction(action)
        self.setMenu(menu)
        group.triggered.connect(self._on_triggered)

    # Slots

    def _on_triggered(self, action: QAction) -> None:
        self.order_chosen.emit(action.data())
