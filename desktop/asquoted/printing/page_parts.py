"""The smaller parts of what `report.typ` prints: words under marks, tags and notes."""

import re
from collections.abc import Sequence
from typing import Any

from asquoted.domain.comparison import GRAVE, Quote, Rendering
from asquoted.export.markdown import Block, read_markdown
from asquoted.export.pins import Pinned, base_ending_with, ending_with
from asquoted.export.plain import is_right_to_left
from asquoted.export.remarks import Remarked, colour_of
from asquoted.export.synopsis import Numbered, Run, base_runs, runs
from asquoted.phrases.language import Language
from asquoted.printing.coverage import pieces
from asquoted.printing.pinned import pin_values

_DEEPEST = 8
"""Lists nested deeper are no further indented: a line must keep room for its words."""

_LANGUAGE = re.compile(r"([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?(?:-|$)", re.IGNORECASE)
# The last word before a number, or the last character where words are not set apart by spaces.
_TAIL = re.compile(r"[^\s\u2e80-\ud7ff\uf900-\ufaff]{1,20}$|[\u2e80-\ud7ff\uf900-\ufaff]$")


def voice_data(language: str, text: str) -> dict[str, Any]:
    """Return a language as the template takes it, English where it is none, and the direction of a text."""
    found = _LANGUAGE.match(language)
    return {
        "lang": found[1].lower() if found else "en",
        "region": found[2].upper() if found and found[2] else "",
        "rtl": is_right_to_left(text),
    }


def remarked_data(remarked: Remarked, language: Language) -> list[dict[str, Any]]:
    """Return the tags and notes on one thing."""
    tags = [{"tag": pieces(tag.name), "colour": colour_of(tag)} for tag in remarked.tags]
    notes = [
        {"note": [_block(one) for one in read_markdown(note.text)], "when": language.day(note.changed)}
        for note in remarked.notes
    ]
    return [*tags, *notes]


def _block(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind.value,
        "level": min(block.level, _DEEPEST),
        "mark": block.mark,
        "runs": [
            {"text": pieces(run.text), "strong": run.strong, "emphasis": run.emphasis, "code": run.code}
            for run in block.words
        ],
    }


def words_data(remarked: Remarked, language: Language) -> dict[str, Any]:
    """Return the tags and notes on some words, with these."""
    return {
        "words": pieces(remarked.words),
        "where": language.anew(remarked.where),
        "remarks": remarked_data(remarked, language),
    }


def marked_runs(
    rendering: Rendering, mine: Sequence[Numbered], pinned: Sequence[Pinned]
) -> list[dict[str, Any]]:
    """Return a rendering's runs, each with the marks of its differences and pins."""
    found = ending_with(runs(rendering), pinned, rendering)
    last = {index: at for at, (run, _) in enumerate(found) for index in run.differences}
    marks = {one.index: mark_data(one) for one in mine}
    return [
        run_data(run, [marks[index] | {"ends": last[index] == at} for index in run.differences], pins)
        for at, (run, pins) in enumerate(found)
    ]


def base_data(quote: Quote, pinned: Sequence[Pinned]) -> list[dict[str, Any]]:
    """Return a base's runs, with its gaps, and with the pins on its words."""
    return [run_data(run, [], pins) for run, pins in base_ending_with(base_runs(quote), pinned)]


def run_data(run: Run, marks: list[dict[str, Any]], pins: Sequence[Pinned] = ()) -> dict[str, Any]:
    """Return one stretch of words under its marks, and the pins that end with it."""
    # A number is kept on the line of the word that it belongs to.
    tail = _TAIL.search(run.text) if pins or any(mark["ends"] for mark in marks) else None
    cut = tail.start() if tail else len(run.text)
    return {
        "text": pieces(run.text[:cut]),
        "tail": pieces(run.text[cut:]),
        "gap": run.is_gap,
        "marks": marks,
        "pins": [pin_values(one) for one in pins],
    }


def mark_data(one: Numbered) -> dict[str, Any]:
    """Return what the sign of a difference shows."""
    return {
        "number": one.number,
        "operation": one.difference.operation.value,
        "declared": one.difference.declared,
        "grave": one.difference.kind in GRAVE,
    }


def kept_together(figure: str) -> str:
    """Return a figure whose sign stays on the line of its number."""
    return figure.replace(" %", "\u00a0%")
