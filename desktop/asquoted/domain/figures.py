"""What can be counted about each outlet: figures with their counts and their formulae, and no verdict."""

from collections import Counter, OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock

from asquoted.domain.comparison import Comparison, Form, Kind, Quote, Rendering
from asquoted.domain.documents import Document
from asquoted.domain.saying import say
from asquoted.domain.tokens import Token
from asquoted.domain.word_errors import Edits, Share, count_edits, kept_words, words_of


class Measure(StrEnum):
    """What is counted."""

    IN_MARKS = "sentences in marks"
    IN_ALL = "sentences in all"
    KEPT = "words kept"
    ERRORS = "word error rate"
    SILENT = "silent changes"
    OWN = "its own base"


FORMULAE: Mapping[Measure, str] = {
    Measure.IN_MARKS: say("sentences with words in quotation marks / sentences of the statement"),
    Measure.IN_ALL: say("sentences in marks or as indirect speech / sentences of the statement"),
    Measure.KEPT: say(
        "words of the base that it has in marks / words of the base, over its sentences in marks"
    ),
    Measure.ERRORS: say(
        "(S + D + I) / N: words substituted + deleted + inserted in marks / words of the base in "
        "the stretches that it gives"
    ),
    Measure.SILENT: say("differences in marks that nothing declares, counted by kind"),
    Measure.OWN: say("sentences whose base is nothing but its own wording / its sentences in marks"),
}
"""How each figure is reckoned, in words."""

NOTES = (
    say(
        "The sentences of a statement are those that at least one of the compared documents gives. The text "
        "of an abridged document does not tell what the article left out, so that it has no figure for them."
    ),
    say(
        "A word is kept in whatever form: respelled, abbreviated, inflected or moved. What is cut off, left "
        "out or put in other words is not."
    ),
    say(
        "S, D and I are the fewest that lead from the words of the base to those in the marks (the "
        "Levenshtein distance over words, as in speech recognition). Cuts at the two ends are no errors. "
        "What an ellipsis or brackets declare is none either, and counts in no part of the formula, N "
        "included. Words that differ in no more than punctuation, case, spelling, abbreviation or the form "
        "of a name or a number are the same word. A moved word is deleted in one place and inserted in "
        "another."
    ),
    say(
        "All of it is held against the base of each sentence. Where that is the outlet’s own wording, no "
        "word of it can differ: the last figure says how often it is."
    ),
)
"""What the formulae leave to be said."""


@dataclass(frozen=True, slots=True)
class OutletFigures:
    """What one document gives of `sentences` sentences.

    `in_marks` counts those that it has words of in quotation marks, `in_all` those that it
    gives in any way, `own` those whose base is nothing but its own wording. `is_whole` says
    that its text tells what it does not give. `silent` are the kinds of the changes in marks
    that nothing declares, with how many there are, in the order of `Kind`.
    """

    document: str
    sentences: int
    in_marks: int
    in_all: int
    own: int
    is_whole: bool
    kept: Share
    edits: Edits
    silent: tuple[tuple[Kind, int], ...]

    @property
    def silent_changes(self) -> int:
        """How many silent changes there are, of all kinds."""
        return sum(many for _, many in self.silent)

    def share(self, measure: Measure) -> Share | None:
        """Return a figure's counts; None where it has none, as for the silent changes, which are no share."""
        found = {
            Measure.IN_MARKS: Share(self.in_marks, self.sentences) if self.is_whole else None,
            Measure.IN_ALL: Share(self.in_all, self.sentences) if self.is_whole else None,
            Measure.KEPT: self.kept,
            Measure.ERRORS: self.edits.rate,
            Measure.SILENT: None,
            Measure.OWN: Share(self.own, self.in_marks),
        }[measure]
        return found if found is not None and found.whole else None

    def words(self, measure: Measure) -> str:
        """Return a figure as it is shown, counts and all: "12 of 40 words = 30 %"."""
        if measure is Measure.SILENT:
            kinds = tuple(say("{kind} {many}", kind=kind, many=many) for kind, many in self.silent)
            if not kinds:
                return "0" if self.in_marks else NO_FIGURE
            return say("{many} ({kinds})", many=self.silent_changes, kinds=kinds)
        share = self.share(measure)
        if share is None:
            many = {Measure.IN_MARKS: self.in_marks, Measure.IN_ALL: self.in_all}.get(measure, 0)
            return say("{many} (abridged: no figure)", many=many) if many else NO_FIGURE
        edits = self.edits
        part = str(share.part)
        if measure is Measure.ERRORS and share.part:
            part = f"({edits.substituted} + {edits.deleted} + {edits.inserted})"
        if measure in (Measure.KEPT, Measure.ERRORS):
            return say(
                "{part} of {whole} words = {share}", part=part, whole=share.whole, share=percent(share)
            )
        return say("{part} of {whole} = {share}", part=part, whole=share.whole, share=percent(share))


