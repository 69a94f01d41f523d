"""The comparison as a web page."""

import re
from dataclasses import replace
from typing import Any

from lxml import html
from tests.export.report_samples import MADE, ReportBuilder, harbour_report

from asquoted.domain.comparison import Base, Form
from asquoted.domain.documents import Details
from asquoted.domain.notes import Note
from asquoted.domain.targets import Target, TargetKind
from asquoted.export.html import comparison_html


def _found(page: html.HtmlElement, path: str) -> list[Any]:
    found: Any = page.xpath(path)
    return list(found)


def test_the_words_are_those_that_were_printed() -> None:
    page = html.fromstring(comparison_html(harbour_report()))
    for sign in _found(page, "//*[contains(@class,'sign') or contains(@class,'number')]"):
        sign.drop_tree()
    printed = [
        one.text_content() for one in _found(page, "//section[@class='rendering']//p[@class='printed']")
    ]
    wanted = [
        "".join(passage.exact for passage in rendering.passages)
        for quote in harbour_report().comparison.quotes
        for rendering in quote.renderings
    ]
    assert printed == wanted


def test_differences_have_a_sign_beside_their_colour_and_a_number() -> None:
    page = html.fromstring(comparison_html(harbour_report()))
    marks = _found(page, "//section[@class='rendering']//mark/@class")
    assert "omission silent grave" in marks
    assert "substitution silent grave" in marks
    assert "omission declared" in marks
    numbers = _found(page, "(//article)[1]//p[@class='printed']//span[contains(@class,'number')]")
    assert [one.text for one in numbers] == [str(n) for n in range(1, 8)]
    assert numbers[1].get("aria-label") == "difference 2: silent omission"


def test_nothing_is_loaded_and_nothing_can_break_out() -> None:
    made = ReportBuilder()
    evil = "</title><script>alert(1)</script><img src=x onerror=y> & \ud83d\x1b"
    made.document("d", Details(evil, evil, None, evil, "javascript:alert(1)", '" onload="x'))
    made.statement("s", evil, evil, None)
    made.quote(Base(evil), [("d", Form.VERBATIM, evil)])
    page = comparison_html(made.report(title=evil, filters=(evil,)))
    page.encode("utf-8")
    read = html.fromstring(page)
    assert not _found(
        read, "//script | //img | //link | //iframe | //@onerror | //@onload | //@href | //@src"
    )
    assert not re.search(r"url\(|@import", page)
    assert _found(read, "//p[@class='printed']")[0].text_content().startswith("</title><script>")


def test_a_note_is_shown_as_its_markdown_says_and_nothing_in_it_runs() -> None:
    said = "**Ask** *her*\n<script>x</script> [a](javascript:x) ![b](c.png) [d](https://e.example)"
    text = f"{said}\n\n- one\n  - two"
    note = Note("n", text, Target(TargetKind.LIBRARY), MADE, MADE)
    page = html.fromstring(comparison_html(replace(harbour_report(), notes=(note,))))
    (shown,) = _found(page, "//div[@class='note']")
    assert [one.text for one in _found(shown, ".//strong | .//em")] == ["Ask", "her"]
    assert not _found(shown, ".//script | .//a | .//img")
    words = shown.text_content()
    assert "<script>x</script> [a](javascript:x) b (c.png) d (https://e.example)" in words
    assert [one.text for one in _found(shown, ".//p[@class='deep']")] == ["• one", "• two"]


def test_the_page_names_its_language_and_those_of_the_quotes() -> None:
    page = html.fromstring(comparison_html(harbour_report()))
    assert page.get("lang") == "en"
    assert {"ko", "ar", "en-GB"} <= set(_found(page, "//p[@class='printed']/@lang"))
    assert set(_found(page, "//p[@class='printed']/@dir")) == {"auto"}
