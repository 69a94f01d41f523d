"""What the index of what is quoted tells: which documents may tell of the same speech.

What is found is to be held against the words.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asquoted.domain.heard import Heard, Likeness, fewest_pairs, pairs_of
from asquoted.domain.text import Span
from asquoted.store.index_rows import IndexedPairRow, IndexedUtteranceRow
from asquoted.store.journal import chunks
from asquoted.store.rows import DocumentRow, RevisionRow, TextRow

COMMON = 2000
"""A pair that so many utterances have tells nothing about any of them."""

_MOST = 200
_CHUNK = 500


def find_alike(session: Session, heard: Sequence[Heard]) -> list[Likeness]:
    """Return which utterances of current documents share pairs with these, and so may be near them.

    Reads only what shares a pair. Whether the words are near is still to be seen.
    """
    pairs = [pairs_of(one.roots) for one in heard]
    postings = _postings(session, {pair for some in pairs for pair in some})
    likely: list[list[int]] = []
    for one, mine in zip(heard, pairs, strict=True):
        shared: Counter[tuple[int, int]] = Counter()
        for pair in mine:
            shared.update(postings.get(pair, ()))
        length = len(one.roots)
        ranked = sorted(
            (-count, number)
            for (number, words), count in shared.items()
            if count >= fewest_pairs(length, words)
        )
        likely.append([number for _, number in ranked[:_MOST]])
    there = _utterances(session, {number for numbers in likely for number in numbers})
    return [
        Likeness(mine, document, theirs)
        for mine, numbers in zip(heard, likely, strict=True)
        for number in numbers
        for document, theirs in there.get(number, ())
    ]


def heard_in(session: Session, ids: Collection[str]) -> dict[str, list[Heard]]:
    """Return what current documents quote, by the index."""
    texts = _texts_of(session, ids)
    found: dict[str, list[Heard]] = defaultdict(list)
    for some in chunks(sorted(texts), _CHUNK):
        columns = IndexedUtteranceRow
        wanted = select(columns.text_number, columns.start, columns.end, columns.is_direct, columns.roots)
        for number, start, end, is_direct, roots in session.execute(
            wanted.where(columns.text_number.in_(some))
        ):
            for document in texts[number]:
                found[document].append(Heard(Span(start, end), is_direct, tuple(roots.split())))
    return found


def _postings(session: Session, pairs: Collection[int]) -> dict[int, list[tuple[int, int]]]:
    """Return the utterances that have each pair, but for pairs that are too common."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    counted = select(IndexedPairRow.pair).group_by(IndexedPairRow.pair).having(func.count() <= COMMON)
    rows = select(IndexedPairRow.pair, IndexedPairRow.utterance, IndexedPairRow.words)
    for some in chunks(sorted(pairs), _CHUNK):
        rare = list(session.scalars(counted.where(IndexedPairRow.pair.in_(some))))
        for pair, utterance, words in session.execute(rows.where(IndexedPairRow.pair.in_(rare))):
            found[pair].append((utterance, words))
    return found


def _utterances(session: Session, numbers: Collection[int]) -> dict[int, list[tuple[str, Heard]]]:
    """Return utterances by their numbers, and which current documents have each."""
    columns = IndexedUtteranceRow
    wanted = (
        select(columns.number, DocumentRow.id, columns.start, columns.end, columns.is_direct, columns.roots)
        .join(TextRow, TextRow.number == columns.text_number)
        .join(RevisionRow, RevisionRow.text_sha256 == TextRow.sha256)
        .join(DocumentRow, DocumentRow.id == RevisionRow.document_id)
        .where(RevisionRow.number == DocumentRow.current)
    )
    found: dict[int, list[tuple[str, Heard]]] = defaultdict(list)
    for some in chunks(sorted(numbers), _CHUNK):
        for row in session.execute(wanted.where(columns.number.in_(some))):
            heard = Heard(Span(row.start, row.end), row.is_direct, tuple(row.roots.split()))
            found[row.number].append((row.id, heard))
    return found


def _texts_of(session: Session, ids: Collection[str]) -> Mapping[int, list[str]]:
    """Return the numbers of the current texts of documents, and which documents have each."""
    wanted = (
        select(TextRow.number, DocumentRow.id)
        .join(RevisionRow, RevisionRow.text_sha256 == TextRow.sha256)
        .join(DocumentRow, DocumentRow.id == RevisionRow.document_id)
        .where(RevisionRow.number == DocumentRow.current)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for some in chunks(sorted(ids), _CHUNK):
        for number, document in session.execute(wanted.where(DocumentRow.id.in_(some))):
            found[number].append(document)
    return found
