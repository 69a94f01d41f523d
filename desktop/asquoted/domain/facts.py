"""What an article says of a statement beside its words, and how that goes with what is known of it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from asquoted.domain.comparison import Rendering, Statement
from asquoted.domain.documents import Document, DocumentKind
from asquoted.domain.grouping.mentions import find_times
from asquoted.domain.grouping.utterances import frame_of
from asquoted.domain.grouping.voices import read_voice
from asquoted.domain.grouping.when import on
from asquoted.domain.saying import say
from asquoted.domain.sentences import split_sentences
from asquoted.domain.text import Span


class Agreement(StrEnum):
    """How what an article says of a statement goes with what is known of it."""

    SAME = "agrees"
    OPEN = "does not contradict"
    AGAINST = "contradicts"
    UNSAID = "not said"


class Aspect(StrEnum):
    """What tells one act of speaking from another."""

    SPEAKER = "speaker"
    DAY = "day"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of the `statement`, what the article has (`found`), and how the two go together."""

    aspect: Aspect
    statement: str
    found: str
    agreement: Agreement


# No reporting sentence is longer.
_NEAR = 2000
# A name of the kind that agencies, ministries and people have, without "the" and "of".
_NAME = re.compile(r"[A-Z]\w+(?:[ -][A-Z]\w+)*")


def day_fact(statement: Statement, rendering: Rendering, document: Document | None) -> Fact:
    """Say which day the article names in the sentence around the words, else when it was published."""
    if document is None:
        return Fact(Aspect.DAY, _day_words(statement), "", Agreement.UNSAID)
    published = document.details.published
    spans = [passage.span for passage in rendering.passages]
    frame = frame_of(spans, _sentences_near(document.text, spans))
    said = [
        time
        for time in find_times(document.text, frame.start, frame.end, published)
        if not any(span.start <= time.start < span.end for span in spans)
    ]
    if not said:
        found = say("published {date}", date=published) if published else ""
        return Fact(Aspect.DAY, _day_words(statement), found, _published(statement, document))
    nearest = min(said, key=lambda time: (abs(time.start - spans[0].start), time.start))
    agreement = Agreement.UNSAID
    if statement.spoken is not None:
        fits = nearest.when.agrees(on(statement.spoken))
        agreement = Agreement.SAME if fits else Agreement.AGAINST
    printed = document.text[nearest.start : nearest.end]
    found = say("“{words}”", words=" ".join(printed.split()))
    return Fact(Aspect.DAY, _day_words(statement), found, agreement)


def _sentences_near(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return the sentences of the paragraphs that `spans` stand in; a paragraph is read up to a limit."""
    start, end = spans[0].start, spans[-1].end
    first = max(text.rfind("\n", 0, start) + 1, start - _NEAR)
    after = text.find("\n", end)
    last = min(len(text) if after < 0 else after, end + _NEAR)
    return [sentence.shifted(first) for sentence in split_sentences(text[first:last])]


def _day_words(statement: Statement) -> str:
    return statement.spoken.isoformat() if statement.spoken else ""


def _published(statement: Statement, document: Document) -> Agreement:
    """Return what the date of an article alone says: it rules later days out, and proves none."""
    published = document.details.published
    if published is None or statement.spoken is None:
        return Agreement.UNSAID
    # A time zone may put the report on the day before.
    return Agreement.OPEN if (statement.spoken - published).days <= 1 else Agreement.AGAINST


def speaker_fact(statement: Statement, rendering: Rendering) -> Fact:
    """Say whom the article names beside the words, and whether that may be who made the statement."""
    names = [read_voice(name) for name in (statement.speaker, statement.source) if name]
    mine = read_voice(rendering.speaker)
    agreement = Agreement.UNSAID
    if names and mine.is_known:
        if any(mine.shares(name) or (mine.agrees(name) and mine.nouns & name.nouns) for name in names):
            agreement = Agreement.SAME
        else:
            # The source may be an agency, which contradicts nobody whom it quotes.
            agreement = Agreement.OPEN if mine.agrees(names[0]) else Agreement.AGAINST
    return Fact(Aspect.SPEAKER, statement.speaker, " ".join(rendering.speaker.split()), agreement)


def source_fact(statement: Statement, document: Document | None) -> Fact:
    """Say whether the article names the statement's source anywhere."""
    if document is None or not statement.source:
        return Fact(Aspect.SOURCE, statement.source, "", Agreement.UNSAID)
    if document.details.kind is DocumentKind.STATEMENT:
        return Fact(Aspect.SOURCE, statement.source, "", Agreement.SAME)
    voice, text = read_voice(statement.source), _without_accents(document.text)
    # A country's name is kept as its stem, which no text has; the source's own words are looked for first.
    names = sorted(voice.bodies | voice.people, key=lambda name: (-len(name), name))
    for name in (statement.source, *names, *_NAME.findall(statement.source)):
        found = re.search(rf"(?<!\w){re.escape(_without_accents(name))}(?!\w)", text, re.IGNORECASE)
        if found:
            return Fact(
                Aspect.SOURCE, statement.source, document.text[found.start() : found.end()], Agreement.SAME
            )
    return Fact(Aspect.SOURCE, statement.source, "", Agreement.UNSAID)


def _without_accents(text: str) -> str:
    """Return a text, as long as it is, with each letter as it is without its accent."""
    return "".join(letter if letter < "\x80" else unicodedata.normalize("NFKD", letter)[0] for letter in text)
