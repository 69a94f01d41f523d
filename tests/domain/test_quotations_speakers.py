"""Who speaks, by which verb, and what is reported outside the marks."""

import pytest

from asquoted.domain.quotations import read_speech
from asquoted.domain.speech import CueClass, Role


def _credits(text: str) -> list[tuple[str | None, str | None]]:
    return [
        (
            q.speaker.text_of(text) if q.speaker else None,
            q.cue.text_of(text) if q.cue else None,
        )
        for q in read_speech(text).quotations
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        pytest.param("“It rains,” Ann Vey said.", "Ann Vey", "said", id="behind, straight order"),
        pytest.param("“It rains,” said Ann Vey.", "Ann Vey", "said", id="behind, inverted"),
        pytest.param("“It rains,” said Per Vey.", "Per Vey", "said", id="a name like a preposition"),
        pytest.param("“It rains,” said Will Vey.", "Will Vey", "said", id="a name like an auxiliary"),
        pytest.param("“It rains,” Mr. Vey said on Monday.", "Mr. Vey", "said", id="a title with its stop"),
        pytest.param("Ann Vey said: “It rains.”", "Ann Vey", "said", id="before, colon"),
        pytest.param("Ann Vey said that “it rains.”", "Ann Vey", "said", id="before, that"),
        pytest.param("Ann Vey, the mayor, said, “It rains.”", "Ann Vey", "said", id="over an apposition"),
        pytest.param("Ann Vey (D-Ghent) said, “It rains.”", "Ann Vey", "said", id="over a bracket"),
        pytest.param(
            "“It rains,” Ann Vey, R-Ky., said Monday.", "Ann Vey", "said", id="over an abbreviation"
        ),
        pytest.param(
            "“It rains,” a spokesman for the town said.", "a spokesman for the town", "said", id="nominal"
        ),
        pytest.param("“Why?” Ann Vey asked.", "Ann Vey", "asked", id="behind a question"),
        pytest.param(
            "Ann Vey, whose mother Jo, 88, was there, said: “It rains.”", "Ann Vey", "said", id="over whose"
        ),
        pytest.param(
            "Bo Roe, Ann Vey went on, had shown “no sign of remorse”.",
            "Ann Vey",
            "went on",
            id="set off inside",
        ),
        pytest.param("According to Ann Vey, it is “folly.”", "Ann Vey", "According to", id="according to"),
        pytest.param("Ann Vey left, adding that it was “folly.”", "Ann Vey", "adding", id="participle"),
        pytest.param("Vey said she hopes it “will end.”", "Vey", "said", id="the outer verb speaks"),
        pytest.param(
            "Vey said that Mr. Roe called it “folly.”", "Mr. Roe", "called", id="the inner one by name"
        ),
        pytest.param(
            "The agency quoted Ann Vey as saying “it rains.”", "Ann Vey", "saying", id="quoted as saying"
        ),
        pytest.param(
            "“It rains,” the mayor, Ann Vey, said.", "Ann Vey", "said", id="a name set off by commas"
        ),
        pytest.param("“It rains,” said a warder, Jo Vey.", "Jo Vey", "said", id="whoever is new, by name"),
        pytest.param(
            "“It rains,” said a man from Ghent, East Flanders.",
            "a man from Ghent",
            "said",
            id="a place, no name",
        ),
        pytest.param("Ann Vey — who came late — said, “It rains.”", "Ann Vey", "said", id="over dashes"),
        pytest.param("Ann Vey: “It rains.”", "Ann Vey", None, id="a name and a colon"),
        pytest.param("“It rains.” ― Ann Vey", "Ann Vey", None, id="a name behind a dash"),
    ],
)
def test_the_speaker_stands_beside_the_verb(text: str, speaker: str, cue: str | None) -> None:
    assert _credits(text)[0] == (speaker, cue)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("“It rains,” the nurse says.", "the nurse", id="a common noun"),
        pytest.param("“It rains,” says the porter.", "the porter", id="a common noun behind"),
        pytest.param("“We are wet,” the lifeboat crew say.", "the lifeboat crew", id="a crew"),
        pytest.param("“It rains,” his mother says.", "his mother", id="a relative"),
        pytest.param("“It rains,” the boy's teacher told the court.", "the boy's teacher", id="an owner"),
        pytest.param(
            "The captain of a ship that lost power said: “It rains.”",
            "The captain of a ship",
            id="over a clause",
        ),
        pytest.param(
            "A nurse accused of lying told the court: “It rains.”", "A nurse", id="over a participle"
        ),
        pytest.param("Ann Vey could be heard yelling: “Stop it.”", "Ann Vey", id="heard yelling"),
        pytest.param("It ended amid cries of “Shame” from the benches.", "the benches", id="cries from"),
    ],
)
def test_who_speaks_need_not_have_a_name(text: str, speaker: str) -> None:
    assert _credits(text)[0][0] == speaker


