"""What would become of what is dragged over the window, written over it for as long as it is there."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from asquoted.qt.icons import icon
from asquoted.qt.views.parts import announce, bold, named

_MARGIN = 14
_ROUND = 10
_THICK = 3
_LETS_THROUGH = 0.1
"""How much of the window is seen behind the sign: that it is still there."""


class DropSign(QWidget):
    """A field over all of its window, with a broken edge. It takes neither the mouse nor what is dropped."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._drawing = QLabel()
        self._drawing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words, self.detail = self._label(), self._label()
        bold(self.words)
        font = self.words.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self.words.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[4 * _MARGIN] * 4)
        column.setSpacing(10)
        column.addStretch(1)
        for label in (self._drawing, self.words, self.detail):
            column.addWidget(label)
        column.addStretch(1)
        self.hide()

    def say(self, words: str, detail: str = "", sign: str = "import") -> None:
        """Come up, and say what would be done; a screen reader says it, too."""
        if self.isVisible() and self.words.text() == words:
            return
        self.words.setText(words)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        named(self, words, detail)
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        self._drawing.setPixmap(icon(sign, colour).pixmap(48, 48))
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
        self.raise_()
        self.show()
        announce(self, words)

    def _label(self) -> QLabel:
        label = QLabel()
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.palette().color(QPalette.ColorRole.Window)
        ground.setAlphaF(1 - _LETS_THROUGH)
        painter.fillRect(self.rect(), ground)
        pen = QPen(self.palette().color(QPalette.ColorRole.Highlight), _THICK, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        edge = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawRoundedRect(edge, _ROUND, _ROUND)
