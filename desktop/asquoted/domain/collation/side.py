"""One of two texts that are laid against each other: its tokens, its items, its names."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import accumulate, compress, pairwise, repeat
from operator import add, gt, itemgetter, lt, ne, or_, sub
from typing import NamedTuple

from asquoted.domain.collation.chunks import Words
from asquoted.domain.collation.items import Item, Items
from asquoted.domain.collation.landmarks import Rows
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.text import Span, known_span
from asquoted.domain.tokens import Sign, TokenKind

_WORD = TokenKind.WORD
_SENTENCE_ENDS = frozenset(".!?:…")


class Read(NamedTuple):
    """The tokens and items of one passage, and what is asked of them again and again.

    Token `n` is `tokens[n]`, which starts at `starts[n]` of the passage; item `n` has the tokens from
    `item_starts[n]` to before `item_ends[n]`. `first_items` are the item that each token opens with,
    `last_items` the one after its last, `odd_at` the items that are more or less than one token,
    `are_words` tells which tokens are words or numbers, `traits` tell what there is among the tokens (see
    `chunks`), `rows` are the rows of keys.
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
    are_words: list[bool]
    traits: int
    rows: Rows


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
    are_words: list[bool]
    traits: int
    rows: Rows

    @property
    def is_plain(self) -> bool:
        """Tell whether every token is one item, and every item one token."""
        return not self.odd_at and len(self.items) == len(self.tokens)

    def has(self, traits: int) -> bool:
        """Tell whether its passages have one of these (see `chunks`)."""
        return self.traits & traits != 0

    def span_of(self, start: int, end: int) -> Span:
        """Return where the tokens from `start` to before `end`, one at least, stand in the text."""
        offsets, starts, last = self.offsets, self.starts, end - 1
        if len(offsets) > 1:
            return Span(starts[start] + self._offset(start), self.end_of(last))
        by = offsets[0][1]
        return known_span(starts[start] + by, starts[last] + len(self.printed[last]) + by)

    def starts_in_text(self) -> Sequence[int]:
        """Return where each token starts in the text."""
        if len(self.offsets) > 1:
            return list(map(add, self.starts, map(self._offset, range(len(self.starts)))))
        by = self.offsets[0][1]
        return [start + by for start in self.starts] if by else self.starts

    def end_of(self, token: int) -> int:
        """Return where a token ends in the text."""
        offsets = self.offsets
        by = offsets[0][1] if len(offsets) == 1 else self._offset(token)
        return self.starts[token] + len(self.printed[token]) + by

    def _offset(self, token: int) -> int:
        return self.offsets[bisect_right(self.offsets, token, key=_first) - 1][1]

    def has_odd(self, start: int, end: int) -> bool:
        """Tell whether one of the items from `start` to `end` is not just one token."""
        at = bisect_left(self.odd_at, start)
        return at < len(self.odd_at) and self.odd_at[at] < end

    def count_words(self, start: int, end: int) -> int:
        """Return how many words and numbers are among the tokens from `start` to `end`."""
        return self.are_words[start:end].count(True)

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
        return True in self.are_words[start:end]

    def is_name(self, index: int, lexicon: Lexicon) -> bool:
        """Tell whether a token is (part of) a proper name, as far as its capital tells."""
        token = self.tokens[index]
        letters = token.printed.lstrip("[")
        if token.kind is not _WORD or letters.islower():
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
        return follows is not None and follows.kind is _WORD and follows.printed[0].isupper()


def _first(pair: tuple[int, int]) -> int:
    return pair[0]


def read_of(words: Words, found: Items) -> Read:
    """Return the passage that has these words, in these items."""
    _, signs, starts, items, traits, printed, keys, are_words, _ = words
    if found.items is not items:
        keys = list(map(_KEY, found.items))
    return Read(
        signs,
        starts,
        *found,
        keys,
        *_places_of(found, len(signs)),
        printed,
        are_words,
        traits,
        Rows(keys),
    )


_KEY = itemgetter(0)


def _places_of(found: Items, count: int) -> tuple[Sequence[int], Sequence[int], Sequence[int]]:
    """Return `first_items`, `last_items` and `odd_at` of so many tokens; see `Read`."""
    items, starts, ends = found
    if isinstance(starts, range) or not items:
        # Each is one token.
        return starts, ends, ()
    # Nearly all of them are one token still, behind the one before: runs of these are laid at once.
    first = [0] * count
    shared = list(compress(range(1, len(items)), map(lt, starts[1:], ends)))
    apart = compress(range(1, len(items)), map(gt, starts[1:], ends))
    longer = compress(range(len(items)), map(ne, map(sub, ends, starts), repeat(1)))
    odd = sorted({*longer, *shared, *[at - 1 for at in shared]})
    edges = {0, len(items), *apart, *odd, *[at + 1 for at in odd]}
    unlike = set(odd)
    for index, follows in pairwise(sorted(edges)):
        start = starts[index]
        if index in unlike:
            for token in range(max(start, ends[index - 1] if index else 0), ends[index]):
                first[token] = index
        else:
            first[start : start + follows - index] = range(index, follows)
    last = list(map(add, first, repeat(1)))
    for index in odd:
        for token in found.span(index):
            last[token] = max(last[token], index + 1)
    return first, last, odd


def joined_side(text: str, parts: Sequence[tuple[Read, int]]) -> Side:
    """Return the side of some passages, each with where it starts in `text`."""
    if len(parts) == 1:
        read, start = parts[0]
        return Side(text, _ONE_PASSAGE, [(0, start)], *read)
    reads = [read for read, _ in parts]
    sizes = accumulate([len(read.tokens) for read in reads], initial=0)
    offsets = [(seen, start) for seen, (_, start) in zip(sizes, parts, strict=False)]
    found = Items(
        [item for read in reads for item in read.items],
        [at + seen for read, (seen, _) in zip(reads, offsets, strict=True) for at in read.item_starts],
        [at + seen for read, (seen, _) in zip(reads, offsets, strict=True) for at in read.item_ends],
    )
    signs = [sign for read in reads for sign in read.tokens]
    words = Words(
        text,
        signs,
        [start for read in reads for start in read.starts],
        [],
        reduce(or_, [read.traits for read in reads], 0),
        [sign.printed for sign in signs],
        [],
        [sign.is_word for sign in signs],
        [],
    )
    return Side(text, frozenset(start for start, _ in offsets), offsets, *read_of(words, found))


_ONE_PASSAGE = frozenset({0})


def with_items(side: Side, found: Items) -> Side:
    """Return the same side in other items."""
    keys = [item.key for item in found.items]
    first, last, odd = _places_of(found, len(side.tokens))
    return replace(
        side,
        items=found.items,
        item_starts=found.starts,
        item_ends=found.ends,
        keys=keys,
        first_items=first,
        last_items=last,
        odd_at=odd,
        rows=Rows(keys),
    )
