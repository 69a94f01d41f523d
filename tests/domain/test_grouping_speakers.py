"""Who speaks in an article: people brought in without a name, epithets, firms, and whom a pronoun means."""

from dataclasses import replace
from datetime import date

import pytest

from asquoted.domain.documents import Details, Document
from asquoted.domain.grouping import group
from asquoted.domain.grouping.context import read_context
from asquoted.domain.grouping.records import Record
from asquoted.domain.grouping.speaking import Speakers
from asquoted.domain.grouping.voices import read_voice
from asquoted.domain.grouping.when import When, on
from asquoted.domain.grouping.who import Telling
from asquoted.domain.quotations import read_speech
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

WORDS = "We have mended the north sluice and nobody will drown in it again"
OTHERS = "I have not slept in a dry bed since the autumn"
PUBLISHED = date(2026, 6, 12)


def tellings(text: str, published: date | None = PUBLISHED) -> list[Telling]:
    record = Record(Document("d", text, Details(published=published)), load_tables())
    return record.tellings(published, frozenset())


def telling_of(words: str, text: str) -> Telling:
    found = [
        telling
        for telling in tellings(text)
        for utterance in telling.utterances
        if utterance.is_direct and words in utterance.spans[0].text_of(text)
    ]
    assert found, f"{words!r} is not read"
    return found[0]


def voices(text: str, *words: str) -> list[frozenset[str]]:
    """Return the names and nouns of who says each of some words."""
    told = [telling_of(one, text).voice for one in words]
    return [voice.people | voice.bodies or voice.nouns for voice in told]


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("a former nurse", "nurse"),
        ("another resident who gave no name", "resident"),
        ("a person close to the talks", "person"),
        ("his daughter", "daughter"),
        ("their oldest neighbour", "neighbour"),
    ],
)
def test_somebody_brought_in_without_a_name_is_nobody_met_before(words: str, noun: str) -> None:
    voice = read_voice(words)
    assert voice.nouns == {noun}
    assert voice.is_new
    assert not voice.is_named


@pytest.mark.parametrize("words", ["his office", "her statement", "his campaign"])
def test_what_somebody_owns_and_speaks_for_nobody_else_is_that_one(words: str) -> None:
    text = f"Ann Vey opened the sluice. “{WORDS},” {words} said.\n\n“{OTHERS},” Bo Roe said."
    assert telling_of("sluice", text.replace("opened the sluice", "opened it")).voice.people == {"vey"}


@pytest.mark.parametrize("words", ["Roe’s own barrister", "Roe's mother", "Roe's former wife"])
def test_whom_somebody_has_is_another_one(words: str) -> None:
    assert not read_voice(words, frozenset({"roe"})).people
    assert read_voice(words.replace("’", "'").split("'s")[0] + "'s letter", frozenset({"roe"})).people == {
        "roe"
    }


def test_she_who_gave_no_name_goes_on_as_herself() -> None:
    text = (
        f"Ann Vey closed the mill in May. A former miller, who gave no name, said: “{WORDS}.”\n\n"
        f"“{OTHERS},” she added."
    )
    assert voices(text, "sluice", "dry bed") == [{"miller"}, {"miller"}]


def test_a_group_is_not_the_person_named_before() -> None:
    text = f"Ann Vey ran the mill.\n\nThe independent panel said: “{WORDS}.”"
    assert not telling_of("sluice", text).voice.people


@pytest.mark.parametrize("words", ["Health chiefs", "Critics", "Cops", "A GRIEVING mother", "Residents"])
def test_a_capital_of_the_sentences_beginning_is_no_name(words: str) -> None:
    assert not read_voice(words).is_named


@pytest.mark.parametrize(
    "words", ["Northlight Records", "Vey Holdings", "Big Water Foods", "Tarn Valley Airways"]
)
def test_a_firm_is_no_person_though_it_has_two_capitals(words: str) -> None:
    voice = read_voice(words)
    assert voice.bodies
    assert not voice.people
    assert not voice.is_new


