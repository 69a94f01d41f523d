"""The marks of a column, and how they are painted around its words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen

from asquoted.qt.marks import MarkStyle, pin_colour
from asquoted.qt.models.columns import Origin
from asquoted.qt.theme import DIMMED, is_dark, look_of
from asquoted.qt.views.level_text import ROW_GAP, LevelText
from asquoted.qt.views.painting import draw_gap, draw_line, draw_pin

_LABEL = 0.72
_WORDS = frozenset({Origin.PRINTED, Origin.BASE})


@dataclass(frozen=True, slots=True)
class Mark:
    """A difference in a column, between two UTF-16 places; an empty one is a gap.

    `say` puts it in words, when they are asked for: nobody looks at those of all. `number` is the
    difference's own, 0 in the base's column, where several may meet.
    """

    start: int
    end: int
    style: MarkStyle
    label: str
    say: Callable[[], str] = field(compare=False, repr=False)
    number: int = 0

    @property
    def words(self) -> str:
        """The difference in words."""
        return self.say()


@dataclass(frozen=True, slots=True)
class Band:
    """A tag or a note on words of a column."""

    start: int
    end: int
    colour: QColor
    words: str
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class PinnedWords:
    """Words of a column that the user pinned, between two UTF-16 places; `words` says to what."""

    start: int
    end: int
    together: bool
    words: str


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """A column and all that is painted in it."""

    text: LevelText
    marks: tuple[Mark, ...]
    bands: tuple[Band, ...]
    pins: tuple[PinnedWords, ...]
    lit: tuple[tuple[int, int], ...]
    current: Mark | None
    dimmed: bool

    def boxes(self, start: int, end: int, exposed: QRectF) -> list[QRectF]:
        """Return the boxes of a stretch, if there is anything of it to be painted."""
        boxes = self.text.boxes(start, end)
        # Signs and labels stand out by a line at most.
        room = self.text.line_height
        if not boxes or boxes[0].top() - room > exposed.bottom() or boxes[-1].bottom() + room < exposed.top():
            return []
        return boxes


def paint_below(painter: QPainter, column: ColumnLook, exposed: QRectF) -> None:
    """Paint what lies below the words: rules, the ground of the context, tints, what is lit up."""
    look = look_of(column.text.palette())
    _paint_rows(painter, column.text)
    painter.setPen(Qt.PenStyle.NoPen)
    for mark in column.marks:
        if mark.start < mark.end:
            painter.setBrush(mark.style.tint)
            for box in column.boxes(mark.start, mark.end, exposed):
                painter.drawRoundedRect(box.adjusted(-1, 0, 1, 1), 2, 2)
    # Above the tints: a counterpart is nearly always a difference itself, which keeps its line and its sign.
    painter.setBrush(look.lit)
    for start, end in column.lit:
        for box in column.boxes(start, end, exposed):
            painter.drawRoundedRect(box.adjusted(-2, 0, 2, 3), 3, 3)


def paint_above(painter: QPainter, column: ColumnLook, exposed: QRectF) -> None:
    """Paint what lies above the words: the veil of what agrees, bands, the frame, lines and signs."""
    text, look = column.text, look_of(column.text.palette())
    unit = max(QFontMetricsF(text.font()).lineWidth(), 1.0)
    if column.dimmed:
        _paint_veil(painter, column, exposed)
    if text.hasFocus():
        painter.setPen(QPen(look.accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ground in _grounds(text):
            painter.drawRect(ground.adjusted(1, 1, -1, -1))
    _paint_bands(painter, column, exposed, unit)
    taken = _paint_pins(painter, column, exposed, unit)
    if column.current is not None:
        painter.setPen(QPen(look.accent, unit * 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in column.boxes(column.current.start, column.current.end, exposed):
            if box.width() < 2:
                # What is left out has its place in the space before the next word.
                space = QFontMetricsF(text.font()).horizontalAdvance(" ")
                box = box.adjusted(1 - space, 0, -3, 0)
                if text.is_beneath:
                    # The place of the words themselves is empty there.
                    box.translate(space, 0)
            # Beneath each other there is less room below.
            painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1 if text.is_beneath else 4), 4, 4)
    size = text.font().pointSizeF()
    labels = {grave: _Labels(text.font(), grave) for grave in {mark.style.grave for mark in column.marks}}
    for mark in column.marks:
        boxes = column.boxes(mark.start, mark.end, exposed)
        if boxes:
            _paint_mark(painter, text, mark, boxes, unit, size)
            _paint_label(painter, text, mark, boxes[0], taken, labels[mark.style.grave])


def agreeing(column: ColumnLook) -> list[tuple[int, int]]:
    """Return the stretches of words that nothing is marked at, lit up at, or selected of."""
    cursor = column.text.textCursor()
    busy = [(mark.start, mark.end) for mark in column.marks]
    busy += [*column.lit, (cursor.selectionStart(), cursor.selectionEnd())]
    busy.sort()
    found = []
    for start, end, origin in column.text.column.stretches():
        if origin not in _WORDS:
            continue
        at = start
        for first, last in busy:
            if last <= at or first >= end:
                continue
            if at < first:
                found.append((at, first))
            at = max(at, last)
        if at < end:
            found.append((at, end))
    return found


def _grounds(text: LevelText) -> list[QRectF]:
    """Return what of the viewport is a text's own."""
    whole = QRectF(text.viewport().rect())
    if not text.is_beneath:
        return [whole]
    return [QRectF(0, top, whole.width(), text.line_height - 1) for top in text.row_tops()]


