"""How much two wordings speak for one sentence: what both have, and what each has in the other's place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asquoted.domain.documents import Document
from asquoted.domain.grouping.utterances import read_utterances
from asquoted.domain.grouping.weighing import DOUBT, Wording, weigh_wordings, wording_of
from asquoted.domain.quotations import read_speech
from asquoted.service.tables import load_tables

LONG = "Nobody in this harbour has seen a heron steal a whole ferry before breakfast"


def wording(words: str) -> Wording:
    document = Document("d", f"“{words},” said Ann Vey.")
    return wording_of(read_utterances(document, read_speech(document.text), load_tables())[0])


def weight(one: str, other: str) -> float:
    return weigh_wordings(wording(one), wording(other))


def test_each_telling_word_that_two_wordings_share_speaks_for_one_sentence() -> None:
    assert weight("the heron stole a ferry", "the heron stole a ferry") > weight("the heron", "the heron") > 0
    assert weight(LONG, LONG) > DOUBT
    assert weight("the heron sleeps", "a ferry sails") <= 0


@pytest.mark.parametrize(
    ("one", "other", "shared", "least"),
    [
        pytest.param(
            "We fired no shells at the mill", "We fired no shots at the mill", "We fired no", 0.5, id="word"
        ),
        pytest.param(
            "We sold nine boats in May", "We sold two boats in May", "We sold boats in May", 4, id="number"
        ),
        pytest.param(
            "We have sold the mill", "We have not sold the mill", "We have sold the mill", 2.5, id="not"
        ),
        pytest.param(
            "We never sold the mill", "We have not sold the mill", "We sold the mill", 2.5, id="never"
        ),
        pytest.param("We shall sell the mill", "We may sell the mill", "We sell the mill", 0.9, id="modal"),
        pytest.param(
            "We sold the mill", "We sold the dirty leaking mill", "We sold the mill", 1.3, id="left out"
        ),
    ],
)
def test_what_tells_look_alikes_apart_weighs_against_one_sentence(
    one: str, other: str, shared: str, least: float
) -> None:
    assert weight(one, other) <= weight(shared, shared) - least


def test_small_words_tell_where_they_stand_in_a_row() -> None:
    assert (
        weight("this is not who we are", "and this is not who we are")
        > 2
        > weight("who we are", "we are who")
    )


def test_another_number_weighs_more_than_another_word() -> None:
    nine = "We sold nine boats in the spring"
    assert weight(nine, "We sold three boats in the spring") < weight(
        nine, "We sold nine ferries in the spring"
    )


def test_what_is_cut_off_at_an_end_weighs_nothing() -> None:
    assert weight(LONG, LONG.removesuffix(" before breakfast")) >= weight(
        *[LONG.removesuffix(" before breakfast")] * 2
    )


def test_a_row_that_stands_whole_in_the_other_weighs_more_than_one_that_does_not() -> None:
    row = "there is no risk to the town"
    held = f"We checked it, and {row}"
    assert weight(row, held) > weight(f"{row} heron", held)


def test_small_words_that_come_twice_are_laid_beside_the_right_ones() -> None:
    row = "there is no risk to the town"
    assert weight(row, f"There is no proof that a boat sank, and {row}") == weight(row, row)


words = st.lists(
    st.sampled_from(["we", "have", "not", "never", "sold", "mill", "heron", "3", "4", "the"]), max_size=8
)


@given(words, words)
def test_wordings_weigh_the_same_either_way_round(one: list[str], other: list[str]) -> None:
    content = frozenset({"sold", "mill", "heron", "3", "4"})
    first, second = (Wording(tuple(each), content & {*each}) for each in (one, other))
    assert weigh_wordings(first, second) == weigh_wordings(second, first)


def test_all_or_none_where_the_other_has_a_number_weighs_like_another_number() -> None:
    shared = "We sold boats in the spring"
    assert weight("We sold all boats in the spring", "We sold two boats in the spring") <= (
        weight(shared, shared) - 3
    )


def test_a_may_on_one_side_alone_weighs_against_one_sentence() -> None:
    plain = "We sold the mill because these walls leak badly"
    maybe, too = (f"We sold the mill because these walls {word} leak badly" for word in ("may", "too"))
    assert weight(plain, maybe) == weight(plain, too) - 1


def test_three_words_that_stand_whole_in_the_other_weigh_more_than_each_by_itself() -> None:
    held = "they were sold by night"
    assert weight("sold by night", held) == weight("sold", held) + weight("night", held) + 1.5
    # Of two words there is no row.
    assert weight("by night", held) == weight("night", held)
