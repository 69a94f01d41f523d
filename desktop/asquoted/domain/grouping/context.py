"""What a whole article tells about the speech in it: its date, the day of its news, the people it names."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from asquoted.domain.documents import Document
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.voices import Voice, people_in, read_voice
from asquoted.domain.grouping.when import ANY_DAY, When, date_of, find_times, published_on
from asquoted.domain.sentences import split_sentences
from asquoted.domain.text import Span

_LEAD_SENTENCES = 6
_SHORTEST_SENTENCE = 6
_LOOK_BACK = 500


@dataclass(frozen=True, slots=True)
class Context:
    """An article, as far as it helps to tell who said something and when.

    `lead_day` is the day of the news ("… on Monday denied …"), `lead` the sentence that
    names it; `window` is what the date of the article alone suggests.
    """

    text: str
    published: date | None
    window: When
    lead: str
    lead_day: When
    people: frozenset[str]

    def time_around(self, frame: Span, said: Sequence[Span], anchor: Span) -> When:
        """Return the time that the reporter's own words in `frame` name, the nearest to `anchor`."""
        mentions = [
            mention
            for mention in find_times(self.text, frame.start, frame.end, self.published)
            if not any(span.overlaps(Span(mention.start, mention.end)) for span in said)
        ]
        if not mentions:
            return ANY_DAY
        return min(mentions, key=lambda mention: _distance(mention.start, mention.end, anchor)).when

    def voice_of(self, words: str) -> Voice:
        """Return who the reporter's words mean, a lone name taken for a person's only where it is one."""
        return read_voice(words, self.people)

    def person_before(self, offset: int) -> str | None:
        """Return the surname of the person that a personal pronoun at `offset` most likely means.

        That is the first one named in the last sentence before it that names any.
        """
        start = max(0, offset - _LOOK_BACK)
        before = self.text[start:offset]
        for sentence in reversed(split_sentences(before)):
            named = people_in(sentence.text_of(before), self.people)
            if named:
                return named[0]
        return None


def read_context(document: Document, utterances: Sequence[Utterance]) -> Context:
    """Return the context that a document gives to the utterances in it."""
    text = document.text
    published = date_of(text, document.details.published)
    window = published_on(published) if published else ANY_DAY
    quoted = [span for utterance in utterances if utterance.is_direct for span in utterance.spans]
    sentences = split_sentences(text)
    people: set[str] = set()
    for sentence in sentences:
        people.update(people_in(sentence.text_of(text), frozenset()))
    lead, lead_day = "", ANY_DAY
    prose = [s for s in sentences if len(s.text_of(text).split()) >= _SHORTEST_SENTENCE]
    for sentence in prose[:_LEAD_SENTENCES]:
        for mention in find_times(text, sentence.start, sentence.end, published):
            is_said = any(span.overlaps(Span(mention.start, mention.end)) for span in quoted)
            if lead_day is ANY_DAY and mention.when.is_firm and not mention.when.is_past and not is_said:
                lead, lead_day = sentence.text_of(text), mention.when
    return Context(text, published, window, lead, lead_day, frozenset(people))


def _distance(start: int, end: int, anchor: Span) -> tuple[int, int]:
    if start >= anchor.end:
        return (start - anchor.end, 0)
    return (max(0, anchor.start - end), 1)
