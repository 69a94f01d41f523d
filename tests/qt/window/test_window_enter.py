"""Enter presses the button and ticks the box that has the keyboard, on every desktop."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import with_differences

from asquoted.domain.comparison import Kind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.preferences_window import PreferencesWindow
from asquoted.qt.views.tick_box import TickBox

CTRL = Qt.KeyboardModifier.ControlModifier


def _enter(widget: QWidget) -> None:
    widget.setFocus()
    assert QApplication.focusWidget() is widget
    QTest.keyClick(widget, Qt.Key.Key_Return)


def test_a_box_of_the_legend_is_ticked_and_cleared(filled: MainWindow) -> None:
    filled.activateWindow()
    quote = next(
        one
        for one in with_differences(filled)
        if any(each.kind is Kind.SPELLING for r in one.renderings for each in r.differences)
    )
    filled.places.middle.compare_quote(quote.id)
    QApplication.processEvents()
    box = filled.places.middle.compare_page.legend.box_of(Kind.SPELLING)
    _enter(box)
    assert not box.isChecked()
    _enter(box)
    assert box.isChecked()


def test_the_search_is_told_by_enter_to_leave_its_hits_untagged(filled: MainWindow, qtbot: QtBot) -> None:
    filled.activateWindow()
    QTest.keyClick(filled, Qt.Key.Key_F, CTRL)
    finder = filled.places.finder
    QTest.keyClicks(finder.field, "rumour")
    qtbot.waitUntil(lambda: finder.model.rowCount() == 2)
    _enter(finder.tag_button)
    assert finder.model.is_ticking
    assert "Enter shows it" in finder.count.text()
    QTest.keyClick(finder.hits, Qt.Key.Key_Space)
    assert "1 of 2" in finder.count.text()
    QTest.keyClick(finder.hits, Qt.Key.Key_Return)
    assert filled.places.middle.view == "read"
    assert "1 of 2" in finder.count.text(), "to look at a hit ticks none"
    _enter(finder.leave_button)
    assert not finder.model.is_ticking


def test_enter_on_the_button_that_closes_a_question_answers_it_not(filled: MainWindow) -> None:
    filled.activateWindow()
    filled.places.middle.compare_quote(filled.session.contents.comparison.quotes[0].id)
    QApplication.processEvents()
    before = filled.session.marks.history
    QTest.keyClick(filled, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    panel = filled.places.correcting
    assert panel.isVisible()
    _enter(panel.close_button)
    assert not panel.isVisible()
    assert filled.session.marks.history == before


def test_a_box_of_the_preferences_is_ticked(window: MainWindow) -> None:
    window.actions_by_name["preferences"].trigger()
    (opened,) = window.findChildren(PreferencesWindow)
    opened.activateWindow()
    QApplication.processEvents()
    box = next(one for one in opened.findChildren(TickBox) if one.isVisible())
    before = box.isChecked()
    _enter(box)
    assert box.isChecked() is not before
    assert opened.isVisible()
    _enter(box)
    opened.close()


def test_an_enter_that_a_field_has_done_with_presses_no_button(filled: MainWindow) -> None:
    """A field may hide with the Enter that it takes, and a button have the keyboard by then."""
    filled.activateWindow()
    field, button = QLineEdit(filled), QPushButton(filled)
    pressed: list[int] = []
    field.show()
    button.show()
    field.returnPressed.connect(button.setFocus)
    button.clicked.connect(lambda: pressed.append(1))
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is button
    assert pressed == []
    QTest.keyClick(button, Qt.Key.Key_Enter)
    assert pressed == [1]
