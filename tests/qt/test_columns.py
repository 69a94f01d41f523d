from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.qt.quote_cases import CUT, Built, Part, Telling, put_together, tell

from asquoted.domain.comparison import Base, Cell, Kind, Quote, Rendering
from asquoted.domain.documents import Document
from asquoted.domain.text import Span
from asquoted.qt.models.columns import OF_BASE, PRINTED, Column, Origin
from asquoted.qt.models.differences import places_of
from asquoted.qt.models.readings import Alignment, rows_of, stripped
from asquoted.qt.models.side_by_side import sheet_of

WORDS = st.lists(
    st.sampled_from(
        [
            "dam, ",
            "we ",
            "never ",
            "closed. ",
            "😀 ",
            "12\u00a0per cent ",
            "\r\n",
            "댐을 ",
            "السد ",
            "’",
            ". ",
        ]
    ),
    min_size=1,
    max_size=9,
).map("".join)


def columns_of(
    quote: Quote, renderings: Sequence[Rendering], documents: Sequence[Document]
) -> tuple[Column, list[Column], list[int]]:
    alignments = [Alignment(quote.base.text, rendering) for rendering in renderings]
    sheet = sheet_of(quote, renderings, {one.id: one for one in documents}, alignments)
    return sheet.columns[0], list(sheet.columns[1:]), list(sheet.row_starts)


@st.composite
def tellings(draw: st.DrawFn) -> list[Telling]:
    """Two outlets on one base, whose words part and meet anywhere."""
    base = draw(st.lists(WORDS, min_size=1, max_size=6))
    told = []
    for outlet in ("One", "Two"):
        parts: list[Part] = []
        for words in base:
            match draw(st.sampled_from(["same", "same", "other", "gone", "more"])):
                case "same":
                    parts.append((words, words))
                case "other":
                    parts.append((words, draw(WORDS), Kind.WORDING))
                case "gone":
                    parts.append((words, "", Kind.NEGATION))
                case _:
                    parts += [("", draw(WORDS), Kind.CASE), (words, words)]
        told.append(Telling(outlet, parts))
    return told


@given(tellings())
def test_rows_joined_are_the_stored_text(told: list[Telling]) -> None:
    quote, documents = put_together(told)
    base, columns, starts = columns_of(quote, quote.renderings, documents)
    assert base.stored() == quote.base.text
    for column, rendering in zip(columns, quote.renderings, strict=True):
        assert column.stored() == "".join(passage.exact for passage in rendering.passages)
        assert len(column.rows) == len(base.rows) == len(starts)


@given(tellings(), st.data())
def test_a_stretch_is_found_again_where_it_is_shown(told: list[Telling], data: st.DataObject) -> None:
    quote, documents = put_together(told)
    _, columns, _ = columns_of(quote, quote.renderings, documents)
    passage = quote.renderings[0].passages[0].span
    if not len(passage):
        return
    start = data.draw(st.integers(passage.start, passage.end - 1))
    end = data.draw(st.integers(start + 1, passage.end))
    exact = documents[0].text
    if exact[start - 1 : start + 1] == "\r\n" or exact[end - 1 : end + 1] == "\r\n":
        return
    units = columns[0].units_of(Span(start, end), PRINTED)
    assert units is not None
    assert columns[0].span_of(*units, PRINTED) == Span(start, end)


@given(tellings())
def test_rows_do_not_depend_on_the_order_of_the_outlets(told: list[Telling]) -> None:
    quote, _ = put_together(told)
    alignments = [Alignment(quote.base.text, one) for one in quote.renderings]
    assert rows_of(quote.base.text, alignments) == rows_of(quote.base.text, alignments[::-1])


@given(tellings())
def test_every_difference_has_a_place_in_its_column(told: list[Telling]) -> None:
    quote, documents = put_together(told)
    _, columns, starts = columns_of(quote, quote.renderings, documents)
    places = places_of(quote.renderings, documents)
    assert [place.number for place in places] == list(range(1, len(places) + 1))
    begins = [place.difference.base_span.start for place in places]
    assert begins == sorted(begins)
    for column in columns:
        for row in range(len(starts)):
            assert 0 <= column.place_of(10**6, row, PRINTED) <= column.units


def test_a_long_clause_is_cut_evenly_and_a_short_one_stays_whole() -> None:
    base = "It was said at noon, " + "and so the word went on " * 4 + "to the end."
    breaks = rows_of(base, [])
    words = [len(base[start:end].split()) for start, end in zip(breaks, breaks[1:], strict=False)]
    assert words[0] == 5
    assert max(words) <= 12
    assert max(words[1:]) - min(words[1:]) <= 2


def test_a_composite_breaks_at_its_gap() -> None:
    base = "We warn them to stop it now keep well away from here"
    assert rows_of(base, [], gaps=[27])[1] == 28


def test_a_row_never_takes_a_difference_apart(dam: Built) -> None:
    quote, documents = dam
    _, columns, _ = columns_of(quote, quote.renderings, documents)
    for rendering, column in zip(quote.renderings, columns, strict=True):
        for difference in rendering.differences:
            span = stripped(difference.reading_span, difference.reading + " ")
            if len(span) < 2:
                continue
            units = column.units_of(span, PRINTED)
            assert units is not None
            assert column.row_at(units[0]) == column.row_at(units[1] - 1)


def test_a_row_begins_with_a_word_where_words_before_it_are_left_out() -> None:
    mended = ("The pumps are mended, ", "The pumps are mended, ")
    tellings = [
        Telling(
            "One", [mended, ("and the army", "", Kind.WORDING), (" is at work there", " is at work there")]
        ),
        Telling("Two", [mended, ("and the army is at work there", "and the army is at work there")]),
    ]
    quote, documents = put_together(tellings)
    _, columns, _ = columns_of(quote, quote.renderings, documents)
    rows = ["".join(piece.text for piece in row) for row in columns[0].rows]
    assert len(rows) > 1
    assert [row for row in rows if row[:1].isspace()] == []


def test_what_is_cut_off_pairs_with_nothing_though_one_cell_has_it_all() -> None:
    document, rendering = tell(Telling("One", [("We say that ", "", CUT), ("it rains", "it rains")]), 0)
    whole = Cell(Span(0, 20), rendering.passages[0].span)
    merged = replace(rendering, cells=(whole,))
    alignment = Alignment("We say that it rains", merged)
    assert alignment.reading_of(Span(0, 11)) == []
    assert [span.text_of(document.text) for span in alignment.reading_of(Span(12, 14))] == ["it"]


@pytest.mark.parametrize("known", [True, False])
def test_a_reading_without_an_alignment_stands_whole_in_the_first_row(known: bool, dam: Built) -> None:
    quote, documents = dam
    bare = replace(quote.renderings[1], cells=())
    _, columns, _ = columns_of(quote, [bare], documents if known else [])
    assert "".join(piece.text for piece in columns[0].rows[0]) == bare.exact
    assert all(not row for row in columns[0].rows[1:])


def test_a_passage_of_an_unknown_document_is_shown_all_the_same(dam: Built) -> None:
    quote, _ = dam
    _, columns, _ = columns_of(quote, quote.renderings, [])
    assert columns[1].stored() == quote.renderings[1].exact


def test_the_base_column_holds_nothing_but_the_base() -> None:
    quote = Quote("q", "s", 1, Base("Only this."), ())
    base, columns, starts = columns_of(quote, (), ())
    assert (base.stored(), columns, starts) == ("Only this.", [], [0])
    assert {origin for _, _, origin in base.stretches()} == {Origin.BASE}
    assert base.units_of(Span(0, 4), OF_BASE) == (0, 4)
