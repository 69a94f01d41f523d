"""The cells of the coverage grid: a form with its sign, or a figure with what it is made of."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from asquoted.qt.marks import form_style
from asquoted.qt.models.coverage import CELL, CoverageModel
from asquoted.qt.models.coverage_cell import Coverage
from asquoted.qt.models.figures import FigureCell
from asquoted.qt.theme import heavier, is_dark, look_of
from asquoted.qt.views.coverage_layout import heavy, lines_of, pad_of, sign_width
from asquoted.qt.views.painting import draw_form
from asquoted.qt.views.work_signs import draw_work, width_of

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
            self._paint_cell(painter, option, cell, index)
        elif isinstance(cell, FigureCell):
            self._paint_figure(painter, option, cell)
        else:
            self._paint_heading(painter, option, str(index.data() or ""))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        look = look_of(option.palette)
        painter.fillRect(option.rect, option.palette.midlight())
        painter.setFont(heavier(option.font))
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
        pad = pad_of(option.rect.width(), option.fontMetrics)
        box = option.rect.adjusted(pad + 2, _PAD, -pad, 0)
        painter.setPen(look.text)
        painter.setFont(heavier(option.font))
        painter.drawText(box, 0, _elided(painter, cell.result, box.width()))
        painter.setFont(option.font)
        painter.setPen(look.muted)
        box = box.adjusted(0, line, 0, 0)
        # As many lines as the formula beside it has; the tip has all of a longer list of kinds.
        box.setBottom(box.top() + max(box.height() // line, 1) * line)
        painter.drawText(box, int(Qt.TextFlag.TextWordWrap), cell.counts)
        painter.setPen(look.hairline)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: Coverage, index: Index
    ) -> None:
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
        self._paint_lines(painter, option, cell, box)
        model = index.model()
        work = model.work_at(index.row(), index.column()) if isinstance(model, CoverageModel) else None
        if work is not None:
            line = option.fontMetrics.height()
            corner = QPoint(int(box.right()) - width_of(work, line) - 3, int(box.top()) + 4)
            draw_work(painter, corner, work, line, option.palette)

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: Coverage, box: QRectF
    ) -> None:
        look, style = look_of(option.palette), form_style(cell.form, is_dark(option.palette))
        line, font = option.fontMetrics.height(), option.font
        lines = lines_of(cell, font, option.rect.width())
        left = int(box.left()) + pad_of(option.rect.width(), option.fontMetrics)
        right = int(box.right()) - 2
        top = option.rect.center().y() - line * lines.count // 2
        draw_form(painter, QRectF(left, top + 1, line * 1.5, line - 2), cell.form, style.colour)
        at = left + int(sign_width(option.fontMetrics)) if lines.beside else left
        top += 0 if lines.beside else line
        for words in lines.form:
            painter.setPen(style.colour)
            painter.setFont(font)
            painter.drawText(QRect(at, top, right - at, line), 0, _elided(painter, words, right - at))
            top += line
        painter.setFont(heavy(cell, font))
        painter.setPen(look.text if cell.grave or cell.cut else look.muted)
        for words in lines.below:
            painter.drawText(QRect(left, top, right - left, line), 0, _elided(painter, words, right - left))
            top += line


def _elided(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
