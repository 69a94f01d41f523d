"""Pins: which words of a rendering and of its base belong together, kept by every later run."""

from collections.abc import Sequence
from dataclasses import replace

from asquoted.domain.corrections import Place, place_of
from asquoted.domain.edits import Edit
from asquoted.domain.pinning import place_in_base
from asquoted.domain.rulings import Ruled, Ruling, RulingKind
from asquoted.domain.text import Span
from asquoted.errors import NotFoundError, UserError
from asquoted.service.comparing import shown_base
from asquoted.service.ruling import Wish, drop, firm_of, grouped_with, overlaps, rule, ruling_of
from asquoted.service.wording import in_brief
from asquoted.store import rulings as store
from asquoted.store.documents import current_texts
from asquoted.store.library import Library, Reading
from asquoted.store.marks import get_rendering


def pin_words(
    library: Library, rendering: str, base_span: Span, reading_span: Span, together: bool = True
) -> Edit:
    """Say that words of the base and words of a rendering belong together, or that they do not.

    `base_span` lies in the text of the base that the rendering is held against,
    `reading_span` in the document's text. Raise UserError where they are not words of both.
    """

    def plan(session: Reading) -> Wish:
        grouped, one = grouped_with(session, rendering)
        quote = grouped.comparison.quotes[0]
        base = shown_base(quote, grouped.chosen.get(quote.id))
        texts = current_texts(session, {each.document for each in quote.renderings})
        places = [place_of(each) for each in quote.renderings]
        there = place_in_base(base, base_span, places, texts)
        if there is None:
            raise UserError("these words of the base stand in no rendering as they are; choose others")
        if not any(passage.span.contains(reading_span) for passage in one.passages) or not len(reading_span):
            raise UserError("these words are not in the rendering")
        if there.document == one.document and there.shared(place_of(one).spans):
            raise UserError("the base has these words from that very rendering; choose another rendering")
        ends = [
            Ruled(place, " ".join(span.text_of(texts[place.document]) for span in place.spans))
            for place in (there, Place(one.document, (reading_span,)))
        ]
        ruling = replace(ruling_of(RulingKind.PIN, ends[:1], ends[1:]), is_together=together)
        words = "words pinned together" if together else "words pinned apart"
        told = f"{words}: “{in_brief(ends[0].exact)}”, “{in_brief(ends[1].exact)}”"
        # A rendering's form goes by its differences, and these by the pins.
        return Wish(told, ruling, {quote.statement}, firm_of(quote))

    return rule(library, plan)


def remove_pin(library: Library, rendering: str, reading_span: Span) -> Edit:
    """Take away the pins on words of a rendering. Raise NotFoundError where there are none."""

    def plan(session: Reading) -> Sequence[Ruling]:
        document = get_rendering(session, rendering).document_id
        place = Place(document, (reading_span,))
        pins = [one for one in store.read_rulings(session, [document]) if one.kind is RulingKind.PIN]
        gone = [one for one in pins if any(overlaps(each, place) for each in one.places)]
        if not gone:
            raise NotFoundError("there is no pin on these words")
        return gone

    return drop(library, "pin removed", plan)
