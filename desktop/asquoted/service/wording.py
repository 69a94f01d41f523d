"""The words in which edits are told."""

from asquoted.domain.edits import Edit
from asquoted.domain.targets import Target, TargetKind
from asquoted.errors import NothingChangedError
from asquoted.store.library import EditSession

_LONGEST = 40


def said_of(target: Target) -> str:
    """Name a target: “the missile”, a quote, the library."""
    match target.kind:
        case TargetKind.LIBRARY:
            return "the library"
        case TargetKind.SPAN:
            return f"“{in_brief(target.exact)}”"
        case _:
            return f"a {target.kind.value}"


def in_brief(text: str) -> str:
    """Return `text` on one line, shortened to what fits into a menu."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def count(number: int, thing: str) -> str:
    """Return “1 document”, “3 documents”."""
    return f"{number:,} {thing}" + ("" if number == 1 else "s")


def done(session: EditSession) -> Edit:
    """Return the edit that was made. Raise NothingChangedError where all was so already."""
    if session.edit is None:
        raise NothingChangedError("nothing was changed: it is so already")
    return session.edit
