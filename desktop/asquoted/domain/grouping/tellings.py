"""What one document tells of one act of speaking: a voice, a time, and what was said.

An article that recalls last week's denial beside today's has two tellings of one voice.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from asquoted.domain.documents import Document, DocumentKind
from asquoted.domain.grouping.context import Context, read_context
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.voices import NOBODY, Voice, read_voice
from asquoted.domain.grouping.when import ANY_DAY, When, on


@dataclass(slots=True)
class Telling:
    """What one document tells of one act of speaking.

    `when` is what the document says of its day, `window` what its date or its lead suggests.
    """

    document: str
    voice: Voice
    when: When = ANY_DAY
    window: When = ANY_DAY
    is_statement: bool = False
    names: list[str] = field(default_factory=list)
    utterances: list[Utterance] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, int]:
        """Its place, to sort by."""
        return (self.document, self.utterances[0].start)

    @property
    def day(self) -> When:
        """What is said of its day, or else suggested."""
        return self.when if self.when.is_known else self.window


def read_tellings(document: Document, utterances: Sequence[Utterance]) -> list[Telling]:
    """Return the tellings of a document, each with its utterances in the order of the text."""
    if not utterances:
        return []
    context = read_context(document, utterances)
    if document.details.kind is DocumentKind.STATEMENT:
        own = document.details.outlet or document.details.headline
        when = on(context.published) if context.published else ANY_DAY
        voice = read_voice(own)
        return [Telling(document.id, voice, when, when, True, [own] if own else [], list(utterances))]
    return _Reader(document.id, context, utterances).read()


class _Reader:
    """Reads one text from its beginning and keeps in mind who was speaking."""

    def __init__(self, document: str, context: Context, utterances: Sequence[Utterance]) -> None:
        self._document = document
        self._context = context
        self._utterances = utterances
        self._tellings: list[Telling] = []
        self._recent: list[Telling] = []

    def read(self) -> list[Telling]:
        homeless: list[Utterance] = []
        for utterance in self._utterances:
            voice, words = self._voice_of(utterance)
            when = self._time_of(utterance)
            telling = self._telling_of(utterance, voice, when)
            if telling is None:
                homeless.append(utterance)
                continue
            _add(telling, utterance, voice, when, words)
            self._recent = [telling, *(other for other in self._recent if other is not telling)]
        for utterance in homeless:
            self._take_in(utterance)
        self._date()
        return self._tellings

    def _voice_of(self, utterance: Utterance) -> tuple[Voice, str]:
        """Return who speaks, with a pronoun resolved; and the reporter's words, if they name anybody."""
        if utterance.speaker is None:
            return NOBODY, ""
        words = utterance.speaker.text_of(self._context.text)
        voice = self._context.voice_of(words)
        if not voice.is_pronoun:
            return voice, words if voice.is_named else ""
        if voice.is_personal:
            person = self._context.person_before(utterance.speaker.start)
            if person is not None:
                return Voice(people=frozenset({person})), ""
            return next((t.voice for t in self._recent if t.voice.people), NOBODY), ""
        return next((t.voice for t in self._recent if not t.voice.people), NOBODY), ""

    def _time_of(self, utterance: Utterance) -> When:
        frame = utterance.frame
        said = [span for other in self._utterances for span in other.spans if span.overlaps(frame)]
        anchor = utterance.cue or utterance.speaker or utterance.spans[0]
        return self._context.time_around(frame, said, anchor)

    def _telling_of(self, utterance: Utterance, voice: Voice, when: When) -> Telling | None:
        """Return the telling that an utterance belongs to, or None where nothing says so."""
        if voice.is_named:
            same = [telling for telling in self._recent if _is_same(telling.voice, voice)]
        elif voice.nouns:
            same = [t for t in self._recent if not t.voice.people or t.voice.nouns & voice.nouns]
            voice = same[0].voice if same else voice
            same = [telling for telling in same if _is_same(telling.voice, voice)]
        else:
            in_frame = [t for t in self._recent if t.utterances[-1].frame.overlaps(utterance.frame)]
            return in_frame[0] if in_frame else self._goes_on(utterance)
        return self._at_time(same, voice, when, self._goes_on(utterance)) or self._new(voice, when)

    def _at_time(
        self, same: Sequence[Telling], voice: Voice, when: When, latest: Telling | None
    ) -> Telling | None:
        """Return which of one voice's tellings an utterance goes on with.

        By the time that is named, else the one that the paragraph was in, else today's news.
        """
        today = self._context.lead_day
        if when.is_known or when.is_past:
            for telling in same:
                day = telling.when if telling.when.is_known else today
                if telling.when.is_past == when.is_past and day.agrees(when):
                    return telling
            return None
        if latest is not None and any(telling is latest for telling in same):
            return latest
        open_ones = [telling for telling in same if not telling.when.is_past]
        news = [telling for telling in open_ones if telling.when.agrees(today)]
        if news or not voice.is_in(self._context.lead):
            return next(iter(news or open_ones), None)
        return None

    def _goes_on(self, utterance: Utterance) -> Telling | None:
        """Return the latest telling while its paragraph goes on."""
        if not self._recent:
            return None
        latest = self._recent[0]
        between = self._context.text[latest.utterances[-1].end : utterance.start]
        return None if "\n" in between else latest

    def _new(self, voice: Voice, when: When) -> Telling:
        telling = Telling(self._document, voice, when, self._context.window)
        self._tellings.append(telling)
        return telling

    def _take_in(self, utterance: Utterance) -> None:
        """Give an utterance of nobody to the telling that has its words, else to the article's main one."""
        homes = [t for t in self._tellings if any(o.roots == utterance.roots for o in t.utterances)]
        home = max(homes or self._tellings, key=_weight, default=None)
        if home is None:
            home = self._new(NOBODY, self._time_of(utterance))
        home.utterances = sorted([*home.utterances, utterance], key=lambda other: other.key)

    def _date(self) -> None:
        """Give the day of the news to the main telling, and suggest it to the others."""
        today = self._context.lead_day
        main = max(self._tellings, key=_weight)
        for telling in self._tellings:
            if telling.when.is_known or telling.when.is_past:
                continue
            if telling is main or telling.voice.is_in(self._context.lead):
                telling.when = today
            telling.window = today if today.is_known else telling.window


def _weight(telling: Telling) -> tuple[bool, int, int]:
    words = sum(len(utterance.words) for utterance in telling.utterances if utterance.is_direct)
    return (not telling.when.is_past, words, -telling.utterances[0].start if telling.utterances else 0)


def _is_same(one: Voice, other: Voice) -> bool:
    """Tell whether one document means one speaker by two names."""
    if one.people and other.people:
        return bool(one.people & other.people)
    if one.shares(other):
        return True
    # "The ministry in the capital" and, later, "an official of the bureau": nothing tells them apart.
    return one.agrees(other) and not (one.people or other.people) and bool(one.places) != bool(other.places)


def _add(telling: Telling, utterance: Utterance, voice: Voice, when: When, words: str) -> None:
    telling.utterances.append(utterance)
    telling.voice = telling.voice.joined(voice)
    telling.when = telling.when.joined(when) or telling.when
    if words and words not in telling.names:
        telling.names.append(words)
