"""Putting a comparison into the library, so that only what is new or other is written."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asquoted.domain.anchors import anchor_at
from asquoted.domain.comparison import Comparison, Quote, Rendering, Statement
from asquoted.domain.text import Span
from asquoted.store.anchoring import columns_at, read_texts
from asquoted.store.columns import new_id
from asquoted.store.journal import TABLES, Image, chunks, insert_rows
from asquoted.store.marks import marked_renderings
from asquoted.store.matching import Matches, match
from asquoted.store.quotes import read_grouped
from asquoted.store.removing import delete_rows, remove_bare, remove_empty, remove_renderings
from asquoted.store.rows import KeyedRow, PassageRow, QuoteRow, RenderingRow, StatementRow


def put_comparison(
    session: Session,
    found: Comparison,
    revisions: Mapping[str, str],
    scope: Collection[str] | None = None,
    firm: Collection[str] = (),
    given_up: Collection[str] = (),
) -> set[str]:
    """Make the library's statements, quotes and renderings those of `found`.

    `revisions` are the current ones by document, those that `found` speaks of. What is
    there already keeps its id; what is no longer found goes, unless it carries a tag, a
    note or a sense. Of the library only the statements `scope` are looked at, all with
    None; `firm` are renderings whose quote keeps its id, `given_up` quotes that shall go.
    Return the ids of the statements as they are then.
    """
    there = _There(session, scope)
    stored = read_grouped(session, None if scope is None else set(there.images[QuoteRow])).comparison
    wanted = _Wanted(match(stored, found, firm, given_up), there, _Anchors(session, revisions))
    for statement in found.statements:
        wanted.add_statement(statement)
    for quote in found.quotes:
        wanted.add_quote(quote)
    for kind in (StatementRow, QuoteRow, RenderingRow, PassageRow):
        _write(session, kind, there.images[kind], wanted.values[kind])
    delete_rows(session, PassageRow, wanted.spare)
    session.flush()
    gone = there.images[RenderingRow].keys() - wanted.values[RenderingRow].keys()
    remove_renderings(session, gone - marked_renderings(session, gone))
    remove_empty(session, there.images[QuoteRow].keys() - wanted.values[QuoteRow].keys())
    remove_bare(session, there.images[StatementRow].keys() - wanted.values[StatementRow].keys())
    return set(wanted.values[StatementRow])


class _There:
    """The rows of the library's quotes as they are, or those of some statements.

    As plain values: most of them stay as they are, and a row with a state of its own is
    only wanted for those that don't.
    """

    def __init__(self, session: Session, statements: Collection[str] | None) -> None:
        self.images: dict[type[KeyedRow], dict[str, Image]] = {}
        above = statements
        for kind, column in _BELOW:
            self.images[kind] = _images(session, kind, column, above)
            above = None if statements is None else self.images[kind].keys()
        self.passages: dict[str, list[str]] = {}
        images = sorted(self.images[PassageRow].values(), key=lambda image: (image["position"], image["id"]))
        for image in images:
            self.passages.setdefault(image["rendering_id"], []).append(image["id"])
        last = session.scalar(select(func.max(StatementRow.position)))
        self.next_position = 0 if last is None else last + 1


_BELOW: tuple[tuple[type[KeyedRow], str], ...] = (
    (StatementRow, "id"), (QuoteRow, "statement_id"), (RenderingRow, "quote_id"),
    (PassageRow, "rendering_id"),
)  # fmt: skip


def _images(
    session: Session, kind: type[KeyedRow], column: str, ids: Collection[str] | None
) -> dict[str, Image]:
    table = TABLES[kind.__tablename__]
    if ids is None:
        return {image["id"]: dict(image) for image in session.execute(select(table)).mappings()}
    found: dict[str, Image] = {}
    for some in chunks(sorted(ids), 500):
        wanted = select(table).where(table.c[column].in_(some))
        found.update((image["id"], dict(image)) for image in session.execute(wanted).mappings())
    return found


class _Anchors:
    """Makes the columns of anchors in the current revisions."""

    def __init__(self, session: Session, revisions: Mapping[str, str]) -> None:
        self._revisions = revisions
        self._texts = read_texts(session, list(revisions.values()))

    def columns(self, document: str, span: Span) -> dict[str, Any]:
        """Return the columns of an anchor at `span` of a document."""
        revision = self._revisions[document]
        return columns_at(revision, anchor_at(self._texts[revision], span))


class _Wanted:
    """The rows as they should be, by kind and id; `spare` are the passages that a rendering no longer has."""

    def __init__(self, matches: Matches, there: _There, anchors: _Anchors) -> None:
        self._matches = matches
        self._there = there
        self._anchors = anchors
        self.values: dict[type[KeyedRow], dict[str, dict[str, Any]]] = {
            kind: {} for kind in (StatementRow, QuoteRow, RenderingRow, PassageRow)
        }
        self.spare: set[str] = set()

    def add_statement(self, statement: Statement) -> None:
        """Want a statement. One that is there keeps its place, so that its row needs no writing."""
        key = self._matches.statements.setdefault(statement.id, new_id())
        before = self._there.images[StatementRow].get(key)
        if before is None:
            position = self._there.next_position
            self._there.next_position += 1
        else:
            position = before["position"]
        self.values[StatementRow][key] = {
            "position": position,
            "source": statement.source,
            "speaker": statement.speaker,
            "spoken": statement.spoken,
        }

    def add_quote(self, quote: Quote) -> None:
        """Want a quote and its renderings. A base that the user chose stays chosen."""
        key = self._matches.quotes.setdefault(quote.id, new_id())
        before = self._there.images[QuoteRow].get(key)
        self.values[QuoteRow][key] = {
            "statement_id": self._matches.statements[quote.statement],
            "position": quote.order,
            "base_text": quote.base.text,
            "base_document_id": quote.base.document,
            "pieces": [[span.start, span.end, document] for span, document in quote.base.pieces],
            "gaps": list(quote.base.gaps),
            "chosen_document_id": before["chosen_document_id"] if before else None,
        }
        for position, rendering in enumerate(quote.renderings):
            self._add_rendering(key, position, rendering)

    def _add_rendering(self, quote: str, position: int, rendering: Rendering) -> None:
        key = self._matches.renderings.setdefault(rendering.id, new_id())
        self.values[RenderingRow][key] = {
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
        there = self._there.passages.get(key, [])
        for place, passage in enumerate(rendering.passages):
            passage_key = there[place] if place < len(there) else new_id()
            self.values[PassageRow][passage_key] = {
                "rendering_id": key,
                "position": place,
                **self._anchors.columns(rendering.document, passage.span),
            }
        self.spare.update(there[len(rendering.passages) :])


def _write(
    session: Session,
    kind: type[KeyedRow],
    there: Mapping[str, Image],
    wanted: Mapping[str, Mapping[str, Any]],
) -> None:
    """Add the rows that are new, and alter those that are other than they should be."""
    other = []
    new = [{"id": key, **values} for key, values in wanted.items() if key not in there]
    insert_rows(session, kind.__tablename__, new)
    for key, values in wanted.items():
        before = there.get(key)
        if before is not None and any(before[column] != value for column, value in values.items()):
            other.append(key)
    for some in chunks(other, 500):
        for row in session.scalars(select(kind).where(kind.id.in_(some))):
            for column, value in wanted[row.id].items():
                setattr(row, column, value)
