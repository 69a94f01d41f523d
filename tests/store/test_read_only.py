"""A library in a place that cannot be written to, a CD say: read as it is, and never altered."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from asquoted.errors import LibraryError, LibraryReadOnlyError
from asquoted.readers import read_pasted
from asquoted.service import documents, libraries, tagging
from asquoted.service.taking_in import take_in
from asquoted.store.library import Library

_HERE = Path(__file__).parent


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The path of a library of one document that nobody has open, alone in its folder."""
    path = tmp_path / "disc" / "kept.asquoted"
    path.parent.mkdir()
    library = Library.create(path)
    take_in(library, [read_pasted("Mr Kim left. “We will never leave this house,” Mr Kim said on Monday.")])
    library.close()
    return path


@pytest.fixture
def no_writing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be written to, as far as the system says: it says otherwise to its administrator."""
    monkeypatch.setattr(os, "access", lambda _, mode: mode != os.W_OK)


@pytest.mark.usefixtures("kept", "no_writing")
def test_it_is_read_and_nothing_is_left_beside_it(kept: Path) -> None:
    before = kept.read_bytes()
    library = Library.open(kept)
    assert library.is_read_only
    assert len(documents.list_documents(library)) == 1
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]
    library.close()
    assert kept.read_bytes() == before


@pytest.mark.usefixtures("kept", "no_writing")
def test_no_edit_reaches_it(kept: Path) -> None:
    library = Library.open(kept)
    with pytest.raises(LibraryReadOnlyError) as raised:
        tagging.create_tag(library, "hedge")
    assert "open the copy" in raised.value.reason
    with pytest.raises(LibraryReadOnlyError):
        libraries.undo(library)
    library.close()
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]


@pytest.mark.usefixtures("kept", "no_writing")
def test_a_copy_of_it_can_be_made(kept: Path, tmp_path: Path) -> None:
    library = Library.open(kept)
    libraries.backup(library, tmp_path / "copy.asquoted")
    library.close()
    with closing(sqlite3.connect(tmp_path / "copy.asquoted")) as copy:
        assert copy.execute("SELECT count(*) FROM documents").fetchone() == (1,)


def test_what_somebody_else_writes_there_is_read_too(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    owner = Library.open(kept)
    tagging.create_tag(owner, "theirs")
    with monkeypatch.context() as patched:
        patched.setattr(os, "access", lambda *_, **__: False)
        library = Library.open(kept)
        assert [tag.name for tag in tagging.list_tags(library)] == ["theirs"]
        library.close()
    owner.close()


@pytest.mark.usefixtures("no_writing")
def test_an_earlier_schema_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "early.asquoted"
    with closing(sqlite3.connect(path)) as early:
        early.executescript((_HERE / "library_0001.sql").read_text(encoding="utf-8"))
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="copy it to a folder of yours"):
        Library.open(path)
    assert path.read_bytes() == before


def test_where_it_can_be_written_to_it_is_edited(kept: Path) -> None:
    library = Library.open(kept)
    assert not library.is_read_only
    tagging.create_tag(library, "hedge")
    library.close()
