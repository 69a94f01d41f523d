"""Removing documents, and with them what stands on nothing then.

Nothing cascades in the database, as the journal would not see it: what goes is named here.
"""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from asquoted.store.documents import get_document
from asquoted.store.journal import chunks
from asquoted.store.marks import marked_quotes
from asquoted.store.rows import (
    MARKS,
    KeyedRow,
    PassageRow,
    QuoteRow,
    RenderingRow,
    RevisionRow,
    StatementRow,
)
from asquoted.store.rulings import forget_documents


def remove_documents(session: Session, ids: set[str]) -> None:
    """Remove documents with their revisions, renderings, marks, and the rulings on them alone.

    Raise NotFoundError. A quote that is left without a rendering goes too, unless it carries a tag or a note.
    """
    for document in sorted(ids):
        session.delete(get_document(session, document))
    delete_rows(session, RevisionRow, ids, RevisionRow.document_id)
    forget_documents(session, ids)
    gone: set[str] = set()
    quotes: set[str] = set()
    for some in chunks(sorted(ids), 500):
        wanted = select(RenderingRow.id, RenderingRow.quote_id).where(RenderingRow.document_id.in_(some))
        for rendering, quote in session.execute(wanted):
            gone.add(rendering)
            quotes.add(quote)
    for mark in MARKS:
        delete_rows(session, mark, ids, mark.document_id)
        delete_rows(session, mark, gone, mark.rendering_id)
    remove_renderings(session, gone)
    _forget_documents(session, ids)
    session.flush()
    remove_empty(session, quotes)


def remove_renderings(session: Session, gone: Collection[str]) -> None:
    """Remove renderings with their passages."""
    delete_rows(session, PassageRow, gone, PassageRow.rendering_id)
    delete_rows(session, RenderingRow, gone)
    session.flush()


def remove_empty(session: Session, quotes: Collection[str]) -> None:
    """Remove those of `quotes` that have no rendering and no mark, and statements that lose all of theirs."""
    given: set[str] = set()
    statements: set[str] = set()
    for some in chunks(sorted(quotes), 500):
        given.update(
            session.scalars(select(RenderingRow.quote_id).where(RenderingRow.quote_id.in_(some)).distinct())
        )
        statements.update(session.scalars(select(QuoteRow.statement_id).where(QuoteRow.id.in_(some))))
    delete_rows(session, QuoteRow, set(quotes) - given - marked_quotes(session, quotes))
    session.flush()
    remove_bare(session, statements)


def remove_bare(session: Session, statements: Collection[str]) -> None:
    """Remove those of `statements` that have no quote."""
    carried: set[str] = set()
    for some in chunks(sorted(statements), 500):
        carried.update(session.scalars(select(QuoteRow.statement_id).where(QuoteRow.statement_id.in_(some))))
    delete_rows(session, StatementRow, set(statements) - carried)
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
