"""Who speaks, and what is speech, in turns that reports take: live blogs, courts, people who stay unnamed."""

import pytest

from asquoted.domain.quotations import read_speech
from asquoted.domain.speech import Role

# English enough for any grammar; nobody speaks in it.
OPENING = "The works by the river were shut, and that was the end of it.\n\n"


@pytest.mark.parametrize(
    ("said", "speaker", "cue"),
    [
        pytest.param("14:32 Denholm: “The dam is holding.”", "Denholm", None, id="behind the hour"),
        pytest.param("“We are angry,” said one marcher.", "one marcher", "said", id="one of many"),
        pytest.param("“We are angry,” said one.", "one", "said", id="one alone"),
        pytest.param(
            "A source close to Denholm said she was “furious”.", "A source", "said", id="somebody's friend"
        ),
        pytest.param(
            "Prosecutors say Oake, a clerk, bragged that they were “asleep”.",
            "Oake",
            "bragged",
            id="a verb that is no name",
        ),
        pytest.param(
            "Mina Roth called it “a travesty” and vowed to appeal.", "Mina Roth", "called", id="two verbs"
        ),
        pytest.param("She laughs. Then: “No.”", None, None, id="an adverb is nobody"),
    ],
)
def test_the_speaker_of_a_report_is_who_says_it(said: str, speaker: str | None, cue: str | None) -> None:
    text = OPENING + said
    (quotation,) = read_speech(text).quotations
    assert quotation.role is Role.SPEECH
    assert (quotation.speaker and quotation.speaker.text_of(text)) == speaker
    assert (quotation.cue and quotation.cue.text_of(text)) == cue


def test_what_a_speaker_does_meanwhile_parts_no_speech() -> None:
    text = OPENING + "“This,” he said, pointing at the mud, “is all that is left.”"
    _, second = read_speech(text).quotations
    assert second.continues == 0
    assert second.cue is not None
    assert second.cue.text_of(text) == "said"


def test_words_before_a_comma_are_speech_however_far_the_verb_is() -> None:
    text = OPENING + "“I lost my house,” a woman who gave her name only as Ines said through tears."
    (quotation,) = read_speech(text).quotations
    assert quotation.role is Role.SPEECH


def test_a_title_before_a_comma_is_none() -> None:
    text = OPENING + "“Harbour Lights,” the new film, is out on Friday."
    (quotation,) = read_speech(text).quotations
    assert quotation.role is Role.TITLE
