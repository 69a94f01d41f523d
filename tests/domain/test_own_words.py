"""Texts that are their writers' own words: letters that quote, notices, remarks, memos shown in full."""

import pytest

from asquoted.domain.documents import Details, Document, DocumentKind
from asquoted.domain.grouping import Grouping, group
from asquoted.domain.grouping.blocks import shown_in_full
from asquoted.domain.grouping.labelled import posted_speech
from asquoted.domain.grouping.own import authors_of, between_marks, is_statement
from asquoted.domain.grouping.utterances import read_utterances
from asquoted.domain.grouping.wrapping import unwrapped
from asquoted.domain.quotations import read_speech
from asquoted.domain.quotations.paragraphs import find_paragraphs
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

FIRST = "The heron has eaten nine of our boats and the town shall hear of it"
SECOND = "Nobody is to feed the heron before the autumn fair is over"
ARTICLE = f"“{FIRST},” Ann Vey wrote.\n\n“{SECOND},” she went on."


def grouped(*texts: str) -> Grouping:
    documents = [Document(f"d{number}", text) for number, text in enumerate(texts)]
    return group(documents, [read_speech(document.text) for document in documents], load_tables())


def own_sentences_quoted(own: str) -> int:
    """Return how many sentences both `own` and the article give."""
    quotes = grouped(own, ARTICLE).quotes
    return sum({member.document for member in quote.members} == {"d0", "d1"} for quote in quotes)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("From: Harbour Office\nTo: All staff\nDate: 9 June 2026\n\nDear colleagues,", id="memo"),
        pytest.param("HARBOUR BOARD\nNotice 31, first update\n13 July 2026", id="notice"),
        pytest.param("IN THE HARBOUR COURT\n\nSENTENCING REMARKS OF THE HON. MRS JUSTICE VEY", id="remarks"),
        pytest.param("Homily of Bishop Ann Vey\n3 June 2026", id="homily"),
    ],
)
def test_a_text_whose_head_says_so_is_its_writers_own_words(head: str) -> None:
    assert own_sentences_quoted(f"{head}\n\n{FIRST}. Boats stay in.\n\n{SECOND}.") == 2


def test_a_letter_may_quote_a_phrase() -> None:
    letter = (
        f"To: All staff\nFrom: Ann Vey\n\n{FIRST}. The panel said it was “a lapse”, and so do I.\n\n"
        f"{SECOND}.\n\nYours,\n\nAnn Vey\nHarbour mistress"
    )
    assert own_sentences_quoted(letter) == 2


def test_an_article_that_quotes_a_sentence_is_nobodys_letter() -> None:
    report = f"Notice 31 read out in Norport\n\nBo Roe said: “We shall see to it today.” {FIRST}. {SECOND}."
    assert own_sentences_quoted(report) == 0


def test_the_salutation_the_number_and_the_signature_are_no_sentences() -> None:
    letter = f"MEMORANDUM\n\nDear all,\n\n1. {FIRST}.\n\n2. {SECOND}.\n\nKind regards,\n\nAnn Vey\nKeeper"
    printed = {
        span.text_of(letter) for quote in grouped(letter).quotes for m in quote.members for span in m.spans
    }
    assert printed == {f"{FIRST}.", f"{SECOND}."}


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("Statement by Ann Vey\n\nWe shall.", "Ann Vey"),
        ("From: Ann Vey\nTo: all\n\nWe shall.", "Ann Vey"),
        ("MEMO\n\nWe shall.\n\nYours sincerely,\nAnn Vey\nKeeper", "Ann Vey, Keeper"),
        ("REMARKS OF ANN VEY\n\nWe shall.", "Ann Vey"),
    ],
)
def test_a_statement_is_of_whom_its_head_or_its_signature_names(text: str, author: str) -> None:
    assert authors_of(text)[0] == author


@pytest.mark.parametrize(
    "line",
    [
        "We have the full memo below.",
        "Her statement in full:",
        "The full text of the letter reads:",
        "Read the full letter:",
    ],
)
def test_a_memo_that_an_article_prints_in_full_is_quoted(line: str) -> None:
    article = f"Ann Vey wrote to the town.\n\n{line}\n\n{FIRST}.\n\n{SECOND}.\n\nTopics: herons, boats"
    assert own_sentences_quoted(f"Bo Roe said: “It is a bird.”\n\n{article}") == 2
    (block,) = shown_in_full(article)
    assert [span.text_of(article) for span in block.paragraphs] == [f"{FIRST}.", f"{SECOND}."]


def test_what_stands_in_marks_below_such_a_line_is_a_quotation() -> None:
    assert not list(shown_in_full(f"The full memo is below.\n\n“{FIRST},” she wrote."))


def wrap(text: str, width: int) -> str:
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            if line and len(line) + 1 + len(word) > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        lines.append(line)
    return "\n".join(lines)


LONG = f"Heron fed\n\nNORPORT - The town woke early to the news. “{FIRST},” said Ann Vey, who keeps the " + (
    "old lighthouse above the harbour and has seen it all before, as she told the council. " * 3
)


def test_line_ends_that_the_width_made_are_blanks_of_a_paragraph() -> None:
    wrapped = wrap(LONG, 60)
    assert "\n" in wrapped.split("\n\n")[1]
    assert unwrapped(wrapped) == LONG.rstrip() or unwrapped(wrapped) == LONG
    assert unwrapped(LONG) == LONG


def test_a_wrapped_article_gives_the_same_sentences() -> None:
    quotes = grouped(wrap(LONG, 60), ARTICLE).quotes
    assert any({m.document for m in quote.members} == {"d0", "d1"} for quote in quotes)


