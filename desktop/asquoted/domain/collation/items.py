"""The units that the alignment pairs: a word, a part of a hyphenated one, a number with its unit, a mark.

An item's key is equal in two texts when they say the same in another form; the printed
tokens tell in which form.
"""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from asquoted.domain.collation.lexicon import Lexicon, Phrase
from asquoted.domain.collation.numbers import Part, opens_number, read_number
from asquoted.domain.collation.values import SCALES
from asquoted.domain.tokens import Token, TokenKind


class Family(StrEnum):
    """What an item is to the alignment: only items of related families are paired."""

    WORD = "word"
    NAME = "name"
    NUMBER = "number"
    MARK = "mark"
    QUOTE = "quote"
    BRACKET = "bracket"
    ELLIPSIS = "ellipsis"


class Item(NamedTuple):
    """The tokens from `start` to `end`, by one key; several items may share one token ("don't").

    A tuple, as thousands are made for each comparison.
    """

    key: str
    start: int
    end: int
    family: Family
    weight: float

    @property
    def is_word(self) -> bool:
        """Tell whether it is a word, a name or a number."""
        return self.family in _WORDS


_WORDS = frozenset({Family.WORD, Family.NAME, Family.NUMBER})
_ENCLOSING = frozenset({"()", "[]"})
_MARKS = {
    TokenKind.PUNCTUATION: (Family.MARK, 0.15),
    TokenKind.QUOTATION_MARK: (Family.QUOTE, 0.15),
    TokenKind.BRACKET: (Family.BRACKET, 0.1),
    TokenKind.ELLIPSIS: (Family.ELLIPSIS, 0.1),
}
CONTENT, FUNCTION, NAME = 1.0, 0.45, 1.2

_MONEY = re.compile(r"(n|r|rs|rm|ksh|tk)(\d+(?:\.\d+)?)(m|bn|tn|k)?")
_LETTERS = {"n": "ngn", "r": "zar"}
"""Naira and rand, where a scale follows."""

_Single = tuple[str, Family, float]

Glosses = Mapping[str, Sequence[Phrase]]
"""More phrases that one key stands for, by their first word."""


def read_items(
    tokens: Sequence[Token], lexicon: Lexicon, glosses: Glosses, choices: Mapping[str, str]
) -> list[Item]:
    """Return the items of `tokens`, in order; `choices` say what a contraction stands for."""
    reader = _Reader(tokens, lexicon, glosses, choices)
    for index, token in enumerate(tokens):
        if token.kind is TokenKind.WORD or token.kind is TokenKind.NUMBER:
            reader.take(index, token)
        elif token.printed != "," or not _is_in_date(tokens, index, lexicon):
            reader.combine()
            family, weight = _MARKS[token.kind]
            reader.items.append(Item(token.shadow, index, index + 1, family, weight))
    reader.combine()
    return _with_short_forms(reader.items)


def _with_short_forms(items: list[Item]) -> list[Item]:
    """Let "the Security Council (UNSC)" be one item: the bracket says no more than the words before it."""
    if not any(item.family is Family.BRACKET for item in items):
        return items
    joined: list[Item] = []
    for item in items:
        joined.append(item)
        if item.family is Family.BRACKET and len(joined) > 3:
            whole, opening, short, _ = joined[-4:]
            if (opening.key + item.key) in _ENCLOSING and short.key == whole.key and whole.is_word:
                joined[-4:] = [whole._replace(end=item.end)]
    return joined


