"""Who speaks behind a time, before a colon, and by a contracted verb."""

import pytest

from asquoted.domain.quotations import read_speech

# English enough for any grammar; nobody speaks in it.
OPENING = "The works by the river were shut, and that was the end of it.\n\n"


def _speaker(said: str) -> str | None:
    text = OPENING + said
    (quotation,) = read_speech(text).quotations
    return quotation.speaker.text_of(text) if quotation.speaker else None


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        pytest.param(
            "This time last year the mayor sat down and swore: “Never.”",
            "the mayor",
            id="this time last year",
        ),
        pytest.param("Only a fortnight ago Denholm told us: “Never.”", "Denholm", id="a fortnight ago"),
        pytest.param("Two days later Ann Vey told us: “Never.”", "Ann Vey", id="two days later"),
        pytest.param("In June she was “proud of every yard of it”.", "she", id="a month without a comma"),
        pytest.param("By 2024 the mayor was “proud of every yard of it”.", "the mayor", id="a year"),
        pytest.param("June Vey sat down and swore: “Never.”", "June Vey", id="a month that is a name"),
    ],
)
def test_a_time_is_no_part_of_who_speaks(said: str, speaker: str) -> None:
    assert _speaker(said) == speaker


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("And on the sluice: “It was never shut, and it never will be.”", id="what it is about"),
        pytest.param("Here is the line that will lead the bulletins: “It was shut.”", id="what is shown"),
        pytest.param("Last year: “It was never shut.”", id="a time"),
    ],
)
def test_not_all_that_stands_before_a_colon_speaks(said: str) -> None:
    assert _speaker(said) is None


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        pytest.param("She'll ask “those who have the most” for more.", "She", id="will"),
        pytest.param("He’s said it was “never shut”.", "He", id="has"),
        pytest.param("From Ann Vey: “It was never shut.”", "Ann Vey", id="who sent it"),
    ],
)
def test_a_contracted_verb_is_no_part_of_the_pronoun(said: str, speaker: str) -> None:
    assert _speaker(said) == speaker
