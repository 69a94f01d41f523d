"""Choosing a quote: a field, and the quotes that have the words typed into it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from asquoted.qt.models.correctable import QuoteOffer
from asquoted.qt.tips import tip
from asquoted.qt.views.copying import CopyingField
from asquoted.qt.views.parts import Index, TwoLines, announce, named
from asquoted.qt.views.tick_box import TickBox

_OFFER = Qt.ItemDataRole.UserRole
_MOST = 200
"""So many rows can be looked through; who has more types another word."""
_PAGE = 8


class QuoteChooser(QWidget):
    """The first quote that fits is chosen from the start; the arrows choose another.

    Signals:
        entered: a row was clicked: that quote is meant.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[QuoteOffer, ...] = ()
        self.field = named(
            CopyingField(),
            self.tr("Quote"),
            self.tr("Type some words of the quote; the arrows choose another"),
        )
        self.field.setPlaceholderText(self.tr("Words of the quote, an outlet or a speaker"))
        self.field.setClearButtonEnabled(True)
        self.list = named(QListWidget(), self.tr("Quotes that fit"))
        self.list.setItemDelegate(_QuoteLines(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(self.tr("No quote has these words."))
        self.indirect = named(
            TickBox(self.tr("In the outlet's own words (indirect speech)")), self.tr("Indirect speech")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.field, self.list, self.nothing, self.indirect):
            column.addWidget(widget)
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self.list.itemClicked.connect(self.entered)

    def offer(self, offers: Sequence[QuoteOffer], *, asks_how: bool = False, indirect: bool = False) -> None:
        """Offer these quotes; `asks_how` lets the user say that the words are `indirect` speech, or not."""
        self._offers = tuple(offers)
        self.indirect.setVisible(asks_how)
        self.indirect.setChecked(indirect)
        self.field.clear()
        self._on_typed("")

    @property
    def chosen(self) -> str | None:
        """The id of the quote that is chosen, None for none."""
        row = self.list.currentItem()
        return None if row is None else str(row.data(_OFFER).quote)

    def _on_typed(self, typed: str) -> None:
        words = typed.casefold().split()
        fit = [(offer.fit(words), offer) for offer in self._offers]
        # A headline may have the words of another quote; a document without outlet is called by it.
        own = [offer for in_quote, offer in fit if in_quote]
        others = [offer for in_quote, offer in fit if in_quote is False]
        self.list.clear()
        for offer in [*own, *others][:_MOST]:
            row = QListWidgetItem(offer.words)
            row.setData(_OFFER, offer)
            row.setData(Qt.ItemDataRole.AccessibleDescriptionRole, offer.below)
            row.setToolTip(tip(offer.words))
            self.list.addItem(row)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(self.list.count() == 0)

    def _step(self, by: int) -> None:
        rows = self.list.count()
        if rows:
            self.list.setCurrentRow(min(max(self.list.currentRow() + by, 0), rows - 1))
            announce(self.field, self.list.currentItem().text())

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            keys = Qt.Key
            steps = {keys.Key_Down: 1, keys.Key_Up: -1, keys.Key_PageDown: _PAGE, keys.Key_PageUp: -_PAGE}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
        return super().eventFilter(watched, event)


class _QuoteLines(TwoLines):
    """The quote's words, how many outlets give it, and which."""

    def lines(self, index: Index) -> tuple[str, str, str]:
        offer = index.data(_OFFER)
        return (offer.words, offer.remark, offer.below) if isinstance(offer, QuoteOffer) else ("", "", "")
