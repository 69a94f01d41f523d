"""The words of one column: rows at lines of equal height, levelled by their margins.

A `QTextEdit` of its own keeps Qt's selection and its interface for screen readers.
What is shown is never read back from it: the column knows what stands where.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from asquoted.qt.models.columns import Column, Origin
from asquoted.qt.theme import look_of

ROW_GAP = 0.5
"""What is free between two rows, in heights of a line."""

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class LevelText(QTextEdit):
    """A column's rows, read-only, each a block.

    Signals:
        rewrapped: the width changed, and with it the number of lines.
    """

    rewrapped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = Column(())
        self._boxes: dict[tuple[int, int], list[QRectF]] = {}
        self._margins: list[float] = []
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setUndoRedoEnabled(False)
        self._font_changed()

    @property
    def column(self) -> Column:
        """What is shown."""
        return self._column

    def write(self, column: Column) -> None:
        """Show other rows."""
        self._column = column
        self._write()

    @property
    def line_height(self) -> float:
        """The height of every line of every column, whatever its script."""
        metrics = QFontMetricsF(self.font())
        return float(round(metrics.height() + metrics.capHeight() * 0.85))

    def line_counts(self) -> list[int]:
        """Return how many lines each row wraps into at the present width."""
        counts = []
        block = self.document().begin()
        while block.isValid():
            counts.append(max(block.layout().lineCount(), 1))
            block = block.next()
        return counts

    def level(self, lines: Sequence[int]) -> None:
        """Give each row the height of so many lines."""
        gap, height = self.line_height * ROW_GAP, self.line_height
        margins = [
            gap + (wanted - own) * height for wanted, own in zip(lines, self.line_counts(), strict=False)
        ]
        self._boxes.clear()
        if margins == self._margins:
            return
        self._margins = margins
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        for margin in margins:
            cursor.setPosition(block.position())
            cursor.setBlockFormat(self._block_format(margin))
            block = block.next()
        cursor.endEditBlock()

    def row_tops(self) -> list[float]:
        """Return the y of each row in the viewport."""
        tops = []
        block = self.document().begin()
        while block.isValid():
            tops.append(block.layout().position().y())
            block = block.next()
        return tops

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return the boxes of a stretch, line by line, in the viewport; an empty one has none in width."""
        if (start, end) not in self._boxes:
            self._boxes[start, end] = self._measure(start, end)
        return self._boxes[start, end]

    def _measure(self, start: int, end: int) -> list[QRectF]:
        boxes = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                first = block.position() + line.textStart()
                last = first + line.textLength()
                here = start == end and (
                    first <= start < last or (first <= start and number == layout.lineCount() - 1)
                )
                if not here and not (start < last and first < end):
                    continue
                left = _x(line.cursorToX(max(start, first) - block.position()))
                right = _x(line.cursorToX(min(end, last) - block.position()))
                top = layout.position().y() + line.y()
                left, right = sorted((left, right))
                # The space at which a line wraps is not marked.
                written = line.naturalTextRect()
                left, right = max(left, written.left()), max(min(right, written.right()), left)
                boxes.append(QRectF(layout.position().x() + left, top, right - left, line.height()))
                if start == end:
                    return boxes
            block = block.next()
        return boxes

    def _write(self) -> None:
        blocked = self.blockSignals(True)
        self.document().clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number in range(len(self._column.rows)):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(self._block_format(self.line_height * ROW_GAP))
            cursor.insertText(self._column.row_text(number))
        cursor.endEditBlock()
        self.setTextCursor(QTextCursor(self.document()))
        self.blockSignals(blocked)
        self._margins = []
        self._boxes.clear()
        self._colour()

    def _colour(self) -> None:
        """Set back what was not printed: in a muted colour, and the base's words in italics."""
        muted = QTextCharFormat()
        muted.setForeground(look_of(self.palette()).muted)
        italic = QTextCharFormat(muted)
        italic.setFontItalic(True)
        formats = {Origin.CUT: italic, Origin.BETWEEN: muted, Origin.SIGN: muted}
        cursor = QTextCursor(self.document())
        for start, end, origin in self._column.stretches():
            if origin in formats:
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(formats[origin])

    def _block_format(self, margin: float) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setLineHeight(self.line_height, _FIXED)
        shape.setBottomMargin(margin)
        return shape

    def _font_changed(self) -> None:
        self.document().setDefaultFont(self.font())
        self.document().setDocumentMargin(round(self.line_height * 0.36))

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._font_changed()
            self._write()
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._boxes.clear()
        if event.size().width() != event.oldSize().width():
            self.rewrapped.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        # Our own characters: Qt's would have lost no-break spaces and gained row breaks.
        cursor = self.textCursor()
        copied = QMimeData()
        copied.setText(self._column.text_between(cursor.selectionStart(), cursor.selectionEnd()))
        return copied

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The columns scroll together, in the pane around them.
        event.ignore()


def _x(found: object) -> float:
    # PySide gives back the place too, which its type leaves out.
    x = found[0] if isinstance(found, tuple) else found
    return float(x) if isinstance(x, int | float) else 0.0
