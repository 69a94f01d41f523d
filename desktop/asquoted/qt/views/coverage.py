"""Coverage: which outlet gave which sentence, and how. A grid to walk and to open."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from asquoted.domain.comparison import Comparison
from asquoted.domain.documents import Document
from asquoted.qt.marks import form_style
from asquoted.qt.models.coverage import CELL, Coverage, CoverageModel
from asquoted.qt.models.figures import FigureCell
from asquoted.qt.theme import is_dark, look_of
from asquoted.qt.views.coverage_heads import OutletHead, SentenceHead
from asquoted.qt.views.empty_state import EmptyState
from asquoted.qt.views.painting import draw_form

Index = QModelIndex | QPersistentModelIndex
_PAD = 8


class CoverageDelegate(QStyledItemDelegate):
    """Draws a cell: the form's sign and word, and below how many changes were made in silence."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        return QSize(line * 6, line * 2 + _PAD * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Over the bar that the style draws for a selected row: a frame says the same without hiding the tint.
        painter.fillRect(option.rect, look_of(option.palette).paper)
        cell = index.data(CELL)
        if isinstance(cell, Coverage):
            self._paint_cell(painter, option, cell)
        elif isinstance(cell, FigureCell):
            self._paint_figure(painter, option, cell)
        else:
            self._paint_heading(painter, option, str(index.data() or ""))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        look = look_of(option.palette)
        painter.fillRect(option.rect, option.palette.midlight())
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.text)
        box = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_figure(self, painter: QPainter, option: QStyleOptionViewItem, cell: FigureCell) -> None:
        look, line = look_of(option.palette), option.fontMetrics.height()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            active = bool(option.state & QStyle.StateFlag.State_Active)
            painter.setPen(QPen(look.accent if active else look.muted, 2.5))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -4, -4), 4, 4)
        box = option.rect.adjusted(_PAD + 2, _PAD, -_PAD, 0)
        painter.setPen(look.text)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(box, 0, _elided(painter, cell.result, box.width()))
        painter.setFont(option.font)
        painter.setPen(look.muted)
        box = box.adjusted(0, line, 0, 0)
        # As many lines as the formula beside it has; the tip has all of a longer list of kinds.
        box.setBottom(box.top() + max(box.height() // line, 1) * line)
        painter.drawText(box, int(Qt.TextFlag.TextWordWrap), cell.counts)
        painter.setPen(look.hairline)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, cell: Coverage) -> None:
        look, style = look_of(option.palette), form_style(cell.form, is_dark(option.palette))
        box = QRectF(option.rect).adjusted(2, 2, -3, -3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.tint)
        painter.drawRoundedRect(box, 5, 5)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            active = bool(option.state & QStyle.StateFlag.State_Active)
            painter.setPen(QPen(look.accent if active else look.muted, 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        elif option.state & QStyle.StateFlag.State_MouseOver and cell.renderings:
            painter.setPen(QPen(style.colour, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        line = option.fontMetrics.height()
        second = _second_line(self, cell)
        top = option.rect.center().y() - (line if second else line // 2)
        sign = QRectF(box.left() + _PAD, top, line * 1.5, line)
        draw_form(painter, sign.adjusted(0, 1, 0, -1), cell.form, style.colour)
        painter.setPen(style.colour)
        painter.setFont(option.font)
        left = int(sign.right()) + 6
        room = QRect(left, top, int(box.right()) - left - 2, line)
        words = str(cell.form) + (f" ×{len(cell.renderings)}" if len(cell.renderings) > 1 else "")
        painter.drawText(room, 0, _elided(painter, words, room.width()))
        if not second:
            return
        if cell.grave:
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
        painter.setPen(look.text if cell.grave else look.muted)
        below = QRect(int(sign.left()), top + line, int(box.right() - sign.left()) - 2, line)
        painter.drawText(below, 0, _elided(painter, second, below.width()))


class _Grid(QTableView):
    """The table itself; Enter opens a cell, also where Qt would start an editor."""

    opened = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


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
        self.grid = _Grid(self)
        self._empty = EmptyState(self)
        self._sentences = SentenceHead(self.grid)
        self._dress_grid()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.grid)
        self._empty.say(
            "coverage",
            self.tr("Nothing to compare yet"),
            self.tr(
                "Add the articles of two outlets or more on the same statement; what they quote appears here."
            ),
        )
        self.setFocusProxy(self.grid)
        self.grid.opened.connect(self._on_opened)
        self.grid.clicked.connect(self._on_opened)
        self.grid.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._sentences.sectionClicked.connect(self._on_sentence_clicked)

    def show_comparison(self, comparison: Comparison, documents: Sequence[Document]) -> None:
        """Show which of `documents` gave which sentence."""
        self._quiet = True
        current = self.grid.currentIndex()
        quote = self.model.quote_at(current.row()) if current.isValid() else None
        column = current.column()
        self.grid.clearSpans()
        self.model.show_comparison(comparison, documents)
        for row in range(self.model.rowCount()):
            if self.model.is_heading(row) and len(documents) > 1:
                self.grid.setSpan(row, 0, 1, len(documents))
        self._pages.setCurrentWidget(self.grid if self.model.rowCount() and documents else self._empty)
        self._fit()
        row_now = self.model.row_of(quote.id) if quote is not None else None
        if row_now is not None and column < len(documents):
            self.grid.setCurrentIndex(self.model.index(row_now, column))
        elif self.model.rowCount() > 1:
            self.grid.setCurrentIndex(self.model.index(1, 0))
        self._quiet = False

    def choose_quote(self, quote: str) -> None:
        """Put the frame into a sentence's row: what is tagged is what is framed."""
        row, current = self.model.row_of(quote), self.grid.currentIndex()
        if row is not None and row != current.row():
            self._quiet = True
            self.grid.setCurrentIndex(self.model.index(row, max(current.column(), 0)))
            self._quiet = False

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
        """Give the sentences a third of the width and the outlets the rest, none narrower than its words."""
        line = self.fontMetrics().height()
        whole = self.width()
        count = max(self.model.columnCount(), 1)
        least = self.fontMetrics().horizontalAdvance("not available") + line * 3
        head = max(min(int(whole * 0.36), line * 26), line * 9)
        self._sentences.setFixedWidth(head)
        width = max((whole - head - self.grid.verticalScrollBar().sizeHint().width()) // count, least)
        for column in range(self.model.columnCount()):
            self.grid.setColumnWidth(column, min(width, line * 16))
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
            self._fit()

    # Slots

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


def _second_line(delegate: QStyledItemDelegate, cell: Coverage) -> str:
    parts = []
    if cell.silent:
        parts.append(delegate.tr("{count} silent").format(count=cell.silent))
    if cell.grave:
        parts.append(delegate.tr("{count} grave").format(count=cell.grave))
    return ", ".join(parts)


def _elided(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
