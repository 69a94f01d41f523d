"""Who spoke and when, from the reporter's words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asquoted.domain.documents import Details, Document, DocumentKind
from asquoted.domain.grouping import group
from asquoted.domain.grouping.dating import date_documents
from asquoted.domain.grouping.holders import name_holders
from asquoted.domain.grouping.mentions import find_date, find_times
from asquoted.domain.grouping.places import learn_places
from asquoted.domain.grouping.statements import gather
from asquoted.domain.grouping.tellings import read_tellings
from asquoted.domain.grouping.utterances import read_utterances
from asquoted.domain.grouping.voices import read_voice
from asquoted.domain.grouping.when import ANY_DAY, When, around, on, published_on
from asquoted.domain.grouping.who import Telling
from asquoted.domain.grouping.words import read_words
from asquoted.domain.quotations import read_speech
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

MONDAY = date(2024, 6, 3)


def when_in(text: str, published: date | None = None) -> When:
    return find_times(text, 0, len(text), published)[0].when


@pytest.mark.parametrize(
    ("words", "day"),
    [
        pytest.param("said on 3 June 2024", MONDAY, id="day first"),
        pytest.param("said on June 3rd, 2024", MONDAY, id="month first"),
        pytest.param("said on the 3rd of June 2024", MONDAY, id="in full"),
        pytest.param("said on 2024-06-03", MONDAY, id="ISO"),
        pytest.param("said on Monday", MONDAY, id="weekday before the article"),
        pytest.param("said on Tuesday", date(2024, 6, 4), id="weekday of the article"),
        pytest.param("said yesterday", MONDAY, id="yesterday"),
        pytest.param("said on Dec. 30", date(2024, 12, 30), id="no year, later in it"),
    ],
)
def test_a_day_is_read_against_the_date_of_the_article(words: str, day: date) -> None:
    assert when_in(words, date(2024, 6, 4)).fits(day)


@pytest.mark.parametrize(
    "words", ["by Monday", "until Monday", "next Monday", "before Monday", "Monday's vote"]
)
def test_a_day_to_come_is_not_the_day_of_speaking(words: str) -> None:
    assert find_times(words, 0, len(words)) == []


@pytest.mark.parametrize(
    "words", ["last month", "a week ago", "earlier this year", "in 2019", "in September"]
)
def test_what_is_recalled_is_past(words: str) -> None:
    assert when_in(words).is_past


def test_a_weekday_alone_rules_out_the_others() -> None:
    monday, friday = when_in("on Monday"), when_in("on Friday")
    assert not monday.agrees(friday)
    assert monday.agrees(on(MONDAY))
    assert not friday.agrees(on(MONDAY))
    assert monday.joined(published_on(date(2024, 6, 4))) == When(MONDAY, MONDAY, weekday=0, is_firm=True)


days = st.dates(date(1950, 1, 1), date(2050, 1, 1))
whens = st.one_of(
    st.just(ANY_DAY),
    days.map(on),
    days.map(published_on),
    st.integers(0, 6).map(lambda weekday: When(weekday=weekday)),
    st.integers(0, 6).map(lambda weekday: around(When(weekday=weekday))),
    st.integers(1, 12).map(lambda month: When(month=month)),
)


@given(whens, whens, days)
def test_a_day_that_fits_both_fits_them_joined(one: When, other: When, day: date) -> None:
    joined = one.joined(other)
    assert joined == other.joined(one)
    fits = one.fits(day) and other.fits(day)
    assert (joined is not None and joined.fits(day)) == fits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Headline\nPublished 4 June 2024 07:45 GMT\nText.", date(2024, 6, 4), id="line of its own"
        ),
        pytest.param("Text that says nothing of a date at all.", None, id="none"),
        pytest.param(
            "A long sentence of the article that names June 3, 2020 and goes on and on for a while.",
            None,
            id="a date in the text is not the article's",
        ),
    ],
)
def test_the_date_of_an_article_stands_in_its_head(text: str, expected: date | None) -> None:
    found = find_date(text)
    assert (found.exact if found else None) == expected


def test_a_dateline_takes_its_year_from_the_other_documents() -> None:
    dateline = "LISBON, Dec 30 (Agency) - The mayor said on Monday that it rained all over the city that day."
    documents = [
        Document("a", dateline),
        Document("b", "Nothing.", Details(published=date(2025, 1, 2))),
    ]
    assert date_documents(documents)["a"] == date(2024, 12, 30)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ann Teller", "Mayor Teller", id="full name and title"),
        pytest.param("Paris", "the French foreign ministry", id="capital and adjective"),
        pytest.param("The European Central Bank", "the ECB", id="name and letters"),
        pytest.param("Kim Jong Un", "Kim Jong-un", id="family name first"),
    ],
)
def test_two_names_of_one_voice(one: str, other: str) -> None:
    assert read_voice(one).shares(read_voice(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ann Teller", "Bob Salter", id="two people"),
        pytest.param("Paris", "Berlin", id="two countries"),
        pytest.param("Norway's minister", "the Swedish minister", id="two countries' ministers"),
    ],
)
def test_two_voices(one: str, other: str) -> None:
    assert not read_voice(one).agrees(read_voice(other))


def test_the_pronoun_us_is_no_country() -> None:
    assert read_voice("a friend of us").places == frozenset()
    assert read_voice("a US official").places == {"us"}


def tellings_of(text: str, published: date | None = None) -> list[Telling]:
    document = Document("d", text, Details(published=published))
    utterances = read_utterances(document, read_speech(text), load_tables())
    return read_tellings(document, utterances, published)


def test_the_lead_dates_what_is_said_in_the_rest() -> None:
    (telling,) = tellings_of(
        "The mayor of Orrin, Ann Teller, rejected the plan on Monday.\n\n"
        "“It is a bad plan for everybody,” Teller said."
    )
    assert telling.when.weekday == 0


def test_a_pronoun_is_resolved_in_the_sentences_before() -> None:
    tellings = tellings_of(
        "Minister Bob Salter read the letter aloud on Friday.\n\n“I do not believe one word of it,” he said."
    )
    assert [telling.voice.people for telling in tellings] == [{"salter"}]


def test_recalled_words_are_a_telling_of_their_own() -> None:
    tellings = tellings_of(
        "“We sell no ships to anybody,” Ann Teller said on Friday.\n\n"
        "Last month Ann Teller said: “We may sell one ship to somebody.”"
    )
    assert [telling.when.is_past for telling in tellings] == [False, True]


def test_a_spokesperson_speaks_for_whoever_was_speaking() -> None:
    tellings = tellings_of(
        "The foreign ministry on Friday denied that it had sold ships.\n\n"
        "“We sell no ships to anybody,” said spokeswoman Lena Dorak."
    )
    assert len({telling.when.weekday for telling in tellings}) == 1


def test_a_place_may_stand_between_a_speaker_and_the_name() -> None:
    tellings = tellings_of(
        "“No ship came in,” said harbour spokeswoman Ann Teller.\n\n"
        "“Every ship came in,” said her counterpart in Norport, Bob Salter."
    )
    assert [telling.voice.people for telling in tellings] == [{"teller"}, {"salter"}]


def test_a_pronoun_goes_on_with_the_day_that_the_text_was_in() -> None:
    found = tellings_of(
        "On Monday Ann Teller said: “The hall will stay where it is for another year.”\n\n"
        "On Thursday she said: “The hall will be sold before the winter.”\n\n"
        "She also said: “Nobody has used it since the fire.”"
    )
    assert [len(telling.utterances) for telling in found if telling.voice.people] == [1, 2]


def test_a_short_month_is_the_full_one() -> None:
    roots = [
        [word.root for word in read_words(text, (Span(0, len(text)),), load_tables())]
        for text in ("the pact of Sept. 3", "the pact of September 3")
    ]
    assert roots[0] == roots[1]


def test_a_statement_document_is_one_telling_of_all_its_sentences() -> None:
    text = "We sell no ships. We never sold one."
    document = Document(
        "s", text, Details(outlet="Port Authority", published=MONDAY, kind=DocumentKind.STATEMENT)
    )
    utterances = read_utterances(document, read_speech(text), load_tables())
    (telling,) = read_tellings(document, utterances, MONDAY)
    assert telling.is_statement
    assert telling.when == on(MONDAY)
    assert len(telling.utterances) == 2


def test_an_undated_telling_as_near_to_two_statements_joins_neither() -> None:
    texts = {
        "a": "“We sell no ships to anybody at all,” Ann Teller said on Monday.",
        "b": "“We sell no ships to anybody at all,” Ann Teller said on Friday.",
        "c": "“We sell no ships to anybody at all.” Those were the words of Ann Teller.",
    }
    tellings = []
    for id, text in texts.items():
        document = Document(id, text)
        tellings += read_tellings(document, read_utterances(document, read_speech(text), load_tables()))
    assert sorted(len(cluster.tellings) for cluster in gather(tellings)) == [1, 1, 1]


def test_words_told_as_news_go_with_the_news_and_not_with_what_is_looked_back_on() -> None:
    both = (
        "“We shall never sell the old iron bridge,” Ann Teller said.\n\nAnn Teller had said last year: "
        "“We shall never sell the old iron bridge; the ferry and both of the piers may go.”"
    )
    other = "“We shall never sell the old iron bridge,” Ann Teller said, and called the offer “an insult”."
    found = []
    for id, text in {"a": both, "b": other}.items():
        document = Document(id, text)
        found += read_tellings(document, read_utterances(document, read_speech(text), load_tables()))
    clusters = [[(t.document, t.when.is_past) for t in cluster.tellings] for cluster in gather(found)]
    assert sorted(map(sorted, clusters)) == [[("a", False), ("b", False)], [("a", True)]]


def test_the_date_that_a_sentence_opens_with_is_no_part_of_what_it_is_about() -> None:
    (telling,) = tellings_of(
        "On Wednesday, 17 November 2027, the ferry giant Pelican Shipping shut three piers. "
        "It said “no ship can land there safely”."
    )
    assert telling.voice.bodies == {"pelican shipping", "ps"}


@pytest.mark.parametrize(
    "recalled",
    [
        pytest.param("“We will not sell it,” she had said.", id="pluperfect"),
        pytest.param("On 20 May Teller had sounded calmer. “We wait,” she said then.", id="then"),
        pytest.param("It came three weeks after Teller said: “We will not sell it.”", id="weeks after"),
        pytest.param(
            "“We must,” she said, recalling that she had told members on 2 May: “We will not sell it.”",
            id="recalling that she had",
        ),
    ],
)
def test_what_the_article_recalls_is_kept_from_the_news(recalled: str) -> None:
    found = tellings_of(
        "Mayor Ann Teller will sell the hall, she said on Monday.\n\n"
        "“We need the money and nobody needs the hall,” Teller said.\n\n" + recalled,
        date(2024, 6, 4),
    )
    assert [telling.when.is_past for telling in found if telling.voice.people] == [False, True]


def test_an_aside_about_the_speaker_dates_nothing() -> None:
    (telling,) = tellings_of("“We need the money,” said Ann Teller, who took office in 2019, on 3 June 2024.")
    assert telling.when.exact == MONDAY


def test_a_country_is_known_by_its_government() -> None:
    places = learn_places(["Orria's foreign ministry spoke.", "The army of Tamland did not."], frozenset())
    assert read_voice("the Orrian army", None, places).agrees(read_voice("Orria", None, places))
    assert not read_voice("the Orrian army", None, places).agrees(read_voice("Tamland's army", None, places))


def test_the_speaker_is_not_the_last_one_named() -> None:
    assert read_voice("Ann Teller of Harbour Asset Watch").people == {"teller"}
    assert read_voice("Ann Teller KC").people == {"teller"}


def test_an_office_has_its_holder_from_another_article() -> None:
    named = tellings_of("“We need the money,” said Governor Ann Teller.")
    unnamed = tellings_of("“We need the money,” said the governor.")
    name_holders([*named, *unnamed])
    assert unnamed[0].voice.people == {"teller"}


def test_nobody_carries_a_statement_for_himself() -> None:
    text = "“The mill will be sold,” the mayor, Ana Prado, said. “So will the weir,” Prado said. Prado left."
    document = Document("d", text)
    (statement,) = group([document], [read_speech(text)], load_tables()).statements
    assert statement.source == statement.speaker
    assert statement.speaker.endswith("Ana Prado")
