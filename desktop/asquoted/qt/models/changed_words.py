"""Which words of the lines that go and come are other words, as a line may be a whole paragraph."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby, pairwise

from asquoted.domain.text import Span

_WORD = re.compile(r"\w+|[^\w\s]")
_MOST = 2_000
"""Words of a line up to which it is gone into: two of them are compared word by word."""

_ALIKE = 0.4
"""Of their words that two lines share at least to be one line, altered."""
_FURTHEST = 5
"""Lines that may have come in between."""


def changed_words(lines: Sequence[tuple[str, str]]) -> list[list[Span]]:
    """Return the stretches of each line that its counterpart has not: code points of the line.

    `lines` have a minus or a plus each, as `service.revising` foresees them. Lines that go are held
    against those that come right after them; one without a counterpart is another as a whole.
    """
    found = [[Span(0, len(line))] if line.strip() else [] for _, line in lines]
    runs = [list(run) for _, run in groupby(range(len(lines)), lambda at: lines[at][0])]
    for going, coming in pairwise(runs):
        if lines[going[0]][0] == "-":
            for one, other in _paired(going, coming, [line for _, line in lines]):
                found[one], found[other] = _changed(lines[one][1], lines[other][1])
    return found


def _paired(going: Sequence[int], coming: Sequence[int], lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield which line became which, in order: the nearest of those that are left, if it is near."""
    words = {at: lines[at].split() for at in (*going, *coming)}
    first = 0
    for one in going:
        left = coming[first : first + _FURTHEST]
        likeness = [SequenceMatcher(None, words[one], words[at], autojunk=False).quick_ratio() for at in left]
        if likeness and max(likeness) >= _ALIKE:
            nearest = likeness.index(max(likeness))
            yield one, left[nearest]
            first += nearest + 1


def _changed(before: str, after: str) -> tuple[list[Span], list[Span]]:
    one, other = ([Span(*word.span()) for word in _WORD.finditer(line)] for line in (before, after))
    if max(len(one), len(other)) > _MOST:
        return [Span(0, len(before))], [Span(0, len(after))]
    words, others = [span.text_of(before) for span in one], [span.text_of(after) for span in other]
    gone: list[Span] = []
    come: list[Span] = []
    for what, a, b, c, d in SequenceMatcher(None, words, others, autojunk=False).get_opcodes():
        if what != "equal":
            gone += [Span(one[a].start, one[b - 1].end)] if a < b else []
            come += [Span(other[c].start, other[d - 1].end)] if c < d else []
    return gone, come
