"""What is marked in an article that is read whole: what it quotes, and what the user said of it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from asquoted.domain.comparison import Form, Quote, Rendering
from asquoted.domain.notes import Note
from asquoted.domain.speech import IndirectSpeech, Quotation, Role, Speech
from asquoted.domain.tags import Tagging
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span


class Passmark(StrEnum):
    """What a marked stretch of an article is."""

    QUOTATION = "quotation"
    INDIRECT = "indirect"
    RENDERING = "rendering"
    TAG = "tag"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Remark:
    """One marked stretch of an article; `words` say in the margin what it is.

    `quote` is the id of the quote that a rendering gives, `form` how it gives it,
    `colour` a tag's.
    """

    span: Span
    kind: Passmark
    words: str
    form: Form | None = None
    colour: str = ""
    quote: str = ""
    in_margin: bool = True


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch in which the same remarks hold, between two code points."""

    start: int
    end: int
    remarks: tuple[Remark, ...]


def remarks_of(
    document: str,
    text: str,
    speech: Speech,
    renderings: Sequence[tuple[Quote, Rendering]],
    taggings: Sequence[Tagging],
    notes: Sequence[Note],
) -> list[Remark]:
    """Return all that is marked in a document, in the order of its text."""
    remarks: list[Remark] = []
    compared: list[Span] = []
    for quote, rendering in renderings:
        for number, passage in enumerate(rendering.passages):
            compared.append(passage.span)
            remarks.append(
                Remark(
                    passage.span,
                    Passmark.RENDERING,
                    quote.base.text,
                    rendering.form,
                    quote=quote.id,
                    in_margin=number == 0,
                )
            )
    starts = sorted(compared)
    remarks += [_quotation(one, text, starts) for one in speech.quotations if one.depth == 0]
    remarks += [_indirect(one, text, starts) for one in speech.indirect]
    for tagging in taggings:
        span = _span_in(tagging.target, document, renderings)
        if span is not None:
            remarks.append(Remark(span, Passmark.TAG, tagging.tag.name, colour=tagging.tag.colour))
    for note in notes:
        span = _span_in(note.target, document, renderings)
        if span is not None:
            remarks.append(Remark(span, Passmark.NOTE, " ".join(note.text.split())))
    order = list(Passmark)
    return sorted(remarks, key=lambda one: (one.span.start, order.index(one.kind), one.span.end))


def segments_of(remarks: Sequence[Remark]) -> Iterator[Segment]:
    """Return the stretches between the ends of remarks, in order; what nothing marks is left out."""
    edges = sorted({edge for one in remarks for edge in (one.span.start, one.span.end)})
    opening = sorted(remarks, key=lambda one: one.span.start)
    held: list[Remark] = []
    at = 0
    for number, edge in enumerate(edges[:-1]):
        held = [one for one in held if one.span.end > edge]
        while at < len(opening) and opening[at].span.start == edge:
            if len(opening[at].span):
                held.append(opening[at])
            at += 1
        if held:
            yield Segment(edge, edges[number + 1], tuple(held))


def _quotation(one: Quotation, text: str, compared: Sequence[Span]) -> Remark:
    speaker = one.speaker.text_of(text) if one.speaker is not None else ""
    cue = one.cue.text_of(text) if one.cue is not None else ""
    words = " ".join(part for part in (speaker, cue) if part) or str(one.role)
    wanted = one.role is Role.SPEECH and not _overlaps(one.span, compared)
    return Remark(one.span, Passmark.QUOTATION, words, in_margin=wanted)


def _indirect(one: IndirectSpeech, text: str, compared: Sequence[Span]) -> Remark:
    speaker = one.speaker.text_of(text) if one.speaker is not None else ""
    return Remark(one.span, Passmark.INDIRECT, speaker, in_margin=not _overlaps(one.span, compared))


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    # `others` are sorted and hardly overlap: the neighbours of the place tell.
    at = bisect_right(others, span)
    return any(other.overlaps(span) for other in others[max(at - 2, 0) : at + 2])


def _span_in(target: Target, document: str, renderings: Sequence[tuple[Quote, Rendering]]) -> Span | None:
    if target.detached:
        return None
    if target.kind is TargetKind.SPAN:
        return target.span if target.id == document else None
    for quote, rendering in renderings:
        whole = (target.kind is TargetKind.RENDERING and target.id == rendering.id) or (
            target.kind is TargetKind.QUOTE and target.id == quote.id
        )
        if whole and rendering.passages:
            return Span(rendering.passages[0].span.start, rendering.passages[-1].span.end)
        if target.kind is TargetKind.DIFFERENCE and target.id == rendering.id and target.span is not None:
            return target.span
    return None