def test_speech_that_follows_speech_has_its_speaker() -> None:
    text = "“It rains,” Ann Vey said. “It pours.”\n\n“We are wet.”"
    assert [speaker for speaker, _ in _credits(text)] == ["Ann Vey", "Ann Vey", "Ann Vey"]


def test_nobody_is_guessed() -> None:
    assert _credits("“It rains.”") == [(None, None)]


def test_nobody_says_a_title() -> None:
    assert _credits("The town’s “free” buses cost a fortune.") == [(None, None)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("«Llueve mucho», dijo ayer la alcaldesa de la villa a los vecinos.", id="Spanish"),
        pytest.param("« Jamais », a dit hier soir le maire de la ville aux journalistes.", id="French"),
    ],
)
def test_where_the_grammar_is_not_known_marks_are_speech_and_nobody_is_guessed(text: str) -> None:
    (quotation,) = read_speech(text).quotations
    assert quotation.role is Role.SPEECH
    assert quotation.speaker is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("Ann Vey spoke on Monday. “It rains,” she said.", "Ann Vey", id="pronoun"),
        pytest.param("Mayor Ann Vey left. Vey was wet. “It rains,” Vey said.", "Mayor Ann Vey", id="surname"),
        pytest.param("Mr. Roe thanked Ms. Vey on Monday. “It rains,” she said.", None, id="the other gender"),
        pytest.param("Roe met Vey on Monday. “It rains,” he said.", None, id="two could be meant"),
        pytest.param(
            "Dame Ann Vey spoke on Monday. “It rains,” he said.", None, id="a title of the other gender"
        ),
        pytest.param("Jo Vey said she was wet. “It rains,” he said.", None, id="an earlier pronoun"),
        pytest.param("Jo Vey met his wife. She wept. “It rains,” he said.", "Jo Vey", id="two pronouns"),
        pytest.param(
            "Bo Roe is spokesman of Acme. The league met. “It rains,” its spokesman said.",
            None,
            id="another's office",
        ),
        pytest.param(
            "“It dries,” Dr Ann Vey said.\n\nMayor Jo Roe came. “It drips,” the mayor said.\n\n"
            "It was the third day that Dr Vey had come. “It rains,” she said.",
            "Dr Ann Vey",
            id="named in this paragraph",
        ),
        pytest.param(
            "“It dries,” Dr Ann Vey said. “Yes,” Dr Bo Lund said.\n\n"
            "Mayor Jo Roe came. “It drips,” the mayor said.\n\n"
            "It was the day when Vey met Lund. “It rains,” she said.",
            None,
            id="two named in this paragraph",
        ),
        pytest.param("The court closed. “It rains,” the clerk said.", None, id="not spoken of before"),
        pytest.param(
            "A senior official said it rained. “It pours,” the official said.",
            "A senior official",
            id="the official",
        ),
    ],
)
def test_a_pronoun_stands_for_a_name_only_where_that_is_sure(text: str, named: str | None) -> None:
    quotation = read_speech(text).quotations[-1]
    assert (quotation.named.text_of(text) if quotation.named else None) == named


