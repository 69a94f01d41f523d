"""Putting a comparison into the library, so that only what is new or other is written."""

from collections.abc import Mapping
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from asquoted.domain.anchors import anchor_at
from asquoted.domain.comparison import Comparison, Quote, Rendering, Statement
from asquoted.domain.text import Span
from asquoted.store.anchoring import read_texts
from asquoted.store.columns import new_id
from asquoted.store.marks import read_marked
from asquoted.store.matching import Matches, match
from asquoted.store.quotes import read_grouped
from asquoted.store.removing import remove_empty, remove_renderings
from asquoted.store.rows import KeyedRow, PassageRow, QuoteRow, RenderingRow, StatementRow

ARow = TypeVar("ARow", bound=KeyedRow)


def put_comparison(session: Session, found: Comparison, revisions: Mapping[str, str]) -> None:
    """Make the library's statements, quotes and renderings those of `found`.

    `revisions` are the current ones by document, those that `found` speaks of. What is
    there already keeps its id; what is no longer found goes, unless it carries a tag, a
    note or a sense.
    """
    matches = match(read_grouped(session).comparison, found)
    writer = _Writer(session, matches, revisions)
    for position, statement in enumerate(found.statements):
        writer.put_statement(position, statement)
    for quote in found.quotes:
        writer.put_quote(quote)
    session.flush()
    marked, _ = read_marked(session)
    gone = [row for key, row in writer.renderings.items() if key not in writer.kept and key not in marked]
    remove_renderings(session, gone)
    session.flush()
    remove_empty(session)


class _Writer:
    """Writes found values over the rows that they match, and new rows for the rest."""

    def __init__(self, session: Session, matches: Matches, revisions: Mapping[str, str]) -> None:
        self._session = session
        self._matches = matches
        self._revisions = revisions
        self._texts = read_texts(session, list(revisions.values()))
        self._statements = {row.id: row for row in session.scalars(select(StatementRow))}
        self._quotes = {row.id: row for row in session.scalars(select(QuoteRow))}
        self.renderings = {row.id: row for row in session.scalars(select(RenderingRow))}
        self._passages: dict[str, list[PassageRow]] = {}
        for row in session.scalars(select(PassageRow).order_by(PassageRow.position)):
            self._passages.setdefault(row.rendering_id, []).append(row)
        self.kept: set[str] = set()

    def put_statement(self, position: int, statement: Statement) -> None:
        key = self._matches.statements.setdefault(statement.id, new_id())
        values = {
            "position": position,
            "source": statement.source,
            "speaker": statement.speaker,
            "spoken": statement.spoken,
        }
        self._put(self._statements, StatementRow, key, values)

    def put_quote(self, quote: Quote) -> None:
        key = self._matches.quotes.setdefault(quote.id, new_id())
        base = quote.base
        values = {
            "statement_id": self._matches.statements[quote.statement],
            "position": quote.order,
            "base_text": base.text,
            "base_document_id": base.document,
            "pieces": [[span.start, span.end, document] for span, document in base.pieces],
            "gaps": list(base.gaps),
        }
        if key not in self._quotes:
            values["chosen_document_id"] = None
        self._put(self._quotes, QuoteRow, key, values)
        for position, rendering in enumerate(quote.renderings):
            self._put_rendering(key, position, rendering)

    def _put_rendering(self, quote: str, position: int, rendering: Rendering) -> None:
        key = self._matches.renderings.setdefault(rendering.id, new_id())
        self.kept.add(key)
        values = {
            "quote_id": quote,
            "document_id": rendering.document,
            "position": position,
            "form": rendering.form.value,
            "confidence": rendering.confidence,
            "speaker": rendering.speaker,
            "cue": rendering.cue,
            "cue_class": None if rendering.cue_class is None else rendering.cue_class.value,
            "reason": rendering.reason,
        }
        self._put(self.renderings, RenderingRow, key, values)
        self._put_passages(key, rendering)

    def _put_passages(self, key: str, rendering: Rendering) -> None:
        there = self._passages.get(key, [])
        spans = [passage.span for passage in rendering.passages]
        for position, span in enumerate(spans):
            values = self._anchored(rendering.document, span) | {"rendering_id": key, "position": position}
            if position < len(there):
                _set(there[position], values)
            else:
                self._session.add(PassageRow(id=new_id(), **values))
        for row in there[len(spans) :]:
            self._session.delete(row)

    def _anchored(self, document: str, span: Span) -> dict[str, object]:
        revision = self._revisions[document]
        anchor = anchor_at(self._texts[revision], span)
        return {
            "revision_id": revision,
            "start": span.start,
            "end": span.end,
            "exact": anchor.exact,
            "prefix": anchor.prefix,
            "suffix": anchor.suffix,
            "detached": False,
        }

    def _put(self, rows: dict[str, ARow], kind: type[ARow], key: str, values: Mapping[str, object]) -> None:
        if key in rows:
            _set(rows[key], values)
        else:
            self._session.add(kind(id=key, **values))


def _set(row: KeyedRow, values: Mapping[str, object]) -> None:
    for column, value in values.items():
        if getattr(row, column) != value:
            setattr(row, column, value)
