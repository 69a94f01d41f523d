"""Copy and Select all from the menu Edit, in a text, a field and a list; and where an export lies."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.qt import opening
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.column import ColumnText

CTRL = Qt.KeyboardModifier.ControlModifier


class _Desktop:
    """Stands for the desktop: what is handed to it is remembered, and opened by nobody."""

    def __init__(self) -> None:
        self.opened: list[Path] = []
        self.takes = True

    def openUrl(self, url: QUrl) -> bool:
        self.opened.append(Path(url.toLocalFile()))
        return self.takes


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> _Desktop:
    """What takes the files that are to be opened."""
    desktop = _Desktop()
    monkeypatch.setattr(opening, "QDesktopServices", desktop)
    monkeypatch.setattr(opening, "which", lambda name: None)
    return desktop


def _copied() -> str:
    return QGuiApplication.clipboard().text()


def _choose(window: MainWindow, name: str) -> None:
    """Choose an entry of the menu Edit, as with the mouse."""
    edit = window.menuBar().actions()[1].menu()
    action = window.actions_by_name[name]
    assert isinstance(edit, QMenu)
    assert action in edit.actions()
    action.trigger()


def test_all_of_an_article_is_selected_and_copied_from_the_menu(filled: MainWindow) -> None:
    filled.activateWindow()
    document = filled.session.contents.summaries[0].id
    filled.places.middle.go_to_document(document)
    filled.places.middle.focus_view()
    _choose(filled, "select_all")
    _choose(filled, "copy_words")
    assert "The hall was full." in _copied()
    assert _copied().startswith("HARBOUR.")


def test_words_are_copied_by_key_in_a_column(filled: MainWindow) -> None:
    filled.activateWindow()
    filled.places.middle.compare_quote(filled.session.contents.comparison.quotes[0].id)
    QApplication.processEvents()
    column = next(one for one in filled.places.middle.compare.findChildren(ColumnText) if one.isVisible())
    column.setFocus()
    QTest.keyClick(column, Qt.Key.Key_A, CTRL)
    QTest.keyClick(column, Qt.Key.Key_C, CTRL)
    assert len(_copied()) > 20
    assert _copied() in filled.session.contents.comparison.quotes[0].base.text


def test_rows_of_a_list_are_selected_and_copied_by_key(filled: MainWindow) -> None:
    filled.activateWindow()
    documents = filled.places.documents.list
    documents.setFocus()
    QTest.keyClick(documents, Qt.Key.Key_A, CTRL)
    assert len(filled.places.documents.chosen()) == 3
    _choose(filled, "copy_words")
    assert _copied() == "ferry\ngazette\npost"


def test_a_field_copies_what_is_selected_in_it_alone(filled: MainWindow) -> None:
    filled.activateWindow()
    field = filled.places.documents.filter
    field.setFocus()
    field.setText("ferry boats")
    field.setSelection(0, 5)
    _choose(filled, "copy_words")
    assert _copied() == "ferry"
    _choose(filled, "select_all")
    assert field.selectedText() == "ferry boats"


def test_where_nothing_is_selected_that_is_said(window: MainWindow) -> None:
    window.activateWindow()
    QGuiApplication.clipboard().setText("before")
    window.places.notes.list.setFocus()
    _choose(window, "copy_words")
    assert _copied() == "before"
    assert "Nothing is selected" in window.statusBar().currentMessage()


def test_an_export_is_opened_or_shown_in_its_folder(
    filled: MainWindow, desktop: _Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    out = tmp_path / "case.html"
    for way in (0, 1):
        filled.session.export(out)
        idle(filled, qtbot)
        bar = filled.places.notices.bars[-1]
        assert str(out) in bar.accessibleName()
        assert [one.text() for one in bar.ways()] == ["Open", "Show in folder"]
        QTest.mouseClick(bar.ways()[way], Qt.MouseButton.LeftButton)
    assert desktop.opened == [out, tmp_path]


def test_a_backup_is_shown_in_its_folder_and_not_opened(
    filled: MainWindow, desktop: _Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    filled.session.backup(tmp_path / "copy.asquoted")
    idle(filled, qtbot)
    (button,) = filled.places.notices.bars[-1].ways()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desktop.opened == [tmp_path]


def test_where_nothing_opens_a_file_it_is_said_where_it_lies(
    filled: MainWindow, desktop: _Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    desktop.takes = False
    filled.session.export(tmp_path / "case.html")
    idle(filled, qtbot)
    QTest.mouseClick(filled.places.notices.bars[-1].ways()[0], Qt.MouseButton.LeftButton)
    bar = filled.places.notices.bars[-1]
    assert "case.html" in bar.accessibleName()
    assert str(tmp_path) in bar.accessibleDescription()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="this desktop has no xdg-open")
@pytest.mark.parametrize(
    ("code", "told"), [pytest.param(3, True, id="no viewer"), pytest.param(0, False, id="one")]
)
def test_a_launcher_that_finds_no_viewer_is_no_more_silent(
    filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, code: int, told: bool
) -> None:
    launcher, asked = tmp_path / "xdg-open", tmp_path / "asked"
    launcher.write_text(f"#!/bin/sh\nprintf %s \"$1\" > '{asked}'\nexit {code}\n", encoding="utf-8")
    launcher.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    out = tmp_path / "case.html"
    filled.session.export(out)
    idle(filled, qtbot)
    QTest.mouseClick(filled.places.notices.bars[-1].ways()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not filled.handing_out.opening.is_waiting)
    assert Path(asked.read_text(encoding="utf-8")) == out
    bars = filled.places.notices.bars
    assert any(str(out) in bar.accessibleDescription() for bar in bars) is told
    assert any("Nothing on this desktop opens “case.html”" in bar.accessibleName() for bar in bars) is told


def test_a_notice_does_not_go_from_under_the_keyboard(filled: MainWindow) -> None:
    filled.activateWindow()
    bar = filled.places.notices.bars[-1]
    QApplication.processEvents()
    bar.ways()[0].setFocus()
    bar.fade.timeout.emit()
    assert bar in filled.places.notices.bars
    assert bar.fade.isActive()
    filled.places.documents.list.setFocus()
    bar.fade.timeout.emit()
    assert bar not in filled.places.notices.bars
