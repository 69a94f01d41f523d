"""Comparisons: of a few documents, and of what the library holds."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparison import Base, Comparison, Form, Quote, Rendering
from asquoted.domain.corrections import Corrections, Pin, place_of
from asquoted.domain.documents import Document
from asquoted.domain.edits import Edit
from asquoted.domain.forms import form_of
from asquoted.domain.glosses import glosses
from asquoted.domain.pinning import word_pins
from asquoted.domain.rulings import corrections_of
from asquoted.service.documents import name_of
from asquoted.service.tables import load_tables
from asquoted.service.wording import done, in_brief
from asquoted.store import quotes as store
from asquoted.store.attending import Attention
from asquoted.store.documents import current_texts, get_document
from asquoted.store.library import Library
from asquoted.store.quotes import Grouped
from asquoted.store.rulings import read_rulings

if TYPE_CHECKING:
    from asquoted.domain.grouping.records import Record


def compare(
    documents: Sequence[Document],
    base: str | None = None,
    corrections: Corrections = Corrections(),
    records: "Mapping[str, Record] | None" = None,
) -> Comparison:
    """Compare documents without a library; `base` is the id of the one to hold the others against.

    `records` are what was read of some of them already, by their ids.
    """
    # Not with the module: half a library is read in the time that the engine takes to be imported.
    from asquoted.domain.comparing import compare_documents

    return compare_documents(documents, load_tables(), base, corrections, records)


def read_comparison(library: Library, quotes: Collection[str] | None = None) -> Comparison:
    """Return the library's comparison, or some quotes of it, each held against its base.

    The base is the one that the user chose, else the engine's; the user's pins are kept.
    Raise NotFoundError, Cancelled.
    """
    return compared_in(library, quotes)[1]


def compared_in(library: Library, quotes: Collection[str] | None = None) -> tuple[Grouped, Comparison]:
    """Return what the library keeps of its comparison, or of some quotes, and the comparison.

    Raise NotFoundError, Cancelled.
    """
    grouped, comparer = comparer_of(library, quotes)
    compared = _all_compared(grouped.comparison.quotes, comparer, library.attention)
    return grouped, replace(grouped.comparison, quotes=compared)


def comparer_of(library: Library, quotes: Collection[str] | None = None) -> "tuple[Grouped, Comparer]":
    """Return what the library keeps of its comparison, or of some quotes, and what compares them.

    Both are of one state of the library. Raise NotFoundError.
    """
    with library.read() as session:
        grouped = store.read_grouped(session, quotes)
        wanted = {one.document for quote in grouped.comparison.quotes for one in quote.renderings}
        texts = current_texts(session, wanted)
        pins = corrections_of(read_rulings(session, wanted), wanted).pins
    return grouped, Comparer(texts, pins, grouped.chosen)


def _all_compared(quotes: Sequence[Quote], comparer: "Comparer", attention: Attention) -> tuple[Quote, ...]:
    compared = []
    for number, quote in enumerate(quotes):
        attention.go_on()
        attention.on_progress(number, len(quotes))
        compared.append(comparer.compare(quote))
    return tuple(compared)


def corrections_in(library: Library) -> Corrections:
    """Return what the user told the engine, of all documents."""
    with library.read() as session:
        rulings = read_rulings(session)
    return corrections_of(rulings, {ruled.place.document for one in rulings for ruled in one.places})


def read_grouped(library: Library, quotes: Collection[str] | None = None) -> Grouped:
    """Return what the library keeps of its comparison, or of some quotes: no difference is looked for.

    The quotes have the bases of the engine, see `Comparer`. Raise NotFoundError.
    """
    with library.read() as session:
        return store.read_grouped(session, quotes)


class Comparer:
    """Holds quotes against their bases, one by one, without asking the library again.

    `texts` are those of the documents that the quotes are rendered in, `pins` the user's
    own, `chosen` the documents whose renderings the user chose as bases, by quote. Threads may
    share it.
    """

    def __init__(
        self, texts: Mapping[str, str], pins: Sequence[Pin] = (), chosen: Mapping[str, str] | None = None
    ) -> None:
        self._held = _Held(texts, {}, tuple(pins))
        self._chosen = chosen or {}

    def compare(self, quote: Quote) -> Quote:
        """Return a quote with the base that is shown, its renderings' forms and differences held against it.

        The user's pins are kept. A quote may be given with either base.
        """
        for one in quote.renderings:
            if one.document not in self._held.glossed:
                text = self._held.texts[one.document]
                self._held.glossed[one.document] = glosses(text, load_tables())
        return _compared(quote, self._chosen.get(quote.id), self._held)

    def outline(self, quote: Quote) -> Quote:
        """Return a quote with the base that is shown and forms held against it, but without differences.

        Compared only where the user chose the base: the stored forms are held against the engine's.
        """
        own = _chosen_base(quote, self._chosen.get(quote.id))
        if own is None or own == quote.base:
            return quote
        compared = self.compare(quote)
        forms = {one.id: one.form for one in compared.renderings}
        outlined = tuple(replace(one, form=forms[one.id]) for one in quote.renderings)
        return replace(quote, base=compared.base, renderings=outlined)


@dataclass(frozen=True, slots=True)
class _Held:
    """What renderings are held against their bases with: the documents' texts and glosses, and the pins."""

    texts: Mapping[str, str]
    glossed: dict[str, Mapping[str, str]]
    pins: Sequence[Pin]


def choose_base(library: Library, quote: str, document: str | None) -> Edit:
    """Hold a quote against one document's rendering; None for the base that the engine chose.

    Raise NothingChangedError, NotFoundError where the document doesn't have the quote.
    """
    with library.edit("") as session:
        if document is None:
            session.words = "base set back"
        else:
            get_document(session, document)
            session.words = f"base chosen: {in_brief(name_of(session, document))}"
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
    reading = compare_reading(
        base.text, text, spans, load_tables(), held.glossed[rendering.document], pins, base.gaps
    )
    form = rendering.form
    if not is_formed:
        # The stored form was held against the engine's base.
        is_spliced, is_indirect = form is Form.SPLICED, form is Form.INDIRECT
        form = form_of(reading, base.text, text, spans, spliced=is_spliced, indirect=is_indirect)
    if form is Form.INDIRECT:
        reading = reading.in_own_words(rendering.cue, load_tables())
    return replace(
        rendering,
        form=form,
        differences=reading.differences,
        cells=reading.cells,
        cut_before=reading.cut_before,
        cut_after=reading.cut_after,
    )
