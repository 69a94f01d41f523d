"""One library after the other: which of them is seen, and what was asked for on the one before."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asquoted.domain.documents import Details, DocumentSummary
from asquoted.domain.edits import Edit
from asquoted.qt import library_reading
from asquoted.qt.library_session import LibrarySession
from asquoted.readers import read_pasted
from asquoted.service import documents, libraries, tagging
from asquoted.service.taking_in import take_in
from asquoted.store.attending import Attention
from asquoted.store.library import Library

_STORIES = {
    "alpha": "Alpha story. “We will never leave this house,” Mr Kim said on Monday.",
    "beta": "Beta story. “They have always been late for dinner,” Ms Lee said.",
    "gamma": "Gamma story. “Nobody told us that the bridge was closed,” Mr Roe said.",
}


class Gate:
    """Holds the opening of a library back until it is let pass."""

    def __init__(self) -> None:
        self._passed = {name: threading.Event() for name in (*_STORIES, "delta")}
        self.opened: list[str] = []

    def wait(self, path: Path) -> None:
        self.opened.append(path.stem)
        assert self._passed[path.stem].wait(30)

    def let_pass(self, *names: str) -> None:
        for name in names:
            self._passed[name].set()


@pytest.fixture
def stories(tmp_path: Path) -> dict[str, Path]:
    """The paths of libraries of one document each, by their names."""
    paths = {name: tmp_path / f"{name}.asquoted" for name in _STORIES}
    for name, path in paths.items():
        made = libraries.open_library(path)
        take_in(made, [read_pasted(_STORIES[name])])
        made.close()
    return paths


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """Holds libraries back."""
    gate, real = Gate(), library_reading.open_library

    def waiting(
        path: Path, *, create: bool, attention: Attention, listed: tuple[DocumentSummary, ...]
    ) -> object:
        gate.wait(path)
        return real(path, create=create, attention=attention, listed=listed)

    monkeypatch.setattr(library_reading, "open_library", waiting)
    yield gate
    gate.let_pass(*_STORIES, "delta")


@pytest.fixture
def session(qtbot: QtBot, gate: Gate) -> Iterator[LibrarySession]:
    """A session that holds no library yet."""
    session = LibrarySession()
    yield session
    gate.let_pass(*_STORIES, "delta")
    session.close()


def _idle(session: LibrarySession, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.is_idle)


def _said(session: LibrarySession) -> list[str]:
    return [one.text.split()[0] for one in session.contents.documents.values()]


def _tags_in(path: Path) -> list[str]:
    again = libraries.open_library(path)
    tags = [tag.name for tag in tagging.list_tags(again)]
    again.close()
    return tags


def _open(session: LibrarySession, path: Path, gate: Gate, qtbot: QtBot) -> None:
    gate.let_pass(path.stem)
    session.open(path)
    _idle(session, qtbot)
    assert session.path == path


def test_another_that_is_asked_for_while_one_is_opened_is_opened_after_it(
    session: LibrarySession, stories: dict[str, Path], gate: Gate, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.glimpsed):
        session.open(stories["alpha"])
    qtbot.waitUntil(lambda: gate.opened == ["alpha"])
    session.open(stories["beta"])
    session.open(stories["gamma"])
    session.create_tag("put on the one in sight")
    gate.let_pass(*_STORIES)
    _idle(session, qtbot)
    assert (session.path, _said(session)) == (stories["gamma"], ["Gamma"])
    assert gate.opened == ["alpha", "gamma"]
    assert session.marks.tags == ()
    assert _tags_in(stories["alpha"]) == ["put on the one in sight"]
    assert _tags_in(stories["gamma"]) == []


def test_of_two_asked_for_at_once_the_list_of_the_last_is_shown_alone(
    session: LibrarySession, stories: dict[str, Path], gate: Gate, qtbot: QtBot
) -> None:
    seen: list[tuple[object, list[str]]] = []
    session.glimpsed.connect(lambda path: seen.append((path, [one.id for one in session.contents.summaries])))
    session.open(stories["alpha"])
    session.open(stories["beta"])
    gate.let_pass(*_STORIES)
    _idle(session, qtbot)
    assert seen == [(stories["beta"], [one.id for one in session.contents.summaries])]
    assert _said(session) == ["Beta"]


def test_what_is_asked_for_while_the_next_is_opened_is_done_where_it_was_asked_for(
    session: LibrarySession, stories: dict[str, Path], gate: Gate, tmp_path: Path, qtbot: QtBot
) -> None:
    _open(session, stories["alpha"], gate, qtbot)
    told: list[object] = []
    session.written.connect(told.append)
    session.edited.connect(told.append)
    session.open(stories["beta"])
    document = next(iter(session.contents.documents))
    session.edit_details(document, Details(outlet="Alpha Post"))
    session.create_tag("alpha's")
    session.take_in_text("Late. “Nobody has ever seen a letter of that kind,” she said.")
    session.reload()
    session.backup(tmp_path / "copy.asquoted")
    gate.let_pass("beta")
    _idle(session, qtbot)
    assert (session.path, _said(session), session.marks.tags) == (stories["beta"], ["Beta"], ())
    assert told == [tmp_path / "copy.asquoted"]
    alpha = libraries.open_library(stories["alpha"])
    assert [one.details.outlet for one in documents.list_documents(alpha)] == ["Alpha Post", ""]
    alpha.close()
    assert _tags_in(stories["alpha"]) == ["alpha's"]


def test_the_one_before_is_let_go_of_when_what_was_asked_for_there_is_done(
    session: LibrarySession, stories: dict[str, Path], gate: Gate, qtbot: QtBot
) -> None:
    _open(session, stories["alpha"], gate, qtbot)
    going_on = threading.Event()
    session.open(stories["beta"])

    def edit(library: Library) -> Edit:
        assert going_on.wait(30)
        tag = tagging.create_tag(library, "late")
        return tagging.rename_tag(library, tag.id, "later")

    session.correct(edit)
    with qtbot.waitSignal(session.opened):
        gate.let_pass("beta")
    going_on.set()
    _idle(session, qtbot)
    # Who lets go of a library as the last folds its log into it.
    assert not stories["alpha"].with_name("alpha.asquoted-wal").exists()
    assert _tags_in(stories["alpha"]) == ["later"]


def test_a_next_one_that_cannot_be_opened_leaves_the_one_that_is(
    session: LibrarySession, stories: dict[str, Path], gate: Gate, qtbot: QtBot
) -> None:
    _open(session, stories["alpha"], gate, qtbot)
    with qtbot.waitSignal(session.failed):
        session.open(stories["alpha"].with_name("delta.asquoted"))
        gate.let_pass("delta")
    session.create_tag("still here")
    _idle(session, qtbot)
    assert (session.path, [one.name for one in session.marks.tags]) == (stories["alpha"], ["still here"])


def test_a_library_that_fails_makes_room_for_the_one_asked_for_meanwhile(
    session: LibrarySession, stories: dict[str, Path], gate: Gate, qtbot: QtBot
) -> None:
    session.open(stories["alpha"].with_name("delta.asquoted"))
    qtbot.waitUntil(lambda: gate.opened == ["delta"])
    session.open(stories["beta"])
    gate.let_pass("delta", "beta")
    _idle(session, qtbot)
    assert (session.path, _said(session)) == (stories["beta"], ["Beta"])


def test_a_bug_while_a_library_is_opened_leaves_nothing_in_sight(
    session: LibrarySession,
    stories: dict[str, Path],
    gate: Gate,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    def failing(path: Path, **_: object) -> object:
        gate.wait(path)
        raise ZeroDivisionError

    monkeypatch.setattr(library_reading, "open_library", failing)
    with qtbot.captureExceptions() as exceptions:
        with qtbot.waitSignal(session.glimpsed):
            session.open(stories["alpha"])
        session.create_tag("late")
        gate.let_pass("alpha")
        _idle(session, qtbot)
    assert [kind for kind, *_ in exceptions] == [ZeroDivisionError]
    assert not session.takes_wishes
    assert session.contents.summaries == ()
