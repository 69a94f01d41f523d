"""Two statements that nobody knows more of than the other are still told apart in every file."""

import json
import re
from datetime import date

import pypdfium2
import pytest
from tests.export.report_samples import ReportBuilder

from asquoted.domain.comparison import Base, Form
from asquoted.domain.documents import Details
from asquoted.domain.report import Report
from asquoted.export.figures import figure_tables
from asquoted.export.html import comparison_html
from asquoted.export.jsonfile import comparison_json
from asquoted.export.synopsis import statement_names
from asquoted.export.text import comparison_text
from asquoted.printing.pdf import render

UNKNOWN = "A statement whose source is not known"


def _report(*words: str, speaker: str = "") -> Report:
    made = ReportBuilder()
    for name in ("Courier", "Ledger"):
        made.document(name, Details(name))
    for number, each in enumerate(words):
        made.statement(f"s{number}", speaker, "", None)
        made.quote(Base(each), [("Courier", Form.VERBATIM, each), ("Ledger", Form.VERBATIM, each)])
    return made.report()


@pytest.fixture
def report() -> Report:
    return _report("It stays open.", "Nobody will pay for it.")


NAMES = [f"{UNKNOWN} · “It stays open.”", f"{UNKNOWN} · “Nobody will pay for it.”"]


def test_twins_are_named_by_the_words_that_they_begin_with(report: Report) -> None:
    assert [" · ".join(one) for one in statement_names(report.comparison).values()] == NAMES


def test_twins_of_the_same_words_are_numbered() -> None:
    names = statement_names(_report("It stays open.", "It stays open.", speaker="Nadia Orr").comparison)
    assert list(names.values()) == [
        ["Nadia Orr", "“It stays open.”", "(1)"],
        ["Nadia Orr", "“It stays open.”", "(2)"],
    ]


def test_a_statement_of_its_own_name_has_no_more_than_that() -> None:
    made = ReportBuilder()
    made.document("Courier", Details("Courier"))
    for day in (4, 5):
        made.statement(f"s{day}", "Nadia Orr", "", date(2031, 3, day))
        made.quote(Base("It stays open."), [("Courier", Form.VERBATIM, "It stays open.")])
    names = statement_names(made.report().comparison)
    assert list(names.values()) == [["Nadia Orr", "2031-03-04"], ["Nadia Orr", "2031-03-05"]]


def test_the_files_tell_twins_apart_in_headings_and_figures(report: Report) -> None:
    lines, page = comparison_text(report).splitlines(), comparison_html(report)
    assert [table.heading for table in figure_tables(report)][1:] == NAMES
    for name in NAMES:
        assert lines.count(name) == 2
        assert f"<h2>{name}</h2>" in page
        assert f">{name}</caption>" in page
    # Other programs go by the ids, as ever.
    assert [one["id"] for one in json.loads(comparison_json(report))["statements"]] == ["s0", "s1"]


def test_the_pages_tell_twins_apart_on_the_cover_too(report: Report) -> None:
    document = pypdfium2.PdfDocument(render(report))
    pages = [re.sub(r"\s+", " ", document[at].get_textpage().get_text_range()) for at in range(len(document))]
    document.close()
    for words in ("“It stays open.”", "“Nobody will pay for it.”"):
        assert words in pages[0]
        assert f": {UNKNOWN}, {words}" in " ".join(pages)
