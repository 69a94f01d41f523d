"""Shortcuts that change nothing: most differences are spared the grave rules, most words the stemmer."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.edited_texts import MANY_CASES, edited, sentence, spaced

from asquoted.domain.collation.lexicon import NAMES, lexicon_of
from asquoted.domain.collation.reading import read_sides
from asquoted.domain.grounds import GRAVEST_FIRST, grounds_in, grounds_of
from asquoted.domain.names import has_name
from asquoted.domain.stretches import Stretch, words_of
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

_TELLING = """
    not never may must said according to the police believe , hardly all most about over 12 one three times
    Ann Vey mayor in the eyes of no longer able to may have had to as many as he they
"""
GRAVE_WORDS = _TELLING.split()


def two_stretches(seed: int) -> tuple[Stretch, Stretch]:
    """Return a stretch of a text and one of what an outlet made of it; one of the two may be empty."""
    random = Random(seed)
    words = [random.choice(GRAVE_WORDS) if random.random() < 0.3 else each for each in sentence(random, 16)]
    base, text = spaced(random, words), spaced(random, edited(random, words))
    sides = read_sides(base, text, [Span(0, len(text))], lexicon_of(load_tables()), {})
    cut = []
    for side in sides:
        start = random.randrange(len(side.tokens) + 1)
        cut.append((side, start, random.randrange(start, min(start + 3, len(side.tokens)) + 1)))
    return cut[0], cut[1]


@MANY_CASES
@given(st.integers(0, 2**64 - 1).map(two_stretches))
def test_without_its_grounds_no_rule_of_a_grave_kind_holds(made: tuple[Stretch, Stretch]) -> None:
    lexicon = lexicon_of(load_tables())
    grounds = grounds_of(*made, lexicon)
    # Marks alone are named before any of the rules is asked.
    if any(words_of(each) for each in made):
        without = [rule for needed, rule in GRAVEST_FIRST if not needed & grounds]
        assert [rule(*made, lexicon) for rule in without] == [None] * len(without)


@MANY_CASES
@given(st.integers(0, 2**64 - 1).map(two_stretches))
def test_without_its_ground_no_name_is_in_a_stretch(made: tuple[Stretch, Stretch]) -> None:
    lexicon = lexicon_of(load_tables())
    nameless = [each for each in made if not grounds_in(each, lexicon) & NAMES]
    assert not has_name(lexicon, *nameless)


def test_the_stemmer_leaves_the_opening_of_a_word_alone() -> None:
    lexicon = lexicon_of(load_tables())
    words = sorted(word for word in load_tables().words if len(word) > 3)[::60]
    forms = [*words, *(word + ending for word in words for ending in ("s", "ing", "ed", "ly", "'s"))]
    assert [form for form in forms if lexicon.opening(form) != lexicon.root(form)[:2].replace("y", "i")] == []
