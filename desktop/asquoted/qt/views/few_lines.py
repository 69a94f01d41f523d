"""Names and headlines of any length, in a few lines: they never widen a panel nor push out what is below."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from asquoted.qt.tips import explain

_MARK = "…"


def let_wrap(label: QLabel) -> QLabel:
    """Let a label break its words into as many lines as its width asks for, and never ask for more width."""
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    # Left out, the height is guessed: short words then stand in the middle of an empty line or two.
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


class FewLines(QLabel):
    """Plain text in so many lines at most; what does not fit is left out of its middle.

    Both ends of a headline tell it from others. The tooltip and the accessible name have all of it.
    """

    def __init__(self, most: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setTextFormat(Qt.TextFormat.PlainText)
        let_wrap(self)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self._show_tip()

    def shown(self, width: float) -> str:
        """Return what is shown of the text in lines of a width, in pixels."""
        words = self.text()
        if self._lines(words, width) <= self._most:
            return words
        fewest, most = 0, len(words) // 2
        while fewest < most:
            kept = (fewest + most + 1) // 2
            if self._lines(_shortened(words, kept), width) <= self._most:
                fewest = kept
            else:
                most = kept - 1
        return _shortened(words, fewest)

    def _show_tip(self) -> None:
        # Said twice, the same words would only lie in the way.
        whole = self.shown(self.width()) == self.text()
        explain(self, "" if whole else self.text())

    def _lines(self, words: str, width: float) -> int:
        return self._laid(words, width).lineCount()

    def _laid(self, words: str, width: float) -> QTextLayout:
        layout = QTextLayout(words, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top, spacing = 0.0, self.fontMetrics().lineSpacing()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, top))
            top += spacing
        layout.endLayout()
        return layout

    # Qt overrides

    def heightForWidth(self, width: int) -> int:
        return min(self._lines(self.text(), width), self._most) * self.fontMetrics().lineSpacing() + 2

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        box = QRectF(self.contentsRect())
        self._laid(self.shown(box.width()), box.width()).draw(painter, box.topLeft() + QPointF(0, 1))


def _shortened(words: str, kept: int) -> str:
    """Return so many characters of either end, with the sign between them."""
    return f"{words[:kept].rstrip()}{_MARK}{words[len(words) - kept :].lstrip()}"
