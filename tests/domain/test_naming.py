"""Single rules of naming, each with the sentence that shows it."""

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparison import Kind, Operation
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables


@pytest.mark.parametrize(
    ("base", "reading", "kind"),
    [
        pytest.param("I met President Roe.", "I met Vice President Roe.", Kind.NAME, id="another office"),
        pytest.param("I met former Mayor Roe.", "I met Mayor Roe.", Kind.NAME, id="a mayor no more"),
        pytest.param("It sank in one hour.", "It sank in an hour.", Kind.NUMBER_FORM, id="one hour, an hour"),
        pytest.param("It sank in an hour.", "It sank in two hours.", Kind.QUANTITY, id="an hour, two"),
        pytest.param(
            "We burn 30 gigawatts a day.",
            "We burn 30 gigawatts [GW] a day.",
            Kind.ABBREVIATION,
            id="the unit of an amount in brackets",
        ),
        pytest.param("We will raise no fees.", "We won’t raise fees.", Kind.WORDING, id="no, won’t"),
        pytest.param("We do not owe money.", "We owe no money.", Kind.WORDING, id="do not, no"),
        pytest.param("They have no nets.", "They don’t have any nets.", Kind.WORDING, id="no, not any"),
        pytest.param("It was unlawful.", "It was not lawful.", Kind.WORDING, id="a prefix, not"),
        pytest.param("It was unlawful.", "It was lawful.", Kind.NEGATION, id="a prefix, nothing"),
        pytest.param("I met Mr Roe.", "I met Mrs Roe.", Kind.NAME, id="a man, a woman"),
        pytest.param("I met Mrs Roe.", "I met Ms Roe.", Kind.NAME_FORM, id="one woman"),
        pytest.param("I met King Harald.", "I met Prince Harald.", Kind.NAME, id="a king, a prince"),
        pytest.param("I met President Roe.", "I met Mr Roe.", Kind.NAME_FORM, id="the office untold"),
        pytest.param("I met Vice President Roe.", "I met Roe.", Kind.NAME_FORM, id="no title at all"),
        pytest.param(
            "The Labour Ministry has closed the mine.",
            "The Labor Ministry has closed the mine.",
            Kind.SPELLING,
            id="a word respelled inside a name",
        ),
        pytest.param(
            "The bridge is, according to the mayor, safe for lorries.",
            "The bridge is, according to the builders, safe for lorries.",
            Kind.ATTRIBUTION,
            id="on whose word it stands",
        ),
        pytest.param(
            "We very much value the work of the crews.",
            "We value the work of the crews.",
            Kind.WORDING,
            id="very much counts nothing",
        ),
        pytest.param(
            "Much work is left to the crews, and much of it is hard.",
            "Much work is left to the crews, and most of it is hard.",
            Kind.QUANTITY,
            id="much of it does",
        ),
        pytest.param(
            "We saw the ferry leave at nine.",
            "We saw the fery leave at nine.",
            Kind.SPELLING,
            id="a misprint that no list of words has",
        ),
        pytest.param(
            "We saw the price fall at nine.",
            "We saw the prize fall at nine.",
            Kind.WORDING,
            id="two words of the list are no misprint",
        ),
        pytest.param(
            "The whole thing is bullshit.",
            "The whole thing is bulls**t.",
            Kind.SPELLING,
            id="a masked word",
        ),
        pytest.param(
            "They import goods from the coast.",
            "They important goods from the coast.",
            Kind.WORDING,
            id="one stem, another word",
        ),
        pytest.param(
            "It took an hour and a half to put out.",
            "It took 90 minutes to put out.",
            Kind.NUMBER_FORM,
            id="one amount in other units",
        ),
        pytest.param(
            "It took a mile of rope to bind it.",
            "It took 1.6 kilometres of rope to bind it.",
            Kind.QUANTITY,
            id="a mile is no number of kilometres",
        ),
        pytest.param(
            "The witness lied to the court.",
            "The witness may have lied to the court.",
            Kind.MODALITY,
            id="the verb goes with its perfect",
        ),
        pytest.param(
            "I asked the White House for a word.",
            "I asked the Kremlin for a word.",
            Kind.NAME,
            id="another name is no shorter one",
        ),
        pytest.param(
            "We told Park Geun-hye about the ship.",
            "We told Pak Geun-hye about the ship.",
            Kind.NAME_FORM,
            id="a family name in two romanisations",
        ),
        pytest.param(
            "The tunnel, the nurses say, is safe.",
            "The tunnel, the guards say, is safe.",
            Kind.ATTRIBUTION,
            id="whose word it is in an aside",
        ),
        pytest.param(
            "They have vowed to rebuild the mill.",
            "They have promised to rebuild the mill.",
            Kind.WORDING,
            id="two verbs of one commitment",
        ),
        pytest.param(
            "They have vowed to rebuild the mill.",
            "They have planned to rebuild the mill.",
            Kind.MODALITY,
            id="two commitments",
        ),
        pytest.param(
            "Boeing will pay for the wing.",
            "Airbus will pay for the wing.",
            Kind.NAME,
            id="names that open a sentence",
        ),
        pytest.param(
            "We found one man in the boat.",
            "We found 1 man in the boat.",
            Kind.NUMBER_FORM,
            id="one is a number over against one",
        ),
        pytest.param(
            "He ruled from 1990 to 1995 in peace.",
            "He ruled from 1990-1995 in peace.",
            Kind.NUMBER_FORM,
            id="a range of years",
        ),
        pytest.param(
            "But no one knew the code.",
            "But nobody knew the code.",
            Kind.WORDING,
            id="two negators of one class",
        ),
        pytest.param(
            "The trial ends on Tuesday in Lyon.",
            "The trial ends on Thursday in Lyon.",
            Kind.QUANTITY,
            id="another day",
        ),
    ],
)
def test_a_difference_is_named_by_its_rule(base: str, reading: str, kind: Kind) -> None:
    found = compare_reading(base, reading, [Span(0, len(reading))], load_tables()).differences
    assert [one.kind for one in found] == [kind]