NO_FIGURE = say("no figure")


def percent(share: Share) -> str:
    """Return a share in per cent, to one place; what is not nought or the whole is never shown as that."""
    if not share.whole:
        return NO_FIGURE
    # Half a tenth goes up, as on paper.
    many = (2000 * share.part + share.whole) // (2 * share.whole) / 10
    if share.part and many < 0.1:
        return say("under {decimal} %", decimal="0.1")
    if share.part < share.whole and many >= 100:
        return say("over {decimal} %", decimal="99.9")
    return say("{decimal} %", decimal=f"{many:g}")


def outlet_figures(
    comparison: Comparison, documents: Sequence[Document], statement: str | None = None
) -> tuple[OutletFigures, ...]:
    """Return the figures of each document, in their order: of one statement, or of all that it carries.

    Of several statements only those count of which a document gives anything: who says
    nothing of another one has left no sentence of it out.
    """
    quotes = comparison.quotes if statement is None else comparison.quotes_of(statement)
    given: dict[str, dict[str, None]] = {}
    sentences = Counter(quote.statement for quote in quotes)
    carried: dict[str, set[str]] = {}
    by_id = {quote.id: quote for quote in quotes}
    for quote in quotes:
        if quote.base.document is not None:
            given.setdefault(quote.base.document, {})[quote.id] = None
            carried.setdefault(quote.base.document, set()).add(quote.statement)
        for rendering in quote.renderings:
            given.setdefault(rendering.document, {})[quote.id] = None
            carried.setdefault(rendering.document, set()).add(quote.statement)
    asked = {statement} if statement is not None else set()
    return tuple(
        _figures(
            document,
            sum(sentences[one] for one in asked | carried.get(document.id, set())),
            [by_id[key] for key in given.get(document.id, ())],
        )
        for document in documents
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """What one quote adds to the figures of a document that has words of it in marks."""

    is_own: bool
    kept: int
    of_base: int
    edits: Edits
    silent: Mapping[Kind, int]


_MOST = 500
_parts: OrderedDict[int, tuple[Quote, dict[str, _Part | None]]] = OrderedDict()
"""Of the quotes that were counted of late: to count those of a long statement takes a second."""
_lock = Lock()


def count_quote(quote: Quote) -> None:
    """Count what a quote adds to the figures of its documents, to be told quickly when asked for."""
    _parts_of(quote)


def _parts_of(quote: Quote) -> dict[str, _Part | None]:
    """Return what a quote adds to the figures of each document that gives it, None where it has no marks."""
    with _lock:
        known = _parts.get(id(quote))
        if known is not None:
            _parts.move_to_end(id(quote))
            # It is kept with them: no other quote can be where it is.
            return known[1]
    words = words_of(quote.base.text)
    given: dict[str, list[Rendering]] = {} if quote.base.document is None else {quote.base.document: []}
    for rendering in quote.renderings:
        given.setdefault(rendering.document, []).append(rendering)
    found = {document: _part(quote, document, words, one) for document, one in given.items()}
    with _lock:
        _parts[id(quote)] = quote, found
        if len(_parts) > _MOST:
            _parts.popitem(last=False)
    return found


def _part(quote: Quote, document: str, words: list[Token], found: Sequence[Rendering]) -> _Part | None:
    direct = [one for one in found if one.form is not Form.INDIRECT]
    if found and not direct:
        return None
    silent = Counter(each.kind for one in direct for each in one.differences if not each.declared)
    edits = Edits() if found else Edits(words=len(words))
    for one in direct:
        edits += count_edits(words, one)
    # A base that is among no renderings is its document's own sentence, whole.
    kept = len(set().union(*(kept_words(words, one) for one in direct))) if found else len(words)
    return _Part(_is_own(quote, document), kept, len(words), edits, silent)


def _figures(document: Document, sentences: int, given: Sequence[Quote]) -> OutletFigures:
    parts = [part for quote in given if (part := _parts_of(quote)[document.id]) is not None]
    edits, silent = Edits(), Counter[Kind]()
    for part in parts:
        edits += part.edits
        silent.update(part.silent)
    return OutletFigures(
        document=document.id,
        sentences=sentences,
        in_marks=len(parts),
        in_all=len(given),
        own=sum(part.is_own for part in parts),
        is_whole=not document.details.abridged and bool(document.text.strip()),
        kept=Share(sum(part.kept for part in parts), sum(part.of_base for part in parts)),
        edits=edits,
        silent=tuple((kind, silent[kind]) for kind in Kind if silent[kind]),
    )


def _is_own(quote: Quote, document: str) -> bool:
    base = quote.base
    if base.document is not None:
        return base.document == document
    return bool(base.pieces) and all(source == document for _, source in base.pieces)
