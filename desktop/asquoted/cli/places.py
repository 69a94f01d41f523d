"""Passages of documents, as they are named on the command line."""

from asquoted.cli.picking import AmbiguousError
from asquoted.domain.documents import Document
from asquoted.domain.text import Span
from asquoted.errors import NotFoundError


def span_of_words(words: str, document: Document) -> Span:
    """Return where words stand in a document, once. Raise NotFoundError, AmbiguousError."""
    found = document.text.count(words) if words else 0
    if not found:
        raise NotFoundError(f"these words do not stand in {document.label}, letter by letter: {words}")
    start = document.text.find(words)
    if document.text.find(words, start + 1) >= 0:
        raise AmbiguousError(
            f"these words stand more than once in {document.label}; give more of them, or --at"
        )
    return Span(start, start + len(words))


def span_at(at: str, document: Document) -> Span:
    """Return the passage START:END of a document. Raise NotFoundError."""
    start, colon, end = at.partition(":")
    if not (colon and start.isdecimal() and end.isdecimal()) or not int(start) < int(end) <= len(
        document.text
    ):
        raise NotFoundError(
            f"{at} is no passage of {document.label}; give START:END within 0:{len(document.text)}"
        )
    return Span(int(start), int(end))
