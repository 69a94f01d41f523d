"""Giving a document a new text: what stood on the old one moves where its place is certain."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from asquoted.domain.anchors import Anchor, anchor_at, find_places
from asquoted.domain.documents import Draft
from asquoted.domain.text import Span
from asquoted.store.adding import add_revision
from asquoted.store.documents import current_revision, read_text
from asquoted.store.rows import MARKS, MarkRow, PassageRow, RuledSpanRow

AnchoredRow = PassageRow | RuledSpanRow | MarkRow


def revise(session: Session, document: str, text: str, quotations: int, draft: Draft | None = None) -> None:
    """Give a document `text` as its new revision, and carry its anchors over. Raise NotFoundError.

    `draft` is what the text was read from, which is then what the document was read from.
    """
    before = current_revision(session, document)
    old = read_text(session, before.id)
    if old == text:
        return
    anchored = list(_anchored(session, before.id))
    after = add_revision(session, document, text, quotations, draft)
    places = find_places([_anchor(row) for row in anchored], old, text)
    for row, place in zip(anchored, places, strict=True):
        if place is None:
            row.detached = True
        else:
            _move(row, after.id, anchor_at(text, place))


def foresee(session: Session, document: str, text: str) -> list[tuple[str, bool]]:
    """Return the words that carry a tag, a note or a sense, and whether their place in `text` is certain.

    Raise NotFoundError.
    """
    before = current_revision(session, document)
    old = read_text(session, before.id)
    marked = {
        (row.start, row.end): row
        for mark in MARKS
        for row in session.scalars(select(mark).where(mark.revision_id == before.id, ~mark.detached))
    }
    rows = [marked[place] for place in sorted(marked, key=lambda place: (place[0] or 0, place[1] or 0))]
    places = find_places([_anchor(row) for row in rows], old, text)
    return [(row.exact, place is not None) for row, place in zip(rows, places, strict=True)]


def _anchored(session: Session, revision: str) -> Iterator[AnchoredRow]:
    yield from session.scalars(select(PassageRow).where(PassageRow.revision_id == revision))
    yield from session.scalars(select(RuledSpanRow).where(RuledSpanRow.revision_id == revision))
    for mark in MARKS:
        yield from session.scalars(select(mark).where(mark.revision_id == revision))


def _anchor(row: AnchoredRow) -> Anchor:
    return Anchor(Span(row.start or 0, row.end or 0), row.exact, row.prefix, row.suffix)


def _move(row: AnchoredRow, revision: str, anchor: Anchor) -> None:
    if isinstance(row, MarkRow) and row.reading == row.exact:
        row.reading = anchor.exact
    row.revision_id = revision
    row.start, row.end = anchor.span.start, anchor.span.end
    row.exact, row.prefix, row.suffix = anchor.exact, anchor.prefix, anchor.suffix
