"""Which documents are themselves what was said: nobody has to say so first."""

import pytest

from asquoted.domain.comparing import compare_documents
from asquoted.domain.documents import Details, Document, DocumentKind
from asquoted.domain.grouping.records import read_record
from asquoted.domain.own_texts import own_bases, reads_as_statement, told_apart
from asquoted.domain.report import Source
from asquoted.domain.tables import Tables

RELEASE = (
    "HARBOUR AUTHORITY\nPress release, 3 March 2031\n\n"
    "The old bridge will stay open for the whole of the winter. Nobody has asked us to close it.\n"
)
ARTICLE = (
    "“The old bridge will stay open for the whole of the winter,” Nadia Orr said on Monday. It rained.\n"
)


def _told(release: Details, base: str | None = None) -> list[DocumentKind]:
    documents = [Document("release", RELEASE, release), Document("courier", ARTICLE)]
    comparison = compare_documents(documents, Tables(), base)
    among = {"release", "courier"} if base else own_bases(comparison)
    told = told_apart([Source(one, "") for one in documents], among, Tables())
    return [one.document.details.kind for one in told]


def test_a_release_among_the_bases_is_the_statement_and_an_article_is_not() -> None:
    assert _told(Details()) == [DocumentKind.STATEMENT, DocumentKind.ARTICLE]


def test_a_chosen_base_does_not_become_the_statement() -> None:
    assert _told(Details(), "courier") == [DocumentKind.STATEMENT, DocumentKind.ARTICLE]


def test_what_somebody_said_of_the_kind_stays() -> None:
    assert _told(Details(kind=DocumentKind.TRANSCRIPT))[0] is DocumentKind.TRANSCRIPT


LETTER = (
    "I have kept the bridge open for twelve winters. I will keep it open for another. "
    "We asked nobody, and we need nobody.\n"
)


@pytest.mark.parametrize("text", [pytest.param(RELEASE, id="release"), pytest.param(LETTER, id="letter")])
def test_what_the_user_calls_an_article_is_read_as_one(text: str) -> None:
    called = Details(kind=DocumentKind.ARTICLE, kind_is_told=True)
    assert reads_as_statement(Document("one", text), Tables())
    assert not reads_as_statement(Document("one", text, called), Tables())
    assert not any(one.is_own for one in read_record(Document("one", text, called), Tables()).utterances)
