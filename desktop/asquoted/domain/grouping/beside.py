"""Which of many stretches share something with another, without asking each of them.

A transcript has thousands of utterances and sentences, and each is held against those around it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from operator import attrgetter

from asquoted.domain.text import Span

_start, _end = attrgetter("start"), attrgetter("end")


class Beside:
    """Knows stretches by where they stand, in whatever order they come and however they overlap."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._order = sorted(range(len(spans)), key=lambda number: spans[number].start)
        self._spans = [spans[number] for number in self._order]
        # How far those up to each one reach: none further up reaches beyond.
        self._reach = list(accumulate(map(_end, self._spans), max))

    def numbers(self, span: Span) -> list[int]:
        """Return the numbers of the stretches that share a code point with `span`, in their own order."""
        at = bisect_left(self._spans, span.end, key=_start)
        found = []
        while at and self._reach[at - 1] > span.start:
            at -= 1
            if self._spans[at].end > span.start:
                found.append(self._order[at])
        return sorted(found)

    def has_whole(self, span: Span) -> bool:
        """Tell whether `span` lies wholly in one of the stretches."""
        at = bisect_right(self._spans, span.start, key=_start)
        while at and self._reach[at - 1] >= span.end:
            at -= 1
            if self._spans[at].end >= span.end:
                return True
        return False


def drawn_out(span: Span, sentences: Sequence[Span]) -> Span:
    """Return `span` with the rest of the sentences that it touches; these are in order, and all apart."""
    first = bisect_right(sentences, span.start, key=_end)
    last = bisect_left(sentences, span.end, lo=first, key=_start)
    if first == last:
        return span
    return Span(min(span.start, sentences[first].start), max(span.end, sentences[last - 1].end))
