"""The user's pins, and the sign for missing words, in what is written for a page, a terminal, a program."""

import json
import re
from dataclasses import replace

import pytest
from tests.export.report_samples import ReportBuilder, pinned_report

from asquoted.domain.comparison import Base, Form
from asquoted.domain.documents import Details
from asquoted.domain.report import Report
from asquoted.domain.text import Span
from asquoted.export.html import comparison_html
from asquoted.export.jsonfile import comparison_json
from asquoted.export.text import comparison_text


def _pinned(together: bool) -> Report:
    return pinned_report(together, "{s:Moving it|Shifting it <all>|wording} was right.")


@pytest.mark.parametrize(("together", "said"), [(True, "pinned to"), (False, "pinned apart from")])
def test_a_pin_is_told_below_its_rendering(together: bool, said: str) -> None:
    report = _pinned(together)
    lines = comparison_text(report).splitlines()
    ledger = next(number for number, line in enumerate(lines) if line.startswith("  Ledger · reworded"))
    assert lines.index(f"    pin: “Shifting” {said} “Moving” of the base") > ledger
    page = comparison_html(report)
    assert f"“<bdi>Shifting</bdi>” {said} “<bdi>Moving</bdi>” of the base" in page


@pytest.mark.parametrize(("together", "kind"), [(True, "together"), (False, "apart")])
def test_a_page_has_a_sign_behind_the_pinned_words_of_both_sides(together: bool, kind: str) -> None:
    page = comparison_html(_pinned(together))
    sign = re.compile(rf'<span class="pin[^"]*" role="img" aria-label="pinned {kind} by the user"></span>')
    pages = [part for part in page.split("<p class=") if sign.search(part)]
    assert len(pages) == 2
    base, rendering = (sign.sub("{pin}", part) for part in pages)
    assert "Moving{pin} it was right." in base
    # The number of the difference stands at its end, and its line under all of its words.
    assert re.search(r"<mark[^>]*>Shifting</mark>{pin}<mark[^>]*> it &lt;all&gt;</mark><span", rendering)


def test_json_has_a_pin_with_both_places() -> None:
    (quote,) = json.loads(comparison_json(_pinned(False)))["quotes"]
    first, second = quote["renderings"]
    assert first["pins"] == []
    (pin,) = second["pins"]
    assert (pin["together"], pin["exact"], pin["base"]) == (False, "Shifting", "Moving")
    assert quote["base"]["text"][pin["base_start"] : pin["base_end"]] == "Moving"
    assert pin["end"] - pin["start"] == len("Shifting")


def test_a_report_without_pins_says_nothing_of_them() -> None:
    report = replace(_pinned(True), pins=())
    assert "pin:" not in comparison_text(report)
    assert 'role="img" aria-label="pinned' not in comparison_html(report)


def test_missing_words_are_signed_wherever_words_of_the_base_stand() -> None:
    made = ReportBuilder()
    for name in ("Courier", "Ledger"):
        made.document(name, Details(name))
    made.statement("s", "Nadia Orr", "", None)
    words = "We moved it and nobody asked us."
    made.quote(
        Base(words, None, ((Span(0, 11), "Courier"), (Span(11, len(words)), "Ledger")), gaps=(11, 22)),
        [
            ("Courier", Form.PARTIAL, "We moved it{c: and nobody asked us.}"),
            ("Ledger", Form.REWORDED, "We {s:moved it and|took it,|wording} nobody asked us."),
        ],
    )
    text = comparison_text(made.report())
    assert "base (composite of Courier, Ledger): We moved it […] and nobody […] asked us." in text
    assert "not given at the end: and nobody […] asked us." in text
    assert "moved it […] and ] took it," in text
    page = comparison_html(made.report())
    assert "Not given at the end: <bdi>and nobody […] asked us.</bdi>" in page
    assert "<bdi>moved it […] and</bdi> ] <bdi>took it,</bdi>" in page
