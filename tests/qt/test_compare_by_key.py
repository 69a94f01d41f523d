"""A comparison by key: one place at a time, and Tab from text to text."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.compare_cases import select, shown, texts
from tests.qt.quote_cases import Built


def test_the_next_difference_takes_the_place_of_selected_words(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    heard: list[object] = []
    select(texts(view)[1], "people")
    view.selection_changed.connect(heard.append)
    assert view.next_difference()
    assert view.current_target() == view.current_difference()
    assert heard == [None]
    assert not any(text.textCursor().hasSelection() for text in texts(view))


def test_tab_goes_from_text_to_text_the_bases_first(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.take_keyboard()
    visible = [text for text in texts(view) if text.isVisible()]
    assert len(visible) > 1
    for text in visible:
        assert QApplication.focusWidget() is text
        assert view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        QTest.keyClick(text, Qt.Key.Key_Tab)


def test_the_keyboard_comes_to_the_column_of_the_current_difference(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.next_difference()
    view.take_keyboard()
    focused = QApplication.focusWidget()
    target = view.current_difference()
    assert target is not None
    assert focused in texts(view)
    rendering = view.rendering_at_hand()
    assert rendering is not None
    assert rendering.id == target.id
