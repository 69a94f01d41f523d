"""The statement itself is what outlets are held against: no export counts it among them."""

import json
from datetime import date

from tests.export.report_samples import ReportBuilder

from asquoted.domain.comparison import Base, Form
from asquoted.domain.documents import Details, DocumentKind
from asquoted.domain.report import Report
from asquoted.export.figures import figures_lines
from asquoted.export.html import comparison_html
from asquoted.export.jsonfile import comparison_json
from asquoted.export.synopsis import labels
from asquoted.export.text import comparison_text


def _report() -> Report:
    made = ReportBuilder()
    made.document("said", Details("Harbour Authority", kind=DocumentKind.STATEMENT))
    made.document("courier", Details("Courier"))
    made.document("ledger", Details("Ledger"))
    made.statement("s", "Nadia Orr", "Harbour Authority", date(2031, 3, 4))
    made.quote(Base("It was right.", "said"), [("said", Form.VERBATIM, "It was right.")])
    made.quote(Base("So it stays.", "courier"), [("courier", Form.VERBATIM, "So it stays.")])
    return made.report()


def test_the_statement_has_no_figures() -> None:
    lines = "\n".join(figures_lines(_report()))
    assert "Courier" in lines
    assert "Harbour Authority" not in lines
    tables = json.loads(comparison_json(_report()))["figures"]["tables"]
    assert {row["file"] for table in tables for row in table["outlets"]} == {"courier", "ledger"}


def test_the_statement_is_missing_in_no_quote() -> None:
    said = comparison_text(_report())
    assert "Harbour Authority (not quoted)" not in said
    assert "Harbour Authority</bdi> (not quoted)" not in comparison_html(_report())
    absent = [one["absent"] for one in json.loads(comparison_json(_report()))["quotes"]]
    assert all(each["file"] != "said" for one in absent for each in one)


def test_the_sources_say_which_one_is_the_statement() -> None:
    assert "  Harbour Authority · the statement itself" in comparison_text(_report())
    page = comparison_html(_report())
    assert '<bdi>Harbour Authority</bdi> <span class="quiet">the statement itself</span>' in page
    # Once among the sources, once at its words.
    assert page.count("the statement itself") == 2


def test_the_words_of_the_statement_itself_have_no_confidence() -> None:
    said = comparison_text(_report())
    assert "  Harbour Authority · verbatim · the statement itself · [Nadia Orr said]" in said
    assert "  Courier · verbatim · confidence 0.97" in said


def test_a_statement_without_an_outlet_is_called_by_its_head_and_an_article_by_its_file() -> None:
    made = ReportBuilder()
    made.document("said", Details(headline="Statement on the bridge", kind=DocumentKind.STATEMENT))
    made.document("courier", Details(headline="Bridge stays open"))
    made.statement("s", "Nadia Orr", "", None)
    made.quote(Base("It was right.", "said"), [("said", Form.VERBATIM, "It was right.")])
    report = made.report()
    assert list(labels(report).values()) == ["Statement on the bridge", "courier.html"]
    lines = comparison_text(report).splitlines()
    assert "  Statement on the bridge · the statement itself" in lines
    assert "  base (Statement on the bridge): It was right." in lines
