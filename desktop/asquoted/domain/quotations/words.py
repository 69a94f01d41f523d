"""The text around the quotations, as words: each quotation counts as one word there.

`"It will rain," Ms. Vey said` is read as `Q Ms. Vey said`, which is what makes the grammar of
attribution visible: who stands beside the verb, and what stands on its other side.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from operator import ne

from asquoted.domain.quotations.scanner import Passage
from asquoted.domain.sentences import is_abbreviation
from asquoted.domain.text import Span

QUOTED = '"'
# A sentence of more words than this is cut: no reader could say who speaks in it, and time stays linear.
_LONGEST_SENTENCE = 200

_WORD = re.compile(r"([^\W_]+(?:[-'’.&‑@][^\W_]+)*|[.!?…。！？]+|-{2,}|(?<=\s)-(?=\s)|[,;:()\[\]—–―‒*•|])")
_STOP = frozenset(".!?…。！？")
_ENDERS = _STOP | frozenset((QUOTED, ")", "]"))
_DASHES = frozenset("—–―‒-")
# A paragraph is read in portions of about so many characters: one of 50 MB shall not fill the memory.
_PORTION = 20_000
# `"Why?" Ms. Vey asked` is one sentence.
_TAIL = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\. )?(?:[^\W\d_][-\w.’']* ){1,3}"
    r"(?:said|says|asked|asks|wrote|added|shouted|replied|tweeted|told|wondered|cried|joked|continued|exclaimed)\b"
)


# Of the commonest words of English those that its neighbours lack; one word in five of an English text.
_COMMONEST = frozenset(("the", "of", "and", "to", "that", "said", "for", "with", "it", "she", "has", "are"))
# In a few sentences, one of these is enough: no neighbour writes them.
_UNMISTAKABLE = frozenset(("the", "of", "and", "that", "said", "with", "was", "would"))
_FEW = 60
_LEAST_SHARE = 0.06
_SAMPLE = 4_000
_LARGEST_SAMPLE = 20_000
_FEWEST = 8


@dataclass(slots=True)
class Sentence:
    """The words of one sentence in lower case, where each stands, and which are quotations.

    `quoted` maps the place of a quotation among the words to its number among the passages.
    """

    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    capital: list[bool] = field(default_factory=list)
    quoted: dict[int, int] = field(default_factory=dict)
    paragraph: int = 0
    first: bool = False
    last: bool = False

    def is_heading(self) -> bool:
        """Tell whether most words have a capital, as in a headline."""
        long = [capital for word, capital in zip(self.words, self.capital, strict=True) if len(word) > 3]
        return len(long) > 2 and sum(long) * 4 >= len(long) * 3

    def span(self, start: int, end: int) -> Span:
        """Return where the words from `start` up to `end` stand."""
        return Span(self.starts[start], self.ends[end - 1])


@dataclass(slots=True)
class _Line(Sentence):
    """A paragraph before it is cut into sentences, with its words as printed."""

    printed: list[str] = field(default_factory=list)


def read_sentences(
    text: str, paragraph: Span, number: int, passages: Sequence[Passage], here: Sequence[int]
) -> Iterator[Sentence]:
    """Yield the sentences of one paragraph; `here` says which `passages` stand in it, outermost ones only."""
    parts = list(_parts(text, paragraph, passages, here))
    for k, part in enumerate(parts):
        line = _lex(text, part)
        line.paragraph = number
        _join_abbreviations(text, line)
        start, size = 0, len(line.words)
        for end in _ends(text, line):
            yield _cut(line, start, end, first=k == 0 and start == 0, last=False)
            start = end
        if start < size:
            yield _cut(line, start, size, first=k == 0 and start == 0, last=k == len(parts) - 1)


def is_english(text: str) -> bool:
    """Tell whether the beginning of `text` reads as English; so do a few words in Latin letters.

    Where a page begins with its menu, more of it is read.
    """
    return _reads_as_english(text[:_SAMPLE]) or (
        len(text) > _SAMPLE and _reads_as_english(text[:_LARGEST_SAMPLE])
    )


def _reads_as_english(sample: str) -> bool:
    words = [word for word in _WORD.split(sample.lower())[1::2] if word[0].isalpha()]
    if not any(map(str.isascii, words)):
        return not words
    if len(words) < _FEWEST or (len(words) < _FEW and not _UNMISTAKABLE.isdisjoint(words)):
        return True
    return sum(map(_COMMONEST.__contains__, words)) >= _LEAST_SHARE * len(words)


def _parts(
    text: str, paragraph: Span, passages: Sequence[Passage], here: Sequence[int]
) -> Iterator[list[tuple[int, int, int | None]]]:
    """Yield the paragraph as quotations and what is between, in portions that memory can hold."""
    if not here and paragraph.end - paragraph.start <= _PORTION:
        yield [(paragraph.start, paragraph.end, None)]
        return
    part: list[tuple[int, int, int | None]] = []
    size = 0
    for start, end, quoted in _stretches(text, paragraph, passages, here):
        part.append((start, end, quoted))
        size += end - start
        if size > _PORTION:
            yield part
            part, size = [], 0
    if part:
        yield part


def _stretches(
    text: str, paragraph: Span, passages: Sequence[Passage], here: Sequence[int]
) -> Iterator[tuple[int, int, int | None]]:
    at = paragraph.start
    for k in here:
        passage = passages[k]
        yield from _portions(text, at, max(at, passage.span.start - len(passage.opening)))
        yield passage.span.start, passage.span.end, k
        at = passage.span.end
        if passage.closing:
            at = text.find(passage.closing, at, paragraph.end) + len(passage.closing)
    yield from _portions(text, at, paragraph.end)


def _portions(text: str, start: int, end: int) -> Iterator[tuple[int, int, int | None]]:
    while end - start > _PORTION:
        space = text.rfind(" ", start + 1, start + _PORTION)
        cut = space if space > 0 else start + _PORTION
        yield start, cut, None
        start = cut
    if start < end:
        yield start, end, None


def _lex(text: str, part: Sequence[tuple[int, int, int | None]]) -> _Line:
    line = _Line()
    for start, end, quoted in part:
        if quoted is not None:
            line.quoted[len(line.words)] = quoted
            line.printed.append(QUOTED)
            line.words.append(QUOTED)
            line.starts.append(start)
            line.ends.append(end)
            continue
        # Splitting keeps the words at every second place and makes no match objects: twice as fast.
        pieces = _WORD.split(text[start:end])
        printed = pieces[1::2]
        bounds = list(accumulate(map(len, pieces), initial=start))
        line.printed += printed
        line.words += [word.lower() for word in printed]
        line.starts += bounds[1:-1:2]
        line.ends += bounds[2:-1:2]
    line.capital = list(map(ne, line.printed, line.words))
    return line


def _join_abbreviations(text: str, line: _Line) -> None:
    """Make the stop a part of the word before it in "Mr.", "U.S." and "R-Ky.,"."""
    starts, ends = line.starts, line.ends
    gone = set()
    for k in [k for k, word in enumerate(line.words) if word == "."]:
        stop = starts[k]
        if k == 0 or ends[k - 1] != stop:
            continue
        following = text[stop + 1 : stop + 40]
        if following[:1] == "," or is_abbreviation(line.printed[k - 1], following):
            ends[k - 1] = ends[k]
            gone.add(k)
    if not gone:
        return
    kept = [k for k in range(len(starts)) if k not in gone]
    if line.quoted:
        place = {old: new for new, old in enumerate(kept)}
        line.quoted = {place[k]: passage for k, passage in line.quoted.items()}
    line.words = [line.words[k] for k in kept]
    line.starts = [starts[k] for k in kept]
    line.ends = [ends[k] for k in kept]
    line.capital = [line.capital[k] for k in kept]


def _ends(text: str, line: _Line) -> list[int]:
    """Return where sentences end inside the line; one that is too long to be one is cut."""
    found: list[int] = []
    last = 0
    places = [k for k, word in enumerate(line.words) if word[0] in _ENDERS]
    for k in [*places, len(line.words) - 1]:
        while k - last >= _LONGEST_SENTENCE:
            last += _LONGEST_SENTENCE
            found.append(last)
        if k + 1 < len(line.words) and k >= last and _begins(text, line, k + 1):
            last = k + 1
            found.append(last)
    return found


def _cut(line: _Line, start: int, end: int, *, first: bool, last: bool) -> Sentence:
    return Sentence(
        line.words[start:end],
        line.starts[start:end],
        line.ends[start:end],
        line.capital[start:end],
        {k - start: passage for k, passage in line.quoted.items() if start <= k < end} if line.quoted else {},
        line.paragraph,
        first,
        last or end == len(line.words),
    )


def _begins(text: str, line: _Line, k: int) -> bool:
    """Tell whether a new sentence begins with word `k`."""
    before, start = line.words[k - 1], line.starts[k]
    is_quotation = line.words[k] == QUOTED
    if not is_quotation and text[start].islower():
        return False
    if before == QUOTED:
        if text[start] in _DASHES:
            return False
        end = text[line.ends[k - 1] - 1]
        return end in _STOP and not (end in "?!" and _TAIL.match(text, start, min(len(text), start + 60)))
    if before in (")", "]"):
        return k > 1 and line.words[k - 2][0] in _STOP
    return is_quotation or text[start].isalnum() or text[start] in "([—–-"
