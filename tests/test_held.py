"""The file of an open library is opened by nothing but SQLite, and its locks stand."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from asquoted import held
from asquoted.errors import DocumentError, WriteError
from asquoted.export.writing import write_whole
from asquoted.readers import read_file
from asquoted.service import tagging
from asquoted.store.folding import fold
from asquoted.store.library import Library

_COUNT = """
import sys
from pathlib import Path
from asquoted.store.library import Library
library = Library.open(Path(sys.argv[1]))
print(len(library.history()))
library.close()
"""


def locks_on(path: Path) -> int:
    """Return how many locks this process has on a file and its logs, as Linux tells."""
    files = [path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")]
    numbers = {str(file.stat().st_ino) for file in files if file.exists()}
    lines = [line.split() for line in Path("/proc/locks").read_text().splitlines()]
    return sum(words[4] == str(os.getpid()) and words[5].split(":")[-1] in numbers for words in lines)


needs_locks = pytest.mark.skipif(not Path("/proc/locks").exists(), reason="only Linux lists its locks")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library.create(tmp_path / "case.asquoted")
    tagging.create_tag(library, "first")
    return library


def test_an_open_library_and_its_logs_are_held_by_any_name_and_let_go_of(
    library: Library, tmp_path: Path
) -> None:
    link, hard = tmp_path / "link.txt", tmp_path / "hard.txt"
    link.symlink_to(library.path)
    hard.hardlink_to(library.path)
    names = [library.path, tmp_path / "case.asquoted-wal", tmp_path / "case.asquoted-shm", link, hard]
    assert all(held.is_held(one) for one in names)
    assert not held.is_held(tmp_path / "other.asquoted")
    assert not held.is_held(tmp_path)
    again = Library.open(library.path)
    again.close()
    again.close()
    assert held.is_held(library.path)
    library.close()
    assert not any(held.is_held(one) for one in names)


@needs_locks
@pytest.mark.parametrize("end", ["", "-wal", "-shm"])
def test_an_open_library_is_no_article_and_keeps_its_locks(library: Library, end: str) -> None:
    before = locks_on(library.path)
    assert before
    with pytest.raises(DocumentError, match="the library that is open"):
        read_file(library.path.with_name(library.path.name + end))
    assert locks_on(library.path) == before


@needs_locks
@pytest.mark.parametrize("end", ["", "-wal", "-shm"])
def test_nothing_is_written_over_an_open_library_and_it_keeps_its_locks(library: Library, end: str) -> None:
    before = locks_on(library.path)
    with pytest.raises(WriteError, match="a library or another database"):
        write_whole(library.path.with_name(library.path.name + end), b"nothing")
    assert locks_on(library.path) == before


def test_what_is_done_after_a_wrong_choice_of_file_is_seen_by_the_next_program(library: Library) -> None:
    with pytest.raises(DocumentError):
        read_file(library.path)
    with pytest.raises(WriteError):
        write_whole(library.path, b"nothing")
    counting = [sys.executable, "-c", _COUNT, str(library.path)]
    assert subprocess.run(counting, capture_output=True, text=True, check=True).stdout == "1\n"
    tagging.create_tag(library, "second")
    assert subprocess.run(counting, capture_output=True, text=True, check=True).stdout == "2\n"


def test_a_plain_copy_has_what_was_done_before_the_log_was_folded(library: Library, tmp_path: Path) -> None:
    def copied() -> int:
        copy = tmp_path / "copy.asquoted"
        copy.write_bytes(subprocess.run(["cat", str(library.path)], capture_output=True, check=True).stdout)
        one = Library.open(copy)
        counted = len(one.history())
        one.close()
        copy.unlink()
        return counted

    assert copied() == 0
    fold(library.path)
    assert copied() == 1
    tagging.create_tag(library, "second")
    fold(library.path)
    assert copied() == 2


def test_folding_waits_for_no_edit_under_way(library: Library) -> None:
    with library.edit("Long work"):
        fold(library.path)
    fold(library.path)
    assert library.faults() == []


def test_where_nothing_can_be_folded_nothing_happens(tmp_path: Path) -> None:
    fold(tmp_path / "gone.asquoted")
    (tmp_path / "noise.asquoted").write_bytes(b"noise" * 1000)
    fold(tmp_path / "noise.asquoted")
    assert [one.name for one in tmp_path.iterdir()] == ["noise.asquoted"]
