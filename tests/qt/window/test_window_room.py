"""What is painted on the way from difference to difference has its room: no row is squeezed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolBar, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, inspected

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


def _heads(window: MainWindow) -> int:
    return window.places.middle.coverage.grid.horizontalHeader().height()


def test_at_300_per_cent_the_table_has_the_room_of_the_tools(filled: MainWindow, qtbot: QtBot) -> None:
    filled.actions_by_name["coverage"].trigger()
    coverage, tools = filled.places.middle.coverage, filled.findChild(QToolBar, "tools")
    assert tools is not None
    filled.resize(1280, 720)
    qtbot.waitUntil(lambda: filled.height() == 720)
    # The letters of a window at 100 %, whatever they were before in these tests.
    filled.actions_by_name["larger"].trigger()
    filled.actions_by_name["size"].trigger()
    QApplication.processEvents()
    heads = _heads(filled)
    assert tools.isVisible()
    try:
        for _ in range(12):
            filled.actions_by_name["larger"].trigger()
        QApplication.processEvents()
        line = filled.fontMetrics().height()
        assert not tools.isVisible()
        assert filled.height() <= 760
        shown = coverage.grid.viewport().rect()
        rows = range(coverage.model.rowCount())
        row = next(row for row in rows if coverage.model.quote_at(row) is not None)
        assert (shown & coverage.grid.visualRect(coverage.model.index(row, 0))).height() >= 2 * line
    finally:
        filled.actions_by_name["size"].trigger()
    QApplication.processEvents()
    assert tools.isVisible()
    assert _heads(filled) == heads


def test_tools_that_were_hidden_for_want_of_room_are_there_in_the_next_window(
    open_window: OpenWindow, filled: MainWindow, qtbot: QtBot
) -> None:
    filled.resize(filled.width(), filled.fontMetrics().height() * 17)
    tools = filled.findChild(QToolBar, "tools")
    assert tools is not None
    qtbot.waitUntil(lambda: not tools.isVisible())
    filled.close()
    kept = filled.keep()
    kept.geometry = ""
    again = open_window(settings=kept).findChild(QToolBar, "tools")
    assert again is not None
    assert again.isVisible()
