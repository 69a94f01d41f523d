"""From the first look at a library until it is open: what can be done by then, and what becomes of it."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle

from asquoted.domain.documents import DocumentSummary
from asquoted.domain.narrowing import Narrowing
from asquoted.domain.tags import Tag
from asquoted.errors import Cancelled, LibraryError
from asquoted.qt import articles as articles_module
from asquoted.qt import library_holding, library_reading
from asquoted.qt.articles import Articles
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.command_palette import CommandPalette
from asquoted.readers import read_files
from asquoted.service import libraries, tagging, taking_out
from asquoted.service.taking_in import take_in
from asquoted.store.attending import Attention
from asquoted.store.glancing import list_at_a_glance
from asquoted.store.library import Library


@pytest.fixture
def library(tmp_path: Path, articles: list[Path]) -> Path:
    """The path of a library of the three articles that nobody has open."""
    path = tmp_path / "kept.asquoted"
    made = libraries.open_library(path)
    take_in(made, read_files(articles)[0])
    tagging.create_tag(made, "hedge")
    made.close()
    return path


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Holds the opening of libraries back until it is set."""
    passed, real = threading.Event(), library_reading.open_library

    def waiting(
        path: Path, *, create: bool, attention: Attention, listed: tuple[DocumentSummary, ...]
    ) -> object:
        assert passed.wait(30)
        return real(path, create=create, attention=attention, listed=listed)

    monkeypatch.setattr(library_reading, "open_library", waiting)
    yield passed
    passed.set()


@pytest.fixture
def glimpsed(open_window: OpenWindow, library: Path, gate: threading.Event, qtbot: QtBot) -> MainWindow:
    """A window that has listed the documents, of a library that is still being opened."""
    window: MainWindow = open_window()
    with qtbot.waitSignal(window.session.glimpsed):
        window.open_library(library)
    qtbot.waitUntil(lambda: _click(window, 0))
    return window


