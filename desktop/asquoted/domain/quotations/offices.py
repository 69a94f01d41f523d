"""What people are: the office or part that a text gives to somebody, and who has it.

Newspapers say who somebody is once, beside the name ("Ann Vey, mayor of Ghent", "the mayor, Ann
Vey", "Mayor Ann Vey"), and then speak of "the mayor". The lead often has it the other way
round: "a judge said", and the name further down.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from asquoted.domain.quotations.grammar import DETERMINERS, PREPOSITIONS
from asquoted.domain.quotations.kinds import (
    AUXILIARY,
    CONJUNCTION,
    DAY,
    DETERMINER,
    OFFICE,
    PREPOSITION,
    PUNCTUATION,
    SMALL,
)
from asquoted.domain.quotations.shapes import word_of
from asquoted.domain.quotations.words import Sentence

Words = tuple[int, int]

# One office by several names, as dictionaries give them.
_SAME = {
    "attorney": "lawyer",
    "barrister": "lawyer",
    "solicitor": "lawyer",
    "counsel": "lawyer",
    "ceo": "executive",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "organiser": "organizer",
    "councilor": "councillor",
}
# Months that people are called by.
_ALSO_NAMES = frozenset(("april", "may", "june", "august", "jan", "jun"))
_LONGEST_NAME = 4
_LONGEST_PHRASE = 8
_CLOSERS = frozenset((",", ".", ";", ":", ")", "—", "–", "-", "?", "!"))
_PLACING = frozenset(("in", "at", "from", "near", "to", "outside", "of"))
_INDEFINITE = frozenset(("a", "an", "another", "one"))
_PREPOSITION = re.compile(word_of(PREPOSITION))
_NOT_TELLING = DETERMINERS | PREPOSITIONS | {"and"}


class Introduction(NamedTuple):
    """One person's name beside an office: places of both, and the words that the office goes with."""

    name: Words
    phrase: Words
    office: str
    bearings: frozenset[str]


def head_of(sentence: Sentence, phrase: Words) -> int:
    """Return the place of the word that heads the phrase, the last one before any "of" or "for"."""
    base = sentence.base
    ahead = _PREPOSITION.search(sentence.row.shape, base + phrase[0] + 1, base + phrase[1])
    return (phrase[1] if ahead is None else ahead.start() - base) - 1


def office_of(sentence: Sentence, phrase: Words) -> int | None:
    """Return the place of the office that heads the phrase: "minister" in "the finance minister of Ghent"."""
    if not sentence.offices or sentence.kinds[phrase[0]] & PREPOSITION:
        return None
    head = head_of(sentence, phrase)
    return head if sentence.kinds[head] & OFFICE else None


def plain_office(word: str) -> str:
    """Return the one name for an office that has several: a barrister is a lawyer."""
    return _SAME.get(word, word)


def bearings(sentence: Sentence, phrase: Words, office: int) -> frozenset[str]:
    """Return the words that tell one holder of an office from another: "finance", "Ghent"."""
    words = sentence.words
    return frozenset(
        [
            words[k].removesuffix("'s").removesuffix("’s")
            for k in range(*phrase)
            if k != office and words[k] not in _NOT_TELLING and words[k][0].isalnum()
        ]
    )


def find_introductions(sentence: Sentence) -> Iterator[Introduction]:
    """Yield the people whom the sentence gives an office, in order."""
    words = sentence.words
    if not sentence.offices or (words[-1] != "." and sentence.is_heading()):
        return
    has_comma = "," in words
    for k in sentence.offices:
        if not has_comma and not any(sentence.capital[k + 1 : k + 2]):
            # No name stands right behind it, and none is set off.
            continue
        start = _phrase_start(sentence, k)
        name, end = _name_after(sentence, k), k + 1
        if name is None:
            end = _phrase_end(sentence, k)
            name = _name_behind_comma(sentence, end) or _name_before(sentence, start, end)
        else:
            # "Finance Minister Ann Vey" is the name as printed.
            while name[0] > start and sentence.capital[name[0] - 1] and words[name[0] - 1] not in DETERMINERS:
                name = (name[0] - 1, name[1])
        if name is not None:
            phrase = (start, end)
            yield Introduction(name, phrase, plain_office(words[k]), bearings(sentence, phrase, k))


