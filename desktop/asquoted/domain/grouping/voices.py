"""Who speaks: what a reporter's words for a speaker tell about which speaker it is.

"Pyongyang", "North Korea", "KCNA" and "the official" may all carry one statement; "Kirby"
may not. Two voices differ when they are different people, or speak for different countries.
"""

import re
from dataclasses import dataclass

from asquoted.domain.grouping.lists import word_set
from asquoted.domain.grouping.places import COUNTRIES_OF

_PRONOUNS = word_set("""
    i he she it they we him her them his its their who which that
""")
_PERSONAL = word_set("""
    he she him her his
""")
# Nouns that make a run of capitals an institution, not a person.
_INSTITUTIONS = word_set("""
    agency association authority bank board bureau cabinet center centre church club college command
    commission committee company congress corporation council court department directorate division
    embassy federation force forces foundation fund government group house institute kremlin league
    ministry mission network news office organisation organization parliament party pentagon police
    press secretariat senate service society statement treasury tribunal union united university fc
    afc city rovers county
""")
_TITLES = word_set("""
    mr mrs ms miss dr prof professor sir dame lord lady president vice premier prime minister
    chancellor secretary general colonel major captain lieutenant admiral sergeant judge justice
    senator sen rep congressman congresswoman governor gov mayor chief chairman chairwoman chair
    chairperson director deputy spokesman spokeswoman spokesperson ambassador envoy king queen
    prince princess pope cardinal bishop archbishop manager coach striker defender midfielder
    goalkeeper lawyer attorney prosecutor commissioner officer official leader head foreign defence
    defense finance interior national state security adviser advisor communications executive
    economist analyst governor-general a an the its his her their this that former acting senior top
    anonymous unnamed us both one another some of for and in at on from to with by monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august
    september october november december
""")
_WORD = re.compile(r"[^\W\d_](?:[\w.&]|[-'’](?=\w))*")


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker. `people` are surnames, `places` countries, `heads` the nouns it goes by."""

    people: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    is_pronoun: bool = False
    is_personal: bool = False

    @property
    def is_known(self) -> bool:
        """Tell whether it says anything."""
        return bool(self.people or self.places or self.heads)

    def agrees(self, other: "Voice") -> bool:
        """Tell whether both may be one speaker."""
        if self.people and other.people:
            return bool(self.people & other.people)
        return not (self.places and other.places) or bool(self.places & other.places)

    def shares(self, other: "Voice") -> bool:
        """Tell whether something speaks for their being one speaker, and nothing against it."""
        return self.agrees(other) and bool(
            self.people & other.people or self.places & other.places or self.heads & other.heads
        )

    def joined(self, other: "Voice") -> "Voice":
        """Return one speaker who goes by the words of both."""
        return Voice(
            self.people | other.people,
            self.places & other.places or self.places or other.places,
            self.heads | other.heads,
        )


NOBODY = Voice()


def read_voice(words: str) -> Voice:
    """Return what a reporter's words for a speaker say."""
    lowered = words.casefold().strip(" ,")
    if lowered in _PRONOUNS:
        return Voice(is_pronoun=True, is_personal=lowered in _PERSONAL)
    places = frozenset(
        country for name, country in COUNTRIES_OF.items() if name[0] in lowered and _has(name, lowered, words)
    )
    people: set[str] = set()
    heads: set[str] = set()
    run: list[str] = []
    for match in [*_WORD.finditer(words), None]:
        word = match.group().removesuffix("'s").removesuffix("’s") if match else ""
        folded = word.casefold().strip(".")
        if word[:1].isupper() and folded not in _TITLES and folded not in COUNTRIES_OF:
            run.append(word)
            continue
        _close(run, people, heads)
        run = []
        if folded in _INSTITUTIONS or (word.islower() and folded in _TITLES and len(folded) > 6):
            heads.add(folded)
    return Voice(frozenset(people), places, frozenset(heads))


def _has(name: str, lowered: str, words: str) -> bool:
    if name == "us":
        return bool(re.search(r"\bU\.?S\b", words))
    return bool(re.search(rf"\b{re.escape(name)}(?!\w)", lowered))


def _close(run: list[str], people: set[str], heads: set[str]) -> None:
    """Sort a run of capitalised words: an institution's name, an acronym, or a person's."""
    if not run:
        return
    folded = [word.casefold() for word in run]
    if any(word in _INSTITUTIONS for word in folded):
        heads.update(folded)
        heads.add("".join(word[0] for word in folded))
    elif all(word.isupper() for word in run):
        heads.update(folded)
    else:
        people.add(folded[-1])
