"""Which library, and which thing in it, the command line means."""

from argparse import Namespace
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from asquoted import paths
from asquoted.errors import LibraryError, NotFoundError, UserError
from asquoted.service import libraries
from asquoted.store.library import Library

SHOWN = 8
"""How many characters of an id are listed, if so many tell all apart."""


class AmbiguousError(UserError):
    """A cut-off id, or words, fit more than one thing."""


@contextmanager
def library_of(arguments: Namespace, *, create: bool = False) -> Iterator[Library]:
    """Open the library that the command is about, and close it afterwards. Raise LibraryError."""
    path = Path(arguments.library) if getattr(arguments, "library", None) else paths.default_library()
    if not create and not path.exists():
        raise LibraryError(
            path, "there is no library; `asquoted import FILE…` or `asquoted sample` makes one"
        )
    library = libraries.open_library(path, create)
    try:
        yield library
    finally:
        library.close()


def pick(what: str, given: str, ids: Collection[str]) -> str:
    """Return the one id that begins with `given`. Raise NotFoundError or AmbiguousError."""
    if given in ids:
        return given
    fitting = [one for one in ids if given and one.startswith(given.casefold())]
    if not fitting:
        raise NotFoundError(
            f"there is no {what} {given}; `asquoted {_LISTED.get(what, what + 's')}` lists their ids"
        )
    if len(fitting) > 1:
        raise AmbiguousError(f"{given} begins the ids of {len(fitting)} {what}s; give more of it")
    return fitting[0]


_LISTED = {"rendering": "quotes", "tagging": "tag list", "note": "note list"}


def shorten(ids: Collection[str]) -> dict[str, str]:
    """Return a short form of each id that tells it from the others."""
    length = SHOWN
    while len({one[:length] for one in ids}) < len(set(ids)):
        length += 1
    return {one: one[:length] for one in ids}
