"""Every tag and note is found where a reader looks for it."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.export.report_samples import harbour, harbour_report

from asquoted.domain.comparison import Sense
from asquoted.domain.report import Report
from asquoted.domain.tags import Tag, Tagging
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.export.html import comparison_html
from asquoted.export.jsonfile import comparison_json
from asquoted.export.remarks import Remarks, colour_of
from asquoted.export.text import comparison_text
from asquoted.printing.page_data import page_data

_TAG = Tag("t", "denial", "#b3261e")


def _remarks(*targets: Target) -> Remarks:
    return Remarks(harbour().report(taggings=[Tagging(f"g{n}", _TAG, one) for n, one in enumerate(targets)]))


def test_each_kind_of_target_has_its_place() -> None:
    report = harbour_report()
    remarks = Remarks(report)
    rendering = report.comparison.quotes[0].renderings[1]
    assert [tag.name for tag in remarks.on(TargetKind.QUOTE, "q1").tags] == ["check & <ask>"]
    assert remarks.on(TargetKind.RENDERING, rendering.id).notes[0].text.startswith("Note on the rendering")
    assert remarks.on(TargetKind.DOCUMENT, "ledger")
    assert remarks.on(TargetKind.LIBRARY)
    assert remarks.on_difference(rendering.id, rendering.differences[0])
    assert not remarks.on_difference(rendering.id, rendering.differences[1])
    assert [one.words for one in remarks.on_words(report.comparison.quotes[0].renderings[0])] == [
        "We have never"
    ]
    assert [one.words for one in remarks.elsewhere("courier")] == ["The"]


def test_a_difference_that_is_not_shown_keeps_its_tag() -> None:
    rendering = harbour().quotes[0].renderings[1]
    gone = replace(Target.of_difference(rendering.id, rendering.differences[0]), base="ever")
    (found,) = _remarks(gone).on_words(rendering)
    assert (found.words, found.where) == ("ever ] ", "a difference that is not shown here")
    assert found.tags == (_TAG,)


def test_words_that_were_lost_in_an_edit_are_said_to_be_detached() -> None:
    rendering = harbour().quotes[0].renderings[0]
    span = rendering.passages[0].span
    lost = replace(Target.of_span("courier", Span(span.start, span.end), "We shall"), detached=True)
    remarks = _remarks(lost)
    assert remarks.on_words(rendering) == []
    assert [one.where for one in remarks.elsewhere("courier")] == ["detached: no longer found in the text"]


def test_a_colour_is_a_colour() -> None:
    assert colour_of(_TAG) == "#b3261e"
    assert colour_of(replace(_TAG, colour="red; background: url(x)")) == "#5f5f66"


@pytest.mark.parametrize("written", [comparison_text, comparison_html])
def test_the_sense_of_a_difference_that_is_not_shown_is_told(written: Callable[[Report], str]) -> None:
    harbour_made = harbour()
    rendering = harbour_made.quotes[0].renderings[1]
    shown = Target.of_difference(rendering.id, rendering.differences[0])
    gone = replace(shown, base="ever")
    report = harbour_made.report(senses={gone: Sense.CHANGED, shown: Sense.SLIGHT})
    text = written(report)
    assert text.count("a difference that is not shown here, sense changed") == 1
    assert "ever ] " in text
    (found,) = Remarks(report).on_words(rendering)
    assert (found.sense, found.words) == (Sense.CHANGED, "ever ] ")
    (page,) = page_data(report)["statements"][0]["quotes"][0]["renderings"][1]["words"]
    assert page["where"] == "a difference that is not shown here, sense changed"


def test_json_has_every_sense_with_its_difference() -> None:
    harbour_made = harbour()
    rendering = harbour_made.quotes[0].renderings[1]
    shown = Target.of_difference(rendering.id, rendering.differences[0])
    gone = replace(shown, base="ever")
    read = json.loads(comparison_json(harbour_made.report(senses={gone: Sense.CHANGED, shown: Sense.SLIGHT})))
    assert [(one["sense"], one["target"]["base"]) for one in read["senses"]] == [
        ("changed", "ever"),
        ("slight", shown.base),
    ]
    assert {one["target"]["id"] for one in read["senses"]} == {rendering.id}
