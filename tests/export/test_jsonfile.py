"""The JSON of a comparison: the schema that other programs rely on."""

import json
from typing import Any

from tests.export.report_samples import ReportBuilder, harbour_report

from asquoted.domain.comparison import Base, Form
from asquoted.domain.documents import Details
from asquoted.export.jsonfile import comparison_json


def _read() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(comparison_json(harbour_report()))
    return found


def test_statements_and_quotes_have_the_promised_keys() -> None:
    found = _read()
    assert found["statements"][0] | {"speaker": ""} == {
        "id": "s1",
        "source": "Northport Harbour Authority",
        "date": "2031-03-03",
        "speaker": "",
        "not_compared": [],
        "by_hand": [],
    }
    assert found["statements"][1]["date"] is None
    quote = found["quotes"][0]
    assert {"id", "statement", "order", "base", "renderings"} <= quote.keys()
    assert quote["base"]["file"] is None
    assert found["quotes"][1]["base"]["file"] == "haebyeon"
    rendering = quote["renderings"][1]
    assert (rendering["file"], rendering["form"], rendering["confidence"]) == ("ledger", "reworded", 0.97)
    assert {"operation", "declared", "kind", "base", "reading", "start", "end"} <= rendering["differences"][
        0
    ].keys()
    assert rendering["differences"][0]["sense"] == "changed"


def test_offsets_point_at_the_words_in_the_documents() -> None:
    texts = {source.document.id: source.document.text for source in harbour_report().sources}
    for quote in _read()["quotes"]:
        for rendering in quote["renderings"]:
            text = texts[rendering["file"]]
            for span in rendering["spans"]:
                assert text[span["start"] : span["end"]] == span["exact"]
            for one in rendering["differences"]:
                assert text[one["start"] : one["end"]] == one["reading"]


def test_a_rendering_given_twice_appears_twice() -> None:
    files = [rendering["file"] for rendering in _read()["quotes"][0]["renderings"]]
    assert files.count("ledger") == 2


def test_who_has_no_rendering_is_said() -> None:
    absent = {one["file"]: one["form"] for one in _read()["quotes"][2]["absent"]}
    assert absent == {"courier": "not quoted", "haebyeon": "not quoted", "wire": "not available"}


def test_half_a_character_does_not_break_the_file() -> None:
    made = ReportBuilder()
    made.document("a\udc80", Details("half \ud83d"))
    made.statement("s", "\udfff", "", None)
    made.quote(Base("broken \ud83d heart"), [("a\udc80", Form.VERBATIM, "broken \ud83d heart")])
    written = comparison_json(made.report())
    quote = json.loads(written.encode("utf-8"))["quotes"][0]
    assert quote["base"]["text"] == "broken \N{REPLACEMENT CHARACTER} heart"


def test_nothing_in_it_depends_on_the_clock() -> None:
    assert comparison_json(harbour_report()) == comparison_json(harbour_report())
