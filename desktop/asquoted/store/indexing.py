"""The index of what the texts quote: which documents may tell of the same speech.

Derived from the texts, which are only ever added: an undo takes nothing out, as a text
that no document has is not found. What is found is to be held against the words.
"""

from collections.abc import Callable, Collection, Mapping, Sequence

from sqlalchemy import ColumnElement, delete, func, insert, select
from sqlalchemy.orm import Session

from asquoted.domain.documents import Document, DocumentKind
from asquoted.domain.heard import EDITION, Heard, pairs_of
from asquoted.store.documents import details_of
from asquoted.store.engine import permitted
from asquoted.store.index_rows import IndexedPairRow, IndexedTextRow, IndexedUtteranceRow
from asquoted.store.journal import chunks
from asquoted.store.rows import (
    DocumentRow,
    RevisionRow,
    Row,
    TextRow,
)

Listener = Callable[[Document], Sequence[Heard]]
"""Returns what a document quotes."""

_CHUNK = 500
_AT_ONCE = 50
"""Texts that are indexed in one go: an article has some hundred pairs, and all wait in memory."""
_TABLES = (IndexedPairRow, IndexedUtteranceRow, IndexedTextRow)


def is_outdated(session: Session) -> bool:
    """Tell whether the index has texts by other rules than today's: then all of it is to be made anew."""
    others = select(IndexedTextRow.number).where(IndexedTextRow.edition != EDITION).limit(1)
    return session.scalar(others) is not None


def count_missing(session: Session) -> int:
    """Return how many texts are not indexed: those that came since the last time, and gaps before them."""
    return session.scalar(select(func.count()).where(_unindexed())) or 0


def missing(session: Session, most: int = _AT_ONCE) -> dict[int, Document]:
    """Return the first texts that are not indexed, by number, at most so many, each of a document."""
    wanted = select(TextRow.number, TextRow.content).where(_unindexed())
    found = session.execute(wanted.order_by(TextRow.number).limit(most)).all()
    documents = _documents_of(session, [number for number, _ in found])
    return {number: documents.get(number) or Document("", content) for number, content in found}


def index_heard(session: Session, heard: Mapping[int, tuple[Document, Sequence[Heard]]]) -> None:
    """Index `missing` texts by what was heard in each; those that somebody indexed since are passed over.

    Where somebody emptied the index since, nothing is done: the texts before these come first.
    """
    last = max(heard, default=0)
    unindexed = set(session.scalars(select(TextRow.number).where(_unindexed(), TextRow.number <= last)))
    if not unindexed or min(unindexed) < min(heard):
        return
    there = {id(document): said for document, said in heard.values()}
    documents = {number: document for number, (document, _) in heard.items() if number in unindexed}
    _add(session, documents, lambda document: there[id(document)])


def index_new_texts(session: Session, hear: Listener, most: int) -> None:
    """Index texts that came since the last time, at most so many."""
    if is_outdated(session):
        clear(session)
    _add(session, missing(session, most), hear)


def index_whole(session: Session, ids: Collection[str], hear: Listener) -> None:
    """Index all sentences of documents that are statements themselves, where only what they quote was."""
    wanted = (
        select(IndexedTextRow.number)
        .join(TextRow, TextRow.number == IndexedTextRow.number)
        .join(RevisionRow, RevisionRow.text_sha256 == TextRow.sha256)
        .join(DocumentRow, DocumentRow.id == RevisionRow.document_id)
        .where(RevisionRow.number == DocumentRow.current, IndexedTextRow.is_whole.is_(False))
        .where(DocumentRow.kind == DocumentKind.STATEMENT.value)
    )
    for some in chunks(sorted(ids), _CHUNK):
        numbers = list(session.scalars(wanted.where(DocumentRow.id.in_(some))))
        whole = _documents_of(session, numbers)
        for number in whole:
            _remove(session, number)
        _add(session, whole, hear)