def test_one_who_is_in_a_place_speaks_for_no_body() -> None:
    assert not read_voice("one engineer in Port Vey").is_named


def test_an_epithet_is_the_person_of_whom_the_text_tells() -> None:
    text = f"Ann Vey cancelled her tour.\n\nThe Blue Herons singer said: “{WORDS}.”"
    assert telling_of("sluice", text).voice.people == {"vey"}


def test_his_grace_is_a_pronoun() -> None:
    text = f"Archbishop Carl Orme spoke on Thursday.\n\n“{WORDS},” His Grace said."
    assert telling_of("sluice", text).voice.people == {"orme"}


def test_she_is_not_a_man_who_was_named_later() -> None:
    text = (
        f"When Ann Vey left, she told nobody.\n\nBo Roe has mended the mill. He is proud.\n\n"
        f"What she said in May was plain: “{WORDS}.”"
    )
    assert telling_of("sluice", text).voice.people == {"vey"}


def test_a_question_above_says_who_it_is() -> None:
    text = (
        "What does Norland say?\n\n"
        f"It says the wall is sound. “{WORDS},” it said.\n\n"
        "What does Sudland say?\n\n"
        f"A foreign ministry spokesman said: “{OTHERS}.”"
    )
    first, second = telling_of("sluice", text).voice, telling_of("dry bed", text).voice
    assert "norland" in first.bodies
    assert "sudland" in second.bodies


def test_adding_is_of_who_said_and_not_of_whom_it_was_said() -> None:
    text = f"Ann Vey said Bo Roe had shown no remorse, adding: “{WORDS}.”"
    assert voices(text, "sluice") == [{"vey"}]


def test_two_spokespeople_are_one_only_of_one_body() -> None:
    text = (
        f"A Tarnmart spokesperson said: “{WORDS}.”\n\nA spokesperson for Pennyfare said: “{OTHERS}.”\n\n"
        "A spokesperson for Pennyfare added: “We will pay for the boots.”"
    )
    assert voices(text, "sluice", "dry bed", "boots") == [{"tarnmart"}, {"pennyfare"}, {"pennyfare"}]


def test_it_is_whom_the_sentence_before_is_about_and_not_its_date() -> None:
    text = f"On 10 June the Harbour Safety Board had said less. On Thursday it said: “{WORDS}.”"
    assert telling_of("sluice", text).voice.bodies >= {"harbour safety board"}
    assert not telling_of("sluice", text).voice.people


def test_a_paragraph_that_begins_with_and_then_goes_on_with_who_spoke() -> None:
    text = (
        "“We close the mill,” Bo Roe said on Monday. “It is old, it is wet and not worth a boat.”\n\n"
        f"“{WORDS},” Ann Vey said.\n\nAnd then: “{OTHERS}.”"
    )
    assert telling_of("dry bed", text).voice.people == {"vey"}


def test_a_paragraph_with_a_speaker_does_not_go_on_with_what_the_one_before_looked_back_on() -> None:
    text = (
        f"“{WORDS},” Ann Vey said on Thursday.\n\n"
        "On Tuesday, hours after the flood, Vey had spoken of “a wet and hungry winter”.\n\n"
        f"Pressed on who would pay, she said: “{OTHERS}.”"
    )
    assert telling_of("dry bed", text).when == telling_of("sluice", text).when


def test_a_heading_that_leaves_words_out_is_of_whom_the_article_quotes_with_them() -> None:
    text = (
        "‘You gave me the boots’: a mother speaks\n\n"
        f"“{WORDS}. It was the worst of all winters and we worked by night,” Bo Roe told the court.\n\n"
        "“You came to my house in May and gave me the boots,” Ann Vey said."
    )
    assert telling_of("gave me the boots", text).voice.people == {"vey"}


