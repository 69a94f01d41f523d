"""What the renderings of a sentence say of who said it and when, and how that speaks for one sentence or two.

What a reporter states beside the very words counts in full; what follows from a pronoun, the
lead or the date of the article counts for little, since it is often misread.
Weights are in the unit of `weighing`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from asquoted.domain.grouping.titles import INSTITUTIONS
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.voices import Voice
from asquoted.domain.grouping.when import ANY_DAY, When
from asquoted.domain.grouping.who import Telling

NEVER = float("-inf")

_SAME_PERSON = 2.0
_SAME_BODY = 1.0
_SAME_NOUN = 0.5
"""Both bring in somebody by the same word: "a man shouted", "one man called out"."""
_OTHER_NOUN = -2.5
"""Both bring in somebody, by other words: "a man shouted", "one woman called out"."""
_OTHER_PERSON = (-7.0, -1.0, 0.0)
"""Where both are named beside the words, one is, neither is."""
_OTHER_BODY = (-5.5, -1.0, 0.0)
_SAME_DAY = 1.5
_MAYBE_SAME_DAY = 0.5
_OTHER_DAY = (-10.5, -6.0, -5.5)
"""Where both days are given beside the words, both are given in the article, or not even that."""
_NEXT_DAY = (-5.5, -2.0, -1.0)
_RECALLED = -2.0
_SUGGESTED = 2


@dataclass(frozen=True, slots=True)
class Bearing:
    """Voices and times of one sentence: `named` and `dated` beside the words, `voices` and `days` at all."""

    named: frozenset[Voice] = frozenset()
    voices: frozenset[Voice] = frozenset()
    dated: frozenset[When] = frozenset()
    told: frozenset[When] = frozenset()
    days: frozenset[When] = frozenset()
    is_past: bool = False
    sources: frozenset[str] = frozenset()
    ruled: frozenset[When] = frozenset()
    nouns: frozenset[str] = frozenset()

    def joined(self, other: "Bearing") -> "Bearing":
        """Return what both say."""
        return Bearing(
            self.named | other.named,
            self.voices | other.voices,
            self.dated | other.dated,
            self.told | other.told,
            self.days | other.days,
            self.is_past and other.is_past,
            self.sources | other.sources,
            self.ruled | other.ruled,
            self.nouns | other.nouns,
        )


NOTHING = Bearing()


def bearing_of(told: Iterable[tuple[Utterance, Telling]]) -> Bearing:
    """Return what renderings say together of the speaker and the day."""
    pairs = [(telling.said_of(utterance), telling) for utterance, telling in told]
    return Bearing(
        frozenset(said.voice for said, _ in pairs if said.is_named),
        frozenset(
            voice for said, telling in pairs for voice in (said.voice, telling.voice) if voice.is_named
        ),
        frozenset(said.when for said, _ in pairs if said.when.is_known),
        frozenset(telling.when for _, telling in pairs if telling.when.is_known),
        frozenset(telling.day for _, telling in pairs),
        all(telling.when.is_past for _, telling in pairs),
        frozenset(telling.source for _, telling in pairs if telling.source),
        frozenset(telling.when for _, telling in pairs if telling.is_ruled and telling.when.is_known),
        frozenset(noun for _, telling in pairs if telling.voice.is_new for noun in telling.voice.nouns),
    )


def weigh_bearings(one: Bearing, other: Bearing) -> float:
    """Return how much voices and times speak for one sentence; negative where they speak against it."""
    if one.sources and other.sources and not one.sources & other.sources:
        return NEVER
    voices, times = _weigh_voices(one, other), _weigh_times(one, other)
    # Who says the same again on another day is one speaker: that speaks for no one sentence.
    are_two_days = bool(one.days and other.days) and not _agree(one.days, other.days)
    return times + (min(voices, 0.0) if times < _RECALLED or are_two_days else voices)


def weigh_stated(one: Bearing, other: Bearing) -> float:
    """Return how much speaks against one sentence in whom the words beside it name, and in the days given."""
    bare = [replace(b, voices=b.named, days=frozenset({ANY_DAY}), is_past=False) for b in (one, other)]
    return min(0.0, weigh_bearings(*bare))


def _weigh_voices(one: Bearing, other: Bearing) -> float:
    if not (one.voices or other.voices):
        if one.nouns and other.nouns:
            return _SAME_NOUN if one.nouns & other.nouns else _OTHER_NOUN
        return 0.0
    pairs = [(mine, theirs) for mine in one.voices for theirs in other.voices]
    if any(mine.people & theirs.people for mine, theirs in pairs):
        return _SAME_PERSON
    if any(mine.shares(theirs) for mine, theirs in pairs):
        return _SAME_BODY
    named = [(mine, theirs) for mine in one.named for theirs in other.named]
    sure = 0 if named else 1 if one.named or other.named else 2
    if any(not mine.agrees(theirs) for mine, theirs in named or pairs):
        return _OTHER_PERSON[sure]
    bodies = [(mine, theirs) for mine, theirs in named or pairs if mine.contrasts(theirs)]
    if any(_may_be_one_body(mine, theirs) for mine, theirs in bodies):
        return _SAME_BODY
    if bodies:
        # A lone name may be a person's that the article does not introduce.
        are_institutions = any(_is_institution(mine) and _is_institution(theirs) for mine, theirs in bodies)
        return _OTHER_BODY[sure if are_institutions else max(sure, 1)]
    return 0.0


def _is_institution(voice: Voice) -> bool:
    return any(" " in body for body in voice.bodies) or bool(voice.nouns & INSTITUTIONS)


def _may_be_one_body(one: Voice, other: Voice) -> bool:
    """Tell whether one name is the other cut short: "the Board" for the Norport Tennis Board."""
    mine, theirs = ([body.split() for body in voice.bodies] for voice in (one, other))
    return any(
        {*short, *(short_one.nouns & INSTITUTIONS)} <= {*long}
        for shorter, longer, short_one in ((mine, theirs, one), (theirs, mine, other))
        for short in shorter
        for long in longer
    )


def _weigh_times(one: Bearing, other: Bearing) -> float:
    if one.ruled and other.ruled and not _agree(one.ruled, other.ruled):
        return NEVER
    # That one looks back and that the days differ is one thing, told twice.
    recalled = 0.0 if one.is_past == other.is_past else _RECALLED
    grades = ((one.dated, other.dated), (one.told, other.told), (one.days, other.days))
    for grade, (mine, theirs) in enumerate(grades):
        if not mine or not theirs:
            continue
        # What is told of one sentence is of one day: beside the words for certain, elsewhere likely.
        whole = grade < _SUGGESTED and not _agree(_together(mine), _together(theirs))
        if not _agree(mine, theirs) or (whole and not grade):
            is_next = any(m.is_next_to(t) for m in mine for t in theirs)
            return min(recalled, (_NEXT_DAY if is_next else _OTHER_DAY)[grade])
        if whole:
            return min(recalled, _OTHER_DAY[_SUGGESTED])
        if any(m.exact is not None and m.exact == t.exact for m in mine for t in theirs):
            return _SAME_DAY
        return recalled + (_MAYBE_SAME_DAY if grade < 2 else 0.0)
    return recalled


def _agree(one: Iterable[When], other: Iterable[When]) -> bool:
    return any(mine.agrees(theirs) for mine in one for theirs in other)


def _together(whens: frozenset[When]) -> frozenset[When]:
    """Return one time where all may be of one day: "Monday" here is the date that another article gives."""
    whole = ANY_DAY
    for when in whens:
        joined = whole.joined(when)
        if joined is None:
            return whens
        whole = joined
    return frozenset({whole})
