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
from asquoted.domain.collation.numbers import ARTICLES, Part, counted_by_article, opens_number, read_number
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
    items, known, new = reader.items, _known(lexicon), tuple.__new__
    index, count = 0, len(tokens)
    while index < count:
        _, _, printed, shadow, kind = token = tokens[index]
        if kind is TokenKind.WORD or kind is TokenKind.NUMBER:
            # Nearly every word is an item of its own, whatever stands beside it.
            plain = known.get(printed) or _remembered(known, token, lexicon)
            if plain is _NOT_PLAIN or (glosses and plain.key in glosses):
                index = reader.take(index)
                continue
            if plain.seconds and index + 1 < count and reader.may_follow(index + 1, plain.seconds):
                index = reader.take(index)
                continue
            items.append(new(Item, (plain.key, index, index + 1, plain.family, plain.weight)))
        elif printed != "," or not _is_in_date(tokens, index, lexicon):
            family, weight = _MARKS[kind]
            items.append(new(Item, (shadow, index, index + 1, family, weight)))
        index += 1
    return _with_short_forms(items)


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


class _Plain(NamedTuple):
    """A word that is one item; unless one of `seconds` follows, with which it may begin a phrase."""

    key: str
    family: Family
    weight: float
    seconds: frozenset[str] = frozenset()


_NOT_PLAIN = _Plain("", Family.WORD, 0.0)
"""What may be parts, or the first part of a number, or another word in another text."""
_REMEMBERED = 100_000


@lru_cache(maxsize=8)
def _known(lexicon: Lexicon) -> dict[str, _Plain]:
    """Return what was learnt of words as they are printed."""
    return {}


def _remembered(known: dict[str, _Plain], token: Token, lexicon: Lexicon) -> _Plain:
    if len(known) >= _REMEMBERED:
        known.clear()
    plain = known[token.printed] = _plain(token, lexicon)
    return plain


def _plain(token: Token, lexicon: Lexicon) -> _Plain:
    shadow, is_capital = token.shadow, token.printed[0].isupper()
    if "-" in shadow or shadow in lexicon.tables.contractions or _may_be_money(token):
        return _NOT_PLAIN
    seconds = {words[1] for words, _ in lexicon.phrases.get(lexicon.key(shadow), ())}
    seconds |= {f"{key}'s" for key in seconds}
    if shadow in ARTICLES:
        seconds |= counted_by_article(lexicon)
    elif opens_number(shadow, lexicon):
        return _NOT_PLAIN
    return _Plain(*_as_word(lexicon, shadow, is_capital), frozenset(seconds))


def _may_be_money(token: Token) -> bool:
    return token.printed[0].isupper() and any(sign.isdigit() for sign in token.shadow[1:4])


class _Reader:
    """Reads the words up to the next mark by their parts, and combines those that make one item."""

    def __init__(
        self, tokens: Sequence[Token], lexicon: Lexicon, glosses: Glosses, choices: Mapping[str, str]
    ) -> None:
        self.items: list[Item] = []
        self._tokens, self._lexicon, self._glosses, self._choices = tokens, lexicon, glosses, choices
        self._parts: list[Part] = []
        self._first_parts: dict[int, int] = {}
        self._end = 0

    def may_follow(self, index: int, seconds: frozenset[str]) -> bool:
        """Tell whether the token at `index` may go on with a phrase that one of `seconds` goes on with."""
        token = self._tokens[index]
        if not token.is_word:
            return False
        is_whole = "-" not in token.shadow and token.shadow not in self._choices and not _may_be_money(token)
        return not is_whole or token.shadow in seconds or self._lexicon.key(token.shadow) in seconds

    def take(self, index: int) -> int:
        """Add what the token at `index` begins, and return at which token the next begins."""
        if index >= self._end:
            self._gather(index)
        parts = self._parts
        at = self._first_parts[index]
        while at < len(parts):
            part = parts[at]
            length, single = 1, _single(self._lexicon, part.shadow, part.is_capital)
            if single is None or (self._glosses and single[0] in self._glosses):
                length, single = self._longest(at)
            key, family, weight = single
            self.items.append(Item(key, part.token, parts[at + length - 1].token + 1, family, weight))
            at += length
            if at < len(parts) and self._first_parts[parts[at].token] == at:
                return parts[at].token
        return self._end

    def _gather(self, index: int) -> None:
        """Take the parts of all words from `index` up to the next mark."""
        self._parts, self._first_parts = [], {}
        tokens = self._tokens
        while index < len(tokens):
            token = tokens[index]
            if token.is_word:
                self._first_parts[index] = len(self._parts)
                self._part(index, token)
            elif token.printed != "," or not _is_in_date(tokens, index, self._lexicon):
                break
            index += 1
        self._end = index

    def _part(self, index: int, token: Token) -> None:
        """Take the parts of one word or number."""
        shadow = token.shadow
        if shadow in self._choices:
            words = self._choices[shadow].split()
        elif "-" in shadow:
            words = [word for word in shadow.split("-") if word] or [shadow]
        else:
            words = self._money(index, token) or [shadow]
        touches = index > 0 and self._tokens[index - 1].end == token.start
        is_capital = token.printed[0].isupper()
        for step, word in enumerate(words):
            self._parts.append(Part(word, index, touches and not step, is_capital))

    def _money(self, index: int, token: Token) -> list[str]:
        """Part a currency that touches its figures: N20 billion, Rs500."""
        if not _may_be_money(token):
            return []
        money = _MONEY.fullmatch(token.shadow)
        if not money:
            return []
        follows = self._tokens[index + 1].shadow if index + 1 < len(self._tokens) else ""
        if money[1] in _LETTERS and not (money[3] or follows in SCALES):
            # The R20 is a road.
            return []
        return [_LETTERS.get(money[1], money[1]), *filter(None, money.groups()[1:])]

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
