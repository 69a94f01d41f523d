"""One of two texts that are laid against each other: its tokens, its items, its names."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from operator import add, itemgetter
from typing import NamedTuple

from asquoted.domain.collation.items import Item, Items
from asquoted.domain.collation.landmarks import Once, rows_once
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.text import Span
from asquoted.domain.tokens import Sign, TokenKind

_SENTENCE_ENDS = frozenset(".!?:…")


class Read(NamedTuple):
    """The tokens and items of one passage, and what is asked of them again and again.

    Token `n` is `tokens[n]`, which starts at `starts[n]` of the passage; item `n` has the tokens from
    `item_starts[n]` to before `item_ends[n]`. `first_items` are the item that each token opens with,
    `last_items` the one after its last, `odd_at` the items that are more or less than one token,
    `words_before` counts the words up to each token, `traits` tell what there is among the tokens (see
    `chunks`), `once` are the rows of keys that are there just once.
    """

    tokens: Sequence[Sign]
    starts: Sequence[int]
    items: Sequence[Item]
    item_starts: Sequence[int]
    item_ends: Sequence[int]
    keys: list[str]
    first_items: Sequence[int]
    last_items: Sequence[int]
    odd_at: Sequence[int]
    printed: Sequence[str]
    words_before: Sequence[int]
    traits: int
    once: Once


@dataclass(frozen=True, slots=True)
class Side:
    """`breaks` are the tokens that open a passage; from `tokens` on it is as in `Read`.

    `starts` count from their passage's start: `span_of` tells where tokens stand in `text`.
    """

    text: str
    breaks: frozenset[int]
    offsets: Sequence[tuple[int, int]]
    tokens: Sequence[Sign]
    starts: Sequence[int]
    items: Sequence[Item]
    item_starts: Sequence[int]
    item_ends: Sequence[int]
    keys: list[str]
    first_items: Sequence[int]
    last_items: Sequence[int]
    odd_at: Sequence[int]
    printed: Sequence[str]
    words_before: Sequence[int]
    traits: int
    once: Once

    def has(self, traits: int) -> bool:
        """Tell whether its passages have one of these (see `chunks`)."""
        return self.traits & traits != 0

    def span_of(self, start: int, end: int) -> Span:
        """Return where the tokens from `start` to before `end`, one at least, stand in the text."""
        offsets, last = self.offsets, end - 1
        if len(offsets) > 1:
            return Span(self.starts[start] + self._offset(start), self.end_of(last))
        by = offsets[0][1]
        return Span(self.starts[start] + by, self.starts[last] + len(self.printed[last]) + by)

    def places(self) -> list[tuple[tuple[int, int]]]:
        """Return where each token stands in the text, each as a row of one."""
        starts = self.starts
        if len(self.offsets) > 1:
            starts = list(map(add, starts, map(self._offset, range(len(starts)))))
        elif by := self.offsets[0][1]:
            starts = [start + by for start in starts]
        ends = map(add, starts, map(len, self.printed))
        return list(zip(zip(starts, ends, strict=True)))

    def end_of(self, token: int) -> int:
        """Return where a token ends in the text."""
        return self.starts[token] + len(self.printed[token]) + self._offset(token)

    def _offset(self, token: int) -> int:
        offsets = self.offsets
        if len(offsets) == 1:
            return offsets[0][1]
        return offsets[bisect_right(offsets, token, key=_first) - 1][1]

    def has_odd(self, start: int, end: int) -> bool:
        """Tell whether one of the items from `start` to `end` is not just one token."""
        at = bisect_left(self.odd_at, start)
        return at < len(self.odd_at) and self.odd_at[at] < end

    def count_words(self, start: int, end: int) -> int:
        """Return how many words and numbers are among the tokens from `start` to `end`."""
        return self.words_before[end] - self.words_before[start]

    def odd_in(self, start: int, end: int) -> Sequence[int]:
        """Return those of the items from `start` to `end` that are not just one token."""
        return self.odd_at[bisect_left(self.odd_at, start) : bisect_left(self.odd_at, end)]

    def is_shared(self, item: int) -> bool:
        """Tell whether an item and the one before it have a token in common."""
        return 0 < item < len(self.items) and self.item_starts[item] < self.item_ends[item - 1]

    def is_odd_at(self, token: int) -> bool:
        """Tell whether a token is more or less than one item."""
        first = self.first_items[token]
        return self.has_odd(first, first + 1)

    def items_in(self, start: int, end: int) -> Sequence[Item]:
        """Return the items that have a part in the tokens from `start` to `end`."""
        return self.items[self.first_items[start] : self.last_items[end - 1]] if start < end else ()

    def places_in(self, start: int, end: int) -> range:
        """Return which items have a part in the tokens from `start` to `end`."""
        return range(self.first_items[start], self.last_items[end - 1]) if start < end else range(0)

    def touches(self, at: int) -> bool:
        """Tell whether no white space parts a token from the one after it."""
        if at < 0 or at + 1 >= len(self.tokens) or at + 1 in self.breaks:
            return False
        return self.starts[at] + len(self.printed[at]) == self.starts[at + 1]

    def has_words(self, start: int, end: int) -> bool:
        """Tell whether there is a word or a number among the tokens from `start` to `end`."""
        return start < end and self.words_before[start] != self.words_before[end]

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


def _first(pair: tuple[int, int]) -> int:
    return pair[0]


def read_of(signs: Sequence[Sign], starts: Sequence[int], found: Items, traits: int) -> Read:
    """Return the passage that has these tokens and items."""
    keys = list(map(_FIRST, found.items))
    return Read(
        signs,
        starts,
        *found,
        keys,
        *_places_of(found, len(signs)),
        list(map(_FIRST, signs)),
        list(accumulate(map(_IS_WORD, signs), initial=0)),
        traits,
        rows_once(keys),
    )


_FIRST, _IS_WORD = itemgetter(0), itemgetter(3)


def _places_of(found: Items, count: int) -> tuple[Sequence[int], Sequence[int], Sequence[int]]:
    """Return `first_items`, `last_items` and `odd_at` of so many tokens; see `Read`."""
    items, starts, ends = found
    if isinstance(starts, range) or not items:
        # Each is one token.
        return starts, ends, ()
    first = [0] * count
    odd = []
    before = 0
    for index, (start, end, follows) in enumerate(zip(starts, ends, [*starts[1:], count], strict=True)):
        if end - start == 1 and start >= before and follows >= end:
            first[start] = index
        else:
            odd.append(index)
            for token in range(max(start, before), end):
                first[token] = index
        before = end
    last = [each + 1 for each in first]
    for index in odd:
        for token in found.span(index):
            last[token] = max(last[token], index + 1)
    return first, last, odd


def joined_side(text: str, parts: Sequence[tuple[Read, int]]) -> Side:
    """Return the side of some passages, each with where it starts in `text`."""
    if len(parts) == 1:
        read, start = parts[0]
        return Side(text, _ONE_PASSAGE, [(0, start)], *read)
    signs, places = list[Sign](), list[int]()
    items, starts, ends = list[Item](), list[int](), list[int]()
    offsets = []
    traits = 0
    for read, start in parts:
        seen = len(signs)
        offsets.append((seen, start))
        items.extend(read.items)
        starts.extend([at + seen for at in read.item_starts])
        ends.extend([at + seen for at in read.item_ends])
        signs.extend(read.tokens)
        places.extend(read.starts)
        traits |= read.traits
    breaks = frozenset(start for start, _ in offsets)
    return Side(text, breaks, offsets, *read_of(signs, places, Items(items, starts, ends), traits))


_ONE_PASSAGE = frozenset({0})


def with_items(side: Side, found: Items) -> Side:
    """Return the same side in other items."""
    read = read_of(side.tokens, side.starts, found, side.traits)
    return replace(
        side,
        items=read.items,
        item_starts=read.item_starts,
        item_ends=read.item_ends,
        keys=read.keys,
        first_items=read.first_items,
        last_items=read.last_items,
        odd_at=read.odd_at,
        once=read.once,
    )
