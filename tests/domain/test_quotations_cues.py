"""The verbs that bring speech in: their classes, their forms, and those of two words."""

import pytest

from asquoted.domain.quotations import read_speech
from asquoted.domain.speech import CueClass, Role

_CLASSES = {
    CueClass.NEUTRAL: "said says told added asked stated noted explained replied wrote tweeted urged "
    "acknowledged affirmed exclaimed queried hinted volunteered swore whispered yelled forecast",
    CueClass.DISTANCING: "claimed claims alleged asserted contended maintained insisted argued reckoned",
    CueClass.LOADED: "slammed blasted fumed raged stormed roared sneered boasted gloated hissed spat "
    "admitted admits conceded confessed blurted screamed snapped warned complained demanded",
    CueClass.DENYING: "denied denies refuted rejected dismissed disputed rebutted repudiated disowned",
}


@pytest.mark.parametrize(
    ("verb", "cue_class"),
    [(verb, cue_class) for cue_class, verbs in _CLASSES.items() for verb in verbs.split()],
)
@pytest.mark.parametrize(
    "text", ["“It rains in the town,” Ann Vey {}.", "Ann Vey {}: “It rains in the town.”"]
)
def test_a_verb_has_its_class_on_either_side(text: str, verb: str, cue_class: CueClass) -> None:
    printed = text.format(verb)
    (quotation,) = read_speech(printed).quotations
    assert quotation.cue is not None
    assert (quotation.cue.text_of(printed), quotation.cue_class) == (verb, cue_class)


@pytest.mark.parametrize(
    ("verb", "cue_class"),
    [
        ("said", CueClass.NEUTRAL),
        ("claimed", CueClass.DISTANCING),
        ("insisted", CueClass.DISTANCING),
        ("admitted", CueClass.LOADED),
        ("denied", CueClass.DENYING),
        ("refuted", CueClass.DENYING),
    ],
)
def test_indirect_speech_has_the_class_of_its_verb(verb: str, cue_class: CueClass) -> None:
    (found,) = read_speech(f"Ann Vey {verb} that the bridge would be closed for years.").indirect
    assert found.cue_class is cue_class


@pytest.mark.parametrize(
    ("cue", "cue_class"),
    [
        ("hit back", CueClass.LOADED),
        ("hit out", CueClass.LOADED),
        ("lashed out", CueClass.LOADED),
        ("fired back", CueClass.LOADED),
        ("pushed back", CueClass.LOADED),
        ("clapped back", CueClass.LOADED),
        ("chimed in", CueClass.NEUTRAL),
        ("weighed in", CueClass.NEUTRAL),
        ("went on", CueClass.NEUTRAL),
        ("summed up", CueClass.NEUTRAL),
        ("brushed off", CueClass.DENYING),
    ],
)
def test_the_particle_is_a_part_of_the_cue(cue: str, cue_class: CueClass) -> None:
    text = f"Ann Vey {cue}: “It rains in the town.”"
    (quotation,) = read_speech(text).quotations
    assert quotation.cue is not None
    assert (quotation.cue.text_of(text), quotation.cue_class) == (cue, cue_class)


def test_a_verb_that_needs_its_particle_brings_in_nothing_without_it() -> None:
    assert read_speech("Ann Vey pushed the boats that the town had bought for her.").indirect == ()


def test_who_is_quoted_as_saying_speaks() -> None:
    text = "Ann Vey was quoted as saying that the bridge would be closed."
    (found,) = read_speech(text).indirect
    assert found.speaker is not None
    assert found.speaker.text_of(text) == "Ann Vey"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The plan, he believes, will fail in the very end.", id="a pronoun"),
        pytest.param("The plan, Ann Vey thinks, was doomed from the first day.", id="a name"),
    ],
)
def test_a_belief_in_the_middle_of_a_sentence_is_no_speech(text: str) -> None:
    assert read_speech(text).indirect == ()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("A man who called himself “James” was there.", Role.SCARE, id="a name somebody took"),
        pytest.param("The choir sang “Sweet Harrow Air” to the town.", Role.TITLE, id="a song"),
        pytest.param("The choir sang “Go home now!” to the town.", Role.SPEECH, id="a cry that is sung"),
    ],
)
def test_names_and_songs_are_not_speech_though_a_verb_brings_them_in(text: str, role: Role) -> None:
    assert read_speech(text).quotations[0].role is role
