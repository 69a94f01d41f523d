"""Comparisons: of a few documents, and of all that the library holds."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparing import compare_documents
from asquoted.domain.comparison import Base, Comparison, Form, Quote, Rendering
from asquoted.domain.documents import Document
from asquoted.domain.edits import Edit
from asquoted.domain.forms import form_of
from asquoted.domain.glosses import glosses
from asquoted.domain.report import Source
from asquoted.errors import Cancelled, UserError
from asquoted.service.tables import load_tables
from asquoted.service.wording import count, done, in_brief
from asquoted.store import quotes as store
from asquoted.store.documents import current_revisions, current_states, details_of, get_document, read_sources
from asquoted.store.library import EditSession, Library
from asquoted.store.regrouping import put_comparison

_STEPS = 3
_TRIES = 5


def compare(documents: Sequence[Document], base: str | None = None) -> Comparison:
    """Compare documents without a library; `base` is the id of the one to hold the others against."""
    return compare_documents(documents, load_tables(), base)


def regroup(
    library: Library,
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    engine: Callable[[Sequence[Document]], Comparison] | None = None,
) -> Edit | None:
    """Find all quotes and renderings of the library's documents anew, in one edit.

    What is there still keeps its id; what carries a tag, a note or a sense is never
    removed. Return None where nothing was altered. Raise Cancelled, nothing kept.
    """

    return alter_and_compare(library, _as_they_are, on_progress, is_cancelled, engine)


@dataclass(frozen=True, slots=True)
class Planned:
    """What an edit will make of the library: its documents then, and how they come to be.

    Without a `write` the documents stay as they are, and only their comparison is new.
    """

    documents: Sequence[Document]
    write: Callable[[EditSession], None] | None


def alter_and_compare(
    library: Library,
    plan: Callable[[Sequence[Source]], Planned | None],
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    engine: Callable[[Sequence[Document]], Comparison] | None = None,
) -> Edit | None:
    """Alter documents and compare all anew, in one transaction: no state lies between the two.

    `plan` is told what is there and says what shall be, None for nothing. Its documents are
    compared outside of any transaction; where others wrote meanwhile, all is done again.
    Raise Cancelled, nothing kept.
    """

    def go_on(step: int) -> None:
        if on_progress is not None:
            on_progress(step, _STEPS)
        if is_cancelled is not None and is_cancelled():
            raise Cancelled

    for _ in range(_TRIES):
        go_on(0)
        with library.read() as reading:
            states = current_states(reading)
            there = read_sources(reading)
        planned = plan(there)
        if planned is None:
            return None
        go_on(1)
        found = (engine or compare)(planned.documents)
        go_on(2)
        with library.edit(f"{count(len(found.quotes), 'quote')} grouped") as session:
            is_stale = current_states(session) != states
            if not is_stale:
                if planned.write is not None:
                    planned.write(session)
                    session.flush()
                put_comparison(session, found, current_revisions(session))
        if not is_stale:
            if on_progress is not None:
                on_progress(_STEPS, _STEPS)
            return session.edit
    raise UserError("the library was altered all the while; try again")


def _as_they_are(there: Sequence[Source]) -> Planned:
    return Planned([source.document for source in there], None)


def read_comparison(library: Library, quotes: Collection[str] | None = None) -> Comparison:
    """Return the library's comparison, or some quotes of it, each held against its base.

    The base is the one that the user chose, else the engine's. Raise NotFoundError.
    """
    with library.read() as session:
        grouped = store.read_grouped(session, quotes)
        wanted = {one.document for quote in grouped.comparison.quotes for one in quote.renderings}
        there = read_sources(session, None if quotes is None else wanted)
        by_id = {source.document.id: source.document.text for source in there}
        texts = {document: by_id[document] for document in wanted}
    tables = load_tables()
    glossed = {key: glosses(texts[key], tables) for key in wanted}
    compared = tuple(
        _compared(quote, grouped.chosen.get(quote.id), texts, glossed) for quote in grouped.comparison.quotes
    )
    return replace(grouped.comparison, quotes=compared)


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


def _compared(
    quote: Quote, chosen: str | None, texts: Mapping[str, str], glossed: Mapping[str, Mapping[str, str]]
) -> Quote:
    own = _chosen_base(quote, chosen)
    base = own or quote.base
    renderings = tuple(
        _held_against(base.text, one, texts[one.document], glossed[one.document], is_formed=own is None)
        for one in quote.renderings
    )
    return replace(quote, base=base, renderings=renderings)


def _chosen_base(quote: Quote, chosen: str | None) -> Base | None:
    """Return the fullest direct rendering of the chosen document, None where it has lost the quote."""
    mine = [one for one in quote.renderings if one.document == chosen]
    if not mine:
        return None
    fullest = max(mine, key=lambda one: (one.form is not Form.INDIRECT, len(one.exact)))
    return Base(fullest.exact, fullest.document)


def _held_against(
    base: str, rendering: Rendering, text: str, glossed: Mapping[str, str], *, is_formed: bool
) -> Rendering:
    spans = [passage.span for passage in rendering.passages]
    reading = compare_reading(base, text, spans, load_tables(), glossed)
    form = rendering.form
    if not is_formed:
        # The stored form was held against the engine's base.
        is_spliced, is_indirect = form is Form.SPLICED, form is Form.INDIRECT
        form = form_of(reading, base, text, spans, spliced=is_spliced, indirect=is_indirect)
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
