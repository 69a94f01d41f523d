"""What holds of every composite, whatever the outlets cut."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from asquoted.domain.documents import Document
from asquoted.domain.grouping import Grouping, group
from asquoted.domain.quotations import read_speech
from asquoted.service.tables import load_tables

SENTENCE = [
    "We",
    "shall",
    "rebuild",
    "the",
    "old",
    "iron",
    "bridge",
    "before",
    "the",
    "first",
    "winter",
    "storm",
    "comes",
    "and",
    "paint",
    "its",
    "railings",
    "green",
    "so",
    "that",
    "every",
    "fisherman",
    "finds",
    "his",
    "harbour",
    "again",
]


@st.composite
def cuts(draw: st.DrawFn) -> tuple[int, int]:
    start = draw(st.integers(0, len(SENTENCE) - 3))
    return start, draw(st.integers(start + 3, len(SENTENCE)))


RENDERINGS = st.lists(cuts(), min_size=1, max_size=5)


def grouped(documents: list[Document]) -> Grouping:
    return group(documents, [read_speech(document.text) for document in documents], load_tables())


def articles(found: list[tuple[int, int]]) -> list[Document]:
    return [
        Document(f"d{number}", f"Ann Teller told the town on 3 June 2024: “{' '.join(SENTENCE[start:end])}.”")
        for number, (start, end) in enumerate(found)
    ]


@given(RENDERINGS)
@settings(max_examples=120, deadline=None)
def test_pieces_cover_the_text_and_their_words_stand_in_their_documents(found: list[tuple[int, int]]) -> None:
    documents = articles(found)
    texts = {document.id: document.text for document in documents}
    for quote in grouped(documents).quotes:
        base = quote.base
        at = 0
        for span, document in base.pieces:
            assert base.text[at : span.start].strip() == ""
            assert all(word.strip(".,") in texts[document] for word in span.text_of(base.text).split())
            at = span.end
        assert base.text[at:].strip() == ""
        assert all(0 <= gap <= len(base.text) for gap in base.gaps)


@given(RENDERINGS)
@settings(max_examples=120, deadline=None)
def test_words_are_joined_without_a_gap_only_where_somebody_prints_them_so(
    found: list[tuple[int, int]],
) -> None:
    for quote in grouped(articles(found)).quotes:
        words = quote.base.text.replace(".", "").split()
        breaks = {len(quote.base.text[:gap].replace(".", "").split()) for gap in quote.base.gaps}
        for place, (one, other) in enumerate(itertools.pairwise(words), start=1):
            together = SENTENCE.index(one) + 1 == SENTENCE.index(other) if SENTENCE.count(one) == 1 else True
            assert together or place in breaks or SENTENCE.count(other) > 1


@given(RENDERINGS)
@settings(max_examples=80, deadline=None)
def test_the_order_of_the_documents_changes_no_composite(found: list[tuple[int, int]]) -> None:
    documents = articles(found)
    backwards = documents[::-1]
    assert [quote.base for quote in grouped(documents).quotes] == [
        quote.base for quote in grouped(backwards).quotes
    ]
