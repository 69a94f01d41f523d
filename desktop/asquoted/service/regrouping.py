"""Grouping in the library: all of it, or what an edit touches, in the edit's own transaction.

An edit that brings a text, or rules on a quote, is followed by the regrouping of what it
touches; what it does not touch is neither read nor written. Documents are compared outside
of any transaction: where others wrote meanwhile, all is done again.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from asquoted.domain.comparison import Comparison
from asquoted.domain.corrections import Place
from asquoted.domain.documents import Document
from asquoted.domain.edits import Edit
from asquoted.domain.grouping.records import Record
from asquoted.domain.grouping.touching import Listened, listen, settle
from asquoted.domain.rulings import Ruling, corrections_of
from asquoted.errors import Cancelled, UserError
from asquoted.service import comparing
from asquoted.service.kinds import settle_kinds
from asquoted.service.tables import load_tables
from asquoted.service.touching import find_touched, listener
from asquoted.service.wording import count
from asquoted.store.documents import current_revisions, current_states, read_sources
from asquoted.store.indexing import count_missing, index_new_texts, index_whole, is_outdated
from asquoted.store.library import EditSession, Library, Reading, read_version
from asquoted.store.quotes import documents_of, quotes_of, read_grouped, statements_in
from asquoted.store.regrouping import put_comparison
from asquoted.store.rulings import read_rulings

_STEPS = 3
_TRIES = 5

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]


def _as_they_are(rulings: Sequence[Ruling]) -> Sequence[Ruling]:
    return rulings


def _nothing(session: EditSession) -> None:
    """Alter nothing else."""


@dataclass(frozen=True, slots=True)
class Touch:
    """What an edit does, and what of the library it touches.

    `new` are documents as they will be: those that come, and those that get another text or
    other details. `statements` are grouped anew with all their documents, and so are those of
    the documents that `places` lie in. `write` does the edit, before the regrouping is written, and
    `finish` what is left to do behind it; `rulings` says which ones will hold then. The
    documents `gone` are removed by `write`, and compared with nothing any more. The renderings
    `firm` keep their quote's id, and the quotes `given_up` lose theirs. `listened` is
    what was heard in new documents already, by their ids.
    """

    new: Sequence[Document] = ()
    statements: Collection[str] = ()
    places: Sequence[Place] = ()
    write: Callable[[EditSession], None] = _nothing
    finish: Callable[[EditSession], None] = _nothing
    rulings: Callable[[Sequence[Ruling]], Sequence[Ruling]] = _as_they_are
    firm: Collection[str] = ()
    listened: Mapping[str, Listened] = field(default_factory=dict)
    given_up: Collection[str] = ()
    gone: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found anew, and the stored statements that give way to it."""

    comparison: Comparison
    closed: frozenset[str]
    heard: dict[str, Listened]


def regroup(
    library: Library,
    on_progress: Progress | None = None,
    is_cancelled: Asked | None = None,
    engine: Callable[[Sequence[Document]], Comparison] | None = None,
) -> Edit | None:
    """Find all quotes and renderings of the library's documents anew, in one edit.

    What is there still keeps its id; what carries a tag, a note or a sense is never
    removed. Return None where nothing was altered. Raise Cancelled, nothing kept.
    """
    go_on = _steps(library, on_progress, is_cancelled)
    for _ in range(_TRIES):
        go_on(0)
        with library.read() as session:
            version, states = read_version(session), current_states(session)
            documents = [source.document for source in read_sources(session)]
            rulings = read_rulings(session)
        go_on(1)
        corrections = corrections_of(rulings, states)
        found = engine(documents) if engine else comparing.compare(documents, corrections=corrections)
        go_on(2)
        with library.edit(f"{count(len(found.quotes), 'quote')} grouped") as editing:
            # Tags may come and go meanwhile; a large library takes its time.
            is_stale = read_version(editing) != version and (
                current_states(editing) != states or read_rulings(editing) != rulings
            )
            if not is_stale:
                put_comparison(editing, found, current_revisions(editing))
                settle_kinds(editing, states.keys())
        if not is_stale:
            go_on(_STEPS)
            return editing.edit
    raise UserError("the library was altered all the while; try again")


