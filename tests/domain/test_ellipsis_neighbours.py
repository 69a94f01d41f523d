"""Beside an ellipsis, words stand for their own phrase; what else is lost there is declared."""

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparison import Kind, Operation
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

BASE = (
    "The pilots should have called us within one day; they called the harbour after six days, and that is bad"
)


def _told(reading: str, base: str = BASE) -> list[tuple[str, str, bool]]:
    found = compare_reading(base, reading, [Span(0, len(reading))], load_tables()).differences
    return [(one.base, one.reading, one.declared) for one in found]


@pytest.mark.parametrize(
    ("words", "sign", "phrase", "lost"),
    [
        pytest.param("a day", "…", "one day", "; they called the harbour after six days, and", id="article"),
        pytest.param(
            "two weeks",
            "…",
            "one day",
            "; they called the harbour after six days, and",
            id="like what is lost",
        ),
        pytest.param(
            "24 hours", "[...]", "one day", "; they called the harbour after six days, and", id="other"
        ),
    ],
)
def test_words_before_an_ellipsis_stand_for_their_own_phrase(
    words: str, sign: str, phrase: str, lost: str
) -> None:
    reading = f"The pilots should have called us within {words} {sign} that is bad"
    assert _told(reading) == [(phrase, words, False), (lost, sign, True)]


def test_words_after_an_ellipsis_stand_for_what_the_lost_words_end_in() -> None:
    told = _told("The pilots should have called us … after ten days, and that is bad")
    assert told == [("within one day; they called the harbour", "…", True), ("six days", "ten days", False)]


def test_the_mirrored_pair_has_the_mirrored_differences() -> None:
    reading = "The pilots should have called us within a day … that is bad"
    assert [(other, one, declared) for one, other, declared in _told(BASE, reading)] == _told(reading)


def test_what_is_alike_on_both_sides_of_an_ellipsis_stays_whole() -> None:
    told = _told("The pilots should have called us within one day … and that is bad")
    assert told == [("; they called the harbour after six days,", "…", True)]


@pytest.mark.parametrize("sign", ["…", "...", "[…]", "(...)"])
def test_a_mark_that_an_ellipsis_stands_for_is_declared_lost(sign: str) -> None:
    base, reading = "We mend the nets, and sell the boats.", f"We mend the nets {sign} and sell the boats."
    (lost,) = compare_reading(base, reading, [Span(0, len(reading))], load_tables()).differences
    assert (lost.operation, lost.declared, lost.kind) == (Operation.OMISSION, True, Kind.PUNCTUATION)
    (gained,) = compare_reading(reading, base, [Span(0, len(base))], load_tables()).differences
    assert (gained.operation, gained.declared, gained.kind) == (Operation.ADDITION, True, Kind.PUNCTUATION)


def test_an_ellipsis_that_stands_for_nothing_declares_something_only_in_brackets() -> None:
    assert _told("We mend … the nets.", "We mend the nets.") == [("", "…", False)]
    assert _told("We mend […] the nets.", "We mend the nets.") == [("", "[…]", True)]
