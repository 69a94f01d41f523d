"""What an article calls somebody besides the name: a firm "it", a man "he", the first word in capitals."""

import re
from collections import Counter
from collections.abc import Callable, Iterable

from asquoted.domain.grouping.lists import word_set
from asquoted.domain.grouping.names import folded
from asquoted.domain.grouping.titles import INSTITUTIONS, TITLES

# A firm may be an owner or a partner, and "general" and "major" describe many a thing.
_OFTEN_OF_FIRMS = word_set("""
    champion defender express general head hon leader major owner partner principal rep rev
    """)

# Bounded, or a blob of a hundred thousand capitals would be gone through from each of them.
_NAME = r"((?:[A-Z][\w'’-]{1,60}\s+){1,3}[A-Z][\w'’-]{1,60})"
# "Port Kings, the franchise that …", "The Port Kings".
_NAMED_BODY = re.compile(
    rf"{_NAME},\s+(?:the|a|an)\s+(?:[\w'’-]+\s+){{0,3}}(?:{'|'.join(sorted(INSTITUTIONS))})"
    r"(?=[,.;]|\s+(?:that|which|whose|in|of|behind|based)\b)"
)
# "Prado, finance director since 2023, …", in an article that never gives her first name.
_OFFICE = rf"(?:{'|'.join(sorted(TITLES - _OFTEN_OF_FIRMS))})"
_BY_OFFICE = re.compile(
    rf"(?<![\w'’-] )\b([A-Z][a-z'’-]+),\s+(?:the\s+|its\s+|a\s+|an\s+)?(?:[a-z'’-]+\s+){{0,3}}{_OFFICE}"
    r"(?=[,.;]|\s+(?:since|of|at|for|in|until|and)\b)"
)
# "The island of Sant Oriel", "off the coast of Port Vey".
_PLACE_OF = re.compile(
    r"\b(?:islands?|city|town|village|port|state|province|district|county|region|republic|kingdom|coast|capital)\s+of\s+"
    rf"(?:the\s+)?{_NAME}"
)
# "Tall Ships Live said it would …": a person is no "it".
_SAID_IT = re.compile(r"\bsa(?:id|ys)\s+(?:that\s+)?its?\b")
_NAME_LAST = re.compile(rf"{_NAME},?\s+$")
_LONGEST_NAME = 60
# "ANA PRADO wept yesterday": a first line in capitals that goes on in small letters.
_CAPITALS = re.compile(r"^[A-Z][A-Z'’-]+(?:\s+[A-Z][A-Z'’-]+){1,3}(?=\s+[a-z])")
_GENDER = dict.fromkeys(("he", "his", "him", "himself", "mr", "sir", "lord"), "he") | dict.fromkeys(
    ("she", "her", "herself", "mrs", "ms", "miss", "dame", "lady"), "she"
)
_GENDERED = re.compile(r"\b(?:he|his|him|himself|she|her|herself)\b", re.IGNORECASE)
_TITLED = re.compile(r"\b(Mr|Sir|Lord|Mrs|Ms|Miss|Dame|Lady)\.?\s+(?:[A-Z][\w.'’-]*\s+){0,2}([A-Z][\w'’-]+)")
_SURELY = 3


def plain_names(sentence: str) -> str:
    """Return a sentence with the name that it opens with in capitals as it would be spelled."""
    return _CAPITALS.sub(lambda match: match.group().title(), sentence)


def named_bodies(text: str) -> frozenset[str]:
    """Return the last words, in small letters, of names that the article shows to be no person's."""
    named = [match[1] for match in _NAMED_BODY.finditer(text)]
    for said in _SAID_IT.finditer(text):
        last = _NAME_LAST.search(text, max(0, said.start() - _LONGEST_NAME), said.start())
        named += [last[1]] if last else []
    return frozenset(folded(name.split()[-1]) for name in named)


def named_by_office(text: str) -> frozenset[str]:
    """Return the lone names, as `folded` has them, that a text explains by an office: "Prado, coach, …"."""
    return frozenset(folded(match[1]) for match in _BY_OFFICE.finditer(text))


def named_places(text: str) -> frozenset[str]:
    """Return the last words, as `folded` spells them, of names that a text shows to be a place's."""
    return frozenset(folded(match[1].split()[-1]) for match in _PLACE_OF.finditer(text))


def people_by_gender(
    sentences: Iterable[tuple[str, bool]], people_in: Callable[[str], Iterable[str]]
) -> dict[str, frozenset[str]]:
    """Return the people whom a text calls "he" and those whom it calls "she".

    By "Mr" and "Ms", and by the pronouns in and behind the sentences that name one person
    alone. `sentences` are the text's own words, each with whether it begins a paragraph;
    `people_in` finds the people in a sentence.
    """
    votes: dict[str, Counter[str]] = {"he": Counter(), "she": Counter()}
    alone = ""
    for words, begins in sentences:
        people = set(people_in(words))
        alone = people.pop() if len(people) == 1 else "" if people or begins else alone
        genders = {_GENDER[match.lower()] for match in _GENDERED.findall(words)}
        if alone and len(genders) == 1:
            votes[genders.pop()][alone] += 1
        for title, name in _TITLED.findall(words):
            votes[_GENDER[title.lower()]][folded(name)] += _SURELY
    he, she = votes["he"], votes["she"]
    return {
        "he": frozenset(person for person in he if he[person] > she[person]),
        "she": frozenset(person for person in she if she[person] > he[person]),
    }
