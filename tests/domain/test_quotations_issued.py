"""Who speaks in a statement that was issued: whoever issued it, and not the statement."""

import pytest

from asquoted.domain.quotations import read_speech


def _speaker(text: str) -> str | None:
    quotation = read_speech(text).quotations[0]
    return quotation.speaker.text_of(text) if quotation.speaker else None


@pytest.mark.parametrize("break_", [" ", "\n\n"], ids=["in its sentence", "in the next paragraph"])
@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        pytest.param("The following statement was issued today by Mayor Ann Vey:", "Mayor Ann Vey", id="day"),
        pytest.param("A statement was released by the Harbour Board:", "the Harbour Board", id="board"),
        pytest.param("These remarks were made by Ann Vey on Monday:", "Ann Vey", id="remarks"),
    ],
)
def test_whoever_issued_a_statement_speaks_in_it(told: str, speaker: str, break_: str) -> None:
    assert _speaker(f"{told}{break_}“We have not sold the old harbour. Nobody has.”") == speaker


def test_what_is_no_statement_does_not_speak_by_another() -> None:
    text = "The old harbour was closed by Ann Vey on Monday: “We have not sold it.”"
    assert _speaker(text) != "Ann Vey on Monday"


@pytest.mark.parametrize("told", ["The statement was short:", "The statement was read out:"])
def test_a_statement_that_nobody_is_said_to_have_issued_is_itself_named(told: str) -> None:
    assert _speaker(f"{told} “We have not sold the old harbour.”") == "The statement"
