"""Files that were made to hold a program up: each takes work for its length, and is read or refused.

What is broken here does not fail but never ends: the square of these lengths, or worse, is hours.
"""

from pathlib import Path

import pytest

from asquoted.errors import DocumentError
from asquoted.readers import read_file, read_pasted
from asquoted.readers.webpage import read_page

LONG = 200_000
ARTICLE = "The port of Norport was shut on Monday, and nobody said for how long it would be. " * 4


def page(inside: str) -> bytes:
    return f"<html><body><article><h1>Port shut</h1><p>{ARTICLE}</p>{inside}</article></body></html>".encode()


@pytest.mark.parametrize(
    "begins", [pytest.param(b"<!---->" * 500, id="comments"), pytest.param(b"<!--" * 900, id="openers")]
)
def test_a_file_of_no_kind_is_looked_into_once(tmp_path: Path, begins: bytes) -> None:
    path = tmp_path / "article.log"
    path.write_bytes(begins + b"x\nThe port was shut.\n")
    assert read_file(path).text.endswith("The port was shut.\n")


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("(" + " " * LONG + "x", id="blanks behind a bracket"),
        pytest.param("#" + " " * LONG + "x", id="blanks behind a heading's sign"),
        pytest.param("." * LONG + "x", id="dots"),
        pytest.param(" - " * LONG + "x", id="dashes"),
        pytest.param("©" + "\t" * LONG + "x", id="blanks behind a copyright sign"),
    ],
)
def test_a_line_that_never_ends_is_read(line: str) -> None:
    assert read_pasted(line + "\nThe port was shut.\n").text.startswith(line)


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param(f"<blockquote>-{' ' * LONG}x</blockquote>", id="blanks in a post"),
        pytest.param(f"<blockquote>{'- ' * LONG}x</blockquote>", id="dashes in a post"),
        pytest.param(f"<p>{'<q>a</q>' * 8_000}</p>", id="short quotations"),
        pytest.param("<p>a</p>" * 4_000, id="short paragraphs"),
        pytest.param("<p class=caption>a</p>" * 4_000, id="short captions"),
    ],
)
def test_a_page_of_many_small_things_is_read(inside: str) -> None:
    assert "nobody said for how long" in read_page(page(inside), "page.html").text


def test_elements_in_elements_without_end_are_refused() -> None:
    with pytest.raises(DocumentError, match="nested too deeply"):
        read_page(page("<b>" * 100_000), "page.html")


def test_lists_in_lists_without_end_say_nothing() -> None:
    said = f"""<script type="application/ld+json">{'{"@graph":' * 100_000}</script>"""
    assert "nobody said for how long" in read_page(page(said), "page.html").text


def test_an_entity_stands_for_itself_and_opens_nothing(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the key of the safe", encoding="utf-8")
    entities = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(12))
    begins = f'<!DOCTYPE html [<!ENTITY e0 "ha">{entities}<!ENTITY f SYSTEM "{secret.as_uri()}">]>'
    text = read_page(begins.encode() + page("<p>Here it is: &e12; &f;</p>"), "page.html").text
    assert "safe" not in text
    assert len(text) < 2_000
