"""What a new text or a ruling touches: which statements are written anew, and which are left alone.

Words propose, as they do in `asquoted.domain.grouping.evidence`: an utterance touches those that have
its content words, in order and at least three in five of the shorter one's. A library keeps
what its texts quote, found by pairs of neighbouring content words, and need not read the
texts themselves to know which ones a new one touches. The day and the person propose, too:
what one person said on one day is one statement, whatever the words.

A statement is *closed* when all documents that carry it are grouped together, so that what
is found of it is the whole. Of the others only a part is seen: they stay as they are,
unless something of theirs turns out to belong to what is written; then they are closed too.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from asquoted.domain.comparison import Comparison, Rendering
from asquoted.domain.corrections import Place, place_of
from asquoted.domain.documents import Document
from asquoted.domain.grouping.dating import date_documents
from asquoted.domain.grouping.records import Record
from asquoted.domain.grouping.voices import read_voice
from asquoted.domain.grouping.words import match_roots
from asquoted.domain.heard import Heard, Likeness
from asquoted.domain.speech import Speech
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span

_SHARE = 0.6
_FEWEST = 2
# Near words must be so many in all, or two exactly: less never makes two tellings one.
_NEAR = 3


@dataclass(frozen=True, slots=True)
class Listened:
    """What one document quotes, and who is dated in it: the day and the names of whoever spoke then.

    `record` is all that was read for it.
    """

    heard: tuple[Heard, ...]
    dated: frozenset[tuple[date, str]]
    record: Record = field(compare=False)


def listen(document: Document, tables: Tables, speech: Speech | None = None) -> Listened:
    """Return what a document quotes, as far as it tells which others it touches.

    `speech` is what was found in it, where that was read already.
    """
    record = Record(document, tables, speech)
    published = date_documents([document]).get(document.id)
    dated = {
        (telling.when.exact, person)
        for telling in record.tellings(published, frozenset())
        if telling.when.exact is not None
        for person in telling.voice.people
    }
    return Listened(_heard(record), frozenset(dated), record)


def hear(document: Document, tables: Tables) -> tuple[Heard, ...]:
    """Return what a document quotes, to be kept in an index."""
    return _heard(Record(document, tables))


def _heard(record: Record) -> tuple[Heard, ...]:
    return tuple(Heard(Span(one.start, one.end), one.is_direct, one.roots) for one in record.utterances)


def touched(alike: Iterable[Likeness]) -> dict[str, set[Span]]:
    """Return which documents have enough of the same words for one statement, and where they have them."""
    near: dict[str, dict[Heard, int]] = defaultdict(dict)
    exact: set[str] = set()
    spans: dict[str, set[Span]] = defaultdict(set)
    for one in alike:
        match = match_roots(one.mine.roots, one.theirs.roots)
        if match.share < _SHARE or match.shared < _FEWEST:
            continue
        shared = near[one.document]
        shared[one.mine] = max(shared.get(one.mine, 0), match.shared)
        spans[one.document].add(one.theirs.span)
        if match.is_exact:
            exact.add(one.document)
    return {
        document: spans[document]
        for document, shared in near.items()
        if document in exact or sum(shared.values()) >= _NEAR
    }


def nearest(alike: Iterable[Likeness]) -> dict[Span, tuple[str, Span]]:
    """Return, for each utterance that has a near one, in which document and where the nearest stands."""
    best: dict[Span, tuple[float, str, Span]] = {}
    for one in alike:
        match = match_roots(one.mine.roots, one.theirs.roots)
        if match.share < _SHARE or match.shared < _FEWEST:
            continue
        found = (match.shared * match.share, one.document, one.theirs.span)
        if found > best.get(one.mine.span, (0.0, "", Span(0, 0))):
            best[one.mine.span] = found
    return {span: (document, place) for span, (_, document, place) in best.items()}


def names_person(speaker: str, people: Collection[str]) -> bool:
    """Tell whether a statement's speaker is one of `people`, by their surnames."""
    return not read_voice(speaker).people.isdisjoint(people)


@dataclass(frozen=True, slots=True)
class Settled:
    """What of a grouping is to be written, and the stored statements that it reaches into besides."""

    comparison: Comparison
    opened: frozenset[str]


def settle(
    found: Comparison,
    stored: Comparison,
    closed: Collection[str],
    new: Collection[str],
    places: Sequence[Place] = (),
) -> Settled:
    """Return which of the statements found are to be written, where `closed` are stored ones that give way.

    A statement is written if a `new` document is in it, if it takes up something of a closed
    one, or if it holds one of `places`. `stored` is what the library has in these documents.
    """
    theirs = _by_document(stored)
    wanted: set[str] = set()
    opened: set[str] = set()
    for statement in found.statements:
        renderings = [one for quote in found.quotes_of(statement.id) for one in quote.renderings]
        reached = {
            other
            for one in renderings
            if one.document not in new
            for other, place in theirs.get(one.document, ())
            if is_same(place_of(one), place)
        }
        is_new = any(one.document in new for one in renderings)
        if (
            is_new
            or reached & set(closed)
            or any(_fits(one, place) for one in renderings for place in places)
        ):
            wanted.add(statement.id)
            opened |= reached - set(closed)
    return Settled(_only(found, wanted), frozenset(opened))


def is_same(one: Place, other: Place) -> bool:
    """Tell whether two places of one document have at least half of the shorter one in common."""
    return 2 * one.shared(other.spans) >= max(1, min(one.length, other.length))


def _fits(rendering: Rendering, place: Place) -> bool:
    return rendering.document == place.document and is_same(place_of(rendering), place)


def _by_document(stored: Comparison) -> Mapping[str, Sequence[tuple[str, Place]]]:
    found: dict[str, list[tuple[str, Place]]] = defaultdict(list)
    for quote in stored.quotes:
        for one in quote.renderings:
            found[one.document].append((quote.statement, place_of(one)))
    return found


def _only(found: Comparison, statements: Collection[str]) -> Comparison:
    return replace(
        found,
        statements=tuple(one for one in found.statements if one.id in statements),
        quotes=tuple(quote for quote in found.quotes if quote.statement in statements),
    )
