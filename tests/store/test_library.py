"""A library is made, opened, shared and refused."""

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from tests.store.library_cases import dump

from asquoted.errors import LibraryCorruptError, LibraryError, LibraryTooNewError
from asquoted.service import tagging
from asquoted.service.libraries import check, open_library
from asquoted.store.library import Library


def test_a_new_library_is_whole_and_empty(tmp_path: Path) -> None:
    library = open_library(tmp_path / "deep" / "down" / "mine.asquoted")
    assert check(library) == []
    assert library.history() == []
    assert library.undo() is None
    assert library.redo() is None
    library.close()
    assert [path.name for path in library.path.parent.iterdir()] == ["mine.asquoted"]


def test_a_library_that_is_not_there_is_made_only_if_asked(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="there is no library here"):
        open_library(tmp_path / "none.asquoted", create=False)
    assert list(tmp_path.glob("none*")) == []


_KILLED = """
import os, sys
from pathlib import Path
from asquoted.store import library, making
making._settle = lambda draft, path: os._exit(9)
library.Library.create(Path(sys.argv[1]))
"""


def test_what_is_left_of_a_library_that_was_never_finished_is_cleared(tmp_path: Path) -> None:
    path = tmp_path / "mine.asquoted"
    done = subprocess.run([sys.executable, "-c", _KILLED, str(path)], check=False)
    assert done.returncode == 9
    assert list(tmp_path.glob(".*")) != []
    theirs = tmp_path / ".asquoted-new-notes"
    theirs.write_text("not ours")
    Library.create(path).close()
    assert sorted(one.name for one in tmp_path.iterdir()) == [theirs.name, "mine.asquoted"]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on a file's size there")
def test_a_full_disk_is_told_of_the_library_and_not_of_its_draft(tmp_path: Path) -> None:
    program = (
        "import resource, sys; from pathlib import Path; from asquoted.errors import LibraryError\n"
        "from asquoted.store.library import Library\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
        "try: Library.create(Path(sys.argv[1]))\n"
        "except LibraryError as error: print(error)"
    )
    path = tmp_path / "mine.asquoted"
    done = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, check=True)
    assert done.stdout.startswith(f"{path}: cannot be made")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_never_made_anew(library: Library) -> None:
    tagging.create_tag(library, "denial")
    with pytest.raises(LibraryError, match="there is a file already"):
        Library.create(library.path)
    assert [tag.name for tag in tagging.list_tags(library)] == ["denial"]


def test_a_library_is_what_it_was_after_a_restart(library: Library) -> None:
    tag = tagging.create_tag(library, "denial")
    tagging.rename_tag(library, tag.id, "denials")
    left = dump(library)
    library.close()
    again = open_library(library.path)
    assert dump(again) == left
    assert again.undo() is not None
    assert [tag.name for tag in tagging.list_tags(again)] == ["denial"]
    again.close()
    third = open_library(library.path)
    assert third.redo() is not None
    assert dump(third) == left
    third.close()


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 5000, b"<html>no library</html>", b"SQLite format 3\0" + b"x" * 5000]
)
def test_a_file_that_is_no_library_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    with pytest.raises(LibraryCorruptError, match="no AsQuoted library"):
        open_library(path)
    assert path.read_bytes() == content
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["photo.jpg"]


def test_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "theirs.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('0002')")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(LibraryCorruptError):
        open_library(path)
    assert path.read_bytes() == before


def test_a_damaged_library_is_refused(library: Library) -> None:
    library.close()
    content = bytearray(library.path.read_bytes())
    content[4096 : 4096 * 12] = b"\xff" * (4096 * 11)
    library.path.write_bytes(content)
    with pytest.raises(LibraryCorruptError):
        open_library(library.path)
    assert library.path.read_bytes() == content


def test_a_cut_off_library_is_refused(library: Library) -> None:
    library.close()
    library.path.write_bytes(library.path.read_bytes()[:-8192])
    with pytest.raises(LibraryCorruptError):
        check(open_library(library.path))
    assert [path.name for path in library.path.parent.glob("*case*")] == ["case.asquoted"]


