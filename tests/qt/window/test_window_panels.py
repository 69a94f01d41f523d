"""The panels at the sides fold away by key, by preference and by themselves, and say how they come back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.qt.window.window_cases import OpenWindow

from asquoted.qt.main_window import MainWindow
from asquoted.qt.theme import apply_font
from asquoted.settings import Settings

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def wide(filled: MainWindow, light: QApplication) -> MainWindow:
    """A window with room for everything."""
    filled.resize(1280, 800)
    filled.activateWindow()
    QApplication.processEvents()
    return filled


def in_sight(window: MainWindow) -> tuple[bool, bool]:
    return window.places.left.isVisible(), window.places.right.isVisible()


def test_f9_folds_the_left_panels_and_shift_f9_the_right(wide: MainWindow) -> None:
    assert in_sight(wide) == (True, True)
    before = wide.places.middle.width()
    QTest.keyClick(wide, Qt.Key.Key_F9)
    assert in_sight(wide) == (False, True)
    QTest.keyClick(wide, Qt.Key.Key_F9, SHIFT)
    assert in_sight(wide) == (False, False)
    QApplication.processEvents()
    assert wide.places.middle.width() > before + 300
    assert not wide.actions_by_name["left_panels"].isChecked()
    QTest.keyClick(wide, Qt.Key.Key_F9)
    QTest.keyClick(wide, Qt.Key.Key_F9, SHIFT)
    assert in_sight(wide) == (True, True)
    QApplication.processEvents()
    assert wide.places.middle.width() == before, "the panels come back as wide as they were"


def test_an_edge_is_left_that_names_the_key_and_brings_the_panels_back(wide: MainWindow) -> None:
    edge = wide.places.edges["right"]
    assert not edge.isVisible()
    QTest.keyClick(wide, Qt.Key.Key_F9, SHIFT)
    assert edge.isVisible()
    assert "Shift+F9" in edge.text()
    assert "Selection" in edge.accessibleName()
    QTest.mouseClick(edge, Qt.MouseButton.LeftButton)
    assert in_sight(wide) == (True, True)
    assert not edge.isVisible()


def test_an_edge_is_reached_and_pressed_by_key(wide: MainWindow) -> None:
    QTest.keyClick(wide, Qt.Key.Key_F9)
    edge = wide.places.edges["left"]
    assert edge.focusPolicy() & Qt.FocusPolicy.TabFocus
    edge.setFocus()
    QTest.keyClick(edge, Qt.Key.Key_Space)
    assert in_sight(wide) == (True, True)


def test_the_edge_names_the_key_that_the_user_chose(wide: MainWindow) -> None:
    wide.actions_by_name.set_keys("left_panels", ["F7"])
    QTest.keyClick(wide, Qt.Key.Key_F7)
    assert in_sight(wide)[0] is False
    assert wide.places.edges["left"].text().endswith("F7")


def test_what_is_folded_stays_so_in_the_next_window(wide: MainWindow, open_window: OpenWindow) -> None:
    QTest.keyClick(wide, Qt.Key.Key_F9)
    again = open_window(settings=wide.keep())
    again.resize(1280, 800)
    QApplication.processEvents()
    assert in_sight(again) == (False, True)


def test_the_keyboard_goes_to_the_middle_from_a_panel_that_folds(wide: MainWindow) -> None:
    wide.places.documents.list.setFocus()
    QTest.keyClick(wide, Qt.Key.Key_F9)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert wide.places.middle.isAncestorOf(focused)


@pytest.mark.parametrize(
    ("action", "side"),
    [("documents", 0), ("tags", 0), ("details", 0), ("inspector", 1), ("note", 1), ("note_library", 1)],
)
def test_what_is_done_in_a_panel_brings_it_back(wide: MainWindow, action: str, side: int) -> None:
    QTest.keyClick(wide, Qt.Key.Key_F9)
    QTest.keyClick(wide, Qt.Key.Key_F9, SHIFT)
    wide.places.documents.choose(next(iter(wide.session.contents.documents)))
    wide.actions_by_name[action].trigger()
    assert in_sight(wide)[side]
    assert not in_sight(wide)[1 - side]
    focused, panel = QApplication.focusWidget(), (wide.places.left, wide.places.right)[side]
    assert focused is not None
    assert panel is focused or panel.isAncestorOf(focused)


def test_panels_fold_by_themselves_at_200_per_cent_and_say_how_to_come_back(
    wide: MainWindow, light: QApplication
) -> None:
    apply_font(light, 200)
    QApplication.processEvents()
    assert in_sight(wide)[1] is False
    assert wide.places.edges["right"].isVisible()
    assert "Shift+F9" in wide.statusBar().currentMessage()
    characters = wide.places.middle.width() / wide.fontMetrics().averageCharWidth()
    assert characters > 80, "a sentence and three outlets"
    for panel in (wide.places.left, wide.places.right):
        if panel.isVisible():
            assert panel.width() > 20 * wide.fontMetrics().averageCharWidth()
    apply_font(light, 100)
    QApplication.processEvents()
    assert in_sight(wide) == (True, True), "with room again, they come back by themselves"
    assert "Shift+F9" not in wide.statusBar().currentMessage()


def test_what_folded_by_itself_is_no_choice_that_is_kept(wide: MainWindow, light: QApplication) -> None:
    wide.resize(565, 600)
    QApplication.processEvents()
    assert in_sight(wide) == (False, False)
    assert wide.keep().hidden_parts == []


def test_who_wants_a_panel_where_there_is_little_room_has_it(wide: MainWindow) -> None:
    wide.resize(565, 600)
    QApplication.processEvents()
    QTest.keyClick(wide, Qt.Key.Key_F9)
    assert in_sight(wide) == (True, False)
    wide.resize(562, 600)
    QApplication.processEvents()
    assert in_sight(wide) == (True, False), "a little narrower is no other room"
    wide.resize(1280, 800)
    QApplication.processEvents()
    assert in_sight(wide) == (True, True)


def test_at_960_pixels_the_columns_have_room(wide: MainWindow) -> None:
    wide.resize(960, 700)
    QApplication.processEvents()
    assert in_sight(wide) == (True, False)
    assert wide.places.middle.width() > 700


def test_a_panel_brought_back_in_a_narrow_window_is_there_in_the_next(
    wide: MainWindow, open_window: OpenWindow
) -> None:
    wide.resize(960, 700)
    QApplication.processEvents()
    QTest.mouseClick(wide.places.edges["right"], Qt.MouseButton.LeftButton)
    assert in_sight(wide) == (True, True)
    wide.resize(1280, 800)
    QApplication.processEvents()
    wide.resize(960, 700)
    QApplication.processEvents()
    assert in_sight(wide) == (True, True), "the user's own choice outlives a change of room"
    again = open_window(settings=wide.keep())
    again.resize(960, 700)
    QApplication.processEvents()
    assert in_sight(again) == (True, True)
    QTest.keyClick(again, Qt.Key.Key_F9, SHIFT)
    assert in_sight(again) == (True, False)
    assert again.keep().kept_parts == []


def test_a_panel_that_a_note_asked_for_makes_room_again(wide: MainWindow) -> None:
    wide.resize(960, 700)
    QApplication.processEvents()
    wide.actions_by_name["note_library"].trigger()
    assert in_sight(wide) == (True, True)
    wide.resize(1280, 800)
    QApplication.processEvents()
    wide.resize(960, 700)
    QApplication.processEvents()
    assert in_sight(wide) == (True, False), "it was a task, not a choice"
    assert wide.keep().kept_parts == []


def test_what_the_user_folded_does_not_come_back_by_itself(wide: MainWindow) -> None:
    QTest.keyClick(wide, Qt.Key.Key_F9, SHIFT)
    wide.resize(565, 600)
    QApplication.processEvents()
    wide.resize(1280, 800)
    QApplication.processEvents()
    assert in_sight(wide) == (True, False)


def test_the_preferences_show_what_the_keys_folded_and_fold_too(wide: MainWindow) -> None:
    wide.actions_by_name["preferences"].trigger()
    opened = next(
        one
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and one is not wide and hasattr(one, "parts")
    )
    wide.actions_by_name["left_panels"].trigger()
    assert not opened.parts["left"].isChecked()
    opened.parts["right"].click()
    assert in_sight(wide) == (False, False)
    assert wide.places.edges["right"].isVisible()
    opened.close()


def test_a_window_with_hidden_panels_starts_so(open_window: OpenWindow) -> None:
    window = open_window(settings=Settings(hidden_parts=["left", "right"]))
    window.resize(1280, 800)
    QApplication.processEvents()
    assert in_sight(window) == (False, False)
    assert not window.actions_by_name["left_panels"].isChecked()
