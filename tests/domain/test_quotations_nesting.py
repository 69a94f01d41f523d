"""Who speaks where one clause stands inside another, and where a reported clause begins and ends."""

import pytest

from asquoted.domain.quotations import read_speech

# English enough for any grammar; nobody speaks in it.
OPENING = "The works by the river were shut, and that was the end of it.\n\n"


def _speakers(said: str) -> list[str | None]:
    text = OPENING + said
    return [
        quotation.speaker.text_of(text) if quotation.speaker else None
        for quotation in read_speech(text).quotations
    ]


def _reported(said: str) -> list[str]:
    text = OPENING + said
    return [one.span.text_of(text) for one in read_speech(text).indirect]


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        pytest.param(
            "Critics recall that in 2019 she called it “a dead letter”.", "she", id="one of whom many tell"
        ),
        pytest.param("Those at the gate say that he called it “a dead letter”.", "he", id="those"),
        pytest.param("She said he called it “a dead letter”.", "he", id="a pronoun of the other gender"),
        pytest.param("Denholm said she called it “a dead letter”.", "Denholm", id="perhaps the same one"),
        pytest.param("They said they called it “a dead letter”.", "They", id="the same pronoun"),
        pytest.param(
            "Roth warned that the reply would be “no smaller”, according to a transcript.",
            "Roth",
            id="a source for who said it",
        ),
        pytest.param(
            "The dam was “no smaller”, according to a transcript.", "a transcript", id="a source alone"
        ),
        pytest.param(
            "Roth's deputies, she claimed, had asked her to “sign and be still”.",
            "she",
            id="set off by commas",
        ),
        pytest.param(
            "Roth wrote the letter, which everybody has read. “We were wet to the bone.”",
            "Roth",
            id="who reads it says nothing",
        ),
    ],
)
def test_of_two_who_may_speak_the_grammar_chooses(said: str, speaker: str) -> None:
    assert _speakers(said) == [speaker]


@pytest.mark.parametrize(
    ("said", "reported"),
    [
        pytest.param(
            "“We are wet,” Roth told the crowd in the old hall by the river.", [], id="where it was told"
        ),
        pytest.param("The mayor, Ann Roth, did not respond to letters.", [], id="a name in apposition"),
        pytest.param("The dam is safe, Roth said.", ["The dam is safe"], id="a clause before a name"),
        pytest.param(
            "One nurse, who asked not to be named, said they had run.",
            ["they had run"],
            id="who gives no name",
        ),
        pytest.param(
            "The neighbours, who asked the town to open the sluice, watched it all night.",
            ["the town to open the sluice"],
            id="a clause set off by commas",
        ),
        pytest.param("It left room for one point of view alone.", [], id="a point is made by nobody"),
        pytest.param(
            "Roth told Radio One that the dam was safe.", ["the dam was safe"], id="a number in a name"
        ),
    ],
)
def test_what_is_reported_ends_with_its_clause(said: str, reported: list[str]) -> None:
    assert _reported(said) == reported


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        pytest.param("Those at the gate called it “a dead letter”.", "Those at the gate", id="those"),
        pytest.param(
            "Officials on both banks called it “a dead letter”.",
            "Officials on both banks",
            id="a bare plural",
        ),
        pytest.param(
            "But crane drivers at the yard called it “a dead letter”.", "crane drivers at the yard", id="but"
        ),
    ],
)
def test_several_people_are_placed_without_an_article(said: str, speaker: str) -> None:
    assert _speakers(said) == [speaker]
