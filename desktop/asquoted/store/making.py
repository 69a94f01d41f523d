"""Making a library: beside its place, and moved there when it is whole."""

import os
import re
import sys
import time
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.orm import Session

from asquoted.errors import LibraryError
from asquoted.store import search
from asquoted.store.check import read_schema
from asquoted.store.columns import new_id
from asquoted.store.engine import mark_as_ours, migrating_engine, reading_engine
from asquoted.store.faults import faults
from asquoted.store.schema import migrate

_DRAFT = ".asquoted-new-"
_LONGEST_MAKING = 600
"""Seconds after which a library's making was surely cut short."""


def make(path: Path) -> None:
    """Make an empty library at `path`. Raise LibraryError, also where a file is there already."""
    if "\0" in str(path):
        raise LibraryError(path, "is a name that no file can have")
    # Made beside its place and then moved there: nobody ever meets half a library.
    draft = path.with_name(f"{_DRAFT}{os.getpid()}-{new_id()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _clear_drafts(path.parent)
        draft.touch(exist_ok=False)
        _fill(draft)
        _settle(draft, path)
    except FileExistsError as error:
        raise LibraryError(path, "there is a file already; open it, or name another one") from error
    except OSError as error:
        raise LibraryError(path, f"cannot be made ({error.strerror or error})") from error
    except LibraryError as error:
        # It speaks of the draft, which nobody has named.
        raise LibraryError(path, f"cannot be made: {error.reason}") from error
    finally:
        _remove_draft(draft)


@cache
def schema_of_a_new_one() -> list[tuple[str, str]]:
    """Return the schema that a library has which is made today."""
    with TemporaryDirectory() as folder:
        draft = Path(folder) / "new"
        draft.touch()
        _fill(draft)
        engine = reading_engine(draft)
        with Session(engine) as session:
            schema = read_schema(session)
        engine.dispose()
    return schema


def _fill(path: Path) -> None:
    """Make a library of an empty file."""
    engine = migrating_engine(path)
    with faults(path), engine.connect() as connection:
        mark_as_ours(connection)
    migrate(path, backup=False)
    with faults(path), engine.connect() as connection:
        search.make_index(connection)


def _clear_drafts(folder: Path) -> None:
    """Remove what is left of libraries whose making was cut short, a killed program's say."""
    for left in folder.glob(f"{_DRAFT}*"):
        named = re.fullmatch(r"(\d+)-[0-9a-f-]{36}", left.name.removeprefix(_DRAFT))
        if named and not _is_alive(int(named[1]), left):
            _remove_draft(left)


def _is_alive(process: int, draft: Path) -> bool:
    with suppress(OSError):
        if time.time() - draft.stat().st_mtime > _LONGEST_MAKING:
            return False
    if sys.platform == "win32":
        # Signal 0 would end the process there.
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _remove_draft(draft: Path) -> None:
    for left in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            draft.with_name(draft.name + left).unlink(missing_ok=True)


def _settle(draft: Path, path: Path) -> None:
    """Give `draft` its name. Raise FileExistsError where another program was faster."""
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        # No hard links on this disk.
        if path.exists():
            raise FileExistsError(path) from None
        draft.rename(path)
