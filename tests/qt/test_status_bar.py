"""What the status bar says is never cut through."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from asquoted.qt.views.status import StatusBar

LONG = "There is little room, so panels are folded away. Documents and tags: F9; selection: Shift+F9"


def ink_right_of(image: QImage, x: int, until: int) -> int:
    """Return how many columns of pixels between two places are not of the bar's own colour."""
    own = image.pixel(x, 2)
    return sum(any(image.pixel(at, y) != own for y in range(4, image.height() - 4)) for at in range(x, until))


def test_a_message_too_long_ends_before_what_stands_at_the_right(light: QApplication, qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    where = QLabel("case.asquoted")
    bar.addPermanentWidget(where)
    bar.resize(420, 26)
    bar.show()
    qtbot.waitExposed(bar)
    bar.showMessage(LONG)
    QApplication.processEvents()
    picture = bar.grab(QRect(0, 0, where.x(), bar.height())).toImage()
    assert bar.fontMetrics().horizontalAdvance(LONG) > where.x()
    assert ink_right_of(picture, 20, where.x() - 20) > 100, "it is there"
    assert ink_right_of(picture, where.x() - 6, where.x()) == 0, "with room before what stands at the right"
    assert LONG in bar.toolTip()
