"""Sentences are united on the weight of wording, voice and day together, each for what it is worth."""

from collections.abc import Sequence
from datetime import date

import pytest

from asquoted.domain.corrections import Act, Corrections, Place
from asquoted.domain.documents import Details, Document
from asquoted.domain.grouping import Grouping, group
from asquoted.domain.grouping.bearing import NEVER, NOTHING, Bearing, weigh_bearings, weigh_stated
from asquoted.domain.grouping.voices import read_voice
from asquoted.domain.grouping.when import When, on, published_on
from asquoted.domain.quotations import read_speech
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

MONDAY, TUESDAY, FRIDAY = date(2024, 6, 3), date(2024, 6, 4), date(2024, 6, 7)
LONG = "The keeper of this harbour sold seven wet ferries"


def grouped(texts: Sequence[str], corrections: Corrections = Corrections()) -> Grouping:
    documents = [Document(f"d{number}", text) for number, text in enumerate(texts)]
    speeches = [read_speech(document.text) for document in documents]
    return group(documents, speeches, load_tables(), corrections)


def together(*texts: str) -> int:
    """Return how many documents give the quote that most of them share."""
    return max((len({m.document for m in q.members}) for q in grouped(texts).quotes), default=0)


def named(*words: str) -> Bearing:
    voices = frozenset(read_voice(one) for one in words)
    return Bearing(named=voices, voices=voices)


def inferred(*words: str) -> Bearing:
    return Bearing(voices=frozenset(read_voice(one) for one in words))


def dated(*days: date) -> Bearing:
    whens = frozenset(on(day) for day in days)
    return Bearing(dated=whens, told=whens, days=whens)


def told(*days: date) -> Bearing:
    whens = frozenset(on(day) for day in days)
    return Bearing(told=whens, days=whens)


def from_the_date(*days: date) -> Bearing:
    return Bearing(days=frozenset(published_on(day) for day in days))


@pytest.mark.parametrize(
    ("against", "more"),
    [
        pytest.param((named("Ann Vey"), inferred("Bo Roe")), (named("Ann Vey"), named("Bo Roe")), id="voice"),
        pytest.param((told(MONDAY), told(FRIDAY)), (dated(MONDAY), dated(FRIDAY)), id="day"),
        pytest.param(
            (from_the_date(MONDAY), from_the_date(FRIDAY)), (told(MONDAY), told(FRIDAY)), id="window"
        ),
        pytest.param((dated(MONDAY), dated(TUESDAY)), (dated(MONDAY), dated(FRIDAY)), id="the next day"),
    ],
)
def test_what_is_stated_weighs_more_than_what_is_inferred(
    against: tuple[Bearing, Bearing], more: tuple[Bearing, Bearing]
) -> None:
    assert weigh_bearings(*more) < weigh_bearings(*against) < 0


def test_two_inferred_voices_say_nothing_against_each_other() -> None:
    assert weigh_bearings(inferred("Ann Vey"), inferred("Bo Roe")) == 0


def test_one_speaker_on_two_days_speaks_for_no_one_sentence() -> None:
    voices = frozenset({read_voice("Ann Vey")})
    monday = Bearing(voices=voices, days=frozenset({on(MONDAY)}))
    friday = Bearing(voices=voices, days=frozenset({on(FRIDAY)}))
    assert weigh_bearings(monday, friday) <= weigh_bearings(
        Bearing(days=frozenset({on(MONDAY)})), Bearing(days=frozenset({on(FRIDAY)}))
    )
    assert weigh_bearings(monday, monday) > 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("the Board", "the Norport Tennis Board", id="cut short"),
        pytest.param("the Norport Board", "the Norport Tennis Board", id="a word left out"),
    ],
)
def test_a_body_under_a_shorter_name_may_be_the_same(one: str, other: str) -> None:
    assert (
        weigh_bearings(named(one), named(other))
        > 0
        > weigh_bearings(named("the Norport Board"), named("the Ghent Rowing Club"))
    )


