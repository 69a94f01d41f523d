"""Two to twelve texts in one table: what is true of every table, and known ones."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.edited_texts import MANY_CASES, edited, sentence, spaced

from asquoted.domain.alignment import compare_reading
from asquoted.domain.collating import Collation, Witness, collate
from asquoted.domain.collation.pins import WordPin
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables


def witness(text: str) -> Witness:
    return Witness(text, (Span(0, len(text)),))


def table(*texts: str, base: int | None = None) -> Collation:
    return collate([witness(each) for each in texts], load_tables(), base)


def rows(made: Collation) -> list[tuple[str, ...]]:
    return [tuple(each.strip() for each in column.printed) for column in made.columns]


BASE = "The guards, without any warning at all, opened fire on the boats."


def test_each_word_has_its_counterparts_in_one_column() -> None:
    assert rows(table("We shut the ferry", "We closed the old ferry", "We closed the ferry", base=0)) == [
        ("We", "We", "We"),
        ("shut", "closed", "closed"),
        ("the", "the", "the"),
        ("", "old", ""),
        ("ferry", "ferry", "ferry"),
    ]


def test_what_several_texts_add_at_one_place_is_laid_among_themselves() -> None:
    made = table(
        "the boats left", "the three old boats left", "the old boats left", "the three boats left", base=0
    )
    assert ("", "three", "", "three") in rows(made)
    assert ("", "old", "old", "") in rows(made)


def test_texts_that_agree_are_one_group_the_base_first() -> None:
    made = table("We closed it", "We shut it", "We closed it", "we shut it", base=1)
    assert made.columns[1].groups == ((1, 3), (0, 2))
    assert made.columns[2].is_agreed
    assert not made.columns[0].is_agreed
    without = table("We closed it", "We shut it", "We closed it")
    assert without.columns[1].groups == ((0, 2), (1,))


def test_marks_at_the_edges_part_no_texts() -> None:
    made = table("We closed it.", "We closed it,", "“We closed it", base=0)
    assert all(column.is_agreed for column in made.columns)


def test_a_text_that_ends_earlier_leaves_nothing_out() -> None:
    made = table("We closed it at noon", "We closed it", base=0)
    assert made.columns[-1].outside == {1}
    assert made.columns[-1].is_agreed
    assert not made.readings[1].differences if made.readings[1] else False


def test_what_is_read_as_other_words_by_itself_keeps_its_columns() -> None:
    # Behind a figure the letters and the stops are tokens each; by themselves they are a short form.
    made = table("boats 1 left", "boats 1U.S today left", "boats 1 U.S today left", base=0)
    assert rows(made)[2:] == [("", "U.S", "U.S"), ("", "today", "today"), ("left", "left", "left")]


def test_a_moved_phrase_is_linked_over_its_columns() -> None:
    made = table(BASE, "The guards opened fire on the boats without any warning at last.", base=0)
    (move,) = made.moves
    assert move.texts == (1,)
    assert "".join(made.columns[at].printed[1] for at in move.here).startswith("without any warning at last")
    assert "".join(made.columns[at].printed[0] for at in move.there).startswith("without any warning at all")


def test_the_differences_of_the_readings_are_found_in_their_columns() -> None:
    text = "The guards shot at the boats."
    made = table(BASE, text, base=0)
    assert made.readings[1] == compare_reading(BASE, text, [Span(0, len(text))], load_tables())
    named = {number for column in made.columns for number in column.differences[1]}
    assert named == set(range(len(made.readings[1].differences)))


def test_a_word_has_its_counterparts_in_all_texts() -> None:
    made = table("We shut the ferry", "We closed the old ferry", "We closed the ferry", base=0)
    assert made.counterparts(1, Span(3, 5)) == ((Span(3, 8),), (Span(3, 10),), (Span(3, 10),))


def test_passages_of_one_text_are_one_row() -> None:
    text = "“We shut it,” he said, “at noon.”"
    passages = (Span(1, 12), Span(24, 32))
    made = collate([witness("We shut it at noon."), Witness(text, passages)], load_tables(), 1)
    assert "".join(made.row(1)) == "We shut it,at noon."
    assert ("noon", "noon") in rows(made)


def test_pins_hold_in_the_table() -> None:
    pins = {(1, 0): [WordPin(Span(3, 9), Span(3, 7), together=False)]}
    texts = [witness("We shut it"), witness("We closed it")]
    apart = rows(collate(texts, load_tables(), 0, pins))
    assert ("shut", "") in apart
    assert ("", "closed") in apart


@pytest.mark.parametrize("base", [0, None])
def test_one_text_and_none_have_a_table(base: int | None) -> None:
    assert rows(table("We shut it", base=base)) or base is None
    assert "".join(table("We shut it", base=base).row(0)) == "We shut it"
    assert table("", " ", base=base).row(1) == (" ",)
    assert collate([], load_tables()).columns == ()


def _several(random: Random) -> list[str]:
    words = sentence(random, 6)
    count = 12 if random.random() < 0.01 else random.choice((2, 3, 3, 4))
    return [spaced(random, words), *(spaced(random, edited(random, words)) for _ in range(count - 1))]


several = st.integers(0, 2**64 - 1).map(lambda seed: (seed, _several(Random(seed))))


def passages_of(random: Random, text: str) -> Witness:
    """Return a text in one passage or two."""
    if random.random() < 0.7:
        return witness(text)
    cuts = sorted(random.randrange(len(text) + 1) for _ in range(4))
    return Witness(text, (Span(cuts[0], cuts[1]), Span(cuts[2], cuts[3])))


# What users of CollateX asked of its tables, in our own words (its issues #58, #66, #69, #87, #94).


def column_of(made: Collation, word: str) -> tuple[str, ...]:
    (found,) = (row for row in rows(made) if word in row)
    return found


def test_nouns_stand_in_one_column_whatever_the_commas_do() -> None:
    made = table(
        "the old ferry, the grey bridge and the harbour were shut",
        "the ferry and, as ever, the grey bridge and the harbour were shut",
        "the ferry, the bridge, the harbour were shut",
    )
    for noun in ("ferry", "bridge", "harbour"):
        assert column_of(made, noun) == (noun, noun, noun)


def test_a_comma_draws_no_words_into_its_column() -> None:
    made = table("he sold bread, wine and oil", "he sold, for little money, wine and oil", base=0)
    assert column_of(made, "wine") == ("wine", "wine")
    assert column_of(made, "sold") == ("sold", "sold")
    assert not any("," in cell and len(cell) > 1 for row in rows(made) for cell in row[:1])


def test_a_phrase_that_some_texts_have_elsewhere_is_linked_in_any_order_of_the_texts() -> None:
    texts = [
        "without any warning the guards opened fire on the boats",
        "the guards opened fire on the boats without any warning",
        "the guards suddenly opened fire on the boats without any warning",
    ]
    for order in ([0, 1, 2], [2, 0, 1], [1, 2, 0]):
        (move,) = table(*(texts[at] for at in order)).moves
        assert {order[at] for at in move.texts} in ({0}, {1, 2})


def test_words_that_are_only_near_are_all_in_the_table() -> None:
    texts = ["the griefs of the pilgrims", "the grief and greifs of the pilgrim", "griefs and of pilgrims"]
    made = table(*texts)
    assert ["".join(made.row(at)) for at in range(3)] == texts
    assert column_of(made, "pilgrims") == ("pilgrims", "pilgrim", "pilgrims")


@MANY_CASES
@given(several, st.booleans())
def test_joined_each_row_is_its_text(made: tuple[int, list[str]], has_base: bool) -> None:
    random = Random(made[0])
    texts = [passages_of(random, each) for each in made[1]]
    found = collate(texts, load_tables(), 0 if has_base else None)
    for at, each in enumerate(texts):
        assert "".join(found.row(at)) == "".join(span.text_of(each.text) for span in each.spans)
        for column in found.columns:
            assert "".join(span.text_of(each.text) for span in column.spans[at]) == column.printed[at]
    for column in found.columns:
        assert sorted(at for group in column.groups for at in group) == list(range(len(texts)))
    assert [at for start, end in found.units for at in range(start, end)] == list(range(len(found.columns)))


@MANY_CASES
@given(several, st.booleans())
def test_any_order_of_the_texts_gives_the_same_table(made: tuple[int, list[str]], has_base: bool) -> None:
    seed, texts = made
    order = list(range(len(texts)))
    Random(seed).shuffle(order)
    one = table(*texts, base=0 if has_base else None)
    other = table(*(texts[at] for at in order), base=order.index(0) if has_base else None)
    for here, there in zip(one.columns, other.columns, strict=True):
        assert tuple(here.printed[at] for at in order) == there.printed
        assert {frozenset(group) for group in here.groups} == {
            frozenset(order[at] for at in group) for group in there.groups
        }
    assert {(frozenset(each.texts), each.here, each.there) for each in one.moves} == {
        (frozenset(order[at] for at in each.texts), each.here, each.there) for each in other.moves
    }
