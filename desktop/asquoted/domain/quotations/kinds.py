"""What kind of word each word is, looked up once: the rules then ask with one `&`.

A word may be of several kinds: "this" is a determiner and may be a subject, "no" a determiner alone.
"""

from asquoted.domain.quotations.cues import NOUNS, VERBS
from asquoted.domain.quotations.grammar import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    CONTRACTED,
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
    TIMES,
    words_of,
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
IN_S = 1 << 24
IN_ING = 1 << 25
# What may begin a sentence: anything but a small letter, a dash and an opening bracket among the signs.
BEGINS = 1 << 26
# What may link a sentence to the one before it.
LINKING = 1 << 27
TIME = 1 << 28
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
    (CONTRACTED, SUBJECT),
    (TIMES, TIME),
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
    (("and", "but", "so", "yet"), LINKING),
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
    first = word[0]
    if not first.isalnum():
        return PUNCTUATION | (STOP if first in STOPS else 0) | (BEGINS if first in "([—–-" else 0)
    kind = 0 if first.islower() else BEGINS
    if word.endswith("ly") and len(word) > 4:
        kind |= ADVERB
    if word.endswith("ed"):
        kind |= IN_ED
    if word.endswith(("'s", "’s", "s'", "s’")):
        kind |= OWNER
    if word.endswith("ing"):
        kind |= IN_ING
    elif word.endswith("s"):
        kind |= IN_S
    return kind


class Kinds(dict[str, int]):
    """The kinds of any word in lower case, as bits; words that no list holds are added as they come."""

    def __missing__(self, word: str) -> int:
        kind = _by_shape(word)
        if len(self) < _MOST_KEPT:
            self[word] = kind
        return kind


_CLOSED = _closed()
# One of each kind that no list holds: by its ending, by its beginning, or no word at all.
_OPEN = words_of("x xs xing xed xxxly x's xs' 5 5s 5ing 5ed 5xxly 5's 5s' * . (")
# All kinds that a word may be of as it is printed, with a capital or not.
EVERY_KIND = sorted(
    {(kind, False) for kind in (*_CLOSED.values(), *map(_by_shape, _OPEN), OPEN_STOP, NOTHING)}
    | {
        (kind | begins, True)
        for kind in (*_CLOSED.values(), *map(_by_shape, _OPEN))
        for begins in (0, BEGINS)
        if not kind & PUNCTUATION
    }
)
kind_of = Kinds(_CLOSED).__getitem__


def kind_as_printed(printed: str, low: str) -> int:
    """Return the kinds of a word in lower case, and whether a sentence may begin with it as printed."""
    kind = kind_of(low)
    return kind if printed[0].islower() or kind & PUNCTUATION else kind | BEGINS
