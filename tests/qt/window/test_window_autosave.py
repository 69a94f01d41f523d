"""A note is kept while it is written: at each pause, and before another library takes its place."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.targets import TargetKind
from asquoted.qt.main_window import MainWindow
from asquoted.service import libraries, noting

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _kept(path: Path) -> list[str]:
    """What any other program finds in the library's file now."""
    library = libraries.open_library(path)
    notes = noting.list_notes(library)
    library.close()
    return [note.text for note in notes]


def _path(window: MainWindow) -> Path:
    assert window.session.path is not None
    return window.session.path


def _begin(window: MainWindow, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F8)
    QTest.keyClick(window, Qt.Key.Key_N, modifiers)
    assert window.places.notes.editor.hasFocus()


def _type(window: MainWindow, words: str) -> None:
    QTest.keyClicks(window.places.notes.editor, words)


def _pause(window: MainWindow, qtbot: QtBot) -> None:
    timer = window.places.notes.editor.pause
    assert timer.isActive()
    assert timer.isSingleShot()
    timer.stop()
    timer.timeout.emit()
    idle(window, qtbot)


def test_what_is_typed_is_in_the_library_after_a_pause_and_the_writing_goes_on(
    filled: MainWindow, qtbot: QtBot
) -> None:
    _begin(filled)
    editor = filled.places.notes.editor
    _type(filled, "Ask their ")
    _pause(filled, qtbot)
    assert _kept(_path(filled)) == ["Ask their"]
    assert editor.toPlainText() == "Ask their "
    assert editor.hasFocus()
    _type(filled, "desk")
    _pause(filled, qtbot)
    _type(filled, " soon.")
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    idle(filled, qtbot)
    assert _kept(_path(filled)) == ["Ask their desk soon."]


def test_one_bout_of_writing_is_one_step_of_undo_and_the_next_bout_another(
    filled: MainWindow, qtbot: QtBot
) -> None:
    steps = len(filled.session.marks.history)
    _begin(filled)
    for words in ("First words", "; and others"):
        QTest.keyClick(filled, Qt.Key.Key_N)
        filled.places.notes.editor.moveCursor(QTextCursor.MoveOperation.End)
        for one in words.split():
            _type(filled, " " + one)
            _pause(filled, qtbot)
        QTest.keyClick(filled.places.notes.editor, Qt.Key.Key_Return, CTRL)
        idle(filled, qtbot)
    written, changed = filled.session.marks.history[steps:]
    assert written.words.endswith("First words")
    assert changed.words.startswith("note changed")
    assert _kept(_path(filled)) == ["First words ; and others"]
    for kept in (["First words"], []):
        filled.actions_by_name["undo"].trigger()
        idle(filled, qtbot)
        assert _kept(_path(filled)) == kept
    for kept in (["First words"], ["First words ; and others"]):
        filled.actions_by_name["redo"].trigger()
        idle(filled, qtbot)
        assert _kept(_path(filled)) == kept


def test_letters_typed_while_a_save_is_under_way_stay_and_make_no_second_note(
    filled: MainWindow, qtbot: QtBot
) -> None:
    _begin(filled)
    editor = filled.places.notes.editor
    for words in ("One", " two", " three"):
        _type(filled, words)
        editor.pause.timeout.emit()
    _type(filled, " four")
    idle(filled, qtbot)
    assert editor.toPlainText() == "One two three four"
    _pause(filled, qtbot)
    assert _kept(_path(filled)) == ["One two three four"]


def test_a_note_on_the_quote_stays_one_on_the_quote_while_it_is_written(
    filled: MainWindow, qtbot: QtBot
) -> None:
    _begin(filled, SHIFT)
    for words in ("Of the", " quote"):
        _type(filled, words)
        _pause(filled, qtbot)
    (note,) = filled.session.marks.notes
    assert (note.text, note.target.kind) == ("Of the quote", TargetKind.QUOTE)
    QTest.keyClick(filled.places.notes.editor, Qt.Key.Key_Return, CTRL)
    assert filled.marking.target is not None
    assert filled.marking.target.kind is TargetKind.DIFFERENCE


def test_a_note_that_is_emptied_for_a_while_is_not_deleted(filled: MainWindow, qtbot: QtBot) -> None:
    _begin(filled)
    _type(filled, "Wrong")
    _pause(filled, qtbot)
    editor = filled.places.notes.editor
    QTest.keyClick(editor, Qt.Key.Key_A, CTRL)
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    _pause(filled, qtbot)
    assert _kept(_path(filled)) == ["Wrong"]
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    idle(filled, qtbot)
    assert _kept(_path(filled)) == []


@pytest.mark.parametrize("paused", [False, True])
def test_what_is_typed_is_kept_when_another_library_takes_the_place_of_this_one(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path, paused: bool
) -> None:
    path = _path(filled)
    _begin(filled)
    _type(filled, "Ask")
    if paused:
        _pause(filled, qtbot)
    _type(filled, " them")
    filled.session.open(tmp_path / "other.asquoted", create=True)
    idle(filled, qtbot)
    assert _kept(path) == ["Ask them"]
    assert filled.places.notes.editor.toPlainText() == ""
    assert not any("not in the library" in one.accessibleName() for one in filled.places.notices.bars)