class _Reader:
    """Gathers the parts of words up to the next mark, then combines those that make one item."""

    def __init__(
        self, tokens: Sequence[Token], lexicon: Lexicon, glosses: Glosses, choices: Mapping[str, str]
    ) -> None:
        self.items: list[Item] = []
        self._tokens, self._lexicon, self._glosses, self._choices = tokens, lexicon, glosses, choices
        self._parts: list[Part] = []

    def take(self, index: int, token: Token) -> None:
        """Take the parts of one word or number."""
        shadow = token.shadow
        if shadow in self._choices:
            words = self._choices[shadow].split()
        elif "-" in shadow:
            words = [word for word in shadow.split("-") if word] or [shadow]
        else:
            words = self._money(index, token) or [shadow]
        touches = index > 0 and self._tokens[index - 1].span.end == token.span.start
        is_capital = token.printed[0].isupper()
        for step, word in enumerate(words):
            self._parts.append(Part(word, index, touches and not step, is_capital))

    def _money(self, index: int, token: Token) -> list[str]:
        """Part a currency that touches its figures: N20 billion, Rs500."""
        if not (token.printed[0].isupper() and any(sign.isdigit() for sign in token.shadow[1:4])):
            return []
        money = _MONEY.fullmatch(token.shadow)
        if not money:
            return []
        follows = self._tokens[index + 1].shadow if index + 1 < len(self._tokens) else ""
        if money[1] in _LETTERS and not (money[3] or follows in SCALES):
            # The R20 is a road.
            return []
        return [_LETTERS.get(money[1], money[1]), *filter(None, money.groups()[1:])]

    def combine(self) -> None:
        """Make items of the parts gathered so far."""
        parts, lexicon, glosses = self._parts, self._lexicon, self._glosses
        at = 0
        while at < len(parts):
            part = parts[at]
            length, single = 1, _single(lexicon, part.shadow, part.is_capital)
            if single is None or (glosses and single[0] in glosses):
                length, single = self._longest(at)
            key, family, weight = single
            self.items.append(Item(key, part.token, parts[at + length - 1].token + 1, family, weight))
            at += length
        self._parts = []

    def _longest(self, at: int) -> tuple[int, _Single]:
        parts, lexicon = self._parts, self._lexicon
        part = parts[at]
        key = lexicon.key(part.shadow)
        if key in self._glosses or key in lexicon.phrases:
            phrases = (*self._glosses.get(key, ()), *lexicon.phrases.get(key, ()))
            keys = [
                lexicon.key(each.shadow) for each in parts[at : at + max(len(words) for words, _ in phrases)]
            ]
            if found := _find_phrase(keys, phrases):
                family, weight = (Family.NAME, NAME) if part.is_capital else (Family.WORD, CONTENT)
                return found[0], (found[1], family, weight)
        if opens_number(part.shadow, lexicon) and (number := read_number(parts, at, lexicon)):
            return number[0], (number[1], Family.NUMBER, NAME)
        return 1, _as_word(lexicon, part.shadow, part.is_capital)


@lru_cache(maxsize=100_000)
def _single(lexicon: Lexicon, shadow: str, is_capital: bool) -> _Single | None:
    """Return a word's key, family and weight, or None if it may begin something longer."""
    if lexicon.key(shadow) in lexicon.phrases or opens_number(shadow, lexicon):
        return None
    return _as_word(lexicon, shadow, is_capital)


def _as_word(lexicon: Lexicon, shadow: str, is_capital: bool) -> _Single:
    key = lexicon.key(shadow)
    if is_capital and shadow in lexicon.tables.months:
        return lexicon.tables.months[shadow], Family.NAME, NAME
    if key in lexicon.tables.function_words:
        return key, Family.WORD, FUNCTION
    return (key, Family.NAME, NAME) if is_capital else (key, Family.WORD, CONTENT)


def _find_phrase(keys: Sequence[str], phrases: Sequence[Phrase]) -> tuple[int, str] | None:
    for words, key in phrases:
        there = tuple(keys[: len(words)])
        if there == words:
            return len(words), key
        if there[:-1] == words[:-1] and there[-1] == words[-1] + "'s":
            return len(words), key + "'s"
    return None


def _is_in_date(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Tell whether a comma stands inside "Oct. 12, 2021"."""
    around = tokens[max(0, index - 2) : index + 2]
    if len(around) < 4 or not (around[1].kind is around[3].kind is TokenKind.NUMBER):
        return False
    return (
        around[0].shadow in lexicon.tables.months
        and len(around[3].shadow) == 4
        and len(around[1].shadow) <= 4
    )
