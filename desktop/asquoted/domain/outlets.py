"""Who quotes, and what is quoted: an outlet is held against the statement, which is none itself."""

from collections.abc import Iterable

from asquoted.domain.documents import Document, DocumentKind


def is_statement(document: Document) -> bool:
    """Tell whether a document is the statement itself."""
    return document.details.kind is DocumentKind.STATEMENT


def outlets_among(documents: Iterable[Document]) -> list[Document]:
    """Return the documents that quote: what is counted, and has figures, whatever its publisher is called.

    The statement itself is what they are held against. Where there is nothing else, it stands for itself.
    """
    found = list(documents)
    return [one for one in found if not is_statement(one)] or found
