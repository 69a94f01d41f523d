"""What the tests of libraries share: documents, comparisons by hand, and the helper for every edit."""

import hashlib
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sqlalchemy import select

from asquoted.domain.comparison import Base, Comparison, Form, Passage, Quote, Rendering, Statement
from asquoted.domain.documents import Details, Document, Draft
from asquoted.domain.text import Span
from asquoted.service.documents import import_documents, read_documents
from asquoted.service.libraries import check
from asquoted.service.regrouping import regroup
from asquoted.store.journal import TABLES
from asquoted.store.library import Library

Result = TypeVar("Result")

HARBOUR = "The mayor spoke at noon. “We never closed the harbour,” she said. “Nobody asked us to.”"
GAZETTE = "“We never closed the harbor,” the mayor said, adding that nobody had asked."
COURIER = "The mayor denied it: “We … closed the harbour.” “Nobody asked us to,” she told the Courier."


def draft(text: str, outlet: str = "Gazette") -> Draft:
    """Return a draft of a text file."""
    original = text.encode("utf-8")
    digest = hashlib.sha256(original).hexdigest()
    return Draft(text, Details(outlet), f"{outlet}.txt".lower(), original, digest, "plain text", "utf-8")


def add(library: Library, *texts: str) -> list[str]:
    """Import texts as documents of outlets A, B, C… and return their ids."""
    return import_documents(
        library, [draft(text, f"Outlet {chr(65 + n)}") for n, text in enumerate(texts)]
    ).documents


def dump(library: Library) -> dict[str, dict[str, dict[str, Any]]]:
    """Return every journalled row of a library."""
    with library.read() as session:
        return {
            name: {row["id"]: dict(row) for row in session.execute(select(table)).mappings()}
            for name, table in TABLES.items()
        }


def there_and_back_twice(library: Library, act: Callable[[], Result]) -> Result:
    """Do one edit, and undo and redo it twice over: each time the library is what it was, row by row."""
    before = dump(library)
    edits = len(library.history())
    result = act()
    after = dump(library)
    assert after != before
    assert len(library.history()) == edits + 1
    for _ in range(2):
        assert library.undo() is not None
        assert dump(library) == before
        assert check(library) == []
        assert library.redo() is not None
        assert dump(library) == after
        assert check(library) == []
    return result


def passage(document: Document, words: str) -> Passage:
    """Return where `words` first stand in a document."""
    start = document.text.index(words)
    return Passage(Span(start, start + len(words)), words)


def comparison(
    quotes: Sequence[Sequence[tuple[Document, str]]], form: Form = Form.VERBATIM, prefix: str = ""
) -> Comparison:
    """Return a comparison of one statement; each quote is the words of some documents, the first its base."""
    return Comparison(
        (Statement(f"{prefix}s", "council", "the mayor"),),
        tuple(
            Quote(
                f"{prefix}q{number}",
                f"{prefix}s",
                number,
                Base(given[0][1], None, ((Span(0, len(given[0][1])), given[0][0].id),)),
                tuple(
                    Rendering(
                        f"{prefix}q{number}r{place}", document.id, form, 1.0, (passage(document, words),)
                    )
                    for place, (document, words) in enumerate(given)
                ),
            )
            for number, given in enumerate(quotes)
        ),
    )


def put(library: Library, found: Comparison) -> None:
    """Let the library group its documents as `found` says."""
    regroup(library, engine=lambda documents: found)


def harbour(library: Library) -> tuple[list[Document], Comparison]:
    """Import three articles, group their quotes by hand, and return both."""
    ids = add(library, HARBOUR, GAZETTE, COURIER)
    by_id = {document.id: document for document in read_documents(library)}
    one, two, three = (by_id[key] for key in ids)
    found = comparison(
        [
            [
                (one, "We never closed the harbour,"),
                (two, "We never closed the harbor,"),
                (three, "We … closed the harbour."),
            ],
            [(one, "Nobody asked us to."), (three, "Nobody asked us to,")],
        ]
    )
    put(library, found)
    return [one, two, three], found
