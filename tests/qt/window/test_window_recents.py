"""The libraries that were open of late are in a menu; those that are gone stand there in grey."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle

from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.command_palette import CommandPalette
from asquoted.settings import Settings


def _entries(window: MainWindow) -> dict[str, bool]:
    menu = window.actions_by_name["recent"].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return {one.text(): one.isEnabled() for one in menu.actions() if one.text()}


def _choose(window: MainWindow, words: str) -> None:
    menu = window.actions_by_name["recent"].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if words in one.text()).trigger()


def test_libraries_of_late_are_opened_again(open_window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_window(tmp_path / "first.asquoted")
    window.open_library(tmp_path / "second & last.asquoted", create=True)
    idle(window, qtbot)
    assert _entries(window) == {
        "&1 second && last.asquoted": False,
        "&2 first.asquoted": True,
        "&Clear this list": True,
    }
    _choose(window, "first")
    idle(window, qtbot)
    assert window.session.path == tmp_path / "first.asquoted"
    assert [Path(one).stem for one in window.keep().recent_libraries] == ["first", "second & last"]


def test_a_library_that_is_gone_is_grey_and_the_list_is_cleared(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    gone = str(tmp_path / "gone.asquoted")
    window = open_window(tmp_path / "here.asquoted", Settings(recent_libraries=[gone]))
    assert _entries(window)["&2 gone.asquoted (not there)"] is False
    _choose(window, "Clear")
    assert window.keep().recent_libraries == [str(tmp_path / "here.asquoted")]


def test_the_palette_opens_them_too(open_window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_window(tmp_path / "harbour.asquoted")
    window.open_library(tmp_path / "other.asquoted", create=True)
    idle(window, qtbot)
    window.actions_by_name["palette"].trigger()
    palette = window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    QTest.keyClicks(palette.field, "harbour")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    idle(window, qtbot)
    assert window.session.path == tmp_path / "harbour.asquoted"


def test_a_library_is_remembered_by_its_whole_path(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.chdir(tmp_path)
    settings = Settings()
    window = open_window(None, settings)
    window.open_library(Path("here.asquoted"), create=True)
    idle(window, qtbot)
    assert window.session.path == tmp_path / "here.asquoted"
    assert settings.recent_libraries == [str(tmp_path / "here.asquoted")]


def test_that_a_library_could_not_be_opened_is_told_no_longer_when_another_is(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(tmp_path / "first.asquoted")
    window.open_library(tmp_path / "gone.asquoted", create=False)
    idle(window, qtbot)
    assert window.places.notices.bars
    window.open_library(tmp_path / "second.asquoted", create=True)
    idle(window, qtbot)
    assert window.places.notices.bars == []
