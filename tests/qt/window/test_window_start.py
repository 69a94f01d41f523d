"""Starting: the first library, the last one, and the ones that cannot be opened."""

import sqlite3
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle

from asquoted import paths
from asquoted.qt.app import first_library, fit_screen
from asquoted.qt.main_window import MainWindow
from asquoted.service import libraries
from asquoted.settings import Settings
from asquoted.store.library import Library


def test_the_very_first_start_opens_the_sample_library(open_window: OpenWindow) -> None:
    window = open_window(paths.default_library())
    assert len(window.session.contents.documents) == 5
    assert window.session.contents.comparison.quotes
    assert window.places.documents.list.model().rowCount() == 5


def test_a_library_that_was_emptied_stays_empty(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(paths.default_library())
    window.session.remove_documents(list(window.session.contents.documents))
    idle(window, qtbot)
    window.close()
    again = open_window(paths.default_library())
    assert not again.session.contents.documents


def test_help_brings_the_sample_back(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["sample"].trigger()
    idle(window, qtbot)
    assert len(window.session.contents.documents) == 5


def test_the_last_library_is_opened_again_but_never_made_anew(tmp_path: Path) -> None:
    last = tmp_path / "mine.asquoted"
    assert first_library(None, Settings()) == (paths.default_library(), True)
    assert first_library(None, Settings(last_library=str(last))) == (last, False)
    assert first_library(last, Settings()) == (last, False)


def test_the_window_comes_back_as_it_was_left(open_window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    first = open_window(tmp_path / "case.asquoted")
    first.resize(first.width(), 620)
    first.actions_by_name["read"].trigger()
    first.close()
    kept = first.keep()
    second = open_window(settings=kept)
    assert second.places.middle.view == "read"
    assert second.height() == 620
    assert second.places.kept() == first.places.kept()
    assert kept.last_library == str(tmp_path / "case.asquoted")


def _newer(path: Path) -> None:
    Library.create(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'of tomorrow'")
    connection.close()


def _damaged(path: Path) -> None:
    path.write_bytes(b"no library at all\x00" * 300)


def _missing(path: Path) -> None:
    path.unlink(missing_ok=True)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        pytest.param(_newer, "newer AsQuoted", id="of a newer version"),
        pytest.param(_damaged, "damaged", id="damaged"),
        pytest.param(_missing, "could not be opened", id="missing"),
    ],
)
def test_a_library_that_cannot_be_opened_gets_a_notice_with_ways_out(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot, make: object, words: str
) -> None:
    path = tmp_path / "old.asquoted"
    assert callable(make)
    make(path)
    before = path.read_bytes() if path.exists() else None
    window = open_window()
    window.open_library(path)
    idle(window, qtbot)
    (bar,) = window.places.notices.bars
    assert words in bar.accessibleName()
    assert len(bar.ways()) >= 2
    assert not window.session.is_open
    assert (path.read_bytes() if path.exists() else None) == before


def test_a_library_that_cannot_be_opened_leaves_the_open_one_open(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    _damaged(tmp_path / "old.asquoted")
    filled.open_library(tmp_path / "old.asquoted")
    idle(filled, qtbot)
    assert filled.session.path == tmp_path / "case.asquoted"
    assert len(filled.session.contents.documents) == 3


def test_what_another_program_did_is_shown_when_the_window_is_gone_back_to(
    filled: MainWindow, qtbot: QtBot
) -> None:
    assert filled.session.path is not None
    other = libraries.open_library(filled.session.path)
    libraries.undo(other)
    other.close()
    filled.session.look_again()
    idle(filled, qtbot)
    assert len([edit for edit in filled.session.marks.history if edit.undone]) == 1


def test_the_keyboard_is_in_the_view_after_the_start(open_window: OpenWindow) -> None:
    window = open_window(paths.default_library())
    window.activateWindow()
    assert window.places.middle.coverage.isAncestorOf(window.focusWidget())


def test_a_window_left_on_a_larger_screen_fits_this_one(qtbot: QtBot) -> None:
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    window.resize(room.width() * 2, room.height() * 2)
    fit_screen(window)
    assert room.contains(window.geometry())
    window.close()
