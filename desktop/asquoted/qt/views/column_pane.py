"""Columns side by side, or texts beneath each other, level and under one scroll bar."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QScrollBar, QToolButton, QWidget

from asquoted.qt.models.column_pages import ColumnPages
from asquoted.qt.models.columns import Column
from asquoted.qt.theme import reading_font
from asquoted.qt.views.canvas import Canvas
from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.column_head import ColumnHead
from asquoted.qt.views.column_stock import ColumnStock, Pair
from asquoted.qt.views.columns_beside import level, place_beside
from asquoted.qt.views.dropping import drop_index, drop_line
from asquoted.qt.views.lines_beneath import gutter_of, place_beneath
from asquoted.qt.views.overview_bar import OverviewBar

FEWEST, MOST = 2, 7
_NARROWEST = 12
"""The least width of a column, in capital heights of its font: about two words."""
_BY_USER = frozenset(
    {
        Qt.FocusReason.MouseFocusReason,
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
"""With any other reason the keyboard comes back from another window, a menu or a panel."""
_LOW = 17
"""Under so many lines' height there is no room for all that a head can say."""


class ColumnPane(QWidget):
    """The base's column and a page of the others; or all of them, a line each.

    The base always stays; the others turn like pages when not all fit. Those of a page are filled
    when it is turned to, and made before: of thirty outlets, five are in sight.

    Signals:
        page_turned: other columns are shown, or another number of them.
        column_dropped: a column was dragged; carries its number, and that of the one it is to stand before.
        entered: the user went into a column, by mouse or key; `focused` tells which.
    """

    page_turned = Signal()
    entered = Signal()
    column_dropped = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = OverviewBar(self)
        self._head_row = QWidget(self)
        self._canvas = Canvas()
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._canvas)
        self._stock = ColumnStock(self._head_row, self._canvas, self.bar, self._dress, self)
        self._columns: dict[int, Pair] = {}
        """Those that are filled, by their numbers."""
        self._pages = ColumnPages()
        self._beneath = False
        self._chosen = 0
        self._awaited = 0
        self._is_shown = False
        self._placing = False
        self._placed_in: tuple[QSize, bool] | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._head_row, 0, 0)
        grid.addWidget(self._scroll, 1, 0)
        grid.addWidget(self.bar, 1, 1)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(0, 1)
        self._scroll.viewport().installEventFilter(self)

    def get_ready(self) -> None:
        """Make the columns of a first page before it is wanted, as there is nothing else to do."""
        self._stock.make_ahead(range(MOST))

    def show_columns(self, count: int, first: int = 1) -> None:
        """Show the first so many columns, from a page on; number 0 is the base's and always stays."""
        self._columns = {}
        self._pages.begin(count, first)
        if first == 1:
            self._scroll.verticalScrollBar().setValue(0)
        self.relayout()
        for number, (_, text) in self._stock:
            if number not in self._columns and text.column.rows:
                text.write(Column(()))

    # What a kind of columns adds to it. Declared, and no abstract method: Qt's widgets and `abc` cannot
    # share a class.

    _lay_beneath: Callable[[float], list[str]]
    """Writes the texts word under word into so much room, and returns whose they are."""

    def _fill(self, numbers: Sequence[int]) -> None:
        """Fill these columns, which were empty until now."""

    def _levelled(self) -> None:
        """Hear that rows have new heights."""

    @property
    def scroll_bar(self) -> QScrollBar:
        """The one scroll bar of all columns."""
        return self._scroll.verticalScrollBar()

    def _dress(self, made: Pair) -> None:
        head, text = made
        text.setFont(reading_font(self.font()))
        text.moved.connect(self._on_caret_moved)
        text.rewrapped.connect(self._on_rewrapped)
        head.dragged.connect(self._on_head_dragged)
        head.dropped.connect(self._on_head_dropped)
        for one in (text, *head.findChildren(QToolButton)):
            one.installEventFilter(self)

    # Pages

    @property
    def fitting(self) -> int:
        """How many columns there is room for, the base's included."""
        if self._chosen:
            return self._chosen
        narrowest = max(self.fontMetrics().capHeight() * _NARROWEST, 1)
        return min(max(self._scroll.viewport().width() // narrowest, FEWEST), MOST)

    @property
    def shown(self) -> list[int]:
        """The columns in sight, by number; 0 is the base's."""
        return list(self._pages.shown)

    @property
    def first(self) -> int:
        """The first of the columns in sight, the base's left out."""
        return self._pages.first

    @property
    def focused(self) -> int | None:
        """The number of the column that has the keyboard, in its head or its text."""
        # Also while a menu is open, or another window lies above.
        focused = self.window().focusWidget()
        for number, (head, text) in self._columns.items():
            if focused is not None and (focused is text or head.isAncestorOf(focused)):
                return number
        return None

    def choose_fitting(self, number: int) -> None:
        """Show that many columns at once; 0 for as many as fit."""
        self._chosen = min(max(number, FEWEST), MOST) if number else 0
        self.relayout()

    def turn(self, by: int) -> None:
        """Go some pages on or back."""
        self.turn_to(self._pages.first + by * (self.fitting - 1))

    def turn_to(self, first: int) -> None:
        """Show the columns from that one on, as far as there are enough to fill the page."""
        self._pages.turn_to(first, self.fitting)
        self.relayout()

    def bring(self, column: int) -> None:
        """Turn to the page that shows a column, if it is out of sight."""
        if not self.isVisible():
            # There is no telling yet how many will fit.
            self._awaited = column
        elif self._pages.bring(column, self.fitting):
            self.relayout()

    def need(self, numbers: Iterable[int]) -> None:
        """Fill these columns, where that is still to be done."""
        empty = [number for number in numbers if number < self._pages.count and number not in self._columns]
        if empty:
            self._columns.update(self._stock.take(empty))
            self._fill(empty)

    # Rows

    def relayout(self) -> None:
        """Place the columns in the width that there is, and level their rows."""
        if self._placing:
            return
        self._placing = True
        turned = self._place()
        self._placing = False
        if turned:
            self.page_turned.emit()
        self._levelled()
        if self._is_shown and self._columns:
            self._stock.make_ahead(self._pages.next_page(self.fitting))

    def _fit(self) -> None:
        # A pane that comes into sight hears of its parts' sizes first, one by one, and of that itself last.
        # The pane, and what shows the columns in it, each hear of their own size: mostly of the same change.
        if self._is_shown and self._placed_in != self._room():
            self.relayout()

    def _room(self) -> tuple[QSize, bool]:
        """Return how much room there is for columns, and whether for all that their heads can say."""
        return self._scroll.viewport().size(), self.height() >= _LOW * self.fontMetrics().height()

    def _place(self) -> bool:
        """Place and level; tell whether other columns are in sight."""
        self._placed_in = self._room()
        turned = self._pages.choose(self.fitting, all_fit=self._beneath)
        shown = self._pages.shown
        self.need(shown)
        for number, (head, text) in self._stock:
            head.setVisible(number in shown)
            text.setVisible(number in shown)
        if self._beneath and self._columns:
            self._place_beneath()
        else:
            columns, room = self._page(), self._scroll.viewport().size()
            place_beside(columns, self._head_row, self._canvas, room.width(), roomy=self._room()[1])
            level([text for _, text in columns], self._canvas, room.height())
        return turned

    def _page(self) -> list[Pair]:
        return [self._columns[number] for number in self._pages.shown]

    def _place_beneath(self) -> None:
        width = self._width_beneath()
        columns = self._page()
        gutter = gutter_of(width, self.fontMetrics(), [head for head, _ in columns])
        margin = 2 * self._columns[0][1].document().documentMargin()
        names = self._lay_beneath(max(width - gutter - margin - 2, 1))
        for head, _ in columns:
            head.set_lines(1)
            if head.parentWidget() is not self._canvas:
                head.setParent(self._canvas)
                head.show()
        self._head_row.setFixedHeight(0)
        height = place_beneath(self._canvas, columns, names, gutter, width)
        self._canvas.setMinimumHeight(height)

    def _width_beneath(self) -> int:
        """Return how wide the texts can be: where the first lines alone need a scroll bar, it has its room.

        Else it comes when they are placed, and all of them are laid out once more.
        """
        room, bar = self._scroll.viewport().size(), self._scroll.verticalScrollBar()
        comes = not bar.isVisible() and len(self._pages.shown) * self._columns[0][1].step > room.height()
        return room.width() - bar.sizeHint().width() if comes else room.width()

    def row_heights(self) -> list[tuple[float, float]]:
        """Return where each row begins and ends, as shares of the whole height."""
        tops = self._columns[0][1].row_tops() if self._columns else []
        # What needs no scrolling stands in the overview at its own height.
        whole = max(self._canvas.minimumHeight(), self._scroll.viewport().height(), 1)
        ends = [*tops[1:], float(self._canvas.minimumHeight())]
        return [(top / whole, end / whole) for top, end in zip(tops, ends, strict=False)]

    def reveal(self, text: ColumnText, rect: QRect) -> None:
        """Scroll until a rectangle of a column is in sight, its top if not all of it fits."""
        within = self._scroll.viewport().size()
        room = max(within.height() // 4, round(text.line_height))
        for place in (rect.bottomLeft(), rect.topLeft()):
            down = text.mapTo(self._canvas, place).y()
            self._scroll.ensureVisible(within.width() // 2, down, 0, min(room, within.height() // 2))

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_shown = True
        self.relayout()
        self.bring(self._awaited)
        self._awaited = 0

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_shown = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The scroll bar that comes or goes leaves another width to the columns.
        if watched is self._scroll.viewport() and event.type() == QEvent.Type.Resize:
            self._fit()
        # While columns are placed, Qt takes the keyboard out of one that is hidden, as if by Tab.
        is_entered = isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _BY_USER
        if is_entered and not self._placing and not _is_pressed(watched, event):
            self.entered.emit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for _, (_, text) in self._stock:
                text.setFont(reading_font(self.font()))
            self.relayout()

    # Slots

    def _on_rewrapped(self) -> None:
        # A column that was placed while the window was hidden wraps its lines only now.
        if self._is_shown:
            self.relayout()

    def _on_caret_moved(self, rect: QRect) -> None:
        sender = self.sender()
        if isinstance(sender, ColumnText):
            self.reveal(sender, rect)

    def _on_head_dragged(self, point: QPoint) -> None:
        heads = self._movable_heads()
        self._canvas.show_drop(drop_line(heads, point, self._canvas, beneath=self._beneath))

    def _on_head_dropped(self, point: QPoint) -> None:
        self._canvas.show_drop(None)
        heads, sender = self._movable_heads(), self.sender()
        at = drop_index(heads, point, beneath=self._beneath)
        for number, (head, _) in self._columns.items():
            if head is sender:
                self.column_dropped.emit(number, self._pages.shown[1] + at)

    def _movable_heads(self) -> list[ColumnHead]:
        return [head for head, _ in self._page()[1:]]


def _is_pressed(watched: QObject, event: QEvent) -> bool:
    """Tell whether a button of a head got the keyboard by the mouse, which is to press it and no more."""
    is_by_mouse = isinstance(event, QFocusEvent) and event.reason() is Qt.FocusReason.MouseFocusReason
    return is_by_mouse and isinstance(watched, QToolButton)