def _click(window: MainWindow, row: int) -> bool:
    """Click on a document in the list; tell whether it is laid out, and hence was hit."""
    listed = window.places.documents.list
    place = listed.visualRect(listed.model().index(row, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return bool(window.places.middle.read.article.toPlainText())


def _select_words(window: MainWindow) -> None:
    article = window.places.middle.read.article
    article.setFocus()
    for _ in range(3):
        QTest.keyClick(article, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def test_documents_are_listed_filtered_and_read_while_the_library_is_opened(glimpsed: MainWindow) -> None:
    assert not glimpsed.session.is_open
    assert glimpsed.places.documents.list.model().rowCount() == 3
    assert glimpsed.windowTitle().startswith("kept")
    texts = set()
    for row in range(3):
        _click(glimpsed, row)
        texts.add(glimpsed.places.middle.read.article.toPlainText())
    assert len(texts) == 3
    QTest.keyClicks(glimpsed.places.documents.filter, "ferry")
    assert glimpsed.places.documents.list.model().rowCount() == 1


def test_a_view_says_that_the_library_is_opened_and_not_that_it_is_empty(glimpsed: MainWindow) -> None:
    middle = glimpsed.places.middle
    for view in ("coverage", "compare"):
        middle.show_view(view)
        assert middle.pages.currentWidget() is middle.empty
        assert "Opening the library" in middle.empty.accessibleName()
    assert not glimpsed.places.tags.hint.isVisible()


def test_the_palette_names_the_documents_meanwhile_and_reads_none(
    glimpsed: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []
    monkeypatch.setattr(articles_module, "read_at_a_glance", lambda *asked: read.append(asked))
    QTest.keyClick(
        glimpsed, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    palette = glimpsed.findChild(CommandPalette)
    assert palette is not None
    QTest.keyClicks(palette.field, "ferry document")
    assert palette.list.model().rowCount() == 1
    assert read == []


def test_a_filter_asked_for_meanwhile_narrows_when_all_is_read(
    glimpsed: MainWindow, gate: threading.Event, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    read: list[object] = []
    monkeypatch.setattr(articles_module, "read_at_a_glance", lambda *asked: read.append(asked))
    label = next(iter(glimpsed.session.contents.labels.values()))
    asked = Narrowing(outlets=frozenset({label}))
    glimpsed.filtering.ask(asked)
    rows = glimpsed.places.documents.list.model()
    assert (glimpsed.filtering.asked, rows.rowCount(), read) == (asked, 3, [])
    gate.set()
    idle(glimpsed, qtbot)
    assert (glimpsed.filtering.asked, rows.rowCount()) == (asked, 1)


def test_a_document_that_is_gone_by_the_time_it_is_asked_for_is_missing(library: Path) -> None:
    listed = list_at_a_glance(library)
    assert listed is not None
    found = Articles(library, listed)
    again = libraries.open_library(library)
    taking_out.take_out(again, [listed[1].id])
    again.close()
    assert [one.id in found for one in listed] == [True, False, True]
    assert found.get(listed[1].id) is None


def test_what_was_shown_stays_where_it_is_when_the_rest_is_read(
    glimpsed: MainWindow, gate: threading.Event, qtbot: QtBot
) -> None:
    glimpsed.activateWindow()
    _select_words(glimpsed)
    chosen, document = glimpsed.marking.target, glimpsed.places.middle.document
    glimpsed.places.documents.filter.setFocus()
    resets: list[bool] = []
    glimpsed.places.documents.list.model().modelReset.connect(lambda: resets.append(True))
    gate.set()
    idle(glimpsed, qtbot)
    assert glimpsed.session.is_open
    assert resets == []
    assert (glimpsed.places.middle.view, glimpsed.places.middle.document) == ("read", document)
    assert glimpsed.marking.target == chosen
    assert glimpsed.places.documents.filter.hasFocus()
    assert glimpsed.session.contents.comparison.quotes


def test_a_tag_put_meanwhile_is_put_when_the_library_is_open(
    glimpsed: MainWindow, gate: threading.Event, qtbot: QtBot
) -> None:
    glimpsed.activateWindow()
    _select_words(glimpsed)
    target = glimpsed.marking.target
    QTest.keyClick(glimpsed.places.middle.read.article, Qt.Key.Key_T)
    QTest.keyClicks(glimpsed.marking.popup.field, "softened")
    QTest.keyClick(glimpsed.marking.popup.field, Qt.Key.Key_Return)
    assert not glimpsed.session.is_idle
    gate.set()
    idle(glimpsed, qtbot)
    assert target is not None
    assert [one.tag.name for one in glimpsed.session.marks.taggings_on(target)] == ["softened"]
    glimpsed.session.undo()
    idle(glimpsed, qtbot)
    assert glimpsed.session.marks.taggings == ()


def test_a_tag_put_meanwhile_is_kept_where_the_window_is_closed_before_it_is_open(
    glimpsed: MainWindow, library: Path, gate: threading.Event
) -> None:
    glimpsed.session.create_tag("late")
    gate.set()
    glimpsed.close()
    assert _tags_in(library) == {"hedge", "late"}


def test_a_window_that_is_closed_before_the_library_is_open_lets_go_of_it(
    glimpsed: MainWindow, library: Path, gate: threading.Event
) -> None:
    gate.set()
    glimpsed.close()
    assert not library.with_name(library.name + "-wal").exists()
    assert _tags_in(library) == {"hedge"}


def _tags_in(path: Path) -> set[str]:
    again = libraries.open_library(path)
    tags: list[Tag] = tagging.list_tags(again)
    again.close()
    return {tag.name for tag in tags}


def test_a_search_asked_for_meanwhile_is_answered(
    glimpsed: MainWindow, gate: threading.Event, qtbot: QtBot
) -> None:
    answers: list[object] = []
    glimpsed.session.search("boats", answers.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0]


def test_an_article_dropped_meanwhile_is_taken_in(
    glimpsed: MainWindow, gate: threading.Event, tmp_path: Path, qtbot: QtBot
) -> None:
    late = tmp_path / "late.txt"
    late.write_text("LATE POST\n\n“We have never sold the boats of this harbour,” the minister said.\n")
    glimpsed.session.take_in_files([late])
    gate.set()
    idle(glimpsed, qtbot)
    assert len(glimpsed.session.contents.documents) == 4
    assert glimpsed.places.documents.list.model().rowCount() == 4


def test_a_library_that_cannot_be_opened_after_all_is_not_shown_any_longer(
    open_window: OpenWindow, library: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refusing(path: Path, **_: object) -> object:
        raise LibraryError(path, "another program is writing to this library")

    monkeypatch.setattr(library_reading, "open_library", refusing)
    window = open_window()
    with qtbot.waitSignal(window.session.glimpsed):
        window.open_library(library)
    window.session.create_tag("late")
    idle(window, qtbot)
    assert not window.session.takes_wishes
    assert window.places.documents.list.model().rowCount() == 0
    assert "No library is open" in window.places.middle.empty.accessibleName()
    assert window.windowTitle() == "AsQuoted"
    assert not any(label.text() for label in window.statusBar().findChildren(QLabel) if label.isVisible())
    assert len(window.places.notices.bars) == 1


def test_another_library_stays_in_sight_until_the_next_one_is_read(
    filled: MainWindow, library: Path, gate: threading.Event, qtbot: QtBot
) -> None:
    seen: list[object] = []
    filled.session.glimpsed.connect(seen.append)
    filled.open_library(library)
    assert filled.session.contents.is_read
    gate.set()
    idle(filled, qtbot)
    assert seen == []
    assert filled.session.path == library


def test_an_index_that_is_missing_is_made_when_the_library_is_open(
    open_window: OpenWindow, library: Path
) -> None:
    with closing(sqlite3.connect(library)) as connection:
        for table in ("indexed_pairs", "indexed_utterances", "indexed_texts"):
            connection.execute(f"DELETE FROM {table}")
        connection.commit()
    window: MainWindow = open_window(library)
    assert window.session.is_open
    with closing(sqlite3.connect(library)) as connection:
        assert connection.execute("SELECT count(*) FROM indexed_texts").fetchone() == (3,)


def test_a_window_that_is_closed_does_not_wait_for_an_index(
    open_window: OpenWindow, library: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    begun, stopped = threading.Event(), threading.Event()

    def indexing(opened: Library) -> None:
        begun.set()
        while not opened.attention.is_cancelled():
            pass
        stopped.set()
        raise Cancelled

    monkeypatch.setattr(libraries, "index_texts", indexing)
    window: MainWindow = open_window()
    window.open_library(library)
    qtbot.waitUntil(lambda: window.session.is_open and begun.is_set())
    window.close()
    assert stopped.is_set()
    assert not window.session.is_open


def test_undo_by_key_while_a_library_is_opened_is_done_when_it_is_open(
    glimpsed: MainWindow, gate: threading.Event, qtbot: QtBot
) -> None:
    QTest.keyClick(glimpsed, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    gate.set()
    idle(glimpsed, qtbot)
    assert not glimpsed.session.marks.tags
    assert glimpsed.session.marks.history[-1].undone
    assert glimpsed.actions_by_name["redo"].isEnabled()


def test_undo_by_key_before_even_the_documents_are_listed_is_done_when_the_library_is_open(
    open_window: OpenWindow, library: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    passed = threading.Event()

    def waiting(path: Path) -> tuple[DocumentSummary, ...] | None:
        assert passed.wait(30)
        return list_at_a_glance(path)

    monkeypatch.setattr(library_holding, "list_at_a_glance", waiting)
    window = open_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_library(library)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    passed.set()
    idle(window, qtbot)
    assert window.session.is_open
    assert window.session.marks.history[-1].undone
    assert not window.session.marks.tags


def test_a_library_that_is_missing_leaves_nothing_to_undo(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.open_library(tmp_path / "missing.asquoted")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(window, qtbot)
    assert not window.session.takes_wishes
    assert not window.actions_by_name["undo"].isEnabled()
    assert "No library is open" in window.places.middle.empty.accessibleName()


def test_the_filter_says_why_nothing_is_left_out_while_a_library_is_opened(
    glimpsed: MainWindow, gate: threading.Event, qtbot: QtBot
) -> None:
    QTest.keyClick(glimpsed, Qt.Key.Key_L)
    bar = glimpsed.places.filter_bar
    assert bar.isVisible()
    glimpsed.filtering.ask(Narrowing(outlets=frozenset(glimpsed.session.contents.outlets[:1])))
    assert bar.left.isVisible()
    assert "being opened" in bar.left.text()
    gate.set()
    idle(glimpsed, qtbot)
    assert "being opened" not in bar.left.text()
    assert glimpsed.places.documents.list.model().rowCount() == 1
