"""Libraries: open, check, back up, undo and redo."""

from collections.abc import Collection
from pathlib import Path

from asquoted.domain.altered import Altered
from asquoted.domain.edits import Edit
from asquoted.domain.touched import Touched
from asquoted.errors import LibraryError
from asquoted.service.kinds import told_touched
from asquoted.store.altered import read_altered
from asquoted.store.backup import copy_checked
from asquoted.store.faults import faults
from asquoted.store.library import Library
from asquoted.store.touched import read_touched


def open_library(path: Path, create: bool = True) -> Library:
    """Open the library at `path`; where there is none, make one if `create`.

    Raise LibraryTooNewError, LibraryCorruptError or LibraryError; whatever stands there is
    left as it is then.
    """
    if create and not is_there(path):
        try:
            return Library.create(path)
        except LibraryError:
            # Another program made it in this very moment: it is a library like any other.
            if not path.is_file():
                raise
    return Library.open(path)


def is_there(path: Path) -> bool:
    """Tell whether anything stands at `path`. Raise LibraryError where that cannot be told."""
    try:
        return path.exists()
    except OSError as error:
        # Not the same as "no": a folder that one may not look into, a name that no system takes.
        reason = f"cannot be looked at ({error.strerror}); check its name and the permissions of its folder"
        raise LibraryError(path, reason) from error


def check(library: Library) -> list[str]:
    """Return what is wrong with a library, in words; nothing where all is well.

    Checks the file, every reference, every hash, every anchor, and that every edit can be
    undone to the empty library.
    """
    return library.faults()


def mend_index(library: Library) -> bool:
    """Make the indices anew if they are damaged, and tell whether they were: the texts have all of them."""
    was_damaged = library.mend_index()
    index_texts(library)
    return was_damaged


def index_texts(library: Library) -> None:
    """Index what the texts quote, where that wasn't done or was by other rules; an edit would do it first.

    Whoever attends to the library is told how far it is, and may stop it: what was done stays.
    Raise Cancelled.
    """
    # Not with the module: to open a library takes no engine.
    from asquoted.service.touching import listener

    library.index_texts(listener({}))


def backup(library: Library, out: Path) -> None:
    """Copy a library to `out`, whole and checked or not at all. Raise WriteError, LibraryError, Cancelled."""
    with faults(library.path):
        copy_checked(library.path, out, library.attention)


def undo(library: Library) -> Edit | None:
    """Take back the last edit and return it, None where there is none. Raise StaleEditError."""
    return library.undo()


def redo(library: Library) -> Edit | None:
    """Do again the edit undone last and return it, None where there is none. Raise StaleEditError."""
    return library.redo()


def history(library: Library) -> list[Edit]:
    """Return every edit, oldest first."""
    return library.history()


def version(library: Library) -> int:
    """Return a number that grows with every edit, undo and redo, also another program's."""
    return library.version()


def altered_by(library: Library, edit: str | None = None) -> Altered | None:
    """Return what an edit, or the newest one, did to tags, notes and senses, as they are now.

    For who has the rest read already: one tag more need not cost reading five thousand.
    """
    with library.read() as session:
        return read_altered(session, edit)


def touched_by(library: Library, edits: Collection[str]) -> Touched | None:
    """Return what edits touched of documents and quotes, as they are now; None where it is too much.

    For who has the rest read already: one correction need not cost reading five thousand documents.
    """
    with library.read() as session:
        touched = read_touched(session, edits)
        return None if touched is None else told_touched(session, touched)
