"""What a plain text openly says of itself, and what it must not be taken to say."""

from datetime import date
from pathlib import Path

import pytest

from asquoted.readers.clues import read_clues
from asquoted.readers.dates import find_date

BODY = (
    "The minister told reporters on Tuesday that nothing had been sold, and left without another word.\n\n"
    "“We sold nothing,” she said.\n"
)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("September 22, 2022", date(2022, 9, 22)),
        ("Published: Thu, 22 Sep 2022, 14:05 GMT", date(2022, 9, 22)),
        ("22nd of September 2022", date(2022, 9, 22)),
        ("date 2022-09-22 WORLD", date(2022, 9, 22)),
        ("2022-09-22T10:00:00Z", date(2022, 9, 22)),
        ("22.09.2022", date(2022, 9, 22)),
        ("2022년 9월 22일", date(2022, 9, 22)),
        ("2022年9月22日", date(2022, 9, 22)),
        ("5. März 2026", date(2026, 3, 5)),
        ("Karlow, 5. März 2026", date(2026, 3, 5)),
        ("Donnerstag, 1. Okt. 2026, 14:05 Uhr", date(2026, 10, 1)),
        ("Publié le 5 mars 2026 à 14h05", date(2026, 3, 5)),
        ("1er août 2026", date(2026, 8, 1)),
        ("5 de marzo de 2026", date(2026, 3, 5)),
        ("5 марта 2026 г.", date(2026, 3, 5)),
        ("٥ مارس ٢٠٢٦", date(2026, 3, 5)),
        pytest.param("31. Februar 2026", None, id="no such day in another language"),
        pytest.param("03/10/2022", None, id="day or month first is not known"),
        pytest.param("31 February 2022", None, id="no such day"),
        pytest.param("September 2022", None, id="no day"),
        pytest.param("1234-5678-90-12", None, id="no date"),
    ],
)
def test_a_day_is_read_where_there_is_no_doubt(line: str, day: date | None) -> None:
    found = find_date(line)
    assert (found[0] if found else None) == day


@pytest.mark.parametrize("line", ["Karlow, 5. März 2026", "5 mars 2026", "Jueves, 5 de marzo de 2026"])
def test_the_day_at_the_head_is_read_in_other_languages(line: str) -> None:
    assert read_clues(f"Hafen bleibt geschlossen\n{line}\n\n{BODY}").published == date(2026, 3, 5)


def test_the_first_short_line_without_a_full_stop_is_the_headline() -> None:
    assert (
        read_clues("WORLD\n3 MIN READ\nMinister denies “secret sale”\n\n" + BODY).headline
        == "Minister denies “secret sale”"
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(BODY, id="the text begins at once"),
        pytest.param("Minister denies secret sale", id="nothing follows"),
        pytest.param("By Jane Doe\n" + BODY, id="a by-line"),
        pytest.param(BODY + "Who pays for the roads of tomorrow\n", id="a link after the text"),
    ],
)
def test_what_is_no_headline_is_not_taken_for_one(text: str) -> None:
    assert read_clues(text).headline == ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Minister denies secret sale\nSeptember 22, 2022\n\n" + BODY, date(2022, 9, 22)),
        ("Updated 23 September 2022\nPublished 22 September 2022\n" + BODY, date(2022, 9, 22)),
        pytest.param("On 22 September 2022 the minister denied it.\n" + BODY, None, id="a day in a sentence"),
        pytest.param(BODY + "— Jane Doe (@jane) July 6, 2015\n" + BODY, None, id="a post that is shown"),
    ],
)
def test_the_day_stands_on_a_line_of_its_own(text: str, day: date | None) -> None:
    assert read_clues(text).published == day


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        (BODY + "\nSOURCE:AFP\n", "AFP"),
        (BODY + "\nSource: AFP, Reuters\nShare this\n", "AFP, Reuters"),
        (BODY + "\n(AFP)\n", "AFP"),
        (BODY + "\nNAN\n\nLEAVE A REPLY\n", "NAN"),
        ("SEOUL, Sept 22 (Reuters) - " + BODY, "Reuters"),
        (BODY + "(With inputs from Press Trust of India)\n", "PTI"),
        pytest.param("Reuters reported that nothing was sold.\n" + BODY, "", id="an agency in a sentence"),
        pytest.param("The minister (Labour) said so.\n" + BODY, "", id="brackets that name no agency"),
        pytest.param(BODY + "\nSource: a person with knowledge\n", "", id="a source that is no agency"),
    ],
)
def test_an_agency_is_read_where_it_signs(text: str, agency: str) -> None:
    assert read_clues(text).agency == agency


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        (BODY + "© 2022 The Guardian. All rights reserved.\n", "The Guardian"),
        (BODY + "READ MORE FROM THE JAPAN TIMES\n", "The Japan Times"),
        (BODY + "Write to us: tips@thehindu.com\n", "The Hindu"),
        ("https://www.bbc.co.uk/news/world-1\nMinister denies secret sale\n" + BODY, "BBC News"),
        pytest.param(
            "She told The Guardian that nothing was sold.\n" + BODY, "", id="an outlet in a sentence"
        ),
        pytest.param(BODY + "Write to us: jane@thehindu.com\n", "", id="somebody's own address"),
    ],
)
def test_an_outlet_is_read_where_it_names_itself(text: str, outlet: str) -> None:
    assert read_clues(text).outlet == outlet


