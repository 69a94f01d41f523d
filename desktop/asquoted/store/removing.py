"""Removing documents, and with them what stands on nothing then.

Nothing cascades in the database, as the journal would not see it: what goes is named here.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from asquoted.store.documents import get_document
from asquoted.store.marks import marks_of, read_marked
from asquoted.store.rows import PassageRow, QuoteRow, RenderingRow, RevisionRow, StatementRow


def remove_documents(session: Session, ids: set[str]) -> None:
    """Remove documents with their revisions, renderings and marks. Raise NotFoundError.

    A quote that is left without a rendering goes too, unless it carries a tag or a note.
    """
    for document in sorted(ids):
        session.delete(get_document(session, document))
    for revision in session.scalars(select(RevisionRow)):
        if revision.document_id in ids:
            session.delete(revision)
    gone = [row for row in session.scalars(select(RenderingRow)) if row.document_id in ids]
    remove_renderings(session, gone, marked_too=True)
    for mark in marks_of(session, documents=ids, renderings=set(), quotes=set()):
        session.delete(mark)
    for quote in session.scalars(select(QuoteRow)):
        forget_documents(quote, ids)
    session.flush()
    remove_empty(session)


def remove_renderings(session: Session, gone: list[RenderingRow], *, marked_too: bool = False) -> None:
    """Remove renderings with their passages, and with their marks if `marked_too`."""
    keys = {row.id for row in gone}
    for passage in session.scalars(select(PassageRow)):
        if passage.rendering_id in keys:
            session.delete(passage)
    if marked_too:
        for mark in marks_of(session, documents=set(), renderings=keys, quotes=set()):
            session.delete(mark)
    for row in gone:
        session.delete(row)


def remove_empty(session: Session) -> None:
    """Remove quotes without a rendering or a mark, and statements without a quote."""
    _, marked = read_marked(session)
    given = set(session.scalars(select(RenderingRow.quote_id).distinct()))
    for quote in session.scalars(select(QuoteRow)):
        if quote.id not in given and quote.id not in marked:
            session.delete(quote)
    session.flush()
    carried = set(session.scalars(select(QuoteRow.statement_id).distinct()))
    for statement in session.scalars(select(StatementRow)):
        if statement.id not in carried:
            session.delete(statement)
    session.flush()


def forget_documents(quote: QuoteRow, ids: set[str]) -> None:
    """Let a quote's base no longer name documents that go; its text stays."""
    if quote.base_document_id in ids:
        quote.base_document_id = None
    if quote.chosen_document_id in ids:
        quote.chosen_document_id = None
    kept = [piece for piece in quote.pieces if piece[2] not in ids]
    if kept != quote.pieces:
        quote.pieces = kept
