"""Documents in, a comparison out: quotations, groups, bases, differences."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from asquoted.domain.alignment import compare_reading
from asquoted.domain.collation.pins import WordPin
from asquoted.domain.comparison import (
    Base,
    Comparison,
    Difference,
    Form,
    Operation,
    Passage,
    Quote,
    Rendering,
)
from asquoted.domain.corrections import Corrections, Pin, Place
from asquoted.domain.documents import Document
from asquoted.domain.forms import form_of
from asquoted.domain.glosses import glosses
from asquoted.domain.grouping import GroupedQuote, Member, group
from asquoted.domain.grouping.records import Record, read_record
from asquoted.domain.pinning import word_pins
from asquoted.domain.tables import Tables


def compare_documents(
    documents: Sequence[Document],
    tables: Tables,
    base: str | None = None,
    corrections: Corrections = Corrections(),
    records: Mapping[str, Record] | None = None,
) -> Comparison:
    """Return every quote of `documents`, its renderings in their order, and how each departs from the base.

    The base is the rendering of the document `base` where it has one, else the sentence
    of the statement's own text, else a composite. What is found and how it is grouped
    does not depend on the order of the documents. `corrections` are kept. `records` are
    what was read of some of the documents already, by their ids.
    """
    known = records or {}
    read = {document.id: known.get(document.id) or read_record(document, tables) for document in documents}
    speeches = [read[document.id].speech for document in documents]
    grouping = group(documents, speeches, tables, corrections, read)
    texts = {document.id: document.text for document in documents}
    glossed = {document.id: glosses(document.text, tables) for document in documents}
    quotes = tuple(_quote(quote, texts, glossed, tables, base, corrections.pins) for quote in grouping.quotes)
    return Comparison(grouping.statements, quotes)


def _quote(
    quote: GroupedQuote,
    texts: Mapping[str, str],
    glossed: Mapping[str, Mapping[str, str]],
    tables: Tables,
    wanted: str | None,
    pins: Sequence[Pin],
) -> Quote:
    chosen = _base(quote, texts, wanted)
    is_phrase = chosen.document is None and not quote.is_whole
    numbers = {
        member: number
        for number, member in enumerate(
            sorted(quote.members, key=lambda member: (member.document, member.spans, member.indirect)),
            start=1,
        )
    }
    places = [Place(member.document, member.spans) for member in quote.members]
    renderings = tuple(
        _rendering(
            f"{quote.id}r{numbers[member]}",
            member,
            chosen,
            texts[member.document],
            tables,
            glossed[member.document],
            word_pins(pins, chosen, place, places, texts),
            is_phrase=is_phrase,
            is_whole=chosen is quote.base and quote.is_whole,
        )
        for member, place in zip(quote.members, places, strict=True)
    )
    return Quote(quote.id, quote.statement, quote.order, chosen, renderings)


def _base(quote: GroupedQuote, texts: Mapping[str, str], wanted: str | None) -> Base:
    """Return the base; of several renderings in the wanted document, the longest direct one."""
    mine = [member for member in quote.members if member.document == wanted]
    if not mine:
        return quote.base
    fullest = max(mine, key=lambda member: (not member.indirect, sum(map(len, member.spans))))
    text = texts[fullest.document]
    return Base(" ".join(span.text_of(text) for span in fullest.spans), fullest.document)


def _rendering(
    id: str,
    member: Member,
    base: Base,
    text: str,
    tables: Tables,
    glossed: Mapping[str, str],
    pins: Sequence[WordPin],
    *,
    is_phrase: bool,
    is_whole: bool,
) -> Rendering:
    reading = compare_reading(base.text, text, member.spans, tables, glossed, pins, base.gaps)
    form = form_of(
        reading,
        base.text,
        text,
        member.spans,
        spliced=member.spliced,
        indirect=member.indirect,
        whole=is_whole,
    )
    if member.indirect:
        reading = reading.in_own_words(member.cue, tables)
    if is_whole and base.gaps and form is Form.VERBATIM:
        # Nobody gives the words of the gap, of which an ellipsis tells.
        form = Form.TRIMMED
    rendering = Rendering(
        id=id,
        document=member.document,
        form=form,
        confidence=member.confidence,
        passages=tuple(Passage(span, span.text_of(text)) for span in member.spans),
        differences=tuple(_at_a_gap(one, base) for one in reading.differences),
        cells=reading.cells,
        cut_before=reading.cut_before,
        cut_after=reading.cut_after,
        speaker=member.speaker,
        cue=member.cue,
        cue_class=member.cue_class,
        reason=member.reason,
    )
    return replace(rendering, form=_of_a_phrase(rendering)) if is_phrase else rendering


def _at_a_gap(difference: Difference, base: Base) -> Difference:
    """Return a difference, declared where it is the ellipsis by which the base knows of its gap."""
    is_sign = difference.operation is Operation.ADDITION and not any(map(str.isalnum, difference.reading))
    at = difference.base_span
    is_there = any(at.start - 1 <= gap <= at.end + 1 for gap in base.gaps)
    return replace(difference, declared=True) if is_sign and is_there else difference


def _of_a_phrase(rendering: Rendering) -> Form:
    """Return the form where no outlet gives the whole sentence: all of what is left is part of it still."""
    if rendering.form not in {Form.VERBATIM, Form.TRIMMED}:
        return rendering.form
    return Form.FRAGMENT if len(rendering.exact.split()) <= 2 else Form.PARTIAL