@pytest.mark.parametrize(
    ("base", "reading", "reason"),
    [
        (
            "The cheque was late.",
            "The check was late.",
            "spelling: British and American, or two in use, table",
        ),
        (
            "We mobilise now for it.",
            "We mobilize now for it.",
            "spelling: British and American, rule -ise/-ize",
        ),
        ("We will not go there.", "We will go there.", "negation: “not” is missing"),
        ("We may go there.", "We must go there.", "modality: “must” for “may”"),
        ("We ate a loaf.", "We slowly ate a loaf.", "wording: words are added"),
    ],
)
def test_a_reason_names_the_rule_or_the_table(base: str, reading: str, reason: str) -> None:
    found = compare_reading(base, reading, [Span(0, len(reading))], load_tables()).differences
    assert [one.reason for one in found] == [reason]


def test_a_moved_word_beside_a_bracket_s_edge_is_no_other_name() -> None:
    base = "He said the ships would leave the port tomorrow with all of their cargo."
    reading = "He said the ships would Tomorrow [leave the port with] all of their cargo."
    for one, other in ((base, reading), (reading, base)):
        found = compare_reading(one, other, [Span(0, len(other))], load_tables()).differences
        (moved,) = (each for each in found if "omorrow" in each.base)
        assert moved.operation is Operation.MOVE
        assert moved.kind is Kind.WORDING


@pytest.mark.parametrize(
    ("base", "reading"),
    [
        pytest.param("We do not want him to sail.", "We want him not to sail.", id="a verb governed"),
        pytest.param("I did not say he lent it.", "I said he did not lend it.", id="a clause governed"),
        pytest.param("I didn’t say we lend nets.", "I said we lend no nets.", id="no, in a clause governed"),
        pytest.param("We will not lend but we will buy.", "We will lend but we will not buy.", id="beside"),
    ],
)
def test_a_negation_that_goes_to_another_verb_is_a_negation(base: str, reading: str) -> None:
    found = compare_reading(base, reading, [Span(0, len(reading))], load_tables()).differences
    assert [one.kind for one in found] == [Kind.NEGATION, Kind.NEGATION]