@pytest.mark.parametrize("harm", ["DELETE FROM meta", "DROP TABLE meta", "DELETE FROM alembic_version"])
def test_a_library_without_its_bearings_is_refused(library: Library, harm: str) -> None:
    library.close()
    with sqlite3.connect(library.path) as connection:
        connection.execute(harm)
    connection.close()
    with pytest.raises(LibraryCorruptError):
        open_library(library.path)


def test_a_library_that_another_program_keeps_busy_says_so(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.close()
    monkeypatch.setattr("asquoted.store.engine.PATIENCE", 0.1)
    impatient = Library.open(library.path)
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match="another program is writing"):
            tagging.create_tag(impatient, "denial")
        assert tagging.list_tags(impatient) == []
        other.execute("ROLLBACK")
    tagging.create_tag(impatient, "denial")
    impatient.close()


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="is a folder"):
        open_library(tmp_path)


def test_a_library_under_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryError):
        open_library(tmp_path / "file" / "mine.asquoted")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_library_is_refused(library: Library) -> None:
    library.close()
    library.path.chmod(0o400)
    with pytest.raises(LibraryError, match="permissions"):
        open_library(library.path)


def test_a_newer_library_is_refused_untouched(library: Library) -> None:
    tagging.create_tag(library, "denial")
    library.close()
    with sqlite3.connect(library.path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = library.path.read_bytes()
    with pytest.raises(LibraryTooNewError) as caught:
        open_library(library.path)
    assert caught.value.revision == "9999"
    assert library.path.read_bytes() == before
    assert [one.name for one in library.path.parent.glob("case*")] == ["case.asquoted"]


def test_a_library_that_a_newer_program_migrated_meanwhile_is_left_alone(library: Library) -> None:
    with sqlite3.connect(library.path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(LibraryTooNewError):
        tagging.create_tag(library, "denial")
    assert tagging.list_tags(library) == []


def test_two_may_have_a_library_open_and_share_undo(library: Library) -> None:
    other = open_library(library.path)
    version = other.version()
    tagging.create_tag(library, "denial")
    assert [tag.name for tag in tagging.list_tags(other)] == ["denial"]
    assert other.version() > version
    undone = other.undo()
    assert undone is not None
    assert "denial" in undone.words
    assert tagging.list_tags(library) == []
    assert library.redo() is not None
    assert [tag.name for tag in tagging.list_tags(other)] == ["denial"]
    other.close()


def test_another_process_may_write_to_the_library_too(library: Library) -> None:
    program = (
        "import sys; from pathlib import Path; from asquoted.service import libraries, tagging\n"
        "library = libraries.open_library(Path(sys.argv[1]))\n"
        "for number in range(10): tagging.create_tag(library, f'theirs {number}')\n"
        "library.close()"
    )
    other = subprocess.Popen([sys.executable, "-c", program, str(library.path)])
    for number in range(10):
        tagging.create_tag(library, f"ours {number}")
    assert other.wait(60) == 0
    assert len(tagging.list_tags(library)) == 20
    assert len(library.history()) == 20
    assert check(library) == []


def test_threads_may_share_a_library(library: Library) -> None:
    faults: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for number in range(5):
                tag = tagging.create_tag(library, f"{name} {number}")
                tagging.rename_tag(library, tag.id, f"{name} no. {number}")
                assert any(one.id == tag.id for one in tagging.list_tags(library))
        except BaseException as fault:
            faults.append(fault)
            raise

    threads = [threading.Thread(target=work, args=(f"thread {number}",)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert len(tagging.list_tags(library)) == 30
    assert len(library.history()) == 60
    assert check(library) == []


def test_a_reader_sees_one_state_while_others_write(library: Library) -> None:
    tagging.create_tag(library, "before")
    with library.read() as session:
        from asquoted.store.tags import read_tags

        assert len(read_tags(session)) == 1
        tagging.create_tag(library, "meanwhile")
        session.expire_all()
        assert len(read_tags(session)) == 1
    assert len(tagging.list_tags(library)) == 2
