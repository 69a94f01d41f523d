"""Statements, quotes and renderings, read from the library."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row as ResultRow
from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from asquoted.domain.comparison import Base, Comparison, Form, Passage, Quote, Rendering, Statement
from asquoted.domain.speech import CueClass
from asquoted.domain.text import Span
from asquoted.errors import NotFoundError
from asquoted.store.journal import chunks
from asquoted.store.rows import DocumentRow, PassageRow, QuoteRow, RenderingRow, StatementRow

# Columns, not rows with a state each: four times as fast, and nothing is altered here.
_STATEMENT = tuple(StatementRow.__table__.columns)
_QUOTE = tuple(QuoteRow.__table__.columns)
_GIVEN = select(
    RenderingRow.id,
    RenderingRow.quote_id,
    RenderingRow.document_id,
    RenderingRow.position,
    RenderingRow.form,
    RenderingRow.confidence,
    RenderingRow.speaker,
    RenderingRow.cue,
    RenderingRow.cue_class,
    RenderingRow.reason,
)
_FORMS = {form.value: form for form in Form}
_CUES = {cue.value: cue for cue in CueClass}
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Grouped:
    """What the library keeps of a comparison: all but the differences.

    `chosen` are the bases that the user chose, by quote; the quotes have the engine's.
    """

    comparison: Comparison
    chosen: dict[str, str]


def read_grouped(session: Session, quotes: Collection[str] | None = None) -> Grouped:
    """Return statements, quotes and renderings, or those of some quotes. Raise NotFoundError.

    The fullest statements come first. A rendering that has lost its place in a document's
    new text is left out, as its spans are not that text's; its tags and notes say that they
    are detached.
    """
    rows = list(_rows(session, select(*_QUOTE), QuoteRow.id, quotes))
    if quotes is not None and len(rows) < len(set(quotes)):
        raise NotFoundError("that quote is not in the library any more")
    wanted = None if quotes is None else {row.statement_id for row in rows}
    statements = _statements(session, wanted)
    places = {row.id: place for place, row in enumerate(statements)}
    rows.sort(key=lambda row: (places[row.statement_id], row.position, row.id))
    kept = {row.statement_id for row in rows}
    renderings = _renderings(session, quotes)
    comparison = Comparison(
        tuple(_statement(row) for row in statements if row.id in kept),
        tuple(
            Quote(row.id, row.statement_id, row.position, base_of(row), tuple(renderings.get(row.id, ())))
            for row in rows
        ),
    )
    return Grouped(comparison, {row.id: row.chosen_document_id for row in rows if row.chosen_document_id})


def read_statements(session: Session) -> list[Statement]:
    """Return all statements that have a quote, in the order of `read_grouped`."""
    kept = set(session.scalars(select(QuoteRow.statement_id).distinct()))
    return [_statement(row) for row in _statements(session, None) if row.id in kept]


def _statement(row: ResultRow[*tuple[Any, ...]]) -> Statement:
    return Statement(row.id, row.source, row.speaker, row.spoken)


def quotes_of(session: Session, statements: Collection[str]) -> set[str]:
    """Return the ids of the quotes of some statements."""
    return {row.id for row in _rows(session, select(QuoteRow.id), QuoteRow.statement_id, statements)}


def documents_of(session: Session, statements: Collection[str]) -> dict[str, set[str]]:
    """Return which documents render each of some statements."""
    found: dict[str, set[str]] = {}
    wanted = select(QuoteRow.statement_id, RenderingRow.document_id).join(
        RenderingRow, RenderingRow.quote_id == QuoteRow.id
    )
    for row in _rows(session, wanted, QuoteRow.statement_id, statements):
        found.setdefault(row.statement_id, set()).add(row.document_id)
    return found


@dataclass(frozen=True, slots=True)
class Stretch:
    """A passage of a document, and of which quote and which statement it is."""

    span: Span
    quote: str
    statement: str


def stretches_in(session: Session, documents: Collection[str]) -> dict[str, list[Stretch]]:
    """Return where documents render something, by the documents' ids."""
    found: dict[str, list[Stretch]] = {}
    wanted = (
        select(RenderingRow.document_id, PassageRow.start, PassageRow.end, QuoteRow.id, QuoteRow.statement_id)
        .join(RenderingRow, RenderingRow.id == PassageRow.rendering_id)
        .join(QuoteRow, QuoteRow.id == RenderingRow.quote_id)
        .where(PassageRow.detached.is_(False))
    )
    for row in _rows(session, wanted, RenderingRow.document_id, documents):
        stretch = Stretch(Span(row.start, row.end), row.id, row.statement_id)
        found.setdefault(row.document_id, []).append(stretch)
    return found


