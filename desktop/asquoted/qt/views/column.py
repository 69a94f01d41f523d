"""One column of a comparison: a text that can be selected, with marks painted around its words.

Marks are painted, so that a filter or a hover changes no text: tints below the words,
lines and signs above.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from asquoted.qt.filled import fill
from asquoted.qt.models.columns import Column
from asquoted.qt.phrases import quoted
from asquoted.qt.tips import tip
from asquoted.qt.views.column_marks import Band, ColumnLook, Mark, PinnedWords, paint_above, paint_below
from asquoted.qt.views.level_text import LevelText


class ColumnText(LevelText):
    """The words of one column, as printed, read-only.

    Signals:
        selected: the selection changed; carries its two UTF-16 places, or None.
        mark_chosen: a mark was clicked, or entered by key; carries it.
        pointed: the pointer or the caret is at a word; carries its two places, or None.
        moved: the caret moved by key; carries its rectangle.
        copy_asked: Copy was pressed with nothing selected.
        clicked: plain words, or empty room, were clicked, with any button.
    """

    selected = Signal(object)
    mark_chosen = Signal(object)
    pointed = Signal(object)
    moved = Signal(object)
    copy_asked = Signal()
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._bands: tuple[Band, ...] = ()
        self._pins: tuple[PinnedWords, ...] = ()
        self._lit: tuple[tuple[int, int], ...] = ()
        self._current: Mark | None = None
        self._dimmed = False
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._on_selection_changed)
        self.cursorPositionChanged.connect(self._on_caret_moved)

    def write(self, column: Column) -> None:
        """Show a column's rows, each a block; marks and bands are given after."""
        self._forget()
        super().write(column)

    def write_beneath(
        self, column: Column, tabs: Sequence[Sequence[float]], beneath: int, *, leftwards: bool
    ) -> None:
        """Show a column's rows word under word; marks and bands are given after."""
        self._forget()
        super().write_beneath(column, tabs, beneath, leftwards=leftwards)

    def _forget(self) -> None:
        self._marks, self._bands, self._pins, self._lit, self._current = (), (), (), (), None

    def dim(self, dimmed: bool) -> None:
        """Let the words that agree stand back, or not."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.viewport().update()

    def show_marks(
        self, marks: Sequence[Mark], bands: Sequence[Band], pins: Sequence[PinnedWords] = ()
    ) -> None:
        """Mark these differences, tags and notes, and what is pinned, and no others."""
        self._marks, self._bands, self._pins = tuple(marks), tuple(bands), tuple(pins)
        self.setAccessibleDescription(self._pins_in_words())
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
    def pins(self) -> tuple[PinnedWords, ...]:
        """The pinned words that are painted."""
        return self._pins

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

    def _paint(self, draw: Callable[[QPainter, ColumnLook, QRectF], None], exposed: QRectF) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, self._column_look(), exposed)
        painter.end()

    def _column_look(self) -> ColumnLook:
        return ColumnLook(self, self._marks, self._bands, self._pins, self._lit, self._current, self._dimmed)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        exposed = QRectF(event.rect())
        self._paint(paint_below, exposed)
        super().paintEvent(event)
        self._paint(paint_above, exposed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        mark = self.mark_at(event.position())
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if mark is not None else Qt.CursorShape.IBeamCursor
        )
        if event.buttons() == Qt.MouseButton.NoButton:
            self.pointed.emit(self._word_at(event.position()) if mark is None else (mark.start, mark.end))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.RightButton and not self.textCursor().hasSelection():
            # Before the menu opens, which speaks of what is selected.
            self.clicked.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        mark = self.mark_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        if mark is not None:
            self.mark_chosen.emit(mark)
        else:
            self.clicked.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            keys = QKeySequence.StandardKey
            if event.matches(keys.SelectNextWord) or event.matches(keys.SelectPreviousWord):
                # In a text these select, whatever they do to columns elsewhere; a read-only one forgets it.
                event.accept()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # The frame around all of it: Qt draws no more anew than where the cursor is.
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

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
            words = [mark.words] if mark else []
            others: list[Band | PinnedWords] = [*self._pins, *(() if mark else self._bands)]
            words += [one.words for one in others if self._is_at(one, event.pos())]
            QToolTip.showText(event.globalPos(), tip("\n".join(words)), self)
            return True
        return super().viewportEvent(event)

    def _is_at(self, one: Band | PinnedWords, point: QPoint) -> bool:
        return any(box.contains(QPointF(point)) for box in self.boxes(one.start, one.end))

    def _pins_in_words(self) -> str:
        """Return each pin with its words: a screen reader has no other way to come upon it."""
        said = [(self.column.text_between(one.start, one.end), one.words) for one in self._pins]
        return "\n".join(fill("{words}: {told}", words=quoted(words), told=told) for words, told in said)

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
