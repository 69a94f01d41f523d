"""Quotes to choose from when one is moved, merged or marked by hand: the likely ones stand first."""

from collections.abc import Sequence

import pytest

from asquoted.domain.comparison import Base, Comparison, Quote, Statement
from asquoted.qt.contents import Contents
from asquoted.qt.models.correctable import quote_offers


def _quote(number: int, statement: str, words: str) -> Quote:
    return Quote(f"q{number}", statement, number, Base(words), ())


QUOTES = (
    _quote(1, "s1", "We have never sold the boats of this harbour."),
    _quote(2, "s1", "The rumour is the work of our rivals."),
    _quote(3, "s2", "우리는 배를 판 적이 없다."),
    _quote(4, "s3", "We never sold boats of the harbour to anyone."),
    _quote(5, "s4", "우리는 이 항구의 배를 판 적이 없다."),
)


def _offered(near: Quote | str, *but: str) -> Sequence[str]:
    statements = tuple(Statement(one) for one in ("s1", "s2", "s3", "s4"))
    contents = Contents(comparison=Comparison(statements, QUOTES))
    return [one.quote for one in quote_offers(contents, near, *but)]


@pytest.mark.parametrize(
    ("near", "expected"),
    [
        pytest.param(QUOTES[0], ["q2", "q4"], id="its own statement, then the likest"),
        pytest.param(QUOTES[2], ["q5"], id="of another script"),
        pytest.param("sold the boats of this harbour", ["q1", "q4"], id="words that no quote has yet"),
        pytest.param("배를 판 적이 없다", ["q3", "q5"], id="words without spaces"),
    ],
)
def test_the_nearest_quote_is_offered_first(near: Quote | str, expected: list[str]) -> None:
    but = (near.id,) if isinstance(near, Quote) else ()
    offered = _offered(near, *but)
    assert list(offered[: len(expected)]) == expected
    assert sorted(offered) == sorted({one.id for one in QUOTES} - set(but))
