from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale

from asquoted.domain.comparison import Base, Quote, Statement
from asquoted.qt.models.statement_lines import StatementLines

pytestmark = pytest.mark.usefixtures("qapp")
MAYOR, MARCH = "Mayor Orvel", date(2025, 3, 4)


def day() -> str:
    """Return that day as the reader's desktop writes it."""
    return QLocale().toString(QDate(2025, 3, 4), QLocale.FormatType.LongFormat)


def lines(*statements: Statement, openings: dict[str, str]) -> list[str]:
    quotes = {key: [Quote(f"q-{key}", key, 1, Base(words), ())] for key, words in openings.items()}
    shown = StatementLines(statements, lambda key: quotes.get(key, []))
    return [shown.line(row) for row in range(len(statements))]


def test_a_statement_goes_by_who_spoke_and_when() -> None:
    told = lines(Statement("a", speaker=MAYOR, spoken=MARCH), openings={"a": "We stay."})
    assert told == [f"{MAYOR} · {day()} (1)"]


def test_where_nobody_is_known_it_goes_by_its_first_words() -> None:
    told = lines(
        Statement("a"), Statement("b", spoken=MARCH), openings={"a": "We stay.", "b": "Nobody leaves."}
    )
    assert told == ["“We stay.” (1)", f"“Nobody leaves.” · {day()} (1)"]


def test_two_of_the_same_name_and_day_are_told_apart() -> None:
    told = lines(
        Statement("a", speaker=MAYOR, source="the gazette"),
        Statement("b", speaker=MAYOR),
        Statement("c", speaker=MAYOR, spoken=MARCH),
        openings={"a": "We stay.", "b": "Nobody leaves.", "c": "We go."},
    )
    assert told[:2] == [f"{MAYOR} · “We stay.” (1)", f"{MAYOR} · “Nobody leaves.” (1)"]
    assert told[2] == f"{MAYOR} · {day()} (1)"


def test_long_first_words_are_cut_at_a_word() -> None:
    [told] = lines(Statement("a"), openings={"a": "The dam " + "is safe and " * 9})
    assert told.endswith("…” (1)")
    assert len(told) < 60
    assert told.removesuffix("…” (1)").endswith((" is", " safe", " and"))


def test_without_a_quote_too_there_is_something_to_read() -> None:
    assert lines(Statement("a"), openings={}) == ["Speaker not known (0)"]
