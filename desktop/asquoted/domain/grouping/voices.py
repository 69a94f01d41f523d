"""Who speaks: what a reporter's words for a speaker tell about which speaker it is.

"Pyongyang", "North Korea", "KCNA" and "the official" may all carry one statement; "Kirby"
may not. Two voices differ when they are different people, or speak for different countries.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from asquoted.domain.grouping.lists import word_set
from asquoted.domain.grouping.names import PRONOUNS, name_runs, names_of_body, other_surname, surname_of
from asquoted.domain.grouping.places import find_places
from asquoted.domain.grouping.titles import FIRMS, INSTITUTIONS, SAYINGS, TITLES
from asquoted.domain.grouping.unnamed import COLLECTIVES, brought_in, possessed

_PERSONAL = word_set("i he she you him her his who")
# "…, said one; …, said the other."
_ONE_AND_OTHER = frozenset(["one", "another", "the one", "the other"])
_SEVERAL = re.compile(
    r"(?!reuters$)[a-z-]*(?:[^aeiou]ers|[^aeiou]ors|ists|[a-z]{3}ians|[a-z]{4}ants|[a-z]{4}ents|ees|women|cops|critics"
    r"|chiefs|bosses|experts|locals|fans|relatives|friends|neighbours|neighbors|sources|rivals|families|officials)"
)
_HIS_GRACE = re.compile(
    r"(?:his|her)\s+(?:grace|majesty|holiness|eminence|excellency|highness|hono(?:u)?r|lordship|ladyship|worship)"
)
_COMMON_TITLES = word_set("""
    official officer analyst expert economist vp mp mep msp mr mrs ms miss dr doctor prof professor owner
    partner
    """)
_INTRODUCING = word_set("a an another one some several many two three his her their")
_BEFORE_COMPLEMENT = word_set("at to for from with by on about who which that under after before near via")
_HIMSELF = re.compile(r"(?<!\s)\s+(?:him|her|it|them)sel(?:f|ves)$")
# One office under three names; "3 PM" is an hour.
_PREMIER = re.compile(r"\b(?:[Pp]rime [Mm]inister|(?<!\d\s)(?<!\d)PM)(?=\b|['’])")
# What belongs to a state, so that a country's name and such a body's may mean one speaker.
_STATE_BODIES = word_set(
    "army bureau cabinet department embassy government military ministry navy office official"
)


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker: surnames, countries, institutions, and the common nouns it goes by ("official").

    `is_new`: brought in as somebody not met before ("an official", "his lawyer").
    `is_definite`: meant to be known ("the official").
    """

    people: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    is_pronoun: bool = False
    is_personal: bool = False
    is_new: bool = False
    is_definite: bool = False

    @property
    def is_known(self) -> bool:
        """Tell whether it says anything."""
        return bool(self.people or self.places or self.bodies or self.nouns)

    @property
    def is_named(self) -> bool:
        """Tell whether it would be understood with nothing before it."""
        return bool(self.people or self.places or self.bodies)

    @property
    def offices(self) -> frozenset[str]:
        """The offices it holds, of those that one person in a story holds."""
        return (self.nouns & TITLES) - _COMMON_TITLES

    @property
    def is_office(self) -> bool:
        """Tell whether it goes by an office or rank alone, and so is a person."""
        return not self.is_named and bool(self.nouns & TITLES)

    @property
    def is_of_state(self) -> bool:
        """Tell whether it may be a body or servant of some state, or is not named at all."""
        names = self.nouns | {word for body in self.bodies for word in body.split()}
        return not self.bodies or bool(names & _STATE_BODIES)

    def may_speak_for(self, other: "Voice") -> bool:
        """Tell whether it is a spokesperson of nobody else than `other`."""
        if self.bodies or self.places or not any(noun.startswith("spokes") for noun in self.nouns):
            return False
        bodies = self.nouns & INSTITUTIONS
        named = other.nouns | {word for body in other.bodies for word in body.split()}
        return not bodies or bool(bodies & named)

    def agrees(self, other: "Voice") -> bool:
        """Tell whether both may be one speaker."""
        if self.people and other.people:
            return bool(self.people & other.people)
        return not (self.places and other.places) or bool(self.places & other.places)

    def shares(self, other: "Voice") -> bool:
        """Tell whether a name speaks for their being one speaker, and nothing against it."""
        return self.agrees(other) and bool(
            self.people & other.people
            or self.places & other.places
            or (self.bodies | self.people) & (other.bodies | other.people)
        )

    def contrasts(self, other: "Voice") -> bool:
        """Tell whether one text that names both bodies means two of them."""
        are_bodies = bool(self.bodies and other.bodies) and not (self.people or other.people)
        return are_bodies and not (self.bodies & other.bodies or self.places & other.places)

    def differs(self, other: "Voice") -> bool:
        """Tell whether both are bodies of two names, even in two texts; a state's has many names."""
        if not self.contrasts(other) or self.is_of_state or other.is_of_state:
            return False
        mine, theirs = ({w for body in voice.bodies for w in body.split()} for voice in (self, other))
        if not mine.isdisjoint(theirs - INSTITUTIONS - FIRMS):
            # "The Western trust", "Western Hospitals Trust".
            return False
        # A body and its report are no two.
        return all(body.split()[-1] not in SAYINGS for body in self.bodies | other.bodies)

    def joined(self, other: "Voice") -> "Voice":
        """Return one speaker who goes by the words of both."""
        return Voice(
            self.people | other.people,
            self.places & other.places or self.places or other.places,
            self.bodies | other.bodies,
            self.nouns | other.nouns,
            is_new=self.is_new,
            is_definite=self.is_definite,
        )


