"""Documents and their revisions, in the library."""

import hashlib
import zlib
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Row as ResultRow
from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from asquoted.domain.documents import Details, Document, DocumentKind, DocumentSummary, Draft
from asquoted.domain.report import Source
from asquoted.errors import NotFoundError
from asquoted.store.columns import new_id, now, refuse_unstorable
from asquoted.store.journal import chunks
from asquoted.store.rows import DocumentRow, OriginalRow, RenderingRow, RevisionRow, TextRow

_CHUNK = 500

# Columns, not rows with a state each: four times as fast, and nothing is altered in a list.
_DOCUMENT = tuple(DocumentRow.__table__.columns)


def hash_text(text: str) -> str:
    """Return the hex digest of a text, by which it is kept."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def find_originals(session: Session, hashes: Collection[str]) -> dict[str, str]:
    """Return which documents were read from files with these hashes, by the hash."""
    found: dict[str, str] = {}
    for some in chunks(sorted(set(hashes)), _CHUNK):
        columns = (RevisionRow.original_sha256, RevisionRow.document_id)
        for sha256, document in session.execute(select(*columns).where(columns[0].in_(some))):
            found[sha256 or ""] = document
    return found


class Adding:
    """Adds documents in a row; knows what is there, so that not every one has to ask."""

    def __init__(self, session: Session) -> None:
        self._session = session
        last = session.scalar(select(func.max(DocumentRow.position)))
        self._position = 0 if last is None else last + 1
        self._texts = _Kept(session)

    def add(self, draft: Draft, quotations: int, document: str | None = None) -> str:
        """Store `draft` as a new document behind the others and return its id, `document` if given."""
        document, revision = document or new_id(), new_id()
        text_sha256 = self._texts.keep_text(draft.text)
        original_sha256 = self._texts.keep_original(draft)
        row = DocumentRow(
            id=document,
            position=self._position,
            current=1,
            quotations=quotations,
            words=len(draft.text.split()),
            **_columns(draft.details),
        )
        self._session.add(row)
        self._session.add(
            RevisionRow(
                id=revision,
                document_id=document,
                number=1,
                text_sha256=text_sha256,
                original_sha256=original_sha256,
                file=draft.source,
                extractor=draft.extractor,
                encoding=draft.encoding,
                left_out=draft.left_out,
                made=now(),
            )
        )
        self._position += 1
        return document


class _Kept:
    """Texts and original files, each kept once by its hash."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._number = session.scalar(select(func.max(TextRow.number))) or 0
        self._known: set[str] = set()

    def keep_text(self, text: str) -> str:
        """Keep a text and return its hash. Raise UnstorableTextError."""
        refuse_unstorable(text)
        sha256 = hash_text(text)
        if self._is_new(TextRow.sha256, sha256):
            self._number += 1
            self._session.add(TextRow(sha256=sha256, number=self._number, content=text))
        return sha256

    def keep_original(self, draft: Draft) -> str:
        """Keep the file that a draft was read from and return its hash."""
        sha256 = hashlib.sha256(draft.original).hexdigest()
        if sha256 != draft.sha256:
            raise ValueError(f"{draft.source}: the hash is not that of the file")
        if self._is_new(OriginalRow.sha256, sha256):
            packed = zlib.compress(draft.original)
            self._session.add(OriginalRow(sha256=sha256, size=len(draft.original), packed=packed))
        return sha256

    def _is_new(self, column: InstrumentedAttribute[str], sha256: str) -> bool:
        key = f"{column.class_.__name__} {sha256}"
        if key in self._known:
            return False
        self._known.add(key)
        with self._session.no_autoflush:
            return self._session.scalar(select(column).where(column == sha256)) is None


def add_revision(
    session: Session, document: str, text: str, quotations: int, draft: Draft | None = None
) -> RevisionRow:
    """Give a document a new text and return the revision; `draft` is what it was read from, if it was."""
    row = get_document(session, document)
    before = current_revision(session, document)
    kept = _Kept(session)
    revision = RevisionRow(
        id=new_id(),
        document_id=document,
        number=_last_number(session, document) + 1,
        text_sha256=kept.keep_text(text),
        original_sha256=kept.keep_original(draft) if draft is not None else None,
        file=draft.source if draft is not None else before.file,
        extractor=draft.extractor if draft is not None else "edited by hand",
        encoding=draft.encoding if draft is not None else "",
        left_out=draft.left_out if draft is not None else "",
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


def set_details(session: Session, document: str, details: Details) -> None:
    """Give a document other details. Raise NotFoundError."""
    row = get_document(session, document)
    for column, value in _columns(details).items():
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


def _last_number(session: Session, document: str) -> int:
    wanted = select(func.max(RevisionRow.number)).where(RevisionRow.document_id == document)
    return session.scalar(wanted) or 0


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
        select(*_DOCUMENT, TextRow.content)
        .join(RevisionRow, RevisionRow.document_id == DocumentRow.id)
        .join(TextRow, TextRow.sha256 == RevisionRow.text_sha256)
        .where(RevisionRow.number == DocumentRow.current)
    )
    return wanted if ids is None else wanted.where(DocumentRow.id.in_(ids))


def _some_of(ids: Collection[str] | None) -> Iterable[list[str] | None]:
    return [None] if ids is None else chunks(sorted(set(ids)), _CHUNK)


def _source(row: ResultRow[Any], files: dict[str, tuple[str, str, str]]) -> Source:
    return Source(Document(row.id, row.content, details_of(row)), *files[row.id])
