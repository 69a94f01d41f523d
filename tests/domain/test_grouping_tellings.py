"""Who said it, when, and in what kind of text: what one document tells."""

from collections.abc import Sequence
from datetime import date

import pytest

from asquoted.domain.documents import Details, Document, DocumentKind
from asquoted.domain.grouping import Grouping, group
from asquoted.domain.grouping.words import read_words
from asquoted.domain.quotations import read_speech
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

BRIDGE = "We shall never sell the old iron bridge to a private company"


def grouped(*texts: str, days: Sequence[date | None] = (), kinds: Sequence[DocumentKind] = ()) -> Grouping:
    documents = [
        Document(
            f"d{number}",
            text,
            Details(
                published=days[number] if number < len(days) else None,
                kind=kinds[number] if number < len(kinds) else DocumentKind.ARTICLE,
            ),
        )
        for number, text in enumerate(texts)
    ]
    return group(documents, [read_speech(document.text) for document in documents], load_tables())


def quotes_with(grouping: Grouping, *texts: str, words: str) -> list[str]:
    """Return the quotes that have a rendering with some words in it, by the order of the documents."""
    found = []
    for number, text in enumerate(texts):
        for quote in grouping.quotes:
            for member in quote.members:
                printed = " ".join(span.text_of(text) for span in member.spans)
                if member.document == f"d{number}" and words in printed:
                    found.append(quote.id)
    return found


def statement_of(grouping: Grouping, quote: str) -> str:
    (found,) = (one.statement for one in grouping.quotes if one.id == quote)
    return found


@pytest.mark.parametrize(
    ("said", "root"),
    [
        pytest.param("forty thousand people", "40000", id="thousands"),
        pytest.param("40 thousand people", "40000", id="a figure and a scale"),
        pytest.param("two hundred thousand people", "200000", id="two scales"),
        pytest.param("three hundred people", "300", id="hundreds"),
    ],
)
def test_a_number_in_words_is_the_number_in_figures(said: str, root: str) -> None:
    (number, _) = read_words(said, [Span(0, len(said))], load_tables())
    assert (number.root, number.span.text_of(said)) == (root, said.removesuffix(" people"))


@pytest.mark.parametrize("said", ["forty, thousand", "3 100", "2 million"])
def test_two_numbers_are_not_one(said: str) -> None:
    assert len(read_words(said, [Span(0, len(said))], load_tables())) == 2


def test_one_outlet_spells_out_what_others_have_in_figures() -> None:
    fled = "More than {} people have fled the harbour since Monday"
    texts = [f"“{fled.format(number)},” the minister said." for number in ("forty thousand", "40,000")]
    grouping = grouped(*texts)
    assert len(grouping.statements) == len(grouping.quotes) == 1


def test_a_weekday_and_a_date_are_two_days_of_one_article() -> None:
    text = (
        f"“{BRIDGE},” the mayor, Ann Teller, said on Wednesday.\n\n"
        "On 3 June Ann Teller had spoken of “a fair price for the bridge” "
        "and said she was “open to all offers”."
    )
    other = (
        "Ann Teller said on June 3 that she was “open to all offers” "
        "and wanted “a fair price for the bridge”."
    )
    grouping = grouped(text, other)
    offers = quotes_with(grouping, text, other, words="open to all offers")
    assert len(offers) == 2
    assert len(set(offers)) == 1
    (bridge,) = set(quotes_with(grouping, text, other, words="private company"))
    assert statement_of(grouping, bridge) != statement_of(grouping, offers[0])


def test_the_sentence_that_announces_a_quotation_dates_it() -> None:
    live = (
        "“We have 41 boats in the harbour, and all but three of them are safe,” Ann Teller said.\n\n"
        "Reminder: this is what Ann Teller said last Monday, 1 June. "
        "“We have 12 boats in the harbour, and all but one of them are safe.”"
    )
    paper = (
        "“We have 41 boats in the harbour, and all but three of them are safe,” Ann Teller said on Monday."
    )
    grouping = grouped(live, paper, days=[date(2026, 6, 8), date(2026, 6, 8)])
    now = quotes_with(grouping, live, paper, words="41 boats")
    then = quotes_with(grouping, live, paper, words="12 boats")
    assert len(now) == 2
    assert len(set(now)) == 1
    assert not set(now) & set(then)


def test_one_and_the_other_are_two_speakers() -> None:
    text = (
        "“Norland will take all steps to protect its fishing waters,” said one. "
        "“Sudland will take all steps to protect its fishing fleet,” said the other."
    )
    grouping = grouped(text)
    assert len(grouping.quotes) == 2
    assert len({quote.statement for quote in grouping.quotes}) == 2


