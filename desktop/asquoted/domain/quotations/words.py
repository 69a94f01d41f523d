"""The text around the quotations, as words: each quotation counts as one word there.

`"It will rain," Ms. Vey said` is read as `Q Ms. Vey said`, which is what makes the grammar of
attribution visible: who stands beside the verb, and what stands on its other side.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Self

from asquoted.domain.quotations.chunks import CAPITAL, KIND, SIZE, WORD
from asquoted.domain.quotations.grammar import STOPS, pronoun_of
from asquoted.domain.quotations.kinds import (
    BEGINS,
    CLOSER,
    CUE,
    OFFICE,
    PUNCTUATION,
    QUOTE,
    QUOTED,
    STOP,
    SUBJECT,
)
from asquoted.domain.quotations.marks import new_tuple
from asquoted.domain.quotations.rows import PORTION, Piece, Row, cut_pieces, read_row
from asquoted.domain.quotations.scanner import Passage
from asquoted.domain.quotations.shapes import word_of
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
# What sentences share that have none of it; nobody adds to these.
_NO_QUOTATIONS: Mapping[int, int] = {}
_NO_WORDS: list[str] = []
_NO_CAPITAL: list[bool] = []
_NO_KINDS: list[int] = []
_NOTED = re.compile(word_of(QUOTE | CUE | OFFICE))
# Where a sentence may end, as far as the kinds tell: behind a stop they tell all. The class in front lets
# the search pass over all other words without trying each alternative there.
_STOPPED, _QUOTED, _CLOSED = map(word_of, (STOP, QUOTE, CLOSER))
_MAY_END = re.compile(
    f"{word_of(STOP | QUOTE | CLOSER)}(?:(?P<stop>(?<={_STOPPED})(?={word_of(BEGINS | QUOTE)}))"
    f"|(?={word_of(BEGINS | PUNCTUATION)})(?:(?P<quotation>(?<={_QUOTED}))|(?<={_CLOSED})))"
)


class Sentence:
    """The words of one sentence in lower case, and which are quotations.

    `kinds` says what kinds of word each is, `capital` which have one; `quoted` maps the place of a
    quotation among the words to its number among the passages; `cues` are the places of words that may
    bring speech in, `offices` those of what people are ("mayor"); `tells` says that it has a quotation or a
    cue. `row` knows where the words of the whole portion stand, of which this sentence has those from number
    `base` up to `end`. `first` and `last` say that it begins or ends its paragraph.

    Most sentences bring nothing in (no quotation, no cue, no office), and few ask for their words: `words`,
    `capital` and `kinds` of such a one are empty until it is `listed`.
    """

    __slots__ = (
        "base",
        "capital",
        "cues",
        "end",
        "first",
        "kinds",
        "last",
        "offices",
        "paragraph",
        "quoted",
        "row",
        "tells",
        "words",
    )

    def __init__(
        self,
        row: Row,
        base: int,
        end: int,
        paragraph: int,
        quoted: Mapping[int, int] = _NO_QUOTATIONS,
        cues: Sequence[int] = (),
        offices: Sequence[int] = (),
        words: list[str] = _NO_WORDS,
        capital: list[bool] = _NO_CAPITAL,
        kinds: list[int] = _NO_KINDS,
    ) -> None:
        self.row = row
        self.base = base
        self.end = end
        self.paragraph = paragraph
        self.quoted = quoted
        self.cues = cues
        self.offices = offices
        self.words = words
        self.capital = capital
        self.kinds = kinds
        self.tells = bool(cues or quoted)
        self.first = self.last = False

    def listed(self) -> Self:
        """Return the sentence, with its words listed from now on."""
        if not self.words:
            self.words, self.capital, self.kinds = _listed(self.row, self.base, self.end)
        return self

    def is_heading(self) -> bool:
        """Tell whether most words have a capital, as in a headline."""
        long = [capital for word, capital in zip(self.words, self.capital, strict=True) if len(word) > 3]
        return len(long) > 2 and sum(long) * 4 >= len(long) * 3

    def span(self, start: int, end: int) -> Span:
        """Return where the words from `start` up to `end` stand; a pronoun alone without its verb's rest."""
        row, last = self.row, self.base + end - 1
        word, begin = row.tokens[last], row.starts[self.base + start]
        if end - start == 1 and word[KIND] & SUBJECT:
            return Span(begin, begin + len(pronoun_of(word[WORD])))
        return Span(begin, row.starts[last] + word[SIZE])

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
    outermost: Mapping[int, Sequence[int]],
    left_out: Collection[int] = (),
) -> Iterator[list[Sentence]]:
    """Yield the sentences of all `paragraphs` but those `left_out`, by number: a portion of the text at once.

    `outermost` says by the number of a paragraph which `passages` stand in it, without those inside others.
    """
    # A blank is as good as a line end, and parts the same words everywhere.
    plain = text.replace("\n", " ").replace("\xa0", " ")
    for portion in _portions(text, paragraphs, passages, outermost, left_out):
        yield _cut(text, read_row(plain, portion, passages), portion)


