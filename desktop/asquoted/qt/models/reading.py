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
from asquoted.qt.filled import listed
from asquoted.qt.models.bases import base_line
from asquoted.qt.models.notes import plain_words


class Passmark(StrEnum):
    """What a marked stretch of an article is."""

    QUOTATION = "quotation"
    INDIRECT = "indirect"
    RENDERING = "rendering"
    TAG = "tag"
    NOTE = "note"


_ORDER = {kind: number for number, kind in enumerate(Passmark)}


@dataclass(frozen=True, slots=True)
class Remark:
    """One marked stretch of an article; `words` say in the margin what it is.

    Of a rendering these are its own, `base` those that it is held against, `quote` is the id of the
    quote that it gives, `form` how it gives it. Of a quotation they are its speaker and cue, or, where
    `role` is not speech, its own. `colour` is a tag's. `target` is the rendering itself, or what
    the user's own tag or note is on, `mark` its id.
    """

    span: Span
    kind: Passmark
    words: str
    form: Form | None = None
    base: str = ""
    role: Role = Role.SPEECH
    colour: str = ""
    quote: str = ""
    in_margin: bool = True
    target: Target | None = None
    mark: str = ""

    @property
    def is_compared_elsewhere(self) -> bool:
        """Whether this is speech whose words are a rendering's too, which says more."""
        return self.kind in (Passmark.QUOTATION, Passmark.INDIRECT) and not self.in_margin


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch in which the same remarks hold, between two code points."""

    start: int
    end: int
    remarks: tuple[Remark, ...]


class Standing:
    """Where in one document its renderings stand, to know where the user's marks on them are."""

    def __init__(self, document: str, renderings: Sequence[tuple[Quote, Rendering]]) -> None:
        self.document = document
        self._quotes: dict[str, list[Rendering]] = {}
        self._renderings: dict[str, Rendering] = {}
        for quote, rendering in renderings:
            self._quotes.setdefault(quote.id, []).append(rendering)
            self._renderings[rendering.id] = rendering

    def spans_of(self, target: Target) -> list[tuple[Span, ...]]:
        """Return where a target stands in the document: a quote at each of its renderings, all of each."""
        if target.detached:
            return []
        rendering = self._renderings.get(target.id)
        match target.kind:
            case TargetKind.SPAN if target.id == self.document and target.span is not None:
                return [(target.span,)]
            case TargetKind.QUOTE:
                return [_passages(one) for one in self._quotes.get(target.id, ()) if one.passages]
            case TargetKind.RENDERING if rendering is not None and rendering.passages:
                return [_passages(rendering)]
            case TargetKind.DIFFERENCE if rendering is not None and target.span is not None:
                return [(target.span,)]
        return []


def quoted_remarks(text: str, speech: Speech, renderings: Sequence[tuple[Quote, Rendering]]) -> list[Remark]:
    """Return what the program finds in a text: renderings, quotations, indirect speech."""
    remarks: list[Remark] = []
    compared: list[Span] = []
    for quote, rendering in renderings:
        own, base = _flat(rendering.exact), base_line(quote.base)
        for number, passage in enumerate(rendering.passages):
            compared.append(passage.span)
            remarks.append(
                Remark(
                    passage.span,
                    Passmark.RENDERING,
                    own,
                    rendering.form,
                    base,
                    quote=quote.id,
                    in_margin=number == 0,
                    target=Target(TargetKind.RENDERING, rendering.id),
                )
            )
    starts = sorted(compared)
    remarks += [_quotation(one, text, starts) for one in speech.quotations if one.depth == 0]
    remarks += [_indirect(one, text, starts) for one in speech.indirect]
    return remarks


def own_remarks(mark: Tagging | Note, standing: Standing) -> list[Remark]:
    """Return where a tag or a note of the user's stands in a document; in the margin once for each place."""
    remarks = []
    for spans in standing.spans_of(mark.target):
        for number, span in enumerate(spans):
            first = number == 0
            if isinstance(mark, Tagging):
                remark = Remark(
                    span,
                    Passmark.TAG,
                    mark.tag.name,
                    colour=mark.tag.colour,
                    in_margin=first,
                    target=mark.target,
                    mark=mark.id,
                )
            else:
                words = plain_words(mark.text)
                remark = Remark(span, Passmark.NOTE, words, in_margin=first, target=mark.target, mark=mark.id)
            remarks.append(remark)
    return remarks


def place_of(remark: Remark) -> tuple[int, int, int]:
    """Return what remarks are sorted by: where they begin, what they are, where they end."""
    return remark.span.start, _ORDER[remark.kind], remark.span.end


def lanes_of(remarks: Sequence[Remark]) -> list[int]:
    """Return for each remark, sorted by its start, the first lane that is free: what overlaps lies in two."""
    ends: list[int] = []
    lanes = []
    for remark in remarks:
        free = next((lane for lane, end in enumerate(ends) if end <= remark.span.start), len(ends))
        ends[free : free + 1] = [remark.span.end]
        lanes.append(free)
    return lanes


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
    words = listed(" ", (speaker, cue)) if one.role is Role.SPEECH else ""
    wanted = not _overlaps(one.span, compared)
    return Remark(
        one.span,
        Passmark.QUOTATION,
        words or _flat(one.span.text_of(text)),
        role=one.role,
        in_margin=wanted,
    )


def _indirect(one: IndirectSpeech, text: str, compared: Sequence[Span]) -> Remark:
    speaker = one.speaker.text_of(text) if one.speaker is not None else ""
    # Where nobody is named, a line in the margin would have no words.
    wanted = bool(speaker.strip()) and not _overlaps(one.span, compared)
    return Remark(one.span, Passmark.INDIRECT, speaker, in_margin=wanted)


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    # `others` are sorted and hardly overlap: the neighbours of the place tell.
    at = bisect_right(others, span)
    return any(other.overlaps(span) for other in others[max(at - 2, 0) : at + 2])


def _flat(words: str) -> str:
    """Return words in one line."""
    return " ".join(words.split())


def _passages(rendering: Rendering) -> tuple[Span, ...]:
    return tuple(passage.span for passage in rendering.passages)
