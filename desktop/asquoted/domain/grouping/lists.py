"""Small closed lists of words, written as text."""

import re
from collections.abc import Iterable


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of `words`, the longest that fits, branching letter by letter.

    One after the other they would all be tried at each place of a text.
    """
    tails: dict[str, list[str]] = {}
    for word in words:
        if word:
            tails.setdefault(word[0], []).append(word[1:])
    branches = []
    for letter, rest in sorted(tails.items()):
        after = any_of(rest)
        is_end = "" in rest
        branches.append(re.escape(letter) + (f"(?:{after})?" if is_end and after else after))
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})" if branches else ""
