"""Who "the mayor" is, where the text has said so, and whose words a passive or a rare verb brings in."""

import pytest

from asquoted.domain.quotations import read_speech
from asquoted.domain.speech import Quotation


def _last(text: str) -> Quotation:
    return read_speech(text).quotations[-1]


def _named(text: str) -> str | None:
    named = _last(text).named
    return named.text_of(text) if named else None


@pytest.mark.parametrize(
    "beginning",
    [
        pytest.param("Ann Vey, the mayor of Ghent, was there.", id="behind the name"),
        pytest.param("Ann Vey, mayor of Ghent, was there.", id="behind the name, no article"),
        pytest.param("The city’s mayor, Ann Vey, was there.", id="before the name, set off"),
        pytest.param("It was the mayor of Ghent, Ann Vey.", id="before the name, at the end"),
        pytest.param("It was Ann Vey, the city’s mayor.", id="behind the name, with the owner"),
        pytest.param("Ann Vey, 43, mayor of Ghent, was there.", id="behind name and age"),
        pytest.param("Ann Vey (43), the mayor of Ghent, was there.", id="behind an age in brackets"),
        pytest.param("Ghent mayor Ann Vey was there.", id="right before the name"),
    ],
)
def test_an_office_stands_for_the_one_person_whom_the_text_gave_it(beginning: str) -> None:
    assert _named(f"{beginning} “It rains,” the mayor said.") == "Ann Vey"


def test_the_lead_keeps_the_name_back() -> None:
    text = "A judge said it was “a sorry tale of greed”.\n\nJudge Ann Vey was there."
    quotation = _last(text)
    assert quotation.speaker is not None
    assert quotation.speaker.text_of(text) == "A judge"
    assert _named(text) == "Judge Ann Vey"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Ann Vey, mayor of Ghent, met Bo Roe, mayor of Lier. “It rains,” the mayor said.",
            id="two have the office",
        ),
        pytest.param(
            "Finance minister Ann Vey was there. “It rains,” the health minister said.", id="another minister"
        ),
        pytest.param("Army spokesman Bo Roe was there. “It rains,” a spokesman said.", id="a second one"),
        pytest.param("In Ghent, the mayor, it was said, rested. “It rains,” the mayor said.", id="a place"),
    ],
)
def test_an_office_stays_open_where_two_could_be_meant(text: str) -> None:
    assert _named(text) is None


def test_names_and_titles_make_no_headline() -> None:
    text = "President Ann Vey and Prime Minister Bo Roe met on Monday. “We agree,” the prime minister said."
    assert _named(text) == "Prime Minister Bo Roe"


def test_one_office_goes_by_several_names() -> None:
    assert _named("The barrister, Ann Vey, was there. “He is sorry,” the lawyer said.") == "Ann Vey"


def test_a_person_is_told_again_by_age_or_family() -> None:
    text = "Ann Vey wept in the gallery. “He was kind,” the mum-of-two said."
    assert _named(text) == "Ann Vey"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Roe was told by Ann Vey that day: “You knew it.”", "Ann Vey", id="told by"),
        pytest.param("The plan was described by Ann Vey as “folly”.", "Ann Vey", id="described by"),
        pytest.param("The mayor was told: “You knew it of old.”", None, id="told, by nobody"),
        pytest.param(
            "Ann Vey was quoted by the agency as saying “it rains”.", "Ann Vey", id="quoted by, as saying"
        ),
        pytest.param("Counsel for Roe, Ann Vey, said: “He is sorry.”", "Ann Vey", id="counsel for"),
        pytest.param("“It rains,” said its chief, Ann Vey.", "Ann Vey", id="inverted, with the office"),
        pytest.param("Ann Vey, nicknamed “Frosty” by the town, said: “No.”", "Ann Vey", id="over a nickname"),
        pytest.param("It was “a weak text”, in the words of Ann Vey.", "Ann Vey", id="in the words of"),
        pytest.param("For Ann Vey, of the league, it was “a weak text”.", "Ann Vey", id="for her, it was"),
        pytest.param(
            "Ann Vey said it was “late”, while Bo Roe put the price at “ninety crowns”.",
            "Bo Roe",
            id="while another one",
        ),
    ],
)
def test_the_words_are_not_the_listeners(text: str, speaker: str | None) -> None:
    found = _last(text).speaker
    assert (found.text_of(text) if found else None) == speaker


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("‘We are done,’ he stormed, ‘and we will not come back.’", id="pronoun"),
        pytest.param("‘We are done’, Ann Vey bellowed, ‘and we will not come back’.", id="comma outside"),
        pytest.param("‘We are done,’ tutted the mayor, ‘and we will not come back.’", id="inverted"),
        pytest.param(
            "‘The farmers’ barns are full,’ she trilled, ‘so the traders’ ships must wait.’", id="apostrophes"
        ),
    ],
)
def test_interrupted_speech_is_linked_whatever_the_verb(text: str) -> None:
    first, second = read_speech(text).quotations
    assert first.speaker is not None
    assert second.continues == 0
    assert second.speaker == first.speaker


def test_a_title_is_no_speech_of_the_verb_behind_it() -> None:
    (quotation,) = read_speech("On “Morning Call,” the hosts giggled.").quotations
    assert quotation.cue is None


def test_an_owner_is_named_whole() -> None:
    text = "Mayor Ann Vey's plan failed. “We shall build the bridge next year,” the mayor said."
    named = read_speech(text).quotations[0].named
    assert named is not None
    assert named.text_of(text) == "Mayor Ann Vey"