def test_that_one_looks_back_and_that_the_days_differ_is_told_once() -> None:
    past = When(last=MONDAY, is_past=True)
    back = Bearing(days=frozenset({past}), is_past=True)
    news = from_the_date(FRIDAY)
    assert weigh_bearings(back, news) == min(
        weigh_bearings(Bearing(is_past=True), NOTHING), weigh_bearings(Bearing(days=frozenset({past})), news)
    )


def test_nothing_that_is_inferred_counts_among_what_is_stated() -> None:
    assert weigh_stated(inferred("Ann Vey"), named("Bo Roe")) == 0
    assert weigh_stated(from_the_date(MONDAY), from_the_date(FRIDAY)) == 0
    assert weigh_stated(told(MONDAY), told(FRIDAY)) == weigh_bearings(told(MONDAY), told(FRIDAY)) < 0
    assert weigh_stated(dated(MONDAY), dated(FRIDAY)) == weigh_bearings(dated(MONDAY), dated(FRIDAY))


def test_two_sources_that_the_user_names_are_never_one() -> None:
    one, other = Bearing(sources=frozenset({"A"})), Bearing(sources=frozenset({"B"}))
    assert weigh_bearings(one, other) == weigh_stated(one, other) == NEVER


SHE = f"Ann Vey opened the fair. Cora Lind came late and left early.\n\n“{LONG},” she said."


def test_a_long_sentence_is_one_whoever_a_pronoun_is_taken_for() -> None:
    assert together(f"“{LONG},” said Ann Vey.", SHE) == 2


def test_a_report_in_the_very_words_is_of_the_sentence_and_one_of_fewer_is_not() -> None:
    said = f"“{LONG},” said Ann Vey."
    assert together(said, f"Cora Lind came late.\n\nShe said that {LONG[0].lower()}{LONG[1:]}.") == 2
    assert together(said, "Cora Lind came late.\n\nShe said that the keeper of the harbour slept.") == 1


def test_what_is_united_says_why_it_is_of_its_statement() -> None:
    (quote,) = [one for one in grouped([f"“{LONG},” said Ann Vey.", SHE]).quotes if len(one.members) == 2]
    assert all("statement: " in member.reason for member in quote.members)


def test_a_long_sentence_is_one_under_two_days_that_the_articles_only_suggest() -> None:
    assert (
        together(
            f"LISBON, June 3, 2024 (Agency) - The fair was opened.\n\n“{LONG},” the mayor said.",
            f"7 June 2024\n\nThe fair is over, and nobody will miss it.\n\n“{LONG},” said a visitor.",
        )
        == 2
    )


def test_a_set_phrase_is_not_one_for_being_said_twice() -> None:
    assert together("“God bless America,” said Ann Vey.", "“God bless America,” said Bo Roe.") == 1


def test_a_short_sentence_of_two_named_speakers_is_two() -> None:
    short = "The heron has gone"
    assert together(f"“{short},” said Ann Vey.", f"“{short},” said Bo Roe.") == 1


def test_two_days_beside_the_words_keep_a_sentence_apart() -> None:
    said = "The old mill is safe to enter today"
    assert (
        together(
            f"“{said},” Ann Vey said on 3 June 2024.",
            f"“{said},” Ann Vey said on 10 July 2024.",
        )
        == 1
    )


NEXT = "The keeper needs a new net"


def test_what_stands_beside_a_shared_sentence_is_of_the_same_act() -> None:
    # What only the articles' dates suggest speaks against it.
    first, later = "3 June 2024\n\n", "14 June 2024\n\n"
    assert together(f"{first}“{NEXT},” said Ann Vey.", f"{later}“{NEXT},” said Ann Vey.") == 1
    grouping = grouped(
        [f"{first}“{LONG}. {NEXT},” said Ann Vey.", f"{later}“{NEXT},” said Ann Vey. “{LONG}.”"]
    )
    assert sorted(len({m.document for m in quote.members}) for quote in grouping.quotes) == [2, 2]


def test_words_of_nobody_are_of_the_day_beside_them_and_not_of_the_day_of_others() -> None:
    texts = (
        f"“{LONG},” said Ann Vey on 4 June 2024.",
        "“Nothing is lost,” Ann Vey said on 7 June 2024.\n\n"
        f"On 4 June 2024 the words had been plainer: “{LONG}.”",
    )
    assert together(*texts) == 2


