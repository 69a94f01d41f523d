"""The differences that were labelled by hand in the real articles."""

import json
from pathlib import Path
from typing import Any

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparison import Difference
from asquoted.domain.glosses import glosses
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables


def agree(label: dict[str, Any], found: Difference) -> bool:
    same = (label["operation"], label["kind"], label["declared"]) == (
        found.operation.value,
        found.kind.value,
        found.declared,
    )
    return same and found.base in label["base"] and found.reading in label["reading"]


@pytest.mark.parametrize(
    ("quote", "base_file"),
    [
        # The base is the rendering in the spelling of the labels; its own declared glosses are labelled
        # against a source that no file has.
        pytest.param("sep-1", "001", id="spelling and marks"),
        pytest.param("sep-5", "000", id="case after an ellipsis"),
        pytest.param("kirby-1", "000", id="a comma"),
    ],
)
def test_what_was_labelled_by_hand_is_found(quote: str, base_file: str, shared: Path) -> None:
    gold = json.loads((shared / "gold" / "seeds.json").read_text("utf-8"))
    renderings = [
        each for each in gold["renderings"] if each["quote"] == quote and each["form"] != "indirect"
    ]
    base = max(
        (each["exact"] for each in renderings if each["file"].startswith(base_file)), key=len, default=""
    )
    for rendering in renderings:
        if rendering["exact"] == base:
            continue
        text = (shared / "seeds" / rendering["file"]).read_bytes().decode("utf-8")
        spans = [Span(rendering["start"], rendering["end"])]
        tables = load_tables()
        found = compare_reading(base, text, spans, tables, glosses(text, tables)).differences
        for label in rendering["differences"]:
            assert any(agree(label, each) for each in found), (label, found)
