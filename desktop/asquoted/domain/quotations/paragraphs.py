"""Where the paragraphs of a text stand.

A quotation mark that is never closed reaches to its paragraph's end and no further,
so what a paragraph is decides how much one lost mark can spoil.
"""

import re
from collections.abc import Sequence
from operator import itemgetter

from asquoted.domain.text import Span

_BLANK_LINE = re.compile(r"((?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+)")
LONGEST_WRAPPED_LINE = 100
"""A line that was wrapped by a program is no longer than this, and goes on in lower case."""

_FEWEST_BREAKS = 3
# Half of them, and no fewer, are broken in a text that was wrapped.
_FEWEST_BROKEN = 2
_FIRST = itemgetter(0)
_LINE_ENDS = ("\n", "\r\n", "\r")
# A line end with no other beside it; the class in front lets the search skip from break to break.
_BREAKS = re.compile(r"[\n\r](?:[ \t]*[\n\r])*")


def find_paragraphs(text: str) -> list[Span]:
    """Return the paragraphs of `text` that hold anything but blanks, without the blanks around them.

    Each line is a paragraph, unless the text was wrapped at a fixed width: then only a blank line parts them.
    """
    parts = text.splitlines(keepends=True)
    if is_wrapped(text, parts):
        parts = _BLANK_LINE.split(text)
    found: list[Span] = []
    end = 0
    for part in parts:
        start, end = end, end + len(part)
        if part in _LINE_ENDS:
            # Half of the lines of most texts.
            continue
        inner = part.strip()
        if inner:
            if inner[0] != part[0]:
                start += len(part) - len(part.lstrip())
            found.append(Span(start, start + len(inner)))
    return found


def is_wrapped(text: str, lines: Sequence[str] | None = None) -> bool:
    """Tell whether most line ends in `text` break a sentence, as those of plain-text mail do.

    `lines` are its lines with their ends, where they are at hand.
    """
    parts = text.splitlines(keepends=True) if lines is None else lines
    # Where lines break sentences, they begin with a small letter: one look spares nearly all texts the rest.
    if sum(map(str.islower, map(_FIRST, parts))) < _FEWEST_BROKEN:
        return False
    breaks = broken = 0
    last = -1
    for gap in _BREAKS.finditer(text):
        if gap.group() not in _LINE_ENDS:
            continue
        if gap.start() - last > LONGEST_WRAPPED_LINE + 1 and text.find("\n", last + 1, gap.start()) < 0:
            return False
        last = gap.start()
        breaks += 1
        before, after = text[gap.start() - 1 : gap.start()], text[gap.end() : gap.end() + 1]
        broken += after.islower() and (before.isalnum() or before in ",;")
    return breaks >= _FEWEST_BREAKS and broken * 2 >= breaks
