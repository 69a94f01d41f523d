"""Tokens: where words, numbers and marks stand, and what makes two of them equal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asquoted.domain.text import Span
from asquoted.domain.tokens import TokenKind, tokenize


def shadows(text: str) -> list[str]:
    return [token.shadow for token in tokenize(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the workers' union", ["the", "workers'", "union"], id="an owner in s"),
        pytest.param("‘the workers’ left", ['"', "the", "workers", '"', "left"], id="a closing single mark"),
        pytest.param("don’t—won't", ["don't", "—", "won't"], id="contractions around a dash"),
        pytest.param("U.N. and UN", ["un", "and", "un"], id="full stops of an abbreviation"),
        pytest.param("the US told us", ["the", "u.s.", "told", "us"], id="a country is no pronoun"),
        pytest.param("U.S.-led", ["u.s.-led"], id="a hyphened abbreviation"),
        pytest.param("Mr. Smith left. He", ["mr", "smith", "left", ".", "he"], id="a title keeps its stop"),
        pytest.param("1,500 of 12%", ["1500", "of", "12", "%"], id="figures"),
        pytest.param("40-year-old", ["40-year-old"], id="a hyphened number"),
        pytest.param("[W]e export[ed]", ["we", "exported"], id="letters in brackets"),
        pytest.param("橋は開[く]。", [*"橋は開[く]。"], id="signs in brackets"),
        pytest.param("[橋]は開く", [*"[橋]は開く"], id="signs behind brackets"),
        pytest.param("a ... b […] c (…)", ["a", "…", "b", "…", "c", "…"], id="ellipses of all shapes"),
        pytest.param("e\u0301te\u0301 and été", ["été", "and", "été"], id="combining marks"),
        pytest.param("co\u00adoperate", ["cooperate"], id="a soft hyphen"),
        pytest.param("’’ '' \"", ['"', '"', '"'], id="double marks of two singles"),
        pytest.param("日本 한국어", ["日", "本", "한국어"], id="scripts with and without spaces"),
        pytest.param("done.But why", ["done", ".", "but", "why"], id="no space after a full stop"),
    ],
)
def test_a_text_is_read_as_words_numbers_and_marks(text: str, expected: list[str]) -> None:
    assert shadows(text) == expected


def test_signs_that_stand_for_a_word_are_words() -> None:
    assert all(token.kind is TokenKind.WORD for token in tokenize("% $ & €"))


def test_a_stretch_is_read_with_its_place_in_the_whole_text() -> None:
    text = "he said: “We won.”"
    tokens = tokenize(text, Span(10, 17))
    assert [token.span.text_of(text) for token in tokens] == ["We", "won", "."]


@given(st.text(alphabet=st.sampled_from("aAé'’‘\"“.…,-—[]() 12%$日한\u0301\u00ad\n"), max_size=60))
def test_tokens_are_what_is_printed_in_order(text: str) -> None:
    end = 0
    for token in tokenize(text):
        assert token.span.text_of(text) == token.printed
        assert token.span.start >= end
        assert not text[end : token.span.start].strip(" \n\u00ad")
        end = token.span.end
    assert not text[end:].strip(" \n\u00ad")


@given(st.text(max_size=60))
def test_no_text_is_refused(text: str) -> None:
    assert all(token.shadow for token in tokenize(text))


_PLAIN = st.sampled_from(
    ["US", "us", "No.", "no", "Ark.", "Dr.", "a.", "A", "end.", "one,", "10", "it’s", "…", ")", "("]
)


@given(st.lists(_PLAIN, max_size=8).map(" ".join))
def test_read_by_what_stands_between_white_space_a_text_has_the_same_tokens(text: str) -> None:
    # A stretch is read by the whole grammar, a text by its chunks, the plain ones without it.
    assert tokenize(text) == tokenize(text, Span(0, len(text)))


def test_a_long_run_without_spaces_is_gone_through_once() -> None:
    # Looked through again from each of its signs, it would take minutes.
    assert len(list(tokenize("橋" * 100_000))) == 100_000
