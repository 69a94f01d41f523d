"""An article's text, shown whole: to read, to select in, never to be read back from."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
)
from PySide6.QtWidgets import QFrame, QPlainTextDocumentLayout, QPlainTextEdit, QToolTip, QWidget

from asquoted.domain.text import Span
from asquoted.qt.offsets import TextOffsets
from asquoted.qt.theme import look_of
from asquoted.qt.tips import tip
from asquoted.qt.views.copying import CopyingDrag
from asquoted.qt.views.tag_lanes import Lane, draw_lanes

_FROM_THE_RIGHT = Qt.AlignmentFlag.AlignRight


class SpacedLayout(QPlainTextDocumentLayout):
    """Puts room between paragraphs, and lets Arabic begin at the right; a plain text has neither."""

    # A QTextEdit has one, but takes fifteen times as long over a long article.

    gap = 8.0

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        box = super().blockBoundingRect(block)
        if block.textDirection() == Qt.LayoutDirection.RightToLeft:
            option = block.layout().textOption()
            if option.alignment() != _FROM_THE_RIGHT:
                # Lines are put into place when they are drawn: nothing is to be broken anew.
                option.setAlignment(_FROM_THE_RIGHT)
                block.layout().setTextOption(option)
        # An empty line between paragraphs keeps them apart already.
        return box.adjusted(0, 0, 0, self.gap if block.length() > 1 else -box.height() * 0.6)


class ArticleText(QPlainTextEdit):
    """The article, read-only. Places are UTF-16 units of what is shown.

    Signals:
        opened: a double click or Enter at a place; carries it.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.offsets = TextOffsets("")
        self.lanes_of: Callable[[QTextBlock], Sequence[Lane]] = _no_lanes
        """Says which lines a block has under its words; asked only of what is in sight."""
        self.words_at: Callable[[int], str] = _no_words
        """Says what is marked at a place, for the tooltip."""
        self.come_into_sight: Callable[[Sequence[int]], None] = _nothing
        """Told the numbers of the blocks that are about to be seen."""
        self.setReadOnly(True)
        self._drag = CopyingDrag(self)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Article"))
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(18)
        self.spaced = SpacedLayout(self.document())
        self.document().setDocumentLayout(self.spaced)
        # Before it is painted: what is altered while it is would be painted twice.
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_text(self, text: str) -> None:
        """Show a text from its beginning."""
        self.text, self.offsets = text, TextOffsets(text)
        self.setPlainText(self.offsets.shown)

    def redraw(self, span: Span) -> None:
        """Draw anew what can be seen of the paragraphs in a span, and nothing else."""
        start, end = self.offsets.units_of(span)
        block, room = self.document().findBlock(start), self.viewport().rect()
        while block.isValid() and block.position() <= end:
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if box.top() > room.bottom():
                return
            self.viewport().update(box.toAlignedRect().adjusted(0, 0, 0, 6))
            block = block.next()

    def selected_span(self) -> Span | None:
        """Return the code points that are selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.offsets.span_of(cursor.selectionStart(), cursor.selectionEnd())

    def selection_rect(self) -> QRect | None:
        """Return where the selected words end, as a rectangle of the viewport; None if none are in sight."""
        cursor = self.textCursor()
        return self.rect_at(cursor.selectionEnd()) if cursor.hasSelection() else None

    def rect_at(self, unit: int) -> QRect | None:
        """Return where a place is, as a rectangle of the viewport; None if it is not in sight."""
        cursor = self.textCursor()
        cursor.setPosition(unit)
        rect = self.cursorRect(cursor)
        return rect if self.viewport().rect().intersects(rect) else None

    # Qt overrides

    def createMimeDataFromSelection(self) -> QMimeData:
        # Our own characters: Qt's would have lost no-break spaces.
        copied, span = QMimeData(), self.selected_span()
        copied.setText("" if span is None else span.text_of(self.text))
        return copied

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.opened.emit(self.cursorForPosition(event.position().toPoint()).position())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # The frame around all of it: Qt draws no more anew than where the cursor is.
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self.hasFocus():
            # The frame would be moved along with the words.
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.textCursor().position())
            return
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            words = self.words_at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), tip(words), self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        # It may also have become larger, or its letters smaller.
        self._on_scrolled()
        super().paintEvent(event)
        self._paint_lanes(event.rect())
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(look_of(self.palette()).accent, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _paint_lanes(self, area: QRect) -> None:
        painter = QPainter(self.viewport())
        for block, box in self._in_sight(area.bottom()):
            if box.bottom() >= area.top() and (lanes := self.lanes_of(block)):
                draw_lanes(painter, block, box.topLeft(), lanes)

    def _in_sight(self, bottom: int) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Yield each block that can be seen above that height, with its box in the viewport."""
        block = self.firstVisibleBlock()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if box.top() > bottom:
                return
            yield block, box
            block = block.next()

    # Slots

    def _on_scrolled(self) -> None:
        found = self._in_sight(self.viewport().height())
        self.come_into_sight([block.blockNumber() for block, _ in found])


def _no_lanes(block: QTextBlock) -> Sequence[Lane]:
    return ()


def _nothing(numbers: Sequence[int]) -> None:
    return


def _no_words(unit: int) -> str:
    return ""
