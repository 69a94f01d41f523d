"""A window and another program on one library: what the other did is seen, and nobody's place is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.targets import TargetKind
from asquoted.qt import library_reading, library_work
from asquoted.qt.main_window import MainWindow
from asquoted.service import libraries, tagging, taking_out
from asquoted.store.library import Library

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def other(filled: MainWindow) -> Callable[[Callable[[Library], object]], None]:
    """What another program does to the window's library: opens it, edits it, closes it."""

    def do(edit: Callable[[Library], object]) -> None:
        assert filled.session.path is not None
        library = libraries.open_library(filled.session.path)
        edit(library)
        library.close()

    return do


def _at_a_difference(window: MainWindow) -> None:
    middle = window.places.middle
    QTest.keyClick(window, Qt.Key.Key_2, _CTRL)
    middle.go_to_next_difference()
    target = middle.current_target()
    assert target is not None
    assert target.kind is TargetKind.DIFFERENCE


def test_a_tag_that_the_command_line_makes_is_seen_and_the_selection_stays(
    filled: MainWindow, other: Callable[[Callable[[Library], object]], None], qtbot: QtBot
) -> None:
    _at_a_difference(filled)
    quote, target = filled.places.middle.quote_id, filled.places.middle.current_target()
    filled.session.create_tag("mine")
    idle(filled, qtbot)
    other(lambda library: tagging.create_tag(library, "theirs"))
    qtbot.waitUntil(lambda: len(filled.session.marks.tags) == 2)
    idle(filled, qtbot)
    assert (filled.places.middle.quote_id, filled.places.middle.current_target()) == (quote, target)
    assert "theirs" in filled.actions_by_name["undo"].text()
    QTest.keyClick(filled, Qt.Key.Key_Z, _CTRL)
    idle(filled, qtbot)
    QTest.keyClick(filled, Qt.Key.Key_Z, _CTRL)
    idle(filled, qtbot)
    assert not filled.session.marks.tags


def test_a_document_that_the_command_line_removes_goes_and_the_place_stays(
    filled: MainWindow, other: Callable[[Callable[[Library], object]], None], qtbot: QtBot
) -> None:
    _at_a_difference(filled)
    middle = filled.places.middle
    quote, target = middle.quote_id, middle.current_target()
    assert middle.quote is not None
    assert target is not None
    rendered = {one.document for one in middle.quote.renderings}
    kept = filled.session.contents.document_of(target)
    gone = [
        one.id
        for one in filled.session.contents.summaries
        if one.id not in {kept, middle.quote.base.document}
    ]
    others = [one for one in gone if one not in rendered] or gone[-1:]
    other(lambda library: taking_out.take_out(library, others[:1]))
    qtbot.waitUntil(lambda: len(filled.session.contents.summaries) == 2)
    idle(filled, qtbot)
    assert filled.places.documents.list.model().rowCount() == 2
    assert (middle.view, middle.quote_id) == ("compare", quote)
    assert middle.current_target() == target


def test_what_the_window_did_itself_is_not_read_twice(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    changes: list[object] = []
    filled.session.create_tag("mine")
    idle(filled, qtbot)
    filled.session.changed.connect(changes.append)
    before = filled.session._stamp
    qtbot.waitUntil(lambda: filled.session._stamp != before)
    idle(filled, qtbot)
    assert not changes


def test_what_is_done_here_is_not_read_again_as_if_another_program_had_done_it(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = filled.session
    read: list[str] = []
    read_anew = library_reading.read_anew

    def counted(
        library: Library, seen: library_reading.Seen, words: str = "", edit: str = ""
    ) -> library_reading.Refreshed:
        read.append(words)
        return read_anew(library, seen, words, edit)

    monkeypatch.setattr(library_work, "read_anew", counted)
    session.remove_documents([session.contents.summaries[-1].id])
    # The file's watcher sees at once that something was written, and asks for a look.
    session.look_again()
    session.create_tag("speech")
    session.look_again()
    idle(filled, qtbot)
    assert len(read) == 1
    assert [tag.name for tag in session.marks.tags] == ["speech"]


def test_what_another_program_did_meanwhile_is_seen_behind_what_is_done_here(
    filled: MainWindow, other: Callable[[Callable[[Library], object]], None], qtbot: QtBot
) -> None:
    session = filled.session
    session.remove_documents([session.contents.summaries[-1].id])
    session.look_again()
    qtbot.waitUntil(lambda: len(session.contents.summaries) == 2)
    other(lambda library: tagging.create_tag(library, "theirs"))
    session.look_again()
    idle(filled, qtbot)
    assert [tag.name for tag in session.marks.tags] == ["theirs"]
