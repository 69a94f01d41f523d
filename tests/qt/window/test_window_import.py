"""Taking articles in: chosen, dropped, pasted; what is refused is named, and the rest goes on."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.qt import file_dialogs
from asquoted.qt.main_window import MainWindow


def _drop(window: QWidget, mime: QMimeData) -> None:
    for event in (QDragEnterEvent, QDropEvent):
        one = event(
            QPoint(4, 4),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(window, one)


def test_chosen_files_are_compared(
    window: MainWindow, articles: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [str(path) for path in articles]
    monkeypatch.setattr(file_dialogs, "ask_for_files", lambda *given: (chosen, ""))
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    idle(window, qtbot)
    assert len(window.session.contents.documents) == 3
    assert window.session.contents.comparison.quotes
    assert "3 articles" in window.places.notices.bars[-1].accessibleName()


def test_dropped_files_are_taken_in(window: MainWindow, articles: list[Path], qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in articles])
    _drop(window, mime)
    idle(window, qtbot)
    assert window.places.documents.list.model().rowCount() == 3


def test_a_dropped_folder_is_taken_in_and_taken_back_whole(
    window: MainWindow, articles: list[Path], qtbot: QtBot
) -> None:
    folder = articles[0].parent
    (folder / "copies").mkdir()
    (folder / "copies" / "gazette.txt").write_bytes((folder / "gazette.txt").read_bytes())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    _drop(window, mime)
    idle(window, qtbot)
    assert window.places.documents.list.model().rowCount() == 3
    said = window.places.notices.bars[-1].accessibleName()
    assert said == "3 articles taken in · 1 was in the library already"
    window.actions_by_name["undo"].trigger()
    idle(window, qtbot)
    assert window.places.documents.list.model().rowCount() == 0


def test_files_can_be_dropped_on_any_place(window: MainWindow, articles: list[Path], qtbot: QtBot) -> None:
    places = window.places
    viewports = (places.middle.read.article, places.notes.editor, places.tags.tree, places.documents.list)
    over = [*(one.viewport() for one in viewports), places.documents.filter, places.finder.field]
    places.notes.editor.setEnabled(True)
    for number, place in enumerate(over):
        file = articles[0].with_name(f"{number}.txt")
        file.write_text(
            f"The mayor said: “There are {number} boats in the harbour of this town.”", encoding="utf-8"
        )
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file))])
        _drop(place, mime)
        idle(window, qtbot)
        assert len(window.session.contents.documents) == number + 1, place.accessibleName()


def test_dropped_text_becomes_a_document(window: MainWindow, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setText("“Nothing was ever sold here,” the mayor said.")
    _drop(window, mime)
    idle(window, qtbot)
    (document,) = window.session.contents.documents.values()
    assert "Nothing was ever sold" in document.text


def test_pasted_text_becomes_a_document(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("“Nothing was ever sold here,” the mayor said.")
    window.places.documents.list.setFocus()
    QTest.keyClick(window.places.documents.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    idle(window, qtbot)
    assert len(window.session.contents.documents) == 1


def test_a_file_that_is_refused_is_named_and_the_others_go_on(
    window: MainWindow, articles: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    picture = tmp_path / "picture.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    bare = tmp_path / "bare"
    bare.mkdir()
    window.session.take_in_files([empty, *articles, picture, tmp_path / "nowhere.txt", bare])
    idle(window, qtbot)
    assert len(window.session.contents.documents) == 3
    refused, taken = window.places.notices.bars
    assert "4 files" in refused.accessibleName()
    for name in ("empty.txt", "picture.txt", "nowhere.txt", "bare"):
        assert name in refused.accessibleDescription()
    assert taken.accessibleName() == "3 articles taken in"
    assert "Undo" in [way.text() for way in taken.ways()]
    window.actions_by_name["undo"].trigger()
    idle(window, qtbot)
    assert window.places.notices.bars == [refused], "the files are as they were"


def test_a_file_is_not_taken_in_twice(filled: MainWindow, articles: list[Path], qtbot: QtBot) -> None:
    filled.session.take_in_files(articles)
    idle(filled, qtbot)
    assert len(filled.session.contents.documents) == 3
    assert "in the library already" in filled.places.notices.bars[-1].accessibleName()


def test_an_import_is_undone_by_the_notices_button(filled: MainWindow, qtbot: QtBot) -> None:
    bar = filled.places.notices.bars[-1]
    undo = bar.ways()[-1]
    QApplication.processEvents()
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    assert not filled.session.contents.documents
    assert not filled.session.contents.comparison.quotes


@pytest.mark.parametrize("by", ["file", "paste"])
def test_the_notice_of_an_import_goes_with_it(
    filled: MainWindow, articles: list[Path], qtbot: QtBot, by: str
) -> None:
    words = "“Nothing was ever sold here,” the mayor said."
    if by == "paste":
        filled.session.take_in_text(words)
    else:
        file = articles[0].with_name("mayor.txt")
        file.write_text(words, encoding="utf-8")
        filled.session.take_in_files([file])
    idle(filled, qtbot)
    (bar,) = filled.places.notices.bars
    assert bar.accessibleName() == "1 article taken in"
    assert [way.text() for way in bar.ways()] == ["Name the outlet…", "Undo"]
    QTest.keyClick(filled, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(filled, qtbot)
    assert len(filled.session.contents.documents) == 3
    assert not filled.places.notices.bars


def test_an_import_that_is_stopped_leaves_nothing_behind(
    window: MainWindow, articles: list[Path], qtbot: QtBot
) -> None:
    window.session.began.connect(lambda job, words: job.cancel())
    window.session.take_in_files(articles)
    idle(window, qtbot)
    assert not window.session.contents.documents
    assert "Stopped" in window.places.notices.bars[-1].accessibleName()


def test_the_list_is_filtered_by_what_is_typed(filled: MainWindow, qtbot: QtBot) -> None:
    panel = filled.places.documents
    QTest.keyClicks(panel.filter, "no outlet has these words")
    assert panel.list.model().rowCount() == 0
    panel.filter.clear()
    assert panel.list.model().rowCount() == 3
