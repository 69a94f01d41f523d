"""Finding things by the beginning of their id, as people type it on the command line.

Each raises NotFoundError where nothing fits, and UserError where several things do or
where fewer than four characters are given.
"""

from asquoted.errors import NotFoundError
from asquoted.store.finding import find_id, quote_of_rendering
from asquoted.store.library import Library


def find_document(library: Library, short: str) -> str:
    """Return the id of the document whose id begins with `short`."""
    return _find(library, "document", short)


def find_quote(library: Library, short: str) -> str:
    """Return the id of the quote whose id begins with `short`."""
    return _find(library, "quote", short)


def find_rendering(library: Library, short: str) -> str:
    """Return the id of the rendering whose id begins with `short`."""
    return _find(library, "rendering", short)


def find_tagging(library: Library, short: str) -> str:
    """Return the id of the tagging whose id begins with `short`."""
    return _find(library, "tagging", short)


def find_note(library: Library, short: str) -> str:
    """Return the id of the note whose id begins with `short`."""
    return _find(library, "note", short)


def find_quote_or_rendering(library: Library, short: str) -> tuple[str, str | None]:
    """Return the ids of a quote and, where `short` begins a rendering's id, of that rendering of it."""
    with library.read() as session:
        try:
            rendering = find_id(session, "rendering", short)
        except NotFoundError:
            return find_id(session, "quote", short), None
        return quote_of_rendering(session, rendering), rendering


def find_statement(library: Library, short: str) -> str:
    """Return the id of the statement whose id begins with `short`."""
    return _find(library, "statement", short)


def find_correction(library: Library, short: str) -> str:
    """Return the id of the correction whose id begins with `short`."""
    return _find(library, "correction", short)


def _find(library: Library, thing: str, short: str) -> str:
    with library.read() as session:
        return find_id(session, thing, short)
