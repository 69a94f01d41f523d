"""Small comparisons made of marked-up sentences, for the tests of figures and explanations."""

from collections.abc import Sequence

from asquoted.domain.comparing import compare_documents
from asquoted.domain.comparison import (
    Base,
    Comparison,
    Difference,
    Form,
    Kind,
    Operation,
    Passage,
    Quote,
    Rendering,
    Statement,
)
from asquoted.domain.documents import Details, Document, DocumentKind
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span

BASE = "We have never closed the old bridge and we shall not close it now."
"""Fourteen words."""


def document(key: str, *, text: str = "An article.", abridged: bool = False) -> Document:
    """Return a document of that name."""
    return Document(key, text, Details(outlet=key.title(), abridged=abridged))


def rendering(key: str, exact: str, *, form: Form = Form.REWORDED, number: int = 1) -> Rendering:
    """Return a rendering without differences."""
    passages = (Passage(Span(0, len(exact)), exact),)
    return Rendering(f"{key}-{number}", key, form, 1.0, passages)


def difference(
    base: str, exact: str, change: tuple[str, str], kind: Kind, *, declared: bool = False
) -> Difference:
    """Return the difference between the first `change[0]` of `base` and the first `change[1]` of `exact`."""
    here, there = change
    operation = Operation.SUBSTITUTION
    if not here or not there:
        operation = Operation.OMISSION if here else Operation.ADDITION
    at, start = base.index(here), exact.index(there)
    spans = Span(at, at + len(here)), Span(start, start + len(there))
    return Difference(operation, declared, kind, here, there, *spans)


def one_quote(renderings: Sequence[Rendering], text: str = BASE) -> Comparison:
    """Return a comparison of one sentence."""
    quote = Quote("q1", "s1", 1, Base(text), tuple(renderings))
    return Comparison((Statement("s1"),), (quote,))


def compared(base: str, *readings: str) -> tuple[Comparison, list[Document]]:
    """Compare articles that quote these readings with a statement that is `base`."""
    own = Document("own", base, Details("Harbour Authority", kind=DocumentKind.STATEMENT))
    articles = [
        Document(f"d{number}", f"“{words}” Nadia Orr said.", Details(f"Outlet {number}"))
        for number, words in enumerate(readings)
    ]
    documents = [own, *articles]
    return compare_documents(documents, Tables()), documents
