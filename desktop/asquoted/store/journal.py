"""The journal: every edit with its inverse, written with its effect in one transaction.

An edit is recorded as the rows that it touched, each before and after, seen when the
session flushes. Undo puts the rows back to what they were before, redo to what they were
after, and both refuse where a row is no longer what the journal says. What is kept by
its hash (texts, original files) is only ever added, and so isn't recorded.
"""

import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, bindparam, delete, event, insert, select, update
from sqlalchemy.orm import Session, UOWTransaction

from asquoted.errors import StaleEditError
from asquoted.store.columns import new_id
from asquoted.store.engine import permitted
from asquoted.store.rows import JOURNALLED, LASTING, EditRow, KeyedRow, MetaRow, RevisionRow, Row

T = TypeVar("T")

Image = dict[str, Any]
"""A row's values by column."""

TABLES: dict[str, Table] = {row.__tablename__: Row.metadata.tables[row.__tablename__] for row in JOURNALLED}

_CHUNK = 500
_BITE = 200
_ALTERED_SINCE = "what this edit touched has been altered since; it was left as it is"


class ImmutableRowError(RuntimeError):
    """A text, an original or a revision was about to be altered: a bug, stopped in time."""


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit did to one row; `before` is None where it made the row, `after` where it deleted it."""

    table: str
    id: str
    before: Image | None
    after: Image | None

    def inverse(self) -> "Change":
        """Return the change that takes this one back."""
        return Change(self.table, self.id, self.after, self.before)


class Recorder:
    """Notes what a session's flushes do to the journalled rows."""

    def __init__(self, session: Session) -> None:
        self._before: dict[tuple[str, str], Image | None] = {}
        self._session = session
        session.info[Recorder] = self
        event.listen(session, "before_flush", self._on_before_flush)
        event.listen(session, "after_flush", self._on_after_flush)

    def changes(self) -> list[Change]:
        """Return the net changes so far, in the order in which the rows were first touched."""
        found = []
        for table, ids in _by_table(self._before):
            after = read_images(self._session.connection(), table, ids)
            for one in ids:
                change = Change(table, one, self._before[table, one], after.get(one))
                if change.before != change.after:
                    found.append(change)
        return found

    def insert(self, table: str, images: Sequence[Image]) -> None:
        """Add rows in one statement, each with its id: as objects of the session they take twice the time."""
        connection = self._session.connection()
        for image in images:
            self._before.setdefault((table, image["id"]), None)
        with permitted(connection):
            connection.execute(insert(TABLES[table]), images)

    def _on_before_flush(self, session: Session, context: UOWTransaction, instances: object) -> None:
        gone = list(session.deleted)
        altered = [row for row in session.dirty if session.is_modified(row)]
        _refuse_altering(gone, altered)
        for row in session.new:
            if isinstance(row, KeyedRow) and row.__tablename__ in TABLES:
                row.id = row.id or new_id()
                self._before.setdefault((row.__tablename__, row.id), None)
        wanted = {
            (row.__tablename__, row.id): None
            for row in (*altered, *gone)
            if isinstance(row, KeyedRow)
            and row.__tablename__ in TABLES
            and (row.__tablename__, row.id) not in self._before
        }
        connection = session.connection()
        for table, ids in _by_table(wanted):
            images = read_images(connection, table, ids)
            for one in ids:
                self._before[table, one] = images.get(one)
        connection.info["permitted"] = True

    def _on_after_flush(self, session: Session, context: UOWTransaction) -> None:
        session.connection().info["permitted"] = False


def insert_rows(session: Session, table: str, images: Sequence[Image]) -> None:
    """Add rows to the library in the edit that `session` makes, journalled as all that it does."""
    recorder = session.info[Recorder]
    if images and isinstance(recorder, Recorder):
        recorder.insert(table, images)


def read_images(connection: Connection, table: str, ids: Sequence[str]) -> dict[str, Image]:
    """Return the rows of `table` with these ids that are there, by id."""
    columns = TABLES[table]
    found: dict[str, Image] = {}
    for some in chunks(ids, _CHUNK):
        for row in connection.execute(select(columns).where(columns.c.id.in_(some))).mappings():
            found[row["id"]] = dict(row)
    return found


def apply(
    connection: Connection, changes: Sequence[Change], on_progress: Callable[[int, int], None] | None = None
) -> None:
    """Do `changes` to the rows. Raise StaleEditError where a row isn't as the change found it.

    Deletes come first and inserts last, so that a name that goes is free for the one that comes.
    `on_progress` is told how many changes are looked at and done, of twice their number.
    """
    told = _Told(2 * len(changes), on_progress)
    _refuse_stale(connection, changes, told)
    with permitted(connection):
        for table, ids in _by_table({(one.table, one.id): None for one in changes if one.after is None}):
            for some in chunks(ids, _CHUNK):
                connection.execute(delete(TABLES[table]).where(TABLES[table].c.id.in_(some)))
                told.more(len(some))
        for table, images in _by_columns(one for one in changes if one.before and one.after):
            matched = update(TABLES[table]).where(TABLES[table].c.id == bindparam("key"))
            for some_images in chunks(images, _CHUNK):
                connection.execute(matched, [{**image, "key": image["id"]} for image in some_images])
                told.more(len(some_images))
        for table, images in _by_columns(one for one in changes if one.before is None):
            for some_images in chunks(images, _CHUNK):
                connection.execute(insert(TABLES[table]), some_images)
                told.more(len(some_images))


