"""Speech told from titles and scare marks, by our own sentences."""

import pytest

from asquoted.domain.quotations import read_speech
from asquoted.domain.speech import Role


def _first_role(text: str) -> Role:
    return read_speech(text).quotations[0].role


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“The bridge is closed,” the mayor said.", id="a sentence and its verb"),
        pytest.param("The mayor told them to stop making “reckless remarks” at once.", id="a fragment"),
        pytest.param("Vey called the plan “folly.”", id="what somebody called it"),
        pytest.param("According to Vey, the plan is “folly.”", id="according to"),
        pytest.param("“Go home. The bridge is closed.”", id="sentences on their own"),
        pytest.param("Vey: “Not now.”", id="speaker and colon"),
        pytest.param("“Never again.” — Ann Vey", id="speaker behind a dash"),
    ],
)
def test_speech_has_somebody_who_says_it(text: str) -> None:
    assert _first_role(text) is Role.SPEECH


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The film “Night Train to Ghent” opened on Friday.", id="kind of work before"),
        pytest.param("His “Letters from Ghent” column ran for years.", id="kind of work behind"),
        pytest.param("Ann Vey’s “Northern Light” won the prize.", id="whose work it is"),
        pytest.param("On “Morning Call,” the hosts laughed.", id="on the programme"),
        pytest.param("他读了《论语》和别的书。", id="Chinese marks for titles"),
        pytest.param("The song, “Long Way Down,” was played twice.", id="in apposition"),
    ],
)
def test_titles_have_capitals_and_a_kind_of_work_beside_them(text: str) -> None:
    assert _first_role(text) is Role.TITLE


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('Robert "Bob" Vey opened the gate.', id="nickname"),
        pytest.param("The town's “free” buses cost a fortune.", id="scare marks"),
        pytest.param("He is one of the so-called “quiet men” of the trade.", id="so-called"),
        pytest.param("The region is known as “the Ditch” for its rain.", id="known as"),
        pytest.param("Marchers carried placards “Bread and Peace” through town.", id="placard"),
        pytest.param('<img alt="a bridge" src="bridge.png">', id="an attribute of a tag"),
    ],
)
def test_names_and_words_at_arms_length_are_not_speech(text: str) -> None:
    assert _first_role(text) is Role.SCARE


def test_single_marks_in_a_headline_are_display_where_the_text_quotes_in_double() -> None:
    text = (
        "Mayor Says ‘No Reason’ To Close Bridge\n\nThere is “no reason” to close it, the mayor said. “None.”"
    )
    assert [q.role for q in read_speech(text).quotations] == [Role.SCARE, Role.SPEECH, Role.SPEECH]


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("‘We shall never close it’: mayor on the old bridge", id="colon behind"),
        pytest.param("Mayor: ‘We shall never close it’", id="colon before"),
        pytest.param("‘We shall never close it,’ says mayor", id="verb"),
    ],
)
def test_a_sentence_that_a_headline_puts_in_somebodys_mouth_is_speech_in_any_marks(headline: str) -> None:
    text = f"{headline}\n\nThere is “no reason” to close the bridge, the mayor said. “None.”"
    assert read_speech(text).quotations[0].role is Role.SPEECH


def test_single_marks_in_a_headline_are_speech_where_the_text_has_no_others() -> None:
    text = "Mayor says there is ‘no reason’ to close bridge\n\n‘There is none,’ the mayor said."
    assert [q.role for q in read_speech(text).quotations] == [Role.SPEECH, Role.SPEECH]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Roe spoke of “cowardice” when the league met.", id="spoke of"),
        pytest.param("The mayor warned of “chaos” when the league met.", id="warned of"),
        pytest.param("The mayor said it was over. “It is,” she said. There will be “no more”.", id="no more"),
        pytest.param(
            "“We sail,” said Ann Vey, who has “no plans” to stop.", id="of whom a clause tells more"
        ),
        pytest.param("Roe has often used the phrase “sour milk” of the town.", id="used the phrase"),
        pytest.param("The fund referenced “old fears” of the town.", id="referenced"),
        pytest.param("Pay pledge in the town: “not a penny”", id="a label and a colon"),
        pytest.param("“Not a penny”: fury of the town over pay", id="a colon behind"),
    ],
)
def test_fragments_are_speech_where_somebody_is_heard(text: str) -> None:
    assert read_speech(text).quotations[-1].role is Role.SPEECH


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They have called the old works “the Kettle” for years.", id="an epithet"),
        pytest.param("She is known to her staff as “the Clock” and likes it.", id="known to somebody as"),
        pytest.param("A brass plate with the words “They came home” hung on the gate.", id="a plate"),
        pytest.param("The banner reading “No more waiting” hung on the gate.", id="a banner"),
        pytest.param("The Eel, as Jon “The Eel” Vey is called, was fined.", id="a nickname with an article"),
    ],
)
def test_what_is_written_on_things_and_what_people_go_by_is_not_speech(text: str) -> None:
    assert read_speech(text).quotations[-1].role is Role.SCARE


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("It is too early to “drain the pond”, town hears", id="small letters"),
        pytest.param("“DRAIN THE POND” FURY", id="capitals"),
        pytest.param("• Mayor will not “drain the pond” now", id="a bullet"),
    ],
)
def test_a_headline_quotes_in_few_words_what_the_text_quotes_in_full(headline: str) -> None:
    text = f"{headline}\n\nThe mayor said that the town was poor. “We shall not drain the pond,” she said."
    assert [q.role for q in read_speech(text).quotations] == [Role.SPEECH, Role.SPEECH]


def test_links_to_other_articles_are_not_this_ones_speech() -> None:
    text = (
        "The mayor said that the bridge was closed. “It is,” she said.\n\nMost read\n"
        "1 “We were told to go”: swans on the line\n2 How the eel got away\n"
    )
    assert [q.role for q in read_speech(text).quotations] == [Role.SPEECH, Role.SCARE]
