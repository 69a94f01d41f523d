"""What kind of word each word is, looked up once: the rules then ask with one `&`.

A word may be of several kinds: "this" is a determiner and may be a subject, "no" a determiner alone.
"""

from asquoted.domain.quotations.cues import NOUNS, VERBS
from asquoted.domain.quotations.grammar import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DASHES,
    DAYS,
    DETERMINERS,
    IRREGULAR_PASTS,
    OFFICES,
    PREPOSITIONS,
    RELATIVES,
    SPEAKING,
    STOPS,
    SUBJECT_PRONOUNS,
)

# The word that stands for a quotation.
QUOTED = '"'

PUNCTUATION = 1 << 0
ADVERB = 1 << 1
AUXILIARY = 1 << 2
DETERMINER = 1 << 3
PREPOSITION = 1 << 4
CONJUNCTION = 1 << 5
SUBJECT = 1 << 6
DAY = 1 << 7
RELATIVE = 1 << 8
IS_BE = 1 << 9
VERB = 1 << 10
BASE = 1 << 11
CUE = 1 << 12
OFFICE = 1 << 13
STOP = 1 << 14
DASH = 1 << 15
COMMA = 1 << 16
QUOTE = 1 << 17
CLOSER = 1 << 18
PAST = 1 << 19
IN_ED = 1 << 20
OWNER = 1 << 21
# What stands between blanks and is no word.
NOTHING = 1 << 23
# What the words around a full stop say of it: that it may belong to the word before it.
OPEN_STOP = 1 << 22 | STOP | PUNCTUATION

# What ends a noun phrase whichever way it is read.
SMALL = PREPOSITION | CONJUNCTION | AUXILIARY

_LISTED = (
    (ADVERBS, ADVERB),
    (AUXILIARIES, AUXILIARY),
    (DETERMINERS, DETERMINER),
    (PREPOSITIONS, PREPOSITION),
    (CONJUNCTIONS, CONJUNCTION),
    (SUBJECT_PRONOUNS, SUBJECT),
    (DAYS, DAY),
    (RELATIVES, RELATIVE),
    (BE, IS_BE),
    (VERBS, VERB | CUE),
    ([word for word, verb in VERBS.items() if verb.is_base], BASE),
    (NOUNS, CUE),
    (SPEAKING, CUE),
    (("according", "put"), CUE),
    (OFFICES, OFFICE),
    (DASHES, DASH),
    (IRREGULAR_PASTS, PAST),
    ((",",), COMMA),
    ((QUOTED,), QUOTE),
    ((")", "]"), CLOSER),
)
# So many different words are remembered; a text of more is read as well, a little slower.
_MOST_KEPT = 50_000


def _closed() -> dict[str, int]:
    kinds: dict[str, int] = {}
    for words, kind in _LISTED:
        for word in words:
            kinds[word] = kinds.get(word, 0) | kind
    return {word: kind | _by_shape(word) for word, kind in kinds.items()}


def _by_shape(word: str) -> int:
    """Return the kinds that the letters of a word give away."""
    if not word[0].isalnum():
        return PUNCTUATION | (STOP if word[0] in STOPS else 0)
    kind = 0
    if word.endswith("ly") and len(word) > 4:
        kind |= ADVERB
    if word.endswith("ed"):
        kind |= IN_ED
    if word.endswith(("'s", "’s", "s'", "s’")):
        kind |= OWNER
    return kind


class Kinds(dict[str, int]):
    """The kinds of any word in lower case, as bits; words that no list holds are added as they come."""

    def __missing__(self, word: str) -> int:
        kind = _by_shape(word)
        if len(self) < _MOST_KEPT:
            self[word] = kind
        return kind


kind_of = Kinds(_closed()).__getitem__
