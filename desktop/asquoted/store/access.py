"""How a library's file can be got at: whether it can be written to, and how one opens what can't."""

import os
from pathlib import Path, PurePath


def is_writable(path: Path) -> bool:
    """Tell whether a library can be edited where it is: SQLite keeps its logs beside the file."""
    path = path.resolve()
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def address_of(path: PurePath) -> str:
    """Return the address of a file as SQLite reads it, `path` being absolute."""
    address = path.as_uri()
    # A shared folder of Windows, or a drive that stands for one: the machine's name is a part of the path.
    return address if address.startswith("file:///") else f"file://{address.removeprefix('file:')}"


def reading_address(path: Path) -> str:
    """Return the address of a library for who only reads.

    In a folder that takes no logs, SQLite opens a library only where it is told that nobody alters it.
    Somebody has it open where logs are there: they are read then.
    """
    path = path.resolve()
    has_logs = any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal"))
    is_still = not has_logs and not os.access(path.parent, os.W_OK)
    return address_of(path) + ("?mode=ro&immutable=1" if is_still else "?mode=ro")
