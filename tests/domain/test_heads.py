"""A sentence that is begun later: what that cuts off, and what it silently leaves out."""

import pytest

from asquoted.domain.alignment import Reading, compare_reading
from asquoted.domain.comparison import Form, Kind, Operation
from asquoted.domain.forms import form_of
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables


def whole(base: str, text: str) -> Reading:
    return compare_reading(base, text, [Span(0, len(text))], load_tables())


def lost(reading: Reading) -> list[tuple[Kind, str]]:
    return [
        (each.kind, each.base)
        for each in reading.differences
        if each.operation is Operation.OMISSION and not each.declared
    ]


@pytest.mark.parametrize(
    ("base", "text", "kind", "words", "cut"),
    [
        ("No rifles were sold abroad.", "Rifles were sold abroad.", Kind.NEGATION, "No", ""),
        ("No rifles were sold abroad.", "[R]ifles were sold abroad.", Kind.NEGATION, "No", ""),
        (
            "Not all of the miners voted for it.",
            "The miners voted for it.",
            Kind.NEGATION,
            "Not all of",
            "",
        ),
        ("Almost all miners voted for it.", "All miners voted for it.", Kind.QUANTITY, "Almost", ""),
        ("More than 60 miners voted.", "60 miners voted.", Kind.QUANTITY, "More than", ""),
        ("Six of the nine miners voted.", "Miners voted.", Kind.QUANTITY, "Six of the nine", ""),
        ("Perhaps we shall build it.", "We shall build it.", Kind.MODALITY, "Perhaps", ""),
        (
            "It is not true that rifles were sold abroad.",
            "Rifles were sold abroad.",
            Kind.NEGATION,
            "It is not true that",
            "",
        ),
        (
            "The owners met, and no miner of theirs was asked to leave.",
            "Miner of theirs was asked to leave.",
            Kind.NEGATION,
            "no",
            "The owners met, and",
        ),
    ],
)
def test_a_sentence_begun_behind_what_governs_it_has_lost_that(
    base: str, text: str, kind: Kind, words: str, cut: str
) -> None:
    reading = whole(base, text)
    assert lost(reading) == [(kind, words)]
    assert base[reading.cut_before.start : reading.cut_before.end] == cut


@pytest.mark.parametrize(
    ("base", "text"),
    [
        pytest.param("No rifles were sold abroad.", "rifles were sold abroad.", id="begun inside, openly"),
        pytest.param("No rifles were sold abroad.", "... rifles were sold abroad.", id="an ellipsis"),
        pytest.param("No, rifles were sold abroad.", "Rifles were sold abroad.", id="an answer"),
        pytest.param("We do not rest, and we shall win.", "We shall win.", id="a clause beside it"),
        pytest.param("We met the owners of Pit Four.", "Pit Four.", id="nothing grave before it"),
    ],
)
def test_any_other_beginning_left_out_is_told_by_the_form(base: str, text: str) -> None:
    reading = whole(base, text)
    assert lost(reading) == []
    assert reading.cut_before.end > 0


def test_a_figure_that_goes_on_a_sentence_of_the_outlet_begins_none() -> None:
    base, text = "More than 60 miners voted.", "He said that “60 miners voted.”"
    start = text.index("60")
    reading = compare_reading(base, text, [Span(start, len(text) - 1)], load_tables())
    assert lost(reading) == []


def test_a_word_lost_at_the_head_makes_it_trimmed_as_one_lost_inside_does() -> None:
    base, text = "No rifles were sold abroad.", "Rifles were sold abroad."
    spans = [Span(0, len(text))]
    assert form_of(whole(base, text), base, text, spans, spliced=False, indirect=False) is Form.TRIMMED
