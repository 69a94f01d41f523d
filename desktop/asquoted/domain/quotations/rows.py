"""The words of many paragraphs at once: in lower case, of which kinds, and where they stand.

A call for each word, or only for each paragraph, would cost more than all the rest of reading.
So a text is cut at its blanks, which costs next to nothing, and what stands between two blanks
is looked up: nearly always it was cut into words before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, compress
from operator import itemgetter

from asquoted.domain.quotations.chunks import QUOTATION, Token, tokens_of
from asquoted.domain.quotations.kinds import CLOSER, CUE, NOTHING, OFFICE, OPEN_STOP, QUOTE, STOP
from asquoted.domain.quotations.scanner import Passage
from asquoted.domain.sentences import is_abbreviation
from asquoted.domain.text import Span

# A sentence ends behind these, if it does; and these make it end, or bring something in.
ENDER = STOP | QUOTE | CLOSER
_LOOKED_AT = ENDER | CUE | OFFICE | NOTHING
# So many characters are cut into words at once: a text of 50 MB shall not fill the memory.
PORTION = 20_000
_word_of, _capital_of, _kind_of, _step_of = map(itemgetter, range(4))


@dataclass(slots=True)
class Piece:
    """A paragraph, or a part of one that is too long for one portion; `quoted` are its quotations."""

    start: int
    end: int
    paragraph: int
    first: bool
    quoted: list[int]


@dataclass(slots=True)
class Row:
    """The words of a portion: in lower case, with a capital or not, of which kinds, and where.

    `tokens` are the same words with their sizes. `quoted` says which are quotations, `noted` which
    make a sentence end or bring something in.
    """

    tokens: list[Token]
    words: list[str]
    capital: list[bool]
    kinds: list[int]
    starts: list[int]
    quoted: dict[int, int]
    noted: list[int]

    def end_of(self, k: int) -> int:
        """Return where word `k` ends in the text."""
        return self.starts[k] + self.tokens[k].size


def cut_pieces(
    text: str, paragraph: Span, number: int, passages: Sequence[Passage], here: list[int]
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
    strip = _Strip(text)
    numbers: list[int] = []
    for piece in portion:
        at = piece.start
        for number in piece.quoted:
            opened, closed = _around(text, passages[number], piece.end)
            opened = max(at, opened)
            # A hyphen right beside a quotation is no dash, whatever stands on its other side.
            strip.add_words(at, opened - _is_hyphen(text, opened - 1, opened - 2))
            strip.add_quotation(opened)
            at = closed + _is_hyphen(text, closed, closed + 1)
        strip.add_words(at, piece.end)
        numbers += piece.quoted
    return _row(text, strip, [(number, passages[number].span) for number in numbers])


def _is_hyphen(text: str, at: int, beyond: int) -> bool:
    return text[at : at + 1] == "-" and text[beyond : beyond + 1] != "-"


def _row(text: str, strip: "_Strip", quotations: Sequence[tuple[int, Span]]) -> Row:
    """Leave out what is no word: blanks, and stops that belong to the word before them."""
    tokens, starts = strip.tokens, strip.starts()
    kinds = list(map(_kind_of, tokens))
    kept = bytearray(b"\1") * len(kinds)
    noted: list[int] = []
    quoted: dict[int, int] = {}
    gone = 0
    for k in [k for k, kind in enumerate(kinds) if kind & _LOOKED_AT]:
        kind = kinds[k]
        if kind == NOTHING or (kind == OPEN_STOP and _is_joined(text, starts[k - 1], starts[k])):
            if kind == OPEN_STOP:
                tokens[k - 1] = _resized(tokens[k - 1], starts[k] + 1 - starts[k - 1])
            kept[k] = 0
            gone += 1
            continue
        if kind & QUOTE:
            number, span = quotations[len(quoted)]
            quoted[k - gone] = number
            starts[k], tokens[k] = span.start, _resized(QUOTATION, len(span))
        noted.append(k - gone)
    tokens, kinds, starts = (list(compress(each, kept)) for each in (tokens, kinds, starts))
    return Row(
        tokens, list(map(_word_of, tokens)), list(map(_capital_of, tokens)), kinds, starts, quoted, noted
    )


def _is_joined(text: str, word: int, stop: int) -> bool:
    """Tell whether a stop belongs to the word before it, as what follows tells: "Jan. 4", "the U.S. and"."""
    return is_abbreviation(text[word:stop], text[stop + 1 : stop + 40])


def _resized(token: Token, size: int) -> Token:
    return Token(token.word, token.capital, token.kind, token.step, size)


class _Strip:
    """The words of a portion laid out in turn, and where the text jumps between them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.tokens: list[Token] = []
        # Before which words the text does not go on where the word before them says, and how much later.
        self._jumps: list[tuple[int, int]] = []
        self._due = 0

    def add_words(self, start: int, end: int) -> None:
        """Add the words of a stretch of the text."""
        text = self._text
        # At a quotation, a blank more would be laid out as a word of its own.
        start += start < end and text[start] == " "
        end -= start < end and text[end - 1] == " "
        if start >= end:
            return
        if start != self._due:
            self._jumps.append((len(self.tokens), start - self._due))
        self.tokens += chain.from_iterable(map(tokens_of, text[start:end].split(" ")))
        self._due = end + 1

    def add_quotation(self, start: int) -> None:
        """Add what counts as one word, whatever stands in it."""
        self._jumps.append((len(self.tokens), start - self._due))
        self.tokens.append(QUOTATION)
        self._due = start

    def starts(self) -> list[int]:
        """Return where the words begin in the text."""
        steps = [0, *map(_step_of, self.tokens)]
        steps.pop()
        for k, later in self._jumps:
            steps[k] += later
        return list(accumulate(steps))
