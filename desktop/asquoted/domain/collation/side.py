"""One of two texts that are laid against each other: its tokens, its items, its names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from asquoted.domain.collation.items import Item
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.tokens import Token, TokenKind

_SENTENCE_ENDS = frozenset(".!?:…")


@dataclass(frozen=True, slots=True)
class Side:
    """`breaks` are the tokens that open a passage, `first_items` the item that each token opens with.

    `odd_before` counts, up to each item, those that are more or less than one token.
    """

    text: str
    tokens: Sequence[Token]
    items: Sequence[Item]
    breaks: frozenset[int]
    first_items: Sequence[int]
    odd_before: Sequence[int]
    printed: Sequence[str]

    def has_odd(self, start: int, end: int) -> bool:
        """Tell whether one of the items from `start` to `end` is not just one token."""
        return self.odd_before[start] != self.odd_before[end]

    def items_in(self, start: int, end: int) -> Sequence[Item]:
        """Return the items that have a part in the tokens from `start` to `end`."""
        if start >= end:
            return ()
        return self.items[self.first_items[start] : self.first_items[end - 1] + self._count(end - 1)]

    def _count(self, token: int) -> int:
        first = self.first_items[token]
        last = first
        while last + 1 < len(self.items) and self.items[last + 1].start <= token:
            last += 1
        return last + 1 - first

    def has_words(self, start: int, end: int) -> bool:
        """Tell whether there is a word or a number among the tokens from `start` to `end`."""
        return any(token.is_word for token in self.tokens[start:end])

    def is_name(self, index: int, lexicon: Lexicon) -> bool:
        """Tell whether a token is (part of) a proper name, as far as its capital tells."""
        token = self.tokens[index]
        letters = token.printed.lstrip("[")
        if token.kind is not TokenKind.WORD or letters.islower():
            return False
        tables = lexicon.tables
        key = lexicon.key(token.shadow.removesuffix("'s"))
        if key in tables.places or token.shadow in tables.names or token.shadow == "u.s.":
            return True
        if not letters[:1].isupper():
            return False
        if tables.function_words and (
            lexicon.is_function_word(token.shadow) or key == "i" or token.shadow[:2] == "i'"
        ):
            return False
        if (
            token.shadow in tables.months
            or token.shadow in tables.titles
            or token.shadow in tables.contractions
        ):
            return False
        if len(letters) > 1 and letters[:2].isupper():
            return True
        return not self._opens_sentence(index) or self._is_name_elsewhere(index)

    def is_month(self, index: int) -> bool:
        """Tell whether "May" is the month here: a capital that no sentence asks for."""
        return self.tokens[index].printed[0].isupper() and not self._opens_sentence(index)

    def _opens_sentence(self, index: int) -> bool:
        while index and index not in self.breaks:
            before = self.tokens[index - 1]
            if before.is_word:
                return False
            if before.printed[-1] in _SENTENCE_ENDS:
                return True
            index -= 1
        return True

    def _is_name_elsewhere(self, index: int) -> bool:
        follows = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        return follows is not None and follows.kind is TokenKind.WORD and follows.printed[0].isupper()


def side_of(text: str, tokens: Sequence[Token], items: Sequence[Item], breaks: Iterable[int]) -> Side:
    """Return the side that has these tokens and items; `breaks` are the tokens that open a passage."""
    first = [0] * len(tokens)
    odd = []
    before = 0
    for index, item in enumerate(items):
        for token in range(max(item.start, before), item.end):
            first[token] = index
        shares = item.start < before or (index + 1 < len(items) and items[index + 1].start < item.end)
        odd.append(shares or item.end - item.start != 1)
        before = item.end
    odd_before = [0, *accumulate(odd)]
    return Side(
        text, tokens, items, frozenset(breaks), first, odd_before, [token.printed for token in tokens]
    )
