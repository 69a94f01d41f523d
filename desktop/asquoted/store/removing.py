"""Removing documents, and with them what stands on nothing then.

Nothing cascades in the database, as the journal would not see it: what goes is named here.
"""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from asquoted.store.documents import get_document
from asquoted.store.journal import chunks
from asquoted.store.marks import read_marked
from asquoted.store.rows import (
    MARKS,
    KeyedRow,
    PassageRow,
    QuoteRow,
    RenderingRow,
    RevisionRow,
    StatementRow,
)


def remove_documents(session: Session, ids: set[str]) -> None:
    """Remove documents with their revisions, renderings and marks. Raise NotFoundError.

    A quote that is left without a rendering goes too, unless it carries a tag or a note.
    """
    for document in sorted(ids):
        session.delete(get_document(session, document))
    delete_rows(session, RevisionRow, ids, RevisionRow.document_id)
    gone: set[str] = set()
    for some in chunks(sorted(ids), 500):
        gone.update(session.scalars(select(RenderingRow.id).where(RenderingRow.document_id.in_(some))))
    for mark in MARKS:
        delete_rows(session, mark, ids, mark.document_id)
        delete_rows(session, mark, gone, mark.rendering_id)
    remove_renderings(session, gone)
    _forget_documents(session, ids)
    session.flush()
    remove_empty(session)


def remove_renderings(session: Session, gone: Collection[str]) -> None:
    """Remove renderings with their passages."""
    delete_rows(session, PassageRow, gone, PassageRow.rendering_id)
    delete_rows(session, RenderingRow, gone)
    session.flush()


def remove_empty(session: Session) -> None:
    """Remove quotes without a rendering or a mark, and statements without a quote."""
    _, marked = read_marked(session)
    given = set(session.scalars(select(RenderingRow.quote_id).distinct()))
    delete_rows(session, QuoteRow, set(session.scalars(select(QuoteRow.id))) - given - marked)
    session.flush()
    carried = set(session.scalars(select(QuoteRow.statement_id).distinct()))
    delete_rows(session, StatementRow, set(session.scalars(select(StatementRow.id))) - carried)
    session.flush()


def delete_rows(
    session: Session,
    kind: type[KeyedRow],
    keys: Collection[str],
    column: InstrumentedAttribute[str] | InstrumentedAttribute[str | None] | None = None,
) -> None:
    """Delete the rows whose id, or `column`, is one of `keys`: by the session, which tells the journal."""
    for some in chunks(sorted(keys), 500):
        for row in session.scalars(select(kind).where((column or kind.id).in_(some))):
            session.delete(row)


def _forget_documents(session: Session, ids: set[str]) -> None:
    """Let no quote's base name documents that go; the base's text stays."""
    columns = (QuoteRow.id, QuoteRow.base_document_id, QuoteRow.chosen_document_id, QuoteRow.pieces)
    named = [
        row.id
        for row in session.execute(select(*columns))
        if ids & {row.base_document_id, row.chosen_document_id, *(piece[2] for piece in row.pieces)}
    ]
    for some in chunks(named, 500):
        for quote in session.scalars(select(QuoteRow).where(QuoteRow.id.in_(some))):
            quote.base_document_id = _unless(ids, quote.base_document_id)
            quote.chosen_document_id = _unless(ids, quote.chosen_document_id)
            quote.pieces = [piece for piece in quote.pieces if piece[2] not in ids]


def _unless(ids: set[str], document: str | None) -> str | None:
    return None if document in ids else document
