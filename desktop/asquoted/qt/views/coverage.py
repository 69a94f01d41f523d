"""Coverage: which outlet gave which sentence, and how. A grid to walk, to sort and to open, and a chart."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from asquoted.domain.comparison import Comparison
from asquoted.domain.documents import Document
from asquoted.qt.contents import Marks
from asquoted.qt.models.coverage import CoverageModel
from asquoted.qt.models.coverage_order import CoverageOrder
from asquoted.qt.views.coverage_bar import CoverageBar, LeftBy
from asquoted.qt.views.coverage_cells import CoverageDelegate
from asquoted.qt.views.coverage_grid import CoverageGrid
from asquoted.qt.views.coverage_heads import OutletHead, SentenceHead
from asquoted.qt.views.coverage_layout import easy_width, least_width
from asquoted.qt.views.empty_state import EmptyState
from asquoted.qt.views.kept_chart import KeptChart

_LOW = 20
"""Under so many lines' height, the table needs all the room that there is."""


class CoverageView(QWidget):
    """The statement's sentences by outlets.

    Signals:
        quote_chosen: a sentence was opened; carries its id.
        rendering_chosen: what an outlet gives was opened; carries the quote's id and the rendering's.
        quote_reached: the keys went to a sentence; carries its id.
    """

    quote_chosen = Signal(str)
    rendering_chosen = Signal(str, str)
    quote_reached = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CoverageModel(self)
        self._quiet = False
        self._shown = Comparison()
        self._documents: Sequence[Document] = ()
        self._numbers: Mapping[str, int] | None = None
        self._marks = Marks()
        self._order = CoverageOrder()
        self._chart_wanted = True
        self._is_to_fit = False
        self.bar = CoverageBar(self)
        self.grid = CoverageGrid(self)
        self.chart = KeptChart(self)
        self._empty = EmptyState(self)
        self._sentences = SentenceHead(self.grid)
        self._dress_grid()
        full = QWidget(self)
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.grid, 1)
        column.addWidget(self.chart)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(full)
        self._empty.say(
            "coverage",
            self.tr("Nothing to compare yet"),
            self.tr(
                "Add the articles of two outlets or more on the same statement; what they quote appears here."
            ),
        )
        self.bar.order_chosen.connect(self._on_order_chosen)
        self.chart.outlet_chosen.connect(self._on_outlet_chosen)
        self.grid.opened.connect(self._on_opened)
        self.grid.clicked.connect(self._on_opened)
        self.grid.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._sentences.sectionClicked.connect(self._on_sentence_clicked)

    @property
    def order(self) -> CoverageOrder:
        """How outlets and sentences are sorted."""
        return self._order

    @property
    def chart_wanted(self) -> bool:
        """Whether the chart is to be shown, where there is room for it."""
        return self._chart_wanted

    def sort(self, order: CoverageOrder) -> None:
        """Show outlets and sentences in another order; the frame stays where it was."""
        self._order = order
        self.bar.show_order(order)
        self._fill()

    def want_chart(self, wanted: bool) -> None:
        """Show the chart, where there is room for it, or do without."""
        self._chart_wanted = wanted
        self._fit()

    def show_comparison(
        self,
        comparison: Comparison,
        documents: Sequence[Document],
        left: LeftBy | None = None,
        numbers: Mapping[str, int] | None = None,
    ) -> None:
        """Show which of `documents` gave which sentence; `left` is what a filter left to be shown.

        `numbers` are those that the sentences have in their statements, whatever a filter leaves.
        """
        self.bar.show_left(left)
        if (comparison, list(documents), numbers) != (self._shown, self._documents, self._numbers):
            self._shown, self._documents, self._numbers = comparison, list(documents), numbers
            self._fill()

    def show_marks(self, marks: Marks) -> None:
        """Show the user's own marks beside what they are on."""
        self._marks = marks
        self.model.show_marks(marks)

    def _fill(self) -> None:
        """Show what there is in its order, with the frame where it was."""
        self._quiet = True
        quote, document = self.frame()
        self.grid.clearSpans()
        self.model.show_comparison(self._shown, self._documents, self._order, self._numbers)
        self.model.show_marks(self._marks)
        columns = self.model.columnCount()
        for row in range(self.model.rowCount()):
            if self.model.is_heading(row) and columns > 1:
                self.grid.setSpan(row, 0, 1, columns)
        self._pages.setCurrentIndex(1 if self.model.rowCount() and columns else 0)
        self.chart.show_bars(self.model.kept)
        self._fit()
        row_now = self.model.row_of(quote)
        column_now = self.model.column_of(document) or 0
        if columns and (row_now is not None or self.model.rowCount() > 1):
            self.grid.setCurrentIndex(self.model.index(1 if row_now is None else row_now, column_now))
        self._quiet = False

    def choose_quote(self, quote: str) -> None:
        """Put the frame into a sentence's row: what is tagged is what is framed."""
        row, current = self.model.row_of(quote), self.grid.currentIndex()
        if row is not None and row != current.row():
            self._quiet = True
            self.grid.setCurrentIndex(self.model.index(row, max(current.column(), 0)))
            self._quiet = False

    def frame(self) -> tuple[str, str]:
        """Return the ids of the quote and of the document whose cell is framed; "" for none."""
        index = self.grid.currentIndex()
        if not index.isValid():
            return "", ""
        quote = self.model.quote_at(index.row())
        return quote.id if quote is not None else "", self.model.document_at(index.column()).id

    def put_frame(self, quote: str, document: str) -> None:
        """Frame the cell of a quote and a document, as far as they are there."""
        row, column = self.model.row_of(quote), self.model.column_of(document)
        if row is not None:
            self._quiet = True
            self.grid.setCurrentIndex(self.model.index(row, column or 0))
            self._quiet = False

    def frame_outlet(self, document: str) -> bool:
        """Frame the cell of a document in the same row; tell whether it has a column."""
        column, row = self.model.column_of(document), self.grid.currentIndex().row()
        if column is not None and row >= 0:
            self.grid.setCurrentIndex(self.model.index(row, column))
            self.grid.scrollTo(self.grid.currentIndex())
        return column is not None and row >= 0

    def open_frame(self) -> bool:
        """Open what is framed, and tell whether it is a sentence."""
        index = self.grid.currentIndex()
        if not index.isValid() or self.model.quote_at(index.row()) is None:
            return False
        self._on_opened(index)
        return True

    def current_rendering(self) -> str:
        """Return the id of the first rendering in the chosen cell, or ""."""
        index = self.grid.currentIndex()
        cell = self.model.cell_at(index.row(), index.column()) if index.isValid() else None
        return cell.renderings[0].id if cell is not None and cell.renderings else ""

    def current_rect(self) -> QRect | None:
        """Return the chosen cell as a rectangle of this view."""
        index = self.grid.currentIndex()
        if not index.isValid() or not self.grid.isVisible():
            return None
        rect = self.grid.visualRect(index)
        return QRect(self.grid.viewport().mapTo(self, rect.topLeft()), rect.size()) & self.rect()

    def _dress_grid(self) -> None:
        self.grid.setModel(self.model)
        self.grid.setItemDelegate(CoverageDelegate(self.grid))
        self.grid.setVerticalHeader(self._sentences)
        self.grid.setHorizontalHeader(OutletHead(self.grid))
        self.grid.setShowGrid(False)
        self.grid.setFrameShape(QFrame.Shape.NoFrame)
        self.grid.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.grid.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.grid.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.grid.setMouseTracking(True)
        self.grid.setTabKeyNavigation(False)
        self.grid.setCornerButtonEnabled(False)
        self.grid.setAccessibleName(self.tr("Coverage: sentences by outlets"))
        corner = self.grid.findChild(QAbstractButton)
        if corner is not None:
            # Fusion draws a raised button there, which does nothing.
            corner.installEventFilter(self)

    def _fit(self) -> None:
        """Give the sentences a third of the width and the outlets the rest, none narrower than its words.

        Where there are many, the sentences give way first; then the words in the cells are wrapped.
        """
        line = self.fontMetrics().height()
        count = max(self.model.columnCount(), 1)
        enough = self.chart.fit(self.height() // 3) and self.height() >= line * _LOW
        self.chart.setVisible(self._chart_wanted and enough)
        self.bar.show_room(enough or not self.model.kept)
        whole = self.width() - self.grid.verticalScrollBar().sizeHint().width()
        least = easy_width(self.grid.font())
        head = max(min(int(whole * 0.36), line * 26), line * 9)
        narrowest = least_width(self.grid.font())
        # A narrower sentence is better than an outlet that has to be scrolled to.
        if head + count * least > whole:
            head = max(whole - count * least, line * 11)
        if head + count * narrowest > whole:
            head = max(whole - count * narrowest, line * 9)
        self._sentences.setFixedWidth(head)
        width = max((whole - head) // count, narrowest)
        for column in range(self.model.columnCount()):
            self.grid.setColumnWidth(column, min(width, line * 16))
        self.grid.horizontalHeader().geometriesChanged.emit()
        for row in range(self.model.rowCount()):
            self.grid.setRowHeight(row, self._sentences.row_height(row))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QAbstractButton) and event.type() == QEvent.Type.Paint:
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            # Out of sight, it is fitted when it comes into sight.
            self._is_to_fit = not self.isVisible()
            if not self._is_to_fit:
                self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_to_fit:
            self._is_to_fit = False
            self._fit()

    # Slots

    def _on_order_chosen(self) -> None:
        self.sort(self.bar.order)

    def _on_outlet_chosen(self, document: str) -> None:
        if self.frame_outlet(document):
            self.grid.setFocus()

    def _on_opened(self, index: QModelIndex) -> None:
        cell = self.model.cell_at(index.row(), index.column())
        if cell is None:
            return
        if cell.renderings:
            self.rendering_chosen.emit(cell.quote, cell.renderings[0].id)
        else:
            self.quote_chosen.emit(cell.quote)

    def _on_row_changed(self, current: QModelIndex) -> None:
        quote = self.model.quote_at(current.row()) if current.isValid() else None
        if quote is not None and not self._quiet:
            self.quote_reached.emit(quote.id)

    def _on_sentence_clicked(self, row: int) -> None:
        quote = self.model.quote_at(row)
        if quote is not None:
            self.quote_chosen.emit(quote.id)
