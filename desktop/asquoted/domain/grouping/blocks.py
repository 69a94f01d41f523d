"""Texts that an article prints in full, without marks: "The full memo is below."

What stands below such a line is the writer's own words, up to the end of the article or to
what the page puts there.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from asquoted.domain.text import Span

_KIND = (
    r"(?:statement|memo|memorandum|letter|e-?mail|message|note|post|text|announcement|speech|remarks|address|"
    r"apology|resignation|transcript|open\s+letter)"
)
_FULL = r"(?:full|whole|complete|entire|unedited)"
_LEADS_IN = re.compile(
    rf"^(?=[^\n]*(?:[:.]|\bbelow|\bfollows|\bfull)\s*$)[^\n]*?(?P<what>\b(?:the|his|her|their|its)\s+(?:\w+\s+)?{_FULL}\s+"
    rf"(?:\w+\s+)?{_KIND}|\b{_FULL}\s+{_KIND}|\b(?:the|his|her|their|its)\s+(?:\w+\s+)?{_KIND}(?=\s+in\s+full\b))[^\n]*$",
    re.MULTILINE | re.IGNORECASE,
)
_HINT = re.compile(r"\b(?:full|whole|complete|entire|unedited)\b", re.IGNORECASE)
_SHOWS = re.compile(
    r":\s*$|\b(?:below|follows|here(?:\s+is|['’]s)?|read|reads|in\s+full|this\s+is)\b", re.IGNORECASE
)
_LONGEST_LINE = 25
# What the page writes below: tags, links, notices.
_PAGE = re.compile(
    r"(?i:topics?|tags?|filed\s+under|related|read\s+(?:more|next|also)|more\s+(?:on|from)|follow|share|subscribe"
    r"|copyright|©|correction|update|this\s+(?:article|story)|additional\s+reporting|reporting\s+by|editing\s+by"
    r"|image\s+credits?|advertisement|ends?\b|-+\s*ends)"
)
_PARAGRAPH = re.compile(r"\S[^\n]*")
_MARKS = "\"“”'‘’«»„"


@dataclass(frozen=True, slots=True)
class Block:
    """A text shown in full: the words that announce it, and each of its paragraphs."""

    announced: Span
    paragraphs: tuple[Span, ...]


def shown_in_full(text: str) -> Iterator[Block]:
    """Yield the texts that an article announces and prints without marks."""
    end = 0
    for hint in _HINT.finditer(text):
        if hint.start() < end:
            continue
        start, end = text.rfind("\n", 0, hint.start()) + 1, text.find("\n", hint.end())
        end = len(text) if end < 0 else end
        line = text[start:end]
        # Only a short line announces a text, and one that quotes announces none.
        if (
            len(line.split()) > _LONGEST_LINE
            or any(mark in line for mark in '“”"')
            or not _SHOWS.search(line)
        ):
            continue
        match = _LEADS_IN.match(text, start, end)
        if match is None:
            continue
        paragraphs = tuple(_paragraphs(text, match.end()))
        if paragraphs:
            end = paragraphs[-1].end
            yield Block(Span(*match.span("what")), paragraphs)


def _paragraphs(text: str, start: int) -> Iterator[Span]:
    for match in _PARAGRAPH.finditer(text, start):
        words = match.group().strip()
        # What stands in marks is a quotation, and read as one.
        if _PAGE.match(words) or words[0] in _MARKS:
            return
        yield Span(match.start(), match.start() + len(words))
