"""Explanations: lines for a page or a terminal, values for another program."""

from collections.abc import Mapping
from typing import Any

from asquoted.domain.explaining import Explanation, SharedWords
from asquoted.domain.told import told
from asquoted.export.plain import one_line
from asquoted.phrases.language import ENGLISH, Language


def why_lines(explanation: Explanation, labels: Mapping[str, str], language: Language = ENGLISH) -> list[str]:
    """Return why a rendering is where it is, a line for each thing that there is to say."""
    said = language.said
    return [f"{said(one.head)}: {one_line(said(one.words))}" for one in told(explanation, labels)]


def why_values(explanation: Explanation, labels: Mapping[str, str]) -> dict[str, Any]:
    """Return the same for another program; the sentences that people read are in `told`."""
    nearest = explanation.nearest
    return {
        "is_base": explanation.is_base,
        "words": shared_values(explanation.words),
        "nearest": None
        if nearest is None
        else {"file": nearest.document, "rendering": nearest.rendering, **shared_values(nearest.words)},
        "facts": [
            {
                "aspect": fact.aspect.value,
                "statement": fact.statement,
                "found": fact.found,
                "agreement": fact.agreement.value,
            }
            for fact in explanation.facts
        ],
        "rulings": [{"ruled": one.ruled.value, "file": one.document} for one in explanation.rulings],
        "told": [{"head": one.head, "words": one.words} for one in told(explanation, labels)],
    }


def shared_values(words: SharedWords) -> dict[str, Any]:
    """Return what two wordings share, for another program."""
    return {
        "shared": words.shared,
        "own": words.own,
        "others": words.others,
        "run": words.run,
        "run_words": words.run_words,
    }
