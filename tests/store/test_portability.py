"""The same mappings shall serve PostgreSQL: SQLite's own things stay where they belong."""

from pathlib import Path

import pytest
from sqlalchemy import make_url
from sqlalchemy.schema import CreateTable

from asquoted import store
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
