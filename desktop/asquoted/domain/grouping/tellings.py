"""What one document tells of one act of speaking: a voice, a time, and what was said.

An article that recalls last week's denial beside today's has two tellings of one voice.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from asquoted.domain.documents import Document, DocumentKind
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.voices import NOBODY, Voice, last_person, read_voice
from asquoted.domain.grouping.when import ANY_DAY, Mention, When, date_of, find_times, on, published_on
from asquoted.domain.text import Span

_LOOK_BACK = 400


@dataclass(slots=True)
class Telling:
    """What one document tells of one act of speaking. `window` is what its date alone suggests."""

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
    published = date_of(document.text, document.details.published)
    window = published_on(published) if published else ANY_DAY
    if document.details.kind is DocumentKind.STATEMENT:
        own = document.details.outlet or document.details.headline
        when = on(published) if published else ANY_DAY
        return [
            Telling(document.id, read_voice(own), when, window, True, [own] if own else [], list(utterances))
        ]
    return _Reader(document.text, utterances, published, window, document.id).read()


class _Reader:
    """Reads one text from its beginning and keeps in mind who was speaking."""

    def __init__(
        self, text: str, utterances: Sequence[Utterance], published: date | None, window: When, document: str
    ) -> None:
        self._text = text
        self._utterances = utterances
        self._published = published
        self._window = window
        self._document = document
        self._tellings: list[Telling] = []
        self._recent: list[Telling] = []

    def read(self) -> list[Telling]:
        homeless: list[Utterance] = []
        for utterance in self._utterances:
            voice, words = self._voice_of(utterance)
            telling = self._telling_of(utterance, voice)
            if telling is None:
                homeless.append(utterance)
                continue
            _add(telling, utterance, voice, self._time_of(utterance), words)
            self._recent = [telling, *(other for other in self._recent if other is not telling)]
        if homeless:
            main = max(self._tellings, key=_weight, default=None)
            if main is None:
                when = next((time for time in map(self._time_of, homeless) if time.is_known), ANY_DAY)
                main = self._new(NOBODY, when)
            main.utterances = sorted([*main.utterances, *homeless], key=lambda utterance: utterance.key)
        return self._tellings

    def _voice_of(self, utterance: Utterance) -> tuple[Voice, str]:
        """Return who speaks, with a pronoun resolved; and the reporter's words, if they name anybody."""
        if utterance.speaker is None:
            return NOBODY, ""
        words = utterance.speaker.text_of(self._text)
        voice = read_voice(words)
        if not voice.is_pronoun:
            return voice, words if voice.is_named else ""
        if voice.is_personal:
            before = self._text[max(0, utterance.speaker.start - _LOOK_BACK) : utterance.speaker.start]
            person = last_person(before)
            if person is not None:
                return Voice(people=frozenset({person})), ""
            return next((t.voice for t in self._recent if t.voice.people), NOBODY), ""
        return next((t.voice for t in self._recent if not t.voice.people), NOBODY), ""

    def _telling_of(self, utterance: Utterance, voice: Voice) -> Telling | None:
        when = self._time_of(utterance)
        if voice.is_named:
            same = [telling for telling in self._recent if _is_same(telling.voice, voice)]
            return _at_time(same, when, self._goes_on(utterance)) or self._new(voice, when)
        if voice.nouns:
            known = [telling for telling in self._recent if telling.voice.nouns & voice.nouns]
            found = _at_time(known or self._recent[:1], when, self._goes_on(utterance))
            return found or self._new(self._recent[0].voice if self._recent else voice, when)
        in_frame = [t for t in self._recent if t.utterances[-1].frame.overlaps(utterance.frame)]
        return in_frame[0] if in_frame else self._goes_on(utterance)

    def _goes_on(self, utterance: Utterance) -> Telling | None:
        """Return the latest telling while its paragraph goes on."""
        if not self._recent or "\n" in self._text[self._recent[0].utterances[-1].end : utterance.start]:
            return None
        return self._recent[0]

    def _new(self, voice: Voice, when: When) -> Telling:
        telling = Telling(self._document, voice, when, self._window)
        self._tellings.append(telling)
        return telling

    def _time_of(self, utterance: Utterance) -> When:
        """Return the time that the reporter's own words around an utterance name."""
        frame = utterance.frame
        said = [span for other in self._utterances for span in other.spans if span.overlaps(frame)]
        mentions = [
            mention
            for mention in find_times(self._text, frame.start, frame.end, self._published)
            if not any(span.overlaps(Span(mention.start, mention.end)) for span in said)
        ]
        if not mentions:
            return ANY_DAY
        anchor = utterance.cue or utterance.speaker or utterance.spans[0]
        return min(mentions, key=lambda mention: _distance(mention, anchor)).when


def _weight(telling: Telling) -> tuple[bool, int, int]:
    words = sum(len(utterance.words) for utterance in telling.utterances if utterance.is_direct)
    return (not telling.when.is_past, words, -telling.utterances[0].start)


def _at_time(same: Sequence[Telling], when: When, latest: Telling | None) -> Telling | None:
    """Return which of one voice's tellings an utterance goes on with.

    By the time that is named, else the one that the paragraph was in, else today's news.
    """
    if when.is_known or when.is_past:
        return next((t for t in same if t.when.is_past == when.is_past and t.when.agrees(when)), None)
    if latest is not None and any(telling is latest for telling in same):
        return latest
    return next((t for t in same if not t.when.is_past), None)


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


def _distance(mention: Mention, anchor: Span) -> tuple[int, int]:
    if mention.start >= anchor.end:
        return (mention.start - anchor.end, 0)
    return (max(0, anchor.start - mention.end), 1)