def is_sound(session: Session) -> bool:
    """Tell whether the index is of today's rules and whole, but for the last texts, without reading them."""
    last = session.scalar(select(func.max(IndexedTextRow.number))) or 0
    gap = select(TextRow.number).where(_unindexed(), TextRow.number < last).limit(1)
    if session.scalar(gap) is not None:
        return False
    rows = session.execute(
        select(IndexedTextRow.number, IndexedTextRow.edition, IndexedTextRow.pairs, IndexedTextRow.checksum)
    )
    wanted: dict[int, tuple[int, int]] = {}
    for number, edition, pairs, checksum in rows:
        if edition != EDITION:
            return False
        wanted[number] = pairs, checksum
    counted = (
        select(IndexedUtteranceRow.text_number, func.count(), func.sum(IndexedPairRow.pair))
        .join(IndexedPairRow, IndexedPairRow.utterance == IndexedUtteranceRow.number)
        .group_by(IndexedUtteranceRow.text_number)
    )
    there = {number: (count, total) for number, count, total in session.execute(counted)}
    said: dict[int, tuple[int, int]] = {}
    utterances = select(IndexedUtteranceRow.text_number, IndexedUtteranceRow.roots)
    for number, roots in session.execute(utterances):
        some = pairs_of(roots.split())
        count, total = said.get(number, (0, 0))
        said[number] = count + len(some), total + sum(some)
    bare = {number for number, sums in wanted.items() if sums == (0, 0)}
    paired = {number: sums for number, sums in said.items() if sums != (0, 0)}
    return wanted == {**dict.fromkeys(bare, (0, 0)), **there} and paired == there


def clear(session: Session) -> None:
    """Empty the index: it is made anew when it is next asked for."""
    connection = session.connection()
    with permitted(connection):
        for row in _TABLES:
            connection.execute(delete(row))


def _unindexed() -> ColumnElement[bool]:
    """Return what holds of texts that are not indexed. A gap counts too: else it stays for ever."""
    # Not by NOT EXISTS, which takes SQLite four times as long: this is asked before each edit.
    return TextRow.number.not_in(select(IndexedTextRow.number))


def _documents_of(session: Session, numbers: Collection[int]) -> dict[int, Document]:
    """Return a document for each text that has one: the statement itself, if there is such."""
    wanted = (
        select(TextRow.number, TextRow.content, *DocumentRow.__table__.columns)
        .join(RevisionRow, RevisionRow.text_sha256 == TextRow.sha256)
        .join(DocumentRow, DocumentRow.id == RevisionRow.document_id)
    )
    found: dict[int, Document] = {}
    for some in chunks(sorted(numbers), _CHUNK):
        for row in session.execute(wanted.where(TextRow.number.in_(some))):
            document = Document(row.id, row.content, details_of(row))
            if row.number not in found or document.details.kind is DocumentKind.STATEMENT:
                found[row.number] = document
    return found


def _add(session: Session, documents: Mapping[int, Document], hear: Listener) -> None:
    """Index texts by their numbers, each told of by a document that has it."""
    for some in chunks(documents.items(), _AT_ONCE):
        _add_some(session, dict(some), hear)


def _add_some(session: Session, documents: Mapping[int, Document], hear: Listener) -> None:
    place = session.scalar(select(func.max(IndexedUtteranceRow.number))) or 0
    texts: list[dict[str, object]] = []
    utterances: list[dict[str, object]] = []
    pairs: list[dict[str, int]] = []
    for number, document in documents.items():
        first = len(pairs)
        for one in hear(document):
            if len(one.roots) < 2:
                # One word tells nothing.
                continue
            place += 1
            utterances.append(
                {
                    "number": place,
                    "text_number": number,
                    "start": one.span.start,
                    "end": one.span.end,
                    "is_direct": one.is_direct,
                    "roots": " ".join(one.roots),
                }
            )
            words = len(one.roots)
            pairs += [
                {"pair": pair, "utterance": place, "words": words} for pair in sorted(pairs_of(one.roots))
            ]
        texts.append(
            {
                "number": number,
                "is_whole": document.details.kind is DocumentKind.STATEMENT,
                "edition": EDITION,
                "pairs": len(pairs) - first,
                "checksum": sum(pair["pair"] for pair in pairs[first:]),
            }
        )
    _insert(session, IndexedTextRow, texts)
    _insert(session, IndexedUtteranceRow, utterances)
    _insert(session, IndexedPairRow, pairs)


def _insert(session: Session, row: type[Row], values: Sequence[Mapping[str, object]]) -> None:
    connection = session.connection()
    if values:
        with permitted(connection):
            connection.execute(insert(row), values)


def _remove(session: Session, number: int) -> None:
    connection = session.connection()
    utterances = list(
        session.scalars(select(IndexedUtteranceRow.number).where(IndexedUtteranceRow.text_number == number))
    )
    with permitted(connection):
        for some in chunks(utterances, _CHUNK):
            connection.execute(delete(IndexedPairRow).where(IndexedPairRow.utterance.in_(some)))
            connection.execute(delete(IndexedUtteranceRow).where(IndexedUtteranceRow.number.in_(some)))
        connection.execute(delete(IndexedTextRow).where(IndexedTextRow.number == number))