def edit_and_regroup(
    library: Library,
    plan: Callable[[Reading], Touch | None],
    on_progress: Progress | None = None,
    is_cancelled: Asked | None = None,
) -> Edit | None:
    """Do an edit and regroup what it touches, in one transaction: no state lies between the two.

    `plan` looks at the library and says what shall be done, None for nothing. Return None
    where nothing was altered. Raise Cancelled, nothing kept. Without `on_progress` and
    `is_cancelled`, whoever attends to the library is told and asked.
    """
    go_on = _steps(library, on_progress, is_cancelled)
    for _ in range(_TRIES):
        go_on(0)
        library.index_texts(listener({}))
        with library.read() as session:
            version = read_version(session)
            touch = plan(session)
            if touch is None:
                return None
            if is_outdated(session) or count_missing(session):
                # Another program began the index anew: what is touched could not be found in it.
                continue
            found = _regrouped(session, touch, go_on)
        go_on(2)
        with library.edit("") as editing:
            is_stale = read_version(editing) != version
            if not is_stale:
                _write(editing, touch, found)
        if not is_stale:
            go_on(_STEPS)
            return editing.edit
    raise UserError("the library was altered all the while; try again")


def _write(session: EditSession, touch: Touch, found: _Found) -> None:
    touch.write(session)
    session.flush()
    comparison = found.comparison
    documents = {one.document for quote in comparison.quotes for one in quote.renderings}
    revisions = current_revisions(session, documents)
    put_comparison(session, comparison, revisions, found.closed, touch.firm, touch.given_up)
    settle_kinds(session, documents, {text: one.record for text, one in found.heard.items()})
    touch.finish(session)
    hear = listener(found.heard)
    # All that came are at hand, read: what is left for later would be read once more.
    index_new_texts(session, hear, max(1, len(touch.new)))
    index_whole(session, [document.id for document in touch.new], hear)


def _regrouped(session: Reading, touch: Touch, go_on: Callable[[int], None]) -> _Found:
    """Compare what is touched, and more where that turns out to reach further."""
    new = {document.id: document for document in touch.new}
    heard = {
        document.text: touch.listened.get(document.id) or listen(document, load_tables())
        for document in touch.new
    }
    records = {one.record.document.id: one.record for one in heard.values()}
    reached = find_touched(session, touch.statements, touch.places, new, list(heard.values()))
    closed = set(reached.statements)
    there: dict[str, Document] = {}
    while True:
        go_on(1)
        wanted = {document for some in documents_of(session, closed).values() for document in some}
        wanted |= {place.document for place in touch.places} | reached.documents
        wanted -= set(touch.gone)
        found, stored = _compared(session, touch, new, wanted, there, records)
        settled = settle(found, stored, closed, new, touch.places)
        if settled.opened <= closed:
            return _Found(settled.comparison, frozenset(closed), heard)
        closed |= settled.opened


def _compared(
    session: Reading,
    touch: Touch,
    new: dict[str, Document],
    wanted: set[str],
    there: dict[str, Document],
    records: Mapping[str, Record],
) -> tuple[Comparison, Comparison]:
    """Return what is found in documents, and what the library has in them. `there` are those read before."""
    for source in read_sources(session, wanted - there.keys()):
        there[source.document.id] = source.document
    documents = [new.get(key, there[key]) for key in there]
    documents += [document for key, document in new.items() if key not in there]
    ids = {document.id for document in documents}
    rulings = touch.rulings(read_rulings(session, ids))
    found = comparing.compare(documents, corrections=corrections_of(rulings, ids), records=records)
    return found, read_grouped(session, quotes_of(session, statements_in(session, ids))).comparison


def _steps(
    library: Library, on_progress: Progress | None, is_cancelled: Asked | None
) -> Callable[[int], None]:
    attention = library.attention
    tell, asked = on_progress or attention.on_progress, is_cancelled or attention.is_cancelled

    def go_on(step: int) -> None:
        tell(step, _STEPS)
        if step < _STEPS and asked():
            raise Cancelled

    return go_on