def test_its_ministry_is_that_of_whom_the_sentence_before_is_about() -> None:
    text = (
        "“The boat was in our waters,” a Norland navy spokesman said.\n\nSudland denied that. "
        "“The boat was far from the coast,” its foreign ministry said."
    )
    grouping = grouped(text)
    assert len({quote.statement for quote in grouping.quotes}) == 2


def test_a_description_means_the_person_who_was_named() -> None:
    one = (
        f"ANN TELLER wept yesterday as she faced the town.\n\n“{BRIDGE},” the weary swimmer said.\n\n"
        "“They will miss the bridge,” Bob Salter said."
    )
    other = f"“{BRIDGE},” Ann Teller said. “They will miss the bridge,” Bob Salter said."
    grouping = grouped(one, other)
    bridge = set(quotes_with(grouping, one, other, words="private company"))
    assert len(bridge) == 1
    (statement,) = (s for s in grouping.statements if s.id == statement_of(grouping, *bridge))
    assert "Teller" in statement.speaker


def test_who_wrote_the_article_is_nobody_in_it() -> None:
    text = f"By Carl Writer in Norport\n\nHe said: “{BRIDGE}.”"
    grouping = grouped(text, f"“{BRIDGE},” Ann Teller said.")
    assert "Writer" not in {statement.speaker for statement in grouping.statements}


def test_contractions_are_the_words_that_they_stand_for() -> None:
    one = "“I'm not going, and I can't say that I'd be missed,” Ann Teller said on Monday."
    other = "“I am not going, and I cannot say that I'd be missed,” Ann Teller said on Monday."
    (quote,) = grouped(one, other).quotes
    assert [member.confidence for member in quote.members] == [0.99, 0.99]


def test_had_and_would_are_told_apart_where_they_are_cut_short() -> None:
    one = "“We'd sell it if we'd seen an offer that we'd better not refuse,” Ann Teller said on Monday."
    other = (
        "“We would sell it if we had seen an offer that we had better not refuse,” Ann Teller said on Monday."
    )
    (quote,) = grouped(one, other).quotes
    assert [member.confidence for member in quote.members] == [0.99, 0.99]
    whole = read_words(one, (Span(1, one.index(",")),), load_tables())
    assert [word.root for word in whole if word.root in ("would", "had", "have")] == ["would", "have", "have"]


def test_one_sentence_printed_as_two_is_one_rendering() -> None:
    first, second = "ou can lose a race by an hour and sleep", "ou cannot sleep when you are the problem"
    whole = f"“Y{first}; y{second},” Ann Teller said."
    apart = f"“Y{first},” Ann Teller said. “Y{second}.”"
    (quote,) = grouped(whole, apart).quotes
    assert [len(member.spans) for member in quote.members] == [1, 2]
    for member, text in zip(quote.members, (whole, apart), strict=True):
        assert "Teller" not in "".join(span.text_of(text) for span in member.spans)


RELEASE = (
    "NORPORT HARBOUR TRUST\nMedia release\n3 June 2024\n\nStatement by the chairwoman, Ann Teller\n\n"
    f"{BRIDGE}. The harbour will stay open all winter.\n\nENDS\n\nAbout the trust: it runs two harbours."
)


def test_a_release_is_the_statement_by_its_head() -> None:
    article = f"“{BRIDGE},” Ann Teller said on Monday."
    grouping = grouped(RELEASE, article)
    (quote,) = (quote for quote in grouping.quotes if len(quote.members) > 1)
    assert (quote.base.text, quote.base.document) == (f"{BRIDGE}.", "d0")
    texts = [quote.base.text for quote in grouping.quotes]
    assert texts == [f"{BRIDGE}.", "The harbour will stay open all winter."]


TRANSCRIPT = (
    "The press conference in full\n\nANN TELLER: I have given this town all that I had for nine years.\n\n"
    "Q: Were you asked to go?\n\nAT: Nobody pushed me and nobody offered me money to go.\n\n"
    "Q: In May you told us: “I am not going anywhere, and nobody can make me.” What changed?\n\n"
    "AT: You cannot sleep when you know that you are the problem.\n"
)


def test_a_transcript_gives_each_labelled_sentence_to_its_speaker() -> None:
    article = "“Nobody pushed me and nobody offered me money to go,” Ann Teller said."
    grouping = grouped(TRANSCRIPT, article)
    (quote,) = (quote for quote in grouping.quotes if len(quote.members) > 1)
    assert quote.base.document == "d0"
    assert not quotes_with(grouping, TRANSCRIPT, article, words="Were you asked")


