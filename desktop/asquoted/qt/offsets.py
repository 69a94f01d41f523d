"""Code points to UTF-16 units and back: the only place that converts.

The domain counts code points of a revision's text; Qt's strings, cursors and layouts
count UTF-16 units. Qt also normalises what it is given: CR LF becomes one block
separator, and a few code points mean something to a `QTextDocument` that they do not
mean in a text. So a widget is given `TextOffsets.shown`, never the text itself, and
what stands in a widget is never read back.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from asquoted.domain.text import Span

_NEW_BLOCK = "\n"
_NOWHERE = (0,)
_UNSHOWABLE = "\ufffd"
# To a QTextDocument these begin and end a frame, hold the place of an image, or end a string.
_FOREIGN = {"\ufdd0", "\ufdd1", "\ufffc", "\x00"}
_LINE_ENDS = {"\n", "\r", "\u2028", "\u2029"}
# All of the above but the plain line end, lone surrogates, and what takes two units.
_SPECIAL = re.compile("[\\ufdd0\\ufdd1\\ufffc\\x00\\r\\u2028\\u2029\\ud800-\\udfff\\U00010000-\\U0010ffff]")


class TextOffsets:
    """One text's offsets in both counts. Built once, looked up in O(log n).

    `shown` is what a widget is to be given; a line end of any sort becomes `line_end`:
    a new block unless told otherwise. The two code points of CR LF share one unit.
    """

    __slots__ = ("_after", "_changes", "_shifts", "_units", "length", "shown", "units")

    def __init__(self, text: str, line_end: str = _NEW_BLOCK) -> None:
        self.length = len(text)
        # A text may be that of a whole article, and most have nothing that shifts.
        if _SPECIAL.search(text) is None and (line_end == _NEW_BLOCK or "\n" not in text):
            self.shown, self.units = text, len(text)
            self._changes: Sequence[int] = _NOWHERE
            self._shifts: Sequence[int] = _NOWHERE
            self._units: Sequence[int] = _NOWHERE
            self._after: Sequence[bool] = ()
            return
        shown: list[str] = []
        # Code points at which the shift between the two counts changes, and the shift from there on.
        changes, shifts = [0], [0]
        for at, character in enumerate(text):
            if character == "\n" and at and text[at - 1] == "\r":
                changes.append(at)
                shifts.append(shifts[-1] - 1)
                continue
            if character > "\uffff":
                changes.append(at + 1)
                shifts.append(shifts[-1] + 1)
            shown.append(_shown(character, line_end))
        self.shown = "".join(shown)
        self.units = len(text) + shifts[-1]
        self._changes = changes
        self._shifts = shifts
        self._units = [at + shift for at, shift in zip(changes, shifts, strict=True)]
        self._after = [after > before for before, after in pairwise(shifts)]

    def unit_at(self, code_point: int) -> int:
        """Return the UTF-16 offset of a code point's offset, held within the text."""
        code_point = min(max(code_point, 0), self.length)
        return code_point + self._shifts[bisect_right(self._changes, code_point) - 1]

    def code_point_at(self, unit: int) -> int:
        """Return the code point's offset of a UTF-16 offset, held within the text.

        The middle of a surrogate pair counts as its beginning; the place before CR LF
        stands before both.
        """
        unit = min(max(unit, 0), self.units)
        at = bisect_right(self._units, unit) - 1
        found = unit - self._shifts[at]
        if at + 1 < len(self._changes) and found >= self._changes[at + 1]:
            return self._changes[at + 1] - 1
        while at and not self._after[at - 1] and unit == self._units[at]:
            found = self._changes[at] - 1
            at -= 1
        return found

    def units_of(self, span: Span) -> tuple[int, int]:
        """Return the UTF-16 offsets of a span's start and end."""
        if len(self._changes) == 1:
            # In most texts nothing shifts, and this is asked for with every mark.
            return min(span.start, self.length), min(span.end, self.length)
        return self.unit_at(span.start), self.unit_at(span.end)

    def span_of(self, start: int, end: int) -> Span:
        """Return the span between two UTF-16 offsets, in either order."""
        first, last = sorted((start, end))
        return Span(self.code_point_at(first), self.code_point_at(last))


def _shown(character: str, line_end: str) -> str:
    if character in _LINE_ENDS:
        return line_end
    if character in _FOREIGN or "\ud800" <= character <= "\udfff":
        return _UNSHOWABLE
    return character
