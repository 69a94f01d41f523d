"""Looking ids up by their beginnings."""

import re
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from asquoted.errors import NotFoundError, UserError
from asquoted.store.rows import (
    DocumentRow,
    KeyedRow,
    NoteRow,
    QuoteRow,
    RenderingRow,
    RulingRow,
    StatementRow,
    TaggingRow,
    TagRow,
)

SHORTEST = 4
"""How many characters of an id are asked for, at least."""

_ROWS: dict[str, type[KeyedRow]] = {
    "document": DocumentRow,
    "quote": QuoteRow,
    "rendering": RenderingRow,
    "tag": TagRow,
    "tagging": TaggingRow,
    "note": NoteRow,
    "statement": StatementRow,
    "correction": RulingRow,
}


def find_id(session: Session, thing: str, short: str) -> str:
    """Return the one id of a thing (a document, quote, rendering, note …) that begins with `short`.

    Raise NotFoundError where there is none, UserError where there are several or `short` is
    too short.
    """
    digits = short.strip().lower().replace("-", "")
    if len(digits) < SHORTEST:
        raise UserError(f"“{short}” is too short; give at least {SHORTEST} characters of the {thing}'s id")
    if len(digits) > 32 or not re.fullmatch("[0-9a-f]+", digits):
        raise NotFoundError(f"there is no {thing} “{short}” in the library")
    key = _ROWS[thing].id
    # A range, as PostgreSQL's own UUIDs have no LIKE.
    first, last = (str(UUID(digits.ljust(32, filler))) for filler in "0f")
    found = session.scalars(select(key).where(key >= first, key <= last).limit(2)).all()
    if not found:
        raise NotFoundError(f"there is no {thing} “{short}” in the library")
    if len(found) > 1:
        raise UserError(f"“{short}” fits more than one {thing}; give more of the id")
    return found[0]


def quote_of_rendering(session: Session, rendering: str) -> str:
    """Return the id of the quote that a rendering gives. Raise NotFoundError."""
    found = session.scalar(select(RenderingRow.quote_id).where(RenderingRow.id == rendering))
    if found is None:
        raise NotFoundError("that rendering is not in the library any more")
    return found
