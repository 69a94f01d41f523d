"""What is left in sight of panels that are folded away: an edge to click, with their names along it."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from asquoted.qt.theme import look_of

_PAD = 5


class PanelEdge(QAbstractButton):
    """A slim button from top to bottom, which brings the panels back. It stands at the left, or the right."""

    def __init__(self, words: str, *, right: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._right = right
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() + 2 * _PAD, 80)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 40)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = look_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), self.palette().midlight())
        painter.setPen(look.hairline)
        inner = 0 if self._right else self.width() - 1
        painter.drawLine(inner, 0, inner, self.height())
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.setPen(look.text)
        # Words that run down on the right and up on the left lean towards the middle, as on a book's back.
        painter.translate(self.width() if self._right else 0, 0 if self._right else self.height())
        painter.rotate(90 if self._right else -90)
        length = self.height()
        box = QRect(2 * _PAD, 0, length - 4 * _PAD, self.width())
        side = Qt.AlignmentFlag.AlignLeft if self._right else Qt.AlignmentFlag.AlignRight
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, words)
