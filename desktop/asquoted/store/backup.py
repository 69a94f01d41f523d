"""Copies of a library that were opened and checked before they count.

`VACUUM INTO` copies one state of the library, its write-ahead log included, also while
others write to it. A file copy would leave the log behind.
"""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from asquoted.errors import Cancelled, LibraryError, WriteError
from asquoted.store.access import address_of, reading_address
from asquoted.store.attending import UNATTENDED, Attention
from asquoted.store.columns import new_id
from asquoted.store.identity import PATIENCE

_REASONS = {
    sqlite3.SQLITE_CANTOPEN: "there is no such folder, or you may not write there",
    sqlite3.SQLITE_READONLY: "you may not write there",
    sqlite3.SQLITE_PERM: "you may not write there",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk could not be read or written; is it full?",
}


_STEPS = 20_000
"""Steps of SQLite's between two looks at whether to stop: a few milliseconds."""


def copy_checked(path: Path, out: Path, attention: Attention = UNATTENDED) -> None:
    """Copy the library at `path` to `out`, whole and checked or not at all.

    What stands at `out` is replaced only where it is an earlier copy of this very library, and
    by a copy that was read back without fault. Raise WriteError where it cannot be written,
    LibraryError where the copy turns out damaged, Cancelled.
    """
    # Not mkstemp: VACUUM INTO wants a file that isn't there yet. Not after `out`: that name may be
    # as long as the disk allows, or have bytes that are no text; an address has neither trouble.
    draft = out.absolute().with_name(f".asquoted-{new_id()}.part")
    try:
        out = out.resolve()
        draft = out.with_name(draft.name)
        _refuse_other(path, out)
        with closing(_open(path)) as connection:
            connection.set_progress_handler(attention.is_cancelled, _STEPS)
            connection.execute("VACUUM INTO ?", (address_of(draft),))
        attention.on_progress(1, 2)
        _verify(path, draft, attention)
        attention.go_on()
        draft.replace(out)
        attention.on_progress(2, 2)
    except OSError as error:
        raise WriteError(out, error.strerror or str(error)) from error
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled from error
        raise WriteError(out, _REASONS.get(error.sqlite_errorcode & 0xFF, str(error))) from error
    except ValueError as error:
        raise WriteError(out, str(error)) from error
    finally:
        for left in ("", "-journal"):
            with suppress(OSError):
                draft.with_name(draft.name + left).unlink(missing_ok=True)


def _refuse_other(path: Path, out: Path) -> None:
    """Raise WriteError where something stands at `out` that is more than an earlier copy of `path`."""
    if not os.path.lexists(out):
        # Says so where the name cannot be looked at, which exists() takes for "no".
        with suppress(FileNotFoundError):
            out.lstat()
        return
    if out.is_dir():
        raise WriteError(out, "is a folder; name a file in it")
    if not out.is_file():
        raise WriteError(out, "is no file that could be replaced; choose another name")
    if out.samefile(path):
        raise WriteError(out, "this is the library itself")
    try:
        is_earlier = _edits(out) <= _edits(path)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        is_earlier = False
    if not is_earlier:
        raise WriteError(out, "something else than an earlier copy stands there; choose another name")


def _edits(path: Path) -> set[str]:
    with closing(_open(path)) as connection:
        return {row[0] for row in connection.execute("SELECT id FROM edits")}


def _verify(path: Path, copy: Path, attention: Attention) -> None:
    with closing(_open(copy)) as connection:
        connection.set_progress_handler(attention.is_cancelled, _STEPS)
        answer = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        wrong = connection.execute("PRAGMA foreign_key_check").fetchall()
    if answer != ["ok"] or wrong:
        raise LibraryError(path, "a backup of it was made, but it is damaged; check the library")


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(reading_address(path), uri=True, timeout=PATIENCE)
