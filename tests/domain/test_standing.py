"""What a bracket stands for, and what is lost beside it."""

import pytest
from tests.domain.edited_texts import named

from asquoted.domain.alignment import Reading, compare_reading
from asquoted.domain.comparison import Form, Kind, Operation
from asquoted.domain.forms import form_of
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

ADDED, LOST, PUT = Operation.ADDITION, Operation.OMISSION, Operation.SUBSTITUTION
Label = tuple[Operation, bool, Kind, str, str]


def whole(base: str, text: str) -> Reading:
    return compare_reading(base, text, [Span(0, len(text))], load_tables())


def labels(base: str, text: str) -> list[Label]:
    return [
        (each.operation, each.declared, each.kind, each.base, each.reading)
        for each in whole(base, text).differences
    ]


def form(base: str, text: str) -> Form:
    spans = [Span(0, len(text))]
    return form_of(whole(base, text), base, text, spans, spliced=False, indirect=False)


@pytest.mark.parametrize(
    ("base", "text", "expected"),
    [
        pytest.param(
            "Our crews may not leave the harbour before dawn,",
            "Our crews [the fishermen] leave the harbour before dawn,",
            [
                (ADDED, True, Kind.WORDING, "", "[the fishermen]"),
                (LOST, False, Kind.NEGATION, "may not", ""),
            ],
            id="a gloss of what stands before it",
        ),
        pytest.param(
            "About 1,200 litres of diesel may have entered the river.",
            "About 1,200 litres of diesel [roughly 1.2 cubic metres] have entered the river.",
            [
                (ADDED, True, Kind.QUANTITY, "", "[roughly 1.2 cubic metres]"),
                (LOST, False, Kind.MODALITY, "may", ""),
            ],
            id="an amount in other units",
        ),
        pytest.param(
            "Today they may not leave the harbour.",
            "Today [the fishermen] leave the harbour.",
            [
                (PUT, True, Kind.WORDING, "they", "[the fishermen]"),
                (LOST, False, Kind.NEGATION, "may not", ""),
            ],
            id="a pronoun's fuller name",
        ),
        pytest.param(
            "They asked that not their boats be sold.",
            "They asked that [the owners'] boats be sold.",
            [
                (LOST, False, Kind.NEGATION, "not", ""),
                (PUT, True, Kind.WORDING, "their", "[the owners']"),
            ],
            id="before what the bracket stands for",
        ),
        pytest.param(
            "We won't sell the boats.",
            "We (the owners) sell the boats.",
            [
                (ADDED, True, Kind.WORDING, "", "(the owners)"),
                (LOST, False, Kind.NEGATION, "won't", ""),
            ],
            id="round brackets, a negation in one word with its verb",
        ),
        pytest.param(
            "We sold about 40 boats to the island.",
            "We sold [the company] boats to the island.",
            [
                (ADDED, True, Kind.WORDING, "", "[the company]"),
                (LOST, False, Kind.QUANTITY, "about 40", ""),
            ],
            id="a number",
        ),
    ],
)
def test_what_is_lost_beside_a_bracket_is_declared_by_nothing(
    base: str, text: str, expected: list[Label]
) -> None:
    assert labels(base, text) == expected
    assert form(base, text) is Form.TRIMMED
    # Round brackets in the base are the source's own; so this holds only of what was done, and its kind.
    assert named(whole(base, text)) == named(whole(text, base), mirrored=True)


@pytest.mark.parametrize(
    ("base", "text", "kind"),
    [
        pytest.param("They have never paid.", "They have [always] paid.", Kind.NEGATION, id="its opposite"),
        pytest.param("He cannot leave now.", "He [could] leave now.", Kind.NEGATION, id="a verb form"),
        pytest.param(
            "We had no money left.", "We [lacked] money left.", Kind.NEGATION, id="denied by a verb"
        ),
        pytest.param(
            "We will not sell it.", "We [refuse to] sell it.", Kind.NEGATION, id="denied by another verb"
        ),
        pytest.param(
            "They did not leave the town.",
            "They [stayed in] the town.",
            Kind.NEGATION,
            id="a verb for a verb",
        ),
        pytest.param("I think I'll leave now.", "I think [Smith] leave now.", None, id="in one word with it"),
        pytest.param("We did not hear it.", "We did [inaudible] hear it.", Kind.NEGATION, id="not heard"),
        pytest.param("Both told us to go.", "[The officers] told us to go.", Kind.QUANTITY, id="a pronoun"),
        pytest.param("In 2021 they left us.", "In [last year] they left us.", Kind.QUANTITY, id="a date"),
    ],
)
def test_what_a_bracket_stands_for_is_declared(base: str, text: str, kind: Kind | None) -> None:
    ((operation, declared, found, _, _),) = labels(base, text)
    assert (operation, declared) == (PUT, True)
    assert kind is None or found is kind
    assert form(base, text) is Form.VERBATIM


@pytest.mark.parametrize(
    ("base", "text"),
    [
        pytest.param("They told us to go home.", "[The officers] told us to go home.", id="a pronoun"),
        pytest.param(
            "We asked UNSC to judge.", "We asked [the U.N. Security Council] to judge.", id="a name"
        ),
        pytest.param("Our crews leave at dawn.", "Our crews [the fishermen] leave at dawn.", id="a gloss"),
        pytest.param("They left the farms at dawn.", "They left the [14] farms at dawn.", id="a figure"),
    ],
)
def test_a_gloss_alone_leaves_a_rendering_verbatim(base: str, text: str) -> None:
    assert form(base, text) is Form.VERBATIM
