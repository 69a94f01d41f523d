"""Comparisons: of a few documents, and of what the library holds."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparing import compare_documents
from asquoted.domain.comparison import Base, Comparison, Form, Quote, Rendering
from asquoted.domain.corrections import Corrections, Pin
from asquoted.domain.documents import Document
from asquoted.domain.edits import Edit
from asquoted.domain.forms import form_of
from asquoted.domain.glosses import glosses
from asquoted.domain.grouping.records import Record
from asquoted.domain.grouping.touching import place_of
from asquoted.domain.pinning import word_pins
from asquoted.domain.rulings import corrections_of
from asquoted.service.tables import load_tables
from asquoted.service.wording import done, in_brief
from asquoted.store import quotes as store
from asquoted.store.documents import current_texts, details_of, get_document
from asquoted.store.library import Library
from asquoted.store.rulings import read_rulings


def compare(
    documents: Sequence[Document],
    base: str | None = None,
    corrections: Corrections = Corrections(),
    records: Mapping[str, Record] | None = None,
) -> Comparison:
    """Compare documents without a library; `base` is the id of the one to hold the others against.

    `records` are what was read of some of them already, by their ids.
    """
    return compare_documents(documents, load_tables(), base, corrections, records)


def read_comparison(library: Library, quotes: Collection[str] | None = None) -> Comparison:
    """Return the library's comparison, or some quotes of it, each held against its base.

    The base is the one that the user chose, else the engine's; the user's pins are kept.
    Raise NotFoundError.
    """
    with library.read() as session:
        grouped = store.read_grouped(session, quotes)
        wanted = {one.document for quote in grouped.comparison.quotes for one in quote.renderings}
        texts = current_texts(session, wanted)
        pins = corrections_of(read_rulings(session, wanted), wanted).pins
    tables = load_tables()
    glossed = {key: glosses(texts[key], tables) for key in wanted}
    held = _Held(texts, glossed, pins)
    compared = tuple(
        _compared(quote, grouped.chosen.get(quote.id), held) for quote in grouped.comparison.quotes
    )
    return replace(grouped.comparison, quotes=compared)


@dataclass(frozen=True, slots=True)
class _Held:
    """What renderings are held against their bases with: the documents' texts and glosses, and the pins."""

    texts: Mapping[str, str]
    glossed: Mapping[str, Mapping[str, str]]
    pins: Sequence[Pin]


def choose_base(library: Library, quote: str, document: str | None) -> Edit:
    """Hold a quote against one document's rendering; None for the base that the engine chose.

    Raise NothingChangedError, NotFoundError where the document doesn't have the quote.
    """
    with library.edit("") as session:
        if document is None:
            session.words = "base set back"
        else:
            details = details_of(get_document(session, document))
            session.words = f"base chosen: {in_brief(details.outlet or details.headline or 'a document')}"
        store.choose_base(session, quote, document)
    return done(session)


def _compared(quote: Quote, chosen: str | None, held: _Held) -> Quote:
    own = _chosen_base(quote, chosen)
    base = own or quote.base
    renderings = tuple(
        _held_against(base, one, quote, held, is_formed=own is None) for one in quote.renderings
    )
    return replace(quote, base=base, renderings=renderings)


def shown_base(quote: Quote, chosen: str | None) -> Base:
    """Return the base that a quote's renderings are held against: the user's choice, else the engine's."""
    return _chosen_base(quote, chosen) or quote.base


def _chosen_base(quote: Quote, chosen: str | None) -> Base | None:
    """Return the fullest direct rendering of the chosen document, None where it has lost the quote."""
    mine = [one for one in quote.renderings if one.document == chosen]
    if not mine:
        return None
    fullest = max(mine, key=lambda one: (one.form is not Form.INDIRECT, len(one.exact)))
    return Base(fullest.exact, fullest.document)


def _held_against(
    base: Base, rendering: Rendering, quote: Quote, held: _Held, *, is_formed: bool
) -> Rendering:
    text = held.texts[rendering.document]
    spans = [passage.span for passage in rendering.passages]
    places = [place_of(one) for one in quote.renderings] if held.pins else []
    pins = word_pins(held.pins, base, place_of(rendering), places, held.texts)
    reading = compare_reading(base.text, text, spans, load_tables(), held.glossed[rendering.document], pins)
    form = rendering.form
    if not is_formed:
        # The stored form was held against the engine's base.
        is_spliced, is_indirect = form is Form.SPLICED, form is Form.INDIRECT
        form = form_of(reading, base.text, text, spans, spliced=is_spliced, indirect=is_indirect)
    if form is Form.INDIRECT:
        reading = reading.in_own_words()
    return replace(
        rendering,
        form=form,
        differences=reading.differences,
        cells=reading.cells,
        cut_before=reading.cut_before,
        cut_after=reading.cut_after,
    )
