"""Notes: write, change and delete them."""

from asquoted.domain.edits import Edit
from asquoted.domain.notes import Note
from asquoted.domain.targets import Target
from asquoted.service.wording import done, in_brief, said_of
from asquoted.store import notes
from asquoted.store.journal import newest_of_row
from asquoted.store.library import Library


def write_note(library: Library, target: Target, text: str, note_id: str | None = None) -> Note:
    """Write a note on a target. Raise NotFoundError, UserError where it has no words.

    `note_id` is the id it shall have, for who writes on before it is known to be kept.
    """
    with library.edit(_written_on(target, text)) as session:
        return notes.add_note(session, target, text, note_id)


def change_note(library: Library, note_id: str, text: str, *, goes_on: bool = False) -> Edit:
    """Give a note another text. Raise NotFoundError, UserError where it has no words.

    Where it `goes_on`, it is one edit with the newest one, if that wrote or changed this note:
    what is saved at each pause of the writing is taken back in one step.
    """
    with library.edit(f"note changed: {in_brief(text)}") as session:
        newest = newest_of_row(session, "notes", note_id) if goes_on else None
        if newest is not None:
            session.goes_on, change = newest
            if change.before is None:
                session.words = _written_on(notes.target_of_note(session, note_id), text)
        notes.change_note(session, note_id, text)
    return done(session)


def _written_on(target: Target, text: str) -> str:
    return f"note written on {said_of(target)}: {in_brief(text)}"


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
