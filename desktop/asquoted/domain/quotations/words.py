"""The text around the quotations, as words: each quotation counts as one word there.

`"It will rain," Ms. Vey said` is read as `Q Ms. Vey said`, which is what makes the grammar of
attribution visible: who stands beside the verb, and what stands on its other side.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from asquoted.domain.quotations.grammar import STOPS
from asquoted.domain.quotations.kinds import CLOSER, CUE, OFFICE, QUOTE, QUOTED
from asquoted.domain.quotations.rows import ENDER, PORTION, Piece, Row, cut_pieces, read_row
from asquoted.domain.quotations.scanner import Passage
from asquoted.domain.text import Span

__all__ = ["QUOTED", "Sentence", "read_sentences"]

# A sentence of more words than this is cut: no reader could say who speaks in it, and time stays linear.
_LONGEST_SENTENCE = 200
_DASHES = frozenset("—–―‒-")
# `"Why?" Ms. Vey asked` is one sentence.
_TAIL = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\. )?(?:[^\W\d_][-\w.’']* ){1,3}"
    r"(?:said|says|asked|asks|wrote|added|shouted|replied|tweeted|told|wondered|cried|joked|continued|exclaimed)\b"
)


@dataclass(slots=True)
class Sentence:
    """The words of one sentence in lower case, and which are quotations.

    `kinds` says what kinds of word each is; `quoted` maps the place of a quotation among the words to
    its number among the passages; `cues` are the places of words that may bring speech in, `offices`
    those of what people are ("mayor"). `row` knows where the words of the whole portion stand, of which
    this sentence's first is number `base`. `first` and `last` say that it begins or ends its paragraph.
    """

    words: list[str]
    capital: list[bool]
    kinds: list[int]
    quoted: dict[int, int]
    cues: list[int]
    offices: list[int]
    row: Row
    base: int
    paragraph: int
    first: bool = False
    last: bool = False

    def is_heading(self) -> bool:
        """Tell whether most words have a capital, as in a headline."""
        long = [capital for word, capital in zip(self.words, self.capital, strict=True) if len(word) > 3]
        return len(long) > 2 and sum(long) * 4 >= len(long) * 3

    def span(self, start: int, end: int) -> Span:
        """Return where the words from `start` up to `end` stand."""
        row, last = self.row, self.base + end - 1
        return Span(row.starts[self.base + start], row.starts[last] + row.tokens[last].size)

    def start_of(self, k: int) -> int:
        """Return where word `k` begins in the text."""
        return self.row.starts[self.base + k]

    def end_of(self, k: int) -> int:
        """Return where word `k` ends in the text."""
        return self.row.end_of(self.base + k)


def read_sentences(
    text: str,
    paragraphs: Sequence[Span],
    passages: Sequence[Passage],
    outermost: Sequence[list[int]],
    left_out: Collection[int] = (),
) -> Iterator[Sentence]:
    """Yield the sentences of all `paragraphs` but those `left_out`, by number.

    `outermost` says for each paragraph which `passages` stand in it, without those inside others.
    """
    # A blank is as good as a line end, and parts the same words everywhere.
    plain = text.replace("\n", " ").replace("\xa0", " ")
    portion: list[Piece] = []
    size = 0
    for number, (paragraph, here) in enumerate(zip(paragraphs, outermost, strict=True)):
        if number in left_out:
            continue
        length = paragraph.end - paragraph.start
        if size + length < PORTION:
            # Nearly all of them.
            portion.append(Piece(paragraph.start, paragraph.end, number, True, here))
            size += length
            continue
        for piece in cut_pieces(text, paragraph, number, passages, here):
            portion.append(piece)
            size += piece.end - piece.start
            if size >= PORTION:
                yield from _cut(text, read_row(plain, portion, passages), portion)
                portion, size = [], 0
    if portion:
        yield from _cut(text, read_row(plain, portion, passages), portion)


def _cut(text: str, row: Row, portion: Sequence[Piece]) -> list[Sentence]:
    """Return the sentences of a portion."""
    kinds, noted, starts = row.kinds, row.noted, row.starts
    found: list[Sentence] = []
    last = at = 0
    for piece in portion:
        start, last = last, bisect_left(starts, piece.end, last)
        first = len(found)
        until = bisect_left(noted, last, at)
        for place in range(at, until):
            k = noted[place]
            if kinds[k] & ENDER and k + 1 < last and _begins(text, row, k + 1, kinds[k]):
                _append(found, row, start, k + 1, noted[at : place + 1], piece)
                start, at = k + 1, place + 1
        if start < last:
            _append(found, row, start, last, noted[at:until], piece)
        at = until
        if first < len(found):
            found[first].first, found[-1].last = piece.first, True
    return found


def _append(
    found: list[Sentence], row: Row, start: int, end: int, noted: Sequence[int], piece: Piece
) -> None:
    """Append what stands between two words; in pieces where it is too long to be one sentence."""
    while end - start > _LONGEST_SENTENCE:
        middle = start + _LONGEST_SENTENCE
        split = bisect_left(noted, middle)
        _append(found, row, start, middle, noted[:split], piece)
        start, noted = middle, noted[split:]
    kinds = row.kinds[start:end]
    quoted: dict[int, int] = {}
    cues: list[int] = []
    offices: list[int] = []
    for k in noted:
        kind = row.kinds[k]
        if kind & ENDER:
            if kind & QUOTE:
                quoted[k - start] = row.quoted[k]
            continue
        if kind & CUE:
            cues.append(k - start)
        if kind & OFFICE:
            offices.append(k - start)
    found.append(
        Sentence(
            row.words[start:end],
            row.capital[start:end],
            kinds,
            quoted,
            cues,
            offices,
            row,
            start,
            piece.paragraph,
        )
    )


def _begins(text: str, row: Row, k: int, before: int) -> bool:
    """Tell whether a new sentence begins with word `k`, `before` which stands a word of this kind."""
    start = row.starts[k]
    first = text[start]
    is_quotation = row.kinds[k] & QUOTE != 0
    if not is_quotation and first.islower():
        return False
    if before & QUOTE:
        if first in _DASHES:
            return False
        end = text[row.end_of(k - 1) - 1]
        return end in STOPS and not (end in "?!" and _TAIL.match(text, start, min(len(text), start + 60)))
    if before & CLOSER:
        return k > 1 and row.words[k - 2][0] in STOPS
    return is_quotation or first.isalnum() or first in "([—–-"
