"""The user's pins in the PDF: a sign behind the words, and below what they are pinned to."""

import json
import re
from typing import Any

import pypdfium2
import pytest
from tests.export.report_samples import pinned_report

from asquoted.domain.report import Report
from asquoted.export.pins import cut_at_ends
from asquoted.export.synopsis import Run
from asquoted.printing.page_data import page_data
from asquoted.printing.pdf import render


@pytest.mark.parametrize(
    ("ends", "passages", "cut"),
    [
        pytest.param((), (10,), [("one two", []), ("", []), ("three", [])], id="nothing ends"),
        pytest.param((13,), (10, 30), [("one", [0]), (" two", []), ("", []), ("three", [])], id="inside"),
        pytest.param((17,), (10, 30), [("one two", [0]), ("", []), ("three", [])], id="at a run's end"),
        pytest.param((35,), (10, 30), [("one two", []), ("", []), ("three", [0])], id="in the next passage"),
        pytest.param(
            (13, 13),
            (10, 30),
            [("one", [0, 1]), (" two", []), ("", []), ("three", [])],
            id="two at once",
        ),
    ],
)
def test_runs_are_cut_where_pinned_words_end(
    ends: tuple[int, ...], passages: tuple[int, ...], cut: list[tuple[str, list[int]]]
) -> None:
    found = [Run("one two"), Run("", is_gap=True), Run("three")]
    assert [(run.text, ending) for run, ending in cut_at_ends(found, ends, passages)] == cut


def _pinned(together: bool) -> tuple[Report, str]:
    """Return a report with a pin between the first words of two outlets, and the second one's word."""
    return pinned_report(together, "{s:Moving|Shifting|wording} it was right."), "Shifting"


@pytest.mark.parametrize(("together", "said"), [(True, "pinned to"), (False, "pinned apart from")])
def test_a_pin_stands_behind_the_words_and_below_them(together: bool, said: str) -> None:
    report, word = _pinned(together)
    values = page_data(report)
    runs: list[dict[str, Any]] = [
        run
        for statement in values["statements"]
        for quote in statement["quotes"]
        for part in (quote["base"], *quote["renderings"])
        for run in part["runs"]
        if run["pins"]
    ]
    assert [run["pins"][0]["together"] for run in runs] == [together, together], (
        "in the base and in the rendering"
    )
    assert word in json.dumps(runs[1], ensure_ascii=False)
    pdf = pypdfium2.PdfDocument(render(report))
    text = " ".join(pdf[number].get_textpage().get_text_range() for number in range(len(pdf)))
    pdf.close()
    assert re.search(rf"“{re.escape(word)}”\s+{said}\s+“", text)
