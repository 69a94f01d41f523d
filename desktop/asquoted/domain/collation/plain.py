"""Words and marks by themselves: most are one item to the alignment, whatever stands beside them."""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.numbers import ARTICLES, counted_by_article, opens_number
from asquoted.domain.tokens import Sign, TokenKind


class Family(StrEnum):
    """What an item is to the alignment: only items of related families are paired."""

    WORD = "word"
    NAME = "name"
    NUMBER = "number"
    MARK = "mark"
    QUOTE = "quote"
    BRACKET = "bracket"
    ELLIPSIS = "ellipsis"


_MARKS = {
    TokenKind.PUNCTUATION: (Family.MARK, 0.15),
    TokenKind.QUOTATION_MARK: (Family.QUOTE, 0.15),
    TokenKind.BRACKET: (Family.BRACKET, 0.1),
    TokenKind.ELLIPSIS: (Family.ELLIPSIS, 0.1),
}
CONTENT, FUNCTION, NAME = 1.0, 0.45, 1.2
Single = tuple[str, Family, float]
"""A key, its family and its weight."""


class Plain(NamedTuple):
    """A word that is one item; unless one of `seconds` follows, with which it may begin a phrase."""

    key: str
    family: Family
    weight: float
    seconds: frozenset[str] = frozenset()


NOT_PLAIN = Plain("", Family.WORD, 0.0, frozenset("*"))
"""What may be parts, or the first part of a number, or another word in another text."""
COMMA = Plain(",", Family.MARK, 0.15, frozenset("*"))
"""It may stand in a date, where it is no item."""
_REMEMBERED = 100_000


@lru_cache(maxsize=8)
def _known(lexicon: Lexicon) -> dict[str, Plain]:
    """Return what was learnt of tokens as they are printed."""
    return {}


def plain_of(signs: Sequence[Sign], lexicon: Lexicon) -> list[Plain]:
    """Return what each token is by itself, remembered by how it is printed."""
    known = _known(lexicon)
    if len(known) >= _REMEMBERED:
        known.clear()
    try:
        return [known[sign[0]] for sign in signs]
    except KeyError:
        for sign in signs:
            if sign.printed not in known:
                known[sign.printed] = _plain(sign, lexicon)
        return [known[sign[0]] for sign in signs]


def _plain(sign: Sign, lexicon: Lexicon) -> Plain:
    shadow = sign.shadow
    if not sign.is_word:
        return COMMA if sign.printed == "," else Plain(shadow, *_MARKS[sign.kind])
    if "-" in shadow or shadow in lexicon.tables.contractions or may_be_money(sign):
        return NOT_PLAIN
    opens_phrases = lexicon.phrases.get(lexicon.key(shadow))
    if shadow in ARTICLES:
        seconds = counted_by_article(lexicon)
    elif opens_number(shadow, lexicon):
        return NOT_PLAIN
    else:
        seconds = _NONE
    if opens_phrases:
        following = {words[1] for words, _ in opens_phrases}
        seconds = seconds | following | {f"{key}'s" for key in following}
    return Plain(*as_word(lexicon, shadow, sign.printed[0].isupper()), seconds)


_NONE: frozenset[str] = frozenset()


def may_be_money(sign: Sign) -> bool:
    """Tell whether a currency may touch its figures: N20, Rs500."""
    return sign.printed[0].isupper() and any(letter.isdigit() for letter in sign.shadow[1:4])


@lru_cache(maxsize=100_000)
def single_of(lexicon: Lexicon, shadow: str, is_capital: bool) -> Single | None:
    """Return a word's key, family and weight, or None if it may begin something longer."""
    if lexicon.key(shadow) in lexicon.phrases or opens_number(shadow, lexicon):
        return None
    return as_word(lexicon, shadow, is_capital)


def as_word(lexicon: Lexicon, shadow: str, is_capital: bool) -> Single:
    """Return the key, family and weight of a word that begins nothing longer."""
    key = lexicon.key(shadow)
    if is_capital and shadow in lexicon.tables.months:
        return lexicon.tables.months[shadow], Family.NAME, NAME
    if key in lexicon.tables.function_words:
        return key, Family.WORD, FUNCTION
    return (key, Family.NAME, NAME) if is_capital else (key, Family.WORD, CONTENT)
