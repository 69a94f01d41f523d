"""A first look at a library that is not open: the list, and single texts."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from asquoted.domain.documents import Details, DocumentKind
from asquoted.readers import read_pasted
from asquoted.service import documents, revising
from asquoted.service.taking_in import take_in
from asquoted.store.glancing import list_at_a_glance, read_at_a_glance
from asquoted.store.library import Library

_SAID = "“We have never sold the boats of this harbour to anyone,” the minister said on Tuesday."


@pytest.fixture
def filled(tmp_path: Path) -> Library:
    library = Library.create(tmp_path / "glanced.asquoted")
    known = (
        Details("Gazette", "Boats & more", date(2024, 1, 2), "AFP", "https://a.example/b", "en"),
        Details("", "", None, kind=DocumentKind.STATEMENT, abridged=True),
        Details("한겨레", "😀"),
    )
    for number, details in enumerate(known):
        draft = read_pasted(f"{_SAID}\n\nThe {number}. time, in the town hall. 😀")
        take_in(library, [replace(draft, details=details)])
    return library


def test_the_list_is_the_one_that_an_open_library_gives(filled: Library) -> None:
    told = documents.list_documents(filled)
    assert list_at_a_glance(filled.path) == tuple(told)
    filled.close()
    assert list_at_a_glance(filled.path) == tuple(told)


def test_the_documents_come_in_the_order_of_the_library(filled: Library) -> None:
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("UPDATE documents SET position = 10 - position")
        connection.commit()
    listed = list_at_a_glance(filled.path)
    assert listed is not None
    assert listed == tuple(documents.list_documents(filled))
    assert [one.details.outlet for one in listed] == ["한겨레", "", "Gazette"]


def test_a_text_is_the_one_that_an_open_library_gives(filled: Library) -> None:
    first = documents.list_documents(filled)[0]
    revising.revise_text(filled, first.id, f"{_SAID} Nobody asked him about it in the hall.")
    told = documents.read_documents(filled)
    filled.close()
    listed = list_at_a_glance(filled.path)
    assert listed is not None
    assert [read_at_a_glance(filled.path, one) for one in listed] == told


def test_to_look_alters_nothing_and_leaves_nothing_beside_the_file(filled: Library) -> None:
    filled.close()
    before = filled.path.read_bytes()
    listed = list_at_a_glance(filled.path)
    assert listed
    read_at_a_glance(filled.path, listed[0])
    assert filled.path.read_bytes() == before
    assert [one.name for one in filled.path.parent.iterdir()] == [filled.path.name]


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param("UPDATE alembic_version SET version_num = '9999'", id="a later version"),
        pytest.param("UPDATE alembic_version SET version_num = '0001'", id="one to be migrated"),
        pytest.param("DELETE FROM alembic_version", id="no version"),
        pytest.param("PRAGMA application_id = 1", id="another program's"),
        pytest.param("UPDATE documents SET published = 'Tuesday'", id="a day that is none"),
        pytest.param("UPDATE documents SET published = 20240102", id="a number for a day"),
        pytest.param("UPDATE documents SET kind = 'poem'", id="a kind that is none"),
        pytest.param("DROP TABLE renderings", id="a table missing"),
    ],
)
def test_what_is_not_as_it_should_be_is_left_to_the_opening(filled: Library, harm: str) -> None:
    filled.close()
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute(harm)
        connection.commit()
    assert list_at_a_glance(filled.path) is None


def test_through_a_link_an_open_library_shows_what_was_last_done(filled: Library, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.asquoted"
    try:
        link.symlink_to(filled.path)
    except OSError:
        pytest.skip("no links here")
    told = tuple(documents.list_documents(filled))
    assert len(told) == 3
    assert list_at_a_glance(link) == told
    assert read_at_a_glance(link, told[0]) == documents.read_documents(filled)[0]


def test_what_was_half_written_at_a_crash_is_not_shown(filled: Library, tmp_path: Path) -> None:
    filled.close()
    crashed = tmp_path / "crashed.asquoted"
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("CREATE TABLE ballast AS SELECT zeroblob(1000000) AS weight")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("UPDATE documents SET headline = 'half'")
        # More than is kept in memory, so that some of it is in the file by now.
        connection.execute("UPDATE ballast SET weight = randomblob(1000000)")
        for end in ("", "-journal"):
            shutil.copy(f"{filled.path}{end}", f"{crashed}{end}")
        connection.rollback()
    assert b"half" in crashed.read_bytes()
    assert list_at_a_glance(crashed) is None


def test_a_bug_is_not_taken_for_an_empty_library(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asquoted.store.glancing._LISTED", "SELECT id, quotations, words FROM documents")
    with pytest.raises(TypeError):
        list_at_a_glance(filled.path)


def test_a_file_that_is_no_library_is_left_to_the_opening(tmp_path: Path) -> None:
    other = tmp_path / "letter.txt"
    other.write_text("Dear reader, this is no library.\n" * 200, encoding="utf-8")
    assert list_at_a_glance(other) is None
    assert list_at_a_glance(tmp_path / "missing.asquoted") is None
    assert list_at_a_glance(tmp_path) is None
    assert list_at_a_glance(tmp_path / ("long" * 100)) is None


def test_a_document_that_is_gone_by_now_has_no_text(filled: Library) -> None:
    listed = documents.list_documents(filled)
    documents.remove_documents(filled, [listed[0].id])
    assert read_at_a_glance(filled.path, listed[0]) is None


def test_the_database_layer_is_not_imported_for_a_look() -> None:
    import subprocess
    import sys

    code = "import asquoted.store.glancing, sys; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
