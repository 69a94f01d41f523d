"""Clauses: whether one begins here, whether it has a verb, whether it has a subject of its own."""

from asquoted.domain.quotations.grammar import DETERMINERS, PERSONAL, PREPOSITIONS, SUBJECT_PRONOUNS
from asquoted.domain.quotations.kinds import (
    ADVERB,
    AUXILIARY,
    COMMA,
    IN_ED,
    PAST,
    PREPOSITION,
    QUOTED,
    RELATIVE,
    STOP,
    SUBJECT,
    VERB,
)
from asquoted.domain.quotations.words import Sentence

_APOSTROPHES = ("'", "’")
_NAMED = frozenset(("named", "identified", "quoted", "interviewed"))
_MAY_OPEN = SUBJECT_PRONOUNS | DETERMINERS
_CIRCUMSTANTIAL = frozenset(("as", "when", "while", "after", "before", "because", "since"))


def has_verb(
    sentence: Sentence, start: int, end: int | None = None, *, surely: bool = False, through: bool = False
) -> bool:
    """Tell whether a finite verb seems to follow, before `end`, so that it is a clause and not a mere object.

    `surely` takes only an auxiliary verb for one: other words in -s and -ed may be something else.
    `through` looks on behind what is set off by commas, and behind relative pronouns.
    """
    words, kinds = sentence.words, sentence.kinds
    for k in range(start, min(len(words) if end is None else end, start + 24)):
        word, kind = words[k], kinds[k]
        if kind & AUXILIARY or (kind & SUBJECT and k == start):
            return True
        if (
            not surely
            and k > start
            and (kind & (IN_ED | PAST) or (word[-1] == "s" and word[-2:-1] not in _APOSTROPHES))
            and not sentence.capital[k]
            and not kinds[k - 1] & PREPOSITION
        ):
            return True
        if kind & STOP or word in (":", ";"):
            return False
        if kind & (RELATIVE | COMMA) and not through:
            return False
    return False


def has_subject(sentence: Sentence, k: int) -> bool:
    """Tell whether a clause with a subject of its own begins here: "but she", not "but would"."""
    return k < len(sentence.words) and not sentence.kinds[k] & (AUXILIARY | ADVERB | VERB)


def is_clause(sentence: Sentence, end: int) -> bool:
    """Tell a clause from an introductory phrase: "In the end, she said" reports nothing before the comma."""
    words = sentence.words
    if sentence.kinds[0] & PREPOSITION or words[0].endswith("ing"):
        if "," not in words[:end]:
            return False
        # "On 28 March, as rumours spread, she said": both go with her saying it.
        after = words.index(",") + 1
        return words[after] not in _CIRCUMSTANTIAL and has_verb(sentence, after)
    return QUOTED in words[:end] or has_verb(sentence, 0, through=True)


def leads_to_infinitive(words: list[str], at: int) -> bool:
    for word in words[at : at + 7]:
        if word == "to":
            return True
        if not word[0].isalnum():
            return False
    return False


def behind_listener(words: list[str], at: int) -> int | None:
    """Return where the clause begins after somebody spoken to: "told reporters he would".

    What a preposition of place or time governs begins none: "told them in the hall".
    """
    is_governed = False
    for k in range(at + 1, min(len(words), at + 7)):
        if not words[k][0].isalnum():
            return None
        is_governed = is_governed or (words[k] in PREPOSITIONS and words[k] != "about")
        if words[k] in PERSONAL or (words[k] in _MAY_OPEN and not is_governed):
            return k
    return None


def behind_circumstance(words: list[str], at: int) -> int | None:
    """Return where the clause begins after a time or place: "said after the vote he would"."""
    for k in range(at + 1, min(len(words), at + 8)):
        if not words[k][0].isalnum():
            return None
        if words[k] in PERSONAL and words[k + 1 : k + 2] != ["said"]:
            return k
    return None


def withholds_name(words: list[str], at: int) -> bool:
    """Read "asked not to be named", "declined to be identified": and nothing is reported."""
    be = words.index("to", at) + 1
    return words[be : be + 1] == ["be"] and not _NAMED.isdisjoint(words[be + 1 : be + 3])
