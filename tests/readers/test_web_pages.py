"""Saved pages: the article without its page, and nothing of what it quotes lost."""

import hashlib
import socket
from datetime import date
from pathlib import Path

import pytest

from asquoted.errors import DocumentError
from asquoted.readers import read_file

PAGE = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Minister denies sale | The Daily Try</title>
<meta property="og:title" content="Minister denies “secret sale”">
<meta property="og:site_name" content="The Daily Try">
<meta property="article:published_time" content="2024-03-05T10:00:00Z">
<meta name="author" content="Reuters">
<link rel="canonical" href="https://www.dailytry.example/2024/03/05/minister">
<link rel="stylesheet" href="http://tracker.example/style.css">
<script src="http://tracker.example/spy.js"></script></head><body>
<nav><ul><li><a href="/">Front page</a></li><li><a href="/w">World</a></li></ul></nav>
<header><h1>Minister denies “secret sale”</h1></header>
<article>
<p class="dek">“There was no sale, and there will be none,” the minister says.</p>
<figure><img src="http://tracker.example/x.png">
<figcaption>The minister: “No sale.” / Photo desk</figcaption></figure>
<p>The minister told reporters on Tuesday that <q>we have sold nothing, and the word <q>secret</q> is an
insult</q>, and left the room without another word to the press, who had been waiting
since six that morning.</p>
<p>“There was no sale, and there will be none,” the minister says.</p>
<p>It was the first time that anybody from the ministry spoke about the affair, which has kept the capital
busy for a month, and which three committees are now looking into.</p>
<p>“There was no sale, and there will be none,” the minister says.</p>
<p>Opposition leaders called the words “a bad joke”.</p>
<p>“There was no sale, and there will be none,” the minister says.</p>
</article>
<aside><h3>Related</h3><ul><li><a href="/a">Somebody else’s “bad joke” of last year</a></li></ul></aside>
<footer>© 2024 The Daily Try. All rights reserved.</footer></body></html>"""


REPEATED = "<p>“There was no sale, and there will be none,” the minister says.</p>"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A saved page with what such pages have around their article."""
    file = tmp_path / "page.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


def test_the_article_is_taken_without_its_page(page: Path) -> None:
    text = read_file(page).text
    assert text.startswith("Minister denies “secret sale”\n\n“There was no sale")
    assert "first time that anybody" in text
    for around in ("Front page", "Related", "last year", "All rights reserved"):
        assert around not in text


def test_a_page_says_outlet_headline_date_agency_address_and_language(page: Path) -> None:
    details = read_file(page).details
    assert details.outlet == "The Daily Try"
    assert details.headline == "Minister denies “secret sale”"
    assert details.published == date(2024, 3, 5)
    assert details.agency == "Reuters"
    assert details.address == "https://www.dailytry.example/2024/03/05/minister"
    assert details.language == "en-GB"


def test_the_marks_that_q_stands_for_are_in_the_text(page: Path) -> None:
    assert "that “we have sold nothing, and the word ‘secret’ is an insult”, and left" in read_file(page).text


@pytest.mark.parametrize(
    ("language", "printed"),
    [("de", "„nein“"), ("fr", "«nein»"), ("ja", "「nein」"), ("", "“nein”")],
)
def test_q_is_drawn_as_the_language_of_the_page_draws_it(tmp_path: Path, language: str, printed: str) -> None:
    file = tmp_path / "q.html"
    file.write_text(f"<html lang='{language}'><body><p>x <q>nein</q> y</p></body></html>", encoding="utf-8")
    assert f"x {printed} y" in read_file(file).text


@pytest.mark.parametrize("inner", ["<q>“no”</q>", "“<q>no</q>”"])
def test_q_adds_no_second_pair_of_marks(tmp_path: Path, inner: str) -> None:
    file = tmp_path / "q.html"
    file.write_text(f"<html><body><p>He said {inner} twice.</p></body></html>", encoding="utf-8")
    assert "He said “no” twice." in read_file(file).text


