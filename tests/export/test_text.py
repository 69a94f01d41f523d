"""The comparison and the quotations as plain text."""

import json

from tests.export.report_samples import ReportBuilder, harbour_report

from asquoted.domain.speech import CueClass, IndirectSpeech, Quotation, Role, Speech
from asquoted.domain.text import Span
from asquoted.export.plain import one_line
from asquoted.export.speech import speech_json, speech_text
from asquoted.export.text import comparison_text

_TEXT = "“No,” said Orr 🌉. She added that “the ‘old’ bridge stays."
_SPEECH = Speech(
    (
        Quotation(Span(1, 4), "“", "”", speaker=Span(11, 14), cue=Span(6, 10), cue_class=CueClass.NEUTRAL),
        Quotation(Span(35, 57), "“", "", closed=False, continues=0),
        Quotation(Span(39, 42), "‘", "’", depth=1, role=Role.SCARE),
    ),
    (IndirectSpeech(Span(29, 57), speaker=Span(18, 21)),),
)


def test_every_difference_stands_as_base_and_reading() -> None:
    text = comparison_text(harbour_report())
    assert "  1  12 per cent ] 12%  (substitution, silent, number-form)" in text
    assert "  2  never ] (nothing)  (omission, silent, negation, sense changed)" in text
    assert "  4  old ] …  (omission, declared, wording)" in text
    assert "Daily Ledger · fragment · confidence 0.97" in text
    assert "not given at the start: We have never closed the old bridge before and" in text
    assert "we shall not || close it" in text
    assert "none in: 해변일보 (not quoted), صحيفة الميناء (not quoted)" in text
    assert (
        "base (composite of The Northport Courier, Daily Ledger): Nobody asked the owners: […] nobody will."
        in text
    )


def test_tags_and_notes_stand_where_they_belong() -> None:
    lines = comparison_text(harbour_report()).splitlines()
    below = lines.index(next(line for line in lines if "never ] (nothing)" in line)) + 1
    assert lines[below].strip() == "tags: check & <ask>"
    assert lines[below + 1].strip().startswith("note: Note on the difference")


def test_an_empty_comparison_says_so() -> None:
    assert "No quotes were found." in comparison_text(ReportBuilder().report())


def test_a_text_cannot_command_the_terminal() -> None:
    assert one_line("a\x1b[2J\u202eb\ud83d\n\n c") == "a‹U+001B›[2J‹U+202E›b\N{REPLACEMENT CHARACTER} ¶ c"


def test_quotations_as_json_have_the_promised_keys() -> None:
    (document,) = json.loads(speech_json([("a.txt", _TEXT, _SPEECH)]))["documents"]
    first, second, third = document["quotations"]
    assert document["file"] == "a.txt"
    assert (first["start"], first["end"], first["exact"], first["marks"]) == (1, 4, "No,", "“”")
    assert first["speaker"] == {"start": 11, "end": 14, "exact": "Orr"}
    assert first["cue"] == {"start": 6, "end": 10, "exact": "said", "class": "neutral"}
    assert (second["closed"], second["speaker"], second["cue"]) == (False, None, None)
    assert (third["depth"], third["role"], third["exact"]) == (1, "scare", "old")
    assert document["indirect"][0]["speaker"]["exact"] == "She"
    assert document["indirect"][0]["cue"] is None


def test_quotations_as_text_are_one_line_each() -> None:
    text = speech_text([("a.txt", _TEXT, _SPEECH), ("b.txt", "", Speech())])
    assert "1-4          “”  speech  [Orr said]  No," in text
    assert "speech, never closed" in text
    assert "b.txt\n\n  nothing is quoted" in text
