"""Sentences of the window with something in their places: a name, a number, words of a text.

What is filled in may run the other way than the sentence: an Arabic outlet in an English
one. Without isolates (UAX #9, FSI and PDI) it would pull the marks and numbers beside it over
to its other side, and the sentence could no longer be read.
"""

import unicodedata
from collections.abc import Iterable, Mapping

_FSI, _PDI = "\u2068", "\u2069"
_LEFTWARDS = frozenset({"R", "AL"})


def fill(sentence: str, /, **parts: object) -> str:
    """Return `sentence` with its places {…} filled, each part in its own direction."""
    return fill_all(sentence, parts)


def fill_all(sentence: str, parts: Mapping[str, object]) -> str:
    """Return `sentence` with its places filled, by their names."""
    empty = sentence.format_map(dict.fromkeys(parts, ""))
    return sentence.format_map({place: _beside(empty, part) for place, part in parts.items()})


def listed(between: str, parts: Iterable[str]) -> str:
    """Return what there is of `parts` with a mark or a word between them, each in its own direction."""
    return between.join(str(_beside(between, part)) for part in parts if part)


def _beside(sentence: str, part: object) -> object:
    if not isinstance(part, str):
        return part
    return f"{_FSI}{part}{_PDI}" if _runs_leftwards(part) is not _runs_leftwards(sentence) else part


def _runs_leftwards(words: str) -> bool:
    return not words.isascii() and any(unicodedata.bidirectional(sign) in _LEFTWARDS for sign in words)
