"""Backups, checks and full disks: nothing is lost, and what is wrong is told."""

import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from tests.store.library_cases import COURIER, HARBOUR, add, draft, dump

from asquoted.domain.targets import Target
from asquoted.domain.text import Span
from asquoted.errors import LibraryCorruptError, LibraryError, UserError, WriteError
from asquoted.service import tagging
from asquoted.service.documents import list_documents
from asquoted.service.libraries import backup, check, history, mend_index, open_library, undo
from asquoted.service.reports import make_report
from asquoted.service.searching import search
from asquoted.service.taking_in import take_in
from asquoted.store.library import Library


@pytest.fixture
def kept(library: Library) -> Library:
    """A library with a tagged article."""
    [document] = add(library, HARBOUR)
    tag = tagging.create_tag(library, "denial")
    tagging.put_tag(library, tag.id, Target.of_span(document, Span(0, 9), "The mayor"))
    return library


def test_a_backup_is_a_library_with_all_that_was_in_it(kept: Library, tmp_path: Path) -> None:
    out = tmp_path / "copy.asquoted"
    backup(kept, out)
    copy = open_library(out)
    assert dump(copy) == dump(kept)
    assert copy.history() == kept.history()
    assert check(copy) == []
    assert copy.undo() is not None
    copy.close()
    assert [path.name for path in tmp_path.glob("*copy*")] == ["copy.asquoted"]


def test_a_backup_takes_the_place_of_an_older_one(kept: Library, tmp_path: Path) -> None:
    out = tmp_path / "copy.asquoted"
    backup(kept, out)
    tagging.create_tag(kept, "later")
    backup(kept, out)
    copy = open_library(out)
    assert dump(copy) == dump(kept)
    copy.close()


def test_a_backup_takes_the_place_of_nothing_else(kept: Library, tmp_path: Path) -> None:
    article, other = tmp_path / "article.txt", tmp_path / "other.asquoted"
    article.write_text("an article")
    with closing(open_library(other)) as opened:
        tagging.create_tag(opened, "another's")
    for out in (article, other):
        before = out.read_bytes()
        with pytest.raises(WriteError, match="something else"):
            backup(kept, out)
        assert out.read_bytes() == before
    # A copy that has gone its own way since is another library.
    backup(kept, tmp_path / "copy.asquoted")
    with closing(open_library(tmp_path / "copy.asquoted")) as opened:
        tagging.create_tag(opened, "only there")
    with pytest.raises(WriteError, match="something else"):
        backup(kept, tmp_path / "copy.asquoted")
    assert list(tmp_path.glob(".*")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="names are text there")