def _portions(
    text: str,
    paragraphs: Sequence[Span],
    passages: Sequence[Passage],
    outermost: Mapping[int, Sequence[int]],
    left_out: Collection[int],
) -> Iterator[list[Piece]]:
    """Yield what is cut into words at once."""
    portion: list[Piece] = []
    size = 0
    for number, paragraph in enumerate(paragraphs):
        if number in left_out:
            continue
        here = outermost.get(number, ())
        start, end = paragraph.start, paragraph.end
        if size + end - start < PORTION:
            # Nearly all of them.
            portion.append(new_tuple(Piece, (start, end, number, True, here)))
            size += end - start
            continue
        for piece in cut_pieces(text, paragraph, number, passages, here):
            portion.append(piece)
            size += piece.end - piece.start
            if size >= PORTION:
                yield portion
                portion, size = [], 0
    if portion:
        yield portion


def _cut(text: str, row: Row, portion: Sequence[Piece]) -> list[Sentence]:
    """Return the sentences of a portion."""
    breaks = [
        match.end()
        for match in _MAY_END.finditer(row.shape)
        if match.lastgroup == "stop" or _begins(text, row, match.end(), behind=match.lastgroup)
    ]
    # The last ones stand behind all words.
    breaks.append(len(row.shape))
    noted = [match.start() for match in _NOTED.finditer(row.shape)]
    noted.append(len(row.shape))
    found: list[Sentence] = []
    start = at = taken = 0
    for (_, _, paragraph, is_first, _), last in zip(portion, row.ends, strict=True):
        first = len(found)
        while start < last:
            end = breaks[at]
            if end <= last:
                at += 1
            else:
                end = last
            while end - start > _LONGEST_SENTENCE:
                taken = _append(found, row, start, start + _LONGEST_SENTENCE, paragraph, noted, taken)
                start += _LONGEST_SENTENCE
            if noted[taken] < end:
                taken = _append(found, row, start, end, paragraph, noted, taken)
            else:
                # Most of them bring nothing in.
                found.append(Sentence(row, start, end, paragraph))
            start = end
        if first < len(found):
            found[first].first, found[-1].last = is_first, True
    return found


def _append(
    found: list[Sentence], row: Row, start: int, end: int, paragraph: int, noted: Sequence[int], taken: int
) -> int:
    """Append what stands between two words, with those `noted` there; return how many are then `taken`."""
    quoted: dict[int, int] = {}
    cues: list[int] = []
    offices: list[int] = []
    while (k := noted[taken]) < end:
        taken += 1
        kind = row.tokens[k][KIND]
        if kind & QUOTE:
            quoted[k - start] = row.quoted[k]
            continue
        if kind & CUE:
            cues.append(k - start)
        if kind & OFFICE:
            offices.append(k - start)
    found.append(Sentence(row, start, end, paragraph, quoted, cues, offices, *_listed(row, start, end)))
    return taken


def _listed(row: Row, start: int, end: int) -> tuple[list[str], list[bool], list[int]]:
    tokens = row.tokens[start:end]
    return [one[WORD] for one in tokens], [one[CAPITAL] for one in tokens], [one[KIND] for one in tokens]


def _begins(text: str, row: Row, k: int, *, behind: str | None) -> bool:
    """Tell whether a new sentence begins with word `k` behind a quotation or a closing bracket."""
    if behind is None:
        return k > 1 and row.tokens[k - 2][WORD][0] in STOPS
    start = row.starts[k]
    if text[start] in _DASHES:
        return False
    end = text[row.end_of(k - 1) - 1]
    return end in STOPS and not (end in "?!" and _TAIL.match(text, start, min(len(text), start + 60)))
