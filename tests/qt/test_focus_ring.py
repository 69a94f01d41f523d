"""The ring around what has the keyboard: it shows, and nothing dies of it."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from asquoted.qt.views.focus_ring import FocusRing


def _delete_what_is_due() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


@pytest.fixture
def outside(qtbot: QtBot) -> QWidget:
    outside = QWidget()
    qtbot.addWidget(outside)
    QVBoxLayout(outside)
    return outside


def _shown(outside: QWidget, qtbot: QtBot, *inside: QWidget) -> FocusRing:
    layout = outside.layout()
    assert layout is not None
    for one in inside:
        layout.addWidget(one)
    ring = FocusRing(outside)
    outside.show()
    outside.activateWindow()
    qtbot.waitUntil(outside.isActiveWindow)
    return ring


def _by_key(widget: QWidget) -> None:
    widget.clearFocus()
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)


def test_what_had_the_ring_outlives_it(outside: QWidget, qtbot: QtBot) -> None:
    text, button = QTextEdit(), QPushButton("Go")
    document = text.document()
    ring = _shown(outside, qtbot, text, button)
    for one in (text, button, text, button):
        _by_key(one)
        assert ring.ring is not None
    _delete_what_is_due()
    document.setPlainText("still here")
    assert text.toPlainText() == "still here"
    assert text.parent() is outside


def test_the_ring_lies_around_what_has_the_keyboard_and_follows_it(outside: QWidget, qtbot: QtBot) -> None:
    button = QPushButton("Go")
    ring = _shown(outside, qtbot, button)
    _by_key(button)
    assert ring.ring is not None
    assert ring.ring.geometry() == button.geometry().adjusted(-2, -2, 2, 2)
    outside.resize(400, 300)
    button.setGeometry(30, 50, 80, 25)
    assert ring.ring.geometry() == button.geometry().adjusted(-2, -2, 2, 2)
    button.hide()
    assert ring.ring is None or ring.ring.isHidden()


def test_the_ring_lies_inside_where_there_is_no_room_around(outside: QWidget, qtbot: QtBot) -> None:
    text, layout = QTextEdit(), outside.layout()
    assert layout is not None
    layout.setContentsMargins(0, 0, 0, 0)
    ring = _shown(outside, qtbot, text)
    _by_key(text)
    assert ring.ring is not None
    assert ring.ring.geometry() == text.geometry()
    assert ring.ring.isVisible()


def test_the_ring_grows_with_the_place_that_cut_it_off(outside: QWidget, qtbot: QtBot) -> None:
    place = QWidget()
    text = QTextEdit(place)
    ring = _shown(outside, qtbot, place)
    place.setGeometry(0, 0, 200, 100)
    text.setGeometry(10, 0, 100, 100)
    _by_key(text)
    text.resize(100, 160)
    assert ring.ring is not None
    assert ring.ring.geometry().bottom() == place.rect().bottom()
    place.resize(200, 300)
    assert ring.ring.geometry().bottom() == text.geometry().bottom() + 2


def test_the_ring_is_no_pane_of_a_splitter(outside: QWidget, qtbot: QtBot) -> None:
    splitter, text = QSplitter(), QTextEdit()
    splitter.addWidget(text)
    ring = _shown(outside, qtbot, splitter)
    _by_key(text)
    assert ring.ring is not None
    assert splitter.count() == 1


def test_the_ring_goes_with_what_it_lies_around(outside: QWidget, qtbot: QtBot) -> None:
    line, button, other = QWidget(), QPushButton("Go"), QPushButton("Stay")
    QHBoxLayout(line).addWidget(button)
    ring = _shown(outside, qtbot, line, other)
    _by_key(button)
    line.deleteLater()
    _delete_what_is_due()
    _by_key(other)
    assert ring.ring is not None
    assert ring.ring.parentWidget() is outside


def test_a_click_brings_no_ring(outside: QWidget, qtbot: QtBot) -> None:
    button = QPushButton("Go")
    ring = _shown(outside, qtbot, button)
    _by_key(button)
    assert ring.ring is not None
    button.clearFocus()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring.ring is None