@pytest.mark.parametrize("name", ["caf\udcff.asquoted", "caf\udcff/copy.asquoted", "n" * 250, "a%20b?c#d"])
def test_a_backup_may_have_any_name_that_the_disk_takes(kept: Library, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    out.parent.mkdir(exist_ok=True)
    backup(kept, out)
    with closing(open_library(out)) as copy:
        assert dump(copy) == dump(kept)
    assert list(out.parent.glob(".*")) == []


@pytest.mark.parametrize("name", ["n" * 300, "nul\0.asquoted"])
def test_a_name_that_no_disk_takes_is_refused(kept: Library, tmp_path: Path, name: str) -> None:
    with pytest.raises(WriteError):
        backup(kept, tmp_path / name)
    with pytest.raises(LibraryError):
        open_library(tmp_path / name)
    assert list(tmp_path.glob(".*")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no such device there")
def test_a_device_is_neither_library_nor_backup(kept: Library) -> None:
    with pytest.raises(LibraryError, match="is no file"):
        open_library(Path("/dev/null"))
    with pytest.raises(WriteError, match="is no file"):
        backup(kept, Path("/dev/null"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may go everywhere")
def test_a_folder_that_one_may_not_enter_is_refused(kept: Library, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o000)
    with pytest.raises(WriteError):
        backup(kept, closed / "copy.asquoted")
    with pytest.raises(LibraryError):
        open_library(closed / "mine.asquoted")


def test_words_that_no_text_can_hold_are_not_found(kept: Library) -> None:
    assert search(kept, "caf\udcff") == []
    assert search(kept, "caf\0e") == []


def test_a_backup_may_be_taken_while_somebody_writes(kept: Library, tmp_path: Path) -> None:
    with kept.edit("") as session:
        session.get_bind()
        session.connection()
        backup(kept, tmp_path / "copy.asquoted")
    copy = open_library(tmp_path / "copy.asquoted")
    assert dump(copy) == dump(kept)
    copy.close()


@pytest.mark.parametrize("name", ["case.asquoted", "a folder", "no/such/folder/copy.asquoted"])
def test_a_backup_that_cannot_be_written_is_refused(kept: Library, tmp_path: Path, name: str) -> None:
    (tmp_path / "a folder").mkdir()
    before = dump(kept)
    with pytest.raises(WriteError):
        backup(kept, tmp_path / name)
    assert dump(kept) == before
    assert check(kept) == []


@pytest.fixture
def file(kept: Library) -> Iterator[sqlite3.Connection]:
    """The library's file, open to whoever wants to do harm."""
    with closing(sqlite3.connect(kept.path, isolation_level=None)) as connection:
        yield connection


def test_a_backup_that_turns_out_damaged_replaces_nothing(
    kept: Library, file: sqlite3.Connection, tmp_path: Path
) -> None:
    out = tmp_path / "copy.asquoted"
    backup(kept, out)
    older = out.read_bytes()
    file.execute("DELETE FROM tags")
    with pytest.raises(LibraryError, match="damaged"):
        backup(kept, out)
    assert out.read_bytes() == older
    assert list(tmp_path.glob(".*")) == []


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        pytest.param("UPDATE texts SET content = content || '!'", "is not what it was", id="a text altered"),
        pytest.param("UPDATE originals SET packed = x'00'", "is not what it was", id="an original altered"),
        pytest.param("UPDATE taggings SET start = 1", "does not say what stands there", id="an anchor moved"),
        pytest.param(
            "UPDATE taggings SET suffix = ''", "does not say what stands there", id="a context lost"
        ),
        pytest.param("UPDATE taggings SET detached = 1", "wrongly", id="an anchor wrongly detached"),
        pytest.param("DELETE FROM tags", "not there", id="a reference dangling"),
        pytest.param("UPDATE documents SET outlet = 'x'", "altered since", id="a row altered"),
        pytest.param("UPDATE documents SET current = 7", "no current text", id="no current text"),
        pytest.param(
            "UPDATE edits SET changes = x'00' WHERE sequence = 2", "damaged", id="a journal damaged"
        ),
        pytest.param("DELETE FROM edits WHERE sequence = 2", "lacks", id="an edit gone"),
        pytest.param(
            "UPDATE edits SET state = 'undone' WHERE sequence = 2", "a later one", id="edits out of order"
        ),
        pytest.param("DELETE FROM edits", "past the journal", id="no journal"),
    ],
)
def test_a_check_finds_the_harm(kept: Library, file: sqlite3.Connection, harm: str, words: str) -> None:
    assert check(kept) == []
    file.execute(harm)
    assert any(words in fault for fault in check(kept)), check(kept)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE text_index_data SET block = x'00' WHERE id > 10",
        "UPDATE text_index_data SET block = zeroblob(4) WHERE id = 10",
        "INSERT INTO text_index(rowid, folded) VALUES (99, 'nothing of ours')",
        "INSERT INTO text_index(text_index) VALUES ('delete-all')",
        "DROP TABLE text_index",
    ],
)
def test_a_damaged_search_index_is_made_anew(kept: Library, file: sqlite3.Connection, harm: str) -> None:
    assert not mend_index(kept)
    file.execute(harm)
    assert mend_index(kept)
    assert not mend_index(kept)
    assert [hit.exact for hit in search(kept, "never closed")] == ["never closed"]
    assert check(kept) == []
    add(kept, "It goes on.")
    assert not mend_index(kept)


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param("UPDATE texts SET content = CAST(x'41ff' AS TEXT)", id="a text that is none"),
        pytest.param("UPDATE documents SET outlet = CAST(x'ff' AS TEXT)", id="an outlet that is no text"),
        pytest.param("UPDATE documents SET kind = 'hearsay'", id="a kind that there is not"),
        pytest.param("UPDATE documents SET published = 'soon'", id="a date that is none"),
        pytest.param("DELETE FROM revisions", id="no revisions"),
        pytest.param("DELETE FROM texts", id="no texts"),
        pytest.param("DELETE FROM passages", id="no passages"),
        pytest.param("UPDATE quotes SET pieces = '[1]'", id="a base in no pieces"),
        pytest.param("UPDATE quotes SET pieces = '['", id="a base that is no list"),
        pytest.param("ALTER TABLE passages RENAME COLUMN exact TO exect", id="no such column"),
        pytest.param("DROP TABLE quotes", id="no such table"),
    ],
)
def test_a_library_that_makes_no_sense_is_told_to_be_damaged(library: Library, harm: str) -> None:
    take_in(library, [draft(HARBOUR, "A"), draft(COURIER, "B")])
    with closing(sqlite3.connect(library.path, isolation_level=None)) as connection:
        connection.execute(harm)
    assert check(library)
    with pytest.raises(LibraryCorruptError, match="Open a backup"):
        make_report(library)


