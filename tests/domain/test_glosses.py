"""Abbreviations that an article explains itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asquoted.domain.glosses import glosses
from asquoted.service.tables import load_tables


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "He told the Lake Ferry Board (LFB) so.", {"LFB": "Lake Ferry Board"}, id="after the words"
        ),
        pytest.param(
            "the U.N. Security Council (UNSC) met",
            {"UNSC": "U.N. Security Council"},
            id="an abbreviation inside",
        ),
        pytest.param("the LFB (Lake Ferry Board) met", {"LFB": "Lake Ferry Board"}, id="before the words"),
        pytest.param(
            "the Bank of the Northern Isles (“BNI”) failed",
            {"BNI": "Bank of the Northern Isles"},
            id="in marks",
        ),
        pytest.param("he met an old friend (LFB) there", {}, id="other initials"),
        pytest.param("they lost (again) in May", {}, id="a word in brackets"),
        pytest.param("He saw the Lake. Ferry Board (LFB)", {}, id="not over a full stop"),
    ],
)
def test_an_abbreviation_is_explained_by_the_words_whose_initials_it_has(
    text: str, expected: dict[str, str]
) -> None:
    assert glosses(text, load_tables()) == expected


@given(st.text(alphabet=st.sampled_from("ABabc.()[] “”\n"), max_size=80))
def test_no_text_is_refused(text: str) -> None:
    for short, whole in glosses(text, load_tables()).items():
        assert short in text
        assert whole in text
