"""The user's pins: words that belong together, words that do not, whatever the alignment would say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.edited_texts import MANY_CASES, edited_pairs, named

from asquoted.domain.alignment import Reading, compare_reading
from asquoted.domain.collation.pins import WordPin
from asquoted.domain.comparison import Operation
from asquoted.domain.text import Span
from asquoted.domain.tokens import tokenize
from asquoted.service.tables import load_tables


def pinned(base: str, text: str, *pins: WordPin) -> Reading:
    return compare_reading(base, text, [Span(0, len(text))], load_tables(), pins=pins)


def pin(base: str, text: str, word: str, other: str, together: bool) -> WordPin:
    """Pin the first time that each of two words is printed."""
    here, there = base.index(word), text.index(other)
    return WordPin(Span(here, here + len(word)), Span(there, there + len(other)), together)


def are_together(reading: Reading, pin: WordPin) -> bool:
    """Tell whether the words are a cell, or a move, of their own or with their phrase."""
    in_cell = any(
        cell.base.contains(pin.base) and cell.reading.contains(pin.reading) for cell in reading.cells
    )
    return in_cell or any(
        each.operation is Operation.MOVE
        and each.base_span.contains(pin.base)
        and each.reading_span.contains(pin.reading)
        for each in reading.differences
    )


def are_apart(reading: Reading, pin: WordPin) -> bool:
    return not any(
        cell.base.overlaps(pin.base) and cell.reading.overlaps(pin.reading) for cell in reading.cells
    )


BASE = "The minister said that Moscow would defend the eastern border."
TEXT = "Officials claimed that Russia would surely guard the frontier in the east."


def test_words_that_belong_together_make_one_difference() -> None:
    border = pin(BASE, TEXT, "border", "frontier", together=True)
    reading = pinned(BASE, TEXT, border)
    assert any((each.base, each.reading) == ("border", "frontier") for each in reading.differences)


def test_words_that_do_not_belong_together_are_lost_and_added() -> None:
    base, text = "We trust the minister now.", "We trust the harbour now."
    assert [each.operation for each in pinned(base, text).differences] == [Operation.SUBSTITUTION]
    reading = pinned(base, text, pin(base, text, "minister", "harbour", together=False))
    assert {(each.operation, each.base, each.reading) for each in reading.differences} == {
        (Operation.OMISSION, "minister", ""),
        (Operation.ADDITION, "", "harbour"),
    }


def test_equal_words_may_be_kept_apart() -> None:
    base, text = "the boats left", "the boats left"
    keep = pin(base, text, "boats", "boats", together=False)
    assert are_apart(pinned(base, text, keep), keep)


def test_words_pinned_across_a_phrase_moved_and_take_their_phrase_along() -> None:
    base = "Yesterday evening the guards opened fire on the boats without any warning."
    text = "The guards opened fire on the boats without any warning late at night."
    reading = pinned(base, text, pin(base, text, "evening", "night", together=True))
    (move,) = (each for each in reading.differences if each.operation is Operation.MOVE)
    assert (move.base, move.reading) == ("evening", "night")
    assert not any("guards" in each.base for each in reading.differences)


def test_a_part_of_a_name_may_be_pinned() -> None:
    base, text = "Kim Jong-un spoke", "the leader spoke"
    reading = pinned(base, text, pin(base, text, "Kim", "leader", together=True))
    assert are_together(reading, pin(base, text, "Kim", "leader", together=True))
    assert any((each.base, each.reading) == ("Kim", "leader") for each in reading.differences)


def test_of_two_pins_that_contradict_each_other_the_later_counts() -> None:
    base, text = "We trust the minister now.", "We trust the harbour now."
    together = pin(base, text, "minister", "harbour", together=True)
    apart = pin(base, text, "minister", "harbour", together=False)
    assert are_apart(pinned(base, text, together, apart), apart)
    assert are_together(pinned(base, text, apart, together), together)


@pytest.mark.parametrize(
    ("base", "text", "pairs"),
    [
        pytest.param(
            "do dozen", "do dozen", [("do", "dozen"), ("dozen", "do")], id="each the other's mirror"
        ),
        pytest.param(
            "boats and ships", "ships and boats", [("boats", "boats"), ("ships", "ships")], id="alike"
        ),
    ],
)
def test_pins_that_cross_are_the_same_ones_from_either_text(
    base: str, text: str, pairs: list[tuple[str, str]]
) -> None:
    pins = [pin(base, text, *pair, together=True) for pair in pairs]
    turned = [WordPin(each.reading, each.base, together=True) for each in pins]
    reading = pinned(base, text, *pins)
    assert named(reading) == named(pinned(text, base, *turned), mirrored=True)
    assert all(are_together(reading, each) for each in pins)


@pytest.mark.parametrize(
    ("base", "reading"),
    [
        pytest.param(Span(90, 99), Span(0, 3), id="beyond the end"),
        pytest.param(Span(2, 3), Span(0, 3), id="no word of the base"),
        pytest.param(Span(0, 2), Span(3, 3), id="nothing of the text"),
    ],
)
def test_a_pin_that_fits_no_words_changes_nothing(base: Span, reading: Span) -> None:
    for together in (True, False):
        assert pinned("We won it.", "We lost it.", WordPin(base, reading, together)) == pinned(
            "We won it.", "We lost it."
        )


@st.composite
def pinned_pairs(draw: st.DrawFn) -> tuple[str, str, list[WordPin]]:
    base, text = draw(edited_pairs)
    here = [token.span for token in tokenize(base) if token.is_word]
    there = [token.span for token in tokenize(text) if token.is_word]
    if not here or not there:
        return base, text, []
    chosen = st.tuples(st.integers(0, len(here) - 1), st.integers(0, len(there) - 1), st.booleans())
    return base, text, [WordPin(here[x], there[y], is_) for x, y, is_ in draw(st.lists(chosen, max_size=4))]


def without_contradictions(pins: list[WordPin]) -> list[WordPin]:
    """Leave out what a later pin contradicts."""
    kept: list[WordPin] = []
    for each in pins:
        kept = [
            other
            for other in kept
            if not (
                (
                    each.together
                    and other.together
                    and (each.base == other.base or each.reading == other.reading)
                )
                or (
                    each.together != other.together
                    and (each.base, each.reading) == (other.base, other.reading)
                )
            )
        ]
        kept.append(each)
    return kept


def test_a_negation_that_was_cut_off_takes_in_no_word_that_is_kept_from_it() -> None:
    base, text = "We don't Russia the", "Wedon't"
    reading = pinned(base, text, pin(base, text, "don't", "Wedon't", together=False))
    assert ("We don't", "") in {(each.base, each.reading) for each in reading.differences}


def test_a_text_whose_words_are_kept_from_themselves_is_lost_and_added_whole() -> None:
    text = "It is a cease-fire now, harbour and all."
    pins = [pin(text, text, word, word, together=False) for word in ("cease-fire", "now")]
    reading = pinned(text, text, *pins)
    assert all(are_apart(reading, each) for each in pins)
    assert named(reading) == named(pinned(text, text, *pins), mirrored=True)


@MANY_CASES
@given(pinned_pairs())
def test_every_alignment_keeps_the_pins(made: tuple[str, str, list[WordPin]]) -> None:
    base, text, pins = made
    reading = pinned(base, text, *pins)
    for each in without_contradictions(pins):
        assert are_together(reading, each) if each.together else are_apart(reading, each)
    assert "".join(cell.base.text_of(base) for cell in reading.cells) == base
    assert "".join(cell.reading.text_of(text) for cell in reading.cells) == text


@MANY_CASES
@given(pinned_pairs())
def test_swapping_the_texts_and_their_pins_mirrors_the_differences(
    made: tuple[str, str, list[WordPin]],
) -> None:
    base, text, pins = made
    # The frame keeps cuts away: what lies beyond a rendering's ends is told by its form.
    base, text, by = f"thereby {base} henceforth", f"thereby {text} henceforth", len("thereby ")
    moved = [WordPin(each.base.shifted(by), each.reading.shifted(by), each.together) for each in pins]
    turned = [WordPin(each.reading, each.base, each.together) for each in moved]
    assert named(pinned(base, text, *moved)) == named(pinned(text, base, *turned), mirrored=True)