def test_lines_of_their_own_stay_apart_in_a_wrapped_text() -> None:
    text = wrap("BY ANN VEY\nNORPORT\n" + LONG, 60)
    assert unwrapped(text).startswith("BY ANN VEY\nNORPORT\nHeron fed\n\n")


@pytest.mark.parametrize(
    "longer",
    [
        pytest.param("https://harbour.example/" + "heron/" * 12, id="an address"),
        pytest.param("This message is meant for those whom it names and nobody else. " * 3, id="a notice"),
    ],
)
def test_a_line_that_was_never_broken_tells_nothing_of_the_width(longer: str) -> None:
    wrapped = wrap(LONG, 60).rstrip()
    assert unwrapped(f"{wrapped}\n\n{longer}") == f"{unwrapped(wrapped)}\n\n{longer}"


def test_what_is_announced_again_and_again_is_shown_once() -> None:
    text = "Here is the full statement:\n" * 50 + f"{FIRST}.\n"
    assert sum(len(block.paragraphs) for block in shown_in_full(text)) <= 50


def test_a_post_may_end_in_any_number_of_addresses() -> None:
    # An expression that tries each way to cut the row in two never comes to an end here.
    text = "The heron is back " + "http://a" * 400 + " again\n— Ann Vey (@vey) June 3, 2026"
    (post,) = posted_speech(text)
    assert post.said.text_of(text).endswith("again")


def test_a_post_set_off_line_by_line_is_one() -> None:
    text = "He wrote:\n\n> The heron is back.\n> Nobody feeds it.\n> — Ann Vey (@vey) June 3, 2026\n"
    (post,) = posted_speech(text)
    assert post.said.text_of(text) == "The heron is back.\n> Nobody feeds it."


def test_lines_of_a_menu_do_not_hide_that_a_text_was_wrapped() -> None:
    menu = "Menu\nNews\nSport\nWeather\nYou are here: Home\n\nMost read\n1 Swan stops trams\n2 Eggs shed"
    prose = wrap(LONG.split("\n\n")[1].rstrip(), 60)
    text = f"{menu}\n\n{prose}"
    assert unwrapped(text) == menu + "\n\n" + " ".join(prose.splitlines())
    found = [paragraph.text_of(text) for paragraph in find_paragraphs(text)]
    assert found == [*(line for line in menu.splitlines() if line), prose]


HERONS = "\n".join(f"{number} Heron" for number in range(12))


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            "the rain came in all day\nthe boats went out again\nand nobody came to look\nfor any of them",
            id="verse",
        ),
        pytest.param(
            "a dozen herons that stood about the harbour at dawn and did not move\n" * 3
            + "a boat\nan oar\na bucket of bait\nand a heron",
            id="a list",
        ),
        pytest.param(
            "a boat\nan oar\na bucket of bait for the herons of this harbour\nand a heron", id="short"
        ),
    ],
)
def test_short_lines_are_no_wrapped_text(lines: str) -> None:
    text = f"{lines}\n{HERONS}"
    assert unwrapped(text) == text


def test_a_line_broken_early_goes_on_in_small_letters() -> None:
    text = wrap(LONG, 60).rstrip().replace("old lighthouse", "old\nlighthouse", 1)
    assert find_paragraphs(text)[-1].text_of(text).startswith("NORPORT")


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        pytest.param("We stay.", "We stay.", id="none"),
        pytest.param("“We stay.", "We stay.", id="opened here"),
        pytest.param("We stay.”", "We stay.", id="closed here"),
        pytest.param("“We stay.”", "We stay.", id="a sentence of its own"),
        pytest.param("„Wir bleiben.“", "Wir bleiben.", id="in German"),
        pytest.param("They call it “home”", "They call it “home”", id="quoted at its end"),
        pytest.param("“Home” is what they call it.", "“Home” is what they call it.", id="at its start"),
        pytest.param("“They call it “home” here.", "They call it “home” here.", id="quoted inside"),
        pytest.param("“One” and “two”", "“One” and “two”", id="two words"),
        pytest.param("”", "”", id="a mark alone"),
    ],
)
def test_a_statement_is_without_the_marks_in_which_it_is_printed(printed: str, said: str) -> None:
    text = f"Above. {printed} Below."
    assert between_marks(text, Span(7, 7 + len(printed))).text_of(text) == said


def test_the_sentences_of_a_statement_in_marks_have_none() -> None:
    text = 'Statement of the Mayor\n\n"We stay. The bridge is ours, and it stays ours."'
    document = Document("d", text, Details(kind=DocumentKind.STATEMENT))
    said = [one.spans[0].text_of(text) for one in read_utterances(document, read_speech(text), load_tables())]
    assert said == ["We stay.", "The bridge is ours, and it stays ours."]


IN_MARKS = "Statement of the Mayor of Orvel\n4 March 2026\n\nThe Mayor said:\n\n"


def test_a_release_whose_statement_stands_in_marks_is_the_statement() -> None:
    assert own_sentences_quoted(f"{IN_MARKS}“{FIRST}. {SECOND}.”") == 2
    text = f"{IN_MARKS}“{FIRST}. {SECOND}.”"
    assert is_statement(Document("d", text), read_speech(text))


def test_a_report_on_a_statement_is_none_though_its_head_says_so() -> None:
    text = f"{IN_MARKS}“{FIRST}. {SECOND}.”\n\nThe council had asked for that on Monday evening."
    assert not is_statement(Document("d", text), read_speech(text))
