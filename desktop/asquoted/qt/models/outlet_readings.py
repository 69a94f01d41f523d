"""What each outlet made of one stretch of a quote: for the panel of the selection."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from asquoted.domain.comparison import Form, Quote, Rendering
from asquoted.domain.documents import Document
from asquoted.domain.outlets import is_statement
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.models.cuts import cut_told
from asquoted.qt.models.readings import Alignment, printed

_MARKS = "\"'‘’“”«»„‚‹›「」『』,.;:!?…"


@dataclass(frozen=True, slots=True)
class OutletReading:
    """One outlet's words for a stretch of the base; `same` tells that they are the base's own,
    `cut` that the outlet begins later or ends before.
    """

    rendering: str
    outlet: str
    words: str
    form: Form
    same: bool
    cut: bool = False
    negation: str = ""
    """Which negation was cut off at an end, in words; empty for none."""


def readings_at(
    quote: Quote, documents: Mapping[str, Document], stretch: Span | None
) -> tuple[OutletReading, ...]:
    """Return what every outlet has at `stretch` of the base, or as a whole where it is None.

    The statement itself is none where it is the base: its words are the base's.
    """
    base = quote.base.text if stretch is None else stretch.text_of(quote.base.text)
    found = []
    for one in quote.renderings:
        document = documents.get(one.document)
        if document is not None and one.document == quote.base.document and is_statement(document):
            continue
        words = one.exact if stretch is None else _words_at(quote, one, stretch)
        outlet = document.label if document is not None else one.document
        same = _flat(words) == _flat(base)
        cut = stretch is not None and any(
            edge.contains(stretch) and len(edge) for edge in (one.cut_before, one.cut_after)
        )
        found.append(OutletReading(one.id, outlet, words, one.form, same, cut, cut_told(quote, one)))
    return tuple(found)


def stretch_of(quote: Quote, target: Target) -> Span | None:
    """Return the stretch of the base that `target` is about, or None for the quote as a whole.

    Where something was added the base has nothing: its stretch is then the words around.
    """
    for one in quote.renderings:
        if target.kind is TargetKind.DIFFERENCE and one.id == target.id:
            for difference in one.differences:
                if Target.of_difference(one.id, difference) == target:
                    return _widened(difference.base_span, quote.base.text)
        if target.kind is TargetKind.SPAN and one.document == target.id and target.span is not None:
            touched = Alignment(quote.base.text, one).base_of(target.span)
            if touched:
                return Span(min(span.start for span in touched), max(span.end for span in touched))
    return None


def _words_at(quote: Quote, rendering: Rendering, stretch: Span) -> str:
    spans = Alignment(quote.base.text, rendering).reading_of(stretch)
    # What was added has no width in the base: it belongs to the stretch that it stands in.
    added = [
        cell.reading
        for cell in rendering.cells
        if not len(cell.base) and stretch.start < cell.base.start < stretch.end
    ]
    words = " ".join(part for span in _apart([*spans, *added]) if (part := printed(rendering, span).strip()))
    asked = stretch.text_of(quote.base.text).strip()
    # Words pair as wholes, with the marks that cling to them: none was asked for.
    if asked[:1].isalnum():
        words = words.lstrip(_MARKS)
    return words.rstrip(_MARKS) if asked[-1:].isalnum() else words


def _apart(spans: Sequence[Span]) -> list[Span]:
    """Return the same stretches in their order, each word once: those that overlap as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and (span.start < found[-1].end or span == found[-1]):
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _widened(span: Span, text: str) -> Span:
    if len(span) or not text:
        return span
    before = text[: span.start].rstrip()
    after = text[span.end :]
    start = before.rfind(" ") + 1
    gap = len(after) - len(after.lstrip())
    end = after.find(" ", gap)
    return Span(min(start, span.start), len(text) if end < 0 else span.end + end)


def _flat(text: str) -> str:
    return " ".join(text.split())
