"""What an article calls somebody besides the name: a firm "it", a man "he", the first word in capitals."""

import re
from collections import Counter
from collections.abc import Callable, Iterable

from asquoted.domain.grouping.names import folded
from asquoted.domain.grouping.titles import INSTITUTIONS
from asquoted.domain.sentences import split_sentences

_NAME = r"((?:[A-Z][\w'’-]+\s+){1,3}[A-Z][\w'’-]+)"
_NAMED_BODIES = (
    # "Port Kings, the franchise that …", "The Port Kings".
    re.compile(
        rf"{_NAME},\s+(?:the|a|an)\s+(?:[\w'’-]+\s+){{0,3}}(?:{'|'.join(sorted(INSTITUTIONS))})"
        r"(?=[,.;]|\s+(?:that|which|whose|in|of|behind|based)\b)"
    ),
    # "Tall Ships Live said it would …": a person is no "it".
    re.compile(rf"{_NAME},?\s+(?:said|says)\s+(?:that\s+)?(?:it|its)\b"),
)
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
    return frozenset(folded(match[1].split()[-1]) for one in _NAMED_BODIES for match in one.finditer(text))


def people_by_gender(text: str, people_in: Callable[[str], Iterable[str]]) -> dict[str, frozenset[str]]:
    """Return the people whom a text calls "he" and those whom it calls "she".

    By "Mr" and "Ms", and by the pronouns in and behind the sentences that name one person
    alone. `people_in` finds the people in a sentence.
    """
    votes: dict[str, Counter[str]] = {"he": Counter(), "she": Counter()}
    for paragraph in text.split("\n"):
        alone = ""
        for sentence in split_sentences(paragraph):
            words = sentence.text_of(paragraph)
            people = set(people_in(words))
            alone = alone if not people else people.pop() if len(people) == 1 else ""
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