@pytest.mark.parametrize(
    ("verb", "cue_class"),
    [
        pytest.param("said", CueClass.NEUTRAL, id="neutral"),
        pytest.param("claimed", CueClass.DISTANCING, id="distancing"),
        pytest.param("thundered", CueClass.LOADED, id="loaded"),
        pytest.param("denied", CueClass.DENYING, id="denying"),
    ],
)
def test_the_verb_has_its_class(verb: str, cue_class: CueClass) -> None:
    quotation = read_speech(f"Ann Vey {verb}: “It rains.”").quotations[0]
    assert quotation.cue_class is cue_class


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        pytest.param("Ann Vey said that it would rain.", "it would rain", "Ann Vey", id="that-clause"),
        pytest.param("Ann Vey said it would rain.", "it would rain", "Ann Vey", id="bare clause"),
        pytest.param(
            "It would rain all week, Ann Vey said.", "It would rain all week", "Ann Vey", id="clause first"
        ),
        pytest.param(
            "According to Ann Vey, it will rain.", "it will rain", "Ann Vey", id="according to, first"
        ),
        pytest.param(
            "It will rain, according to Ann Vey.", "It will rain", "Ann Vey", id="according to, last"
        ),
        pytest.param("Ann Vey told reporters she would stay.", "she would stay", "Ann Vey", id="listener"),
        pytest.param("Ann Vey vowed to mend the bridge.", "to mend the bridge", "Ann Vey", id="infinitive"),
        pytest.param(
            "Ann Vey said it would rain, adding that it was cold.",
            "it would rain",
            "Ann Vey",
            id="up to the next verb",
        ),
        pytest.param(
            "Ann Vey said it would rain, but nobody left.", "it would rain", "Ann Vey", id="up to but"
        ),
        pytest.param(
            "Ann Vey said it would rain, but not snow.",
            "it would rain, but not snow",
            "Ann Vey",
            id="over but",
        ),
        pytest.param(
            "Ann Vey said on Monday the bridge was not for sale.",
            "the bridge was not for sale",
            "Ann Vey",
            id="over a day",
        ),
        pytest.param(
            "Ann Vey said people who came late would stand.",
            "people who came late would stand",
            "Ann Vey",
            id="over a relative clause",
        ),
        pytest.param(
            "It would rain all week, said Ann Vey, the mayor.",
            "It would rain all week",
            "Ann Vey",
            id="inverted",
        ),
        pytest.param(
            "Ann Vey said that the bridge was shut, which the town regrets.",
            "the bridge was shut",
            "Ann Vey",
            id="without what the writer adds",
        ),
        pytest.param(
            "While Ann Vey said it would rain, the sun shone on the town.",
            "it would rain",
            "Ann Vey",
            id="up to the main clause",
        ),
        pytest.param(
            "Ann Vey said that the town was “dirt poor” and that nobody cared for it.",
            "the town was “dirt poor” and that nobody cared for it",
            "Ann Vey",
            id="with a fragment in marks",
        ),
    ],
)
def test_what_is_reported_goes_without_verb_and_stop(text: str, content: str, speaker: str) -> None:
    found = read_speech(text).indirect[0]
    assert found.span.text_of(text) == content
    assert found.speaker is not None
    assert found.speaker.text_of(text) == speaker


def test_a_clause_is_reported_on_both_sides_of_its_verb() -> None:
    text = "But the new bridge, she said, will be closed for years."
    assert [one.span.text_of(text) for one in read_speech(text).indirect] == [
        "But the new bridge",
        "will be closed for years",
    ]


def test_a_that_behind_the_verb_is_no_part_of_what_is_resumed() -> None:
    text = "She was sorry, she said, that it had taken nine days."
    assert [one.span.text_of(text) for one in read_speech(text).indirect] == [
        "She was sorry",
        "it had taken nine days",
    ]


def test_marks_at_the_edge_of_a_reported_clause_stay_whole() -> None:
    text = "Ann Vey said that the whole of the vote had been “a farce”."
    (found,) = read_speech(text).indirect
    assert found.span.text_of(text) == "the whole of the vote had been “a farce”"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "“It rains,” said Ann Vey, who is the mayor of Ghent.", id="what is told of the speaker"
        ),
        pytest.param("The report was long and dull.", id="a noun of saying"),
        pytest.param("In the end, she said nothing.", id="nothing reported"),
        pytest.param(
            "Ann Vey said it was “a folly from its very first day to its last.”", id="mostly in marks"
        ),
    ],
)
def test_the_texts_own_voice_is_not_indirect(text: str) -> None:
    assert read_speech(text).indirect == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Ann Vey, 57, a former cook, said: “It rains.”", "Ann Vey", id="an age and more"),
        pytest.param("On Tuesday the words had been plainer: “It rains.”", None, id="what is no one"),
    ],
)
def test_an_age_or_an_adjective_is_nobody_who_speaks(text: str, speaker: str | None) -> None:
    (found,) = read_speech(text).quotations
    assert (found.speaker.text_of(text) if found.speaker else None) == speaker


