"""What edits touched of documents and quotes: named by the journal, read as the rows are now."""

from collections.abc import Collection, Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from asquoted.domain.touched import Touched
from asquoted.store.documents import read_sources, summarise
from asquoted.store.journal import Change, chunks, unpack
from asquoted.store.quotes import read_grouped, read_statements
from asquoted.store.rows import DocumentRow, EditRow, QuoteRow, RenderingRow

_MOST = 1_000_000
"""Bytes of the journal that are looked through; what fills more touched so much that all is as soon read."""
_CHUNK = 500


def read_touched(session: Session, edits: Collection[str]) -> Touched | None:
    """Return what some edits touched, as it is now, whether they stand or were taken back.

    None where that is too much to be read by itself.
    """
    changes = _changes(session, edits)
    if changes is None:
        return None
    documents, shown, quotes, renderings = _named(changes)
    quotes |= _known(session, RenderingRow.quote_id, RenderingRow.id, renderings)
    shown |= _known(session, RenderingRow.document_id, RenderingRow.id, renderings)
    shown |= documents
    there = _known(session, DocumentRow.id, DocumentRow.id, shown)
    sources = read_sources(session, documents & there)
    summaries = summarise(session, there)
    grouped = read_grouped(session, _known(session, QuoteRow.id, QuoteRow.id, quotes))
    order = select(DocumentRow.id).order_by(DocumentRow.position, DocumentRow.id)
    return Touched(
        tuple(session.scalars(order)),
        tuple(read_statements(session)),
        {**dict.fromkeys(shown), **{one.id: one for one in summaries}},
        {**dict.fromkeys(documents), **{one.document.id: one.document for one in sources}},
        {**dict.fromkeys(quotes), **{one.id: one for one in grouped.comparison.quotes}},
        grouped.chosen,
    )


def _changes(session: Session, edits: Collection[str]) -> list[Change] | None:
    found: list[Change] = []
    size = 0
    for some in chunks(sorted(edits), _CHUNK):
        filled = select(func.sum(func.length(EditRow.changes))).where(EditRow.id.in_(some))
        size += session.scalar(filled) or 0
        if size > _MOST:
            return None
        for packed in session.scalars(select(EditRow.changes).where(EditRow.id.in_(some))):
            found += unpack(packed)
    return found


def _named(changes: Iterable[Change]) -> tuple[set[str], set[str], set[str], set[str]]:
    """Return the ids of documents that changed, of those whose renderings did, of quotes, of renderings."""
    documents: set[str] = set()
    shown: set[str] = set()
    quotes: set[str] = set()
    renderings: set[str] = set()
    for change in changes:
        for image in (change.before, change.after):
            if image is None:
                continue
            match change.table:
                case "documents":
                    documents.add(change.id)
                case "revisions":
                    documents.add(image["document_id"])
                case "quotes":
                    quotes.add(change.id)
                case "renderings":
                    quotes.add(image["quote_id"])
                    shown.add(image["document_id"])
                case "passages":
                    renderings.add(image["rendering_id"])
    return documents, shown, quotes, renderings


def _known(
    session: Session,
    wanted: InstrumentedAttribute[str],
    column: InstrumentedAttribute[str],
    ids: Collection[str],
) -> set[str]:
    found: set[str] = set()
    for some in chunks(sorted(ids), _CHUNK):
        found.update(session.scalars(select(wanted).where(column.in_(some))))
    return found
