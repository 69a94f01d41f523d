"""What tags, notes and senses stand on: targets in rows, and back."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Row as ResultRow
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from asquoted.domain.anchors import anchor_at
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.errors import NotFoundError, UserError
from asquoted.store.anchoring import columns_at, read_texts
from asquoted.store.documents import current_revision, current_revisions, get_document, read_text
from asquoted.store.journal import chunks
from asquoted.store.rows import (
    MARKS,
    MarkRow,
    PassageRow,
    QuoteRow,
    RenderingRow,
)

AMark = TypeVar("AMark", bound=MarkRow)

_TEXTS = 100
"""So many texts are held at a time: ten megabytes of long ones."""

TARGET_COLUMNS = (
    "target", "document_id", "rendering_id", "quote_id", "revision_id", "start", "end", "operation", "base",
    "reading",
)  # fmt: skip
"""The columns that tell one target from another."""

_NOWHERE: dict[str, Any] = {
    "document_id": None, "rendering_id": None, "quote_id": None, "revision_id": None, "start": None,
    "end": None, "exact": "", "prefix": "", "suffix": "", "detached": False, "operation": "", "base": "",
    "reading": "",
}  # fmt: skip


def columns_of(session: Session, target: Target) -> dict[str, Any]:
    """Return the columns of a mark on `target`.

    Raise NotFoundError where the target isn't in the library, UserError where other words
    stand there than the target says.
    """
    columns = {**_NOWHERE, "target": target.kind.value}
    match target.kind:
        case TargetKind.LIBRARY:
            return columns
        case TargetKind.DOCUMENT:
            return {**columns, "document_id": get_document(session, target.id).id}
        case TargetKind.QUOTE:
            return {**columns, "quote_id": _get_quote(session, target.id).id}
        case TargetKind.RENDERING:
            return {**columns, "rendering_id": get_rendering(session, target.id).id}
        case TargetKind.SPAN:
            anchored = _anchored(session, target.id, target)
            return {**columns, **anchored, "document_id": target.id}
        case TargetKind.DIFFERENCE:
            rendering = get_rendering(session, target.id)
            anchored = _anchored(session, rendering.document_id, target)
            known_by = {"operation": target.operation, "base": target.base, "reading": target.exact}
            return {**columns, **anchored, **known_by, "rendering_id": rendering.id}


def columns_of_spans(
    session: Session, by_document: Mapping[str, Sequence[Target]]
) -> Iterator[list[dict[str, Any]]]:
    """Yield the columns of marks on passages of documents, some documents at a time, each text read once.

    Raise as `columns_of` does.
    """
    revisions = current_revisions(session, by_document)
    for some in chunks(by_document.items(), _TEXTS):
        there = [revisions[document] for document, _ in some if document in revisions]
        if len(there) < len(some):
            raise NotFoundError("that document is not in the library any more")
        texts = read_texts(session, there)
        whole = {**_NOWHERE, "target": TargetKind.SPAN.value}
        yield [
            {**whole, "document_id": document, **_anchor_columns(revision, texts[revision], target)}
            for (document, targets), revision in zip(some, there, strict=True)
            for target in targets
        ]


def target_of(row: MarkRow | ResultRow[Any], adrift: frozenset[str] | set[str] = frozenset()) -> Target:
    """Return what a mark stands on. `adrift` are the renderings that have a detached passage."""
    kind = TargetKind(row.target)
    span = None if row.start is None or row.end is None else Span(row.start, row.end)
    detached = row.detached or row.rendering_id in adrift
    if kind is TargetKind.DIFFERENCE:
        key = row.rendering_id or ""
        return Target(kind, key, span, row.reading, row.operation, row.base, detached)
    key = row.document_id or row.rendering_id or row.quote_id or ""
    return Target(kind, key, span, row.exact, detached=detached)


def read_adrift(session: Session) -> set[str]:
    """Return the ids of the renderings that have a detached passage."""
    wanted = select(PassageRow.rendering_id).where(PassageRow.detached.is_(True))
    return set(session.scalars(wanted))


def marked_renderings(session: Session, renderings: Collection[str]) -> set[str]:
    """Return which of some renderings carry a tag, a note or a sense, on themselves or on a difference."""
    return _marked(session, "rendering_id", renderings)


def marked_quotes(session: Session, quotes: Collection[str]) -> set[str]:
    """Return which of some quotes carry a tag or a note."""
    return _marked(session, "quote_id", quotes)


def find_same(session: Session, mark: type[AMark], columns: dict[str, Any]) -> list[AMark]:
    """Return the marks of this kind that stand on the very target that `columns` describe."""
    wanted = select(mark)
    for column in TARGET_COLUMNS:
        attribute = getattr(mark, column)
        value = columns[column]
        wanted = wanted.where(attribute.is_(None) if value is None else attribute == value)
    return list(session.scalars(wanted))


def read_marks(session: Session, mark: type[MarkRow], document: str | None = None) -> list[ResultRow[Any]]:
    """Return all marks of a kind, or those on a document, its spans, its renderings and their differences.

    As plain columns: thousands of rows with a state each would take a blink of the eye too long.
    """
    wanted = select(*mark.__table__.columns)
    if document is not None:
        inside = select(RenderingRow.id).where(RenderingRow.document_id == document)
        wanted = wanted.where(or_(mark.document_id == document, mark.rendering_id.in_(inside)))
    return list(session.execute(wanted))


def get_rendering(session: Session, rendering: str) -> RenderingRow:
    """Return the row of a rendering. Raise NotFoundError."""
    row = session.get(RenderingRow, rendering)
    if row is None:
        raise NotFoundError("that rendering is not in the library any more")
    return row


def _get_quote(session: Session, quote: str) -> QuoteRow:
    row = session.get(QuoteRow, quote)
    if row is None:
        raise NotFoundError("that quote is not in the library any more")
    return row


def _anchored(session: Session, document: str, target: Target) -> dict[str, Any]:
    revision = current_revision(session, document)
    return _anchor_columns(revision.id, read_text(session, revision.id), target)


def _anchor_columns(revision: str, text: str, target: Target) -> dict[str, Any]:
    span = target.span
    if span is None or span.end > len(text):
        raise UserError("that passage is not in the document's text")
    anchor = anchor_at(text, span)
    # A difference's words may leave out what stands between two passages, so only a span is held to them.
    if target.kind is TargetKind.SPAN and target.exact and target.exact != anchor.exact:
        raise UserError("the document's text has been altered since; choose the passage anew")
    return columns_at(revision, anchor)


def _marked(session: Session, column: str, ids: Collection[str]) -> set[str]:
    found: set[str] = set()
    for some in chunks(sorted(ids), 500):
        for mark in MARKS:
            attribute = getattr(mark, column)
            found.update(session.scalars(select(attribute).where(attribute.in_(some)).distinct()))
    return found
