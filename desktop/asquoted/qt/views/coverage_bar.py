"""The bar above Coverage: in which order outlets and sentences stand, the chart, what a filter leaves."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from asquoted.qt.filled import fill
from asquoted.qt.models.coverage_order import CoverageOrder, OutletOrder, SentenceOrder
from asquoted.qt.tips import explain
from asquoted.qt.views.chips import ElidedCombo
from asquoted.qt.views.parts import named


@dataclass(frozen=True, slots=True)
class LeftBy:
    """What a filter leaves of a statement: how many of all its sentences, of how many of all its outlets.

    `outlets` are those shown, `asked` those of them and of others in which what is asked for is found: a
    sentence is shown in whatever is held against its base.
    """

    sentences: int
    all_sentences: int
    outlets: int
    asked: int
    all_outlets: int

    @property
    def narrows(self) -> bool:
        """Whether anything is left out."""
        return (self.sentences, self.outlets) != (self.all_sentences, self.all_outlets)


class CoverageBar(QWidget):
    """Two choices and the chart's button; and a line that says when a filter narrows the figures.

    Signals:
        order_chosen: another order was chosen; see `order`.
    """

    order_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outlets = self._combo(
            self.tr("Order of the outlets"), self.tr("Which outlet stands first"), self._outlet_orders()
        )
        self.sentences = self._combo(
            self.tr("Order of the sentences"), self.tr("Which sentence stands first"), self._sentence_orders()
        )
        self.chart = named(QToolButton(), self.tr("Chart of the words kept"))
        self.chart.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.chart.setAutoRaise(True)
        self.chart.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.filtered = QLabel()
        self.filtered.setWordWrap(True)
        self.filtered.setTextFormat(Qt.TextFormat.PlainText)
        self.filtered.hide()
        across = QHBoxLayout()
        across.setSpacing(6)
        across.addWidget(self.outlets, 1)
        across.addWidget(self.sentences, 1)
        across.addWidget(self.chart)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 4)
        column.setSpacing(2)
        column.addLayout(across)
        column.addWidget(self.filtered)
        self.outlets.activated.connect(self._on_chosen)
        self.sentences.activated.connect(self._on_chosen)

    @property
    def order(self) -> CoverageOrder:
        """The order that is chosen."""
        return CoverageOrder.of_words(str(self.outlets.currentData()), str(self.sentences.currentData()))

    def show_order(self, order: CoverageOrder) -> None:
        """Show an order as chosen."""
        self.outlets.setCurrentIndex(self.outlets.findData(str(order.outlets)))
        self.sentences.setCurrentIndex(self.sentences.findData(str(order.sentences)))

    def show_left(self, left: LeftBy | None) -> None:
        """Say what a filter leaves, of which alone the figures are then; None for no filter."""
        self.filtered.setVisible(left is not None and left.narrows)
        if left is None:
            return
        words = self.tr(
            "The filter leaves {sentences} of {all_sentences} sentences and {outlets} of {all_outlets} "
            "outlets of this statement; the figures and the chart count these alone."
        )
        if left.asked != left.outlets:
            words = self.tr(
                "What the filter asks for is found in {sentences} of {all_sentences} sentences and {asked} "
                "of {all_outlets} outlets of this statement. To compare these sentences, {outlets} of the "
                "outlets are shown; the figures and the chart count what is shown."
            )
        self.filtered.setText(
            fill(
                words,
                sentences=left.sentences,
                all_sentences=left.all_sentences,
                outlets=left.outlets,
                asked=left.asked,
                all_outlets=left.all_outlets,
            )
        )

    def offer(self, action: QAction) -> None:
        """Let the button show and hide the chart as `action` does."""
        action.setIconText(self.tr("Chart"))
        self.chart.setDefaultAction(action)

    def show_room(self, enough: bool) -> None:
        """Say whether there is room for the chart that is wanted."""
        action = self.chart.defaultAction()
        if action is None:
            return
        if enough:
            explain(self.chart, action.toolTip())
        else:
            explain(
                self.chart,
                self.tr(
                    "There is too little room for the chart: make the window higher, or the words smaller."
                ),
            )

    def _outlet_orders(self) -> Mapping[StrEnum, str]:
        return {
            OutletOrder.LIBRARY: self.tr("Outlets: as in the list beside"),
            OutletOrder.NAME: self.tr("Outlets: by name"),
            OutletOrder.DATE: self.tr("Outlets: by date"),
            OutletOrder.MOST_KEPT: self.tr("Outlets: most words kept first"),
            OutletOrder.FEWEST_KEPT: self.tr("Outlets: fewest words kept first"),
            OutletOrder.MOST_SILENT: self.tr("Outlets: most silent changes first"),
        }

    def _sentence_orders(self) -> Mapping[StrEnum, str]:
        return {
            SentenceOrder.PLACE: self.tr("Sentences: as they were said"),
            SentenceOrder.MOST_OUTLETS: self.tr("Sentences: given by most outlets first"),
            SentenceOrder.FEWEST_OUTLETS: self.tr("Sentences: given by fewest outlets first"),
        }

    def _combo(self, name: str, does: str, orders: Mapping[StrEnum, str]) -> QComboBox:
        combo = named(ElidedCombo(), name, does)
        combo.setToolTip(does)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(4)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for order, words in orders.items():
            combo.addItem(words, str(order))
        return combo

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    # Slots

    def _on_chosen(self) -> None:
        self.order_chosen.emit()
