"""What stands on quotes and renderings that go, taken over by what stays."""

from collections.abc import Collection, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from asquoted.domain.targets import TargetKind
from asquoted.store.marks import TARGET_COLUMNS, find_same
from asquoted.store.quotes import get_quote
from asquoted.store.removing import remove_empty
from asquoted.store.rows import (
    MARKS,
    MarkRow,
    PassageRow,
    QuoteRow,
    RenderingRow,
    SenseRow,
    TaggingRow,
)


def take_over(session: Session, kept: str, merged: Collection[str]) -> None:
    """Give a quote the marks of others, what is left of their renderings, and their base if it has none."""
    quote = get_quote(session, kept)
    for other in merged:
        row = session.get(QuoteRow, other)
        if row is not None and quote.chosen_document_id is None:
            quote.chosen_document_id = row.chosen_document_id
        for mark in MARKS:
            for one in session.scalars(select(mark).where(mark.quote_id == other)).all():
                _retarget(session, one, {"quote_id": kept})
        for rendering in session.scalars(select(RenderingRow).where(RenderingRow.quote_id == other)):
            rendering.quote_id = kept
    session.flush()
    remove_empty(session, merged)


def give_marks_to_spans(session: Session, rendering: str) -> None:
    """Put what stands on a rendering and on its differences on the passages themselves.

    A sense goes: it is said of a difference, and there is none any more.
    """
    row = session.get_one(RenderingRow, rendering)
    first = session.scalars(
        select(PassageRow).where(PassageRow.rendering_id == rendering).order_by(PassageRow.position)
    ).first()
    for mark in MARKS:
        for one in session.scalars(select(mark).where(mark.rendering_id == rendering)).all():
            if isinstance(one, SenseRow) or first is None:
                session.delete(one)
            elif one.target == TargetKind.RENDERING:
                there = {
                    name: getattr(first, name)
                    for name in ("revision_id", "start", "end", "exact", "prefix", "suffix", "detached")
                }
                _retarget(session, one, {**there, **_of_span(row.document_id)})
            else:
                _retarget(session, one, _of_span(row.document_id))
    session.flush()


def _of_span(document: str) -> dict[str, str | None]:
    return {
        "target": TargetKind.SPAN.value,
        "document_id": document,
        "rendering_id": None,
        "operation": "",
        "base": "",
        "reading": "",
    }


def _retarget(session: Session, mark: MarkRow, columns: Mapping[str, object]) -> None:
    """Put a mark on another target; a tag that is there already is not put twice."""
    there = {**{name: getattr(mark, name) for name in TARGET_COLUMNS}, **columns}
    if isinstance(mark, TaggingRow):
        same = find_same(session, TaggingRow, there)
        if any(one.tag_id == mark.tag_id and one.id != mark.id for one in same):
            session.delete(mark)
            return
    for name, value in columns.items():
        setattr(mark, name, value)
    session.flush()
