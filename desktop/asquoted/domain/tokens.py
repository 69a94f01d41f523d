"""Words, numbers and marks, and where they stand in a text.

Comparison works on a token's `shadow`; what is shown is its `printed` text. Two shadows
are equal when the tokens differ in nothing but letter case, the shape of a mark, the full
stops of an abbreviation, the commas of a number or the vowel signs of Arabic and Hebrew.
Whitespace makes no token.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, chain
from operator import add, attrgetter
from typing import NamedTuple

from asquoted.domain.text import Span
from asquoted.domain.token_grammar import (
    SINGLE_MARKS,
    Sign,
    TokenKind,
    plain,
    scan,
    scan_chunk,
    unvowelled,
)

__all__ = [
    "Chunk",
    "Sign",
    "Token",
    "TokenKind",
    "Tokens",
    "chunk_of",
    "first_sign",
    "plain",
    "read_tokens",
    "scan_chunk",
    "tokenize",
    "unvowelled",
]


class Token(NamedTuple):
    """One word, number or mark. Signs that stand for a word (%, $, &) count as words.

    A tuple, as thousands are made for each comparison; so its span is made when asked for.
    """

    start: int
    end: int
    printed: str
    shadow: str
    kind: TokenKind

    @property
    def span(self) -> Span:
        """Return where it stands."""
        return Span(self.start, self.end)

    @property
    def is_word(self) -> bool:
        """Tell whether it is a word or a number."""
        return self.kind is TokenKind.WORD or self.kind is TokenKind.NUMBER


class Tokens(NamedTuple):
    """The tokens of a text in three rows: what each is, where it starts and where it ends."""

    signs: list[Sign]
    starts: list[int]
    ends: list[int]


_LONGEST_REMEMBERED = 1_000
# What white space stands in: an ellipsis in parts, a short form that asks for the figures after it.
_ACROSS = re.compile(r"[.…]\s[.\])]|[\[(]\s[.…]|(?<=[nN][oO])\.\s\d")
_BEFORE_SPACE = frozenset(".…[(")
_BEHIND_SPACE = frozenset(".…])")
_MAY_GO_ON, _HAS_SINGLE = attrgetter("may_go_on"), attrgetter("has_single")
_LONGEST_CHUNK = 40
_CHUNKS = 50_000


def tokenize(text: str, within: Span | None = None) -> list[Token]:
    """Return the tokens of `text`, or of its stretch `within`, in order, their spans in `text`.

    Never raises; runs in time linear in the length of the stretch. A single mark that
    ends a word in s ("the workers' union") belongs to the word unless a quotation by
    single marks is open.
    """
    if within is not None:
        return _made(_owning_apostrophes(scan(text, within.start, within.end)))
    return list(_remembered(text) if len(text) <= _LONGEST_REMEMBERED else _tokens(text))


def read_tokens(text: str) -> Tokens:
    """Return the tokens of `text` as `tokenize` does, in rows: reading them so takes half the time.

    What stands between white space is read once for all texts.
    """
    known = _known_chunks
    printed = text.split()
    chunks = [known.get(each) or chunk_of(each) for each in printed]
    if any(map(_MAY_GO_ON, chunks)) and _goes_across(text, printed, chunks):
        return _in_rows(_owning_apostrophes(scan(text, 0, len(text))))
    signs = list(chain.from_iterable([chunk.signs for chunk in chunks]))
    here = _starts(text, printed)
    starts = [start + at for start, chunk in zip(here, chunks, strict=True) for at in chunk.starts]
    ends = list(map(add, starts, [len(sign[0]) for sign in signs]))
    if any(map(_HAS_SINGLE, chunks)):
        return _in_rows(_owning_apostrophes(zip(starts, ends, signs, strict=True)))
    return Tokens(signs, starts, ends)


def first_sign(printed: str) -> Sign:
    """Return what the first token of `printed` is, which has one at least."""
    chunk = _known_chunks.get(printed)
    return chunk.signs[0] if chunk is not None and chunk.signs else read_tokens(printed).signs[0]


def _goes_across(text: str, printed: Sequence[str], chunks: "Sequence[Chunk]") -> bool:
    """Tell whether a token goes over white space; looking at the edges first mostly spares the search."""
    may_go = any(
        chunk.may_go_on and before[-1] in _BEFORE_SPACE
        for chunk, before in zip(chunks[1:], printed, strict=False)
    )
    return may_go and _ACROSS.search(text) is not None


def _starts(text: str, chunks: list[str]) -> list[int]:
    """Return where the chunks of a text stand in it."""
    sizes = list(map(len, chunks))
    if sum(sizes) + len(chunks) - 1 == len(text):
        # Nothing but one space parts any two.
        return list(map(add, accumulate(sizes, initial=0), range(len(sizes))))
    starts = []
    here = 0
    for chunk, size in zip(chunks, sizes, strict=True):
        here = text.find(chunk, here)
        starts.append(here)
        here += size
    return starts


def _tokens(text: str) -> list[Token]:
    signs, starts, ends = read_tokens(text)
    return _made(zip(starts, ends, signs, strict=True))


@lru_cache(maxsize=1_000)
def _remembered(text: str) -> tuple[Token, ...]:
    # A sentence is asked for again and again while its renderings are compared.
    return tuple(_tokens(text))


def _made(found: Iterable[tuple[int, int, Sign]]) -> list[Token]:
    new = tuple.__new__
    return [
        new(Token, (start, end, printed, shadow, kind)) for start, end, (printed, shadow, kind, _) in found
    ]


def _in_rows(found: Iterable[tuple[int, int, Sign]]) -> Tokens:
    rows = list(found)
    return Tokens([each[2] for each in rows], [each[0] for each in rows], [each[1] for each in rows])


class Chunk(NamedTuple):
    """The tokens between white space.

    `has_single` tells whether there is a single mark that may belong to a word, `may_go_on`
    whether the first of them may go on with one from before the white space.
    """

    signs: tuple[Sign, ...]
    starts: tuple[int, ...]
    has_single: bool
    may_go_on: bool


_AT_ONCE = (0,)
_known_chunks: dict[str, Chunk] = {}


def chunk_of(printed: str) -> Chunk:
    """Return the tokens of what stands between white space, read once for all texts."""
    known = _known_chunks.get(printed)
    if known is not None:
        return known
    found = scan_chunk(printed)
    if len(found) == 1 and found[0][0] == 0 and found[0][2].kind is TokenKind.WORD:
        # Nearly always.
        chunk = Chunk((found[0][2],), _AT_ONCE, False, printed[0].isdigit())
    else:
        signs = tuple([sign for _, _, sign in found])
        may_go_on = printed[0] in _BEHIND_SPACE or printed[0].isdigit()
        chunk = Chunk(signs, tuple([start for start, _, _ in found]), any(map(_is_single, signs)), may_go_on)
    if len(printed) <= _LONGEST_CHUNK:
        if len(_known_chunks) >= _CHUNKS:
            _known_chunks.clear()
        _known_chunks[printed] = chunk
    return chunk


def _is_single(sign: Sign) -> bool:
    return sign.kind is TokenKind.QUOTATION_MARK and len(sign.printed) == 1 and sign.printed in SINGLE_MARKS


def _owning_apostrophes(found: Iterable[tuple[int, int, Sign]]) -> Iterator[tuple[int, int, Sign]]:
    held: tuple[int, int, Sign] | None = None
    is_open = False
    for token in found:
        start, end, sign = token
        if _is_single(sign):
            touches = held is not None and held[1] == start
            if touches and held and not is_open and held[2].kind is TokenKind.WORD:
                word = held[2]
                if word.shadow.endswith("s"):
                    owner = Sign(word.printed + sign.printed, word.shadow + "'", TokenKind.WORD, True)
                    held = (held[0], end, owner)
                    continue
            is_open = not touches or sign.printed in "‘‚‹"
        if held is not None:
            yield held
        held = token
    if held is not None:
        yield held
