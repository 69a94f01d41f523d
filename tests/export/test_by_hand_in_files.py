"""What the user did by hand is told in every file: nobody is to take it for what the program found."""

import json
import re
from dataclasses import replace
from html import unescape
from typing import Any

import pypdfium2
import pytest
from tests.export.corrected_samples import bare_report, corrected_report, ruled, ruling

from asquoted.domain.comparison import Rendering
from asquoted.domain.corrections import Place
from asquoted.domain.report import Report
from asquoted.domain.rulings import Ruled, Ruling, RulingKind
from asquoted.domain.text import Span
from asquoted.export import by_hand
from asquoted.export.by_hand import ByHand
from asquoted.export.html import comparison_html
from asquoted.export.jsonfile import comparison_json
from asquoted.export.text import comparison_text
from asquoted.printing.pdf import render


@pytest.fixture
def report() -> Report:
    return corrected_report()


LINES = (
    "A rendering moved into another quote: “It stays open.” (Ledger); with “It stays open.” (Courier); "
    "no longer with “Nobody asked us.” (Courier)",
    "A rendering refused: it gives no quote: “Ledger” (Ledger)",
    "Indirect speech accepted as a rendering: “nobody had asked them” (Ledger)",
    "The speaker or the cue of a rendering set: “Nobody asked us.” (Courier); speaker “Tom Vale”; no cue",
    "What is known of a statement set: “It stays open.” (Courier) and 1 more; speaker “Nadia Orr”; no date",
    "A rendering marked that was not found: “Ledger” (Ledger); in the outlet’s own words; "
    "without effect: the text has these words no more",
)
UNDATED = (
    "The base chosen: Courier, for the quote “Nobody asked us.”",
    "The text edited after it was read: Ledger",
)


def test_the_text_lists_all_of_it_with_its_time(report: Report) -> None:
    said = comparison_text(report)
    assert "Done by hand: 8\n" in said
    for line in LINES:
        assert f"  2031-03-06 09:15 UTC: {line}\n" in said
    for line in UNDATED:
        assert f"  {line}\n" in said


def test_the_text_has_a_sign_at_what_was_touched(report: Report) -> None:
    lines = comparison_text(report).splitlines()
    signs = [line for line in lines if "by hand" in line]
    assert "  Ledger · text edited by hand" in signs
    assert "Set by hand: speaker, date" in signs
    assert "  Ledger · verbatim · confidence 0.97 · [Nadia Orr said] · moved here by hand" in signs
    assert "  Ledger · indirect · confidence 0.97 · [Nadia Orr said] · accepted by hand" in signs
    assert any(line.endswith("speaker or cue set by hand") for line in signs)
    assert "  base (Courier, chosen by hand): Nobody asked us." in signs


def test_a_page_lists_it_and_has_the_signs(report: Report) -> None:
    page = re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", comparison_html(report))))
    assert "Done by hand: 8" in page
    for line in (*LINES, *UNDATED):
        head, _, words = line.rpartition(": “") if ": “" in line else line.partition(": ")
        assert head in page
        assert words in page
    for sign in ("moved here by hand", "accepted by hand", "Set by hand: speaker, date", "chosen by hand"):
        assert page.count(sign) == 1, sign


def test_other_programs_get_the_rulings_and_what_they_touched(report: Report) -> None:
    found: dict[str, Any] = json.loads(comparison_json(report))
    assert [one["kind"] for one in found["corrections"]] == [one.kind.value for one in report.rulings]
    assert found["corrections"][4]["date"] == ""
    assert found["statements"][0]["by_hand"] == ["speaker", "date"]
    assert [one["edited"] for one in found["documents"]] == [False, True]
    assert [quote["base"]["chosen"] for quote in found["quotes"]] == [False, True]
    touched = [one["by_hand"] for quote in found["quotes"] for one in quote["renderings"]]
    assert touched == [[], ["move"], ["voice"], ["accept"]]


def _printed(report: Report) -> str:
    document = pypdfium2.PdfDocument(render(report))
    text = [document[at].get_textpage().get_text_range() for at in range(len(document))]
    document.close()
    return re.sub(r"\s+", " ", " ".join(text).replace("\ufffe", "-"))


def test_the_pages_count_it_on_the_cover_list_it_and_have_the_signs(report: Report) -> None:
    text = _printed(report)
    assert "8 corrections by hand" in text
    assert "8 by hand, listed after the sources" in text
    assert (
        text.index("SHA-256")
        < text.index("A rendering refused: it gives no quote")
        < text.index("Method and")
    )
    for sign in ("moved here by hand", "accepted by hand", "Set by hand: speaker, date", ", chosen by hand"):
        assert text.count(sign) == 1, sign


def test_pages_say_where_nothing_was_done_by_hand() -> None:
    text = _printed(bare_report())
    assert "none; every rendering is where the program found it" in text
    assert "Corrections by hand" not in text
    assert "by hand" not in comparison_text(bare_report()) + comparison_html(bare_report())


def test_merged_quotes_and_pins_are_told_at_both_sides() -> None:
    bare = bare_report()
    one, other = bare.comparison.quotes[0].renderings
    word = Span(one.passages[0].span.start, one.passages[0].span.start + 2)
    pin = ruling(RulingKind.PIN, Ruled(Place("Courier", (word,)), "It"))
    pin = replace(pin, joined=(ruled(other),), is_together=False)
    merge = replace(ruling(RulingKind.MERGE, ruled(one)), joined=(ruled(other),))
    by_hand = ByHand(replace(bare, rulings=(merge, pin)))
    signs = ["put together by hand", "words pinned by hand"]
    assert [by_hand.of_rendering(each) for each in (one, other)] == [signs, signs]
    assert by_hand.corrections()[1].head == "Words pinned apart"


def test_a_rendering_is_held_against_what_was_done_in_its_own_document_alone(
    report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = Ruled(Place("elsewhere", (Span(0, 4),)), "word")
    many = tuple(replace(one, subject=(elsewhere,), joined=()) for one in report.rulings * 50)
    held: list[str] = []
    is_of = by_hand._is_of

    def counted(one: Ruling, rendering: Rendering) -> bool:
        held.append(rendering.id)
        return is_of(one, rendering)

    monkeypatch.setattr(by_hand, "_is_of", counted)
    found = [
        ByHand(each).of_rendering(rendering)
        for each in (report, replace(report, rulings=(*many, *report.rulings)))
        for quote in report.comparison.quotes
        for rendering in quote.renderings
    ]
    half = len(found) // 2
    assert found[:half] == found[half:] != [[]] * half
    assert held[: len(held) // 2] == held[len(held) // 2 :]