@pytest.mark.parametrize(
    "aside", [", a miller who faces an election in September,", ", born in May 1970,", ", appointed in 2019,"]
)
def test_an_aside_about_the_speaker_dates_no_words(aside: str) -> None:
    assert not telling_of("sluice", f"Bo Roe{aside} said: “{WORDS}.”").when.is_known


def test_a_day_for_which_something_is_planned_is_not_that_of_the_news() -> None:
    text = (
        "The fair in the mill was to take place on Thursday.\n\nOn Tuesday the owner closed it.\n\n"
        f"“{WORDS},” Ann Vey said."
    )
    days = {telling.window for telling in tellings(text)}
    assert all(day.fits(date(2026, 6, 9)) for day in days)


@pytest.mark.parametrize(
    ("words", "when"),
    [
        pytest.param("The January memo", When(date(2026, 1, 1), date(2026, 1, 31)), id="month"),
        pytest.param("Tuesday’s statement", on(date(2026, 6, 9)), id="weekday"),
        pytest.param("A notice of June 9", on(date(2026, 6, 9)), id="day"),
    ],
)
def test_a_statement_is_of_the_day_that_it_is_called_by(words: str, when: When) -> None:
    found = telling_of("sluice", f"{words} said: “{WORDS}.”").when
    assert (found.first, found.last) == (when.first, when.last)


def test_what_was_answered_in_another_year_is_recalled() -> None:
    text = (
        f"When we first asked, in October 2024, Ann Vey gave us an answer. “{WORDS},” she said.\n\n"
        f"Yesterday she was milder. “{OTHERS},” she said."
    )
    assert telling_of("sluice", text).when.is_past
    assert not telling_of("dry bed", text).when.is_past


@pytest.mark.parametrize(
    ("words", "surname"),
    [
        ("J. Harrow", "harrow"),
        ("chief executive A. B. Fenwick", "fenwick"),
        ("Ahmed al-Rashidi", "rashidi"),
        ("Colonel Ana van der Prado", "prado"),
        ("João dos Santos", "santos"),
        ("Siobhán O’Vey", "o'vey"),
        ("Lee Hye-jin", "lee"),
        ("Wang Xiaohong", "wang"),
        ("Ana Prado Jr.", "prado"),
        ("Béla Kún", "kun"),
    ],
)
def test_a_surname_is_found_in_names_of_many_countries(words: str, surname: str) -> None:
    assert read_voice(words).people == {surname}


@pytest.mark.parametrize("later", ["Soto", "Soto Gil"])
def test_who_has_two_family_names_may_go_by_the_first(later: str) -> None:
    text = f"“{WORDS},” Ana Soto Gil said.\n\nBo Roe left. “{OTHERS},” {later} added."
    assert telling_of("sluice", text).voice.people & telling_of("dry bed", text).voice.people


def test_accents_and_an_article_make_no_other_person() -> None:
    assert read_voice("José al-Vega").people == read_voice("Jose Vega").people


@pytest.mark.parametrize(
    ("one", "other", "are_two"),
    [
        ("the Western trust", "Western Hospitals Trust", False),
        ("a Tarnmart spokesperson", "a Pennyfare spokesperson", True),
        ("the Harbour Board", "the Harbour Board Report", False),
        ("the Foreign Ministry", "Tarnmart", False),
    ],
)
def test_bodies_of_two_names_are_two_unless_one_is_the_other_cut_short(
    one: str, other: str, are_two: bool
) -> None:
    first, second = read_voice(one), read_voice(other)
    assert first.differs(second) is second.differs(first) is are_two


def test_a_day_without_its_year_is_the_same_day_with_it() -> None:
    june = When(month=6, day=3)
    assert june.is_one_day(on(date(2026, 6, 3)))
    assert not june.is_one_day(on(date(2026, 6, 4)))
    assert not When(month=6).is_one_day(When(month=6))


