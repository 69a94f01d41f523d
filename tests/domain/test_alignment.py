"""A rendering held against its base: what is true of every pair of texts, and known hard ones."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.edited_texts import MANY_CASES, edited_pairs, named

from asquoted.domain.alignment import Reading, compare_reading
from asquoted.domain.comparison import Kind, Operation
from asquoted.domain.forms import form_of
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

NOUNS = [
    "harbour",
    "council",
    "boats",
    "bridge",
    "minister",
    "report",
    "money",
    "winter",
    "people",
    "storm",
    "river",
    "engine",
    "garden",
    "window",
    "market",
    "teacher",
    "doctor",
    "village",
    "forest",
    "mountain",
    "letter",
    "answer",
    "ticket",
    "station",
    "corner",
    "bottle",
    "summer",
    "lantern",
    "copper",
]


def whole(base: str, text: str) -> Reading:
    return compare_reading(base, text, [Span(0, len(text))], load_tables())


def check(base: str, text: str, spans: list[Span], reading: Reading) -> None:
    """What is true of every reading."""
    assert "".join(cell.base.text_of(base) for cell in reading.cells) == base
    assert "".join(cell.reading.text_of(text) for cell in reading.cells) == "".join(
        span.text_of(text) for span in spans
    )
    for difference in reading.differences:
        assert difference.base == difference.base_span.text_of(base)
        assert difference.reading == difference.reading_span.text_of(text)
        assert difference.base or difference.reading
        assert difference.reason
    numbered = {cell.difference for cell in reading.cells} - {None}
    assert numbered == set(range(len(reading.differences)))


@MANY_CASES
@given(edited_pairs)
def test_joined_the_cells_are_the_two_texts(pair: tuple[str, str]) -> None:
    base, text = pair
    check(base, text, [Span(0, len(text))], whole(base, text))


@MANY_CASES
@given(edited_pairs, st.integers(0, 2**32))
def test_passages_stay_apart(pair: tuple[str, str], seed: int) -> None:
    base, text = pair
    random = Random(seed)
    cuts = sorted(random.randrange(len(text) + 1) for _ in range(4))
    spans = [Span(cuts[0], cuts[1]), Span(cuts[2], cuts[3])]
    reading = compare_reading(base, text, spans, load_tables())
    check(base, text, spans, reading)
    for cell in reading.cells:
        assert any(span.contains(cell.reading) for span in spans)


@MANY_CASES
@given(edited_pairs)
def test_swapping_the_texts_mirrors_the_differences(pair: tuple[str, str]) -> None:
    # The frame keeps cuts away: what lies beyond a rendering's ends is told by its form.
    base, text = (f"thereby {each} henceforth" for each in pair)
    assert named(whole(base, text)) == named(whole(text, base), mirrored=True)


@pytest.mark.parametrize("rest", ["denied all of it.", ""])
def test_words_lost_at_the_very_start_belong_to_what_takes_their_place(rest: str) -> None:
    base, text = f"The minister {rest}".strip(), f"Moscow {rest}".strip()
    assert named(whole(base, text)) == {(Operation.SUBSTITUTION, Kind.NAME, "The minister", "Moscow")}
    assert named(whole(base, text)) == named(whole(text, base), mirrored=True)


@MANY_CASES
@given(edited_pairs.map(max))
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    reading = whole(text, text)
    assert not reading.differences
    assert not len(reading.cut_before)
    assert not len(reading.cut_after)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_no_pair_of_texts_is_refused(base: str, text: str) -> None:
    for tables in (load_tables(), Tables()):
        spans = [Span(0, len(text))]
        reading = compare_reading(base, text, spans, tables)
        check(base, text, spans, reading)
        form_of(reading, base, text, spans, spliced=False, indirect=False)


def test_passages_in_any_order_are_read_in_that_of_the_text() -> None:
    text = "He went home and then he came back."
    there = (Span(0, 12), Span(22, 34))
    read = compare_reading("He went home and he came back", text, there, load_tables())
    assert compare_reading("He went home and he came back", text, there[::-1], load_tables()) == read
    assert "".join(cell.reading.text_of(text) for cell in read.cells) == "He went homehe came back"


def test_no_passage_at_all_is_no_fault() -> None:
    reading = compare_reading("We won.", "elsewhere", [], load_tables())
    assert not any(len(cell.reading) for cell in reading.cells)
    assert "".join(cell.base.text_of("We won.") for cell in reading.cells) == "We won."


@pytest.mark.parametrize(
    ("base", "text"),
    [
        pytest.param("We never sold arms.", "“we never sold arms,”", id="marks at the edges, not the case"),
        pytest.param("a ‘tale’ – told", "a “tale” — told", id="shapes of marks and dashes"),
        pytest.param("We  never\nsold", "We never\u00a0sold", id="white space"),
        pytest.param("Don’t go", "Don't go", id="shape of the apostrophe"),
    ],
)
def test_what_is_no_difference(base: str, text: str) -> None:
    assert {each.kind for each in whole(base, text).differences} <= {Kind.CASE}


def test_what_is_cut_off_at_the_ends_is_no_difference() -> None:
    base = "In truth, we never sold arms to anyone, and we never will."
    reading = whole(base, "we never sold arms")
    assert not reading.differences
    assert reading.cut_before.text_of(base) == "In truth,"
    assert reading.cut_after.text_of(base) == "to anyone, and we never will."


def test_added_words_at_the_ends_are_differences() -> None:
    (difference,) = whole("we never sold arms", "we never sold arms to the rebels").differences
    assert (difference.operation, difference.reading) == (Operation.ADDITION, "to the rebels")


def test_a_gloss_of_the_article_pairs_what_no_table_knows() -> None:
    text = "the Lake District Ferry Board has failed"
    spans = [Span(0, len(text))]
    glosses = {"Ferryboard": "Lake District Ferry Board"}
    (difference,) = compare_reading(
        "the Ferryboard has failed", text, spans, load_tables(), glosses
    ).differences
    assert difference.kind in (Kind.ABBREVIATION, Kind.NAME_FORM)
    assert difference.reading == "Lake District Ferry Board"


# What users of CollateX asked for, in our own words (its issues #58, #66, #69, #87, #94).


def paired(base: str, text: str) -> set[tuple[str, str]]:
    return {(each.base, each.reading) for each in whole(base, text).differences}


def test_a_noun_is_aligned_rather_than_a_comma() -> None:
    found = paired(
        "the old ferry, the grey bridge and the harbour were shut",
        "the ferry and, as ever, the grey bridge and the harbour were shut",
    )
    assert ("old", "") in found
    assert not any("ferry" in base or "bridge" in base for base, _ in found)


def test_a_comma_is_no_anchor_amid_other_words() -> None:
    found = paired("he sold bread, wine and oil", "he sold, for little money, wine and oil")
    assert not any("wine" in base or "oil" in base for base, _ in found)


def test_the_order_of_the_texts_changes_nothing() -> None:
    one = "and the ferry left the harbour when the rain had stopped at last"
    other = "and when the rain had ceased the old ferry left the harbour at last"
    assert named(whole(one, other)) == named(whole(other, one), mirrored=True)


def test_a_moved_phrase_is_one_difference_with_two_ends() -> None:
    base = "The guards, without any warning at all, opened fire on the boats."
    (move,) = (
        each
        for each in whole(
            base, "The guards opened fire on the boats without any warning at last."
        ).differences
        if each.operation is Operation.MOVE
    )
    assert move.base == "without any warning at all"
    assert move.reading == "without any warning at last"


@pytest.mark.parametrize(
    ("base", "text", "moved", "there", "inside"),
    [
        pytest.param(
            "On Monday morning the council opened the old bridge to traffic.",
            "The council opened the old bridge to traffic on Tuesday morning.",
            "On Monday morning",
            "on Tuesday morning",
            "Tuesday",
            id="a phrase of three words, one of them a small one",
        ),
        pytest.param(
            "If the talks fail, the army will leave the city at once.",
            "The army will leave the city at once if the talks collapse.",
            "If the talks fail",
            "if the talks collapse",
            "collapse",
            id="a clause, its last word changed",
        ),
    ],
)
def test_a_moved_phrase_tells_which_of_its_words_changed(
    base: str, text: str, moved: str, there: str, inside: str
) -> None:
    moves = [each for each in whole(base, text).differences if each.operation is Operation.MOVE]
    assert [(each.base, each.reading) for each in moves] == [(moved, there)]
    assert inside.casefold() in moves[0].reason.casefold()


@given(st.integers(0, 2**32))
def test_a_moved_phrase_with_one_word_changed_is_one_move(seed: int) -> None:
    random = Random(seed)
    words = random.sample(NOUNS, len(NOUNS))
    size = random.randrange(3, 7)
    phrase, new, rest = words[:size], words[size], words[size + 1 :]
    changed = list(phrase)
    changed[random.randrange(size)] = new
    head, over, tail = rest[:3], rest[3 : 4 + size + random.randrange(4)], rest[-3:]
    base, text = " ".join([*head, *phrase, *over, *tail]), " ".join([*head, *over, *changed, *tail])
    for one, other, ends in ((base, text, (phrase, changed)), (text, base, (changed, phrase))):
        (move,) = whole(one, other).differences
        assert move.operation is Operation.MOVE
        assert (move.base.split(), move.reading.split()) == ends


@pytest.mark.parametrize(
    ("base", "text", "difference"),
    [
        pytest.param(
            "That free election was a gift to them.",
            "That “free” election was a gift to them.",
            (Operation.ADDITION, "free", "“free”"),
            id="put round a word",
        ),
        pytest.param(
            "They spoke of ‘a pattern of neglect’ at the home.",
            "They spoke of a pattern of neglect at the home.",
            (Operation.OMISSION, "‘a pattern of neglect’", "a pattern of neglect"),
            id="taken from a phrase",
        ),
    ],
)
def test_a_pair_of_quotation_marks_is_one_difference(
    base: str, text: str, difference: tuple[Operation, str, str]
) -> None:
    (found,) = whole(base, text).differences
    assert found.kind is Kind.QUOTATION_MARK
    assert (found.operation, found.base, found.reading) == difference


def test_no_word_is_lost_where_words_are_only_near() -> None:
    base, text = "the griefs of the pilgrims", "the grief and greifs of the pilgrim"
    reading = whole(base, text)
    check(base, text, [Span(0, len(text))], reading)
    assert any("and" in each.reading for each in reading.differences)


def test_long_texts_take_no_quadratic_time_beyond_the_anchors() -> None:
    base = " ".join(f"word{number % 700} of the" for number in range(1500))
    text = " ".join(f"name{number % 700} in a" for number in range(1500))
    assert not any(len(cell.base) for cell in whole(base, text).cells if cell.difference is None)
