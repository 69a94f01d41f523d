"""Search, as one types."""

from asquoted.domain.searching import Hit
from asquoted.store.columns import is_storable
from asquoted.store.finds import find_in_notes, find_in_texts
from asquoted.store.library import Library

__all__ = ["Hit", "search"]

MOST = 500
"""How many hits are returned at most: nobody reads on."""


def search(library: Library, words: str, most: int = MOST) -> list[Hit]:
    """Return where `words` stand, in this order, in the documents' current texts and in the notes.

    Case, the shape of quotation marks and dashes, and the width of spaces don't count.
    Documents come in the library's order, then notes.
    """
    if not is_storable(words):
        # No text of a library has such a character.
        return []
    with library.read() as session:
        hits = find_in_texts(session, words, most)
        return hits + find_in_notes(session, words, most - len(hits))