@pytest.mark.parametrize(
    ("who", "name"),
    [("the former Vey nurse", "prado"), ("The ex-keeper", "prado"), ("the former mayor", "orme")],
)
def test_what_somebody_once_was_means_somebody_known(who: str, name: str) -> None:
    text = (
        "“We have no water in the village at all,” said the former mayor, Jan Orme, on Thursday.\n\n"
        f"Ann Prado walked out. It was on Monday that {who} said: “{WORDS}.”"
    )
    assert voices(text, WORDS) == [frozenset({name})]


def test_a_time_is_no_speaker() -> None:
    text = (
        "Ann Prado choked up on Thursday. “We have no water in the village at all,” she said.\n\n"
        f"Two days earlier, the former army nurse had given a warning: “{WORDS}.”"
    )
    assert voices(text, WORDS) == [frozenset({"prado"})]
    assert telling_of(WORDS, text).when.exact == date(2026, 6, 9)


def test_a_pause_says_nothing() -> None:
    text = (
        "Ann Prado came on Thursday. “We have no water in the village at all,” she said. "
        f"A pause, for effect. “{WORDS}.”"
    )
    assert voices(text, WORDS) == [frozenset({"prado"})]


def test_a_name_in_capitals_is_a_name_where_the_article_has_it() -> None:
    text = (
        "By a Staff Writer\n\nANN PRADO blew her top last night and stormed: "
        f"‘{WORDS}!’\n\nThe players of Ann Prado were silent."
    )
    assert voices(text, WORDS) == [frozenset({"prado"})]


def test_who_goes_by_country_and_age_is_the_one_named_before() -> None:
    text = (
        "Ann Prado blew her top on Thursday.\n\n"
        "The Norlander, 44, was sent off after a foul on Eva Lund by the referee, Ida Voss. "
        f"“{WORDS},” she raged."
    )
    assert voices(text, WORDS) == [frozenset({"prado"})]


def test_a_he_is_nobody_whom_the_article_calls_she() -> None:
    text = (
        "Kate Ellery wept, and she sat down.\n\nThe manager, Simon Jarrow, put on his hat. "
        f"“{WORDS},” he said."
    )
    record = Record(Document("d", text), load_tables())
    (said,) = record.utterances
    start = text.index("Kate Ellery")
    misread = replace(said, named=Span(start, start + len("Kate Ellery")))
    speakers = Speakers(read_context(record.document, [misread], None), [misread], [])
    assert speakers.of(misread, [])[0].people == {"jarrow"}


@pytest.mark.parametrize(
    ("body", "names"),
    [
        pytest.param(f"The panel calls it “a grave lapse”, and so do I. {WORDS}.", set(), id="quoted by her"),
        pytest.param(
            f"It was “careless” and a grave lapse, not “bad luck”. {WORDS}.", {"prado"}, id="her own"
        ),
    ],
)
def test_a_heading_with_what_somebody_quotes_is_not_hers(body: str, names: set[str]) -> None:
    text = (
        f"Head resigns over ‘grave lapse’\n\nAnn Prado, who ran the school, told staff on Thursday: ‘{body}’"
    )
    above = [
        telling.voice.people for telling in tellings(text) if any(u.start < 40 for u in telling.utterances)
    ]
    assert above == [names]


def test_a_class_of_players_is_nobodys_name() -> None:
    assert read_voice("the Under-23 captain").bodies == frozenset()
    assert read_voice("Under-23 captain Ann Teller").people == {"teller"}
    assert read_voice("Under-23 captain Ann Teller").bodies == frozenset()


def test_a_body_is_named_by_the_place_that_it_is_in() -> None:
    police = read_voice("Police in Norport")
    assert police.bodies == {"norport"}
    assert police.nouns == {"police"}
    assert read_voice("an engineer in Norport").bodies == frozenset()


@pytest.mark.parametrize("name", ["Ana Soto Gil", "Ana María Soto Gil"])
def test_somebody_of_two_family_names_may_go_by_the_first(name: str) -> None:
    assert read_voice(name).people == {"soto", "gil"}


