"""A document in another language was not compared: no file says that it gives nothing of a statement."""

import json
import re
from dataclasses import replace
from html import unescape
from typing import Any

import pypdfium2
import pytest
from tests.export.report_samples import ReportBuilder

from asquoted.domain.comparison import Base, Form
from asquoted.domain.documents import Details
from asquoted.domain.report import Report
from asquoted.export.absences import Absences
from asquoted.export.figures import figure_tables, figures_lines
from asquoted.export.html import comparison_html
from asquoted.export.jsonfile import comparison_json
from asquoted.export.text import comparison_text
from asquoted.printing.overview import COLUMNS
from asquoted.printing.page_data import page_data
from asquoted.printing.pdf import render

ENGLISH = "The harbour master spoke of the old bridge on Monday, and of the winter that was still to come."
GERMAN = (
    "Der Hafenmeister sprach am Montag von der alten Brücke und von dem Winter, der noch vor ihnen liegt."
)
ARABIC = "تحدث مدير الميناء يوم الاثنين عن الجسر القديم وعن الشتاء الذي لم يأت بعد."
LINE = "In another language, not compared: Hafenbote, صحيفة الميناء"


def _builder() -> ReportBuilder:
    made = ReportBuilder()
    texts = {"courier": ENGLISH, "ledger": ENGLISH, "bote": GERMAN, "mina": ARABIC}
    names = {"courier": "Courier", "ledger": "Ledger", "bote": "Hafenbote", "mina": "صحيفة الميناء"}
    for key, words in texts.items():
        made.document(key, Details(names[key]))
        # Long enough for the English words that the builder puts in.
        made.texts[key] = f"{words} " * 5
    made.statement("s", "Nadia Orr", "", None)
    made.quote(Base("It stays open."), [("courier", Form.VERBATIM, "It stays open.")])
    return made


def _told(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@pytest.fixture
def report() -> Report:
    return _builder().report()


def test_the_text_names_who_was_not_compared_and_counts_only_the_others(report: Report) -> None:
    said = comparison_text(report)
    assert LINE in said
    assert "1 document gives nothing of this statement" in said


def test_a_page_names_them(report: Report) -> None:
    page = _told(unescape(re.sub(r"<[^>]+>", "", comparison_html(report))))
    assert LINE in page
    assert "1 document gives nothing of this statement" in page


def test_other_programs_are_told_that_they_were_not_compared(report: Report) -> None:
    found: dict[str, Any] = json.loads(comparison_json(report))
    assert found["statements"][0]["not_compared"] == ["bote", "mina"]
    absent = {one["file"]: one["form"] for one in found["quotes"][0]["absent"]}
    assert absent == {"ledger": "not quoted", "bote": "not compared", "mina": "not compared"}
    assert found["figures"]["tables"][0]["not_compared"] == ["bote", "mina"]


def test_they_have_no_figures_of_the_statement(report: Report) -> None:
    (table,) = figure_tables(report)
    assert [row.document for row in table.rows] == ["courier", "ledger"]
    assert f"  {LINE}" in figures_lines(report)


def test_they_are_none_of_those_that_give_nothing_of_one_statement_among_others() -> None:
    made = _builder()
    made.quote(Base("It always did."), [("ledger", Form.VERBATIM, "It always did.")])
    made.statement("s2", "Tom Vale", "", None)
    made.quote(Base("Sie bleibt zu."), [("bote", Form.VERBATIM, "Sie bleibt zu.")])
    _, table = figure_tables(made.report())
    assert (table.others, table.abroad) == (0, ("bote", "mina"))


def test_the_pages_say_so_in_words_and_in_the_overview(report: Report) -> None:
    document = pypdfium2.PdfDocument(render(report))
    text = _told(" ".join(document[at].get_textpage().get_text_range() for at in range(len(document))))
    document.close()
    assert "In another language, not compared: Hafenbote," in text
    assert "≠ not compared" in text
    assert text.count("≠") >= 3


def test_the_overview_has_no_rows_that_say_of_every_outlet_that_it_was_not_compared() -> None:
    made = ReportBuilder()
    for number in range(COLUMNS):
        made.document(f"courier{number}", Details(f"Courier {number}"))
        made.texts[f"courier{number}"] = f"{ENGLISH} " * 5
    for key, words in (("bote", GERMAN), ("kurier", GERMAN)):
        made.document(key, Details(key))
        made.texts[key] = f"{words} " * 5
    made.statement("s", "Nadia Orr", "", None)
    made.quote(Base("It stays open."), [("courier0", Form.VERBATIM, "It stays open.")])
    made.quote(Base("It always did."), [("courier1", Form.VERBATIM, "It always did.")])
    report = made.report()
    first, second = page_data(report)["grids"]
    assert [len(cells) for cells in first["cells"][0]] == [COLUMNS, COLUMNS]
    assert second["cells"] == [[None, None]]
    document = pypdfium2.PdfDocument(render(report))
    text = _told(" ".join(document[at].get_textpage().get_text_range() for at in range(len(document))))
    document.close()
    assert text.count("Quotes in another language than all of these outlets are left out of this table.") == 1
    # In the legend, and over the table.
    assert text.count("≠") == 2


def test_a_page_that_tells_a_wrong_language_is_compared_by_its_words(report: Report) -> None:
    sources = tuple(
        replace(one, document=replace(one.document, details=replace(one.document.details, language="en")))
        for one in report.sources
    )
    found = Absences(replace(report, sources=sources)).abroad("s")
    assert [source.document.id for source in found] == ["bote", "mina"]
