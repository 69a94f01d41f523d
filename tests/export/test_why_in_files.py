"""Explanations, as the files tell them; none where none was asked for."""

import json
import re
from html import unescape

from tests.export.report_samples import harbour_report

from asquoted.domain.report import Report
from asquoted.export.html import comparison_html
from asquoted.export.jsonfile import comparison_json
from asquoted.export.text import comparison_text
from asquoted.service.reports import explained


def _report() -> Report:
    return explained(harbour_report())


def test_nothing_is_explained_unless_it_was_asked_for() -> None:
    report = harbour_report()
    assert "why" not in comparison_text(report)
    assert '"why"' not in comparison_json(report)
    assert "Why here?" not in comparison_html(report)


def test_every_rendering_and_every_difference_says_why() -> None:
    report = _report()
    text = comparison_text(report)
    renderings = [one for quote in report.comparison.quotes for one in quote.renderings]
    assert text.count("why here, placed: confidence") == len(renderings)
    assert text.count("         why: ") == sum(len(one.differences) for one in renderings)
    lines = text.splitlines()
    at = next(n for n, line in enumerate(lines) if "old ] …  (omission, declared, wording)" in line)
    assert lines[at + 1] == "         why: declared, by an ellipsis"
    assert "    why here, speaker: “Nadia Orr” agrees with “Nadia Orr, harbour master”" in lines


def test_other_programs_get_the_values_and_the_sentences() -> None:
    found = json.loads(comparison_json(_report()))
    rendering = found["quotes"][0]["renderings"][2]
    why = rendering["why"]
    assert why["words"] == {
        "shared": 1,
        "own": 1,
        "others": found["quotes"][0]["renderings"][0]["why"]["words"]["others"],
        "run": "never closed",
        "run_words": 2,
    }
    assert why["nearest"]["file"] == "courier"
    assert [fact["aspect"] for fact in why["facts"]] == ["speaker", "day", "source"]
    assert {one["head"] for one in why["told"]} >= {"words", "speaker", "day", "source", "placed"}
    signs = [one["sign"] for one in found["quotes"][0]["renderings"][1]["differences"]]
    assert signs == ["none", "none", "ellipsis", "none", "none", "none"]


def test_a_page_unfolds_why_without_a_script() -> None:
    page = comparison_html(_report())
    found = re.findall(r"<details class=\"why\"><summary>Why here\?</summary><dl>(.*?)</dl></details>", page)
    assert len(found) == sum(len(quote.renderings) for quote in harbour_report().comparison.quotes)
    assert "the longest run in both" in unescape(found[0])
    assert "<script" not in page
