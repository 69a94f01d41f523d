"""How values are kept in columns, the same in SQLite and in PostgreSQL.

SQLite accepts NUL in a text and drops time zones, PostgreSQL refuses the one and keeps
the other: these types make both behave alike, so that a library can move.
"""

import uuid
from datetime import UTC, datetime
from typing import Annotated

from sqlalchemy import DateTime, Dialect, ForeignKey, String, Text, TypeDecorator, Uuid
from sqlalchemy.orm import mapped_column

from asquoted.errors import UserError


class UnstorableTextError(UserError):
    """A text holds a character that no library can keep."""

    def __init__(self, text: str, position: int) -> None:
        super().__init__(
            f"the text has the character U+{ord(text[position]):04X} at {position}, which cannot be kept"
        )
        self.position = position


class StoredText(TypeDecorator[str]):
    """A text without NUL and without lone surrogates; raises UnstorableTextError."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return `value` as it is, once it is known to be storable."""
        if value is not None:
            refuse_unstorable(value)
        return value


class StoredTime(TypeDecorator[datetime]):
    """A moment in UTC. Refuses a time without its zone, which would mean another moment elsewhere."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment in UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without its zone: {value}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment with its zone, which SQLite drops."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def refuse_unstorable(text: str) -> None:
    """Raise UnstorableTextError where `text` holds NUL or a lone surrogate."""
    nul = text.find("\0")
    if nul >= 0:
        raise UnstorableTextError(text, nul)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UnstorableTextError(text, error.start) from error


def is_storable(text: str) -> bool:
    """Tell whether `text` has neither NUL nor a lone surrogate."""
    try:
        refuse_unstorable(text)
    except UnstorableTextError:
        return False
    return True


def new_id() -> str:
    """Return a new key."""
    return str(uuid.uuid4())


def now() -> datetime:
    """Return the moment, in UTC."""
    return datetime.now(UTC)


def link(column: str) -> ForeignKey:
    """Return a reference to `column`, checked when the transaction ends.

    Deferred, as undo brings rows back in no particular order. No reference cascades in the
    database: what it deleted by itself would escape the journal.
    """
    return ForeignKey(column, deferrable=True, initially="DEFERRED")


# As text in SQLite, which has no such type: parsing each one took a third of a large reading.
ID = Uuid(as_uuid=False).with_variant(String(36), "sqlite")
"""A key's column type."""

Key = Annotated[str, mapped_column(ID, primary_key=True, default=new_id)]
