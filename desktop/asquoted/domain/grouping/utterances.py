"""What one document gives of a speech at one place: the smallest thing that grouping moves.

A quotation is cut at its sentence ends and at its declared ellipses; a sentence that the
reporter interrupts ("…," she said, "…") stays one utterance in two spans.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from asquoted.domain.documents import Document, DocumentKind
from asquoted.domain.grouping.beside import Beside, drawn_out
from asquoted.domain.grouping.clauses import is_clause
from asquoted.domain.grouping.cutting import chains, parts_of
from asquoted.domain.grouping.labelled import (
    Labelled,
    labelled_speech,
    own_spans,
    posted_speech,
    printed_in_full,
)
from asquoted.domain.grouping.own import between_marks, is_statement, own_sentences, speaks_for_itself
from asquoted.domain.grouping.words import Word, read_words
from asquoted.domain.sentences import split_sentences
from asquoted.domain.speech import CueClass, IndirectSpeech, Role, Speech
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span

# Labelled paragraphs are numbered apart from quotations.
_FIRST_LABELLED = 100_000

Key: TypeAlias = tuple[str, int, int, bool]
"""An utterance's place: document, beginning, end, and whether it is direct."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the user said of an utterance; None leaves what was found.

    `is_marked`: it gives a quote because the user says so. `is_kept`: no rule may drop it.
    `is_alone`: it shares a quote with nothing but what it is linked to.
    """

    is_marked: bool = False
    is_kept: bool = False
    is_alone: bool = False
    speaker: str | None = None
    cue: str | None = None
    cue_class: CueClass | None = None


NO_RULING = Ruling()


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence, clause or phrase as one document gives it.

    `frame` is the reporting sentence around it. `chain` numbers the quotation it was cut
    from, `part` its place in there, `marks` the pairs of marks in which it begins and
    ends; `after_ellipsis` says that a declared omission stands before it in the same
    marks, `is_labelled` that its speaker's label does, and no marks; `is_cited` that
    somebody who is quoted there quotes it. `roots` are those of its content words, or of
    all where it has no other; words that brackets declare as put in are left out of both.
    """

    document: str
    spans: tuple[Span, ...]
    words: tuple[Word, ...]
    frame: Span
    is_direct: bool = True
    is_own: bool = False
    is_scare: bool = False
    chain: int = -1
    part: int = 0
    after_ellipsis: bool = False
    marks: tuple[int, int] = (0, 0)
    is_clause: bool = True
    is_sure: bool = True
    speaker: Span | None = None
    cue: Span | None = None
    cue_class: CueClass | None = None
    named: Span | None = None
    is_labelled: bool = False
    is_cited: bool = False
    ruling: Ruling = NO_RULING
    welded: tuple[Key, ...] = ()
    """The keys of what it was put together from, where it is the whole of what was found in parts."""
    roots: tuple[str, ...] = field(init=False, default=())
    all_roots: tuple[str, ...] = field(init=False, default=())

    def __post_init__(self) -> None:
        # Kept, since grouping asks for them again and again.
        own = tuple(word for word in self.words if not word.is_inserted) or self.words
        every = tuple(word.root for word in own)
        object.__setattr__(self, "all_roots", every)
        object.__setattr__(self, "roots", tuple(word.root for word in own if word.is_content) or every)

    @property
    def start(self) -> int:
        """Where it begins in the document."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where it ends in the document."""
        return self.spans[-1].end

    @property
    def key(self) -> Key:
        """Its place, to sort by."""
        return (self.document, self.start, self.end, self.is_direct)

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys under which it was found."""
        return self.welded or (self.key,)

    @property
    def length(self) -> int:
        """How many code points it covers."""
        return sum(len(span) for span in self.spans)


def read_utterances(document: Document, speech: Speech, tables: Tables) -> list[Utterance]:
    """Return the utterances of a document in the order of its text.

    A document that is the statement itself gives each of its sentences, and a transcript
    or an interview each of those that it has somebody say.
    """
    text = document.text
    if is_statement(document, speech):
        return _own(document, tables)
    sentences = split_sentences(text)
    is_transcript = document.details.kind is DocumentKind.TRANSCRIPT
    labelled = [*labelled_speech(text, is_transcript=is_transcript), *posted_speech(text)]
    labelled = labelled or printed_in_full(text)
    is_called_article = document.details.kind_is_told and document.details.kind is DocumentKind.ARTICLE
    if not labelled and not is_called_article and speaks_for_itself(text, speech):
        return _own(document, tables)
    if labelled:
        said = Beside([one.said for one in labelled])
        outside = (one for one in speech.indirect if not said.numbers(one.span))
        speech = Speech(speech.quotations, tuple(outside))
        found = [
            replace(one, is_cited=said.has_whole(one.spans[0]))
            for one in _direct(document, speech, sentences, tables)
        ]
        found += _labelled(document, labelled, tables)
    else:
        found = list(_direct(document, speech, sentences, tables))
    covered = Beside([quotation.span for quotation in speech.quotations if quotation.depth == 0])
    for indirect in speech.indirect:
        utterance = _indirect(document, indirect, sentences, covered, tables)
        if utterance is not None:
            found.append(utterance)
    return sorted(found, key=lambda utterance: utterance.key)


def _own(document: Document, tables: Tables) -> list[Utterance]:
    text = document.text
    return [
        Utterance(document.id, (said,), words, sentence, is_own=True, chain=0, part=part)
        for part, sentence in enumerate(own_sentences(text))
        if (words := read_words(text, (said := between_marks(text, sentence),), tables))
    ]


def _labelled(document: Document, labelled: Sequence[Labelled], tables: Tables) -> Iterator[Utterance]:
    text = document.text
    # A text that is mostly labelled is the record of what was said; an interview in an article is not.
    is_record = 2 * sum(len(one.said) for one in labelled) > len(text)
    for number, one in enumerate((one for one in labelled if not one.is_question), start=1):
        for part, sentence in enumerate(own_spans(one, text)):
            words = read_words(text, (sentence,), tables)
            if words:
                yield Utterance(
                    document.id,
                    (sentence,),
                    words,
                    _labelled_frame(one, text),
                    is_own=is_record,
                    chain=_FIRST_LABELLED + number,
                    part=part,
                    speaker=one.label,
                    named=one.name,
                    is_labelled=True,
                )


def _labelled_frame(labelled: Labelled, text: str) -> Span:
    """Return a label and what it has somebody say; a signature with the date behind it."""
    if labelled.label.start < labelled.said.start:
        return Span(labelled.label.start, labelled.said.end)
    end = text.find("\n", labelled.label.end)
    return Span(labelled.said.start, len(text) if end < 0 else end)


def _direct(
    document: Document, speech: Speech, sentences: Sequence[Span], tables: Tables
) -> Iterator[Utterance]:
    for number, chain in enumerate(chains(document.text, speech.quotations)):
        first = chain[0]
        if first.role is Role.TITLE:
            continue
        spoken = next((quotation for quotation in chain if quotation.speaker), first)
        cued = next((quotation for quotation in chain if quotation.cue), first)
        for part, (spans, after_ellipsis, marks) in enumerate(parts_of(document.text, chain)):
            words = read_words(document.text, spans, tables)
            if words:
                yield Utterance(
                    document.id,
                    spans,
                    words,
                    frame_of(spans, sentences),
                    is_scare=first.role is Role.SCARE,
                    chain=number,
                    part=part,
                    after_ellipsis=after_ellipsis,
                    marks=marks,
                    is_clause=is_clause(spans[0].text_of(document.text)),
                    speaker=spoken.speaker,
                    cue=cued.cue,
                    cue_class=cued.cue_class,
                    named=spoken.named,
                )


def _indirect(
    document: Document,
    indirect: IndirectSpeech,
    sentences: Sequence[Span],
    covered: Beside,
    tables: Tables,
) -> Utterance | None:
    words = read_words(document.text, (indirect.span,), tables)
    own = [word for word in words if word.is_content and not covered.has_whole(word.span)]
    # What stands wholly in marks is a direct rendering already.
    if len(own) < 2:
        return None
    return Utterance(
        document.id,
        (indirect.span,),
        words,
        frame_of((indirect.span,), sentences),
        is_direct=False,
        speaker=indirect.speaker,
        cue=indirect.cue,
        cue_class=indirect.cue_class,
        named=indirect.named,
    )


def frame_of(spans: Sequence[Span], sentences: Sequence[Span]) -> Span:
    """Return the sentences that `spans` touch, from the first to the last."""
    return drawn_out(Span(spans[0].start, spans[-1].end), sentences)
