"""A window beside the main one, which goes on working."""

from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from asquoted.qt.scroll_bars import scale_scroll_bars
from asquoted.qt.views.pressing import Pressing

_FRAME = 40
"""Pixels that the desktop's own title bar may take."""


class Beside(QDialog):
    """Is as large as its contents want to be, in letters of its font, and never larger than the screen."""

    def __init__(self, parent: QWidget, wide: int, high: int) -> None:
        super().__init__(parent)
        self.setModal(False)
        self._wanted = wide, high
        self._was_shown = False
        self._pressing = Pressing(self)

    def come(self) -> None:
        """Show the window, above the others."""
        self.show()
        self.raise_()
        self.activateWindow()

    def _settle(self) -> None:
        room = self.screen().availableGeometry()
        letter = self.fontMetrics().height()
        wide, high = self._wanted
        self.resize(min(letter * wide, room.width()), min(letter * high, room.height() - _FRAME))
        parent = self.parentWidget()
        centre = parent.frameGeometry().center() if parent is not None else room.center()
        x = min(max(centre.x() - self.width() // 2, room.left()), room.right() + 1 - self.width())
        y = min(max(centre.y() - self.height() // 2, room.top()), room.bottom() + 1 - self.height())
        self.move(x, max(y, room.top()))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._pressing.press(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._was_shown:
            self._was_shown = True
            self._settle()
        scale_scroll_bars(self)
        super().showEvent(event)
