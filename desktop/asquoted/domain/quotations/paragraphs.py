"""Where the paragraphs of a text stand.

A quotation mark that is never closed reaches to its paragraph's end and no further,
so what a paragraph is decides how much one lost mark can spoil.
"""

import re
from collections.abc import Iterable, Sequence
from operator import itemgetter

from asquoted.domain.text import Span

LONGEST_WRAPPED_LINE = 100
"""A line that was wrapped by a program is no longer than this, and goes on in lower case."""

_FEWEST_BREAKS = 3
# Half of them, and no fewer, are broken in a text that was wrapped; or, among menus and lists, three in all,
# and nearly all of these where the next word would not have fitted.
_FEWEST_BROKEN = 2
_FEWEST_FULL = 3
_NARROWEST = 40
_FIRST = itemgetter(0)
_LINE_ENDS = ("\n", "\r\n", "\r")
# A line end with no other beside it; the class in front lets the search skip from break to break.
_BREAKS = re.compile(r"[\n\r](?:[ \t]*[\n\r])*")


def find_paragraphs(text: str) -> list[Span]:
    """Return the paragraphs of `text` that hold anything but blanks, without the blanks around them.

    Each line is a paragraph, unless the text was wrapped at a fixed width: then the width made no paragraphs.
    """
    parts = text.splitlines(keepends=True)
    if is_wrapped(text, parts):
        parts = _joined(parts)
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
    breaks = broken = full = 0
    last = -1
    width = -1
    for gap in _BREAKS.finditer(text):
        if gap.group() not in _LINE_ENDS:
            continue
        if gap.start() - last > LONGEST_WRAPPED_LINE + 1 and text.find("\n", last + 1, gap.start()) < 0:
            return False
        last = gap.start()
        breaks += 1
        before, after = text[gap.start() - 1 : gap.start()], text[gap.end() : gap.end() + 1]
        is_broken = after.islower() and (before.isalnum() or before in ",;")
        if is_broken:
            broken += 1
            width = width_of(parts) if width < 0 else width
            full += is_full(text, gap.start(), gap.end(), width)
    if breaks < _FEWEST_BREAKS:
        return False
    return broken * 2 >= breaks or (width >= _NARROWEST and full >= _FEWEST_FULL and full * 5 >= broken * 4)


def width_of(lines: Iterable[str]) -> int:
    """Return the width at which the lines of a text were broken, as far as the longest of them tells.

    An address, or a notice that a program never broke, is longer than what the width allowed.
    """
    stripped = (line.strip() for line in lines)
    return max(
        (len(line) for line in stripped if len(line) <= LONGEST_WRAPPED_LINE and " " in line), default=0
    )


def is_full(text: str, end: int, start: int, width: int) -> bool:
    """Tell whether the width made a line end: the word at `start` would not have fitted before it."""
    furthest = max(0, end - LONGEST_WRAPPED_LINE - 1)
    begin = max(text.rfind("\n", furthest, end), text.rfind("\r", furthest, end), furthest - 1) + 1
    word = text[start : start + width + 1].split(maxsplit=1)
    return bool(word) and end - begin + 1 + len(word[0]) > width


def _joined(lines: Sequence[str]) -> list[str]:
    """Return the paragraphs of a wrapped text: its lines, joined where the width parted them."""
    width = width_of(lines)
    joined: list[list[str]] = []
    before = ""
    for line in lines:
        words = line.split(maxsplit=1)
        is_same = before.endswith(("\n", "\r")) and bool(words) and bool(before.strip())
        if is_same and (line[0].islower() or len(before.rstrip()) + 1 + len(words[0]) > width):
            joined[-1].append(line)
        else:
            joined.append([line])
        before = line
    return list(map("".join, joined))
