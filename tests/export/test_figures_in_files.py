"""The figures of each outlet, as the files tell them."""

import json
import re
from html import unescape
from typing import Any

from tests.export.report_samples import ReportBuilder, harbour_report

from asquoted.domain.comparison import Base, Form
from asquoted.domain.documents import Details, DocumentKind
from asquoted.domain.figures import FORMULAE, NOTES, Measure
from asquoted.export.figures import figure_tables
from asquoted.export.html import comparison_html
from asquoted.export.jsonfile import comparison_json
from asquoted.export.text import comparison_text


def _read() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(comparison_json(harbour_report()))["figures"]
    return found


def _one_statement() -> ReportBuilder:
    made = ReportBuilder()
    for key in ("courier", "ledger"):
        made.document(key, Details(key.title()))
    made.statement("s", "Nadia Orr", "", None)
    made.quote(Base("We moved it twice."), [("courier", Form.VERBATIM, "We moved it twice.")])
    return made


def test_each_figure_stands_beside_its_formula_and_its_counts() -> None:
    lines = comparison_text(harbour_report()).splitlines()
    start = lines.index("Figures")
    for measure in Measure:
        at = next(n for n, line in enumerate(lines) if n > start and line.startswith(f"  {measure} = "))
        assert lines[at].endswith(FORMULAE[measure])
    assert "    Daily Ledger           (5 + 2 + 0) of 26 words = 26.9 %" in lines
    assert "    해변일보               7 of 7 words = 100 %" in lines
    assert "    Coast Wire             1 (abridged: no figure)" in lines
    assert all(f"  {note}" in lines for note in NOTES)


def test_other_programs_get_the_counts_and_the_share() -> None:
    found = _read()
    assert [table["statement"] for table in found["tables"]] == [None, "s1", "s2"]
    assert found["formulae"].keys() == {measure.value for measure in Measure}
    ledger = next(one for one in found["tables"][1]["outlets"] if one["file"] == "ledger")
    assert ledger["in_marks"] == {"sentences": 2, "share": 0.666667}
    assert ledger["words_kept"] == {"kept": 18, "words_of_base": 25, "share": 0.72}
    rate = ledger["word_error_rate"]
    assert (rate["substituted"], rate["deleted"], rate["inserted"]) == (5, 2, 0)
    assert rate["share"] == round(7 / 26, 6)
    assert ledger["silent_changes"]["negation"] == 2
    wire = next(one for one in found["tables"][1]["outlets"] if one["file"] == "wire")
    assert (wire["whole_text"], wire["in_marks"]) == (False, {"sentences": 1, "share": None})


def test_a_page_has_the_figures_in_tables_with_the_formulae_in_their_heads() -> None:
    page = comparison_html(harbour_report())
    section = page[page.index('<section class="figures">') :].partition("</section>")[0]
    assert section.count("<table>") == 3
    words = unescape(re.sub(r"<[^>]+>", " ", section))
    assert all(FORMULAE[measure] in words for measure in Measure)
    assert all(note in words for note in NOTES)
    assert "(5 + 2 + 0) of 26 words = 26.9 %" in words
    assert words.count("3 documents give nothing of this statement") == 1


def test_an_outlet_that_gives_nothing_of_the_only_statement_has_its_row() -> None:
    (table,) = figure_tables(_one_statement().report())
    assert [row.words(Measure.IN_ALL) for row in table.rows] == ["1 of 1 = 100 %", "0 of 1 = 0 %"]


def test_a_statement_that_one_document_carries_has_no_table_beside_others() -> None:
    made = _one_statement()
    made.statement("s2", "Tom Vale", "", None)
    made.quote(Base("It stays shut."), [("ledger", Form.VERBATIM, "It stays shut.")])
    (table,) = figure_tables(made.report())
    assert table.statement is None
    assert [row.sentences for row in table.rows] == [1, 1]


def test_the_statement_itself_is_no_outlet_in_any_file() -> None:
    made = ReportBuilder()
    made.document("own", Details("Harbour Authority", kind=DocumentKind.STATEMENT))
    made.document("courier", Details("The Northport Courier"))
    made.statement("s", "Nadia Orr", "Harbour Authority", None)
    for words in ("We moved it twice.", "It fell."):
        made.quote(Base(words, "own"), [("own", Form.VERBATIM, words)])
    made.quote(Base("It is safe."), [("courier", Form.VERBATIM, "It is safe.")])
    report = made.report()
    (table,) = figure_tables(report)
    assert [row.document for row in table.rows] == ["courier"]
    assert "none in: Harbour Authority" not in comparison_text(report)
    absent = [quote["absent"] for quote in json.loads(comparison_json(report))["quotes"]]
    assert absent == [[{"file": "courier", "form": "not quoted"}]] * 2 + [[]]


def test_the_statement_alone_stands_for_itself() -> None:
    made = ReportBuilder()
    made.document("own", Details("Harbour Authority", kind=DocumentKind.STATEMENT))
    made.statement("s", "Nadia Orr", "Harbour Authority", None)
    made.quote(Base("It fell.", "own"), [("own", Form.VERBATIM, "It fell.")])
    (table,) = figure_tables(made.report())
    assert [row.document for row in table.rows] == ["own"]


def test_a_report_of_nothing_has_no_figures() -> None:
    report = ReportBuilder().report()
    assert figure_tables(report) == []
    assert "Figures" not in comparison_text(report)
    assert 'class="figures"' not in comparison_html(report)