def test_a_sentence_that_two_others_are_as_near_to_stays_alone() -> None:
    bare = "The old harbour bridge must close before winter"
    boats, cars = f"{bare} to boats", f"{bare} to cars"
    texts = (
        f"“{boats},” said Ann Vey on 3 June 2024.",
        f"“{cars},” said Bo Roe on 10 July 2024.",
        f"“{bare}.”",
    )
    assert together(*texts) == 1


def test_what_the_user_says_of_a_united_sentence_holds_for_it() -> None:
    texts = (f"“{LONG},” said Ann Vey.", SHE)
    place = Place("d1", (Span(SHE.index(LONG), SHE.index(LONG) + len(LONG)),))
    grouping = grouped(texts, Corrections(acts=(Act(place, speaker="Dora Finn"),)))
    (quote,) = [quote for quote in grouping.quotes if len(quote.members) == 2]
    (statement,) = [one for one in grouping.statements if one.id == quote.statement]
    assert statement.speaker == "Dora Finn"


def test_the_order_of_the_documents_changes_nothing() -> None:
    texts = [f"“{LONG},” said Ann Vey.", SHE, f"“{LONG[:40]},” Bo Roe wrote.", f"“{NEXT},” said Ann Vey."]
    documents = [Document(f"d{n}", text, Details(published=MONDAY)) for n, text in enumerate(texts)]

    def shape(some: Sequence[Document]) -> set[frozenset[tuple[str, tuple[Span, ...]]]]:
        found = group(some, [read_speech(one.text) for one in some], load_tables())
        return {frozenset((m.document, m.spans) for m in quote.members) for quote in found.quotes}

    assert shape(documents) == shape(documents[::-1])


def test_a_post_shown_without_marks_is_quoted_of_whoever_signs_it() -> None:
    post = "We lost the ferry to a heron and I am not sorry"
    signed = f"{post} pic.twitter.com/xyz — Ann Vey (@annvey) June 3, 2024"
    shown = f"The keeper did not hold back:\n\n{signed}\n\nNobody laughed."
    assert together(f"“{post},” Ann Vey wrote.", shown) == 2
    assert (
        together(f"“{post},” Ann Vey wrote.", f"Well:\n\n> {post}\n> - Ann Vey (@annvey)\n\nNobody laughed.")
        == 2
    )


def test_a_head_that_says_whose_statement_it_is_makes_the_text_the_statement() -> None:
    text = f"CLUB STATEMENT: ANN VEY\n\n3 June 2024\n\n{LONG}.\n\nThe club thanks her."
    grouping = grouped([text, f"“{LONG},” the club said."])
    assert any(quote.base.document == "d0" and len(quote.members) == 2 for quote in grouping.quotes)


LETTER = (
    f"{{head}}\n\n{LONG}. We looked for it in every boat, and our best diver came back without it. "
    "I know what this means for you. I am sorry for my part in it, too. Nobody else is to blame.\n\nA. V.\n"
    "Liked by northport and 12 others"
)


@pytest.mark.parametrize(
    "head",
    ["my dears", "To: all staff\nFrom: Ann Vey", "MEMORANDUM", "An open letter", "Message to the town"],
)
def test_a_letter_or_a_memo_is_its_writers_own_words(head: str) -> None:
    grouping = grouped([LETTER.format(head=head), f"“{LONG},” Ann Vey wrote."])
    assert any(quote.base.document == "d0" and len(quote.members) == 2 for quote in grouping.quotes)


@pytest.mark.parametrize("head", ["To: all staff\nFrom: Ann Vey", "MEMORANDUM", "Message to the town"])
def test_a_memo_that_never_says_we_is_known_by_its_head(head: str) -> None:
    grouping = grouped([f"{head}\n\n{LONG}. Every boat stays in.", f"“{LONG},” Ann Vey wrote."])
    assert any(quote.base.document == "d0" and len(quote.members) == 2 for quote in grouping.quotes)


def test_a_report_that_says_we_once_is_no_letter() -> None:
    report = (
        f"Norport\n\n{LONG}. The boats stayed in. The keeper went home at noon. As we reported, it rained."
    )
    grouping = grouped([report, f"“{LONG},” Ann Vey wrote."])
    assert all(member.document != "d0" for quote in grouping.quotes for member in quote.members)


