"""Who holds an office, as all articles together name it: in one "the housing secretary", in another Prado."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from asquoted.domain.grouping.circles import Circles
from asquoted.domain.grouping.titles import TITLES
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.voices import Voice, read_voice
from asquoted.domain.grouping.when import ANY_DAY
from asquoted.domain.grouping.who import Telling

_WORD = re.compile(r"[^\W\d_][\w'’-]*|[^\w\s]")
_OPENING = frozenset(
    ("the", "a", "an", "its", "his", "her", "their", "former", "ex", "then", "said", "as", "and", "by")
)
_MOST_BEFORE = 3
_OF_FIELD = re.compile(
    r"(?P<office>secretary|minister)(?:\s+of\s+state)?\s+(?:for|of)\s+(?:the\s+)?(?P<field>[^\W\d_]+)(?!\s+(?:and|&))",
    re.IGNORECASE,
)


def name_holders(tellings: Sequence[Telling]) -> None:
    """Give a telling of "the governor" to the one governor whom the articles of its story name."""
    circles = Circles(tellings)
    naming: dict[str, list[tuple[Telling, frozenset[str]]]] = defaultdict(list)
    for telling in tellings:
        for name in telling.names:
            voice = read_voice(name)
            for office in voice.offices:
                naming[office].append((telling, voice.people & telling.voice.people))
    for telling in tellings:
        voice = telling.voice
        if voice.people or voice.is_new or telling.is_statement:
            continue
        offices = [office for office in sorted(voice.offices) if office in naming]
        beside = circles.of(telling.document) if offices else frozenset()
        held = [
            holders
            for office in offices
            if (
                holders := {p for other, people in naming[office] if other.document in beside for p in people}
            )
        ]
        meant = set.intersection(*held) if held else set()
        if len(meant) == 1 and not any(office.startswith("spokes") for office in voice.offices):
            telling.voice = replace(voice, people=frozenset(meant))


def hand_over(tellings: Sequence[Telling], texts: Mapping[str, str]) -> list[Telling]:
    """Give what an office said to the one whom the articles name with that office, and not to who spoke last.

    Only an office with its field counts ("the housing secretary", and not "the secretary"), and
    only one that all who name its holder give to the same person.
    """
    circles = Circles(tellings)
    held: dict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
    for telling in tellings:
        for name in telling.names:
            people = read_voice(name).people & telling.voice.people
            office = office_in(name)
            if people and office:
                held[office].append((telling.document, people))
    every = list(tellings)
    for telling in tellings:
        text = texts[telling.document]
        for utterance in list(telling.utterances):
            words = utterance.speaker.text_of(text) if utterance.speaker else ""
            naming = held.get(office_in(words), ())
            beside = circles.of(telling.document) if naming else frozenset()
            named = [people for document, people in naming if document in beside]
            meant = frozenset.intersection(*named) if named else frozenset[str]()
            is_another = telling.voice.people and not telling.voice.people & meant
            if meant and is_another and not telling.said_of(utterance).voice.people:
                _move(utterance, telling, _home(telling, meant, every), meant)
    return [telling for telling in every if telling.utterances]


def office_in(words: str) -> str:
    """Return the office that words name with its field: "housing secretary"; an empty string where none.

    "The Secretary of State for Housing" is the same one.
    """
    words = _OF_FIELD.sub(r"\g<field> \g<office>", words)
    tokens = [match.group().casefold() for match in _WORD.finditer(words)]
    at = next((place for place, token in enumerate(tokens) if token in TITLES), 0)
    first = at
    while (
        first
        and at - first < _MOST_BEFORE
        and tokens[first - 1].isalpha()
        and tokens[first - 1] not in _OPENING
    ):
        first -= 1
    return " ".join(tokens[first : at + 1]) if first < at else ""


def _home(telling: Telling, meant: frozenset[str], every: list[Telling]) -> Telling:
    """Return the telling of somebody in the same document and of the same time, made where there is none."""
    for other in every:
        is_there = other.document == telling.document and bool(other.voice.people & meant)
        if is_there and other.when.is_past == telling.when.is_past and other.when.agrees(telling.when):
            return other
    window = telling.window if not telling.when.is_past else ANY_DAY
    every.append(Telling(telling.document, Voice(people=meant), telling.when, window, tongue=telling.tongue))
    return every[-1]


def _move(utterance: Utterance, old: Telling, new: Telling, meant: frozenset[str]) -> None:
    place = (utterance.start, utterance.is_direct)
    # What a document tells is kept between two groupings: nothing of it is altered in place.
    if place in old.said:
        new.said = {**new.said, place: replace(old.said[place], voice=Voice(people=meant))}
        old.said = {other: said for other, said in old.said.items() if other != place}
    new.utterances = sorted([*new.utterances, utterance], key=lambda one: one.key)
    old.utterances = [one for one in old.utterances if one is not utterance]