def test_each_of_two_who_speak_in_one_sentence_has_words_of_his_own() -> None:
    text = "“Norport keeps its boats,” said one; “Sudport keeps its boats,” said the other."
    assert [quotation.continues for quotation in read_speech(text).quotations] == [None, None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("On 3 June 2024 Ann Vey called it “folly.”", "Ann Vey", id="day, month and year"),
        pytest.param("On June 3, 2024 Ann Vey said: “It rains.”", "Ann Vey", id="a year behind its comma"),
        pytest.param("In 2024 Norland said: “It rains.”", "Norland", id="a year alone"),
        pytest.param("In the Commons Ann Vey said: “It rains.”", "Ann Vey", id="a house and a name"),
        pytest.param("In Norport Vey said: “It rains.”", "Vey", id="a town and a surname"),
        pytest.param(
            "Earlier in the Senate Senator Ann Vey said: “It rains.”", "Senator Ann Vey", id="title"
        ),
        pytest.param("At a hearing on Tuesday Ann Vey said: “It rains.”", "Ann Vey", id="behind a day"),
        pytest.param("In the town hall mayor Ann Vey said: “It rains.”", "mayor Ann Vey", id="an office"),
        pytest.param("During a debate in the House of Lords Ann Vey said: “No.”", "Ann Vey", id="of Lords"),
        pytest.param("Speaking outside court Ann Vey said: “It rains.”", "Ann Vey", id="a participle"),
        pytest.param("After the meeting Olsen said: “It rains.”", "Olsen", id="an event"),
        pytest.param("Before the vote on Monday Ann Vey said: “No.”", "Ann Vey", id="an event on a day"),
        pytest.param("Minutes after Roe's speech Ann Vey said: “No.”", "Ann Vey", id="minutes after"),
        pytest.param(
            "After the mayor Ann Vey said: “No,” they left.", "the mayor Ann Vey", id="an office, no event"
        ),
        pytest.param("After the White House said “no,” they left.", "the White House", id="a body, no event"),
        pytest.param("Police in Norport Bay said: “It rains.”", "Police in Norport Bay", id="whose place"),
        pytest.param(
            "A spokesman in Norport City said: “It rains.”", "A spokesman in Norport City", id="his"
        ),
    ],
)
def test_a_time_or_place_without_its_comma_is_no_part_of_the_speaker(text: str, speaker: str) -> None:
    assert _credits(text)[0][0] == speaker


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("OSLO (AP) — ", id="town and agency"),
        pytest.param("OSLO, 2 March – ", id="town and day"),
        pytest.param("2 March\nOslo\n\n", id="lines of their own"),
        pytest.param("Oslo, 2 March 2026\n\n", id="one line"),
    ],
)
def test_a_dateline_does_not_speak(head: str) -> None:
    text = f"{head}“The bridge belongs to the town.”"
    assert _credits(text) == [(None, None)]


def test_a_name_in_a_line_of_its_own_speaks() -> None:
    assert _credits("Ann Vey\n\n“The bridge belongs to the town.”") == [("Ann Vey", None)]


def test_a_newspapers_name_above_a_headline_does_not_speak() -> None:
    assert _credits("The Courier\n“Safety before price”: minister on the dam\n\nIt rained.") == [(None, None)]


def test_a_month_that_stands_where_a_place_may_stand_is_read_as_before() -> None:
    text = "Earlier in September, Ghent's Ann Vey, disputed the plans made by the league."
    (told,) = read_speech(text).indirect
    assert told.speaker is not None
    assert told.cue is not None
    assert told.cue.text_of(text) == "disputed"


@pytest.mark.parametrize("who", ["Anyone", "Nobody"])
def test_what_anyone_might_say_is_reported_of_nobody(who: str) -> None:
    assert read_speech(f"{who} who claims that the bridge is safe has not seen it.").indirect == ()
    assert read_speech("A man who claims that the bridge is safe has not seen it.").indirect


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ann Vey said Joe Roe had told no lies, adding: “He will appeal.”", id="quoted"),
        pytest.param("Ann Vey said Joe Roe admitted to her that he lied, adding: “We wait.”", id="two verbs"),
    ],
)
def test_who_adds_something_is_who_reports_and_not_who_is_told_of(text: str) -> None:
    (quotation,) = read_speech(text).quotations
    assert quotation.speaker is not None
    assert quotation.speaker.text_of(text) == "Ann Vey"
