"""What is said in passing is said where a key can do nothing, and goes when it holds no longer."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle

from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.article import ArticleText
from asquoted.qt.views.column import ColumnText

CTRL = Qt.KeyboardModifier.ControlModifier


def _said(window: MainWindow) -> str:
    return window.statusBar().currentMessage()


def _in_list(window: MainWindow) -> QListView:
    window.activateWindow()
    listed = window.places.documents.list
    listed.setFocus()
    return listed


@pytest.mark.parametrize(
    ("key", "does"),
    [
        pytest.param(Qt.Key.Key_X, "Not the same quote", id="X"),
        pytest.param(Qt.Key.Key_M, "Merge with another quote", id="M"),
    ],
)
def test_a_key_that_corrects_says_in_a_list_where_to_go_first(
    filled: MainWindow, key: Qt.Key, does: str
) -> None:
    before = filled.session.marks.history
    QTest.keyClick(_in_list(filled), key)
    told = filled.places.notices.bars[-1].accessibleName()
    assert told == f"“{does}” is about words in the middle: go there first (Alt+3)."
    assert filled.session.marks.history == before


def test_a_letter_that_finds_a_row_is_no_such_key(filled: MainWindow) -> None:
    listed, told = _in_list(filled), list(filled.places.notices.bars)
    listed.setCurrentIndex(listed.model().index(0, 0))
    # P asks for the speaker elsewhere.
    QTest.keyClick(listed, Qt.Key.Key_P)
    assert listed.currentIndex().data() == "post"
    assert filled.places.notices.bars == told


def test_a_hint_is_passed_by_with_the_next_key_but_not_by_one_that_is_held(filled: MainWindow) -> None:
    filled.activateWindow()
    filled.places.middle.show_view("compare")
    filled.places.middle.compare.setFocus()
    filled.places.middle.compare.clear()
    QTest.keyClick(filled, Qt.Key.Key_O)
    assert "first" in _said(filled)
    QTest.keyPress(filled, Qt.Key.Key_Control)
    assert "first" in _said(filled)
    QTest.keyRelease(filled, Qt.Key.Key_Control)
    QTest.keyClick(filled, Qt.Key.Key_F8)
    assert _said(filled) == ""


def test_a_hint_is_passed_by_with_a_click(filled: MainWindow) -> None:
    filled.activateWindow()
    filled.places.middle.show_view("compare")
    filled.places.middle.compare.clear()
    QTest.keyClick(filled, Qt.Key.Key_O)
    assert "first" in _said(filled)
    QTest.mouseClick(filled.places.documents.list.viewport(), Qt.MouseButton.LeftButton)
    assert _said(filled) == ""


def test_what_was_done_is_not_said_of_the_next_library(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    filled.session.create_tag("denial")
    idle(filled, qtbot)
    assert "denial" in _said(filled)
    filled.open_library(tmp_path / "other.asquoted", create=True)
    idle(filled, qtbot)
    assert "denial" not in _said(filled)


def test_how_to_bring_a_panel_back_is_not_said_once_it_is_back(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.resize(640, 600)
    QApplication.processEvents()
    assert "F9" in _said(window)
    for name in ("left_panels", "right_panels"):
        window.actions_by_name[name].trigger()
    assert "F9" not in _said(window)


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        pytest.param(Qt.Key.Key_2, ColumnText, id="Compare"),
        pytest.param(Qt.Key.Key_3, ArticleText, id="Read"),
    ],
)
def test_the_key_of_a_view_puts_the_keyboard_into_it(
    filled: MainWindow, key: Qt.Key, kind: type[QWidget]
) -> None:
    QTest.keyClick(_in_list(filled), key, CTRL)
    focused = QApplication.focusWidget()
    assert isinstance(focused, kind)
    assert focused.isVisible()
    # Once more, where the view is there already.
    _in_list(filled)
    QTest.keyClick(filled, key, CTRL)
    assert isinstance(QApplication.focusWidget(), kind)


def test_what_cannot_be_done_has_not_the_sign_of_what_was_done(filled: MainWindow, qtbot: QtBot) -> None:
    filled.activateWindow()
    filled.places.middle.compare_quote(filled.session.contents.comparison.quotes[0].id)
    QApplication.processEvents()
    QTest.keyClick(filled, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    panel = filled.places.correcting
    panel.statement.day.setText("3.3.20255")
    panel.do_button.click()
    bar = filled.places.notices.bars[-1]
    assert bar.accessibleName().startswith("Write the day")
    assert bar.sign == "warning"
    assert bar.fade.isActive()
    panel.dismiss()
    filled.session.remove_documents([filled.session.contents.summaries[0].id])
    idle(filled, qtbot)
    assert filled.places.notices.bars[-1].sign == "done"