BEHIND = "<p>It was the first"
LED_IN = "<p>Harbour director Anna Berg said in her statement:</p>"


@pytest.mark.parametrize(
    ("set_off", "printed"),
    [
        ("<p>It was <em>never</em> closed.</p>", "“It was never closed.”"),
        ("It wasn’t closed.", "“It wasn’t closed.”"),
        ("<p>One thing.</p>\n<p>It was <b>open.</b></p>\n", "“One thing.\n\n“It was open.”"),
        ("<p>“It was never closed.”</p>", "“It was never closed.”"),
    ],
)
def test_a_quotation_that_is_set_off_has_marks(page: Path, set_off: str, printed: str) -> None:
    set_off = f"{LED_IN}<div><blockquote>{set_off}</blockquote></div>"
    page.write_text(PAGE.replace(BEHIND, set_off + BEHIND), encoding="utf-8")
    assert f"said in her statement:\n\n{printed}\n\nIt was the first" in read_file(page).text


@pytest.mark.parametrize(
    ("set_off", "printed"),
    [
        pytest.param(
            "<p>Anna Berg answered in a letter.</p><blockquote><p>It was open.</p></blockquote>",
            "a letter.\n\n“It was open.”",
            id="below a line that says so without a colon",
        ),
        pytest.param(
            "<p>The harbour, Anna Berg wrote</p><blockquote>It was open.</blockquote>",
            "wrote\n\n“It was open.”",
            id="below a line that goes on",
        ),
        pytest.param(
            LED_IN + '<blockquote><p>It was "open" all day.</p></blockquote>',
            '“It was "open" all day.”',
            id="with marks inside",
        ),
        pytest.param(
            "<p>It was calm.</p><blockquote><p>It was open.</p><footer>— Anna Berg</footer></blockquote>",
            "“It was open.”\n\n— Anna Berg",
            id="signed in a footer",
        ),
        pytest.param(
            "<p>The sea was calm.</p><blockquote><p>It was open.</p><cite>Anna Berg</cite></blockquote>",
            "“It was open.”\n\nAnna Berg",
            id="signed by a cite",
        ),
        pytest.param(
            "<p>The sea was calm.</p><blockquote><p>It was open. <cite>Anna Berg</cite></p></blockquote>",
            "“It was open.” Anna Berg",
            id="signed within the paragraph",
        ),
        pytest.param(
            "<p>The sea was calm.</p><blockquote><p>It was open.</p><p>– Anna Berg</p></blockquote>",
            "“It was open.”\n\n– Anna Berg",
            id="signed behind a dash",
        ),
    ],
)
def test_a_quotation_that_is_set_off_and_signed_or_told_of_has_marks(
    page: Path, set_off: str, printed: str
) -> None:
    page.write_text(PAGE.replace(BEHIND, set_off + BEHIND), encoding="utf-8")
    assert printed in read_file(page).text


@pytest.mark.parametrize(
    "set_off",
    [
        "<h2>What Anna Berg said</h2><blockquote><p>It was open.</p></blockquote>",
        "<p>“Never,” Anna Berg said.</p><blockquote><p>It was open.</p></blockquote>",
        "<p>The sea was calm.</p><blockquote><p>It was open.</p></blockquote>",
        LED_IN + "<blockquote class='twitter-tweet'><p>It was open.</p></blockquote>",
        LED_IN + "<blockquote><p>It was open.</p>— Anna Berg (@berg) June 3, 2024</blockquote>",
    ],
)
def test_what_is_set_off_and_not_brought_in_or_is_a_post_stays(page: Path, set_off: str) -> None:
    page.write_text(PAGE.replace(BEHIND, set_off + BEHIND), encoding="utf-8")
    text = read_file(page).text
    assert "\nIt was open." in text
    assert "“It was open" not in text


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(REPEATED, id="the next paragraph"),
        pytest.param(f"<blockquote>{REPEATED}</blockquote>", id="set in"),
        pytest.param(REPEATED.replace("<p>", "<h2>").replace("</p>", "</h2>"), id="a heading"),
    ],
)
def test_every_repeat_of_a_quote_is_kept(page: Path, again: str) -> None:
    said = "“There was no sale, and there will be none,” the minister says."
    assert read_file(page).text.count(said) == 4
    page.write_text(PAGE.replace(REPEATED, again + REPEATED), encoding="utf-8")
    assert read_file(page).text.count(said) == 7


