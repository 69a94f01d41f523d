"""The words of a text as one string, with a character for each that stands for its kinds.

A rule that asks the kinds of one word after another is an expression over these characters: the
search runs outside the interpreter, which takes a fifth of the time.
"""

import re
from collections.abc import Callable

from asquoted.domain.quotations.kinds import EVERY_KIND

# Below 256: up to there a class of an expression is a table, and above it a search.
_SIGNS = {kind: chr(number) for number, kind in enumerate(EVERY_KIND)}


def sign_of(kind: int, capital: bool) -> str:
    """Return the character for a word of this kind, with a capital or not."""
    return _SIGNS[kind, capital]


def signs_of(test: Callable[[int, bool], object]) -> frozenset[str]:
    """Return the characters of the words whose kinds, with a capital or not, pass the test."""
    return frozenset(sign for (kind, capital), sign in _SIGNS.items() if test(kind, capital))


def any_of(test: Callable[[int, bool], object]) -> str:
    """Return a class of an expression: a word whose kinds, with a capital or not, pass the test."""
    return f"[{re.escape(''.join(sorted(signs_of(test))))}]"


def word_of(kinds: int, *, but: int = 0) -> str:
    """Return the same for a word of any of the kinds, and of none of those in `but`."""
    return any_of(lambda kind, _: kind & kinds and not kind & but)