def speakers_on(session: Session, days: Collection[date]) -> list[tuple[str, date, str]]:
    """Return the ids, the days and the speakers of the statements that were made on some days."""
    wanted = select(StatementRow.id, StatementRow.spoken, StatementRow.speaker)
    return [(row.id, row.spoken, row.speaker) for row in _rows(session, wanted, StatementRow.spoken, days)]


def statements_in(session: Session, documents: Collection[str]) -> set[str]:
    """Return the ids of the statements that some documents render."""
    wanted = select(QuoteRow.statement_id).join(RenderingRow, RenderingRow.quote_id == QuoteRow.id).distinct()
    return {row.statement_id for row in _rows(session, wanted, RenderingRow.document_id, documents)}


def get_quote(session: Session, quote: str) -> QuoteRow:
    """Return the row of a quote. Raise NotFoundError."""
    row = session.get(QuoteRow, quote)
    if row is None:
        raise NotFoundError("that quote is not in the library any more")
    return row


def get_statement(session: Session, statement: str) -> StatementRow:
    """Return the row of a statement. Raise NotFoundError."""
    row = session.get(StatementRow, statement)
    if row is None:
        raise NotFoundError("that statement is not in the library any more")
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


def base_of(row: QuoteRow | ResultRow[*tuple[Any, ...]]) -> Base:
    """Return the base that the engine gave a quote."""
    pieces = tuple((Span(start, end), document) for start, end, document in row.pieces)
    return Base(row.base_text, row.base_document_id, pieces, tuple(row.gaps))


def _statements(session: Session, ids: Collection[str] | None) -> list[ResultRow[*tuple[Any, ...]]]:
    """Return statements, those with the most renderings first, then those that came first."""
    counted = (
        select(QuoteRow.statement_id, func.count().label("given"))
        .join(RenderingRow, RenderingRow.quote_id == QuoteRow.id)
        .group_by(QuoteRow.statement_id)
    )
    given = {row.statement_id: row.given for row in _rows(session, counted, QuoteRow.statement_id, ids)}
    rows = _rows(session, select(*_STATEMENT), StatementRow.id, ids)
    return sorted(rows, key=lambda row: (-given.get(row.id, 0), row.position, row.id))


def _renderings(session: Session, quotes: Collection[str] | None) -> dict[str, list[Rendering]]:
    parts = select(
        PassageRow.rendering_id, PassageRow.start, PassageRow.end, PassageRow.exact, PassageRow.detached
    ).order_by(PassageRow.position)
    if quotes is not None:
        parts = parts.join(RenderingRow, RenderingRow.id == PassageRow.rendering_id)
    passages: dict[str, list[Passage]] = {}
    adrift: set[str] = set()
    # Unpacked, as to ask a row for a column by its name takes three times as long: there are thousands.
    for rendering, start, end, exact, detached in _rows(session, parts, RenderingRow.quote_id, quotes):
        passages.setdefault(rendering, []).append(Passage(Span(start, end), exact))
        if detached:
            adrift.add(rendering)
    found: list[tuple[str, int, Rendering]] = []
    for key, quote, document, position, form, *rest in _rows(session, _GIVEN, RenderingRow.quote_id, quotes):
        if key not in adrift:
            one = _rendering(key, document, form, tuple(passages[key]), *rest)
            found.append((quote, position, one))
    documents = None if quotes is None else {one.document for _, _, one in found}
    listed = _rows(session, select(DocumentRow.id, DocumentRow.position), DocumentRow.id, documents)
    places = {document: (position, document) for document, position in listed}
    found.sort(key=lambda one: (places[one[2].document], one[2].passages[0].span.start, one[1], one[2].id))
    by_quote: dict[str, list[Rendering]] = {}
    for quote, _, one in found:
        by_quote.setdefault(quote, []).append(one)
    return by_quote


def _rendering(
    key: str,
    document: str,
    form: str,
    passages: tuple[Passage, ...],
    confidence: float,
    speaker: str,
    cue: str,
    cue_class: str | None,
    reason: str,
) -> Rendering:
    return Rendering(
        key,
        document,
        _FORMS[form],
        confidence,
        passages,
        speaker=speaker,
        cue=cue,
        cue_class=None if cue_class is None else _CUES[cue_class],
        reason=reason,
    )


def _rows(
    session: Session,
    wanted: Select[*tuple[Any, ...]],
    column: InstrumentedAttribute[Any],
    ids: Collection[Any] | None,
) -> Iterable[ResultRow[*tuple[Any, ...]]]:
    """Return what `wanted` finds, or of that where `column` is one of `ids`, some at a time."""
    session.flush()
    # By the connection, not the session: these are columns alone, and it has no rows to look after.
    connection = session.connection()
    if ids is None:
        yield from connection.execute(wanted).all()
        return
    for some in chunks(sorted(set(ids)), _CHUNK):
        yield from connection.execute(wanted.where(column.in_(some))).all()