def test_the_real_articles_say_what_they_say_and_no_more(shared: Path) -> None:
    seeds = sorted((shared / "seeds").glob("*.txt"))
    found = [read_clues(seed.read_text(encoding="utf-8")) for seed in seeds]
    assert [one.agency for one in found] == ["", "", "AFP", "NAN", ""]
    assert [one.published for one in found] == [None, None, date(2022, 9, 22), None, None]
    assert [one.outlet for one in found] == ["", "Washington Examiner", "", "NewsPotNG", ""]
    assert [bool(one.headline) for one in found] == [True, False, True, True, False]


@pytest.mark.parametrize(
    ("head", "outlet", "headline"),
    [
        pytest.param("# Works shut for good\n\n", "", "Works shut for good", id="Markdown"),
        pytest.param("**Works shut for good**\n\n", "", "Works shut for good", id="bold"),
        pytest.param("Works shut for good\n===\n\n", "", "Works shut for good", id="underlined"),
        pytest.param('---\ntitle: "Works shut"\n---\n\n', "", "Works shut", id="front matter"),
        pytest.param("Headline: Works shut\nOutlet: Ghent Now\n", "Ghent Now", "Works shut", id="labels"),
        pytest.param("Source: AFP\nWorks shut for good\n", "", "Works shut for good", id="an agency's label"),
        pytest.param(
            "The Ghent Gazette\nWorks shut for good\n",
            "The Ghent Gazette",
            "Works shut for good",
            id="a paper's name first",
        ),
        pytest.param("Works shut\n\n", "", "Works shut", id="two words"),
        pytest.param("Latest News\nWorks shut for good\n", "", "Works shut for good", id="a section first"),
        pytest.param("The Guardian\n", "The Guardian", "", id="an outlet and no headline"),
        pytest.param("London\n", "", "", id="a single word"),
    ],
)
def test_a_text_s_head_says_outlet_and_headline(head: str, outlet: str, headline: str) -> None:
    said = read_clues(f"{head}The works are shut. Ann Vey said so.\n")
    assert (said.outlet, said.headline) == (outlet, headline)


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        pytest.param("By Ann Vey, Harbour Gazette, 4 March 2025", "Harbour Gazette", id="byline"),
        pytest.param("By ANN VEY, Defence Editor, Weir", "", id="no paper's name"),
        pytest.param("Radio Vey, 11 March 2025", "Radio Vey", id="station"),
        pytest.param("Norport Times | 3 June 2024", "Norport Times", id="dated line"),
        pytest.param("Works shut - The Daily Lantern", "The Daily Lantern", id="title"),
        pytest.param("By Tom Post, 4 March 2025", "", id="a reporter of that name"),
        pytest.param("She spoke to the Harbour Gazette, he said", "", id="a sentence"),
    ],
)
def test_an_outlet_stands_beside_the_reporter_or_the_date(line: str, outlet: str) -> None:
    text = f"Minister denies that the dam was unsafe\n\n{line}\n\nNobody was hurt, he said on Monday.\n"
    assert read_clues(text).outlet == outlet


