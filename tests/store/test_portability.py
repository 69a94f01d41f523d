"""The same mappings shall serve PostgreSQL: SQLite's own things stay where they belong."""

import sqlite3
from contextlib import closing
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from sqlalchemy import make_url
from sqlalchemy.schema import CreateTable

from asquoted import store
from asquoted.store.access import address_of
from asquoted.store.rows import Row

DIALECT = make_url("postgresql+psycopg://").get_dialect()()
SQLITES_OWN = {
    "engine.py", "faults.py", "schema.py", "backup.py", "check.py", "search.py", "glancing.py", "folding.py",
}  # fmt: skip


@pytest.mark.parametrize("table", sorted(Row.metadata.tables))
def test_every_table_can_be_made_in_postgresql(table: str) -> None:
    made = str(CreateTable(Row.metadata.tables[table]).compile(dialect=DIALECT))
    assert "CONSTRAINT pk_" in made
    assert " CHAR(36)" not in made


def test_only_some_modules_speak_of_sqlite() -> None:
    folder = Path(str(store.__file__)).parent
    for module in folder.glob("*.py"):
        if module.name not in SQLITES_OWN:
            code = module.read_text("utf-8")
            assert not any(word in code for word in ("sqlite3", "PRAGMA", "VACUUM", "fts5")), module.name


def test_no_reference_cascades_past_the_journal() -> None:
    for table in Row.metadata.sorted_tables:
        for reference in table.foreign_key_constraints:
            assert reference.ondelete is None
            assert reference.onupdate is None
            assert reference.initially == "DEFERRED"


@pytest.mark.parametrize(
    ("path", "address"),
    [
        pytest.param(PurePosixPath("/srv/ann vey/a#b"), "file:///srv/ann%20vey/a%23b", id="posix"),
        pytest.param(PureWindowsPath("C:\\Users\\ann vey\\a"), "file:///C:/Users/ann%20vey/a", id="a drive"),
        pytest.param(PureWindowsPath("\\\\desk\\share\\a b"), "file:////desk/share/a%20b", id="a share"),
    ],
)
def test_sqlite_is_given_no_machine_but_a_path(path: PurePath, address: str) -> None:
    assert address_of(path) == address


def test_sqlite_finds_a_path_of_two_strokes(tmp_path: Path) -> None:
    # What a shared folder's address leads to, as far as it can be seen from here.
    with closing(sqlite3.connect(f"file:///{tmp_path.as_posix()}/new?mode=rwc", uri=True)) as connection:
        connection.execute("CREATE TABLE a (b)")
    assert (tmp_path / "new").is_file()


def test_no_module_makes_addresses_of_its_own() -> None:
    folder = Path(str(store.__file__)).parent
    made = [one.name for one in folder.rglob("*.py") if "as_uri()" in one.read_text("utf-8")]
    assert made == ["access.py"]
