"""The search index: SQLite's own, derived from the texts, and made anew where it is damaged.

It holds the trigrams of every text as `asquoted.domain.searching.fold` folds it. It says which texts
may hold some words; where they stand, if at all, the text itself says.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from asquoted.domain.searching import fold
from asquoted.store.engine import permitted

_TABLE = "text_index"


# Neither contents nor positions are kept: it costs a fraction of the texts' size.
_MAKE = (
    f"CREATE VIRTUAL TABLE IF NOT EXISTS {_TABLE} "
    "USING fts5(folded, tokenize='trigram', content='', detail=none)"
)
_ADD = f"INSERT INTO {_TABLE} (rowid, folded) VALUES (:number, :folded)"
_SHOW = f"CREATE VIRTUAL TABLE temp.text_terms USING fts5vocab(main, {_TABLE}, instance)"
_SHOWN = "SELECT doc, term FROM temp.text_terms"
_BATCH = 200


def make_index(connection: Connection) -> None:
    """Make the index, empty."""
    connection.exec_driver_sql(_MAKE)


def is_sound(session: Session) -> bool:
    """Tell whether the index holds the very trigrams of the texts; a writing session is asked for.

    SQLite's own check sees only whether the index agrees with itself: as no contents are
    kept, they are indexed once more in memory, and both are held against each other.
    """
    connection = session.connection()
    with permitted(connection):
        try:
            connection.exec_driver_sql(f"INSERT INTO {_TABLE} ({_TABLE}) VALUES ('integrity-check')")
            connection.exec_driver_sql(_SHOW)
            try:
                kept = _sums((row[0], row[1]) for row in connection.exec_driver_sql(_SHOWN))
            finally:
                connection.exec_driver_sql("DROP TABLE temp.text_terms")
        except DatabaseError:
            return False
    wanted: dict[int, int] = {}
    rows = session.execute(text("SELECT number, content FROM texts")).yield_per(_BATCH)
    for some in rows.partitions():
        with closing(sqlite3.connect(":memory:")) as memory:
            memory.execute(_MAKE)
            memory.executemany(_ADD, [{"number": row[0], "folded": fold(row[1])} for row in some])
            memory.execute(_SHOW)
            wanted.update(_sums(memory.execute(_SHOWN)))
    return kept == wanted


def make_anew(session: Session) -> None:
    """Make the index anew from the texts, in the transaction of a writing session."""
    connection = session.connection()
    with permitted(connection):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {_TABLE}")
        make_index(connection)
        index_new_texts(session)


def _sums(terms: Iterable[tuple[int, str]]) -> dict[int, int]:
    """Return one number for all trigrams of a text, by the text's number."""
    sums: dict[int, int] = {}
    for number, term in terms:
        sums[number] = sums.get(number, 0) + hash(term)
    return sums


def index_new_texts(session: Session) -> None:
    """Index the texts that came since the last time, in the transaction of the edit that brought them."""
    last = session.scalar(text(f"SELECT rowid FROM {_TABLE} ORDER BY rowid DESC LIMIT 1")) or 0
    found = session.execute(text("SELECT number, content FROM texts WHERE number > :last"), {"last": last})
    rows = [{"number": number, "folded": fold(content)} for number, content in found]
    if rows:
        session.connection().execute(text(_ADD), rows)


def texts_that_may_hold(session: Session, words: Sequence[str]) -> set[int] | None:
    """Return the numbers of the texts that have the trigrams of `words`, None where that says nothing.

    A word under three characters has no trigram: two syllables of Hangul, say.
    """
    grams = {word[at : at + 3] for word in words for at in range(len(word) - 2)}
    if not grams:
        return None
    asked = " AND ".join('"' + gram.replace('"', '""') + '"' for gram in sorted(grams))
    found = session.scalars(text(f"SELECT rowid FROM {_TABLE} WHERE {_TABLE} MATCH :asked"), {"asked": asked})
    return set(found)
