"""Statements, quotes and renderings, read from the library."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row as ResultRow
from sqlalchemy import select
from sqlalchemy.orm import Session

from asquoted.domain.comparison import Base, Comparison, Form, Passage, Quote, Rendering, Statement
from asquoted.domain.speech import CueClass
from asquoted.domain.text import Span
from asquoted.errors import NotFoundError
from asquoted.store.documents import current_revisions
from asquoted.store.journal import chunks
from asquoted.store.marks import read_adrift
from asquoted.store.rows import PassageRow, QuoteRow, RenderingRow, StatementRow

# Columns, not rows with a state each: four times as fast, and nothing is altered here.
_RENDERING = tuple(RenderingRow.__table__.columns)


@dataclass(frozen=True, slots=True)
class Grouped:
    """What the library keeps of a comparison: all but the differences.

    `chosen` are the bases that the user chose, by quote; the quotes have the engine's.
    """

    comparison: Comparison
    chosen: dict[str, str]


def read_grouped(session: Session, quotes: Collection[str] | None = None) -> Grouped:
    """Return statements, quotes and renderings, or those of some quotes. Raise NotFoundError.

    A rendering that has lost its place in a document's new text is left out, as its
    spans are not that text's; its tags and notes say that they are detached.
    """
    wanted = None if quotes is None else set(quotes)
    rows = [
        row
        for row in session.scalars(
            select(QuoteRow)
            .join(StatementRow, StatementRow.id == QuoteRow.statement_id)
            .order_by(StatementRow.position, StatementRow.id, QuoteRow.position, QuoteRow.id)
        )
        if wanted is None or row.id in wanted
    ]
    if wanted is not None and len(rows) < len(wanted):
        raise NotFoundError("that quote is not in the library any more")
    renderings = _renderings(session, wanted)
    kept = {row.statement_id for row in rows}
    statements = session.scalars(select(StatementRow).order_by(StatementRow.position, StatementRow.id))
    comparison = Comparison(
        tuple(Statement(row.id, row.source, row.speaker, row.spoken) for row in statements if row.id in kept),
        tuple(
            Quote(row.id, row.statement_id, row.position, base_of(row), tuple(renderings.get(row.id, ())))
            for row in rows
        ),
    )
    return Grouped(comparison, {row.id: row.chosen_document_id for row in rows if row.chosen_document_id})


def get_quote(session: Session, quote: str) -> QuoteRow:
    """Return the row of a quote. Raise NotFoundError."""
    row = session.get(QuoteRow, quote)
    if row is None:
        raise NotFoundError("that quote is not in the library any more")
    return row


def choose_base(session: Session, quote: str, document: str | None) -> None:
    """Hold a quote against one document's rendering, or against the engine's base. Raise NotFoundError."""
    row = get_quote(session, quote)
    if document is not None:
        given = select(RenderingRow).where(
            RenderingRow.quote_id == quote, RenderingRow.document_id == document
        )
        if session.scalars(given).first() is None:
            raise NotFoundError("that document does not have this quote")
    row.chosen_document_id = document


def base_of(row: QuoteRow) -> Base:
    """Return the base that the engine gave a quote."""
    pieces = tuple((Span(start, end), document) for start, end, document in row.pieces)
    return Base(row.base_text, row.base_document_id, pieces, tuple(row.gaps))


def _renderings(session: Session, quotes: set[str] | None) -> dict[str, list[Rendering]]:
    adrift = read_adrift(session)
    places = {document: place for place, document in enumerate(current_revisions(session))}
    rows: list[ResultRow[Any]] = []
    passages: dict[str, list[Passage]] = {}
    for some in [None] if quotes is None else chunks(sorted(quotes), 500):
        wanted = select(*_RENDERING)
        parts = select(PassageRow.rendering_id, PassageRow.start, PassageRow.end, PassageRow.exact)
        parts = parts.order_by(PassageRow.position)
        if some is not None:
            wanted = wanted.where(RenderingRow.quote_id.in_(some))
            parts = parts.join(RenderingRow, RenderingRow.id == PassageRow.rendering_id)
            parts = parts.where(RenderingRow.quote_id.in_(some))
        rows += (row for row in session.execute(wanted) if row.id not in adrift)
        for rendering, start, end, exact in session.execute(parts):
            passages.setdefault(rendering, []).append(Passage(Span(start, end), exact))
    found: dict[str, list[Rendering]] = {}
    for row in _in_order(rows, places, passages):
        found.setdefault(row.quote_id, []).append(_rendering(row, passages[row.id]))
    return found


def _in_order(
    rows: Iterable[ResultRow[Any]], places: dict[str, int], passages: dict[str, list[Passage]]
) -> list[ResultRow[Any]]:
    return sorted(
        rows, key=lambda row: (places[row.document_id], passages[row.id][0].span.start, row.position, row.id)
    )


def _rendering(row: ResultRow[Any], passages: list[Passage]) -> Rendering:
    return Rendering(
        id=row.id,
        document=row.document_id,
        form=Form(row.form),
        confidence=row.confidence,
        passages=tuple(passages),
        speaker=row.speaker,
        cue=row.cue,
        cue_class=None if row.cue_class is None else CueClass(row.cue_class),
        reason=row.reason,
    )
