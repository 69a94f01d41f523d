"""What is dropped on the window is copied: where it came from, it stays."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.article import ArticleText
from asquoted.qt.views.level_text import LevelText
from asquoted.service import tagging
from asquoted.store.library import Library


def _text(_: Path) -> QMimeData:
    mime = QMimeData()
    mime.setText("“Nothing was ever sold here,” the mayor said.")
    return mime


def _file(folder: Path) -> QMimeData:
    (folder / "one.txt").write_text("“Nothing was ever sold here,” the mayor said.", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder / "one.txt"))])
    return mime


def _address(_: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/article")])
    return mime


def _drag_over(window: MainWindow, mime: QMimeData, kind: type[QDropEvent] = QDragEnterEvent) -> QDropEvent:
    event = kind(
        QPoint(4, 4),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return event


def _files(folder: Path, *names: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder / name)) for name in names])
    return mime


def _addresses(folder: Path, *names: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(name) for name in names])
    return mime


@pytest.mark.parametrize(
    ("make", "names", "words"),
    [
        pytest.param(_files, ["gazette.txt"], "Take in “gazette.txt”", id="a file"),
        pytest.param(_files, ["a.txt", "b.txt", "c.txt"], "Take in 3 files", id="files"),
        pytest.param(_files, ["articles"], "Take in the folder “articles”", id="a folder"),
        pytest.param(_files, ["other.asquoted"], "Open the library “other”", id="a library"),
        pytest.param(_addresses, ["https://example.org/a"], "Fetch the page and take it in", id="an address"),
        pytest.param(
            _addresses,
            ["https://example.org/a", "https://example.org/b"],
            "Fetch 2 pages and take them in",
            id="addresses",
        ),
    ],
)
def test_a_sign_says_what_would_become_of_what_is_dragged(
    window: MainWindow,
    articles: list[Path],
    tmp_path: Path,
    make: Callable[..., QMimeData],
    names: list[str],
    words: str,
) -> None:
    sign = window.bringing.sign
    _drag_over(window, make(tmp_path, *names))
    assert sign.isVisible()
    assert sign.words.text() == sign.accessibleName() == words
    assert sign.geometry() == window.rect()
    assert sign.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents), (
        "the drop goes to what is below"
    )
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not sign.isVisible()


def test_words_that_are_dragged_have_a_sign_which_goes_with_the_drop(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    sign = window.bringing.sign
    _drag_over(window, _text(tmp_path))
    assert sign.words.text() == "Take these words in as a document"
    _drag_over(window, _text(tmp_path), QDragMoveEvent)
    assert sign.isVisible()
    _drag_over(window, _text(tmp_path), QDropEvent)
    assert not sign.isVisible()
    idle(window, qtbot)
    assert len(window.session.contents.documents) == 1


def test_what_cannot_be_taken_in_has_no_sign(window: MainWindow) -> None:
    event = _drag_over(window, QMimeData())
    assert not window.bringing.sign.isVisible()
    assert not event.isAccepted()


@pytest.mark.parametrize("dragged", [_text, _file, _address])
def test_what_a_program_offers_to_move_is_copied_and_so_not_deleted_there(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, dragged: object
) -> None:
    assert callable(dragged)
    mime = dragged(tmp_path)
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        event = kind(
            QPoint(4, 4),
            Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(window, event)
        assert event.isAccepted(), kind.__name__
        assert event.dropAction() is Qt.DropAction.CopyAction, kind.__name__
    idle(window, qtbot)


def _drop(window: MainWindow, *files: Path) -> bool:
    """Drag files over the window and let go of them; tell whether it takes them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    taken = []
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        event = kind(
            QPoint(4, 4),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(window, event)
        taken.append(event.isAccepted())
    return all(taken)


@pytest.fixture
def other_library(tmp_path: Path) -> Path:
    """Another library, with one tag in it."""
    path = tmp_path / "Other.AsQuoted"
    made = Library.create(path)
    tagging.create_tag(made, "theirs")
    made.close()
    return path


def test_a_library_that_is_dropped_is_opened_and_no_article(
    filled: MainWindow, other_library: Path, qtbot: QtBot
) -> None:
    assert _drop(filled, other_library)
    qtbot.waitUntil(lambda: filled.session.path == other_library and filled.session.is_idle)
    assert [tag.name for tag in filled.session.marks.tags] == ["theirs"]
    assert not filled.session.contents.summaries
    assert not any("Other" in bar.accessibleName() for bar in filled.places.notices.bars)


def test_a_library_is_opened_by_a_drop_where_none_is_open(
    open_window: Callable[..., MainWindow], other_library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.open_library(tmp_path / "missing.asquoted")
    idle(window, qtbot)
    assert not window.session.is_open
    assert _drop(window, other_library)
    qtbot.waitUntil(lambda: window.session.path == other_library and window.session.is_idle)


def test_articles_are_taken_in_though_a_library_lies_among_them(
    filled: MainWindow, other_library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    article = tmp_path / "one.txt"
    article.write_text("HARBOUR.\n\n“Nothing was ever sold here,” the mayor said.", encoding="utf-8")
    assert _drop(filled, article, other_library)
    idle(filled, qtbot)
    told = [bar.accessibleName() for bar in filled.places.notices.bars]
    assert any("“Other.AsQuoted” is a library" in words for words in told)
    assert len(filled.session.contents.summaries) == 4
    assert filled.session.path == tmp_path / "case.asquoted"


def _drag(text: QTextEdit | QPlainTextEdit) -> None:
    """Select the first words of a text, and drag them, as a hand does."""
    cursor = text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(8, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    cursor.setPosition(3)
    start = text.cursorRect(cursor).center()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(text.viewport(), left, none, start)
    for step in (2, 30):
        pos = QPointF(start + QPoint(step, 0))
        where = text.viewport().mapToGlobal(pos)
        moved = QMouseEvent(QEvent.Type.MouseMove, pos, where, Qt.MouseButton.NoButton, left, none)
        QApplication.sendEvent(text.viewport(), moved)


def _text_in(window: MainWindow, name: str) -> QTextEdit | QPlainTextEdit:
    if name == "note":
        return window.places.notes.editor
    window.places.middle.show_view(name)
    kind: type[QTextEdit | QPlainTextEdit] = ArticleText if name == "read" else LevelText
    return next(one for one in window.places.middle.findChildren(kind) if one.isVisible())


def test_words_dragged_over_the_window_they_are_from_are_no_new_document(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDropEvent, "source", lambda _: window.places.notes.editor)
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        event = kind(
            QPoint(4, 4),
            Qt.DropAction.CopyAction,
            _text(tmp_path),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.ignore()
        QApplication.sendEvent(window, event)
        assert not event.isAccepted(), kind.__name__
    assert window.session.is_idle


@pytest.mark.parametrize("name", ["read", "compare", "note"])
def test_a_program_that_says_that_it_has_moved_the_words_deletes_none(
    filled: MainWindow, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = []

    def taken(_: QDrag, actions: Qt.DropAction) -> Qt.DropAction:
        offered.append(actions)
        return Qt.DropAction.MoveAction

    monkeypatch.setattr(QDrag, "exec", taken)
    text = _text_in(filled, name)
    filled.places.notes.editor.setPlainText("Ask the harbour office for its list.")
    before = text.document().toPlainText()
    _drag(text)
    assert offered == [Qt.DropAction.CopyAction]
    assert text.document().toPlainText() == before


@pytest.mark.parametrize("field", ["note", "tag"])
def test_what_is_dropped_into_a_field_is_not_deleted_in_the_program_it_is_from(
    filled: MainWindow, tmp_path: Path, field: str
) -> None:
    edit: QWidget = filled.places.notes.editor.viewport() if field == "note" else filled.marking.popup.field
    mime = _text(tmp_path)
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        event = kind(
            edit.rect().center(),
            Qt.DropAction.MoveAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(edit, event)
    assert event.dropAction() is not Qt.DropAction.MoveAction
    written = edit if isinstance(edit, QLineEdit) else filled.places.notes.editor
    assert "Nothing was ever sold" in (
        written.text() if isinstance(written, QLineEdit) else written.toPlainText()
    )
