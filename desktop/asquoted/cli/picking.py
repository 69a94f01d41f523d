"""Which library the command line means, and ids that can be typed."""

from argparse import Namespace
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from asquoted import paths
from asquoted.errors import LibraryError, UserError
from asquoted.service import libraries
from asquoted.store.library import Library

SHOWN = 8
"""How many characters of an id are listed, if so many tell all apart."""


class AmbiguousError(UserError):
    """Words that fit more than one place."""


@contextmanager
def library_of(arguments: Namespace, *, create: bool = False) -> Iterator[Library]:
    """Open the library that the command is about, and close it afterwards. Raise LibraryError."""
    path = Path(arguments.library) if arguments.library else paths.default_library()
    if not libraries.is_there(path) and not create:
        raise LibraryError(
            path, "there is no library; `asquoted import FILE…` or `asquoted sample` makes one"
        )
    library = libraries.open_library(path, create)
    try:
        yield library
    finally:
        library.close()


def shorten(ids: Collection[str]) -> dict[str, str]:
    """Return a short form of each id that tells it from the others."""
    length = SHOWN
    while len({one[:length] for one in ids}) < len(set(ids)):
        length += 1
    return {one: one[:length] for one in ids}
