"""Pages in German: whatever is long in it stays in its column, and a reader is told the language."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

import pypdfium2
import pytest
from tests.export.corrected_samples import corrected_report
from tests.export.report_samples import harbour_report

from asquoted.domain.comparison import Form
from asquoted.domain.report import Report
from asquoted.phrases.catalogue import language, languages
from asquoted.printing.pdf import render, render_pages
from asquoted.printing.words import LETTERS, language_input, template_words
from asquoted.service.reports import explained

GERMAN = language("de")


class Letter(NamedTuple):
    """A letter on a page, in points."""

    left: float
    right: float
    bottom: float
    top: float
    sign: str


def _letters(page: pypdfium2.PdfPage) -> list[Letter]:
    text = page.get_textpage()
    found = []
    for at in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(at)
        sign = text.get_text_range(at, 1)
        if sign.isalpha() and sign.isascii():
            found.append(Letter(left, right, bottom, top, sign))
    return found


def _overlapping(pdf: bytes) -> list[tuple[int, str]]:
    """Return where letters of a line stand upon each other, page by page."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for number in range(len(document)):
        lines: dict[int, list[Letter]] = {}
        for letter in _letters(document[number]):
            # Letters of one line of one size end at the same height above it.
            lines.setdefault(round(letter.bottom * 2), []).append(letter)
        for line in lines.values():
            line.sort()
            found += [
                (number + 1, one.sign + other.sign)
                for one, other in pairwise(line)
                if other.left < one.right - 0.45 * (one.right - one.left)
            ]
    document.close()
    return found


@pytest.fixture(scope="module", params=["harbour", "corrected"])
def report(request: pytest.FixtureRequest) -> Report:
    """A report with long words in narrow columns."""
    return explained(harbour_report()) if request.param == "harbour" else corrected_report()


def test_no_word_runs_into_the_next_column(report: Report) -> None:
    assert _overlapping(render(report, GERMAN)) == []


def test_a_long_word_in_a_narrow_column_is_hyphenated() -> None:
    document = pypdfium2.PdfDocument(render(explained(harbour_report()), GERMAN))
    pages = [document[at].get_textpage().get_text_range() for at in range(len(document))]
    document.close()
    figures = next(page for page in pages if page.count("Kennzahlen"))
    # The reader gives its own sign for a hyphen at a line's end.
    assert re.search("STILLSCHWEI\ufffe\\s*GENDE", figures)
    assert re.search("Zeichenset\ufffe\\s*zung", figures)
    assert "Auslassungsp\r" not in " ".join(pages)


def test_the_document_is_german_from_its_title_to_its_outline() -> None:
    pdf = render(harbour_report(), GERMAN)
    assert re.search(rb"/Lang\s*\(de\)", pdf)
    assert not re.search(rb"/Lang\s*\(en\)", re.split(rb"/StructTreeRoot", pdf)[0])
    document = pypdfium2.PdfDocument(pdf)
    titles = [one.get_title() for one in document.get_toc()]
    assert document.is_tagged()
    keywords = document.get_metadata_dict()["Keywords"]
    document.close()
    assert titles[:4] == ["Quellen", "Verfahren und Filter", "Übersicht", "Kennzahlen"]
    assert sum(title.startswith("Zitat ") for title in titles) == 4
    assert keywords == "Zitate, Vergleich, AsQuoted"
    assert b"pdfuaid:part" in pdf


def test_pages_for_a_printer_are_german_too() -> None:
    german, english = render_pages(harbour_report(), 30, GERMAN), render_pages(harbour_report(), 30)
    assert german[:2] == render_pages(harbour_report(), 30, GERMAN)[:2]
    assert all(one != other for one, other in zip(german, english, strict=False))


@pytest.mark.parametrize("code", languages())
def test_each_form_has_a_letter_of_its_own(code: str) -> None:
    letters = [english for context, english in template_words() if context == LETTERS]
    assert len(letters) == len(Form)
    said = [language(code).translated(LETTERS, english) for english in letters]
    assert len(set(said)) == len(said)


def test_the_template_speaks_english_of_itself() -> None:
    assert language_input(language("en")) == {}
    assert set(language_input(GERMAN)) == {"language"}


@pytest.mark.parametrize(("more", "said"), [(5, "und 1 weitere Äußerung,"), (6, "und 2 weitere Äußerungen,")])
def test_the_title_page_says_how_many_statements_it_does_not_tell_of(more: int, said: str) -> None:
    report = harbour_report()
    first = report.comparison.statements[0]
    added = tuple(replace(first, id=f"more{number}") for number in range(more))
    comparison = replace(report.comparison, statements=report.comparison.statements + added)
    document = pypdfium2.PdfDocument(render(replace(report, comparison=comparison), GERMAN))
    assert said in document[0].get_textpage().get_text_range()
    document.close()