def test_what_a_question_quotes_is_recalled() -> None:
    grouping = grouped(TRANSCRIPT)
    (recalled,) = quotes_with(grouping, TRANSCRIPT, words="not going anywhere")
    (said,) = quotes_with(grouping, TRANSCRIPT, words="Nobody pushed me")
    assert statement_of(grouping, recalled) != statement_of(grouping, said)


def test_an_article_of_one_label_is_no_transcript() -> None:
    text = "NORPORT: The harbour is open again. It was closed for a week.\n\nRain is expected."
    assert grouped(text).quotes == ()


def test_a_reason_names_what_the_words_and_the_statement_rest_on() -> None:
    (quote,) = grouped(
        f"“{BRIDGE},” Ann Teller said on 3 June 2024.", f"Ann Teller said on 3 June 2024: “{BRIDGE}.”"
    ).quotes
    reasons = [member.reason for member in quote.members]
    assert [reason.split("; ")[-1] for reason in reasons] == [
        "statement: the same speaker (Teller), the same day"
    ] * 2
    assert any("content words are this sentence’s" in reason for reason in reasons)


def test_an_amount_is_the_same_in_signs_and_in_words() -> None:
    one = "“A firm that earned 9 billion dollars last year owes its workers an answer,” Ann Teller said."
    other = (
        "Ann Teller wants answers: a firm that made “$9bn last year owes its workers an answer”, she said."
    )
    (quote,) = grouped(one, other).quotes
    assert [member.document for member in quote.members] == ["d0", "d1"]


def test_an_office_behind_the_quotation_is_held_by_whom_the_sentence_is_about() -> None:
    text = (
        "“Nobody will be dismissed,” Bob Salter, the boss, said.\n\n"
        "Ann Teller wants answers: the firm “owes its workers an honest explanation”, the senator said."
    )
    other = "“The firm owes its workers an honest explanation,” Ann Teller said."
    grouping = grouped(text, other)
    (answer,) = set(quotes_with(grouping, text, other, words="honest explanation"))
    (dismissal,) = set(quotes_with(grouping, text, other, words="Nobody will be"))
    assert statement_of(grouping, answer) != statement_of(grouping, dismissal)


def test_an_article_that_goes_back_to_the_news_itself_tells_of_one_statement() -> None:
    quoted = "For you, half a degree is a number in a table; for us it parts a country from a memory"
    told = (
        f"The islands signed after all.\n\nAnn Teller had told the hall: “{BRIDGE}.”\n\n"
        f"“{quoted},” she had said to the rich."
    )
    other = f"“{quoted}. {BRIDGE},” Ann Teller told the hall on Thursday."
    grouping = grouped(told, other)
    assert len(set(quotes_with(grouping, told, other, words="half a degree"))) == 1


def test_a_day_long_before_the_article_is_not_that_of_its_news() -> None:
    today = f"On Tuesday, Mayor Ann Vey said: “{BRIDGE}.”"
    back = (
        f"“{BRIDGE},” Mayor Ann Vey said. That is not what she promised on March 6, 2011. "
        "“Whoever pays for the repair may have it,” she told this newspaper then."
    )
    days = (date(2026, 11, 17), date(2026, 11, 18))
    together = quotes_with(grouped(today, back, days=days), today, back, words="old iron bridge")
    assert len(together) == 2
    assert len(set(together)) == 1


def test_what_a_later_article_looks_back_on_joins_the_news_of_it() -> None:
    winter = "“The harbour will stay open all winter,” Bob Salter said."
    news = [f"“{BRIDGE},” Ann Teller told the {where}." for where in ("council", "paper", "radio", "club")]
    news[0] += f" {winter}"
    later = f"{winter}\n\nAnn Teller, on 3 June 2024, had called the offer “a bad bargain”."
    grouping = grouped(*news, later)
    (bridge,) = set(quotes_with(grouping, *news, later, words="old iron bridge"))
    (bargain,) = quotes_with(grouping, *news, later, words="bad bargain")
    assert statement_of(grouping, bridge) == statement_of(grouping, bargain)


def test_two_wordings_beside_the_same_sentence_need_less_in_common() -> None:
    """As translators word it: two telling words are enough there, and are not elsewhere."""
    winter, first = "The harbour will stay open all winter", "Our fathers built that bridge with their hands"
    second = "It was hands of the dead which raised the bridge for us"
    one = f"Ann Teller said: “{winter}. {first}.”"
    beside = f"Ann Teller said: “{winter}. {second}.”"
    before = f"Ann Teller said: “{second}. {winter}.”"
    for other, quotes in ((beside, 1), (before, 2)):
        grouping = grouped(one, other)
        found = {*quotes_with(grouping, one, other, words="bridge")}
        assert len(found) == quotes
