"""Notes: write, change and delete them."""

from asquoted.domain.edits import Edit
from asquoted.domain.notes import Note
from asquoted.domain.targets import Target
from asquoted.service.wording import done, in_brief, said_of
from asquoted.store import notes
from asquoted.store.library import Library


def write_note(library: Library, target: Target, text: str) -> Note:
    """Write a note on a target. Raise NotFoundError, UserError where it has no words."""
    with library.edit(f"note written on {said_of(target)}: {in_brief(text)}") as session:
        return notes.add_note(session, target, text)


def change_note(library: Library, note_id: str, text: str) -> Edit:
    """Give a note another text. Raise NotFoundError, UserError where it has no words."""
    with library.edit(f"note changed: {in_brief(text)}") as session:
        notes.change_note(session, note_id, text)
    return done(session)


def delete_note(library: Library, note_id: str) -> Edit:
    """Delete a note. Raise NotFoundError."""
    with library.edit("") as session:
        session.words = f"note deleted: {in_brief(notes.get_note(session, note_id).text)}"
        notes.delete_note(session, note_id)
    return done(session)


def list_notes(library: Library) -> list[Note]:
    """Return all notes in the order in which they were written."""
    with library.read() as session:
        return notes.read_notes(session)
