"""What one document tells of one act of speaking, and which of its tellings a reporter's words mean."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from asquoted.domain.grouping.titles import UNIQUE_OFFICES
from asquoted.domain.grouping.utterances import Key, Utterance
from asquoted.domain.grouping.voices import Voice
from asquoted.domain.grouping.when import ANY_DAY, When
from asquoted.domain.grouping.words import is_run_of, match_roots
from asquoted.domain.tongues import Tongue

_SHORTEST_HEADING = 3
UNKNOWN_TONGUE = Tongue()


@dataclass(frozen=True, slots=True)
class Said:
    """What stands beside one utterance: whose it is and when it was said, as far as that is said there.

    `is_named`: the reporter's words beside it name the speaker; else the article lets one infer it.
    """

    voice: Voice
    when: When
    is_named: bool


@dataclass(slots=True)
class Telling:
    """What one document tells of one act of speaking.

    `when` is what the document says of its day, `window` what its date or its lead suggests.
    `is_sure` says that its day or its words leave no doubt which statement it tells of;
    `settled` names the utterances, by their keys, that leave none though others do.
    `title` is one of the names that is no more than what the text is headed with.
    `source` is who carried it, where the user says so; `is_ruled` says that the day is the user's.
    `said` is what stands beside its utterances, by their beginnings and whether they are direct.
    `tongue` is the language of its document, as far as that is certain.
    """

    document: str
    voice: Voice
    when: When = ANY_DAY
    window: When = ANY_DAY
    is_statement: bool = False
    is_sure: bool = True
    names: list[str] = field(default_factory=list)
    title: str = ""
    utterances: list[Utterance] = field(default_factory=list)
    settled: set[Key] = field(default_factory=set)
    source: str = ""
    is_ruled: bool = False
    said: dict[tuple[int, bool], Said] = field(default_factory=dict)
    tongue: Tongue = UNKNOWN_TONGUE

    @property
    def key(self) -> tuple[str, int]:
        """Its place, to sort by."""
        return (self.document, self.utterances[0].start)

    @property
    def day(self) -> When:
        """What is said of its day, or else suggested."""
        return self.when if self.when.is_known else self.window

    def take(self, utterance: Utterance, voice: Voice, when: When, words: str) -> None:
        """Go on with an utterance and what stands beside it: whose, when, in which words for the speaker."""
        self.utterances.append(utterance)
        self.said[utterance.start, utterance.is_direct] = Said(voice, when, bool(words) and voice.is_named)
        self.voice = self.voice.joined(voice)
        # What goes on without a day of its own stays in the time that the text was in.
        self.when = replace(self.when.joined(when) or self.when, is_past=self.when.is_past)
        if words and words not in self.names:
            self.names.append(words)

    def said_of(self, utterance: Utterance) -> Said:
        """Return what stands beside an utterance; what a record's head says holds for all of it."""
        found = self.said.get((utterance.start, utterance.is_direct))
        if found is not None:
            return found
        return Said(self.voice, self.when if self.is_statement else ANY_DAY, self.is_statement)


def holds(one: Utterance, heading: Utterance) -> bool:
    """Tell whether an utterance has all the words of one that nobody is named for."""
    is_whole = len(one.all_roots) >= len(heading.all_roots)
    return one.roots == heading.roots or (is_whole and is_run_of(heading.all_roots, one.all_roots))


def shortens(heading: Utterance, one: Utterance) -> bool:
    """Tell whether a heading has a sentence of the article and only leaves words out, as headings do."""
    match = match_roots(heading.all_roots, one.all_roots)
    return match.shared == len(heading.all_roots) >= _SHORTEST_HEADING


def weight(telling: Telling, words: int | None = None) -> tuple[bool, int, int]:
    """Return how much a telling weighs; `words` are as many as it has in marks, where they are counted."""
    if words is None:
        words = sum(len(utterance.words) for utterance in telling.utterances if utterance.is_direct)
    return (not telling.when.is_past, words, -telling.utterances[0].start if telling.utterances else 0)


def tellings_of(recent: Sequence[Telling], voice: Voice) -> list[Telling]:
    """Return the tellings of a voice, the likeliest first; those that may be it where none has its name."""
    sure = [telling for telling in recent if _is_same(telling.voice, voice)]
    if sure:
        return sure
    if voice.people:
        # "The governor said" at first, then "Orrin said"; or the spokesman of whoever was speaking.
        return [
            telling
            for telling in recent
            if (
                telling.voice.is_office
                and telling.voice.is_definite
                and not telling.voice.is_new
                and not voice.offices
            )
            or (not telling.voice.people and voice.may_speak_for(telling.voice))
        ]
    # "The ministry in the capital" and, later, "an official of the bureau": nothing tells them apart.
    maybe = [
        telling
        for telling in recent
        if telling.voice.agrees(voice)
        and not telling.voice.people
        and bool(telling.voice.places) != bool(voice.places)
        and telling.voice.is_of_state
        and voice.is_of_state
        and not (telling.voice.is_new and voice.places)
    ]
    return sorted(maybe, key=weight, reverse=True)


def _holds_another(one: Voice, meant: Voice) -> bool:
    """Tell whether somebody goes by other offices than the one that is meant, and nobody goes by both."""
    unique = meant.offices & UNIQUE_OFFICES
    return bool(one.people and unique and one.offices) and one.offices.isdisjoint(unique)


def _is_same(one: Voice, other: Voice) -> bool:
    """Tell whether one document means one speaker by two names."""
    if one.people and other.people:
        return bool(one.people & other.people)
    # "A spokesperson for the Harbour Trust" is not the one for the Ferry Company.
    is_office = one.agrees(other) and bool(one.offices & other.offices) and not one.contrasts(other)
    return one.shares(other) or is_office


def tellings_meant(recent: Sequence[Telling], voice: Voice) -> list[Telling]:
    """Return the tellings that "the official" or "the statement" may mean, the likeliest first."""
    if voice.is_new:
        return []
    if recent and _holds_another(recent[0].voice, voice):
        # "The chief executive said … The PM said …": not who spoke last, and no better guess.
        return [telling for telling in recent if telling.voice.nouns & voice.offices]
    # Whoever spoke last is meant, unless that is a person who goes by another office.
    if recent and (not recent[0].voice.people or recent[0].voice.nouns & voice.nouns):
        return list(recent)
    called_so = [telling for telling in recent if telling.voice.nouns & voice.nouns]
    if called_so:
        return called_so
    return [t for t in recent if voice.is_office or not t.voice.people]
