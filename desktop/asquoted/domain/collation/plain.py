"""Words and marks by themselves: most are one item to the alignment, whatever stands beside them."""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from asquoted.domain.collation.lexicon import ANY_GROUND, NAMES, QUANTITY, Lexicon
from asquoted.domain.collation.numbers import (
    ARTICLES,
    Part,
    continuing_of,
    counted_by_article,
    may_continue_number,
    openers_of,
    opens_number,
    read_number,
)
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

    # Hashed in C, where an enumeration's own way is a function in Python.
    __hash__ = str.__hash__


_MARKS = {
    TokenKind.PUNCTUATION: (Family.MARK, 0.15),
    TokenKind.QUOTATION_MARK: (Family.QUOTE, 0.15),
    TokenKind.BRACKET: (Family.BRACKET, 0.1),
    TokenKind.ELLIPSIS: (Family.ELLIPSIS, 0.1),
}
CONTENT, FUNCTION, NAME = 1.0, 0.45, 1.2
Single = tuple[str, Family, float]
"""A key, its family and its weight."""
_NONE: frozenset[str] = frozenset()
ANYTHING = "*"
ANY = frozenset({ANYTHING})
"""What may follow where it does not tell by its word alone."""


class Item(NamedTuple):
    """What the alignment pairs, by its key; where it stands is told by the side that has it.

    So all texts share the items of the tokens that are printed alike. Of what comes after `is_word`
    (a word, a name or a number) only reading makes use: a token is an item by itself unless one of
    `seconds`, which are keys, follows, with which it may begin a phrase. `opens` tells whether it may
    open a number, and `continues` whether it may go on with one. `grounds` are what may make a change
    of it a grave one: all of them where that was not looked at.
    """

    key: str
    family: Family
    weight: float
    is_word: bool = True
    seconds: frozenset[str] = _NONE
    opens: bool = False
    continues: bool = False
    grounds: int = ANY_GROUND


NOT_PLAIN = Item("", Family.WORD, 0.0, True, ANY)
"""What may be parts, or another word in another text."""
COMMA = Item(",", Family.MARK, 0.15, False, ANY, grounds=0)
"""It may stand in a date, where it is no item."""
_REMEMBERED = 100_000


@lru_cache(maxsize=8)
def plain_by(lexicon: Lexicon) -> "Plain":
    """Return what was learnt of tokens with one lexicon."""
    return Plain(lexicon)


def plain_of(signs: Sequence[Sign], lexicon: Lexicon) -> list[Item]:
    """Return what each token is by itself, remembered by how it is printed."""
    known = plain_by(lexicon)
    return [known.get(sign[0]) or known.learn(sign) for sign in signs]


class Plain(dict[str, Item]):
    """What was learnt of tokens, by how they are printed.

    `told` are the words that a table has anything on. If no rule of spelling has either, a word of plain
    letters is what its letters tell: see `item_of_letters`.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._special = _special(lexicon)
        self._titles, self._small = lexicon.tables.titles, lexicon.tables.function_words
        tables = lexicon.tables
        self.told = frozenset().union(
            self._special,
            lexicon.phrases,
            lexicon.grounds,
            self._titles,
            self._small,
            tables.names,
            tables.spelling,
            # In capitals it is the country.
            {"us"},
        )

    def learn(self, sign: Sign) -> Item:
        """Return what a token is by itself, and remember it."""
        if len(self) >= _REMEMBERED:
            self.clear()
        item = self[sign[0]] = self._read_word(sign) or self._read(sign)
        return item

    def _read_word(self, sign: Sign) -> Item | None:
        """Read a word that is itself whatever follows, as nearly all are; None for what may not be."""
        printed, shadow, _, is_word = sign
        if not is_word or not shadow.isalpha() or shadow in self._special:
            return None
        key = self._lexicon.key(shadow)
        if key in self._lexicon.phrases:
            return None
        grounds = self._lexicon.grounds.get(key, 0)
        if not printed.islower() or shadow in self._titles:
            grounds |= NAMES
        family, weight = Family.WORD, CONTENT
        if key in self._small:
            weight = FUNCTION
        elif printed[0].isupper():
            family, weight = Family.NAME, NAME
        return _new(Item, (key, family, weight, True, _NONE, False, False, grounds))

    def _grounds(self, sign: Sign, key: str, family: Family) -> int:
        """Return what may make a change of this word or mark a grave one."""
        printed, shadow, kind, _ = sign
        grounds = self._lexicon.grounds.get(key, 0)
        if kind is TokenKind.BRACKET:
            grounds |= NAMES
        if kind is TokenKind.WORD and (not printed.islower() or shadow in self._titles):
            grounds |= NAMES
        if kind is TokenKind.NUMBER or family is Family.NUMBER:
            grounds |= QUANTITY
        return grounds

    def _read(self, sign: Sign) -> Item:
        printed, shadow, kind, is_word = sign
        lexicon = self._lexicon
        if not is_word:
            family, weight = _MARKS[kind]
            grounds = self._grounds(sign, shadow, family)
            return COMMA if printed == "," else Item(shadow, family, weight, False, grounds=grounds)
        if "-" in shadow or shadow in lexicon.tables.contractions or may_be_money(sign):
            return NOT_PLAIN
        opens_phrases = lexicon.phrases.get(lexicon.key(shadow))
        is_capital = printed[0].isupper()
        single = as_word(lexicon, shadow, is_capital)
        seconds, opens = _NONE, False
        if shadow in ARTICLES:
            seconds = counted_by_article(lexicon)
        elif opens_number(shadow, lexicon):
            seconds, opens = ANY, True
            if number := read_number([Part(shadow, 0, False, is_capital)], 0, lexicon):
                single = number[1], Family.NUMBER, NAME
        if opens_phrases:
            following = {words[1] for words, _ in opens_phrases}
            seconds = seconds | following | {f"{key}'s" for key in following}
        seconds |= frozenset(map(lexicon.key, seconds))
        continues = may_continue_number(shadow, lexicon)
        return Item(*single, True, seconds, opens, continues, self._grounds(sign, *single[:2]))


_new = tuple.__new__


def item_of_letters(printed: str, shadow: str) -> Item:
    """Return what a word of plain letters is that no table tells of, as nearly all new ones are."""
    if printed is shadow:
        return _new(Item, (shadow, _WORD, CONTENT, True, _NONE, False, False, 0))
    family, weight = (_NAME, NAME) if printed[0].isupper() else (_WORD, CONTENT)
    return _new(Item, (shadow, family, weight, True, _NONE, False, False, NAMES))


_WORD, _NAME = Family.WORD, Family.NAME


@lru_cache(maxsize=8)
def _special(lexicon: Lexicon) -> frozenset[str]:
    """Return the words without figures that may be part of something longer, or other words."""
    words = openers_of(lexicon) | continuing_of(lexicon) | ARTICLES
    return words | lexicon.tables.contractions.keys()


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
