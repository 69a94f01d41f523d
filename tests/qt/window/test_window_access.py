"""Every control has a name, and a tooltip that teaches its key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import inspected

from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.column_head import ColumnHead

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
)


def _is_qts_own(widget: QWidget) -> bool:
    """Tell parts that Qt makes inside its own controls: scroll bars, the list of a combo box."""
    parents = []
    parent: QWidget | None = widget
    while parent is not None:
        parents.append(parent)
        parent = parent.parentWidget()
    inside = any(isinstance(one, QComboBox | QLineEdit) for one in parents[1:])
    private = any(one.metaObject().className().startswith("QComboBoxPrivate") for one in parents)
    return isinstance(widget, QScrollBar) or inside or private or widget.objectName().startswith("qt_")


def nameless(window: QWidget) -> list[str]:
    """Return the controls under `window` that a screen reader could not name."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, _CONTROLS) or _is_qts_own(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            parent = widget.parentWidget()
            found.append(f"{type(widget).__name__} in {type(parent).__name__}")
    return found


@pytest.mark.parametrize("view", ["coverage", "compare", "read"])
def test_every_control_of_every_view_has_a_name(filled: MainWindow, qtbot: QtBot, view: str) -> None:
    filled.actions_by_name[view].trigger()
    filled.actions_by_name["find"].trigger()
    filled.actions_by_name["help"].trigger()
    filled.places.report.show()
    filled.marking.ask_for_tag()
    assert nameless(filled) == []


def test_every_control_of_an_empty_library_has_a_name(window: MainWindow) -> None:
    assert nameless(window) == []


def test_the_walk_finds_a_control_without_a_name(qtbot: QtBot) -> None:
    outside = QWidget()
    qtbot.addWidget(outside)
    QLineEdit(outside)
    assert nameless(outside) == ["QLineEdit in QWidget"]


def test_a_tooltip_names_the_key(window: MainWindow) -> None:
    for action in window.actions_by_name.all():
        for keys in action.shortcuts()[:1]:
            if action.isVisible():
                assert (
                    keys.toString() in action.toolTip()
                    or keys.toString().replace("Del", "") in action.toolTip()
                )


def test_no_key_is_taken_twice(window: MainWindow) -> None:
    keys = [keys.toString() for action in window.actions_by_name.all() for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_a_buttons_tooltip_names_the_key_that_the_user_chose(window: MainWindow) -> None:
    step = window.places.middle.choosers.next
    assert "(Alt+Down)" in step.toolTip()
    window.actions_by_name.set_keys("next_quote", ["F6"])
    assert "(F6)" in step.toolTip()
    assert "Alt" not in step.toolTip()
    window.actions_by_name.set_keys("next_quote", [])
    assert step.toolTip() == "Go to the next quote"


def marked_up(window: QWidget) -> list[str]:
    """Return the descriptions under `window` that a screen reader would read with their markup."""
    found = []
    for widget in window.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        words = interface.text(QAccessible.Text.Description) if interface is not None else ""
        if "<p" in words or "</" in words:
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}: {words[:60]}")
    return found


@pytest.mark.parametrize("view", ["coverage", "compare", "read"])
def test_no_description_is_read_with_markup(filled: MainWindow, qtbot: QtBot, view: str) -> None:
    filled.actions_by_name[view].trigger()
    QTest.keyClick(filled, Qt.Key.Key_F8)
    filled.actions_by_name["filter"].trigger()
    filled.marking.ask_for_tag()
    inspected(filled, qtbot)
    assert marked_up(filled) == []


def test_the_head_of_a_column_is_named_by_its_outlet(filled: MainWindow) -> None:
    filled.actions_by_name["compare"].trigger()
    heads = [one for one in filled.findChildren(ColumnHead) if one.isVisible()]
    labels = {one.label for one in filled.session.contents.documents.values()}
    base, *outlets = heads
    assert base.accessibleName().startswith("Base")
    assert {one.accessibleName() for one in outlets} <= labels
    assert len(outlets) > 1
