"""What the database complains of, in words that a user can act on."""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError

from asquoted.errors import LibraryCorruptError, LibraryError, UserError

DAMAGED = (
    "is damaged or no AsQuoted library; it was left as it is. "
    "Open a backup, or choose another file for the library"
)

INDEX_DAMAGED = "its search index is damaged, and nothing else may be; “asquoted check” makes it anew"

SUSPECT = (
    SQLAlchemyError, sqlite3.Error, LookupError, ValueError, TypeError, AttributeError, ArithmeticError,
    RuntimeError, zlib.error,
)  # fmt: skip
"""What a damaged library may lead to. A bug of ours may too: only a check of the library can tell."""

# The low byte of an extended result code is the primary one (https://sqlite.org/rescode.html).
_REASONS = {
    sqlite3.SQLITE_BUSY: "another program is writing to this library; try again when it is done",
    sqlite3.SQLITE_LOCKED: "another program is writing to this library; try again when it is done",
    sqlite3.SQLITE_READONLY: "the file or its folder cannot be written to; check its permissions",
    sqlite3.SQLITE_PERM: "the file cannot be used; check its permissions",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened as a library; check the folder and its permissions",
    sqlite3.SQLITE_FULL: "the disk is full; nothing was changed",
    sqlite3.SQLITE_IOERR: "the disk could not be read or written (is it full?); nothing was changed",
}


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turn the database's errors inside the block into ours, and let bugs through as they are."""
    try:
        yield
    except StatementError as error:
        raise _named(error, path) from error
    except sqlite3.Error as error:
        raise _fault(error, path) or error from error
    except UnicodeDecodeError as error:
        # sqlite3 tells so of a damaged name or message; a damaged text is an error without a code.
        raise LibraryCorruptError(path, DAMAGED) from error


def _named(error: StatementError, path: Path) -> BaseException:
    if isinstance(error.orig, UserError):
        return error.orig
    if isinstance(error, DBAPIError) and isinstance(error.orig, sqlite3.Error):
        return _fault(error.orig, path) or error
    return error


def _fault(error: sqlite3.Error, path: Path) -> LibraryError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        is_unreadable = "could not decode" in str(error).lower()
        return LibraryCorruptError(path, DAMAGED) if is_unreadable else None
    if code == sqlite3.SQLITE_CORRUPT_VTAB:
        return LibraryCorruptError(path, INDEX_DAMAGED)
    if code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return LibraryCorruptError(path, DAMAGED)
    reason = _REASONS.get(code & 0xFF)
    return LibraryError(path, reason) if reason else None