NOBODY = Voice()


def read_voice(
    words: str, known: frozenset[str] | None = None, places: frozenset[str] = frozenset()
) -> Voice:
    """Return what a reporter's words for a speaker say: "the club's coach, Ana Prado" is Prado.

    A lone name ("Prado", "Sarovia") is a person's only if it is among the people `known`.
    `places` are the stems of countries' names beside those that everybody knows.
    """
    return (_remembered if len(words) <= _LONGEST_REMEMBERED else _read)(words, known, places)


def _read(words: str, known: frozenset[str] | None, places: frozenset[str]) -> Voice:
    words = _PREMIER.sub("Premier", _HIMSELF.sub("", words))
    lowered = words.casefold().strip(" ,")
    if words.isupper() and " " in words.strip():
        # A heading or a call to read on, not anybody's name.
        return NOBODY
    if _SEVERAL.fullmatch(lowered) and lowered not in (known or ()):
        # "Critics said": their capital is that of the sentence.
        return Voice(nouns=frozenset({lowered}), is_new=True)
    if lowered in _ONE_AND_OTHER:
        return Voice(nouns=frozenset({lowered}), is_new=True)
    if _HIS_GRACE.fullmatch(lowered):
        return Voice(is_pronoun=True, is_personal=True)
    if lowered in PRONOUNS:
        return Voice(is_pronoun=True, is_personal=lowered in _PERSONAL)
    runs, nouns = name_runs(words, places)
    people: list[str] = []
    also: dict[str, str] = {}
    bodies: set[str] = set()
    owners: list[str] = []
    for run in runs:
        surname = surname_of(run.words)
        is_person = len(run.words) > 1 or run.has_title or known is None or surname in known
        if run.is_body:
            bodies |= names_of_body(run.words)
        elif run.is_owner:
            owners.append(surname)
        elif is_person and (run.is_person or run.is_alone(surname, known)):
            people.append(surname)
            also[surname] = other_surname(run.words)
        elif not run.is_where or nouns & INSTITUTIONS:
            # "Police in Norport" are the Norport police; "an engineer in Norport" speaks for nobody.
            bodies.add(surname)
    another = possessed(words) if owners and not people else ""
    if another and (known is None or owners[0] in known) and not bodies:
        # "Vargas's barrister" and "Vargas's mother" are not Vargas.
        return Voice(nouns=nouns | {another}, is_new=True)
    if not people and owners:
        # "Vargas's letter" speaks for Vargas, "Sarovia's ministry" for Sarovia.
        is_person = known is not None and owners[0] in known
        (people.append if is_person and nouns <= SAYINGS else bodies.add)(owners[0])
    if people:
        # "Clear Sky's Ana Prado" speaks for both.
        bodies.update(owner for owner in owners if owner not in people)
    place = _place(words, places)
    if not (people or bodies or place or nouns):
        nouns = frozenset({lowered.split()[-1]} & COLLECTIVES) if lowered.startswith("the ") else nouns
        noun = brought_in(words)
        if noun:
            return Voice(nouns=frozenset({noun}), is_new=True)
    first = lowered.split()[0] if lowered else ""
    return Voice(
        frozenset(name for person in people[-1:] for name in (person, also.get(person, "")) if name),
        frozenset({place} if place else ()),
        frozenset(bodies),
        nouns,
        is_new=first in _INTRODUCING
        or (not first.startswith("the") and lowered.endswith("s") and not people and not bodies),
        is_definite=first in {"the", "its"},
    )


# A speaker is asked for wherever that one speaks, in one article and in those that quote the same.
_remembered = lru_cache(maxsize=2_000)(_read)
_LONGEST_REMEMBERED = 1_000


def people_in(text: str, known: frozenset[str], places: frozenset[str] = frozenset()) -> list[str]:
    """Return the surnames of the people named in full or behind a title, or `known`, in order."""
    found = []
    for run in name_runs(text, places)[0]:
        surname = surname_of(run.words)
        if (run.is_person and (len(run.words) > 1 or run.has_title)) or (
            not run.is_body and surname in known
        ):
            found.append(surname)
    return found


def second_names_in(text: str, places: frozenset[str] = frozenset()) -> list[str]:
    """Return the other names by which people of two family names may go: "Soto" of "Ana Soto Gil"."""
    runs = (run for run in name_runs(text, places)[0] if run.is_person)
    return [name for run in runs if (name := other_surname(run.words))]


def _place(words: str, places: frozenset[str]) -> str | None:
    """Return the country that a speaker stands for: the first one named, before any complement."""
    for start, _, country in find_places(words, places):
        before = words[:start].casefold().split()
        return None if any(word in _BEFORE_COMPLEMENT for word in before) else country
    return None
