"""The words of many paragraphs at once: in lower case, of which kinds, and where they stand.

A call for each word, or only for each paragraph, would cost more than all the rest of reading.
So a text is cut at its blanks, which costs next to nothing, and what stands between two blanks
is looked up: nearly always it was cut into words before.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, compress, repeat
from typing import NamedTuple

from asquoted.domain.quotations.chunks import QUOTATION, SIGN, SIZE, STEP, Token, resized, tokens_of
from asquoted.domain.quotations.kinds import NOTHING, OPEN_STOP, PUNCTUATION, QUOTE, STOP
from asquoted.domain.quotations.scanner import Passage
from asquoted.domain.quotations.shapes import sign_of, word_of
from asquoted.domain.sentences import is_abbreviation
from asquoted.domain.text import Span

# So many characters are cut into words at once: a text of 50 MB shall not fill the memory.
PORTION = 20_000
# What may turn out to be no word: these stops have a bit that no other has.
_OPEN_STOPS = re.compile(word_of(OPEN_STOP & ~(STOP | PUNCTUATION)))
_BLANK = sign_of(NOTHING, False)
_QUOTATION = re.compile(word_of(QUOTE))


class Piece(NamedTuple):
    """A paragraph, or a part of one that is too long for one portion; `quoted` are its quotations."""

    start: int
    end: int
    paragraph: int
    first: bool
    quoted: Sequence[int]


@dataclass(slots=True, eq=False)
class Row:
    """The words of a portion, where they begin in the text, and their kinds as an expression reads them.

    `shape` has one character a word (`shapes`); `quoted` says which words are quotations, `ends` up to which
    word each piece of the portion goes.
    """

    tokens: list[Token]
    starts: list[int]
    shape: str
    quoted: dict[int, int]
    ends: list[int]

    def end_of(self, k: int) -> int:
        """Return where word `k` ends in the text."""
        return self.starts[k] + self.tokens[k][SIZE]


def cut_pieces(
    text: str, paragraph: Span, number: int, passages: Sequence[Passage], here: Sequence[int]
) -> Iterator[Piece]:
    """Yield the paragraph whole or, where it is longer than a portion, in parts; no quotation is cut."""
    if paragraph.end - paragraph.start <= PORTION:
        yield Piece(paragraph.start, paragraph.end, number, True, here)
        return
    start, taken, begun = paragraph.start, 0, 0
    ahead = [*(_around(text, passages[k], paragraph.end) for k in here), (paragraph.end, paragraph.end)]
    free = start
    for taken, (opened, closed) in enumerate(ahead):
        while opened - start > PORTION:
            near = max(free, start)
            space = text.rfind(" ", near + 1, min(opened, near + PORTION))
            cut = space if space > 0 else min(opened, near + PORTION)
            yield Piece(start, cut, number, start == paragraph.start, here[begun:taken])
            start, begun = cut, taken
        free = closed
    yield Piece(start, paragraph.end, number, start == paragraph.start, here[begun:])


def _around(text: str, passage: Passage, limit: int) -> tuple[int, int]:
    """Return where the quotation begins and ends with its marks."""
    span = passage.span
    closed = span.end
    if passage.closing:
        closed = text.find(passage.closing, closed, limit) + len(passage.closing)
    return span.start - len(passage.opening), closed


def read_row(text: str, portion: Sequence[Piece], passages: Sequence[Passage]) -> Row:
    """Cut the portion into words; what stands between its pieces holds none."""
    tokens: list[Token] = []
    numbers: list[int] = []
    ends: list[int] = []
    # Before which words the text does not go on where the word before them says, and how much later.
    jumps: list[tuple[int, int]] = []
    due = 0
    for start, end, number in _stretches(text, portion, passages):
        if start < end:
            # At a quotation, a blank more would be laid out as a word of its own.
            start += text[start] == " "
            end -= text[end - 1] == " "
        if start < end:
            jumps.append((len(tokens), start - due))
            tokens += chain.from_iterable(map(tokens_of, text[start:end].split(" ")))
            due = end + 1
        if number is None:
            ends.append(len(tokens))
        else:
            numbers.append(number)
            span = passages[number].span
            jumps.append((len(tokens), span.start - due))
            tokens.append(resized(QUOTATION, len(span)))
            due = span.start
    steps = [0, *[one[STEP] for one in tokens]]
    steps.pop()
    for k, later in jumps:
        steps[k] += later
    return _row(text, tokens, list(accumulate(steps)), numbers, ends)


def _stretches(
    text: str, portion: Sequence[Piece], passages: Sequence[Passage]
) -> Iterator[tuple[int, int, int | None]]:
    """Yield where the portion's own words stand, and the number of the quotation behind each stretch.

    Behind the last one of a piece there is none.
    """
    for at, end, _, _, quoted in portion:
        for number in quoted:
            opened, closed = _around(text, passages[number], end)
            opened = max(at, opened)
            # A hyphen right beside a quotation is no dash, whatever stands on its other side.
            is_hyphen = text[opened - 1 : opened] == "-" and text[opened - 2 : opened - 1] != "-"
            yield at, opened - is_hyphen, number
            at = closed + (text.startswith("-", closed) and not text.startswith("-", closed + 1))
        yield at, end, None


def _row(text: str, tokens: list[Token], starts: list[int], numbers: Sequence[int], ends: list[int]) -> Row:
    """Leave out what is no word: blanks, and stops that belong to the word before them."""
    shape = "".join([one[SIGN] for one in tokens])
    joined: list[int] = []
    for match in _OPEN_STOPS.finditer(shape):
        k = match.start()
        if _is_joined(text, starts[k - 1], starts[k]):
            joined.append(k)
            tokens[k - 1] = resized(tokens[k - 1], starts[k] + 1 - starts[k - 1])
    if joined or _BLANK in shape:
        kept = bytearray(map(_BLANK.__ne__, shape))
        for k in joined:
            kept[k] = 0
        tokens, starts = list(compress(tokens, kept)), list(compress(starts, kept))
        shape = "".join(compress(shape, kept))
        ends = list(accumulate(map(kept.count, repeat(1), (0, *ends), ends)))
    places = (match.start() for match in _QUOTATION.finditer(shape))
    return Row(tokens, starts, shape, dict(zip(places, numbers, strict=True)), ends)


def _is_joined(text: str, word: int, stop: int) -> bool:
    """Tell whether a stop belongs to the word before it, as what follows tells: "Jan. 4", "the U.S. and"."""
    return is_abbreviation(text[word:stop], text[stop + 1 : stop + 40])
