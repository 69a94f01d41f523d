"""What of a library a new text or a ruling touches, found without reading the other texts."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from asquoted.domain.corrections import Place
from asquoted.domain.documents import Document
from asquoted.domain.grouping.touching import Listened, hear, listen, names_person, nearest, touched
from asquoted.domain.heard import Heard
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables
from asquoted.store.alike import find_alike, heard_in
from asquoted.store.indexing import Listener
from asquoted.store.library import Library, Reading
from asquoted.store.quotes import documents_of, speakers_on, statements_in, stretches_in


@dataclass(frozen=True, slots=True)
class Reached:
    """The statements that are touched, and documents that may have something to do with them."""

    statements: frozenset[str]
    documents: frozenset[str]


def listener(known: Mapping[str, Listened]) -> Listener:
    """Return what tells what a document quotes; `known` are those that were listened to, by their text."""

    def heard(document: Document) -> Sequence[Heard]:
        there = known.get(document.text)
        return hear(document, load_tables()) if there is None else there.heard

    return heard


def find_renderings(library: Library, document: Document) -> dict[Span, str]:
    """Return which quote of a library each utterance of a new document renders, by its words alone.

    The search without the edit, and without the day and the voice that decide in it.
    """
    with library.read() as session:
        found = nearest(find_alike(session, hear(document, load_tables())))
        stretches = stretches_in(session, {other for other, _ in found.values()})
    return {
        span: stretch.quote
        for span, (other, place) in found.items()
        for stretch in stretches.get(other, ())
        if stretch.span.overlaps(place)
    }


def find_statements(library: Library, document: Document) -> Reached:
    """Return which statements of a library a new document touches: the search, without the edit."""
    with library.read() as session:
        return find_touched(session, (), (), {document.id: document}, [listen(document, load_tables())])


def find_touched(
    session: Reading,
    statements: Collection[str],
    places: Sequence[Place],
    new: Mapping[str, Document],
    listened: Sequence[Listened],
) -> Reached:
    """Return what is touched by new documents, of which `listened` tells, and by rulings on the rest.

    A new document touches the statements that have its words, or its person on its day, and
    the documents that have its words in no statement yet. What a ruling lets go of may
    belong to any document that has its words.
    """
    closed = {*statements, *statements_in(session, {*new, *(place.document for place in places)})}
    by_words, beside = _by_words(session, [one for some in listened for one in some.heard], new)
    closed |= by_words | _by_day(session, listened)
    let_go, further = _by_words(session, _heard_at(session, statements, places), new)
    around = {one for some in documents_of(session, let_go - closed).values() for one in some}
    return Reached(frozenset(closed), frozenset(beside | further | around))


def _by_words(session: Reading, heard: Sequence[Heard], new: Collection[str]) -> tuple[set[str], set[str]]:
    """Return which statements have the words of `heard`, and which documents have them in none."""
    there = {key: spans for key, spans in touched(find_alike(session, heard)).items() if key not in new}
    stretches = stretches_in(session, there)
    statements: set[str] = set()
    beside: set[str] = set()
    for document, spans in there.items():
        for span in spans:
            here = {one.statement for one in stretches.get(document, ()) if one.span.overlaps(span)}
            statements |= here
            if not here:
                beside.add(document)
    return statements, beside


def _by_day(session: Reading, listened: Sequence[Listened]) -> set[str]:
    """Return the statements of somebody whom a new document has speaking on the same day."""
    dated = {one for some in listened for one in some.dated}
    return {
        statement
        for statement, day, speaker in speakers_on(session, {day for day, _ in dated})
        if names_person(speaker, {person for when, person in dated if when == day})
    }


def _heard_at(session: Reading, statements: Collection[str], places: Sequence[Place]) -> list[Heard]:
    """Return what the documents say of `statements` and at `places`."""
    documents = {one for some in documents_of(session, statements).values() for one in some}
    documents |= {place.document for place in places}
    stretches = stretches_in(session, documents)
    there = {
        document: [
            *(one.span for one in stretches.get(document, ()) if one.statement in statements),
            *(span for place in places if place.document == document for span in place.spans),
        ]
        for document in documents
    }
    # Many outlets print the same words: each wording is looked for once.
    found = {
        (one.roots, one.is_direct): one
        for document, heard in heard_in(session, documents).items()
        for one in heard
        if any(span.overlaps(one.span) for span in there[document])
    }
    return list(found.values())
