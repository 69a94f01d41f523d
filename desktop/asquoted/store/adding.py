"""Documents and texts into the library: each text and each file is kept once, by its hash."""

import hashlib
import zlib
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from asquoted.domain.documents import Draft
from asquoted.store.columns import new_id, now, refuse_unstorable
from asquoted.store.documents import columns_of, current_revision, get_document
from asquoted.store.journal import chunks
from asquoted.store.rows import DocumentRow, OriginalRow, RevisionRow, TextRow

_CHUNK = 500


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


@dataclass(frozen=True, slots=True)
class Holder:
    """A document that has a text, and what is known of where it stood."""

    document: str
    outlet: str
    address: str


def find_texts(session: Session, hashes: Collection[str]) -> dict[str, list[Holder]]:
    """Return which documents have texts with these hashes now, by the hash."""
    columns = (RevisionRow.text_sha256, DocumentRow.id, DocumentRow.outlet, DocumentRow.address)
    wanted = (
        select(*columns)
        .join(DocumentRow, DocumentRow.id == RevisionRow.document_id)
        .where(RevisionRow.number == DocumentRow.current)
    )
    found: dict[str, list[Holder]] = {}
    for some in chunks(sorted(set(hashes)), _CHUNK):
        for sha256, *holder in session.execute(wanted.where(columns[0].in_(some))):
            found.setdefault(sha256, []).append(Holder(*holder))
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
            **columns_of(draft.details),
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


def _last_number(session: Session, document: str) -> int:
    wanted = select(func.max(RevisionRow.number)).where(RevisionRow.document_id == document)
    return session.scalar(wanted) or 0
