"""The columns of a comparison: the base's, number 0, and one for every rendering."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from asquoted.domain.text import Span
from asquoted.qt.models.comparing import QuoteColumns
from asquoted.qt.models.differences import Place
from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.column_head import ColumnHead
from asquoted.qt.views.column_pane import ColumnPane
from asquoted.qt.views.compare_heads import fill_heads
from asquoted.qt.views.compare_marks import bands_of, marks_of, ticks_of


class CompareColumns(ColumnPane):
    """Shows a quote's columns and tells, by their numbers, what the user does in them.

    Signals:
        selected: words of a column were selected; carries its number and two places, or None.
        pointed: the pointer is at words; carries the column's number and two places, or None.
        mark_chosen: a mark was clicked, or entered by key; carries it.
        copy_asked: Copy was pressed with nothing selected.
        base_asked: "Set as base" was pressed; carries a document's id, "" for the composite.
        article_asked: "Read" was pressed; carries the column's number.
        recoloured: there are other colours to mark with.
    """

    selected = Signal(int, object)
    pointed = Signal(int, object)
    mark_chosen = Signal(object)
    copy_asked = Signal()
    base_asked = Signal(str)
    article_asked = Signal(int)
    recoloured = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connected = 0
        self._texts: list[ColumnText] = []
        self._heads: list[ColumnHead] = []

    @property
    def count(self) -> int:
        """How many columns there are, the base's included."""
        return len(self._texts)

    def clear(self) -> None:
        """Show no columns."""
        self._texts, self._heads = [], []
        self.show_columns(0)

    def build(self, shown: QuoteColumns, places: Sequence[Place]) -> None:
        """Show the columns of another quote, with these differences marked."""
        pairs = self.columns(len(shown.columns) + 1)
        self._heads = [head for head, _ in pairs]
        self._texts = [text for _, text in pairs]
        for number, (head, text) in enumerate(pairs):
            text.show_column(shown.columns[number - 1] if number else shown.base)
            if number >= self._connected:
                self._connect(head, text, number)
        fill_heads(shown, self._heads, self._texts)
        self.show_columns(len(pairs))
        self.show_marks(shown, places)

    def refill(self, shown: QuoteColumns, places: Sequence[Place]) -> None:
        """Show what the user now says of the same columns."""
        fill_heads(shown, self._heads, self._texts)
        self.relayout()
        self.show_marks(shown, places)

    def show_marks(self, shown: QuoteColumns, places: Sequence[Place]) -> None:
        """Mark these differences, and the tags and notes."""
        marks = marks_of(shown, places, self.palette())
        for number, text in enumerate(self._texts):
            text.show_marks(marks[number], bands_of(shown, number, self.palette()))
        self.show_ticks(shown, places)

    def show_ticks(self, shown: QuoteColumns, places: Sequence[Place]) -> None:
        """Show in the overview where these differences lie."""
        if self._texts:
            self.bar.show_ticks(
                ticks_of(shown, places, self.palette(), self.row_heights()), len(shown.columns)
            )

    def show_place(self, shown: QuoteColumns, place: Place) -> None:
        """Turn and scroll to a difference."""
        column = shown.column_of(place)
        self.bring(column)
        boxes = self._texts[column].boxes(*shown.units_of(place))
        if boxes:
            self.reveal(self._texts[column], boxes[0].toRect())

    def light(self, shown: QuoteColumns, place: Place | None, stretches: Sequence[Span]) -> None:
        """Frame a difference, and light up what pairs with stretches of the base."""
        own = 0 if place is None else shown.column_of(place)
        lit = shown.counterparts(stretches)
        for number, text in enumerate(self._texts):
            frame = None
            if place is not None and number == own:
                frame = next((mark for mark in text.marks if mark.number == place.number), None)
            text.light(lit[number], frame)

    def enter(self, column: int) -> None:
        """Turn to a column and put the keyboard there."""
        self.bring(column)
        self._texts[column].setFocus()

    def has_selection(self) -> bool:
        """Tell whether words are selected in any column."""
        return any(text.textCursor().hasSelection() for text in self._texts)

    def keep_selection_of(self, column: int) -> None:
        """Let go of what is selected in the other columns."""
        for other, text in enumerate(self._texts):
            if other != column and text.textCursor().hasSelection():
                cursor = QTextCursor(text.textCursor())
                cursor.clearSelection()
                text.setTextCursor(cursor)

    def selection_rect(self) -> QRect | None:
        """Return where the selected words end, as a rectangle of this widget."""
        for text in self._texts:
            cursor = text.textCursor()
            if cursor.hasSelection():
                return self._rect_of(text, cursor.selectionStart(), cursor.selectionEnd())
        return None

    def place_rect(self, shown: QuoteColumns, place: Place) -> QRect | None:
        """Return where the words of a difference end, as a rectangle of this widget."""
        return self._rect_of(self._texts[shown.column_of(place)], *shown.units_of(place))

    def _rect_of(self, text: ColumnText, start: int, end: int) -> QRect | None:
        boxes = text.boxes(start, end)
        if not boxes or not text.isVisible():
            return None
        last = boxes[-1].toAlignedRect()
        return QRect(text.viewport().mapTo(self, last.topLeft()), last.size()) & self.rect()

    def _connect(self, head: ColumnHead, text: ColumnText, number: int) -> None:
        text.setProperty("column", number)
        text.selected.connect(self._on_selected)
        text.pointed.connect(self._on_pointed)
        text.mark_chosen.connect(self.mark_chosen)
        text.copy_asked.connect(self.copy_asked)
        head.base_asked.connect(self._on_base_asked)
        head.article_asked.connect(self._on_article_asked)
        self._connected = number + 1

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            # Only now: a widget hears of new colours before the widgets inside it have them.
            self.recoloured.emit()

    # Slots

    def _number_of_sender(self) -> int:
        sender = self.sender()
        return int(sender.property("column")) if sender is not None else 0

    def _on_selected(self, places: tuple[int, int] | None) -> None:
        number = self._number_of_sender()
        if number < len(self._texts):
            self.selected.emit(number, places)

    def _on_pointed(self, places: tuple[int, int] | None) -> None:
        self.pointed.emit(self._number_of_sender(), places)

    def _on_base_asked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.base_asked.emit(str(sender.property("document")))

    def _on_article_asked(self) -> None:
        self.article_asked.emit(self._number_of_sender())
