"""What the letters of two words tell: a misprint, a mask, a negating prefix."""

import re

from rapidfuzz.distance import OSA

from asquoted.domain.collation.lexicon import Lexicon

_SHORTEST, _LONG = 3, 8
_PREFIXES = frozenset({"un", "in", "im", "il", "ir", "non", "dis", "mis", "a"})
_MASKS = re.compile(r"\*+")


def is_masked_form(word: str, other: str) -> bool:
    """Tell whether one of two shadows is the other with letters masked: f***ing."""
    if "*" not in word and "*" not in other:
        return False
    masked, whole = (word, other) if "*" in word else (other, word)
    first, last = _MASKS.split(masked, maxsplit=1)[0], _MASKS.split(masked)[-1]
    if "*" in whole:
        return first[:1] == whole[:1]
    return len(whole) > len(first) + len(last) and whole.startswith(first) and whole.endswith(last)


def is_negated(bare: str, whole: str) -> bool:
    """Tell whether the second of two shadows is the first with a negating prefix: lawful, unlawful."""
    return (
        whole.endswith(bare) and len(bare) > _SHORTEST and whole.removesuffix(bare).rstrip("-") in _PREFIXES
    )


def is_slip(word: str, other: str, lexicon: Lexicon) -> bool:
    """Tell whether one of two shadows is a misprint of the other.

    One is in the list of words and the other is not, they begin alike, and a letter is
    lost, doubled, changed or two are swapped.
    """
    if word[0] != other[0] or not (word.isalpha() and other.isalpha()):
        # Nearly always: what takes least to ask comes first.
        return False
    words = lexicon.tables.words
    shorter = min(len(word), len(other))
    if shorter < _SHORTEST or (word in words) == (other in words):
        return False
    if word[:-1] == other or other[:-1] == word:
        # A plural or a past that the list lacks.
        return False
    return OSA.distance(word, other, score_cutoff=2) <= (2 if shorter >= _LONG else 1)