class _Told:
    """Tells whoever wants to know how much of a total is done."""

    def __init__(self, total: int, on_progress: Callable[[int, int], None] | None) -> None:
        self._total = total
        self._done = 0
        self._on_progress = on_progress

    def more(self, number: int) -> None:
        self._done += number
        if self._on_progress is not None:
            self._on_progress(self._done, self._total)


def pack(changes: Iterable[Change]) -> bytes:
    """Return `changes` as they are kept."""
    packer, packed, between = zlib.compressobj(3), [], "["
    # Bite by bite: nothing else runs while one is made, and the window would wait for twenty thousand rows.
    for some in chunks(changes, _BITE):
        listed = [[one.table, one.id, one.before, one.after] for one in some]
        kept = json.dumps(listed, default=_encode, ensure_ascii=False, separators=(",", ":"))
        packed.append(packer.compress((between + kept[1:-1]).encode("utf-8")))
        between = ","
    packed.append(packer.compress(b"[]" if between == "[" else b"]"))
    return b"".join(packed) + packer.flush()


def unpack(packed: bytes) -> list[Change]:
    """Return the changes that `packed` keeps. Raise ValueError or zlib.error if it is damaged."""
    listed = json.loads(zlib.decompress(packed), object_hook=_decode)
    return [Change(table, key, before, after) for table, key, before, after in listed]


def add_edit(session: Session, edit: EditRow) -> None:
    """Write `edit` as the last one done. What was undone before it can no longer be redone."""
    edits = Row.metadata.tables["edits"]
    connection = session.connection()
    with permitted(connection):
        connection.execute(update(edits).where(edits.c.state == "undone").values(state="dropped"))
    session.add(edit)
    count_version(session)


def newest_of_row(session: Session, table: str, key: str) -> tuple[EditRow, Change] | None:
    """Return the newest edit with what it did, if it stands and altered that one row and nothing else."""
    row = session.scalars(select(EditRow).order_by(EditRow.sequence.desc()).limit(1)).first()
    if row is None or row.state != "done":
        return None
    changes = unpack(row.changes)
    alone = len(changes) == 1 and (changes[0].table, changes[0].id) == (table, key)
    return (row, changes[0]) if alone else None


def go_on(session: Session, edit: EditRow, changes: Sequence[Change], words: str, made: datetime) -> None:
    """Write `changes` as part of `edit`, which must be the last one done: they are one step of undo."""
    before = {(one.table, one.id): one.before for one in unpack(edit.changes)}
    after = {(one.table, one.id): one for one in (*unpack(edit.changes), *changes)}
    edit.changes = pack(
        Change(one.table, one.id, before.get(key, one.before), one.after) for key, one in after.items()
    )
    edit.words, edit.made = words, made
    count_version(session)


def count_version(session: Session) -> None:
    """Note that the library was altered, for whoever else has it open."""
    row = session.get_one(MetaRow, "version")
    row.value = str(int(row.value) + 1)
    session.flush()


def chunks(values: Iterable[T], size: int) -> Iterator[list[T]]:
    """Return `values` in lists of at most `size`."""
    rest = iter(values)
    while some := list(islice(rest, size)):
        yield some


def _refuse_stale(connection: Connection, changes: Sequence[Change], told: _Told) -> None:
    by_key = {(one.table, one.id): one for one in changes}
    if unknown := {one.table for one in changes} - TABLES.keys():
        raise StaleEditError(f"the library no longer has {', '.join(sorted(unknown))}")
    for table, ids in _by_table(by_key):
        for some in chunks(ids, _CHUNK):
            there = read_images(connection, table, some)
            for one in some:
                if not _same(there.get(one), by_key[table, one].before):
                    raise StaleEditError(_ALTERED_SINCE)
            told.more(len(some))


def _same(row: Image | None, image: Image | None) -> bool:
    """Tell whether a row is as an image has it; columns that came with a later schema don't count."""
    if row is None or image is None:
        return row is image
    return image.keys() <= row.keys() and all(row[column] == value for column, value in image.items())


def _refuse_altering(gone: Sequence[object], altered: Sequence[object]) -> None:
    for row in gone:
        if isinstance(row, LASTING):
            raise ImmutableRowError(f"{type(row).__name__} is never deleted")
    for row in altered:
        if isinstance(row, (*LASTING, RevisionRow)):
            raise ImmutableRowError(f"{type(row).__name__} is never altered")


def _by_table(keys: Mapping[tuple[str, str], object]) -> Iterator[tuple[str, list[str]]]:
    grouped: dict[str, list[str]] = {}
    for table, key in keys:
        grouped.setdefault(table, []).append(key)
    yield from grouped.items()


def _by_columns(changes: Iterable[Change]) -> Iterator[tuple[str, list[Image]]]:
    """Group what shall be in each table. Images of an earlier schema have other columns: apart."""
    grouped: dict[tuple[str, ...], list[Image]] = {}
    for one in changes:
        if one.after is not None:
            grouped.setdefault((one.table, *one.after), []).append(one.after)
    for (table, *_), images in grouped.items():
        yield table, images


def _encode(value: object) -> dict[str, str]:
    if isinstance(value, datetime):
        return {"$time": value.isoformat()}
    if isinstance(value, date):
        return {"$date": value.isoformat()}
    raise TypeError(f"not kept in the journal: {value!r}")


def _decode(kept: dict[str, Any]) -> object:
    if kept.keys() == {"$time"}:
        return datetime.fromisoformat(kept["$time"])
    if kept.keys() == {"$date"}:
        return date.fromisoformat(kept["$date"])
    return kept
