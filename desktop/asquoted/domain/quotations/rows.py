"""The words of many paragraphs at once: as printed, in lower case, of which kinds, and where.

A call for each word, or only for each paragraph, would cost more than all the rest of reading.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import ne

from asquoted.domain.quotations.kinds import CLOSER, CUE, OFFICE, QUOTE, QUOTED, STOP, kind_of, lower
from asquoted.domain.quotations.scanner import Passage
from asquoted.domain.sentences import is_abbreviation, may_be_abbreviation
from asquoted.domain.text import Span

# What stands in a quotation's place: a code point that Unicode keeps for a program's own use.
PLACE = "\ufdd0"
# Each alternative begins with one character of a class and never gives back what it took: the search
# then passes over what begins none without trying it, and takes half the time.
_WORD = re.compile(
    r"([0-9A-Za-z][0-9A-Za-z]*+(?:[-'’.&‑@]?+[^\W_]++)*+"
    r"|[,;:()\[\]—–―‒*•|\ufdd0]"
    r"|[.!?…。！？][.!?…。！？]*+"
    r"|[^\W_][^\W_]*+(?:[-'’.&‑@][^\W_]++)*+"
    r"|-(?:-++|(?<=\s-)(?=\s)))"
)
# A sentence ends behind these, if it does; and these make it end, or bring something in.
ENDER = STOP | QUOTE | CLOSER
_NOTED = ENDER | CUE | OFFICE
# So many characters are cut into words at once: a text of 50 MB shall not fill the memory.
PORTION = 20_000


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
    """The words of a portion: as printed, in lower case, with a capital or not, and of which kinds.

    `bounds` says where the words start and end in turn, behind one for the portion's beginning;
    `quoted` which are quotations, `noted` those that make a sentence end or bring something in.
    """

    printed: list[str]
    words: list[str]
    capital: list[bool]
    kinds: list[int]
    bounds: list[int]
    quoted: dict[int, int]
    noted: list[int]


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
    shadow: list[str] = []
    numbers: list[int] = []
    around: list[tuple[int, int]] = []
    base = at = portion[0].start
    for piece in portion:
        shadow.append("\n" * (piece.start - at))
        at = piece.start
        for number in piece.quoted:
            opened, closed = _around(text, passages[number], piece.end)
            shadow.append(text[at:opened])
            shadow.append(PLACE)
            numbers.append(number)
            around.append((max(at, opened), closed))
            at = closed
        shadow.append(text[at : piece.end])
        at = piece.end
    # Splitting keeps the words at every second place and makes no match objects: twice as fast.
    pieces = _WORD.split("".join(shadow))
    printed = pieces[1::2]
    sizes = list(map(len, pieces))
    quoted: dict[int, int] = {}
    place = -1
    for number, (opened, closed) in zip(numbers, around, strict=True):
        place = printed.index(PLACE, place + 1)
        printed[place] = QUOTED
        sizes[2 * place + 1] = closed - opened
        quoted[place] = number
    bounds = list(accumulate(sizes, initial=base))
    for place, number in quoted.items():
        span = passages[number].span
        bounds[2 * place + 1], bounds[2 * place + 2] = span.start, span.end
    words = list(map(lower, printed))
    kinds = list(map(kind_of, words))
    noted = [k for k, kind in enumerate(kinds) if kind & _NOTED]
    row = Row(printed, words, list(map(ne, printed, words)), kinds, bounds, quoted, noted)
    _join_abbreviations(text, row)
    return row


def _join_abbreviations(text: str, row: Row) -> None:
    """Make the stop a part of the word before it in "Mr.", "U.S." and "R-Ky.,"."""
    words, bounds = row.words, row.bounds
    gone = []
    for k in row.noted:
        if words[k] != "." or k == 0:
            continue
        stop = bounds[2 * k + 1]
        if bounds[2 * k] != stop:
            continue
        if text[stop + 1 : stop + 2] == "," or (
            may_be_abbreviation(words[k - 1])
            and is_abbreviation(row.printed[k - 1], text[stop + 1 : stop + 40])
        ):
            gone.append(k)
    if not gone:
        return
    for k in reversed(gone):
        del words[k], row.capital[k], row.kinds[k], bounds[2 * k : 2 * k + 2]
    row.quoted = {place - bisect_left(gone, place): number for place, number in row.quoted.items()}
    row.noted = [k for k, kind in enumerate(row.kinds) if kind & _NOTED]
