"""Shortcuts of the alignment that change nothing: what cannot tell is neither looked for nor weighed."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.edited_texts import MANY_CASES, edited, sentence

from asquoted.domain.alignment import compare_reading
from asquoted.domain.collation import moves, pairing
from asquoted.domain.collation.landmarks import Rows, find_landmarks
from asquoted.domain.collation.likeness import Likeness
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

SOME_CASES = settings(MANY_CASES, max_examples=1_000)


def two_texts(seed: int) -> tuple[list[str], list[str]]:
    random = Random(seed)
    words = sentence(random, random.choice((12, 40, 90)))
    return words, edited(random, edited(random, words))


def read(words: list[str], others: list[str]) -> object:
    base, text = " ".join(words), " ".join(others)
    return compare_reading(base, text, [Span(0, len(text))], load_tables())


seeds = st.integers(0, 2**64 - 1)


@SOME_CASES
@given(seeds)
def test_what_is_not_looked_for_has_not_moved(seed: int) -> None:
    words, others = two_texts(seed)
    told = read(words, others)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(moves, "_may_have_moved", lambda *_: True)
        assert read(words, others) == told


@SOME_CASES
@given(seeds)
def test_a_pair_that_is_not_weighed_is_not_the_cheapest(seed: int) -> None:
    words, others = two_texts(seed)
    told = read(words, others)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Likeness, "LEAST", -1e9)
        assert read(words, others) == told


@SOME_CASES
@given(seeds)
def test_a_gap_without_two_words_in_a_row_that_both_have_has_nothing_for_difflib(seed: int) -> None:
    words, others = two_texts(seed)
    told = read(words, others)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pairing, "_twos", lambda keys: {("", "")})
        assert read(words, others) == told


@SOME_CASES
@given(seeds)
def test_landmarks_are_the_same_whichever_text_is_looked_up(seed: int) -> None:
    a, b = two_texts(seed)
    first, second = Rows(b), Rows(a)
    assert (len(first.places), len(second.places)) == (len(Rows(b).places), len(Rows(a).places))
    told = find_landmarks(a, b, Rows(a), Rows(b))
    assert find_landmarks(a, b, Rows(a), first) == told
    assert find_landmarks(a, b, second, Rows(b)) == told
    for i, j, size in told:
        assert a[i : i + size] == b[j : j + size]


def test_a_row_that_is_there_twice_is_no_landmark() -> None:
    row = ["we", "will", "defend"]
    once, twice = [*"abcdefghijkl", *row, *"mnopqrstuvwx"], [*"ABCDEFGHIJKL", *row, *row, *"MNOPQRSTUVWX"]
    assert find_landmarks(once, twice, Rows(once), Rows(twice)) == []
    assert find_landmarks(twice, once, Rows(twice), Rows(once)) == []
    assert find_landmarks(once, [*twice[:15], *twice[18:]], Rows(once), Rows(twice[:15] + twice[18:])) == [
        (12, 12, 3)
    ]
