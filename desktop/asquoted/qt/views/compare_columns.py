"""The columns of a comparison: the base's, number 0, and one for every rendering."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QTextCursor
from PySide6.QtWidgets import QWidget

from asquoted.domain.text import Span
from asquoted.qt.later import Later
from asquoted.qt.models.comparing import QuoteColumns
from asquoted.qt.models.differences import Place
from asquoted.qt.models.interlinear import runs_leftwards
from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.column_ears import ColumnEars
from asquoted.qt.views.column_pane import ColumnPane
from asquoted.qt.views.compare_heads import fill_heads, line_names
from asquoted.qt.views.compare_marks import bands_of, marks_of, ticks_of
from asquoted.qt.views.compare_pins import pins_of

if TYPE_CHECKING:
    from asquoted.service import tables
else:
    tables = Later("asquoted.service.tables")

_BETWEEN_WORDS = 0.6
"""What is free between two words that have others under them, in capital heights."""


class CompareColumns(ColumnPane):
    """Shows a quote's columns, word for word and mark by mark; `heard` tells what the user does in them.

    Signals:
        recoloured: there are other colours to mark with.
    """

    recoloured = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heard = ColumnEars(self)
        self._shown_quote: QuoteColumns | None = None
        self._places: Sequence[Place] = ()
        self._laid_for: tuple[float, float] | None = None
        self._texts: dict[int, ColumnText] = {}
        self._dimmed = False
        self._building = False
        self._at: Place | None = None
        self._stretches: Sequence[Span] = ()
        self._in_sight = False
        self._showing = False
        self._pointed = ""
        self.scroll_bar.actionTriggered.connect(self._on_scrolled)

    @property
    def count(self) -> int:
        """How many columns there are, the base's included."""
        return self._pages.count

    @property
    def pins(self) -> int:
        """How many pins there are on words of the columns."""
        return len(self._texts[0].pins) if self._texts else 0

    @property
    def interlinear(self) -> bool:
        """Whether the texts lie beneath each other, word under word."""
        return self._beneath

    def clear(self) -> None:
        """Show no columns."""
        self._texts = {}
        self._shown_quote, self._places, self._at = None, (), None
        self.heard.listen({})
        self.show_columns(0)

    def build(self, shown: QuoteColumns, places: Sequence[Place], first: int = 1) -> None:
        """Show the columns of another quote from a page on, with these differences marked."""
        self._texts = {}
        self._shown_quote, self._places, self._laid_for, self._at = shown, places, None, None
        self._stretches = ()
        self._building = True
        self.show_columns(len(shown.renderings) + 1, first)
        self._building = False
        self.show_marks(places)

    def refill(self, shown: QuoteColumns, places: Sequence[Place]) -> None:
        """Show what the user now says of the same columns."""
        self._shown_quote, self._places = shown, places
        fill_heads(shown, self._columns)
        self._mark_heads()
        self._building = True
        self.relayout()
        self._building = False
        self.show_marks(places)

    def show_marks(self, places: Sequence[Place]) -> None:
        """Mark these differences, and the tags and notes."""
        self._places = places
        if self._shown_quote is None:
            return
        marks = marks_of(self._shown_quote, places, self.palette(), self._texts)
        pins = pins_of(self._shown_quote)
        for number, text in self._texts.items():
            text.show_marks(marks[number], bands_of(self._shown_quote, number, self.palette()), pins[number])
        self._show_ticks()

    def _fill(self, numbers: Sequence[int]) -> None:
        shown = self._shown_quote
        if shown is None:
            return
        self._texts = {number: text for number, (_, text) in self._columns.items()}
        for number in numbers:
            if not self._beneath:
                self._texts[number].write(shown.columns[number])
            self._texts[number].dim(self._dimmed)
        self.heard.listen(self._columns)
        fill_heads(shown, {number: self._columns[number] for number in numbers})
        self._mark_heads()
        if not self._building:
            self.show_marks(self._places)
            self.light(self._at, self._stretches)

    def show_context(self) -> None:
        """Scroll to where the quote begins, with the end of what stands before it."""
        tops = self._texts[0].row_tops() if self._texts else []
        if self._shown_quote is not None and self._shown_quote.sheet.lead and len(tops) > 1:
            self.scroll_bar.setValue(round(tops[1] - 4 * self._texts[0].line_height))
            self._on_scrolled()

    def lay_beneath(self, beneath: bool) -> None:
        """Let the texts lie beneath each other, word under word, or side by side."""
        if beneath == self._beneath:
            return
        self._beneath, self._laid_for = beneath, None
        shown = self._shown_quote
        if shown is not None and not beneath:
            shown.lay_side_by_side()
            for number, text in self._texts.items():
                text.write(shown.columns[number])
        self._building = True
        self.relayout()
        self._building = False
        self.show_marks(self._places)
        self.keep_in_sight()

    def turn(self, by: int) -> None:
        # Who turns the page looks at something else.
        self._in_sight = False
        super().turn(by)
        self._on_scrolled()

    def dim(self, dimmed: bool) -> None:
        """Let the words that agree stand back, or not."""
        self._dimmed = dimmed
        for text in self._texts.values():
            text.dim(dimmed)

    def show_place(self, place: Place) -> None:
        """Turn and scroll to a difference, and stay there at whatever width, size or layout."""
        if self._shown_quote is None or self._showing:
            return
        self._in_sight = self._showing = True
        column = self._shown_quote.column_of(place)
        self.need([column])
        self.bring(column)
        # Else the area hears only later how high the columns have just become, and scrolls less far.
        QCoreApplication.sendEvent(self._scroll, QEvent(QEvent.Type.LayoutRequest))
        boxes = self._texts[column].boxes(*self._shown_quote.units_of(place))
        if boxes:
            self.reveal(self._texts[column], boxes[0].united(boxes[-1]).toAlignedRect())
        self._showing = False

    def keep_in_sight(self) -> None:
        """Scroll back to the current difference, unless it was the user who scrolled away from it."""
        if self._at is not None and self._in_sight:
            self.show_place(self._at)

    def light(self, place: Place | None, stretches: Sequence[Span]) -> None:
        """Frame a difference, and light up what pairs with stretches of the base."""
        shown = self._shown_quote
        self._at, self._stretches = place, stretches
        if shown is None:
            return
        own = 0 if place is None else shown.column_of(place)
        lit = shown.counterparts(stretches)
        for number, text in self._texts.items():
            frame = None
            if place is not None and number == own:
                frame = next((mark for mark in text.marks if mark.number == place.number), None)
            text.light(lit[number], frame)

    def point_out(self, document: str) -> None:
        """Turn to the first column of a document and mark the heads of all of them; "" marks none."""
        if document != self._pointed:
            self._pointed = document
            self._mark_heads()
            columns = self._shown_quote.columns_of(document) if self._shown_quote is not None else []
            for column in columns[:1]:
                self.bring(column)

    def _mark_heads(self) -> None:
        shown = self._shown_quote
        pointed = shown.columns_of(self._pointed) if shown is not None and self._pointed else []
        for number, (head, _) in self._columns.items():
            head.point_out(number in pointed)

    def enter(self, column: int, reason: Qt.FocusReason = Qt.FocusReason.ShortcutFocusReason) -> None:
        """Turn to a column and put the keyboard there."""
        self.need([column])
        self.bring(column)
        self._texts[column].setFocus(reason)

    def has_selection(self) -> bool:
        """Tell whether words are selected in any column."""
        return any(text.textCursor().hasSelection() for text in self._texts.values())

    def let_go_of_selection(self) -> None:
        """Select no words in any column."""
        self.keep_selection_of(None)

    def keep_selection_of(self, column: int | None) -> None:
        """Let go of what is selected in the other columns; in all where it is None."""
        for other, text in self._texts.items():
            if other != column and text.textCursor().hasSelection():
                cursor = QTextCursor(text.textCursor())
                cursor.clearSelection()
                text.setTextCursor(cursor)

    def selection_rect(self) -> QRect | None:
        """Return where the selected words end that are in sight, as a rectangle of this widget."""
        for text in self._texts.values():
            cursor = text.textCursor()
            if cursor.hasSelection():
                return self._rect_of(text, cursor.selectionStart(), cursor.selectionEnd())
        return None

    def place_rect(self, place: Place) -> QRect | None:
        """Return where the words of a difference end that are in sight, as a rectangle of this widget."""
        shown = self._shown_quote
        if shown is None or shown.column_of(place) not in self._texts:
            return None
        return self._rect_of(self._texts[shown.column_of(place)], *shown.units_of(place))

    def _rect_of(self, text: ColumnText, start: int, end: int) -> QRect | None:
        boxes = text.boxes(start, end)
        if not boxes or not text.isVisible():
            return None
        down = text.viewport().mapTo(self, QPoint())
        rects = [box.toAlignedRect().translated(down) & self._scroll.geometry() for box in boxes]
        seen = [rect for rect in rects if rect.height()] or rects[-1:]
        last = seen[-1]
        # As high as all of its lines: what is put beside it shall cover none of them.
        last.setTop(min(rect.top() for rect in seen))
        return last

    def _show_ticks(self) -> None:
        shown = self._shown_quote
        if shown is not None:
            ticks = ticks_of(shown, self._places, self.palette(), self.row_heights())
            self.bar.show_ticks(ticks, len(shown.renderings))

    # What the pane asks

    def _lay_beneath(self, room: float) -> list[str]:
        shown, font = self._shown_quote, self._texts[0].font()
        if shown is None:
            return []
        if self._laid_for != (room, font.pointSizeF()):
            self._laid_for = room, font.pointSizeF()
            metrics = QFontMetricsF(font)
            gap = metrics.capHeight() * _BETWEEN_WORDS
            laid = shown.lay_interlinear(tables.load_tables(), room, gap, metrics.horizontalAdvance)
            # The script's own way: of the base, whose words all others stand under.
            leftwards = runs_leftwards(shown.quote.base.text)
            for number, column in enumerate(laid.columns):
                self._texts[number].write_beneath(column, laid.tabs, self._pages.count, leftwards=leftwards)
            if not self._building:
                self.show_marks(self._places)
        return line_names(shown)

    def _levelled(self) -> None:
        if not self._building:
            self._show_ticks()
            self.keep_in_sight()

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            # Only now: a widget hears of new colours before the widgets inside it have them.
            self.recoloured.emit()

    # Slots

    def _on_scrolled(self) -> None:
        shown, place, bar = self._shown_quote, self._at, self.scroll_bar
        if shown is None or place is None:
            return
        column = shown.column_of(place)
        boxes = self._texts[column].boxes(*shown.units_of(place)) if column in self.shown else []
        middle = boxes[0].center().toPoint() if boxes else None
        at = -1 if middle is None else self._texts[column].mapTo(self._canvas, middle).y()
        # Not yet the value: that follows the slider.
        self._in_sight = bar.sliderPosition() <= at <= bar.sliderPosition() + bar.pageStep()

    def _on_caret_moved(self, rect: QRect) -> None:
        super()._on_caret_moved(rect)
        self._on_scrolled()
