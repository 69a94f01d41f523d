"""Documents and their revisions, in the library."""

import hashlib
import zlib
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Row as ResultRow
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from asquoted.domain.documents import Details, Document, DocumentKind, DocumentSummary, Draft
from asquoted.domain.report import Source
from asquoted.errors import NotFoundError
from asquoted.store.columns import new_id, now, refuse_unstorable
from asquoted.store.rows import DocumentRow, OriginalRow, RenderingRow, RevisionRow, TextRow

_CHUNK = 500


def hash_text(text: str) -> str:
    """Return the hex digest of a text, by which it is kept."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def find_original(session: Session, sha256: str) -> str | None:
    """Return the id of the document that was read from a file with this hash, if it is there."""
    wanted = select(RevisionRow.document_id).where(RevisionRow.original_sha256 == sha256).limit(1)
    return session.scalar(wanted)


def add_document(session: Session, draft: Draft, quotations: int) -> str:
    """Store `draft` as a new document behind the others and return its id."""
    refuse_unstorable(draft.text)
    last = session.scalar(select(func.max(DocumentRow.position)))
    row = DocumentRow(
        id=new_id(),
        position=0 if last is None else last + 1,
        current=1,
        quotations=quotations,
        words=len(draft.text.split()),
        **_columns(draft.details),
    )
    session.add(row)
    session.add(
        RevisionRow(
            id=new_id(),
            document_id=row.id,
            number=1,
            text_sha256=_keep_text(session, draft.text),
            original_sha256=_keep_original(session, draft),
            file=draft.source,
            extractor=draft.extractor,
            encoding=draft.encoding,
            left_out=draft.left_out,
            made=now(),
        )
    )
    session.flush()
    return row.id


def add_revision(session: Session, document: str, text: str, quotations: int) -> RevisionRow:
    """Give a document a new text and return the revision."""
    row = get_document(session, document)
    before = current_revision(session, document)
    revision = RevisionRow(
        id=new_id(),
        document_id=document,
        number=_last_number(session, document) + 1,
        text_sha256=_keep_text(session, text),
        original_sha256=None,
        file=before.file,
        extractor="edited by hand",
        encoding="",
        left_out="",
        made=now(),
    )
    session.add(revision)
    row.current = revision.number
    row.quotations = quotations
    row.words = len(text.split())
    session.flush()
    return revision


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


def current_revisions(session: Session) -> dict[str, str]:
    """Return the ids of all current revisions, by their documents' ids, in the library's order."""
    wanted = (
        select(DocumentRow.id, RevisionRow.id)
        .join(RevisionRow, RevisionRow.document_id == DocumentRow.id)
        .where(RevisionRow.number == DocumentRow.current)
        .order_by(DocumentRow.position, DocumentRow.id)
    )
    return dict(session.execute(wanted).all())


def current_states(session: Session) -> dict[str, tuple[str, Details]]:
    """Return the current revision and the details of every document: what a comparison depends on."""
    revisions = current_revisions(session)
    return {row.id: (revisions[row.id], details_of(row)) for row in session.scalars(select(DocumentRow))}


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


def read_sources(session: Session, ids: Collection[str] | None = None) -> list[Source]:
    """Return documents with their texts and what they were read from, in the library's order.

    Raise NotFoundError where one of `ids` is not there.
    """
    found: list[tuple[int, Source]] = []
    files = _files(session)
    for some in _some_of(ids):
        for row in session.execute(_current(some)):
            found.append((row.DocumentRow.position, _source(row, files)))
    if ids is not None and len(found) < len(set(ids)):
        raise NotFoundError("a document that was asked for is not in the library any more")
    return [source for _, source in sorted(found, key=lambda one: one[0])]


def summarise(session: Session) -> list[DocumentSummary]:
    """Return what a list says of each document, in the library's order. Reads no texts."""
    counted = select(RenderingRow.document_id, func.count()).group_by(RenderingRow.document_id)
    renderings = dict(session.execute(counted).all())
    files = _files(session)
    rows = session.scalars(select(DocumentRow).order_by(DocumentRow.position, DocumentRow.id))
    return [
        DocumentSummary(
            row.id,
            details_of(row),
            row.quotations,
            renderings.get(row.id, 0),
            row.words,
            *files[row.id][:2],
        )
        for row in rows
    ]


def set_details(session: Session, document: str, details: Details) -> None:
    """Give a document other details. Raise NotFoundError."""
    row = get_document(session, document)
    for column, value in _columns(details).items():
        setattr(row, column, value)


def details_of(row: DocumentRow) -> Details:
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
    )


def _columns(details: Details) -> dict[str, Any]:
    return {
        "outlet": details.outlet,
        "headline": details.headline,
        "published": details.published,
        "agency": details.agency,
        "address": details.address,
        "language": details.language,
        "kind": details.kind.value,
        "abridged": details.abridged,
    }


def _keep_text(session: Session, text: str) -> str:
    sha256 = hash_text(text)
    if session.get(TextRow, sha256) is None:
        number = (session.scalar(select(func.max(TextRow.number))) or 0) + 1
        session.add(TextRow(sha256=sha256, number=number, content=text))
        session.flush()
    return sha256


def _keep_original(session: Session, draft: Draft) -> str:
    sha256 = hashlib.sha256(draft.original).hexdigest()
    if sha256 != draft.sha256:
        raise ValueError(f"{draft.source}: the hash is not that of the file")
    known = select(OriginalRow.sha256).where(OriginalRow.sha256 == sha256)
    if session.scalar(known) is None:
        packed = zlib.compress(draft.original)
        session.add(OriginalRow(sha256=sha256, size=len(draft.original), packed=packed))
        session.flush()
    return sha256


def _last_number(session: Session, document: str) -> int:
    wanted = select(func.max(RevisionRow.number)).where(RevisionRow.document_id == document)
    return session.scalar(wanted) or 0


def _files(session: Session) -> dict[str, tuple[str, str, str]]:
    """Return hash, name and extractor of the last file that each document was read from."""
    wanted = (
        select(RevisionRow.document_id, RevisionRow.original_sha256, RevisionRow.file, RevisionRow.extractor)
        .where(RevisionRow.original_sha256.is_not(None))
        .order_by(RevisionRow.number)
    )
    return {
        row.document_id: (row.original_sha256, row.file, row.extractor) for row in session.execute(wanted)
    }


def _current(ids: Sequence[str] | None) -> Select[DocumentRow, str]:
    wanted = (
        select(DocumentRow, TextRow.content)
        .join(RevisionRow, RevisionRow.document_id == DocumentRow.id)
        .join(TextRow, TextRow.sha256 == RevisionRow.text_sha256)
        .where(RevisionRow.number == DocumentRow.current)
    )
    return wanted if ids is None else wanted.where(DocumentRow.id.in_(ids))


def _some_of(ids: Collection[str] | None) -> list[list[str] | None]:
    if ids is None:
        return [None]
    listed = sorted(set(ids))
    return [listed[start : start + _CHUNK] for start in range(0, len(listed), _CHUNK)]


def _source(row: ResultRow[DocumentRow, str], files: dict[str, tuple[str, str, str]]) -> Source:
    document = Document(row.DocumentRow.id, row.content, details_of(row.DocumentRow))
    return Source(document, *files[document.id])
