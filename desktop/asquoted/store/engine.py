"""Connections to a library's file, and what each kind of them may do.

Readers cannot write at all. Writers begin with BEGIN IMMEDIATE, as a transaction that
reads before it writes could not be made a writing one later (SQLITE_BUSY_SNAPSHOT), and
write only inside `permitted`, so that nothing gets past the journal. All that is SQLite's
own is here and in the modules that glance at, copy, check and search its file.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPICursor, ExecutionContext
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, QueuePool

from asquoted import held
from asquoted.store.access import address_of, reading_address
from asquoted.store.identity import APPLICATION_ID, PATIENCE

_READING = ("SELECT", "PRAGMA", "BEGIN", "WITH", "EXPLAIN", "SAVEPOINT", "RELEASE", "ROLLBACK")


class UnjournalledWriteError(RuntimeError):
    """Something was written past the journal: a bug, stopped before it reached the file."""

    def __init__(self, statement: str) -> None:
        super().__init__(f"written past the journal: {statement[:200]}")


def reading_engine(path: Path, *, writable: bool = True) -> Engine:
    """Return connections that can only read, each transaction a snapshot.

    Also of a file that is not `writable`, or in a folder that is not.
    """
    # A file: address, so that a missing file is refused instead of made anew and empty.
    address = address_of(path.resolve()) + "?mode=rw" if writable else reading_address(path)
    engine = _held(create_engine("sqlite://", creator=partial(_connect, address), poolclass=QueuePool), path)

    @event.listens_for(engine, "connect")
    def _on_connect(connection: sqlite3.Connection, entry: ConnectionPoolEntry) -> None:
        _prepare(connection, "PRAGMA query_only = ON")

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def writing_engine(path: Path) -> Engine:
    """Return the one connection that writes."""
    address = address_of(path.resolve()) + "?mode=rw"
    engine = create_engine(
        "sqlite://", creator=partial(_connect, address), poolclass=QueuePool, pool_size=1, max_overflow=0
    )
    _held(engine, path)

    @event.listens_for(engine, "connect")
    def _on_connect(connection: sqlite3.Connection, entry: ConnectionPoolEntry) -> None:
        # Full, not normal: a power cut must not take back an edit that the user saw done.
        _prepare(connection, "PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL")

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        connection.info.pop("permitted", None)
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    @event.listens_for(engine, "before_cursor_execute")
    def _on_statement(
        connection: Connection,
        cursor: DBAPICursor,
        statement: str,
        parameters: object,
        context: ExecutionContext | None,
        many: bool,
    ) -> None:
        go_on = connection.info.get("go_on")
        if go_on is not None:
            # Before each statement, as there are many in long work, and none takes long.
            go_on()
        if not connection.info.get("permitted") and not statement.lstrip().upper().startswith(_READING):
            raise UnjournalledWriteError(statement)

    return engine


def migrating_engine(path: Path) -> Engine:
    """Return an engine for migrations alone.

    Foreign keys stay off, as Alembic rebuilds a table by dropping it, which would cascade;
    no pool and no transaction of SQLAlchemy's, as sqlite3's own ones end at each CREATE.
    """
    address = address_of(path.resolve()) + "?mode=rw"
    engine = create_engine(
        "sqlite://", creator=partial(_connect, address), poolclass=NullPool, isolation_level="AUTOCOMMIT"
    )

    @event.listens_for(engine, "connect")
    def _on_connect(connection: sqlite3.Connection, entry: ConnectionPoolEntry) -> None:
        _prepare(connection, "PRAGMA foreign_keys = OFF")

    return engine


def mark_as_ours(connection: Connection) -> None:
    """Make an empty file a library's file: say so in its header, and let it keep a write-ahead log."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql("PRAGMA journal_mode = WAL")


@contextmanager
def permitted(connection: Connection) -> Iterator[None]:
    """Let the writing connection write inside the block."""
    before = connection.info.get("permitted", False)
    connection.info["permitted"] = True
    try:
        yield
    finally:
        connection.info["permitted"] = before


@contextmanager
def stoppable(connection: Connection, go_on: Callable[[], None]) -> Iterator[None]:
    """Let `go_on` stop the writing connection's work inside the block, by raising, before each statement."""
    # Taken once: after the commit the connection is closed, and will not be asked.
    info = connection.info
    info["go_on"] = go_on
    try:
        yield
    finally:
        del info["go_on"]


def _held(engine: Engine, path: Path) -> Engine:
    """Let nobody else open the file, in this process, as long as the engine has a connection to it."""

    @event.listens_for(engine, "connect")
    def _on_connect(connection: sqlite3.Connection, entry: ConnectionPoolEntry) -> None:
        entry.info["held"] = held.hold(path)

    @event.listens_for(engine, "close")
    def _on_close(connection: sqlite3.Connection, entry: ConnectionPoolEntry) -> None:
        held.let_go(entry.info["held"])

    return engine


def _connect(address: str) -> sqlite3.Connection:
    return sqlite3.connect(address, uri=True, timeout=PATIENCE, check_same_thread=False)


def _prepare(connection: sqlite3.Connection, *pragmas: str) -> None:
    # No transactions of sqlite3's own making: we say BEGIN ourselves.
    connection.isolation_level = None
    for pragma in pragmas:
        connection.execute(pragma)
