"""Senses: what the user thinks a difference does to what was said."""

from asquoted.domain.comparison import Sense
from asquoted.domain.edits import Edit
from asquoted.domain.targets import Target
from asquoted.service.wording import done
from asquoted.store import senses
from asquoted.store.library import Library


def set_sense(library: Library, target: Target, sense: Sense | None) -> Edit:
    """Set the sense of a difference, or take it away. Raise NothingChangedError, NotFoundError, UserError."""
    words = (
        "sense of a difference taken away" if sense is None else f"sense of a difference set: {sense.value}"
    )
    with library.edit(words) as session:
        senses.put_sense(session, target, sense)
    return done(session)


def list_senses(library: Library) -> dict[Target, Sense]:
    """Return every sense that was set, by its difference."""
    with library.read() as session:
        return senses.read_senses(session)
