"""What a document is: the statement itself is told by its text, and what the user says of it is final."""

from dataclasses import replace

import pytest

from asquoted.domain.documents import Document, DocumentKind
from asquoted.domain.outlets import outlets_among
from asquoted.readers import read_pasted
from asquoted.service import documents, libraries, taking_in
from asquoted.service.comparing import read_grouped
from asquoted.service.regrouping import regroup
from asquoted.service.reports import make_report
from asquoted.store.documents import set_details
from asquoted.store.library import Library

RELEASE = (
    "HARBOUR AUTHORITY\nPress release, 3 March 2031\n\n"
    "The old bridge will stay open for the whole of the winter. Nobody has asked us to close it.\n"
)
COURIER = (
    "“The old bridge will stay open for the whole of the winter,” Nadia Orr said on Monday. It rained.\n"
)
LANTERN = "“Nobody has asked us to close it,” Nadia Orr told the council on Monday. The hall was full.\n"


@pytest.fixture
def release(library: Library) -> str:
    """A press release in a library, beside an article that quotes it."""
    return taking_in.take_in(library, [read_pasted(RELEASE), read_pasted(COURIER)]).documents[0]


def kinds(library: Library) -> list[DocumentKind]:
    """Return what the library's documents are, which is the same wherever it is asked for."""
    listed = [one.details.kind for one in documents.list_documents(library)]
    assert [one.details.kind for one in documents.read_documents(library)] == listed
    assert [one.document.details.kind for one in make_report(library).sources] == listed
    return listed


def as_article(library: Library, document: str) -> None:
    details = documents.read_document(library, document).details
    taking_in.correct_details(library, document, replace(details, kind=DocumentKind.ARTICLE))


def own_words(library: Library, document: str) -> bool:
    """Tell whether a document's words are the base of anything."""
    return any(quote.base.document == document for quote in read_grouped(library).comparison.quotes)


def test_a_release_is_the_statement_as_soon_as_it_is_taken_in(library: Library, release: str) -> None:
    assert kinds(library) == [DocumentKind.STATEMENT, DocumentKind.ARTICLE]
    assert len(outlets_among(documents.read_documents(library))) == 1
    assert len(library.history()) == 1
    library.undo()
    assert documents.list_documents(library) == []


def test_a_release_alone_is_the_statement_too(library: Library) -> None:
    taking_in.take_in(library, [read_pasted(RELEASE)])
    assert kinds(library) == [DocumentKind.STATEMENT]


def test_the_list_at_a_glance_says_the_same(library: Library, release: str) -> None:
    from asquoted.store.glancing import list_at_a_glance

    assert list_at_a_glance(library.path) == tuple(documents.list_documents(library))


def test_what_the_user_calls_an_article_is_one_and_stays_one(library: Library, release: str) -> None:
    as_article(library, release)
    assert kinds(library) == [DocumentKind.ARTICLE, DocumentKind.ARTICLE]
    assert not own_words(library, release)
    taking_in.take_in(library, [read_pasted(LANTERN)])
    regroup(library)
    assert kinds(library) == [DocumentKind.ARTICLE] * 3
    assert not own_words(library, release)


def test_calling_it_an_article_is_undone_in_one_step(library: Library, release: str) -> None:
    as_article(library, release)
    library.undo()
    assert kinds(library)[0] is DocumentKind.STATEMENT
    assert own_words(library, release)
    library.redo()
    assert kinds(library)[0] is DocumentKind.ARTICLE


def test_a_library_from_before_tells_it_by_its_text_without_being_written_to(
    library: Library, release: str
) -> None:
    _forget_kind(library, release)
    version = library.version()
    assert kinds(library) == [DocumentKind.STATEMENT, DocumentKind.ARTICLE]
    touched = libraries.touched_by(library, [library.history()[-1].id])
    assert touched is not None
    assert _kind_of(touched.documents[release]) is DocumentKind.STATEMENT
    assert library.version() == version


def test_in_a_library_from_before_the_user_has_the_last_word_too(library: Library, release: str) -> None:
    _forget_kind(library, release)
    as_article(library, release)
    assert kinds(library) == [DocumentKind.ARTICLE, DocumentKind.ARTICLE]


def test_another_article_settles_it_in_a_library_from_before(library: Library, release: str) -> None:
    _forget_kind(library, release)
    taking_in.take_in(library, [read_pasted(LANTERN)])
    with library.read() as session:
        from asquoted.store.documents import read_sources

        stored = [one.document.details.kind for one in read_sources(session)]
    assert stored == [DocumentKind.STATEMENT, DocumentKind.ARTICLE, DocumentKind.ARTICLE]


def _forget_kind(library: Library, document: str) -> None:
    """Keep a document as an earlier version did: an article, as nobody had said otherwise."""
    details = documents.read_document(library, document).details
    with library.edit("as it was kept before") as session:
        set_details(session, document, replace(details, kind=DocumentKind.ARTICLE))


def _kind_of(document: Document | None) -> DocumentKind | None:
    return document.details.kind if document else None
