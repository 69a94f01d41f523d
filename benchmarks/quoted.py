"""Quotations in invented articles, labelled by others: which marks are speech, from where to where."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from asquoted.domain.quotations import read_speech
from asquoted.domain.speech import Role

_FOLDER = Path(__file__).parent / "quotations"
_EDGES = " \n\t“”„‟\"«»‹›「」『』‘’‚'`"


def rows() -> Iterator[str]:
    """Yield exact F1 over outermost speech, by part and by language; `open` labels count neither way."""
    yield "| articles | labelled quotations | found are right | right are found | exact F1 |"
    yield "|---|---|---|---|---|"
    for part in ("read", "unread"):
        for name, is_english in (("in English", True), ("in eight other languages", False)):
            count: Counter[str] = Counter()
            for gold in sorted((_FOLDER / part / "gold").glob("*.json")):
                if gold.stem.startswith("en") is is_english:
                    count.update(_scored(gold, _FOLDER / part / "articles" / f"{gold.stem}.txt"))
            precision, recall = count["right"] / count["found"], count["met"] / count["wanted"]
            f1 = 200 * precision * recall / (precision + recall)
            shares = f"{100 * precision:.1f} % | {100 * recall:.1f} % | {f1:.1f}"
            yield f"| {name}, {part} by who writes rules | {count['wanted']} | {shares} |"


def _scored(gold: Path, article: Path) -> dict[str, int]:
    text = article.read_bytes().decode("utf-8")
    labels = json.loads(gold.read_text(encoding="utf-8"))["quotations"]
    outermost = [label for label in labels if label["depth"] == 0]
    wanted = [_places(text, label) for label in outermost if label["role"] == "speech"]
    passed = {place for label in outermost if label["role"] == "open" for place in _places(text, label)}
    found = {
        place
        for one in read_speech(text).quotations
        if one.depth == 0 and one.role is Role.SPEECH
        for place in _lines(text, one.span.start, one.span.end)
    } - passed
    return {
        "wanted": len(wanted),
        "found": len(found),
        "met": sum(bool(places & found) for places in wanted),
        "right": len(found & {place for places in wanted for place in places}),
    }


def _places(text: str, label: dict[str, Any]) -> set[tuple[int, int]]:
    """Return the places that would be right: an unclosed quotation may end at either of two."""
    ends = {label["end"], label.get("also_end") or label["end"]}
    return {place for end in ends for place in _lines(text, label["start"], end)}


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a stretch paragraph by paragraph, without what stands at its edges."""
    for line in text[start:end].split("\n"):
        stripped = line.strip(_EDGES)
        if stripped:
            at = start + line.index(stripped)
            yield at, at + len(stripped)
        start += len(line) + 1
