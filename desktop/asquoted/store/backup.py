"""Copies of a library that were opened and checked before they count.

`VACUUM INTO` copies one state of the library, its write-ahead log included, also while
others write to it. A file copy would leave the log behind.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from asquoted.errors import LibraryError, WriteError
from asquoted.store.columns import new_id
from asquoted.store.engine import PATIENCE


def copy_checked(path: Path, out: Path) -> None:
    """Copy the library at `path` to `out`, whole and checked or not at all.

    What stood at `out` is replaced only by a copy that was read back without fault. Raise
    WriteError where it cannot be written, LibraryError where the copy turns out damaged.
    """
    out = out.resolve()
    if out == path.resolve():
        raise WriteError(out, "this is the library itself")
    if out.is_dir():
        raise WriteError(out, "is a folder; name a file in it")
    # Not mkstemp: VACUUM INTO wants a file that isn't there yet.
    draft = out.with_name(f".{out.name}.{new_id()}")
    try:
        with closing(_open(path, "ro")) as connection:
            connection.execute("VACUUM INTO ?", (str(draft),))
        _verify(path, draft)
        draft.replace(out)
    except OSError as error:
        raise WriteError(out, error.strerror or str(error)) from error
    except sqlite3.OperationalError as error:
        raise WriteError(out, str(error)) from error
    finally:
        for left in (draft, draft.with_name(draft.name + "-journal")):
            left.unlink(missing_ok=True)


def _verify(path: Path, copy: Path) -> None:
    with closing(_open(copy, "ro")) as connection:
        answer = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        wrong = connection.execute("PRAGMA foreign_key_check").fetchall()
    if answer != ["ok"] or wrong:
        raise LibraryError(path, "a backup of it was made, but it is damaged; check the library")


def _open(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(path.resolve().as_uri() + f"?mode={mode}", uri=True, timeout=PATIENCE)
