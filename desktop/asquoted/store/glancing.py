"""A first look at a library: the list of its documents, and single texts, before it is opened.

To import the database layer takes longer than to read the list of five thousand documents, so
that this asks SQLite itself. It alters nothing and complains of nothing: where it finds
anything unexpected it sees no documents, and whoever opens the library is told.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path

from asquoted.domain.documents import Details, Document, DocumentKind, DocumentSummary
from asquoted.store.access import address_of
from asquoted.store.identity import APPLICATION_ID, REVISIONS

_IMPATIENCE = 0.5
"""Seconds to wait for another program's writing: who only looks does not wait for long."""

_DETAILS = "outlet, headline, published, agency, address, language, kind, abridged, kind_is_told"
_LISTED = f"SELECT id, quotations, words, {_DETAILS} FROM documents ORDER BY position, id"
_FILES = """
    SELECT document_id, original_sha256, file FROM revisions
    WHERE original_sha256 IS NOT NULL ORDER BY number
"""
_GIVEN = "SELECT document_id, count(*) FROM renderings GROUP BY document_id"
_TEXT = """
    SELECT texts.content FROM documents
    JOIN revisions ON revisions.document_id = documents.id AND revisions.number = documents.current
    JOIN texts ON texts.sha256 = revisions.text_sha256
    WHERE documents.id = ?
"""
_KINDS = {kind.value: kind for kind in DocumentKind}

Stamp = tuple[tuple[int, int], ...]
"""When a library's files were written to, and how long they are: it differs after every edit."""

_UNEXPECTED = (sqlite3.Error, OSError, ValueError, KeyError)
"""What a file leads to that is damaged, busy, of another version or no library at all; the rest are bugs."""


def list_at_a_glance(path: Path) -> tuple[DocumentSummary, ...] | None:
    """Return what a list says of a library's documents, in its order; None where it must be opened first."""
    try:
        with _looked_at(path) as library:
            if library is None:
                return None
            files = {document: (sha256, file) for document, sha256, file in library.execute(_FILES)}
            given: Mapping[str, int] = dict(library.execute(_GIVEN))
            return tuple(
                DocumentSummary(
                    document, _details(*details), quotations, given.get(document, 0), words, *files[document]
                )
                for document, quotations, words, *details in library.execute(_LISTED)
            )
    except _UNEXPECTED:
        return None


def stamp_of(path: Path) -> Stamp:
    """Return what tells whether a library was written to, without opening it; nothing where it is gone."""
    path = path.resolve()
    found = []
    for file in (path, path.with_name(path.name + "-wal")):
        with suppress(OSError):
            there = file.stat()
            found.append((there.st_mtime_ns, there.st_size))
    return tuple(found)


def read_at_a_glance(path: Path, listed: DocumentSummary) -> Document | None:
    """Return a document that was listed, with its text; None where it can't be read."""
    try:
        with _looked_at(path) as library:
            row = None if library is None else library.execute(_TEXT, (listed.id,)).fetchone()
    except _UNEXPECTED:
        return None
    return None if row is None else Document(listed.id, str(row[0]), listed.details)


@contextmanager
def _looked_at(path: Path) -> Iterator[sqlite3.Connection | None]:
    """Give a connection that can only read, None where the file is no library of today's schema."""
    # SQLite keeps its logs beside the file itself, not beside a link to it.
    path = path.resolve()
    # Where there is no log, nobody has the library open: looked at so that SQLite makes none either.
    is_alone = not any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal"))
    address = address_of(path) + ("?mode=ro&immutable=1" if is_alone else "?mode=ro")
    with closing(sqlite3.connect(address, uri=True, timeout=_IMPATIENCE)) as library:
        is_ours = library.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        revision = library.execute("SELECT version_num FROM alembic_version").fetchone() if is_ours else None
        library.execute("BEGIN")
        yield library if revision == (REVISIONS[-1],) else None


def _details(
    outlet: str,
    headline: str,
    published: str | None,
    agency: str,
    address: str,
    language: str,
    kind: str,
    abridged: int,
    kind_is_told: int,
) -> Details:
    try:
        day = None if published is None else date.fromisoformat(published)
    except TypeError as error:
        # SQLite keeps a number too in a column of days.
        raise ValueError(f"not a day: {published!r}") from error
    told = bool(abridged), bool(kind_is_told)
    return Details(outlet, headline, day, agency, address, language, _KINDS[kind], *told)
