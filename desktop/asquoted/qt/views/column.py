"""One column of a comparison: a text that can be selected, with marks painted around its words.

Marks are painted, so that a filter or a hover changes no text: tints below the words,
lines and signs above.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from asquoted.qt.marks import MarkStyle
from asquoted.qt.models.columns import Column
from asquoted.qt.theme import look_of
from asquoted.qt.tips import tip
from asquoted.qt.views.level_text import ROW_GAP, LevelText
from asquoted.qt.views.painting import draw_gap, draw_line

_LABEL = 0.72


@dataclass(frozen=True, slots=True)
class Mark:
    """A difference in a column, between two UTF-16 places; an empty one is a gap.

    `number` is the difference's own, 0 in the base's column, where several may meet.
    """

    start: int
    end: int
    style: MarkStyle
    label: str
    words: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Band:
    """A tag or a note on words of a column."""

    start: int
    end: int
    colour: QColor
    words: str
    dashed: bool = False


class ColumnText(LevelText):
    """The words of one column, as printed, read-only.

    Signals:
        selected: the selection changed; carries its two UTF-16 places, or None.
        mark_chosen: a mark was clicked, or entered by key; carries it.
        pointed: the pointer or the caret is at a word; carries its two places, or None.
        moved: the caret moved by key; carries its rectangle.
        copy_asked: Copy was pressed with nothing selected.
    """

    selected = Signal(object)
    mark_chosen = Signal(object)
    pointed = Signal(object)
    moved = Signal(object)
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._bands: tuple[Band, ...] = ()
        self._lit: tuple[tuple[int, int], ...] = ()
        self._current: Mark | None = None
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._on_selection_changed)
        self.cursorPositionChanged.connect(self._on_caret_moved)

    def show_column(self, column: Column) -> None:
        """Show a column's rows, each a block; marks and bands are given after."""
        self._marks, self._bands, self._lit, self._current = (), (), (), None
        self.write(column)

    def show_marks(self, marks: Sequence[Mark], bands: Sequence[Band]) -> None:
        """Mark these differences, tags and notes, and no others."""
        self._marks, self._bands = tuple(marks), tuple(bands)
        self._current = next((mark for mark in marks if self._current == mark), None)
        self.viewport().update()

    def light(self, stretches: Sequence[tuple[int, int]], current: Mark | None) -> None:
        """Light up counterparts, and frame the current difference."""
        if (tuple(stretches), current) != (self._lit, self._current):
            self._lit, self._current = tuple(stretches), current
            self.viewport().update()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks that are painted."""
        return self._marks

    @property
    def bands(self) -> tuple[Band, ...]:
        """The tags and notes that are painted."""
        return self._bands

    @property
    def lit(self) -> tuple[tuple[int, int], ...]:
        """The stretches that are lit up."""
        return self._lit

    def mark_at(self, point: QPointF) -> Mark | None:
        """Return the mark at a point of the viewport, the shortest if there are several."""
        found = [
            mark
            for mark in self._marks
            if any(box.adjusted(-2, -2, 2, 4).contains(point) for box in self.boxes(mark.start, mark.end))
        ]
        return min(found, key=lambda mark: mark.end - mark.start, default=None)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_below(painter)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_above(painter)
        painter.end()

    def _paint_below(self, painter: QPainter) -> None:
        look = look_of(self.palette())
        painter.setPen(QPen(look.hairline, 1))
        # A row's labels stand above its first line: the rule keeps nearer to the row before.
        lift = self.line_height * ROW_GAP * 0.55
        for top in self.row_tops()[1:]:
            painter.drawLine(
                QPointF(0, round(top - lift) + 0.5), QPointF(self.width(), round(top - lift) + 0.5)
            )
        painter.setPen(Qt.PenStyle.NoPen)
        for start, end in self._lit:
            painter.setBrush(look.lit)
            for box in self.boxes(start, end):
                painter.drawRoundedRect(box.adjusted(-2, 0, 2, 3), 3, 3)
        for mark in self._marks:
            painter.setBrush(mark.style.tint)
            if mark.start < mark.end:
                for box in self.boxes(mark.start, mark.end):
                    painter.drawRoundedRect(box.adjusted(-1, 0, 1, 1), 2, 2)

    def _paint_above(self, painter: QPainter) -> None:
        unit = max(QFontMetricsF(self.font()).lineWidth(), 1.0)
        if self.hasFocus():
            painter.setPen(QPen(look_of(self.palette()).accent, 1.5))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        for depth, band in enumerate(self._bands):
            pen = QPen(band.colour, unit * 1.3)
            if band.dashed:
                pen.setDashPattern([3.0, 2.0])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = -1.0 - (depth % 3) * 2 * unit
            for box in self.boxes(band.start, band.end):
                painter.drawRoundedRect(box.adjusted(inset, inset + 1, -inset, -inset), 4, 4)
        if self._current is not None:
            look = look_of(self.palette())
            painter.setPen(QPen(look.accent, unit * 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for box in self.boxes(self._current.start, self._current.end):
                if box.width() < 2:
                    # What is left out has its place in the space before the next word.
                    space = QFontMetricsF(self.font()).horizontalAdvance(" ")
                    box = box.adjusted(1 - space, 0, -3, 0)
                painter.drawRoundedRect(box.adjusted(-2, -1, 2, 4), 4, 4)
        taken: list[QRectF] = []
        for mark in self._marks:
            self._paint_mark(painter, mark, unit, taken)

    def _paint_mark(self, painter: QPainter, mark: Mark, unit: float, taken: list[QRectF]) -> None:
        boxes = self.boxes(mark.start, mark.end)
        if not boxes:
            return
        size = self.font().pointSizeF()
        for box in boxes:
            if mark.start == mark.end:
                at = QPointF(max(box.left() - size * 0.2, size * 0.4), box.bottom() - unit * 3)
                draw_gap(painter, at, size * 0.6, mark.style.colour)
            else:
                below = QPointF(box.left(), box.bottom() - unit)
                draw_line(painter, below, box.width(), mark.style.line, mark.style.colour, unit * 1.2)
        if not mark.label:
            return
        small = QFont(self.font())
        small.setPointSizeF(size * _LABEL)
        small.setBold(mark.style.grave)
        metrics = QFontMetricsF(small)
        place = QRectF(boxes[0].left(), 0, metrics.horizontalAdvance(mark.label), metrics.capHeight() * 1.15)
        place.moveBottom(boxes[0].top() + metrics.descent() * 0.5)
        # Where reading begins: at the right end of words that run from right to left.
        leftwards = self.document().findBlock(mark.start).textDirection() == Qt.LayoutDirection.RightToLeft
        if leftwards:
            place.moveRight(boxes[0].right())
        place.moveLeft(max(min(place.left(), self.viewport().width() - place.width()), 0))
        step = metrics.horizontalAdvance(" ") * (-2 if leftwards else 2)
        while any(place.intersects(other) for other in taken):
            place.translate(step, 0)
        taken.append(place)
        painter.setFont(small)
        painter.fillRect(place.adjusted(-1, 0, 1, 0), self.palette().base())
        painter.setPen(mark.style.colour)
        painter.drawText(place.bottomLeft(), mark.label)

    # Qt overrides

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        mark = self.mark_at(event.position())
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if mark is not None else Qt.CursorShape.IBeamCursor
        )
        if event.buttons() == Qt.MouseButton.NoButton:
            self.pointed.emit(self._word_at(event.position()) if mark is None else (mark.start, mark.end))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        mark = self.mark_at(event.position())
        if (
            event.button() == Qt.MouseButton.LeftButton
            and mark is not None
            and not self.textCursor().hasSelection()
        ):
            self.mark_chosen.emit(mark)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and not self.textCursor().hasSelection():
            self.copy_asked.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            at = self.textCursor().position()
            mark = next((mark for mark in self._marks if mark.start <= at <= mark.end), None)
            if mark is not None:
                self.mark_chosen.emit(mark)
            return
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            mark = self.mark_at(QPointF(event.pos()))
            words = mark.words if mark else self._band_words(event.pos())
            QToolTip.showText(event.globalPos(), tip(words), self)
            return True
        return super().viewportEvent(event)

    def _band_words(self, point: QPoint) -> str:
        inside = [
            band.words
            for band in self._bands
            if any(box.contains(QPointF(point)) for box in self.boxes(band.start, band.end))
        ]
        return "\n".join(inside)

    def _word_at(self, point: QPointF) -> tuple[int, int] | None:
        cursor = self.cursorForPosition(point.toPoint())
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return (cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None

    # Slots

    def _on_selection_changed(self) -> None:
        cursor = self.textCursor()
        self.selected.emit(
            (cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None
        )

    def _on_caret_moved(self) -> None:
        if self.hasFocus():
            self.moved.emit(self.cursorRect())