def test_a_caption_that_quotes_is_kept_in_its_place(page: Path) -> None:
    text = read_file(page).text
    assert text.index("The minister: “No sale.”") < text.index("told reporters")


def test_what_was_left_out_of_a_page_is_kept_apart(page: Path) -> None:
    left_out = read_file(page).left_out.splitlines()
    assert "Front page" in left_out
    assert "Somebody else’s “bad joke” of last year" in left_out
    assert not any("no sale" in line for line in left_out)


def test_a_page_keeps_its_bytes_hash_and_extractor(page: Path) -> None:
    draft = read_file(page)
    assert draft.original == page.read_bytes()
    assert draft.sha256 == hashlib.sha256(page.read_bytes()).hexdigest()
    assert draft.extractor.startswith("trafilatura 2.")
    assert draft.encoding == "utf-8"


def test_reading_a_page_opens_no_connection(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert "first time" in read_file(page).text


def test_entities_of_the_page_s_own_are_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("top secret", encoding="utf-8")
    file = tmp_path / "page.xhtml"
    file.write_text(
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "{"ha" * 1000}"><!ENTITY b "{"&a;" * 1000}">'
        f'<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        "<html><body><p>He said “&x; and &b;” twice.</p></body></html>",
        encoding="utf-8",
    )
    text = read_file(file).text
    assert "top secret" not in text
    assert len(text) < 1000


def test_a_page_of_one_sentence_is_read(tmp_path: Path) -> None:
    file = tmp_path / "short.htm"
    file.write_text("<p>“We sold nothing,” she said.", encoding="utf-8")
    assert read_file(file).text == "“We sold nothing,” she said.\n"


@pytest.mark.parametrize(
    "between",
    [
        pytest.param("<div>" * 300, id="nested beyond what the parser takes"),
        pytest.param("<b>" * 50_000, id="nested without end"),
        pytest.param(f"<script>{'a' * 11_000_000}</script>", id="a script of 11 MB"),
    ],
)
def test_a_page_whose_end_cannot_be_read_is_refused(tmp_path: Path, between: str) -> None:
    file = tmp_path / "deep.html"
    file.write_text(f"<p>“We sold nothing,” she said.</p>{between}<p>“Not one,” he said.", encoding="utf-8")
    with pytest.raises(DocumentError, match="read to its end"):
        read_file(file)


def test_a_page_saved_with_a_large_picture_in_it_is_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "picture.html"
    picture = f"<img src='data:image/svg+xml;base64,{'QUJD' * 3_000_000}'>"
    file.write_text(f"<p>“We sold nothing,” she said.</p>{picture}<p>“Not one,” he said.", encoding="utf-8")
    assert "Not one" in read_file(file).text


@pytest.mark.parametrize(
    ("declared", "codec"),
    [
        pytest.param("windows-1252", "cp1252", id="as declared"),
        pytest.param("iso-8859-1", "cp1252", id="declared Latin-1, as browsers read it"),
        pytest.param("iso-8859-1", "utf-8", id="saved anew as UTF-8"),
        pytest.param("nonsense", "utf-8", id="declared nonsense"),
        pytest.param("utf-8", "cp1252", id="declared UTF-8, and none"),
        pytest.param("koi8-r", "koi8-r", id="Russian"),
    ],
)
def test_a_page_is_read_in_its_encoding(tmp_path: Path, declared: str, codec: str) -> None:
    said = '"Да", сказал он.' if codec == "koi8-r" else "“We sold nothing,” she said."
    file = tmp_path / "old.html"
    file.write_bytes(
        f'<html><head><meta charset="{declared}"></head><body><p>{said}</p></body></html>'.encode(codec)
    )
    assert read_file(file).text == said + "\n"


def test_a_damaged_page_shows_where_and_says_so(tmp_path: Path) -> None:
    file = tmp_path / "damaged.html"
    file.write_bytes(
        b'<html><meta charset="utf-8"><p>\xe2\x80\x9cWe sold \xff nothing,\xe2\x80\x9d she said.</p></html>'
    )
    draft = read_file(file)
    assert "“We sold \ufffd nothing,”" in draft.text
    assert draft.encoding == "utf-8, damaged"


def test_an_outlet_is_known_by_its_domain(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(
        "<html><head><link rel='canonical' href='https://edition.cnn.com/2024/03/05/x'></head>"
        "<body><p>“We sold nothing,” she said.</p></body></html>",
        encoding="utf-8",
    )
    assert read_file(file).details.outlet == "CNN"


def test_a_page_that_says_nothing_of_itself_leaves_it_empty(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("<html><body><p>“We sold nothing in 2019,” she said.</p></body></html>", encoding="utf-8")
    details = read_file(file).details
    assert (details.outlet, details.published, details.agency, details.address) == ("", None, "", "")


def test_a_book_of_a_page_is_refused_in_time(tmp_path: Path) -> None:
    file = tmp_path / "book.html"
    file.write_text(
        "<html><body>" + "<p>“We sold nothing,” she said.</p>" * 40_000 + "</body></html>", encoding="utf-8"
    )
    with pytest.raises(DocumentError, match="longer than 1,000,000 letters"):
        read_file(file)


@pytest.mark.parametrize(
    "apart",
    [
        "<figure class='wp-block-pullquote'><blockquote><p>“Not one,” she said.</p></blockquote></figure>",
        "<aside class='pull-quote'><p>“Not one,” she said.</p></aside>",
        "<p class='photo-caption'>“Not one,” she said.</p>",
    ],
)
def test_a_quote_that_is_set_apart_is_kept(tmp_path: Path, apart: str) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGE.replace("<p>It was the first", apart + "<p>It was the first"), encoding="utf-8")
    text = read_file(file).text
    assert text.count("“Not one,” she said.") == 1
    assert text.index("told reporters") < text.index("“Not one,”") < text.index("It was the first")


def test_a_repeat_beside_the_article_is_another_article_s(tmp_path: Path) -> None:
    repeated = "“There was no sale, and there will be none,” the minister says."
    file = tmp_path / "page.html"
    file.write_text(PAGE.replace("<h3>Related</h3>", f"<h3>Related</h3><p>{repeated}</p>"), encoding="utf-8")
    assert read_file(file).text.count(repeated) == 4


def test_linked_data_tells_outlet_and_agency(tmp_path: Path) -> None:
    said = (
        '{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "publisher": {"name": "The Daily Try"},'
        ' "author": [{"@type": "Organization", "name": "AFP"}]}]}'
    )
    file = tmp_path / "page.html"
    file.write_text(
        f"<html><head><script type='application/ld+json'>{said}</script></head>"
        "<body><p>“We sold nothing,” she said.</p></body></html>",
        encoding="utf-8",
    )
    details = read_file(file).details
    assert (details.outlet, details.agency) == ("The Daily Try", "AFP")


@pytest.mark.parametrize(
    "said", ["{", "[" * 100_000, "null", '{"@type": 5, "author": 7}', '{"@graph": [[[]]]}']
)
def test_linked_data_that_says_nothing_is_passed_over(tmp_path: Path, said: str) -> None:
    file = tmp_path / "page.html"
    file.write_text(
        f"<html><head><script type='application/ld+json'>{said}</script></head>"
        "<body><p>“We sold nothing,” she said.</p></body></html>",
        encoding="utf-8",
    )
    assert read_file(file).details.outlet == ""


def test_a_page_without_an_article_is_read_without_its_frame(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(
        "<html><body><nav>Front page</nav><p>“No,” she said.</p><footer>Imprint</footer></body></html>",
        encoding="utf-8",
    )
    assert read_file(file).text == "“No,” she said.\n"


def test_an_outlet_may_stand_at_the_end_of_the_title_alone(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(
        "<html><head><title>Works shut - The Norport Lantern Gazette</title></head>"
        "<body><h1>Works shut</h1><p>“We sold nothing,” she said.</p></body></html>",
        encoding="utf-8",
    )
    assert read_file(file).details.outlet == "The Norport Lantern Gazette"


@pytest.mark.parametrize(
    ("stated", "printed", "headline", "first"),
    [
        pytest.param(
            "Sale denied", ["No sale, she says"], "Sale denied", "No sale, she says", id="one heading"
        ),
        pytest.param("Sale denied", ["World", "Sale denied"], "Sale denied", "Sale denied", id="one of two"),
        pytest.param("Sale denied", ["World", "Business"], "Sale denied", "", id="none of two"),
        pytest.param(
            "", ["No sale, she says"], "No sale, she says", "No sale, she says", id="nothing stated"
        ),
    ],
)
def test_the_headline_is_as_stated_and_the_text_begins_as_printed(
    tmp_path: Path, stated: str, printed: list[str], headline: str, first: str
) -> None:
    above = "".join(f"<h1>{one}</h1>" for one in printed)
    head = f'<meta property="og:title" content="{stated}">' if stated else ""
    said = "".join(
        f"<p>The minister told reporters on day {day} that nothing was sold.</p>" for day in range(9)
    )
    file = tmp_path / "page.html"
    file.write_text(
        f"<html><head>{head}</head><body><header>{above}</header><article>{said}</article></body></html>",
        encoding="utf-8",
    )
    draft = read_file(file)
    assert draft.details.headline == headline
    begins = draft.text.split("\n", 1)[0]
    assert begins == first if first else begins not in printed


KOREAN = (
    "<p>서이담 시장은 6일 “우리는 다리를 고칠 것이다”라고 말했다. 주민들은 모두 환영했다고 시가 밝혔다.</p>"
)
RUSSIAN = "<p>Мэр сказал в понедельник, что мост починят до конца зимы и что жители будут рады.</p>"


@pytest.mark.parametrize(
    ("source", "language"),
    [
        pytest.param(f"<html lang='ko'><body>{KOREAN}</body></html>", "ko", id="the page"),
        pytest.param(f"<html lang='ko-KR'><body>{KOREAN}</body></html>", "ko-KR", id="with its country"),
        pytest.param(f"<html><body lang='ru'>{RUSSIAN}</body></html>", "ru", id="its body"),
        pytest.param(
            f"<html><body><article lang='ru'>{RUSSIAN}</article></body></html>", "ru", id="its article"
        ),
        pytest.param(f"<html xml:lang='ru'><body>{RUSSIAN}</body></html>", "ru", id="as XHTML"),
        pytest.param(
            f"<html><head><meta property='og:locale' content='ru_RU'></head><body>{RUSSIAN}</body></html>",
            "ru-RU",
            id="Open Graph",
        ),
        pytest.param(
            f"<html><meta http-equiv='Content-Language' content='ru'><body>{RUSSIAN}</body></html>",
            "ru",
            id="a header",
        ),
        pytest.param(
            f"<html lang='en'><body>{KOREAN}</body></html>", "ko", id="a template of another language"
        ),
        pytest.param(f"<html><body>{KOREAN}</body></html>", "ko", id="its letters"),
        pytest.param(f"<html><body>{RUSSIAN}</body></html>", "", id="letters of many languages"),
        pytest.param(f"<html lang='x y'><body>{RUSSIAN}</body></html>", "", id="no tag"),
    ],
)
def test_the_language_of_a_page_is_what_it_says_or_what_its_words_are(
    tmp_path: Path, source: str, language: str
) -> None:
    file = tmp_path / "page.html"
    file.write_text(f"<!doctype html>{source}", encoding="utf-8")
    assert read_file(file).details.language == language
