"""What is no longer there is not selected any more: no tag and no note can be put on it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.qt.main_window import MainWindow


def _leave(window: MainWindow, qtbot: QtBot, folder: Path, way: str) -> None:
    if way == "library":
        window.session.open(folder / "empty.asquoted", create=True)
    else:
        window.actions_by_name["undo"].trigger()
    idle(window, qtbot)
    assert not window.session.contents.documents


@pytest.mark.parametrize("way", ["library", "import"])
@pytest.mark.parametrize("view", ["compare", "read"])
def test_with_the_library_or_the_import_goes_what_was_selected_in_it(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path, way: str, view: str
) -> None:
    filled.activateWindow()
    QTest.keyClick(filled, Qt.Key.Key_F8)
    if view == "read":
        filled.places.middle.show_view("read")
        QTest.keyClick(filled.places.middle.read.article, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert filled.marking.target is not None
    _leave(filled, qtbot, tmp_path, way)
    assert filled.marking.target is None
    assert not filled.places.notes.editor.isEnabled()
    assert filled.places.notes.about.text() == "Nothing is selected"
    said = len(filled.places.notices.bars)
    QTest.keyClick(filled, Qt.Key.Key_N)
    QTest.keyClicks(filled.places.notes.editor, "Who said so?")
    filled.places.notes.save()
    idle(filled, qtbot)
    assert len(filled.places.notices.bars) <= said


@pytest.mark.parametrize("way", ["library", "import"])
@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_V])
def test_an_open_question_on_what_is_gone_is_closed(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path, way: str, key: Qt.Key
) -> None:
    filled.activateWindow()
    QTest.keyClick(filled, Qt.Key.Key_F8)
    QTest.keyClick(filled, key)
    assert filled.places.correcting.isVisible()
    _leave(filled, qtbot, tmp_path, way)
    assert not filled.places.correcting.isVisible()
