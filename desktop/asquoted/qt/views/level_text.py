"""The words of one column: rows at lines of equal height, levelled by their margins.

In a comparison word under word each text is such a column too: its rows are single
lines, their words at tabs, far enough apart for the lines of the others to lie between.

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
from asquoted.qt.views.copying import CopyingDrag
from asquoted.qt.views.line_places import LinePlaces

ROW_GAP = 0.5
"""What is free between two rows, in heights of a line."""

_STEP = 1.12
_TAB = QTextOption.TabType.LeftTab
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
        self._line_places = LinePlaces(self.document())
        self._margins: list[float] = []
        self._tabs: Sequence[Sequence[float]] | None = None
        self._beneath = 1
        self._leftwards = False
        self.setReadOnly(True)
        self._drag = CopyingDrag(self)
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
        """Show other rows, side by side with those of other columns."""
        self._column, self._tabs = column, None
        self._write()

    def write_beneath(
        self, column: Column, tabs: Sequence[Sequence[float]], beneath: int, *, leftwards: bool
    ) -> None:
        """Show rows of one line each, with words at `tabs`, one of `beneath` texts that lie under each other.

        Run the lines leftwards if the base's words do: they stand under each other then, whatever theirs do.
        """
        self._column, self._tabs, self._beneath, self._leftwards = column, tabs, beneath, leftwards
        self._write()

    @property
    def is_beneath(self) -> bool:
        """Tell whether this is one of several texts, word under word."""
        return self._tabs is not None

    @property
    def line_height(self) -> float:
        """The height of every line of every column, whatever its script."""
        return self._line_height

    def line_counts(self) -> list[int]:
        """Return how many lines each row wraps into at the present width."""
        return self._line_places.line_counts()

    def level(self, lines: Sequence[int]) -> None:
        """Give each row the height of so many lines."""
        gap, height = self.line_height * ROW_GAP, self.line_height
        margins = [
            gap + (wanted - own) * height for wanted, own in zip(lines, self.line_counts(), strict=False)
        ]
        if self._tabs is not None or margins == self._margins:
            return
        before, self._margins = self._margins, margins
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        for margin, known in zip(margins, before, strict=True):
            # A row that is touched is laid out anew: most have their height already.
            if margin != known:
                shape = QTextBlockFormat(block.blockFormat())
                shape.setBottomMargin(self._lowered(margin) if block.blockNumber() == 0 else margin)
                cursor.setPosition(block.position())
                cursor.setBlockFormat(shape)
            block = block.next()
        cursor.endEditBlock()
        self._line_places.forget()

    def _lowered(self, margin: float) -> float:
        """Let what stands before the quote end where the quote begins; return what is left below it."""
        gap = self.line_height * ROW_GAP
        is_context = any(piece.origin is Origin.CONTEXT for row in self._column.rows[:1] for piece in row)
        # Qt knows no margin above a document's first block, but one of the frame around all of them.
        # Asked of a cursor: each frame that `rootFrame` returns is kept until the document goes.
        frame = QTextCursor(self.document()).currentFrame()
        shape = frame.frameFormat()
        shape.setTopMargin(self.document().documentMargin() + (margin - gap if is_context else 0.0))
        frame.setFrameFormat(shape)
        return gap if is_context else margin

    def row_tops(self) -> list[float]:
        """Return the y of each row in the viewport."""
        return self._line_places.row_tops()

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return the boxes of a stretch, line by line, in the viewport; an empty one has none in width."""
        return self._line_places.boxes(start, end)

    def _write(self) -> None:
        blocked = self.blockSignals(True)
        modes = QTextOption.WrapMode
        self.setWordWrapMode(modes.WrapAtWordBoundaryOrAnywhere if self._tabs is None else modes.ManualWrap)
        self.document().clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number in range(len(self._column.rows)):
            if number:
                cursor.insertBlock(self._block_format(number))
            else:
                cursor.setBlockFormat(self._block_format(number))
            cursor.insertText(self._column.row_text(number))
        self._colour()
        cursor.endEditBlock()
        self.setTextCursor(QTextCursor(self.document()))
        self.blockSignals(blocked)
        self._margins = [self.line_height * ROW_GAP] * max(len(self._column.rows), 1)
        self._line_places.forget()

    def _colour(self) -> None:
        """Set back what was not printed in the quote: in a muted colour, and the base's words in italics."""
        muted = QTextCharFormat()
        muted.setForeground(look_of(self.palette()).muted)
        italic = QTextCharFormat(muted)
        italic.setFontItalic(True)
        formats = {Origin.CUT: italic, Origin.BETWEEN: muted, Origin.CONTEXT: muted, Origin.SIGN: muted}
        cursor = QTextCursor(self.document())
        for start, end, origin in self._column.stretches():
            if origin in formats:
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(formats[origin])

    @property
    def step(self) -> float:
        """How much lower the next of the texts lies that are word under word."""
        return float(round(self.line_height * _STEP))

    def _block_format(self, number: int) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setLineHeight(self.line_height, _FIXED)
        gap = self.line_height * ROW_GAP
        if self._tabs is not None:
            gap += self.step * self._beneath - self.line_height
        shape.setBottomMargin(gap)
        if self._tabs is not None:
            shape.setTabPositions([QTextOption.Tab(at, _TAB) for at in self._tabs[number]])
            sides = Qt.LayoutDirection
            shape.setLayoutDirection(sides.RightToLeft if self._leftwards else sides.LeftToRight)
        return shape

    def _font_changed(self) -> None:
        # Asked for with every mark that is painted.
        metrics = QFontMetricsF(self.font())
        self._line_height = float(round(metrics.height() + metrics.capHeight() * 0.85))
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
        self._line_places.forget()
        if event.size().width() != event.oldSize().width() and self._tabs is None:
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
