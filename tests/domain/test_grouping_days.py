"""Which day an article has something said on: days counted from others, gone back to, come to."""

from datetime import date

import pytest

from asquoted.domain.documents import Details, Document
from asquoted.domain.grouping.context import read_context
from asquoted.domain.grouping.mentions import find_times
from asquoted.domain.grouping.records import Record
from asquoted.domain.grouping.when import When
from asquoted.domain.grouping.who import Telling
from asquoted.service.tables import load_tables

# A Friday.
PUBLISHED = date(2026, 6, 12)
LEAD = "Ann Prado spoke to the members of the harbour board in Norport on Thursday."


def telling_of(words: str, text: str, published: date | None = PUBLISHED) -> Telling:
    record = Record(Document("d", text, Details(published=published)), load_tables())
    found = [
        telling
        for telling in record.tellings(published, frozenset())
        for utterance in telling.utterances
        if utterance.is_direct and words in utterance.spans[0].text_of(text)
    ]
    assert found, f"{words!r} is not read"
    return found[0]


def day_of(words: str, text: str, published: date | None = PUBLISHED) -> When:
    return telling_of(words, text, published).when


@pytest.mark.parametrize(
    ("told", "day", "is_past"),
    [
        pytest.param("Two days earlier, Ann Prado had said: ", date(2026, 6, 9), True, id="earlier"),
        pytest.param("Ann Prado had said a day before: ", date(2026, 6, 10), True, id="before"),
        pytest.param(
            "By Tuesday the gates were shut. Three days later Ann Prado said: ",
            date(2026, 6, 12),
            False,
            id="later, from a day that was come to",
        ),
    ],
)
def test_days_are_counted_from_the_day_that_was_told_of(told: str, day: date, is_past: bool) -> None:
    when = day_of("sluice", f"{LEAD}\n\n{told}“The sluice is shut and it will stay shut.”")
    assert (when.exact, when.is_past) == (day, is_past)


def test_what_is_so_many_days_after_an_unknown_day_has_none() -> None:
    text = "Two days later Ann Prado said: “The sluice is shut and it will stay shut.”"
    assert day_of("sluice", text, None).exact is None


@pytest.mark.parametrize("limit", ["from Monday, when", "since Monday, when"])
def test_a_limit_with_a_clause_of_its_own_dates_that_clause(limit: str) -> None:
    told = f"It was another tune {limit} Ann Prado said that “no gate will ever be shut again”."
    assert day_of("no gate", f"{LEAD}\n\n{told}").exact == date(2026, 6, 8)
    bare = "Ann Prado said that “no gate has been shut again” since Monday."
    assert day_of("no gate", f"{LEAD}\n\n{bare}").exact == date(2026, 6, 11)


def test_who_speaks_before_the_article_goes_back_a_few_days_spoke_on_the_day_of_the_news() -> None:
    lead = "“We shut every gate of the harbour,” said the chairman of the board, Jan Orme, on Thursday."
    news = "“The sluice is shut and it will stay shut,” Ann Prado said."
    before = "It was another tune from Monday, when Ann Prado said that “no gate will ever be shut”."
    assert day_of("sluice", f"{lead}\n\n{news}\n\n{before}").exact == date(2026, 6, 11)
    assert day_of("sluice", f"{lead}\n\n{before}\n\n{news}").exact is None
    other = "It was another tune from Monday, when Eva Lund said that “no gate will ever be shut”."
    assert day_of("sluice", f"{lead}\n\n{news}\n\n{other}").exact is None


def test_a_telling_may_come_to_a_day() -> None:
    text = (
        f"{LEAD}\n\n“No gate will be shut,” Ann Prado said on Monday.\n\n"
        "By Tuesday she had found other words. “The sluice is shut and it will stay shut,” she said."
    )
    assert day_of("sluice", text).exact == date(2026, 6, 9)


@pytest.mark.parametrize(
    ("led_up", "day"),
    [
        pytest.param("She had insisted on Monday that she would stay.", date(2026, 6, 8), id="said"),
        pytest.param("She had been to Vey on Monday.", None, id="not said"),
    ],
)
def test_what_somebody_had_said_on_a_weekday_goes_on_in_the_next_sentence(
    led_up: str, day: date | None
) -> None:
    text = f"{LEAD}\n\n{led_up} “The sluice is shut and it will stay shut,” she told reporters."
    when = day_of("sluice", text)
    assert (when.exact if when.is_past else None) == day


