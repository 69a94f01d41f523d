"""What one document tells of one act of speaking: a voice, a time, and what was said.

An article that recalls last week's denial beside today's has two tellings of one voice.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from asquoted.domain.documents import Document, DocumentKind
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.voices import NOBODY, Voice, read_voice
from asquoted.domain.grouping.when import ANY_DAY, Mention, When, date_of, find_times, on, published_on
from asquoted.domain.text import Span


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
    tellings: list[Telling] = []
    homeless: list[Utterance] = []
    latest: Telling | None = None
    people: Voice | None = None
    for utterance in utterances:
        words = utterance.speaker.text_of(document.text) if utterance.speaker else ""
        voice = read_voice(words)
        if voice.is_pronoun:
            voice = (people if voice.is_personal and people else latest.voice if latest else None) or NOBODY
            words = ""
        if not voice.is_known:
            homeless.append(utterance)
            continue
        when = _time_of(document.text, utterance, utterances, published)
        is_near = (
            latest is not None and "\n" not in document.text[latest.utterances[-1].end : utterance.start]
        )
        telling = _find(tellings, voice, when, latest if is_near else None)
        if telling is None:
            telling = Telling(document.id, voice, when, window)
            tellings.append(telling)
        _add(telling, utterance, voice, when, words)
        latest = telling
        if voice.people:
            people = voice
    if homeless:
        main = max(tellings, key=_weight, default=None)
        if main is None:
            main = Telling(
                document.id, NOBODY, _time_of_all(document.text, homeless, utterances, published), window
            )
            tellings.append(main)
        main.utterances += homeless
        main.utterances.sort(key=lambda utterance: utterance.key)
    return tellings


def _weight(telling: Telling) -> tuple[bool, int, int]:
    words = sum(len(utterance.words) for utterance in telling.utterances if utterance.is_direct)
    return (not telling.when.is_past, words, -telling.utterances[0].start)


def _still(latest: Telling | None, utterance: Utterance, text: str) -> Telling | None:
    """Return the latest telling while its paragraph goes on."""
    if latest is None or "\n" in text[latest.utterances[-1].end : utterance.start]:
        return None
    return latest


def _find(tellings: Iterable[Telling], voice: Voice, when: When, latest: Telling | None) -> Telling | None:
    """Return the telling that a voice goes on with: by the time it names, else the one it just was in."""
    same = [telling for telling in tellings if _is_same(telling.voice, voice)]
    if when.is_known or when.is_past:
        return next((t for t in same if t.when.is_past == when.is_past and t.when.agrees(when)), None)
    if latest in same:
        return latest
    return next((t for t in same if not t.when.is_past), None)


def _is_same(one: Voice, other: Voice) -> bool:
    if one.people and other.people:
        return bool(one.people & other.people)
    return one.shares(other) or (one.agrees(other) and not other.people and not other.places)


def _add(telling: Telling, utterance: Utterance, voice: Voice, when: When, words: str) -> None:
    telling.utterances.append(utterance)
    telling.voice = telling.voice.joined(voice)
    telling.when = telling.when.joined(when) or telling.when
    if words and words not in telling.names:
        telling.names.append(words)


def _time_of(text: str, utterance: Utterance, others: Iterable[Utterance], published: date | None) -> When:
    """Return the time that the reporter's own words around an utterance name."""
    frame = utterance.frame
    said = [span for other in others for span in other.spans if span.overlaps(frame)]
    mentions = [
        mention
        for mention in find_times(text, frame.start, frame.end, published)
        if not any(span.overlaps(Span(mention.start, mention.end)) for span in said)
    ]
    if not mentions:
        return ANY_DAY
    anchor = utterance.cue or utterance.speaker or utterance.spans[0]
    return min(mentions, key=lambda mention: _distance(mention, anchor)).when


def _time_of_all(
    text: str, utterances: Iterable[Utterance], others: Sequence[Utterance], published: date | None
) -> When:
    for utterance in utterances:
        when = _time_of(text, utterance, others, published)
        if when.is_known:
            return when
    return ANY_DAY


def _distance(mention: Mention, anchor: Span) -> tuple[int, int]:
    if mention.start >= anchor.end:
        return (mention.start - anchor.end, 0)
    return (max(0, anchor.start - mention.end), 1)
