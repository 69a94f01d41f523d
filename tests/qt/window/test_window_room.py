"""What is painted on the way from difference to difference has its room: no row is squeezed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import inspected

from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.tick_box import TickBox


class _Painted(QObject):
    """Notes every label and box under some widgets that is painted with less room than its words need."""

    def __init__(self, *under: QWidget) -> None:
        super().__init__()
        self._under = under
        self.count = 0
        self.squeezed: list[str] = []

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QLabel | TickBox) and watched.text():
            for one in self._under:
                if one.isAncestorOf(watched):
                    self.count += 1
                    bottom = watched.mapTo(one, watched.rect().bottomLeft()).y()
                    if watched.height() < watched.fontMetrics().height() or bottom > one.height():
                        self.squeezed.append(watched.text())
        return False


@pytest.fixture
def painted(filled: MainWindow, qapp: QApplication) -> Iterator[_Painted]:
    filled.resize(1280, 800)
    filled.activateWindow()
    filled.places.middle.show_view("compare")
    for _ in range(5):
        QApplication.processEvents()
    watching = _Painted(filled.places.inspector.readings)
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)


def test_nothing_is_squeezed_from_difference_to_difference(
    filled: MainWindow, painted: _Painted, qtbot: QtBot
) -> None:
    for key in (Qt.Key.Key_F8,) * 8 + (Qt.Key.Key_K,) * 8:
        QTest.keyClick(filled, key)
        inspected(filled, qtbot)
        for _ in range(3):
            QApplication.processEvents()
    assert painted.count > 8
    assert painted.squeezed == []


def test_the_readings_ask_for_the_room_of_all_their_rows_at_once(filled: MainWindow, qtbot: QtBot) -> None:
    filled.activateWindow()
    filled.places.middle.show_view("compare")
    QTest.keyClick(filled, Qt.Key.Key_F8)
    inspected(filled, qtbot)
    readings = filled.places.inspector.readings
    rows = [button.parentWidget() for button in readings.rows()]
    assert len(rows) > 1
    # Not a turn of Qt's loop later: what is painted until then would have the room of none.
    assert readings.sizeHint().height() >= sum(row.sizeHint().height() for row in rows if row is not None)