@pytest.mark.parametrize("section", ["World", "Press", "Review", "Express"])
def test_a_word_alone_above_the_article_is_a_section_and_no_newspaper(section: str) -> None:
    assert read_clues(f"{section}\n\nMinister denies the sale again\n\n{BODY}").outlet == ""


@pytest.mark.parametrize(
    ("head", "outlet", "headline"),
    [
        pytest.param("Gazette\n\nWorks shut for good\n", "Gazette", "Works shut for good", id="one word"),
        pytest.param("GAZETTE\nWorks shut for good\n", "GAZETTE", "Works shut for good", id="in capitals"),
        pytest.param(
            "Tolva Herald\n11 March 2025\n\nWorks shut for good\n",
            "Tolva Herald",
            "Works shut for good",
            id="a paper, then the day",
        ),
        pytest.param(
            "Works shut for good\n\nTolva Herald\n11 March 2025\n",
            "Tolva Herald",
            "Works shut for good",
            id="a headline, then paper and day",
        ),
        pytest.param(
            "Works shut for good\n11 March 2025\nTolva Herald\n",
            "Tolva Herald",
            "Works shut for good",
            id="a headline, then day and paper",
        ),
        pytest.param(
            "Werk schließt für immer\nHannoversche Rundschau, 4. März 2026\n",
            "Hannoversche Rundschau",
            "Werk schließt für immer",
            id="a German paper beside the day",
        ),
        pytest.param(
            "Karlower Tageszeitung\n4. März 2026\nWerk schließt für immer\n",
            "Karlower Tageszeitung",
            "Werk schließt für immer",
            id="a German paper first",
        ),
        pytest.param(
            "La Gazette du Port\n5 mars 2026\nUsine fermée pour toujours\n",
            "La Gazette du Port",
            "Usine fermée pour toujours",
            id="a French paper",
        ),
        pytest.param(
            "El Diario de Vey\n5 de marzo de 2026\nFábrica cerrada para siempre\n",
            "El Diario de Vey",
            "Fábrica cerrada para siempre",
            id="a Spanish paper",
        ),
        pytest.param(
            "한빛일보\n2026년 3월 5일\n공장은 영원히 문을 닫는다\n",
            "한빛일보",
            "공장은 영원히 문을 닫는다",
            id="a Korean paper",
        ),
        pytest.param(
            "Karlow, 4. März 2026\nWerk schließt für immer\n", "", "Werk schließt für immer", id="a place"
        ),
        pytest.param(
            "London\n4 March 2026\nWorks shut for good\n", "", "Works shut for good", id="a place above"
        ),
        pytest.param(
            "Ann Vey\n4 March 2026\nWorks shut for good\n", "", "Works shut for good", id="a reporter"
        ),
        pytest.param("Dam Under Review\n4 March 2026\n", "", "Dam Under Review", id="a headline in capitals"),
        pytest.param("Mayor Hits Out At Press\n4 March 2026\n", "", "Mayor Hits Out At Press", id="another"),
        pytest.param(
            "Aktuelle Nachrichten\n4. März 2026\n", "", "Aktuelle Nachrichten", id="a German section"
        ),
        pytest.param("Chronik\n4. März 2026\n", "", "", id="another German section"),
    ],
)
def test_a_paper_s_name_stands_alone_or_beside_the_day(head: str, outlet: str, headline: str) -> None:
    said = read_clues(f"{head}\nThe works are shut. Ann Vey said so to everybody in the hall.\n")
    assert (said.outlet, said.headline) == (outlet, headline)
