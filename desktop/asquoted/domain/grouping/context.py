"""What a whole article tells about the speech in it: its date, the day of its news, the people it names."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from asquoted.domain.documents import Document
from asquoted.domain.grouping.called import (
    named_bodies,
    named_by_office,
    named_places,
    people_by_gender,
    plain_names,
)
from asquoted.domain.grouping.headings import question_above
from asquoted.domain.grouping.leads import SHORTEST_SENTENCE, find_lead, is_ended
from asquoted.domain.grouping.mentions import find_times
from asquoted.domain.grouping.names import PARTICLES, folded
from asquoted.domain.grouping.places import find_seats
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.voices import NOBODY, Voice, people_in, read_voice, second_names_in
from asquoted.domain.grouping.when import ANY_DAY, When, published_on
from asquoted.domain.sentences import split_sentences
from asquoted.domain.text import Span

LOOK_BACK = 500
"""How many characters before something are read for whom or which day it goes back to."""
_FAR_BACK = 1500
_HE = re.compile(r"(?:he|she)\b", re.IGNORECASE)
# "The Norwegian, 44, was sent off by Prado", "The 44-year-old singer met Prado".
_AGED = re.compile(r"the\s+(?:(?:[\w'’-]+\s+){0,3}[\w'’-]+,\s+\d\d,|\d\d-year-old\b)", re.IGNORECASE)
_BYLINE = re.compile(
    r"(?:by|from)\s+[A-Z][\w'’.-]+(?:\s+[A-Z][\w'’.-]+)+(?:,|\s+(?:in|at)\b|\s*$)", re.IGNORECASE
)
_HEADING_LINES = 2
_SUBJECT_WORDS = 6
_OPENING_TIME = 24
# "Norland's foreign minister, " before "Ana Prado".
_TITLE_BEFORE = re.compile(r"(?:[.,;:“”\"\n]\s*|^)([A-Za-z](?:[\w'’-]+\s+){0,5}[\w'’-]+),\s$")
_LONGEST_TITLE = 60
_REST_OF_NAME = re.compile(rf"(?:\s+(?:{'|'.join(sorted(PARTICLES))}))+\s+[A-Z][\w'’-]+")
# "In Norport" after "her colleague", before the name.
_WHERE = re.compile(r"\s+(?:in|at)\s+[A-Z][\w'’-]++(?:\s[A-Z][\w'’-]++)?\s?(?=,)")
# ", Ana Prado," after "the club's coach", or ", the club's coach," after "Ana Prado".
_BESIDE = re.compile(
    r",\s+(?:[A-Z][\w'’-]+(?:\s+[a-z]{2,3})?(?:\s+[A-Z][\w'’-]+)+(?=[,.;:\s]|$)"
    r"|(?:the|a|an|its|his|her)\s+(?:[\w'’-]+\s+){0,6}[a-z]+(?=[,.;]))"
)


@dataclass(frozen=True, slots=True)
class Context:
    """An article, as far as it helps to tell who said something and when.

    `lead_day` is the day of the news ("… on Monday denied …"), `lead` the sentence that
    names it; `window` is what the date of the article alone suggests. `said` is what stands
    in quotation marks, in the order of the text.
    """

    text: str
    published: date | None
    window: When
    lead: Span
    lead_day: When
    people: frozenset[str]
    places: frozenset[str] = frozenset()
    body: int = 0
    seats: Mapping[str, frozenset[str]] = field(default_factory=dict)
    bodies: frozenset[str] = frozenset()
    sentences: Sequence[Span] = ()
    said: Sequence[Span] = ()

    def is_heading(self, frame: Span) -> bool:
        """Tell whether a line stands above the article's first sentence, without an end of its own."""
        return frame.end <= self.body and self.text[frame.end : frame.end + 1] in {"\n", "\r"}

    @property
    def lead_subject(self) -> str:
        """The words that most likely name who made the news: what the lead opens with."""
        return " ".join(self.lead.text_of(self.text).split()[:_SUBJECT_WORDS])

    def announces(self, utterance: Utterance) -> bool:
        """Tell whether the reporter's words lead up to a quotation: "Six weeks ago he roared: …"."""
        before = self.text[max(0, utterance.start - LOOK_BACK) : utterance.start]
        return before.rstrip(" \"'“‘«„").endswith(":")

    def named_at(self, speaker: Span) -> str:
        """Return the reporter's words for a speaker, with the name that stands beside them between commas."""
        words = speaker.text_of(self.text)
        title = _TITLE_BEFORE.search(self.text, max(0, speaker.start - _LONGEST_TITLE), speaker.start)
        if title and read_voice(title[1]).offices:
            words = f"{title[1]}, {words}"
        where = _WHERE.match(self.text, speaker.end)
        beside = _BESIDE.match(self.text, where.end() if where else speaker.end)
        return words + beside.group() if beside and words[:1].isalpha() else words

    def whole_name(self, named: Span) -> str:
        """Return a name with the rest of it behind small words: "Ana van der Prado"."""
        rest = _REST_OF_NAME.match(self.text, named.end)
        return named.text_of(self.text) + (rest.group() if rest else "")

    def voice_of(self, words: str) -> Voice:
        """Return who the reporter's words mean, a lone name taken for a person's only where it is one."""
        if words.isupper() and " " in words and folded(words.split()[-1]) in self.people:
            # "ANA PRADO stormed": the lead of a popular paper, and no heading.
            words = words.title()
        voice = read_voice(words, self.people, self.places)
        if voice.people & self.bodies:
            voice = replace(voice, people=frozenset(), bodies=voice.bodies | voice.people)
        if voice.places or voice.people or voice.bodies:
            return voice
        # "A ministry spokesman", where the article speaks of one country's ministry.
        seats = [self.seats[noun] for noun in voice.nouns if noun in self.seats]
        return replace(voice, places=seats[0]) if len(seats) == 1 and len(seats[0]) == 1 else voice

    def subject_of(self, frame: Span, offset: int) -> Voice:
        """Return who the sentence with something at `offset` is about, if it opens with a name."""
        words = self.text[frame.start : max(frame.start, offset)].split()
        voice = self.voice_of(" ".join(words[:_SUBJECT_WORDS]))
        return voice if voice.is_named else NOBODY

    def subject_just_before(self, offset: int) -> Voice:
        """Return who the sentence right before `offset` opens with: whose "its ministry" is."""
        before = self.text[max(0, offset - LOOK_BACK) : offset]
        sentences = split_sentences(before)
        opening = sentences[-1].text_of(before).split()[:_SUBJECT_WORDS] if sentences else []
        return self.voice_of(" ".join(opening)) if opening and opening[0][:1].isupper() else NOBODY

    def opens_with_noun(self, offset: int) -> bool:
        """Tell whether the sentence right before `offset`, in its paragraph, is about something by a noun."""
        before = self.text[self.text.rfind("\n", 0, offset) + 1 : offset]
        sentences = split_sentences(before)
        return bool(sentences) and sentences[-1].text_of(before).casefold().startswith(("the ", "a ", "an "))

    def subject_before(self, offset: int) -> Voice:
        """Return who the sentence before `offset` is about: what "it" at its beginning means."""
        start = max(0, offset - LOOK_BACK)
        before = self.text[start:offset]
        sentences = [s for s in split_sentences(before) if len(s.text_of(before).split()) > SHORTEST_SENTENCE]
        if not sentences:
            return NOBODY
        last = sentences[-1].shifted(start)
        # "On 10 July the Harbour Board said": the day is no part of the subject.
        times = find_times(self.text, last.start, min(last.end, last.start + _OPENING_TIME), self.published)
        begin = max([last.start, *(mention.end for mention in times)])
        return self.voice_of(_opening(plain_names(self.text[begin : last.end].lstrip(" ,"))))

    def asked_about(self, offset: int) -> Voice:
        """Return whom the question names that stands as a heading right above the paragraph of `offset`."""
        about = question_above(self.text, offset)
        voice = self.voice_of(about) if about else NOBODY
        return voice if voice.is_named else NOBODY

    def named_in_head(self, offset: int) -> Voice:
        """Return who the lines above `offset` name: a body that heads them, one person in them."""
        lines = [line for line in self.text[:offset].split("\n") if line.strip()]
        people = {person for line in lines for person in self._people_in(line)}
        body = read_voice(lines[0].title() if lines[0].isupper() else lines[0]) if lines else NOBODY
        return Voice(
            people=frozenset(people) if len(people) == 1 else frozenset(),
            places=body.places,
            bodies=body.bodies | (body.people - people),
        )

    def people_in_heading(self, offset: int) -> frozenset[str]:
        """Return the surnames in the heading of the section that `offset` is in."""
        start = self.text.rfind("\n\n", 0, offset)
        section = self.text[max(0, start) : offset].strip().split("\n")[:-1]
        headings = [line for line in section[:_HEADING_LINES] if line.strip() and not is_ended(line)]
        if len(headings) != len(section[:_HEADING_LINES]) or start < 0:
            return frozenset()
        return frozenset(person for line in headings for person in self._people_in(line))

    def people_by_gender(self, said: Sequence[Span]) -> dict[str, frozenset[str]]:
        """Return whom the article's own words, outside of what is `said`, call "he" and whom "she"."""
        spans = sorted(said)
        own: list[tuple[str, bool]] = []
        place = 0
        for sentence in self.sentences:
            begins = not own or "\n" in self.text[sentence.start - 1 : sentence.start]
            start, words = sentence.start, ""
            while place < len(spans) and spans[place].end <= sentence.start:
                place += 1
            for span in spans[place:]:
                if span.start >= sentence.end:
                    break
                words += self.text[start : max(start, span.start)] + " "
                start = span.end
            own.append((words + self.text[start : sentence.end], begins))
        return people_by_gender(own, lambda words: self._people_in(plain_names(words)))

    def _people_in(self, text: str) -> list[str]:
        named = people_in(text, self.people, self.places)
        return [person for person in named if person not in self.bodies]

    def _unsaid(self, start: int, end: int) -> str:
        """Return the reporter's own words between two offsets; spaces where somebody speaks."""
        text = self.text[start:end]
        first, last = bisect_left(self.said, Span(start, start)), bisect_left(self.said, Span(end, end))
        for span in self.said[first:last]:
            at = span.start - start
            text = text[:at] + " " * len(text[at : at + len(span)]) + text[at + len(span) :]
        return text

    def person_before(self, offset: int) -> str | None:
        """Return the surname of the person that a personal pronoun at `offset` most likely means."""
        named = self.person_named_before(offset)
        return named[0] if named else None

    def person_named_before(
        self, offset: int, others: frozenset[str] = frozenset()
    ) -> tuple[str, int] | None:
        """Return who is named first in the last sentence before `offset` with a name, and its end.

        None of the `others`, whom the pronoun there cannot mean.
        """
        start = max(0, offset - _FAR_BACK)
        before = self._unsaid(start, offset)
        for sentence in reversed(split_sentences(before)):
            words = sentence.text_of(before)
            if _HE.match(words) or _AGED.match(words):
                # "He endorsed Prado": the next "he" is the same one, named further up.
                continue
            # Who wrote the article is not whom it tells of.
            named = [] if _BYLINE.match(words) else self._people_in(plain_names(words))
            named = [person for person in named if person not in others]
            if named:
                return named[0], start + sentence.end
        return None