def test_a_clause_that_only_says_when_is_no_speech_before() -> None:
    text = (
        f"{LEAD}\n\nWhen this newspaper first reported that the sluice leaked, in October 2024, "
        "Ann Prado gave a short answer. “The sluice is as dry as it ever was,” she said."
    )
    when = day_of("as dry", text)
    assert (when.first, when.last, when.is_past) == (date(2024, 10, 1), date(2024, 10, 31), True)


def lead_day(text: str) -> When:
    record = Record(Document("d", text), load_tables())
    return read_context(record.document, record.utterances, PUBLISHED).lead_day


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        pytest.param("The hearing of the harbour board was to take place on Thursday.", None, id="planned"),
        pytest.param(
            "The hearing of the harbour board took place on Thursday.", date(2026, 6, 11), id="held"
        ),
        pytest.param(
            "Ann Prado, who will leave the harbour board, said on Thursday: “I go in peace.”",
            date(2026, 6, 11),
            id="said of a plan",
        ),
    ],
)
def test_a_day_that_something_is_planned_for_is_not_that_of_the_news(lead: str, day: date | None) -> None:
    assert lead_day(f"{lead}\n\nNobody had asked for it.").exact == day


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        pytest.param("last year", date(2023, 1, 1), date(2023, 12, 31), id="last year"),
        pytest.param("last month", date(2024, 5, 1), date(2024, 5, 31), id="last month"),
        pytest.param("last week", date(2024, 5, 29), date(2024, 6, 10), id="last week"),
        pytest.param("a fortnight ago", date(2024, 5, 23), date(2024, 6, 1), id="a fortnight ago"),
        pytest.param("this time last year", date(2023, 4, 8), date(2023, 8, 16), id="this time last year"),
    ],
)
def test_what_looks_back_by_a_week_a_month_or_a_year_is_of_days_then(
    words: str, first: date, last: date
) -> None:
    found = find_times(f"She said so {words}.", 0, 60, date(2024, 6, 11))
    assert [(m.when.first, m.when.last, m.when.is_past) for m in found] == [(first, last, True)]


def test_a_she_above_the_article_is_whom_it_goes_on_with() -> None:
    text = (
        "‘It will not come cheap’, she admits\n\nHARBOUR. Ana Prado yesterday unveiled the plan. “We will ask"
        " the ferries to pay,” she said.\n\nMs Bo Vey was angry. “Ferries can sail elsewhere,” Ms Vey said."
    )
    assert telling_of("cheap", text).voice.people == {"prado"}


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("Ann Prado told members that the Saturday market would stay. ", id="which"),
        pytest.param("Ann Prado told members that all of it would go by the end of April. ", id="limit"),
    ],
)
def test_a_day_that_names_or_limits_something_dates_no_words(told: str) -> None:
    when = day_of("the ferries", f'{LEAD}\n\n{told}"All of the ferries will sail again," she said.\n')
    assert (when.exact, when.is_past) == (date(2026, 6, 11), False)


def test_the_day_before_counts_from_the_news() -> None:
    text = f'{LEAD}\n\nThe day before, Ann Prado had told the press: "All of the ferries will sail again."\n'
    when = day_of("the ferries", text)
    assert (when.exact, when.is_past) == (date(2026, 6, 10), True)


def test_hours_earlier_is_the_same_day() -> None:
    text = f'{LEAD}\n\nHours earlier Ann Prado had told the press: "All of the ferries will sail again."\n'
    when = day_of("the ferries", text)
    assert (when.exact, when.is_past) == (date(2026, 6, 11), False)


def test_yesterday_comes_back_from_what_was_recalled() -> None:
    text = (
        f'{LEAD}\n\nIt was in March that Ann Prado had promised: "The worst of it is behind us all." '
        'Yesterday she was promising rather less. "All of the ferries will sail again," she said.\n'
    )
    assert day_of("the worst".capitalize(), text).is_past
    assert not day_of("the ferries", text).is_past


def test_the_day_of_the_news_is_not_gone_back_to_because_an_earlier_statement_is_named() -> None:
    opening = "A month after her first statement, Ann Prado spoke again on Friday, 12 June."
    text = (
        f"{opening} “The sluice is shut and it will stay shut,” she told members.\n\n"
        "“Four pumps still lack a licence,” Prado said."
    )
    first, second = (telling_of(words, text) for words in ("sluice", "pumps"))
    assert (first.when.exact, first.when.is_past) == (PUBLISHED, False)
    assert [len(one.utterances) for one in (first, second)] == [2, 2]
