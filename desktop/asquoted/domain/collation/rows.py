"""What one text has in each column of a table."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import chain, compress, repeat
from operator import le, ne, sub
from typing import NamedTuple

from asquoted.domain.text import Span


class Row(NamedTuple):
    """The tokens from `firsts[n]` to before `firsts[n + 1]` are in column `n`: every token is in one.

    Token `t` is `printed[t]` and starts at `starts[t]` of the text. So a column takes one number of a row,
    and no token takes any.
    """

    starts: Sequence[int]
    printed: Sequence[str]
    firsts: Sequence[int]

    def columns(self) -> list[int]:
        """Return the column of each token."""
        firsts = self.firsts
        columns = list(compress(range(len(firsts)), map(ne, firsts, firsts[1:])))
        if len(columns) < len(self.starts):
            # Nearly always a text has one token at one place.
            sizes = map(sub, firsts[1:], firsts)
            columns = list(chain.from_iterable(map(repeat, range(len(firsts)), sizes)))
        return columns


class Finder:
    """In which columns a text's words stand."""

    def __init__(self, row: Row, passages: Sequence[Span]) -> None:
        self._starts, self._firsts = row.starts, row.firsts
        self._columns: Sequence[int] | None = None
        if len(passages) > 1 and not all(map(le, self._starts, self._starts[1:])):
            # Its passages stand in another order than in the text.
            found = sorted(zip(self._starts, row.columns(), strict=True))
            self._starts, self._columns = [start for start, _ in found], [column for _, column in found]

    def within(self, span: Span) -> tuple[int, ...]:
        """Return the columns of what begins in a stretch, each once and in order."""
        return tuple(sorted(set(self.at(span))))

    def at(self, span: Span) -> Sequence[int]:
        """Return the columns of what begins in one stretch."""
        starts, start, end = self._starts, span.start, span.end
        if start == end:
            return ()
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        if self._columns is not None:
            return self._columns[first:last]
        firsts = self._firsts
        column = bisect_right(firsts, first) - 1
        if first + 1 == last:
            # Nearly always it is a word.
            return (column,)
        return [bisect_right(firsts, token, column) - 1 for token in range(first, last)]


class RowInMaking:
    """A row that is laid from left to right.

    `slots` tell which of its tokens is the first at each word of the centre, and how many there are.
    """

    def __init__(self, starts: Sequence[int], printed: Sequence[str], slots: Sequence[int]) -> None:
        self.count = len(slots) - 1
        self._starts, self._printed, self._slots = starts, printed, slots
        self._firsts: list[int] = []
        # How many tokens more there are than were counted in `slots`.
        self._more = 0

    def lay(self, here: int, at: int) -> None:
        """Lay what stands over against the words of the centre from `here` to before `at`."""
        more, taken = self._more, self._slots[here:at]
        self._firsts += [first + more for first in taken] if more else taken

    def lay_nothing(self, at: int, width: int) -> None:
        """Lay so many columns before a word of the centre in which there is nothing."""
        self._firsts += [self._slots[at] + self._more] * width

    def lay_added(self, start: int, end: int, inner: Row | None) -> None:
        """Lay tokens that the centre has not: in one column, or in those of `inner`."""
        start, end = start + self._more, end + self._more
        if inner is None:
            self._firsts.append(start)
            return
        self._firsts += [start + first for first in inner.firsts[:-1]]
        if inner.starts != self._starts[start:end] or inner.printed != self._printed[start:end]:
            # By themselves they were read as other tokens.
            self._starts = [*self._starts[:start], *inner.starts, *self._starts[end:]]
            self._printed = [*self._printed[:start], *inner.printed, *self._printed[end:]]
            self._more += len(inner.starts) - (end - start)

    def spans(self, start: int, end: int) -> list[Span]:
        """Return where the tokens stand that are counted so in `slots`."""
        more = self._more
        return [
            Span(at, at + len(self._printed[token]))
            for token, at in enumerate(self._starts[start + more : end + more], start + more)
        ]

    def finished(self) -> Row:
        """Return the row, all of which is laid."""
        return Row(self._starts, self._printed, [*self._firsts, len(self._starts)])