def _opening(sentence: str) -> str:
    """Return the first words of a sentence, and the rest of a name that they would cut off."""
    words = sentence.split()
    end = _SUBJECT_WORDS
    while 0 < end < len(words) and words[end - 1][-1].isalpha() and words[end][:1].isupper():
        end += 1
    return " ".join(words[:end])


def read_context(
    document: Document,
    utterances: Sequence[Utterance],
    published: date | None,
    places: frozenset[str] = frozenset(),
) -> Context:
    """Return the context that a document gives to the utterances in it."""
    text = document.text
    window = published_on(published) if published else ANY_DAY
    sentences = split_sentences(text)
    people: set[str] = set()
    for sentence in sentences:
        words = plain_names(sentence.text_of(text))
        people.update(people_in(words, frozenset(), places), second_names_in(words, places))
    people |= named_by_office(text)
    bodies = named_bodies(text)
    body = next((s.start for s in sentences if is_ended(s.text_of(text))), 0)
    lead, lead_day = find_lead(text, sentences, utterances, published)
    seats = find_seats(text, places)
    return Context(
        text,
        published,
        window,
        lead,
        lead_day,
        frozenset(people) - bodies - named_places(text),
        places,
        body,
        seats,
        bodies,
        sentences,
        sorted(span for utterance in utterances if utterance.is_direct for span in utterance.spans),
    )
