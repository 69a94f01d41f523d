"""Who speaks in German texts, by which verb, and what is reported there outside the marks."""

import sys
from types import FrameType

import pytest

from asquoted.domain.quotations import read_speech
from asquoted.domain.speech import CueClass

# So much German that nobody doubts it, and nobody speaks in it.
_GERMAN = "Die Brücke ist seit dem Herbst gesperrt, und der Fluss steht nicht mehr auf dem Feld.\n\n"


def _credits(said: str) -> list[tuple[str | None, str | None]]:
    text = _GERMAN + said
    return [
        (one.speaker.text_of(text) if one.speaker else None, one.cue.text_of(text) if one.cue else None)
        for one in read_speech(text).quotations
    ]


@pytest.mark.parametrize(
    ("said", "speaker", "cue"),
    [
        pytest.param("„Es regnet“, sagte Olsen am Dienstag.", "Olsen", "sagte", id="behind"),
        pytest.param("„Es regnet“, so die Ministerin weiter.", "die Ministerin", "so", id="so"),
        pytest.param("„Es regnet“, teilte das Amt mit.", "das Amt", "teilte", id="a parted verb"),
        pytest.param("„Es regnet“, hat er gesagt.", "er", "hat er gesagt", id="the perfect tense"),
        pytest.param("Am Montag hatte Olsen erklärt: „Es regnet.“", "Olsen", "erklärt", id="before a colon"),
        pytest.param(
            "Die Ministerin hat gestern gesagt: „Es regnet.“",
            "Die Ministerin",
            "gesagt",
            id="before a colon, straight order",
        ),
        pytest.param(
            "„Es regnet“, sagte am Dienstag in Kiel die Ministerin.",
            "die Ministerin",
            "sagte",
            id="time and place",
        ),
        pytest.param(
            "„Es regnet“, sagte die Sprecherin des Amtes.",
            "die Sprecherin des Amtes",
            "sagte",
            id="a genitive",
        ),
        pytest.param(
            "„Es regnet“, sagte die Ministerin der Zeitung.",
            "die Ministerin",
            "sagte",
            id="a listener, no genitive",
        ),
        pytest.param(
            "„Es regnet“, sagte Ursula von der Lohe.",
            "Ursula von der Lohe",
            "sagte",
            id="particles of a name",
        ),
        pytest.param("Anna Olsen sagte: „Es regnet.“", "Anna Olsen", "sagte", id="before"),
        pytest.param("Am Dienstag sagte Olsen: „Es regnet.“", "Olsen", "sagte", id="before, behind a time"),
        pytest.param("Olsen hingegen jubelte: „Es regnet.“", "Olsen", "jubelte", id="behind an adverb"),
        pytest.param(
            "Anna Olsen, Chefin der Werft, sagte: „Es regnet.“",
            "Anna Olsen",
            "sagte",
            id="over an apposition",
        ),
        pytest.param("Die Gewerkschaft sprach von „Betrug“.", "Die Gewerkschaft", "sprach", id="spoke of"),
        pytest.param("Laut Olsen ist das „Betrug am Fluss“.", "Olsen", "Laut", id="a source"),
        pytest.param(
            "Man werde „nicht weichen“, kündigte Olsen an.", "Olsen", "kündigte", id="inside a clause"
        ),
        pytest.param(
            "Sprecher Jan Roe: „Es regnet heute.“", "Sprecher Jan Roe", None, id="a name and a colon"
        ),
        pytest.param("Das Schild „Bitte warten“ fiel ins Wasser.", None, None, id="nobody"),
    ],
)
def test_the_speaker_is_the_subject_of_the_verb(said: str, speaker: str | None, cue: str | None) -> None:
    assert _credits(said) == [(speaker, cue)]


def test_an_interrupted_quotation_goes_on_behind_the_speaker_and_a_bare_one_behind_it() -> None:
    said = "„Es regnet“, sagte Olsen, „und das seit Mai.“ „Seit Mai!“"
    first, second, third = read_speech(_GERMAN + said).quotations
    assert second.continues == 0
    assert first.speaker == second.speaker == third.speaker
    assert first.cue == second.cue
    assert (third.continues, third.cue) == (None, None)


@pytest.mark.parametrize(
    ("said", "content", "speaker"),
    [
        pytest.param("Sie sagte, das Tal sei sicher.", "das Tal sei sicher", "Sie", id="Konjunktiv"),
        pytest.param("Olsen sagte der Zeitung, dass es dort regnet.", "es dort regnet", "Olsen", id="dass"),
        pytest.param("Das Tal ist sicher, sagte Olsen.", "Das Tal ist sicher", "Olsen", id="before the verb"),
        pytest.param("Als er kam, sagte Olsen, das Tal sei sicher.", "das Tal sei sicher", "Olsen", id="als"),
        pytest.param(
            "Nach Angaben der Polizei wurde niemand verletzt.",
            "wurde niemand verletzt",
            "der Polizei",
            id="a source",
        ),
        pytest.param(
            "Der Polizei zufolge ist das Tal sicher.",
            "ist das Tal sicher",
            "Der Polizei",
            id="a source before",
        ),
        pytest.param(
            "Olsen sagte, er habe es nicht gewusst, und betonte: „Es regnet.“",
            "er habe es nicht gewusst",
            "Olsen",
            id="up to the next verb",
        ),
    ],
)
def test_what_is_reported_is_the_clause_of_the_verb(said: str, content: str, speaker: str) -> None:
    text = _GERMAN + said
    (told,) = read_speech(text).indirect
    assert told.speaker is not None
    assert (told.span.text_of(text), told.speaker.text_of(text)) == (content, speaker)


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("Er sagte das, weil es im Tal regnet.", id="a reason"),
        pytest.param("Als er endlich kam, sagte Olsen nicht viel.", id="a circumstance"),
        pytest.param("Olsen gab der Werft das Geld, das sie brauche.", id="a verb without its particle"),
        pytest.param("Das Tal, die Werft und der Fluss schwiegen.", id="nobody says anything"),
    ],
)
def test_what_the_outlet_tells_itself_is_not_reported(said: str) -> None:
    assert read_speech(_GERMAN + said).indirect == ()


@pytest.mark.parametrize(
    ("verb", "cue_class"),
    [
        ("sagte", CueClass.NEUTRAL),
        ("behauptete", CueClass.DISTANCING),
        ("wetterte", CueClass.LOADED),
        ("dementierte", CueClass.DENYING),
    ],
)
def test_a_german_verb_takes_sides_as_its_english_fellow_does(verb: str, cue_class: CueClass) -> None:
    (quotation,) = read_speech(f"{_GERMAN}„Es regnet im Tal“, {verb} Olsen.").quotations
    assert quotation.cue_class is cue_class


def test_a_sentence_without_an_end_takes_steps_for_its_length_alone() -> None:
    short, long = (_calls(_GERMAN + "und sagte Olsen, das Tal " * times) for times in (400, 1_600))
    assert long < 5 * short


def _calls(text: str) -> int:
    """Return how many calls it takes to read `text`."""
    counted = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal counted
        counted += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read_speech(text)
    finally:
        sys.setprofile(before)
    return counted
