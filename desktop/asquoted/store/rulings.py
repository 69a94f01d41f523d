"""The user's rulings, in the library."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Row as ResultRow
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asquoted.domain.anchors import anchor_at
from asquoted.domain.corrections import Place
from asquoted.domain.rulings import Ruled, Ruling, RulingKind, without_documents
from asquoted.domain.speech import CueClass
from asquoted.domain.text import Span
from asquoted.errors import NotFoundError, UserError
from asquoted.store.anchoring import columns_at
from asquoted.store.columns import new_id
from asquoted.store.documents import current_revision, read_text
from asquoted.store.journal import chunks
from asquoted.store.rows import RuledSpanRow, RulingRow

_SPAN = tuple(RuledSpanRow.__table__.columns)
_RULING = tuple(RulingRow.__table__.columns)
_SIDES = ("subject", "joined", "parted")
_CHUNK = 500


def read_rulings(session: Session, documents: Collection[str] | None = None) -> list[Ruling]:
    """Return all rulings, or those that speak of some documents, in the order in which they were made."""
    if documents is None:
        return _read(session, None)
    ids: set[str] = set()
    for some in chunks(sorted(documents), _CHUNK):
        wanted = select(RuledSpanRow.ruling_id).where(RuledSpanRow.document_id.in_(some)).distinct()
        ids.update(session.scalars(wanted))
    return _read(session, ids)


def get_ruling(session: Session, ruling: str) -> Ruling:
    """Return one ruling. Raise NotFoundError."""
    found = _read(session, {ruling})
    if not found:
        raise NotFoundError("that correction is not in the library any more")
    return found[0]


def add_ruling(session: Session, ruling: Ruling) -> None:
    """Store a new ruling as the last one. Its places lie in current texts: raise NotFoundError, UserError."""
    last = session.scalar(select(func.max(RulingRow.number)))
    session.add(
        RulingRow(
            id=ruling.id,
            number=0 if last is None else last + 1,
            kind=ruling.kind.value,
            made=ruling.made,
            is_together=ruling.is_together,
            indirect=ruling.indirect,
            speaker=ruling.speaker,
            cue=ruling.cue,
            cue_class=None if ruling.cue_class is None else ruling.cue_class.value,
            spoken=ruling.spoken,
            source=ruling.source,
        )
    )
    anchors = _Anchors(session)
    for side in _SIDES:
        for number, ruled in enumerate(_side(ruling, side)):
            for position, span in enumerate(ruled.place.spans):
                columns = anchors.columns(ruled.place.document, span)
                session.add(
                    RuledSpanRow(
                        id=new_id(),
                        ruling_id=ruling.id,
                        side=side,
                        place=number,
                        position=position,
                        **columns,
                    )
                )


def change_ruling(session: Session, old: Ruling, new: Ruling | None) -> None:
    """Take out of a ruling the places that `new` no longer has; None for the whole of it."""
    kept = {} if new is None else {one.place: side for side in _SIDES for one in _side(new, side)}
    rows = session.scalars(select(RuledSpanRow).where(RuledSpanRow.ruling_id == old.id)).all()
    for some in _by_place(rows).values():
        side = kept.get(_ruled(some).place)
        for row in some:
            if side is None:
                session.delete(row)
            else:
                row.side = side
    if new is None:
        session.delete(session.get_one(RulingRow, old.id))
    session.flush()


def forget_documents(session: Session, documents: Collection[str]) -> None:
    """Take the places of documents that go out of all rulings, and drop those that have none left."""
    for ruling in read_rulings(session, documents):
        change_ruling(session, ruling, without_documents(ruling, documents))


class _Anchors:
    """Makes the columns of anchors in current revisions, each text read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._texts: dict[str, tuple[str, str]] = {}

    def columns(self, document: str, span: Span) -> dict[str, Any]:
        """Return the columns of an anchor at `span` of a document's text. Raise NotFoundError, UserError."""
        if document not in self._texts:
            revision = current_revision(self._session, document).id
            self._texts[document] = revision, read_text(self._session, revision)
        revision, text = self._texts[document]
        if span.end > len(text):
            raise UserError("that passage is not in the document's text")
        return {"document_id": document, **columns_at(revision, anchor_at(text, span))}


def _read(session: Session, ids: set[str] | None) -> list[Ruling]:
    rows: list[ResultRow[Any]] = []
    spans: dict[str, list[ResultRow[Any]]] = {}
    for some in [None] if ids is None else chunks(sorted(ids), _CHUNK):
        rulings, parts = select(*_RULING), select(*_SPAN)
        if some is not None:
            rulings = rulings.where(RulingRow.id.in_(some))
            parts = parts.where(RuledSpanRow.ruling_id.in_(some))
        rows += session.execute(rulings)
        for part in session.execute(parts):
            spans.setdefault(part.ruling_id, []).append(part)
    rows.sort(key=lambda row: (row.number, row.id))
    return [_ruling(row, spans.get(row.id, ())) for row in rows]


def _ruling(row: ResultRow[Any], spans: Sequence[ResultRow[Any]]) -> Ruling:
    places = _by_place(spans)
    subject, joined, parted = (
        tuple(_ruled(places[key]) for key in sorted(places) if key[0] == side) for side in _SIDES
    )
    return Ruling(
        id=row.id,
        kind=RulingKind(row.kind),
        made=row.made,
        subject=subject,
        joined=joined,
        parted=parted,
        is_together=row.is_together,
        indirect=row.indirect,
        speaker=row.speaker,
        cue=row.cue,
        cue_class=None if row.cue_class is None else CueClass(row.cue_class),
        spoken=row.spoken,
        source=row.source,
    )


def _ruled(spans: Sequence[Any]) -> Ruled:
    there = sorted(spans, key=lambda span: span.position)
    place = Place(there[0].document_id, tuple(sorted(Span(span.start, span.end) for span in there)))
    exact = " ".join(span.exact for span in there)
    return Ruled(place, exact, any(span.detached for span in there))


def _by_place(spans: Sequence[Any]) -> dict[tuple[str, int], list[Any]]:
    found: dict[tuple[str, int], list[Any]] = {}
    for span in spans:
        found.setdefault((span.side, span.place), []).append(span)
    return found


def _side(ruling: Ruling, side: str) -> tuple[Ruled, ...]:
    match side:
        case "subject":
            return ruling.subject
        case "joined":
            return ruling.joined
        case _:
            return ruling.parted
