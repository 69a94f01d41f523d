"""Where words stand in the library's texts and notes."""

from itertools import islice

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asquoted.domain.documents import first_words
from asquoted.domain.searching import Hit, find_words, fold
from asquoted.domain.targets import TargetKind
from asquoted.domain.text import Span
from asquoted.store.notes import read_notes
from asquoted.store.rows import DocumentRow, RenderingRow, RevisionRow, TextRow
from asquoted.store.search import texts_that_may_hold

CONTEXT = 40
"""How many code points of what stands around a hit are given."""

_CHUNK = 50
_BEGINNING = 400


def find_in_texts(session: Session, words: str, most: int) -> list[Hit]:
    """Return where `words` stand in current texts, in the library's order."""
    parts = fold(words).split()
    if not parts or most <= 0:
        return []
    numbers = texts_that_may_hold(session, parts)
    current = (
        select(DocumentRow.id, DocumentRow.outlet, DocumentRow.headline, TextRow.number)
        .join(RevisionRow, RevisionRow.document_id == DocumentRow.id)
        .join(TextRow, TextRow.sha256 == RevisionRow.text_sha256)
        .where(RevisionRow.number == DocumentRow.current)
        .order_by(DocumentRow.position, DocumentRow.id)
    )
    if numbers is None:
        # No trigram to go by. Letters without a case and marks of one shape stand in the text as typed.
        for part in parts:
            if part.upper() == part and part.isalnum():
                current = current.where(TextRow.content.contains(part, autoescape=True))
    places = [
        (document, outlet or headline, number)
        for document, outlet, headline, number in session.execute(current)
        if numbers is None or number in numbers
    ]
    hits: list[Hit] = []
    for start in range(0, len(places), _CHUNK):
        some = places[start : start + _CHUNK]
        wanted = select(TextRow.number, TextRow.content).where(TextRow.number.in_([one[2] for one in some]))
        texts = dict(session.execute(wanted).all())
        for document, name, number in some:
            outlet = name or first_words(texts[number])
            spans = islice(find_words(fold(texts[number]), words), most - len(hits))
            hits += (_hit(document, outlet, texts[number], span) for span in spans)
            if len(hits) >= most:
                return hits
    return hits


def find_in_notes(session: Session, words: str, most: int) -> list[Hit]:
    """Return where `words` stand in notes, in the order in which these were written."""
    known = select(DocumentRow.id, DocumentRow.outlet, DocumentRow.headline)
    names = {document: outlet or headline for document, outlet, headline in session.execute(known)}
    hits: list[Hit] = []
    for note in read_notes(session):
        if len(hits) >= most:
            break
        spans = list(islice(find_words(fold(note.text), words), most - len(hits)))
        document = ""
        if spans and note.target.kind in {TargetKind.SPAN, TargetKind.DOCUMENT}:
            document = note.target.id
        elif spans and note.target.kind in {TargetKind.RENDERING, TargetKind.DIFFERENCE}:
            document = session.get_one(RenderingRow, note.target.id).document_id
        if document and not names[document]:
            names[document] = first_words(_text_of(session, document))
        hits += (_hit(document, names.get(document, ""), note.text, span, note.id) for span in spans)
    return hits


def _text_of(session: Session, document: str) -> str:
    """Return how a document's current text begins."""
    wanted = (
        select(func.substr(TextRow.content, 1, _BEGINNING))
        .join(RevisionRow, TextRow.sha256 == RevisionRow.text_sha256)
        .join(DocumentRow, RevisionRow.document_id == DocumentRow.id)
        .where(DocumentRow.id == document, RevisionRow.number == DocumentRow.current)
    )
    beginning: str = session.execute(wanted).scalar_one()
    return beginning


def _hit(document: str, outlet: str, text: str, span: Span, note: str | None = None) -> Hit:
    return Hit(
        document,
        outlet,
        span,
        text[max(0, span.start - CONTEXT) : span.start],
        text[span.start : span.end],
        text[span.end : span.end + CONTEXT],
        note,
    )
