"""The files of open libraries, which nothing but SQLite may open in this process.

POSIX drops all locks that a process has on a file as soon as the process closes any of its
handles on it, also one that it only read by (sqlite.org/howtocorrupt.html, 2.2). Others then
take the library for nobody's, and remove the log that holds the newest edits.
"""

import threading
from itertools import count
from pathlib import Path

_LOGS = ("-wal", "-shm", "-journal")
_HELD: dict[int, Path] = {}
_NUMBERS = count()
_GUARD = threading.Lock()


def hold(library: Path) -> int:
    """Remember that a library is open, and return what to give `let_go`. Opened twice, it is held twice."""
    place, number = library.resolve(), next(_NUMBERS)
    with _GUARD:
        _HELD[number] = place
    return number


def let_go(number: int) -> None:
    """Forget a library that was held; nothing where it is forgotten already."""
    with _GUARD:
        _HELD.pop(number, None)


def is_held(path: Path) -> bool:
    """Tell whether a file is, by whatever name, an open library or one of its logs; no file is opened."""
    with _GUARD:
        held = set(_HELD.values())
    return any(_is_same(path, place.with_name(place.name + end)) for place in held for end in ("", *_LOGS))


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except (OSError, ValueError):
        # One of them isn't there, or can't be by its name.
        return False
