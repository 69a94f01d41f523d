"""Folding the write-ahead log into the library's file, while the library is open."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from asquoted.store.access import address_of, is_writable


def fold(path: Path) -> None:
    """Bring what the log has into the file, as far as nobody reads or writes; nobody waits for it.

    A copy of the file alone has then what was done until now. Where it can't be folded, all is in
    the log as before.
    """
    if not is_writable(path):
        return
    address = address_of(path.resolve()) + "?mode=rw"
    with suppress(sqlite3.Error), closing(sqlite3.connect(address, uri=True, timeout=0)) as library:
        library.execute("PRAGMA wal_checkpoint(PASSIVE)")