def test_a_bug_is_not_taken_for_damage(library: Library) -> None:
    with pytest.raises(KeyError), library.read():
        raise KeyError("ours")


def test_a_damaged_library_is_never_a_bug(library: Library, tmp_path: Path) -> None:
    take_in(library, [draft(HARBOUR, "A"), draft(COURIER, "B")])
    library.close()
    content = library.path.read_bytes()
    chance = random.Random(11)
    path = tmp_path / "harmed.asquoted"
    for _ in range(60):
        harmed = bytearray(content)
        used = [at for at in (chance.randrange(len(content)) for _ in range(400)) if content[at]]
        harmed[used[0]] ^= chance.choice([1, 0x80, 0xFF])
        path.write_bytes(harmed)
        for what in (check, make_report, list_documents, history, undo, mend_index):
            _done_or_refused(path, what)


def _done_or_refused(path: Path, what: Callable[[Library], object]) -> None:
    with suppress(UserError):
        opened = open_library(path, create=False)
        try:
            what(opened)
        finally:
            opened.close()


_FULL = """
import resource, sys
from pathlib import Path
from asquoted.errors import LibraryError, WriteError
from asquoted.service import libraries, tagging
from tests.store.library_cases import add

path = Path(sys.argv[1])
library = libraries.open_library(path)
tagging.create_tag(library, "the last one that fits")
limit = path.stat().st_size + 60_000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    if sys.argv[2] == "import":
        add(library, "".join(chr(0x3400 + number * 7919 % 20000) for number in range(400_000)))
    else:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
        libraries.backup(library, path.with_name("copy.asquoted"))
except (LibraryError, WriteError) as error:
    print(error)
    raise SystemExit(1)
raise SystemExit("all of it fitted")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on a file's size there")
@pytest.mark.parametrize("what", ["import", "backup"])
def test_a_full_disk_loses_nothing(kept: Library, tmp_path: Path, what: str) -> None:
    copy = tmp_path / "copy.asquoted"
    backup(kept, copy)
    older = copy.read_bytes()
    kept.close()
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _FULL, str(kept.path), what],
        capture_output=True,
        text=True,
        cwd=root,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "disk" in done.stdout or "could not be written" in done.stdout
    assert copy.read_bytes() == older
    assert list(tmp_path.glob(".*")) == []
    again = open_library(kept.path)
    assert check(again) == []
    assert again.history()[-1].words == "tag “the last one that fits” made"
    add(again, "There is room again.")
    again.close()
