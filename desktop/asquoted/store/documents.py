"""Documents and their revisions, in the library."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Row as ResultRow
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from asquoted.domain.documents import Details, Document, DocumentKind, DocumentSummary
from asquoted.domain.report import Source
from asquoted.errors import NotFoundError
from asquoted.store.journal import chunks
from asquoted.store.rows import DocumentRow, QuoteRow, RenderingRow, RevisionRow, TextRow

_CHUNK = 500

# Columns, not rows with a state each: four times as fast, and nothing is altered in a list.
_DOCUMENT = tuple(DocumentRow.__table__.columns)


def get_document(session: Session, document: str) -> DocumentRow:
    """Return the row of a document. Raise NotFoundError."""
    row = session.get(DocumentRow, document)
    if row is None:
        raise NotFoundError("that document is not in the library any more")
    return row


def current_revision(session: Session, document: str) -> RevisionRow:
    """Return a document's current revision. Raise NotFoundError."""
    wanted = (
        select(RevisionRow)
        .join(DocumentRow, DocumentRow.id == RevisionRow.document_id)
        .where(DocumentRow.id == document, RevisionRow.number == DocumentRow.current)
    )
    row = session.scalars(wanted).one_or_none()
    if row is None:
        raise NotFoundError("that document is not in the library any more")
    return row


def current_revisions(session: Session, ids: Collection[str] | None = None) -> dict[str, str]:
    """Return the ids of the current revisions of documents, or of all, by the documents' ids."""
    wanted = (
        select(DocumentRow.id, RevisionRow.id)
        .join(RevisionRow, RevisionRow.document_id == DocumentRow.id)
        .where(RevisionRow.number == DocumentRow.current)
    )
    found: dict[str, str] = {}
    for some in _some_of(ids):
        only = wanted if some is None else wanted.where(DocumentRow.id.in_(some))
        found.update(session.execute(only).all())
    return found


def current_states(session: Session) -> dict[str, tuple[str, Details]]:
    """Return the current revision and the details of every document: what a comparison depends on."""
    revisions = current_revisions(session)
    return {row.id: (revisions[row.id], details_of(row)) for row in session.execute(select(*_DOCUMENT))}


def read_text(session: Session, revision: str) -> str:
    """Return the text of a revision. Raise NotFoundError."""
    wanted = (
        select(TextRow.content)
        .join(RevisionRow, RevisionRow.text_sha256 == TextRow.sha256)
        .where(RevisionRow.id == revision)
    )
    text = session.scalar(wanted)
    if text is None:
        raise NotFoundError("that text is not in the library any more")
    return text


def current_texts(session: Session, ids: Collection[str]) -> dict[str, str]:
    """Return the current texts of documents, by the documents' ids. Raise KeyError where one is missing."""
    wanted = (
        select(DocumentRow.id, TextRow.content)
        .join(RevisionRow, RevisionRow.document_id == DocumentRow.id)
        .join(TextRow, TextRow.sha256 == RevisionRow.text_sha256)
        .where(RevisionRow.number == DocumentRow.current)
    )
    found: dict[str, str] = {}
    for some in chunks(sorted(set(ids)), _CHUNK):
        found.update(session.execute(wanted.where(DocumentRow.id.in_(some))).all())
    return {key: found[key] for key in ids}


def read_sources(session: Session, ids: Collection[str] | None = None) -> list[Source]:
    """Return documents with their texts and what they were read from, in the library's order.

    Raise NotFoundError where one of `ids` is not there.
    """
    found: list[tuple[int, Source]] = []
    for some in _some_of(ids):
        files = _files(session, some)
        for row in session.execute(_current(some)):
            found.append((row.position, _source(row, files)))
    if ids is not None and len(found) < len(set(ids)):
        raise NotFoundError("a document that was asked for is not in the library any more")
    return [source for _, source in sorted(found, key=lambda one: (one[0], one[1].document.id))]


