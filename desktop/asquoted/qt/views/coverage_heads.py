"""The heads of the coverage grid: the sentences, which stay in sight, and the outlets."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QTableView

from asquoted.qt.filled import listed
from asquoted.qt.models.bases import base_shown
from asquoted.qt.models.coverage import CoverageModel
from asquoted.qt.models.figures import FigureRow
from asquoted.qt.theme import heavier, look_of
from asquoted.qt.views.coverage_layout import CellLayout, few_lines, pad_of
from asquoted.qt.views.work_signs import draw_work, side_of

_PAD = 8
_MOST_LINES = 4
_MOST_OF_NAME, _MOST_BELOW = 3, 2
_MOST_OF_HEIGHT = 0.3
"""Of a table that the heads may take: on a low screen, or at 300 %, its cells are what is looked for."""
_MOST_LAID = 200
"""Sentences that stay laid out."""


class SentenceHead(QHeaderView):
    """The sentences at the left, wrapped to a few lines, however far the outlets are scrolled."""

    def __init__(self, grid: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, grid)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Sentences"))
        self._laid: dict[str, QTextLayout] = {}
        self._laid_for: tuple[int, str] | None = None

    def row_height(self, row: int) -> int:
        """Return the height that a row needs at the present width."""
        model, line = self.model(), self.fontMetrics().height()
        if isinstance(model, CoverageModel):
            if model.is_heading(row):
                return line + _PAD * 2
            figure = model.figure_at(row)
            if figure is not None:
                lines = len(self.name_lines(figure)) + self._layout(figure.formula).lineCount()
                return line * lines + _PAD * 2
        layout = self._layout(self._words(row))
        return line * max(min(layout.lineCount(), _MOST_LINES), self._most_of_cells(row)) + _PAD * 2

    def name_lines(self, figure: FigureRow) -> list[str]:
        """Return the lines of a figure's name at the present width; a word too long for one is elided."""
        return few_lines(figure.name, QFontMetrics(heavier(self.font())), self._text_width(), _MOST_OF_NAME)

    def _most_of_cells(self, row: int) -> int:
        """Return how many lines the fullest cell of a row has, at least two."""
        model, grid, most = self.model(), self.parentWidget(), 2
        if isinstance(model, CoverageModel) and isinstance(grid, QTableView):
            layout = CellLayout(grid.font())
            for column in range(model.columnCount()):
                cell = model.cell_at(row, column)
                if cell is not None:
                    most = max(most, layout.lines_of(cell, grid.columnWidth(column)).count)
        return most

    def _words(self, row: int) -> str:
        model = self.model()
        quote = model.quote_at(row) if isinstance(model, CoverageModel) else None
        return "" if quote is None else base_shown(quote.base)

    def _layout(self, words: str) -> QTextLayout:
        """Lay words out in the present width; what is measured for its height is painted the same."""
        room = self._text_width(), self.font().key()
        if room != self._laid_for or len(self._laid) > _MOST_LAID:
            self._laid, self._laid_for = {}, room
        if words not in self._laid:
            self._laid[words] = self._laid_out(words)
        return self._laid[words]

    def _laid_out(self, words: str) -> QTextLayout:
        layout = QTextLayout(words.replace("\n", " "), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        width, top = self._text_width(), 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += self.fontMetrics().height()
        layout.endLayout()
        return layout

    def _text_width(self) -> int:
        return max(self.width() - self._number_width() - _PAD * 2, 40)

    def _number_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("99") + _PAD

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        below = QRect(0, self.length() - self.offset(), self.width(), self.viewport().height())
        painter.fillRect(below, look_of(self.palette()).paper)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model, look = self.model(), look_of(self.palette())
        if not isinstance(model, CoverageModel):
            return
        painter.save()
        is_heading = model.is_heading(section)
        figure = model.figure_at(section)
        painter.fillRect(rect, self.palette().midlight() if is_heading else look.paper)
        painter.setPen(look.text)
        if figure is not None:
            self._paint_figure(painter, rect, section, figure)
        elif is_heading:
            font = heavier(self.font())
            painter.setFont(font)
            box = rect.adjusted(_PAD, 0, -_PAD, 0)
            words = QFontMetrics(font).elidedText(
                str(model.headerData(section, Qt.Orientation.Vertical)),
                Qt.TextElideMode.ElideRight,
                box.width(),
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        else:
            self._paint_sentence(painter, rect, section, model.number_at(section))
        painter.restore()

    def _paint_figure(self, painter: QPainter, rect: QRect, section: int, figure: FigureRow) -> None:
        look, line = look_of(self.palette()), self.fontMetrics().height()
        left = rect.left() + self._number_width() + _PAD
        top = rect.top() + _PAD
        painter.setFont(heavier(self.font()))
        for words in self.name_lines(figure):
            painter.drawText(QRect(left, top, self._text_width(), line), 0, words)
            top += line
        painter.setFont(self.font())
        painter.setPen(look.muted)
        self._layout(figure.formula).draw(painter, QPointF(left, top))
        self._paint_edges(painter, rect, section)

    def _paint_edges(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, selection = look_of(self.palette()), self.selectionModel()
        painter.setPen(look.hairline)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selection is not None and selection.currentIndex().row() == section:
            painter.fillRect(QRectF(rect.left(), rect.top() + 2, 3, rect.height() - 4), look.accent)

    def _paint_sentence(self, painter: QPainter, rect: QRect, section: int, number: int) -> None:
        look, line = look_of(self.palette()), self.fontMetrics().height()
        painter.setPen(look.muted)
        beside = QRect(rect.left(), rect.top() + _PAD, self._number_width(), line)
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight, str(number))
        model = self.model()
        work = model.work_at(section) if isinstance(model, CoverageModel) else None
        if work is not None:
            below = QPoint(beside.right() - side_of(line) + 1, beside.bottom() + 3)
            draw_work(painter, below, work, line, self.palette(), abreast=1)
        painter.setPen(look.text)
        left = rect.left() + self._number_width() + _PAD
        words = self._words(section)
        layout = self._layout(words)
        room = max((rect.height() - _PAD * 2) // max(line, 1), 1)
        shown = min(layout.lineCount(), room)
        for number_of_line in range(shown - (layout.lineCount() > room)):
            layout.lineAt(number_of_line).draw(painter, QPointF(left, rect.top() + _PAD))
        if layout.lineCount() > room:
            last = layout.lineAt(shown - 1)
            # QTextLine counts UTF-16 units; the rest of the sentence is cut by pixels, not by count.
            rest = (
                words.replace("\n", " ")
                .encode("utf-16-le")[last.textStart() * 2 :]
                .decode("utf-16-le", "ignore")
            )
            elided = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, self._text_width())
            box = QRect(left, rect.top() + _PAD + (shown - 1) * line, self._text_width(), line)
            painter.drawText(box, 0, elided)
        self._paint_edges(painter, rect, section)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class OutletHead(QHeaderView):
    """The outlets at the top: name, and below date and agency."""

    def __init__(self, grid: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self._grid = grid
        self.setMinimumSectionSize(60)
        self.setSectionsMovable(True)
        self.setAccessibleName(self.tr("Outlets"))

    def lines_at(self, section: int) -> tuple[list[str], list[str]]:
        """Return the lines of an outlet's name, and those of its date and agency, at the present width."""
        model, width = self.model(), self.sectionSize(section)
        if not isinstance(model, CoverageModel):
            return [], []
        pad = pad_of(width, self.fontMetrics())
        room = width - pad - 4
        name = str(model.headerData(section, Qt.Orientation.Horizontal))
        agency = model.document_at(section).details.agency
        from_whom = listed(" · ", (model.date_words(section), model.apart(section), agency))
        most = self._most_lines()
        name_lines, below = _head_lines(name, from_whom, self.font().toString(), room, most)
        return [*name_lines], [*below]

    def _most_lines(self) -> int:
        room = self._grid.height() * _MOST_OF_HEIGHT
        most = _MOST_OF_NAME + _MOST_BELOW
        return max(min(int(room / max(self.fontMetrics().height(), 1)), most), 1)

    # Qt overrides

    def sizeHint(self) -> QSize:
        lines = [sum(map(len, self.lines_at(section))) for section in range(self.count())]
        height = self.fontMetrics().height() * max((min(2, self._most_lines()), *lines)) + _PAD * 2
        return QSize(super().sizeHint().width(), height)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model, look, line = self.model(), look_of(self.palette()), self.fontMetrics().height()
        if not isinstance(model, CoverageModel):
            return
        painter.save()
        painter.fillRect(rect, self.palette().window())
        left, top = rect.left() + pad_of(rect.width(), self.fontMetrics()), rect.top() + _PAD
        name, below = self.lines_at(section)
        for lines, font, colour in (
            (name, heavier(self.font()), look.text),
            (below, self.font(), look.muted),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            for words in lines:
                painter.drawText(QRect(left, top, rect.right() - left, line), 0, words)
                top += line
        painter.restore()


@lru_cache(maxsize=500)
def _head_lines(
    name: str, from_whom: str, font: str, room: int, most: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Lay a head out in so many lines at most.

    Qt asks for its height several times a step, and the outlets are the same few.
    """
    plain = QFont()
    plain.fromString(font)
    bold = QFontMetrics(heavier(plain))
    lines = few_lines(name, bold, room, (most + 1) // 2)
    below = few_lines(from_whom, QFontMetrics(plain), room, most // 2) if most > 1 else []
    return tuple(lines), tuple(below)