def _paint_veil(painter: QPainter, column: ColumnLook, exposed: QRectF) -> None:
    veil = QColor(look_of(column.text.palette()).paper)
    veil.setAlphaF(1 - DIMMED)
    for start, end in agreeing(column):
        for box in column.boxes(start, end, exposed):
            painter.fillRect(box.adjusted(0, -2, 0, 2), veil)


def _paint_rows(painter: QPainter, text: LevelText) -> None:
    look = look_of(text.palette())
    if text.is_beneath:
        return
    # A row's labels stand above its first line: the rule keeps nearer to the row before.
    lift = text.line_height * ROW_GAP * 0.55
    tops = [round(top - lift) for top in text.row_tops()]
    ground = text.palette().color(QPalette.ColorRole.Window)
    for number in {0, len(tops) - 1} & set(range(len(text.column.rows))):
        if any(piece.origin is Origin.CONTEXT for piece in text.column.rows[number]):
            top = tops[number] if number else 0
            bottom = tops[number + 1] if number + 1 < len(tops) else text.document().size().height()
            painter.fillRect(QRectF(0, top, text.width(), bottom - top), ground)
            painter.fillRect(QRectF(0, top, 3, bottom - top), look.muted)
    for top in tops[1:]:
        painter.fillRect(0, top, text.width(), 1, look.hairline)


def _paint_bands(painter: QPainter, column: ColumnLook, exposed: QRectF, unit: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for depth, band in enumerate(column.bands):
        pen = QPen(band.colour, unit * 1.3)
        if band.dashed:
            pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        inset = -1.0 - (depth % 3) * 2 * unit
        for box in column.boxes(band.start, band.end, exposed):
            painter.drawRoundedRect(box.adjusted(inset, inset + 1, -inset, -inset), 4, 4)


def _paint_pins(painter: QPainter, column: ColumnLook, exposed: QRectF, unit: float) -> list[QRectF]:
    """Paint the signs of pins, and return where their heads are: no label stands there."""
    taken = []
    colour = pin_colour(is_dark(column.text.palette()))
    side = QFontMetricsF(column.text.font()).height() * 0.5
    for pin in column.pins:
        boxes = column.boxes(pin.start, pin.end, exposed)
        if not boxes:
            continue
        painter.setPen(QPen(colour, unit * 1.2))
        for box in boxes:
            # A bracket below the words: other marks are lines, or stand around them.
            foot, rise = box.bottom() + 2 * unit, side * 0.3
            painter.drawPolyline(
                [
                    QPointF(box.left(), foot - rise),
                    QPointF(box.left(), foot),
                    QPointF(box.right(), foot),
                    QPointF(box.right(), foot - rise),
                ]
            )
        # At the end of the words: the labels of differences stand where they begin.
        last = boxes[-1]
        at = last.left() if _is_leftwards(column.text, pin.start) else last.right()
        sign = QRectF(at - side / 2, last.top() - side * 0.55, side, side)
        draw_pin(painter, sign, pin.together, colour)
        taken.append(sign)
    return taken


def _paint_mark(
    painter: QPainter, text: LevelText, mark: Mark, boxes: Sequence[QRectF], unit: float, size: float
) -> None:
    for box in boxes:
        if mark.start == mark.end:
            at = QPointF(max(box.left() - size * 0.2, size * 0.4), box.bottom() - unit * 3)
            if text.is_beneath:
                at += QPointF(size * (-0.5 if _is_leftwards(text, mark.start) else 0.5), -size * 0.1)
            draw_gap(painter, at, size * 0.6, mark.style.colour)
        else:
            below = QPointF(box.left(), box.bottom() - unit)
            draw_line(painter, below, box.width(), mark.style.line, mark.style.colour, unit * 1.2)


class _Labels:
    """The letters of the labels of a column: made once, as it may have a hundred of them."""

    def __init__(self, font: QFont, grave: bool) -> None:
        self.font = QFont(font)
        self.font.setPointSizeF(font.pointSizeF() * _LABEL)
        self.font.setBold(grave)
        metrics = QFontMetricsF(self.font)
        self.advance = metrics.horizontalAdvance
        self.height = metrics.capHeight() * 1.15
        self.descent, self.space = metrics.descent(), metrics.horizontalAdvance(" ")


def _paint_label(
    painter: QPainter, text: LevelText, mark: Mark, box: QRectF, taken: list[QRectF], letters: _Labels
) -> None:
    if not mark.label:
        return
    place = QRectF(box.left(), 0, letters.advance(mark.label), letters.height)
    place.moveBottom(box.top() + letters.descent * 0.5)
    # Where reading begins: at the right end of words that run from right to left.
    leftwards = _is_leftwards(text, mark.start)
    if leftwards:
        place.moveRight(box.right())
    place.moveLeft(max(min(place.left(), text.viewport().width() - place.width()), 0))
    step = letters.space * (-2 if leftwards else 2)
    while any(place.intersects(other) for other in taken):
        place.translate(step, 0)
    taken.append(place)
    painter.setFont(letters.font)
    painter.fillRect(place.adjusted(-1, 0, 1, 0), text.palette().base())
    painter.setPen(mark.style.colour)
    painter.drawText(place.bottomLeft(), mark.label)


def _is_leftwards(text: LevelText, at: int) -> bool:
    return text.document().findBlock(at).textDirection() == Qt.LayoutDirection.RightToLeft
