"""The date that an article bears at its head, in figures and in other languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asquoted.domain.documents import Document
from asquoted.domain.grouping.dating import date_documents
from asquoted.domain.grouping.numeric_dates import dates_printed

JUNE = date(2026, 6, 3)


def dated(*lines: str) -> list[date | None]:
    documents = [
        Document(f"d{k}", f"The heron is back\n{line}\n\nIt was seen.") for k, line in enumerate(lines)
    ]
    found = date_documents(documents)
    return [found.get(document.id) for document in documents]


@pytest.mark.parametrize(
    "line",
    [
        "03.06.2026, 06:00",
        "2026/06/03",
        "2026-06-03T10:00:00Z",
        "3 juin 2026",
        "Mittwoch, 3. Juni 2026",
        "3 de junio de 2026",
        "3 giugno 2026",
        "3 czerwca 2026",
        "2026年6月3日",
        "2026년 6월 3일",
        "2026. 6. 3.",
        "٣ يونيو ٢٠٢٦",
        "3 июня 2026",
    ],
)
def test_a_head_in_figures_or_another_language_dates_an_article(line: str) -> None:
    assert dated(line) == [JUNE]


def test_a_day_beyond_the_twelfth_shows_which_figure_is_the_month() -> None:
    assert dated("13/06/2026") == dated("06/13/2026") == [date(2026, 6, 13)]


def test_of_two_readings_of_a_date_the_one_near_the_other_articles_is_taken() -> None:
    assert dated("06/03/2026", "June 4, 2026") == [JUNE, date(2026, 6, 4)]
    assert dated("03/06/2026", "June 4, 2026") == [JUNE, date(2026, 6, 4)]


def test_where_no_article_helps_the_day_stands_first() -> None:
    assert dated("03/06/2026") == [JUNE]


def test_figures_that_are_no_day_date_nothing() -> None:
    assert dated("Score 31/31/2026") == [None]
    assert dated("99.99.2026") == [None]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        pytest.param("3 NİSAN 2026", date(2026, 4, 3), id="a dot on the capital"),
        pytest.param("3 MAYIS 2026", date(2026, 5, 3), id="none on the capital"),
        pytest.param("3 Mayıs 2026", date(2026, 5, 3), id="none on the small letter"),
        pytest.param("3 AOÛT 2026", date(2026, 8, 3), id="an accent"),
    ],
)
def test_a_month_in_capitals_is_the_month(line: str, day: date) -> None:
    assert dates_printed(line) == [day]


@given(st.integers(0, 40), st.sampled_from(["nisan", "ağustos", "mayıs", "ekim", "oktober"]), st.data())
def test_no_month_is_too_strange_to_be_read(day: int, month: str, data: st.DataObject) -> None:
    # What a search without regard to case takes for one letter.
    alike = {"i": "iİıI", "s": "sSſ", "k": "kK\u212a", "ı": "ıIiİ"}
    letters = [data.draw(st.sampled_from(alike.get(letter, letter))) for letter in month]
    assert all(found.year == 2026 for found in dates_printed(f"{day} {''.join(letters)} 2026"))
