"""The search index: SQLite's own, derived from the texts, and rebuilt whenever it is missing.

It holds the trigrams of every text as `asquoted.domain.searching.fold` folds it. It says which texts
may hold some words; where they stand, if at all, the text itself says.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from asquoted.domain.searching import fold

_TABLE = "text_index"


def make_index(connection: Connection) -> None:
    """Make the index, empty."""
    # Neither contents nor positions are kept: it costs a fraction of the texts' size.
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS {_TABLE} "
        "USING fts5(folded, tokenize='trigram', content='', detail=none)"
    )


def index_new_texts(session: Session) -> None:
    """Index the texts that came since the last time, in the transaction of the edit that brought them."""
    last = session.scalar(text(f"SELECT rowid FROM {_TABLE} ORDER BY rowid DESC LIMIT 1")) or 0
    found = session.execute(text("SELECT number, content FROM texts WHERE number > :last"), {"last": last})
    rows = [{"number": number, "folded": fold(content)} for number, content in found]
    if rows:
        added = text(f"INSERT INTO {_TABLE} (rowid, folded) VALUES (:number, :folded)")
        session.connection().execute(added, rows)


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
