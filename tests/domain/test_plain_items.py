"""Shortcuts that change nothing: a word by itself is what it is among its neighbours."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.edited_texts import MANY_CASES, MARKS, WORDS, spaced

from asquoted.domain.collation.chunks import read_words, traits_of
from asquoted.domain.collation.items import Items, read_items
from asquoted.domain.collation.lexicon import lexicon_of
from asquoted.domain.collation.plain import NOT_PLAIN, Plain
from asquoted.domain.tokens import read_tokens
from asquoted.service.tables import load_tables

_COUNTING = """
    one two twelve twenty hundred thousand million dozen half third quarter first no number No. a an
    the of and to past 3 5 12 2021 10 000 2.5 2/3 $ US A % per cent percent km m C F may May Oct. October
    Monday noon am pm eighties '80s nineteen decade fortnight United Nations Security Council prime
    minister i'm don't ex-minister N20 bn k b long above
"""
COUNTING = _COUNTING.split()


def text_of(seed: int) -> str:
    random = Random(seed)
    words = random.choice((COUNTING, COUNTING + WORDS, COUNTING + MARKS))
    return spaced(random, random.choices(words, k=random.randrange(12)))


def rows(found: Items) -> list[tuple[object, ...]]:
    items, starts, ends = found
    return [(*item[:3], start, end) for item, start, end in zip(items, starts, ends, strict=True)]


@MANY_CASES
@given(st.integers(0, 2**64 - 1).map(text_of))
def test_a_word_that_is_read_by_itself_is_what_it_is_among_its_neighbours(text: str) -> None:
    lexicon = lexicon_of(load_tables())
    _, signs, starts, plain, *_, leading = read_words(text, lexicon)
    unsure = [NOT_PLAIN if sign.is_word else item for sign, item in zip(signs, plain, strict=True)]
    choices = {sign.shadow: "do not" for sign in signs if sign.shadow in load_tables().contractions}
    told = read_items(signs, starts, plain, lexicon, {}, choices, leading)
    may_lead = [bool(item.seconds) for item in unsure]
    assert leading == [bool(item.seconds) for item in plain]
    assert rows(told) == rows(read_items(signs, starts, unsure, lexicon, {}, choices, may_lead))


@MANY_CASES
@given(st.integers(0, 2**64 - 1).map(text_of))
def test_words_read_by_their_chunks_are_the_tokens_of_the_text(text: str) -> None:
    words, tokens = read_words(text, lexicon_of(load_tables())), read_tokens(text)
    assert (words.signs, words.starts) == (tokens.signs, tokens.starts)
    assert len(words.items) == len(words.signs)


@pytest.mark.parametrize("mark", ["", ".", ","])
@pytest.mark.parametrize(
    "word",
    ["brankle", "Brankle", "BRANKLE", "McBrankle", "branklise", "harbour", "may", "May", "the", "Mr", "Ga"]
    + ["GA", "no", "J", "US", "us", "UNSC", "dont", "said", "not", "President", "kyiv", "Kiev", "seven"],
)
def test_a_word_is_by_its_letters_what_the_tables_make_of_it(word: str, mark: str) -> None:
    lexicon, tokens = lexicon_of(load_tables()), read_tokens(word + mark)
    words = read_words(word + mark, lexicon)
    assert (words.signs, words.starts) == (tokens.signs, tokens.starts)
    assert words.items == [Plain(lexicon).learn(sign) for sign in tokens.signs]
    assert words.traits == traits_of(tokens.signs, load_tables())
    rows = [
        (sign.printed, item.key, sign.is_word) for sign, item in zip(words.signs, words.items, strict=True)
    ]
    assert list(zip(words.printed, words.keys, words.are_words, strict=True)) == rows
