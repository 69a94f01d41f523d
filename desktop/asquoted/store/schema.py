"""The library's schema: which one a file has, and the way to today's.

A migration runs by the one recipe that lost nothing: an engine of its own with foreign
keys off, BEGIN IMMEDIATE, all steps, `foreign_key_check`, commit; before it a backup
that was opened and checked. Alembic is loaded only when there is something to migrate.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from asquoted.errors import LibraryCorruptError, LibraryError, LibraryTooNewError
from asquoted.store.access import address_of, is_writable, reading_address
from asquoted.store.backup import copy_checked
from asquoted.store.engine import migrating_engine
from asquoted.store.faults import DAMAGED, faults
from asquoted.store.identity import APPLICATION_ID, PATIENCE, REVISIONS

_MIGRATIONS = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Schema:
    """The revisions that this program knows, oldest first, and the folders of their scripts."""

    revisions: tuple[str, ...]
    folders: tuple[Path, ...]

    @property
    def head(self) -> str:
        """Today's revision."""
        return self.revisions[-1]


TODAY = Schema(REVISIONS, (_MIGRATIONS / "versions",))


def read_revision(path: Path) -> str:
    """Return the schema's revision of the library at `path`, without altering a byte.

    Raise LibraryCorruptError where the file is no library, LibraryError where it cannot be read.
    """
    if not path.exists():
        raise LibraryError(path, "there is no library here")
    if path.is_dir():
        raise LibraryError(path, "is a folder, not a library; name a file in it")
    if not path.is_file():
        raise LibraryError(path, "is no file that could hold a library; name another one")
    with faults(path):
        # Where there is no log, nobody has the library open: read so that SQLite makes none either.
        log = path.with_name(path.name + "-wal")
        if not log.exists():
            try:
                return _read_revision(path, f"{address_of(path.resolve())}?mode=ro&immutable=1")
            except sqlite3.DatabaseError:
                # Damaged, and then nothing is left beside it; or somebody opened it in this very moment.
                if not log.exists():
                    raise
        return _read_revision(path, reading_address(path))


def bring_up_to_date(path: Path, schema: Schema = TODAY) -> Path | None:
    """Migrate the library at `path`, and return the backup taken before, None if it was up to date.

    Raise LibraryTooNewError, the file untouched, where it has a schema of a later program.
    """
    revision = read_revision(path)
    if revision not in schema.revisions:
        raise LibraryTooNewError(path, revision)
    if revision == schema.head:
        return None
    if not is_writable(path):
        raise LibraryError(
            path,
            "was kept by an earlier AsQuoted, and must be brought up to date first, but cannot be written "
            "to; copy it to a folder of yours, and open the copy",
        )
    return migrate(path, schema, backup=True)


def migrate(path: Path, schema: Schema = TODAY, *, backup: bool) -> Path | None:
    """Take the file at `path` to the head of `schema`, all steps or none."""
    taken: Path | None = None
    engine = migrating_engine(path)
    with faults(path), engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            if backup:
                # Taken while we hold the writer's lock: nobody's edit falls in between.
                taken = _backup_place(path, schema.head)
                copy_checked(path, taken)
            _run(schema, connection)
            if wrong := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                raise RuntimeError(f"the migration to {schema.head} left {len(wrong)} dangling references")
            connection.exec_driver_sql("COMMIT")
        except BaseException:  # also Ctrl+C: half a schema must not stay behind whatever stopped us
            connection.exec_driver_sql("ROLLBACK")
            raise
    return taken


def _run(schema: Schema, connection: object) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", _lines(schema.folders))
    command.upgrade(config, schema.head)


def _lines(folders: Sequence[Path]) -> str:
    return "\n".join(str(folder).replace("%", "%%") for folder in folders)


def _backup_place(path: Path, head: str) -> Path:
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    return path.with_name(f"{path.stem}.before-{head}.{moment}{path.suffix}")


def _read_revision(path: Path, address: str) -> str:
    with closing(sqlite3.connect(address, uri=True, timeout=PATIENCE)) as connection:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise LibraryCorruptError(path, DAMAGED)
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.OperationalError as error:
            if "no such" in str(error):
                raise LibraryCorruptError(path, DAMAGED) from error
            raise
    if row is None:
        raise LibraryCorruptError(path, DAMAGED)
    return str(row[0])
