"""What lies over the window: its edge can be seen in the dark, too, where no shadow can."""

from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from asquoted.qt.scroll_bars import scale_scroll_bars
from asquoted.qt.theme import look_of


class Floating(QFrame):
    """A panel over the others, with an edge in the colour of muted words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        # Some are made at their first use, after the words got another size.
        scale_scroll_bars(self)
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(look_of(self.palette()).muted)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