def test_one_telling_word_with_small_ones_is_a_phrase_only_with_them() -> None:
    text = (
        "Ann Vey said: “We will freeze the tax on boats this year.” Bo Roe agreed. “Freeze it,” said Ann Vey."
    )
    assert (
        together(
            text, "“We will freeze the tax on boats this year,” said Ann Vey. “Freeze it,” said Ann Vey."
        )
        == 2
    )
    assert all(
        len({span.text_of(text)[:6].casefold() for member in quote.members for span in member.spans}) == 1
        for quote in grouped([text]).quotes
    )


def test_translators_words_for_one_sentence_come_together_within_a_statement() -> None:
    shared = "“The talks were held in good faith by our envoys,” Ann Vey said on 3 June 2024. "
    one = (
        shared
        + "“Norland rejects any accord that fails to protect its historic share of the river,” she said."
    )
    other = (
        shared + "“Norland accepts no treaty that denies it the historical share of river waters,” she said."
    )
    assert sorted(len({m.document for m in q.members}) for q in grouped([one, other]).quotes) == [2, 2]


def test_a_sentence_with_one_telling_word_is_found_by_the_row_it_stands_in() -> None:
    whole = (
        "“It will not be free, and I will not say that it is,” Mayor Ana Prado said on Monday, 3 June 2024."
    )
    cut = "“It will not be free,” Mayor Ana Prado said on Monday, 3 June 2024."
    assert together(whole, cut) == 2


def test_somebody_brought_in_by_the_same_word_may_be_the_same_one() -> None:
    shouted = "A man in the hall shouted: “What about the nurses?” and was led out of it."
    told_of = "One man called out: “What about the nurses?” Nobody answered him."
    woman = "One woman called out: “What about the nurses?” Nobody answered her."
    assert together(shouted, told_of) == 2
    assert together(shouted, woman) == 1


def test_a_weekday_and_a_date_beside_the_words_are_of_one_day() -> None:
    monday = frozenset({When(weekday=0), on(MONDAY)})
    year = frozenset({When(date(2023, 6, 1), date(2023, 6, 30))})
    one = Bearing(dated=monday, told=monday, days=monday)
    assert weigh_bearings(one, Bearing(dated=year, told=year, days=year)) <= -8


def test_days_that_hold_together_but_stand_elsewhere_weigh_less_than_those_beside_the_words() -> None:
    monday = frozenset({When(weekday=0), on(MONDAY)})
    other = frozenset({When(date(2023, 6, 1), date(2023, 6, 30))})
    beside = weigh_bearings(
        Bearing(dated=monday, told=monday, days=monday), Bearing(dated=other, told=other, days=other)
    )
    elsewhere = weigh_bearings(Bearing(told=monday, days=monday), Bearing(told=other, days=other))
    assert beside < elsewhere < -2


def test_a_sentence_of_small_words_is_found_by_its_row() -> None:
    row = "I do not expect to have to do this again"
    one = f"Ann Teller told staff: “We are selling two of the ferries, and {row}.”"
    other = f"A memo, which this paper has seen, said: “{row}.”"
    assert any(len({m.document for m in quote.members}) == 2 for quote in grouped([one, other]).quotes)


def test_a_sentence_that_says_more_than_the_one_before_it_is_another() -> None:
    one = "“I got the ball. Everyone in the ground saw that I got the ball,” Ann Teller said."
    other = (
        "Ann Teller, who says she “got the ball”, wrote: “Everyone in the ground saw that I got the ball.”"
    )
    found = [sorted(m.document for m in quote.members) for quote in grouped([one, other]).quotes]
    assert found == [["d0", "d1"], ["d0", "d1"]]


def test_a_prefix_is_the_same_with_a_hyphen_and_without() -> None:
    one = "“We have co-operated fully, and we have co-ordinated every search,” Ann Teller said."
    other = "“We have cooperated fully, and we have coordinated every search,” Ann Teller said."
    (quote,) = grouped([one, other]).quotes
    assert [member.confidence for member in quote.members] == [0.99, 0.99]
