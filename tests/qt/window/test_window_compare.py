"""Compare in the window: its keys, what undo takes back, and what is remembered."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot
from tests.qt.compare_cases import button, in_sight, outlets, select, shown_words, texts
from tests.qt.window.window_cases import idle, with_differences

from asquoted.domain.comparison import Kind
from asquoted.domain.targets import TargetKind
from asquoted.qt.main_window import MainWindow
from asquoted.settings import Settings, read_settings, write_settings

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def compared(window: MainWindow) -> MainWindow:
    quotes = with_differences(window)
    window.places.middle.go_to_quote(max(quotes, key=lambda one: len(one.renderings)).id)
    window.places.middle.show_view("compare")
    QApplication.processEvents()
    return window


def test_the_ways_to_look_are_switched_by_key_and_by_button(filled: MainWindow) -> None:
    window, view = compared(filled), filled.places.middle.compare
    for key, name in ((Qt.Key.Key_I, "interlinear"), (Qt.Key.Key_D, "dim")):
        QTest.keyClick(window, key)
        assert window.actions_by_name[name].isChecked()
        QTest.keyClick(window, key)
        assert not window.actions_by_name[name].isChecked()
    QTest.keyClick(window, Qt.Key.Key_C)
    assert "town hall" in shown_words(texts(view)[1]) or "denied a sale" in shown_words(texts(view)[1])
    QTest.keyClick(window, Qt.Key.Key_C)
    assert not view.is_unfolded
    pressed = button(view, "Interlinear")
    assert isinstance(pressed, QToolButton)
    pressed.click()
    assert view.choices.interlinear
    assert not window.actions_by_name["context"].isEnabled()


def test_columns_are_moved_and_hidden_by_key(filled: MainWindow) -> None:
    window, view = compared(filled), filled.places.middle.compare
    before = outlets(view)
    text = texts(view)[1]
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Right, ALT_SHIFT)
    assert outlets(view) == [before[1], before[0], *before[2:]]
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_H)
    assert outlets(view) == [before[1], *before[2:]]
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert outlets(view) == [before[1], before[0], *before[2:]]


def test_in_a_text_control_shift_selects_words_and_at_a_head_it_moves_the_column(filled: MainWindow) -> None:
    view = compared(filled).places.middle.compare
    before = outlets(view)
    text = texts(view)[1]
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Right, CONTROL_SHIFT)
    assert text.textCursor().hasSelection()
    assert outlets(view) == before
    head = button(view, f"Hide {before[0]} (H)")
    head.setFocus()
    QTest.keyClick(head, Qt.Key.Key_Right, CONTROL_SHIFT)
    assert outlets(view)[:2] == [before[1], before[0]]


def test_the_base_is_chosen_at_the_head_and_undone(filled: MainWindow, qtbot: QtBot) -> None:
    window, view = compared(filled), filled.places.middle.compare
    outlet = outlets(view)[1]
    button(view, f"Set {outlet} as base").click()
    idle(window, qtbot)
    assert outlet not in outlets(view)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(window, qtbot)
    assert outlet in outlets(view)


def test_how_one_looked_is_remembered(
    filled: MainWindow, open_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    view = compared(filled).places.middle.compare
    before = outlets(view)
    texts(view)[2].setFocus()
    view.step_column(-1)
    texts(view)[2].setFocus()
    view.hide_column()
    QTest.keyClick(filled, Qt.Key.Key_D)
    QTest.keyClick(filled, Qt.Key.Key_I)
    write_settings(filled.keep(), tmp_path / "settings.json")
    kept = read_settings(tmp_path / "settings.json")
    library = filled.session.path
    filled.close()
    again = compared(open_window(library, kept))
    assert again.actions_by_name["dim"].isChecked()
    assert again.actions_by_name["interlinear"].isChecked()
    assert outlets(again.places.middle.compare) == [before[1], *before[2:]]
    assert button(again.places.middle.compare, "Hidden outlets: 1")


def test_a_strange_setting_is_no_harm(open_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    kept = Settings(column_order=["gone", "gone"], hidden_columns=["gone"])
    assert open_window(tmp_path / "case.asquoted", kept).keep().hidden_columns == ["gone"]


def test_the_legend_counts_what_is_shown(filled: MainWindow) -> None:
    page = compared(filled).places.middle.compare_page
    total = sum(len(one.differences) for one in page.view.renderings)
    differing = next(number for number, one in enumerate(page.view.renderings, start=1) if one.differences)
    texts(page.view)[differing].setFocus()
    page.view.hide_column()
    fewer = sum(len(one.differences) for one in page.view.renderings)
    told = sum(int(box.accessibleName().split(": ")[1]) for box in map(page.legend.box_of, Kind))
    assert told == fewer < total


def test_a_word_is_tagged_word_under_word(filled: MainWindow, qtbot: QtBot) -> None:
    window, view = compared(filled), filled.places.middle.compare
    QTest.keyClick(window, Qt.Key.Key_I)
    select(texts(view)[1], "boats" if "boats" in shown_words(texts(view)[1]) else "rumour")
    target = window.marking.target
    assert target is not None
    window.session.put_new_tag("to check", target)
    idle(window, qtbot)
    assert [band.words for band in texts(view)[1].bands] == ["Tag: to check"]
    assert len(in_sight(view)) == len(view.renderings) + 1


def test_a_column_hidden_by_its_eye_is_not_selected(filled: MainWindow, qtbot: QtBot) -> None:
    window, view = compared(filled), filled.places.middle.compare
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F8)
    target = window.marking.target
    assert target is not None
    mine = window.session.contents.document_of(target)
    hidden = next(name for name in outlets(view) if window.session.contents.labels[mine or ""] != name)
    QTest.mouseClick(button(view, f"Hide {hidden} (H)"), Qt.MouseButton.LeftButton)
    assert hidden not in outlets(view)
    assert window.marking.target == target


def test_a_selected_column_that_is_hidden_is_selected_no_longer(filled: MainWindow) -> None:
    window, view = compared(filled), filled.places.middle.compare
    window.activateWindow()
    texts(view)[1].setFocus(Qt.FocusReason.ShortcutFocusReason)
    chosen = window.marking.target
    assert chosen is not None
    assert chosen.kind is TargetKind.RENDERING
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_H)
    left = window.marking.target
    assert left is not None
    assert left.kind is TargetKind.QUOTE
    assert window.places.documents.chosen() == []