def test_whom_somebody_speaks_of_is_not_the_she_who_speaks() -> None:
    said = f"“{WORDS}, and Cora Lind knows it,” she said."
    text = f"Ana Prado, of the Harbour Watch, came into the hall after him. {said}"
    assert voices(text, WORDS) == [frozenset({"prado"})]


def test_a_street_is_nobody() -> None:
    text = f"Ana Prado waited. The crowd walked from Larne Street to the dock.\n\n“{WORDS},” she said."
    assert voices(text, WORDS) == [frozenset({"prado"})]
    assert not read_voice("Larne Street").people
    assert read_voice("Mr Street").people == {"street"}


def test_an_office_of_three_words_holds_no_name() -> None:
    voice = read_voice("Chief Medical Officer Dr Ana Prado")
    assert voice.people == {"prado"}
    assert {"chief", "officer"} <= voice.nouns
    assert not read_voice("the Chief Medical Officer").people


@pytest.mark.parametrize("word", ["Another", "Most", "Other", "No"])
def test_a_word_that_only_counts_is_no_body(word: str) -> None:
    assert not read_voice(f"{word} worker").bodies


def test_last_august_is_before_the_news() -> None:
    text = f"It was only last August that the same Ana Prado said: “{WORDS}.”"
    when = telling_of(WORDS, text).when
    assert when.is_past
    assert (when.first, when.last) == (date(2025, 8, 1), date(2025, 8, 31))


def test_the_same_words_without_a_speaker_on_two_days_are_told_twice() -> None:
    phrase = "no need to run"
    text = (
        f"“{OTHERS},” Ana Prado said on Thursday.\n\nThere was, on Monday, “{phrase}” and “no need to hide”. "
        f"On Tuesday there was still “{phrase}”, but now there was “every need to walk”."
    )
    days = [t.when for t in tellings(text) for u in t.utterances if phrase in u.spans[0].text_of(text)]
    assert len(days) == 2
    assert days[0] != days[1]


def test_the_opposition_is_not_whom_the_paragraph_before_quotes() -> None:
    text = (
        f"“{OTHERS},” Ana Prado, the mayor, said.\n\nThe opposition called the bridge “a monument to vanity.”"
    )
    assert voices(text, OTHERS, "a monument") == [frozenset({"prado"}), frozenset({"opposition"})]


def test_a_statement_goes_by_the_fullest_name_and_an_office_carries_nothing() -> None:
    text = (
        f"Mayor Ana Prado spoke on Monday. “{WORDS},” Prado told the town on Monday.\n\n"
        "The mayor declined to say how much it would cost."
    )
    found = group([Document("d", text)], [read_speech(text)], load_tables())
    assert [(one.speaker, one.source) for one in found.statements] == [("Mayor Ana Prado",) * 2]


@pytest.mark.parametrize(
    ("told", "person"),
    [
        pytest.param(
            "Prado, finance director since 2023, said that the boats were sold.", "prado", id="lone"
        ),
        pytest.param(
            "Prado, the harbour's coach, said that the boats were sold.", "prado", id="owner-between"
        ),
        pytest.param("Seaborne, owner of three harbours, said that the boats were sold.", "", id="firm"),
    ],
)
def test_a_lone_name_with_an_office_is_a_persons(told: str, person: str) -> None:
    record = Record(Document("d", f'{told} "{WORDS}," he said.\n'), load_tables())
    people = read_context(record.document, record.utterances, None).people
    assert people == ({person} if person else set())


def test_an_island_of_two_names_is_nobody() -> None:
    text = f'Sant Oriel: rain fell on the island of Sant Oriel. "{WORDS}," said Ann Prado on Monday.\n'
    record = Record(Document("d", text), load_tables())
    assert read_context(record.document, record.utterances, None).people == {"prado"}