def name_behind(sentence: Sentence, phrase: Words) -> Words | None:
    """Return the name that explains an office, or who is new: "its chief, Ann Vey", "a warder, Jo Vey"."""
    comma, words = phrase[1], sentence.words
    if comma >= len(words) or words[comma] != ",":
        return None
    # A capital before the comma is a place's as often, and what follows is the rest of it.
    is_new = words[phrase[0]] in _INDEFINITE and not sentence.capital[comma - 1]
    return _name_behind_comma(sentence, comma) if is_new or office_of(sentence, phrase) is not None else None


def is_owner(word: str) -> bool:
    """Tell whether a word stands in the possessive: "Vey's"."""
    return word.endswith(("'s", "’s"))


def _phrase_start(sentence: Sentence, office: int) -> int:
    words = sentence.words
    start = office
    while start > 0 and office - start < _LONGEST_PHRASE:
        word, kind = words[start - 1], sentence.kinds[start - 1]
        if kind & (PUNCTUATION | SMALL):
            break
        start -= 1
        if kind & DETERMINER:
            break
        if is_owner(word) and start > 0:
            # "The party's leader" has its article before the owner, "Ghent's mayor" has none.
            if words[start - 1] in DETERMINERS:
                start -= 1
            break
    return start


def _phrase_end(sentence: Sentence, office: int) -> int:
    """Return where the phrase ends, with what "of" or "for" adds to it."""
    words = sentence.words
    end = office + 1
    if end >= len(words) or words[end] not in ("of", "for", "at", "in", "with"):
        return end
    while end < len(words) and end - office < _LONGEST_PHRASE and (words[end][0].isalnum()):
        if sentence.kinds[end] & AUXILIARY:
            return office + 1
        end += 1
    return end


def _name_after(sentence: Sentence, office: int) -> Words | None:
    """Read "Governor Ann Vey" and "army spokesman Col. Ann Vey"."""
    return _name_at(sentence, office + 1, least=1)


def _name_at(sentence: Sentence, start: int, least: int) -> Words | None:
    end = start
    while end < len(sentence.words) and end - start < _LONGEST_NAME and _is_name(sentence, end):
        end += 1
    if end < len(sentence.words) and sentence.capital[end] and is_owner(sentence.words[end]):
        # "Mayor Ann Vey's plan" names Ann Vey, and nobody called Ann.
        end += 1
    return (start, end) if end - start >= least else None


def _is_name(sentence: Sentence, k: int) -> bool:
    if not sentence.capital[k]:
        return False
    word, kind = sentence.words[k], sentence.kinds[k]
    is_day = kind & DAY and not (word in _ALSO_NAMES and sentence.capital[k + 1 : k + 2] == [True])
    is_small = is_day or kind & (PREPOSITION | DETERMINER | CONJUNCTION)
    return word[0].isalpha() and not is_small and not is_owner(word)


def _name_behind_comma(sentence: Sentence, comma: int) -> Words | None:
    words = sentence.words
    if words[comma : comma + 1] != [","]:
        return None
    name = _name_at(sentence, comma + 1, least=2)
    if name is None or (name[1] < len(words) and words[name[1]] not in _CLOSERS):
        return None
    return name


def _name_before(sentence: Sentence, start: int, end: int) -> Words | None:
    """Read "Ann Vey, mayor of Ghent,": the phrase must be closed, else it is another clause's subject."""
    words = sentence.words
    if start < 2 or words[start - 1] != "," or (end < len(words) and words[end] not in _CLOSERS):
        return None
    last = start - 1
    if last > 2 and words[last - 1].isdigit() and words[last - 2] == ",":
        # "Ann Vey, 43, a nurse,"
        last -= 2
    elif last > 3 and words[last - 1] == ")" and words[last - 3] == "(":
        last -= 3
    first = last
    while first > 0 and last - first < _LONGEST_NAME and _is_name(sentence, first - 1):
        first -= 1
    is_place = first > 0 and words[first - 1] in _PLACING
    return (first, last) if last - first >= 2 and not is_place else None
