"""A window on a library that can only be read: it says so, and why, and what cannot be done is off."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle, inspected

from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.column_head import ColumnHead
from asquoted.readers import read_files
from asquoted.service import libraries
from asquoted.service.taking_in import take_in

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def disc(tmp_path: Path, articles: list[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """The path of a library of the three articles in a folder that takes nothing."""
    path = tmp_path / "disc" / "kept.asquoted"
    path.parent.mkdir()
    made = libraries.open_library(path)
    take_in(made, read_files(articles)[0])
    made.close()
    access = os.access
    monkeypatch.setattr(
        os, "access", lambda at, mode: "disc" not in Path(at).parts and access(at, mode) or mode == os.R_OK
    )
    return path


@pytest.fixture
def reader(open_window: OpenWindow, disc: Path) -> MainWindow:
    """A window on it."""
    window: MainWindow = open_window(disc)
    return window


def test_it_is_shown_with_a_notice_that_says_why_and_what_to_do(reader: MainWindow, disc: Path) -> None:
    assert reader.session.is_open
    assert reader.places.documents.list.model().rowCount() == 3
    assert reader.session.contents.comparison.quotes
    said = [bar.accessibleName() + bar.accessibleDescription() for bar in reader.places.notices.bars]
    assert any("can only be read" in words for words in said)
    assert [path.name for path in disc.parent.iterdir()] == [disc.name]


def test_commands_that_edit_are_off_and_say_why_at_the_mouse(reader: MainWindow) -> None:
    actions = reader.actions_by_name
    reader.places.middle.show_view("compare")
    for name in ("import", "paste", "tag", "note", "undo", "remove", "merge", "sense_slight", "base"):
        assert not actions[name].isEnabled(), name
        assert "can only be read" in actions[name].toolTip(), name
    for name in ("find", "export", "print", "backup", "read", "filter", "copy"):
        assert actions[name].isEnabled(), name
        assert "can only be read" not in actions[name].toolTip(), name
    assert not reader.places.documents.import_button.isEnabled()


def test_keys_of_edits_do_nothing_and_those_of_reading_do(reader: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(reader, Qt.Key.Key_2, _CTRL)
    assert reader.places.middle.view == "compare"
    QTest.keyClick(reader, Qt.Key.Key_T)
    assert not reader.marking.popup.isVisible()
    QTest.keyClick(reader, Qt.Key.Key_F, _CTRL)
    QTest.keyClicks(reader.places.finder.field, "rumour")
    qtbot.waitUntil(lambda: reader.places.finder.model.rowCount() > 0)


def test_nothing_can_be_dropped_on_it(reader: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("“We have never sold the boats,” the minister said.")
    assert not reader.bringing.can_take(mime)


def test_an_edit_that_comes_all_the_same_is_refused_and_nothing_is_lost(
    reader: MainWindow, disc: Path, qtbot: QtBot
) -> None:
    before, first = disc.read_bytes(), reader.session.contents.summaries[0]
    with qtbot.waitSignal(reader.session.failed):
        reader.session.write_note(Target(TargetKind.DOCUMENT, first.id), "Late.")
    assert disc.read_bytes() == before


def test_in_the_next_library_all_can_be_done_again(reader: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    reader.open_library(tmp_path / "next.asquoted", create=True)
    qtbot.waitUntil(lambda: reader.session.path == tmp_path / "next.asquoted")
    idle(reader, qtbot)
    assert reader.actions_by_name["import"].isEnabled()
    assert "can only be read" not in reader.actions_by_name["import"].toolTip()
    assert reader.places.documents.import_button.isEnabled()
    reader.session.create_tag("hedge")
    idle(reader, qtbot)
    assert reader.actions_by_name["undo"].isEnabled()


def test_the_buttons_of_the_panels_are_off_too_and_say_why(reader: MainWindow, qtbot: QtBot) -> None:
    places = reader.places
    reader.actions_by_name["compare"].trigger()
    reader.actions_by_name["next_difference"].trigger()
    inspected(reader, qtbot)
    heads = places.middle.compare.findChildren(ColumnHead)
    bases = [head.base_button for head in heads if head.base_button.isVisible()]
    chips = [one for one in places.inspector.chips.findChildren(QToolButton) if one.isVisible()]
    off: list[QWidget] = [
        *bases,
        *chips,
        *places.inspector.sense.buttons.values(),
        places.notes.delete_button,
        places.documents.import_button,
        places.middle.choosers.base,
    ]
    assert len(off) > 8
    for control in off:
        assert not control.isEnabled(), control.accessibleName()
        assert "can only be read" in control.toolTip(), control.accessibleName()


def test_a_note_is_read_and_not_written(reader: MainWindow, qtbot: QtBot) -> None:
    reader.actions_by_name["compare"].trigger()
    editor = reader.places.notes.editor
    editor.setFocus()
    QTest.keyClicks(editor, "who said so?")
    assert editor.toPlainText() == ""
    assert editor.isEnabled()
    assert "can only be read" in editor.toolTip()


def test_entries_of_menus_that_edit_are_off(reader: MainWindow, qtbot: QtBot) -> None:
    panel = reader.places.documents
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    panel.list.customContextMenuRequested.emit(QPoint(5, 5))
    menu = next(one for one in panel.findChildren(QMenu) if one.isVisible())
    read, *entries = [one for one in menu.actions() if not one.isSeparator()]
    assert read.isEnabled(), "to read alters nothing"
    assert len(entries) > 3
    for one in (*entries, *(one for one in reader.places.tags.menu.actions() if one.text() == "Rename")):
        assert not one.isEnabled(), one.text()
        assert "can only be read" in one.toolTip(), one.text()
    menu.close()


def test_the_panels_buttons_are_on_again_in_the_next_library(
    reader: MainWindow, tmp_path: Path, articles: list[Path], qtbot: QtBot
) -> None:
    reader.open_library(tmp_path / "mine.asquoted", create=True)
    idle(reader, qtbot)
    reader.session.take_in_files(articles)
    idle(reader, qtbot)
    reader.actions_by_name["compare"].trigger()
    reader.actions_by_name["next_difference"].trigger()
    inspected(reader, qtbot)
    base, sense = reader.places.middle.choosers.base, reader.places.inspector.sense
    for control in (base, *sense.buttons.values(), reader.places.documents.import_button):
        assert control.isEnabled(), control.accessibleName()
        assert control.toolTip(), control.accessibleName()
        assert "can only be read" not in control.toolTip()
    QTest.keyClicks(reader.places.notes.editor, "who?")
    assert reader.places.notes.editor.toPlainText() == "who?"