def summarise(session: Session, ids: Collection[str] | None = None) -> list[DocumentSummary]:
    """Return what a list says of documents, or of all, in the library's order. Reads no texts."""
    found: list[tuple[int, DocumentSummary]] = []
    for some in _some_of(ids):
        counted = select(RenderingRow.document_id, func.count()).group_by(RenderingRow.document_id)
        listed = select(*_DOCUMENT)
        if some is not None:
            counted = counted.where(RenderingRow.document_id.in_(some))
            listed = listed.where(DocumentRow.id.in_(some))
        renderings = dict(session.execute(counted).all())
        files = _files(session, some)
        for row in session.execute(listed):
            given = renderings.get(row.id, 0)
            summary = DocumentSummary(
                row.id, details_of(row), row.quotations, given, row.words, *files[row.id][:2]
            )
            found.append((row.position, summary))
    return [summary for _, summary in sorted(found, key=lambda one: (one[0], one[1].id))]


def outlets_there(session: Session) -> set[str]:
    """Return the outlets of all documents, each once."""
    return set(session.scalars(select(DocumentRow.outlet).where(DocumentRow.outlet != "").distinct()))


def doubtful_kinds(session: Session, ids: Collection[str] | None = None) -> set[str]:
    """Return which documents, of some or of all, may be the statement itself though nobody has said so.

    Their words are the base of a quote by the engine's choice, and they count as articles.
    """
    bases = select(QuoteRow.base_document_id).where(QuoteRow.base_document_id.is_not(None))
    wanted = select(DocumentRow.id).where(
        DocumentRow.id.in_(bases),
        DocumentRow.kind == DocumentKind.ARTICLE.value,
        DocumentRow.kind_is_told.is_(False),
    )
    found: set[str] = set()
    for some in _some_of(ids):
        found.update(session.scalars(wanted if some is None else wanted.where(DocumentRow.id.in_(some))))
    return found


def set_details(session: Session, document: str, details: Details) -> None:
    """Give a document other details. Raise NotFoundError."""
    row = get_document(session, document)
    for column, value in columns_of(details).items():
        setattr(row, column, value)


def details_of(row: DocumentRow | ResultRow[Any]) -> Details:
    """Return what a row says of its document."""
    return Details(
        row.outlet,
        row.headline,
        row.published,
        row.agency,
        row.address,
        row.language,
        DocumentKind(row.kind),
        row.abridged,
        row.kind_is_told,
    )


def columns_of(details: Details) -> dict[str, Any]:
    """Return what a document's row says of `details`, by column."""
    return {
        "outlet": details.outlet,
        "headline": details.headline,
        "published": details.published,
        "agency": details.agency,
        "address": details.address,
        "language": details.language,
        "kind": details.kind.value,
        "abridged": details.abridged,
        "kind_is_told": details.kind_is_told,
    }


def _files(session: Session, ids: Sequence[str] | None = None) -> dict[str, tuple[str, str, str]]:
    """Return hash, name and extractor of the last file that documents, or all, were read from."""
    wanted = (
        select(RevisionRow.document_id, RevisionRow.original_sha256, RevisionRow.file, RevisionRow.extractor)
        .where(RevisionRow.original_sha256.is_not(None))
        .order_by(RevisionRow.number)
    )
    if ids is not None:
        wanted = wanted.where(RevisionRow.document_id.in_(ids))
    return {
        row.document_id: (row.original_sha256, row.file, row.extractor) for row in session.execute(wanted)
    }


def _current(ids: Sequence[str] | None) -> Select[Any]:
    wanted = (
        select(*_DOCUMENT, TextRow.content, RevisionRow.original_sha256.is_(None).label("is_edited"))
        .join(RevisionRow, RevisionRow.document_id == DocumentRow.id)
        .join(TextRow, TextRow.sha256 == RevisionRow.text_sha256)
        .where(RevisionRow.number == DocumentRow.current)
    )
    return wanted if ids is None else wanted.where(DocumentRow.id.in_(ids))


def _some_of(ids: Collection[str] | None) -> Iterable[list[str] | None]:
    return [None] if ids is None else chunks(sorted(set(ids)), _CHUNK)


def _source(row: ResultRow[Any], files: dict[str, tuple[str, str, str]]) -> Source:
    document = Document(row.id, row.content, details_of(row))
    return Source(document, *files[row.id], edited=bool(row.is_edited))
