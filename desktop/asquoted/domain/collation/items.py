"""The units that the alignment pairs: a word, a part of a hyphenated one, a number with its unit, a mark.

An item's key is equal in two texts when they say the same in another form; the printed
tokens tell in which form.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import compress
from typing import NamedTuple

from asquoted.domain.collation.lexicon import Lexicon, Phrase
from asquoted.domain.collation.numbers import LEADING_ON, LED_TO, Part, opens_number, read_number
from asquoted.domain.collation.plain import (
    ANYTHING,
    COMMA,
    CONTENT,
    NAME,
    NOT_PLAIN,
    Family,
    Item,
    Single,
    as_word,
    may_be_money,
    single_of,
)
from asquoted.domain.collation.values import SCALES
from asquoted.domain.tokens import Sign, TokenKind

__all__ = ["Family", "Glosses", "Item", "Items", "read_items", "with_short_forms"]


class Items(NamedTuple):
    """The items of a text: each, and its tokens from `starts` to before `ends`.

    Several items may share one token ("don't").
    """

    items: list[Item]
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, at: int) -> range:
        """Return the tokens of an item."""
        return range(self.starts[at], self.ends[at])


_ENCLOSING = frozenset({"()", "[]"})
_MONEY = re.compile(r"(n|r|rs|rm|ksh|tk)(\d+(?:\.\d+)?)(m|bn|tn|k)?")
_LETTERS = {"n": "ngn", "r": "zar"}
"""Naira and rand, where a scale follows."""

Glosses = Mapping[str, Sequence[Phrase]]
"""More phrases that one key stands for, by their first word."""


def read_items(
    signs: Sequence[Sign],
    starts: Sequence[int],
    plain: list[Item],
    lexicon: Lexicon,
    glosses: Glosses,
    choices: Mapping[str, str],
    leading: Sequence[bool],
) -> Items:
    """Return the items of tokens, in order, which start at `starts`; `plain` tells what each is by itself.

    `choices` say what a contraction stands for, `leading` which of them have `seconds`.
    """
    # Nearly every token is an item of its own, whatever stands beside it.
    watched = _watched(signs, starts, plain, lexicon, glosses, leading)
    count = len(plain)
    if not watched:
        return Items(plain, range(count), range(1, count + 1))
    reader = _Reader(signs, starts, plain, lexicon, glosses, choices)
    items, firsts, lasts = reader.found
    here = 0
    for at in watched:
        if at < here:
            continue
        items += plain[here:at]
        firsts += range(here, at)
        lasts += range(here + 1, at + 1)
        # A comma in a date is no item.
        here = reader.take(at) if plain[at].is_word else at + 1
    items += plain[here:]
    firsts += range(here, count)
    lasts += range(here + 1, count + 1)
    if len(items) == count and firsts == [*range(count)] and lasts == [*range(1, count + 1)]:
        return Items(items, range(count), range(1, count + 1))
    return Items(items, firsts, lasts)


def _watched(
    signs: Sequence[Sign],
    starts: Sequence[int],
    plain: Sequence[Item],
    lexicon: Lexicon,
    glosses: Glosses,
    leading: Sequence[bool],
) -> list[int]:
    """Return which tokens may not be items of their own, by themselves and by what follows."""
    if glosses:
        found = [at for at, each in enumerate(plain) if each[4] or each[0] in glosses]
        return [at for at in found if _may_combine(signs, starts, plain, at, lexicon, glosses)]
    watched = []
    for at in compress(range(len(plain)), leading):
        seconds, follows = plain[at][4], plain[at + 1] if at + 1 < len(plain) else _END
        # Nearly always "the", "a" or "that" goes on with none of its phrases.
        is_unsure = ANYTHING in seconds or ANYTHING in follows[4]
        may_combine = not is_unsure and follows[3] and follows[0] in seconds
        if may_combine or (is_unsure and _may_combine(signs, starts, plain, at, lexicon, glosses)):
            watched.append(at)
    return watched


def _may_combine(
    signs: Sequence[Sign],
    starts: Sequence[int],
    plain: Sequence[Item],
    at: int,
    lexicon: Lexicon,
    glosses: Glosses,
) -> bool:
    item = plain[at]
    if item is NOT_PLAIN:
        return True
    if item is COMMA:
        return _is_in_date(signs, at, lexicon)
    if glosses and item.is_word and (item.opens or item.key in glosses):
        return True
    if at + 1 == len(plain):
        return False
    follows = plain[at + 1]
    if follows is COMMA:
        return item.opens and _is_in_date(signs, at + 1, lexicon)
    if follows is NOT_PLAIN:
        return True
    shadow = signs[at + 1].shadow
    if follows.continues and item.opens and not _is_let_down(signs, starts, plain, at + 1):
        return True
    return follows.is_word and (shadow in item.seconds or lexicon.key(shadow) in item.seconds)


def _is_let_down(signs: Sequence[Sign], starts: Sequence[int], plain: Sequence[Item], at: int) -> bool:
    """Tell whether what goes on with a number only leads on to more of it, and leads to none: one of us."""
    before = at - 1
    if signs[at].shadow not in LEADING_ON or starts[before] + len(signs[before].printed) == starts[at]:
        return False
    item = plain[at + 1] if at + 1 < len(plain) else _END
    may_go_on = item.continues or item.opens or item is NOT_PLAIN or item is COMMA
    return item is _END or not (may_go_on or signs[at + 1].shadow in LED_TO)


_END = Item("", Family.MARK, 0.0, False)


def with_short_forms(found: Items) -> Items:
    """Let "the Security Council (UNSC)" be one item: the bracket says no more than the words before it."""
    joined, starts, ends = list[Item](), list[int](), list[int]()
    for item, start, end in zip(*found, strict=True):
        joined.append(item)
        starts.append(start)
        ends.append(end)
        if item.family is Family.BRACKET and len(joined) > 3:
            whole, opening, short, _ = joined[-4:]
            if (opening.key + item.key) in _ENCLOSING and short.key == whole.key and whole.is_word:
                del joined[-3:], starts[-3:], ends[-4:]
                ends.append(end)
    return Items(joined, starts, ends)


class _Reader:
    """Reads the words up to the next mark by their parts, and combines those that make one item."""

    def __init__(
        self,
        signs: Sequence[Sign],
        starts: Sequence[int],
        plain: Sequence[Item],
        lexicon: Lexicon,
        glosses: Glosses,
        choices: Mapping[str, str],
    ) -> None:
        self.found: tuple[list[Item], list[int], list[int]] = [], [], []
        self._tokens, self._starts = signs, starts
        self._plain, self._lexicon, self._glosses, self._choices = plain, lexicon, glosses, choices
        self._parts: list[Part] = []
        self._first_parts: dict[int, int] = {}
        self._end = 0

    def take(self, index: int) -> int:
        """Add what the token at `index` begins, and return at which token the next begins."""
        if index >= self._end:
            self._gather(index)
        parts = self._parts
        items, starts, ends = self.found
        at = self._first_parts[index]
        while at < len(parts):
            part = parts[at]
            length, single = 1, single_of(self._lexicon, part.shadow, part.is_capital)
            if single is None or (self._glosses and single[0] in self._glosses):
                length, single = self._longest(at)
            key, family, weight = single
            items.append(Item(key, family, weight))
            starts.append(part.token)
            ends.append(parts[at + length - 1].token + 1)
            at += length
            if at < len(parts) and self._first_parts[parts[at].token] == at:
                return parts[at].token
        return self._end

    def _gather(self, index: int) -> None:
        """Take the parts of all words from `index` up to the next mark."""
        self._parts, self._first_parts = parts, first_parts = list[Part](), dict[int, int]()
        tokens = self._tokens
        while index < len(tokens):
            printed, shadow, _, is_word = token = tokens[index]
            if is_word:
                first_parts[index] = len(parts)
                if self._plain[index] is NOT_PLAIN:
                    self._part(index, token)
                else:
                    touches = self._touches(index)
                    parts.append(Part(shadow, index, touches, printed[0].isupper()))
            elif printed != "," or not _is_in_date(tokens, index, self._lexicon):
                break
            index += 1
        self._end = index

    def _part(self, index: int, token: Sign) -> None:
        """Take the parts of one word or number."""
        shadow = token.shadow
        if shadow in self._choices:
            words = self._choices[shadow].split()
        elif "-" in shadow:
            words = [word for word in shadow.split("-") if word] or [shadow]
        else:
            words = self._money(index, token) or [shadow]
        touches = self._touches(index)
        is_capital = token.printed[0].isupper()
        for step, word in enumerate(words):
            self._parts.append(Part(word, index, touches and not step, is_capital))

    def _touches(self, index: int) -> bool:
        """Tell whether no white space parts a token from the one before it."""
        before = index - 1
        return index > 0 and self._starts[before] + len(self._tokens[before].printed) == self._starts[index]

    def _money(self, index: int, token: Sign) -> list[str]:
        """Part a currency that touches its figures: N20 billion, Rs500."""
        if not may_be_money(token):
            return []
        money = _MONEY.fullmatch(token.shadow)
        if not money:
            return []
        follows = self._tokens[index + 1].shadow if index + 1 < len(self._tokens) else ""
        if money[1] in _LETTERS and not (money[3] or follows in SCALES):
            # The R20 is a road.
            return []
        return [_LETTERS.get(money[1], money[1]), *filter(None, money.groups()[1:])]

    def _longest(self, at: int) -> tuple[int, Single]:
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
        return 1, as_word(lexicon, part.shadow, part.is_capital)


def _find_phrase(keys: Sequence[str], phrases: Sequence[Phrase]) -> tuple[int, str] | None:
    for words, key in phrases:
        there = tuple(keys[: len(words)])
        if there == words:
            return len(words), key
        if there[:-1] == words[:-1] and there[-1] == words[-1] + "'s":
            return len(words), key + "'s"
    return None


def _is_in_date(tokens: Sequence[Sign], index: int, lexicon: Lexicon) -> bool:
    """Tell whether a comma stands inside "Oct. 12, 2021"."""
    around = tokens[max(0, index - 2) : index + 2]
    if len(around) < 4 or not (around[1].kind is around[3].kind is TokenKind.NUMBER):
        return False
    return (
        around[0].shadow in lexicon.tables.months
        and len(around[3].shadow) == 4
        and len(around[1].shadow) <= 4
    )
