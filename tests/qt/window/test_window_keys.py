"""The keys of the actions: shown, searched, chosen anew, and kept."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.qt.window.test_window_access import nameless
from tests.qt.window.window_cases import OpenWindow

from asquoted.qt import file_dialogs
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.help_window import HelpWindow
from asquoted.qt.views.keys_panel import KeysPanel
from asquoted.qt.views.preferences_window import PreferencesWindow
from asquoted.settings import Settings

_LEFT = Qt.MouseButton.LeftButton
_CONTROL = Qt.KeyboardModifier.ControlModifier


def _open(window: MainWindow) -> KeysPanel:
    QTest.keyClick(window, Qt.Key.Key_K, _CONTROL)
    opened = window.findChild(PreferencesWindow)
    assert isinstance(opened, PreferencesWindow)
    assert opened.isVisible()
    assert not opened.isModal()
    return opened.keys


def _press(panel: KeysPanel, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(panel.field, key, held)
    QTest.keyClick(panel.field, Qt.Key.Key_Return)


def _shown(panel: KeysPanel) -> list[str]:
    return [
        item.text(0) for item in panel.tree.findItems("", Qt.MatchFlag.MatchContains) if not item.isHidden()
    ]


def test_every_action_is_listed_with_its_keys(window: MainWindow) -> None:
    panel = _open(window)
    names = window.actions_by_name.by_name()
    assert panel.tree.topLevelItemCount() == len(names) - 1
    # The one that is a menu has nothing to do by a key.
    assert "Open recent" not in _shown(panel)
    assert nameless(panel) == []


def test_the_list_calls_undo_undo_whatever_it_would_take_back(filled: MainWindow) -> None:
    assert "documents imported" in filled.actions_by_name["undo"].text()
    shown = _shown(_open(filled))
    assert "Undo" in shown
    assert not any("imported" in one for one in shown)


def test_what_undo_would_take_back_makes_no_menu_wide(window: MainWindow) -> None:
    actions = window.actions_by_name
    actions.say("undo", "Undo: " + "a tag that is called by half a page " * 9)
    assert len(actions["undo"].text()) < 60
    assert actions["undo"].text().endswith("…")
    assert actions["undo"].toolTip().count("half a page") == 9


def test_the_list_is_searched_by_name_and_by_keys(window: MainWindow) -> None:
    panel = _open(window)
    QTest.keyClicks(panel.search, "next diff")
    assert _shown(panel) == ["Next difference"]
    panel.search.clear()
    QTest.keyClicks(panel.search, "ctrl+e")
    assert _shown(panel) == ["Export comparison as PDF"]


def test_new_keys_do_what_the_action_does_and_are_kept(window: MainWindow, open_window: OpenWindow) -> None:
    panel = _open(window)
    panel.choose("dark")
    _press(panel, Qt.Key.Key_D, _CONTROL)
    QTest.mouseClick(panel.set_button, _LEFT)
    assert window.actions_by_name.keys_of("dark") == ("Ctrl+D",)
    assert "Ctrl+D" in window.actions_by_name["dark"].toolTip()
    QTest.keyClick(window, Qt.Key.Key_D, _CONTROL)
    assert window.actions_by_name["dark"].isChecked()
    window.actions_by_name["light"].trigger()
    assert window.keep().keys == {"dark": ["Ctrl+D"]}
    again = open_window(settings=Settings(keys=window.keep().keys))
    assert again.actions_by_name.keys_of("dark") == ("Ctrl+D",)


def test_keys_that_are_taken_are_named_and_taken_over(window: MainWindow) -> None:
    panel = _open(window)
    panel.choose("dark")
    _press(panel, Qt.Key.Key_E, _CONTROL)
    assert "“Export comparison as PDF”" in panel.about.text()
    assert panel.set_button.text() == "&Take over"
    QTest.mouseClick(panel.set_button, _LEFT)
    assert window.actions_by_name.keys_of("dark") == ("Ctrl+E",)
    assert window.actions_by_name.keys_of("export") == ()
    assert window.keep().keys == {"dark": ["Ctrl+E"], "export": []}


def test_one_stroke_of_two_is_taken_as_well(window: MainWindow) -> None:
    panel = _open(window)
    panel.choose("dark")
    _press(panel, Qt.Key.Key_S)
    for words in ("Sense: none", "Sense: slight", "Sense: changed", "Sense: undecided"):
        assert words in panel.about.text()


def test_one_action_and_all_get_their_own_keys_back(window: MainWindow) -> None:
    panel = _open(window)
    for name, key in (("dark", Qt.Key.Key_E), ("light", Qt.Key.Key_D)):
        panel.choose(name)
        _press(panel, key, _CONTROL)
        QTest.mouseClick(panel.set_button, _LEFT)
    panel.choose("export")
    QTest.mouseClick(panel.reset_button, _LEFT)
    assert window.actions_by_name.keys_of("export") == ("Ctrl+E",)
    assert window.actions_by_name.keys_of("dark") == ()
    assert window.actions_by_name.keys_of("light") == ("Ctrl+D",)
    QTest.mouseClick(panel.reset_all_button, _LEFT)
    assert window.actions_by_name.keys_of("light") == ()
    assert window.keep().keys == {}
    assert not panel.reset_all_button.isEnabled()


def test_keys_are_added_and_taken_away(window: MainWindow) -> None:
    panel = _open(window)
    panel.choose("export")
    _press(panel, Qt.Key.Key_F6)
    QTest.mouseClick(panel.add_button, _LEFT)
    assert window.actions_by_name.keys_of("export") == ("Ctrl+E", "F6")
    QTest.mouseClick(panel.none_button, _LEFT)
    assert window.actions_by_name.keys_of("export") == ()
    assert "(" not in window.actions_by_name["export"].toolTip().rpartition("PDF")[0]


def test_settings_that_name_unknown_actions_or_keys_stop_nothing(open_window: OpenWindow) -> None:
    window = open_window(settings=Settings(keys={"no such action": ["Ctrl+E"], "dark": [""]}))
    assert window.actions_by_name.keys_of("export") == ("Ctrl+E",)
    assert window.actions_by_name.keys_of("dark") == ()


def test_the_help_lists_the_keys_as_they_are_chosen(window: MainWindow) -> None:
    panel = _open(window)
    panel.choose("dark")
    _press(panel, Qt.Key.Key_F6)
    QTest.mouseClick(panel.set_button, _LEFT)
    window.actions_by_name["help"].trigger()
    pages = [one.page.toPlainText() for one in QApplication.topLevelWidgets() if hasattr(one, "page")]
    assert any("F6" in page for page in pages)


def test_the_help_tells_of_ways_corrections_and_panels_with_the_keys_chosen(window: MainWindow) -> None:
    window.actions_by_name.set_keys("left_panels", ["F7"])
    window.actions_by_name["help"].trigger()
    (opened,) = window.findChildren(HelpWindow)
    words = opened.page.toPlainText()
    for told in ("Alt+Left and Alt+Right", "the menu Correct", "F7 and Shift+F9 fold"):
        assert told in words
    opened.close()


@pytest.mark.parametrize("place", ["filter", "note"])
def test_the_windows_own_keys_work_while_one_types(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    asked: list[str] = []

    def ask(window: object, title: str, *rest: str) -> tuple[str, str]:
        asked.append(title)
        return "", ""

    monkeypatch.setattr(file_dialogs, "ask_for_place", ask)
    field = filled.places.documents.filter if place == "filter" else filled.places.notes.editor
    field.setFocus()
    QTest.keyClicks(field, "boats")
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, _CONTROL, "\x05")
    override.ignore()
    QApplication.sendEvent(field, override)
    assert not override.isAccepted()
    QTest.keyClick(field, Qt.Key.Key_E, _CONTROL)
    assert asked == ["Export the comparison"]
    QTest.keyClick(field, Qt.Key.Key_A, _CONTROL)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    words = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert words == ""


def test_the_hint_of_the_selection_names_the_keys_of_the_menus(filled: MainWindow) -> None:
    hint = filled.places.inspector.hint
    actions = filled.actions_by_name
    assert "(F8 and Shift+F8 go through them)" in hint.text()
    assert "Then T tags it and N writes a note on it." in hint.text()
    actions["next_difference"].setShortcut(QKeySequence("F4"))
    actions["note"].setShortcuts([])
    assert "(F4 and Shift+F8 go through them)" in hint.text()
    assert "“Note on the selection” writes" in hint.text()
