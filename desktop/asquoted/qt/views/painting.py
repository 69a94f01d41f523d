"""Lines and signs, drawn: what stands under a difference, and what stands for a form."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from asquoted.domain.comparison import Form
from asquoted.qt.marks import Line

# Of a form's sign, how much is filled: what an outlet gave of a sentence.
_FILLED = {Form.VERBATIM: 1.0, Form.TRIMMED: 0.72, Form.PARTIAL: 0.42, Form.FRAGMENT: 0.16}
_PATTERNS = {
    Line.DASHED: [4.0, 2.5],
    Line.DOTTED: [1.0, 2.0],
    Line.DOUBLE_DOTTED: [1.0, 2.0],
}


def draw_line(
    painter: QPainter, start: QPointF, width: float, line: Line, colour: QColor, unit: float
) -> None:
    """Draw `line` from `start` to the right; `unit` is its thickness."""
    end = start + QPointF(width, 0)
    pen = QPen(colour, unit)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line is Line.WAVE:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _draw_wave(painter, start, width, unit)
        return
    if line in _PATTERNS:
        pen.setWidthF(unit * 1.4 if line is not Line.DASHED else unit)
        pen.setDashPattern(_PATTERNS[line])
    painter.setPen(pen)
    painter.drawLine(start, end)
    if line in (Line.DOUBLE, Line.DOUBLE_DOTTED):
        lower = QPointF(0, 2.2 * unit)
        painter.drawLine(start + lower, end + lower)


def draw_gap(painter: QPainter, at: QPointF, size: float, colour: QColor) -> None:
    """Draw the sign of an omission: a wedge that points up to where words are missing."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    half = size * 0.55
    painter.drawPolygon(QPolygonF([at, at + QPointF(half, size), at + QPointF(-half, size)]))


def draw_pin(painter: QPainter, box: QRectF, together: bool, colour: QColor) -> None:
    """Draw the sign of a pin into `box`: its needle, and a head that is hollow where it holds words apart."""
    unit = max(box.height() / 9, 1.0)
    head = box.height() * 0.3
    centre = QPointF(box.center().x(), box.top() + head + unit / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, unit * 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(centre.x(), centre.y() + head), QPointF(centre.x(), box.bottom() - unit / 2))
    painter.setBrush(colour if together else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, head, head)
    painter.restore()


def draw_form(painter: QPainter, box: QRectF, form: Form, colour: QColor) -> None:
    """Draw a form's sign into `box`: a bar, filled by as much as was given."""
    unit = max(box.height() / 9, 1.0)
    bar = QRectF(box.left(), box.center().y() - box.height() * 0.28, box.width(), box.height() * 0.56)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPen(colour, unit)
    painter.setPen(outline)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match form:
        case Form.VERBATIM | Form.TRIMMED | Form.PARTIAL | Form.FRAGMENT:
            painter.drawRect(bar)
            painter.fillRect(QRectF(bar.topLeft(), bar.bottomRight()), Qt.BrushStyle.NoBrush)
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * _FILLED[form], bar.height()), colour)
        case Form.SPLICED:
            third = bar.width() * 0.4
            painter.fillRect(QRectF(bar.left(), bar.top(), third, bar.height()), colour)
            painter.fillRect(QRectF(bar.right() - third, bar.top(), third, bar.height()), colour)
            painter.drawLine(bar.center() - QPointF(third, 0), bar.center() + QPointF(third, 0))
        case Form.REWORDED:
            painter.setPen(QPen(colour, unit * 1.6))
            _draw_wave(painter, QPointF(box.left(), box.center().y()), box.width(), unit * 2)
        case Form.INDIRECT:
            outline.setDashPattern([2.0, 2.0])
            painter.setPen(outline)
            painter.drawRect(bar)
        case Form.NOT_QUOTED:
            painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()))
        case Form.NOT_AVAILABLE:
            painter.setClipRect(bar)
            for step in range(-2, 8):
                left = bar.left() + step * bar.width() / 5
                painter.drawLine(QPointF(left, bar.bottom()), QPointF(left + bar.height(), bar.top()))
    painter.restore()


@lru_cache(maxsize=1024)
def _wave(width: float, unit: float) -> QPainterPath:
    """Return a wave from 0, 0 to the right. Kept: the same words are painted again and again."""
    path = QPainterPath()
    step, height, at, up = unit * 2.2, unit * 1.1, 0.0, True
    while at < width:
        here = min(step, width - at)
        path.quadTo(at + here / 2, -height if up else height, at + here, 0)
        at += here
        up = not up
    return path


def _draw_wave(painter: QPainter, start: QPointF, width: float, unit: float) -> None:
    painter.translate(start)
    painter.drawPath(_wave(width, unit))
    painter.translate(-start)
