"""Names as people type them: of tags, outlets, forms, kinds."""

import difflib
import unicodedata
from collections.abc import Mapping
from typing import TypeVar

from asquoted.domain.tags import Tag
from asquoted.errors import NotFoundError
from asquoted.service import tagging
from asquoted.store.library import Library

Named = TypeVar("Named")

_FEW = 20
"""So many names are listed where none is near."""


def named(what: str, given: str, known: Mapping[str, Named], listed_by: str = "") -> Named:
    """Return what `given` is the name of, in whatever case. Raise NotFoundError with the nearest name.

    `listed_by` is the command that lists the names.
    """
    wanted = fold(given)
    if given in known:
        return known[given]
    by_folded = {fold(name): name for name in known}
    if wanted in by_folded:
        return known[by_folded[wanted]]
    near = difflib.get_close_matches(wanted, by_folded, n=1)
    if near:
        hint = f"did you mean “{by_folded[near[0]]}”?"
    elif not known:
        hint = "there are none"
    elif len(known) <= _FEW or not listed_by:
        hint = "there are: " + ", ".join(known)
    else:
        hint = f"`asquoted {listed_by}` lists them"
    raise NotFoundError(f"there is no {what} “{given}”; {hint}")


def find_tag(library: Library, name: str) -> Tag | None:
    """Return the tag of that name, in whatever case."""
    return next((one for one in tagging.list_tags(library) if fold(one.name) == fold(name)), None)


def tag_named(library: Library, name: str) -> Tag:
    """Return the tag of that name. Raise NotFoundError."""
    return named("tag", name, {one.name: one for one in tagging.list_tags(library)}, "tag list")


def fold(name: str) -> str:
    """Return a name as two are compared."""
    return unicodedata.normalize("NFKC", " ".join(name.split())).casefold()
