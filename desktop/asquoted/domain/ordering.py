"""The order of names in lists."""

import re

_NUMBER = re.compile(r"\d+")
_DIGITS = 12


def by_name(name: str) -> str:
    """Return what names are sorted by: whatever their case, and "part 2" before "part 10"."""
    return _NUMBER.sub(lambda found: found[0].zfill(_DIGITS), name.casefold())
