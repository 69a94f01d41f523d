"""The user's rulings, put to the utterances that they are about.

A place fits the utterance that it shares the most with, if that is at least half of the
place. What fits nothing is left aside.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from asquoted.domain.corrections import Corrections, Marked, Place
from asquoted.domain.documents import Document, DocumentKind
from asquoted.domain.grouping.clauses import is_clause
from asquoted.domain.grouping.utterances import Key, Ruling, Utterance, frame_of
from asquoted.domain.grouping.words import read_words
from asquoted.domain.sentences import split_sentences
from asquoted.domain.speech import IndirectSpeech, Quotation, Speech
from asquoted.domain.tables import Tables

# Marked sentences are numbered apart from the quotations of the article, which count from 0.
_FIRST_CHAIN = -2


def fit(place: Place, utterances: Iterable[Utterance]) -> list[Utterance]:
    """Return the utterance that `place` is about, with the rest of its sentence where an ellipsis cut it.

    `utterances` are those of the place's document. The shorter of two that share as much
    is meant: a quotation, and not the report that it stands in.
    """
    ordered = sorted(utterances, key=lambda utterance: utterance.key)
    fitting = [(place.shared(u.spans), -u.length, -n) for n, u in enumerate(ordered)]
    shared, _, number = max(fitting, default=(0, 0, 0))
    if not shared:
        return []
    best = ordered[-number]
    mates = [
        u
        for u in ordered
        if u.is_direct and u.chain == best.chain >= 0 and 2 * place.shared(u.spans) >= u.length
    ]
    found = mates if best.is_direct and len(mates) > 1 else [best]
    return found if 2 * sum(place.shared(u.spans) for u in found) >= place.length else []


def ruled_utterances(
    document: Document,
    speech: Speech,
    found: Sequence[Utterance],
    tables: Tables,
    corrections: Corrections,
) -> Sequence[Utterance]:
    """Return the utterances `found` in a document with what the user marked, without what the user refused.

    Of a place both marked and refused, the mark counts: nothing that was put in is lost.
    """
    if corrections == Corrections():
        return found
    left = {utterance.key: utterance for utterance in found}
    for place in corrections.refused:
        if place.document == document.id:
            for utterance in fit(place, left.values()):
                del left[utterance.key]
    marks = {mark.place: mark for mark in corrections.marked if mark.place.document == document.id}
    linked = {place for link in corrections.links if link.together for place in (link.one, link.other)}
    for number, mark in enumerate(sorted(marks.values())):
        _mark(mark, number, left, document, speech, tables, is_linked=mark.place in linked)
    for voice in corrections.voices:
        if voice.place.document == document.id:
            for utterance in fit(voice.place, left.values()):
                cue_class = utterance.ruling.cue_class if voice.cue_class is None else voice.cue_class
                cue = utterance.ruling.cue if voice.cue is None else voice.cue
                ruling = replace(utterance.ruling, cue=cue, cue_class=cue_class)
                left[utterance.key] = replace(utterance, ruling=ruling)
                if voice.speaker is not None:
                    _give_voice(utterance, voice.speaker, left)
    return sorted(left.values(), key=lambda utterance: utterance.key)


def _give_voice(utterance: Utterance, speaker: str, left: dict[Key, Utterance]) -> None:
    """Let `speaker` say an utterance, and all else in the same marks: these have one speaker."""
    for key, other in left.items():
        if key == utterance.key or (other.is_direct and other.chain == utterance.chain):
            left[key] = replace(other, ruling=replace(other.ruling, speaker=speaker))


def _mark(
    mark: Marked,
    number: int,
    left: dict[Key, Utterance],
    document: Document,
    speech: Speech,
    tables: Tables,
    *,
    is_linked: bool,
) -> None:
    """Put a marked place among the utterances of its document, instead of what was found there."""
    place = mark.place
    words = (
        read_words(document.text, place.spans, tables) if place.spans[-1].end <= len(document.text) else ()
    )
    if not words:
        return
    there = [u for u in left.values() if not u.ruling.is_marked and _is_there(mark, u)]
    same = max(
        there, key=lambda u: (u.is_own, u.is_direct != mark.indirect, place.shared(u.spans)), default=None
    )
    # A place that was found stays where it is, unless a link says where it goes.
    ruling = Ruling(is_marked=True, is_kept=True, is_alone=is_linked or same is None)
    if same is not None and same.is_own:
        left[same.key] = replace(same, ruling=ruling)
        return
    for utterance in there:
        del left[utterance.key]
    marked = replace(
        same or replace(_missed(document, mark, speech), chain=_FIRST_CHAIN - number),
        spans=place.spans,
        words=words,
        frame=frame_of(place.spans, split_sentences(document.text)),
        is_direct=not mark.indirect,
        is_scare=False,
        is_clause=mark.indirect or is_clause(place.spans[0].text_of(document.text)),
        ruling=ruling,
    )
    left[marked.key] = marked


def _is_there(mark: Marked, utterance: Utterance) -> bool:
    """Tell whether an utterance is what the user marked, or a part of it found as a thing of its own."""
    shared = mark.place.shared(utterance.spans)
    if utterance.is_direct == mark.indirect:
        # A quotation stays one inside the report that holds it, and the report around it.
        return 10 * shared >= 9 * max(utterance.length, mark.place.length)
    return 2 * shared >= utterance.length


def _missed(document: Document, mark: Marked, speech: Speech) -> Utterance:
    """Return an utterance for a place that was missed, with the speaker of the marks around it, if any."""
    every: list[Quotation | IndirectSpeech] = [*speech.quotations, *speech.indirect]
    around = [one for one in every if 2 * mark.place.shared((one.span,)) >= mark.place.length]
    spoken = max(around, key=lambda one: (one.speaker is not None, -len(one.span)), default=None)
    return Utterance(
        document.id,
        mark.place.spans,
        (),
        mark.place.spans[0],
        is_own=document.details.kind is DocumentKind.STATEMENT,
        speaker=spoken.speaker if spoken else None,
        cue=spoken.cue if spoken else None,
        cue_class=spoken.cue_class if spoken else None,
        named=spoken.named if spoken else None,
    )
