"""Migrations: all steps or none, after a backup that was opened and checked."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from tests.store.library_cases import draft

from asquoted.domain.targets import Target, TargetKind
from asquoted.errors import LibraryTooNewError
from asquoted.service import noting, tagging
from asquoted.service.comparing import read_comparison
from asquoted.service.documents import list_documents
from asquoted.service.libraries import check, mend_index
from asquoted.service.taking_in import take_in
from asquoted.store import schema as schemas
from asquoted.store.library import Library
from asquoted.store.rows import Row
from asquoted.store.schema import TODAY, Schema, bring_up_to_date, read_revision

_FOLDER = Path(schemas.__file__).parent / "migrations"

_LATER = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "later", "{head}", None, None


def upgrade() -> None:
    with op.batch_alter_table("tags") as table:
        table.add_column(sa.Column("weight", sa.Integer(), nullable=False, server_default="1"))
        table.alter_column("description", nullable=True)
    {further}
"""


@pytest.fixture
def marked(library: Library) -> Library:
    """A library with a tag, a tagging and a note, closed."""
    tag = tagging.create_tag(library, "denial")
    tagging.put_tag(library, tag.id, Target(TargetKind.LIBRARY))
    noting.write_note(library, Target(TargetKind.LIBRARY), "keep me")
    library.close()
    return library


def later(folder: Path, further: str = "pass") -> Schema:
    folder.mkdir()
    script = _LATER.format(further=further, head=TODAY.head)
    (folder / "later_weights.py").write_text(script, encoding="utf-8")
    return Schema((*TODAY.revisions, "later"), (*TODAY.folders, folder))


def content(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [line for line in connection.iterdump() if "alembic_version" not in line]


def test_the_revisions_that_the_program_knows_are_those_of_its_scripts() -> None:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.set_main_option("path_separator", "os")
    scripts = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(scripts)) == TODAY.revisions


def test_the_migrations_make_todays_rows(library: Library) -> None:
    engine = create_engine(f"sqlite:///{library.path}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _is_ours})
        assert compare_metadata(context, Row.metadata) == []
    engine.dispose()


def test_the_migrations_and_the_rows_name_every_constraint_alike(library: Library, tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'rows.db'}")
    Row.metadata.create_all(engine)
    engine.dispose()
    assert tables(library.path) == tables(tmp_path / "rows.db")


def tables(path: Path) -> dict[str, list[str]]:
    """Return what SQLite says of each table, line by line; the order of columns doesn't matter."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {
        # SQLite quotes the name of a table that a migration put in the place of another.
        name: sorted(
            line.strip().rstrip(",")
            for line in sql.replace(f'TABLE "{name}"', f"TABLE {name}").splitlines()
            if line.strip()
        )
        for name, sql in rows
        if not name.startswith(("text_index", "alembic"))
    }


def _is_ours(name: str | None, kind: str, parents: object) -> bool:
    return kind != "table" or not str(name).startswith("text_index")


def test_no_migration_imports_todays_rows() -> None:
    for script in (_FOLDER / "versions").glob("*.py"):
        assert "asquoted" not in script.read_text("utf-8")


def test_a_migration_keeps_everything_and_takes_a_backup_first(marked: Library, tmp_path: Path) -> None:
    before = content(marked.path)
    backup = bring_up_to_date(marked.path, later(tmp_path / "versions"))
    assert read_revision(marked.path) == "later"
    assert backup is not None
    assert read_revision(backup) == TODAY.head
    assert content(backup) == before
    with closing(sqlite3.connect(marked.path)) as connection:
        assert connection.execute("SELECT name, weight FROM tags").fetchall() == [("denial", 1)]
        assert connection.execute("SELECT count(*) FROM taggings").fetchone() == (1,)
        assert connection.execute("SELECT text FROM notes").fetchall() == [("keep me",)]
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize(
    "further",
    [
        pytest.param("raise ZeroDivisionError", id="it raises"),
        pytest.param("op.execute('DELETE FROM tags')", id="it leaves dangling references"),
        pytest.param("op.execute('INSERT INTO nowhere VALUES (1)')", id="the database refuses"),
    ],
)
def test_a_migration_that_fails_leaves_the_library_as_it_was(
    marked: Library, tmp_path: Path, further: str
) -> None:
    before = content(marked.path)
    with pytest.raises(Exception, match=r"dangling|nowhere|^$"):
        bring_up_to_date(marked.path, later(tmp_path / "versions", further))
    assert read_revision(marked.path) == TODAY.head
    assert content(marked.path) == before
    again = Library.open(marked.path)
    assert [note.text for note in noting.list_notes(again)] == ["keep me"]
    assert again.undo() is not None
    again.close()


def test_a_migrated_library_is_refused_by_the_program_before(marked: Library, tmp_path: Path) -> None:
    bring_up_to_date(marked.path, later(tmp_path / "versions"))
    before = marked.path.read_bytes()
    with pytest.raises(LibraryTooNewError):
        Library.open(marked.path)
    assert marked.path.read_bytes() == before


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A library as version 0001 wrote it: three articles, two quotes, a tag, notes, a sense."""
    path = tmp_path / "old.asquoted"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(Path(__file__).with_name("library_0001.sql").read_text("utf-8"))
    return path


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in names
            if not name.startswith(("text_index", "alembic"))
        }


def test_a_library_of_the_first_schema_loses_nothing(old: Path) -> None:
    before = rows_of(old)
    assert all(before[name] for name in ("documents", "quotes", "taggings", "notes", "senses", "edits"))
    library = Library.open(old)
    assert library.migrated is not None
    assert rows_of(library.migrated) == before
    after = rows_of(old)
    # What came with a later schema stands behind the columns of the first.
    assert {name: [row[: len(rows[0])] for row in after[name]] for name, rows in before.items() if rows} == {
        name: rows for name, rows in before.items() if rows
    }
    assert all(len(after[name]) == len(rows) for name, rows in before.items())
    assert [row[-1] for row in after["documents"]] == [0, 0, 0]
    assert check(library) == []
    assert not mend_index(library)
    assert [note.text for note in noting.list_notes(library)] == ["keep me 😀", "on the Courier"]
    assert sorted(one.target.kind for one in tagging.list_taggings(library)) == ["quote", "rendering", "span"]
    library.close()


def test_what_was_done_under_the_first_schema_is_undone_and_done_again(old: Path) -> None:
    library = Library.open(old)
    before = rows_of(old)["documents"]
    edits = len(library.history())
    assert library.redo() is not None
    assert sum(1 for _ in iter(library.undo, None)) == edits
    assert not list_documents(library)
    assert sum(1 for _ in iter(library.redo, None)) == edits
    assert rows_of(old)["documents"] == before
    assert check(library) == []
    library.close()


def test_a_library_of_the_first_schema_is_compared_with_new_articles(old: Path) -> None:
    library = Library.open(old)
    quote = max(read_comparison(library).quotes, key=lambda one: len(one.renderings))
    text = "“We have sold no boats to anybody,” the harbour master said on Tuesday."
    new = take_in(library, [draft(text, "Herald")]).documents
    after = next(one for one in read_comparison(library).quotes if one.id == quote.id)
    assert {one.document for one in after.renderings} == {one.document for one in quote.renderings} | {*new}
    assert check(library) == []
    library.close()


def test_a_library_of_today_is_not_migrated(marked: Library) -> None:
    assert bring_up_to_date(marked.path) is None
    assert list(marked.path.parent.glob("*before*")) == []
