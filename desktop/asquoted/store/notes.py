"""Notes, in the library."""

from typing import Any

from sqlalchemy import Row as ResultRow
from sqlalchemy.orm import Session

from asquoted.domain.notes import Note
from asquoted.domain.targets import Target
from asquoted.errors import NotFoundError, UserError
from asquoted.store.columns import new_id, now
from asquoted.store.marks import columns_of, read_adrift, read_marks, target_of
from asquoted.store.rows import NoteRow


def read_notes(session: Session) -> list[Note]:
    """Return all notes in the order in which they were written."""
    adrift = read_adrift(session)
    rows = sorted(read_marks(session, NoteRow), key=lambda row: (row.written, row.id))
    return [note_of(row, adrift) for row in rows]


def add_note(session: Session, target: Target, text: str, key: str | None = None) -> Note:
    """Store a new note, with the id `key` or one of its own. Raise NotFoundError, UserError."""
    moment = now()
    row = NoteRow(
        id=key or new_id(),
        text=_written(text),
        written=moment,
        changed=moment,
        **columns_of(session, target),
    )
    session.add(row)
    return note_of(row)


def change_note(session: Session, note: str, text: str) -> None:
    """Give a note another text. Raise NotFoundError, UserError."""
    row = get_note(session, note)
    if row.text != _written(text):
        row.text = text
        row.changed = now()


def delete_note(session: Session, note: str) -> None:
    """Delete a note. Raise NotFoundError."""
    session.delete(get_note(session, note))


def get_note(session: Session, note: str) -> NoteRow:
    """Return the row of a note. Raise NotFoundError."""
    row = session.get(NoteRow, note)
    if row is None:
        raise NotFoundError("that note is not in the library any more")
    return row


def target_of_note(session: Session, note: str) -> Target:
    """Return what a note is on. Raise NotFoundError."""
    return note_of(get_note(session, note)).target


def note_of(row: NoteRow | ResultRow[Any], adrift: set[str] | frozenset[str] = frozenset()) -> Note:
    """Return the note that a row keeps."""
    return Note(row.id, row.text, target_of(row, adrift), row.written, row.changed)


def _written(text: str) -> str:
    if not text.strip():
        raise UserError("a note needs words; delete it instead")
    return text
