"""What stands above, beside and below the article's own text: headlines, decks, and links to other pages.

A headline or a deck is a line on its own. It quotes in few words what the article quotes in full, so
what its marks are there for shows further down. A page's tail lists other articles' headlines, whose
quotations are not this article's.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from asquoted.domain.quotations.grammar import words_of
from asquoted.domain.quotations.marks import Family
from asquoted.domain.quotations.scanner import Passage
from asquoted.domain.speech import IndirectSpeech, Role
from asquoted.domain.text import Span

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FEWEST_WORDS = 2
# With so many words in the line it is no headline.
_LONGEST_HEADLINE = 25
# The headline, the decks and the bullets below it stand in the first paragraphs.
_HEAD = 12
# How pages head their lists of other articles.
_LINKS = re.compile(
    r"(?:(?:most|top|more|latest|related|popular|recommended|trending|further|other|read|you may|see|"
    r"don['’]t|what to|editor['’]?s['’]?|around)\b.{0,40}|recommended|trending|related|elsewhere)\Z",
    re.IGNORECASE,
)
_OF_LINKS = words_of("""
    read viewed popular story stories news articles article topics content coverage reading links next more
    like for miss picks web headlines now recommended trending related also posts videos elsewhere from on
""")
_LONGEST_HEADING = 6
# In characters: the longest that `_LINKS` could match has fewer.
_LONGEST_HEADING_OF_LINKS = 60


def find_links(text: str, paragraphs: Sequence[Span]) -> set[int]:
    """Return the paragraphs that are links to other articles, by their numbers.

    They are short lines without a full stop, below a heading such as "Most read".
    """
    found: set[int] = set()
    is_below = False
    for number, paragraph in enumerate(paragraphs):
        if paragraph.end - paragraph.start > _LONGEST_HEADLINE * 8:
            is_below = False
            continue
        line = paragraph.text_of(text)
        if _is_heading_of_links(line):
            is_below = True
        elif is_below and line[-1] in '.”"' and len(line.split()) > _LONGEST_HEADING:
            is_below = False
        elif is_below:
            found.add(number)
    return found


def _is_heading_of_links(line: str) -> bool:
    line = line.rstrip(":")
    if len(line) > _LONGEST_HEADING_OF_LINKS:
        return False
    line = line.lower()
    words = line.split()
    is_short = 0 < len(words) <= _LONGEST_HEADING
    return is_short and words[-1] in _OF_LINKS and _LINKS.match(line) is not None


def find_echoes(
    text: str,
    paragraphs: Sequence[Span],
    passages: Sequence[Passage],
    roles: dict[int, Role],
    indirect: Sequence[IndirectSpeech],
    display: Family | None,
) -> list[int]:
    """Return the quotations in headlines and decks whose words somebody says in the text below.

    Marks of the family `display` are kept for headlines in this text, and are left alone.
    """
    asked = [
        k
        for k, passage in takewhile(_is_in_head, enumerate(passages))
        if passage.depth == 0
        and passage.family is not display
        and roles.get(k) is Role.SCARE
        and _is_headline(text, paragraphs[passage.paragraph])
    ]
    if not asked:
        return []
    said = [
        (passage.span.start, _folded(passage.span.text_of(text)))
        for k, passage in enumerate(passages)
        if roles.get(k) is Role.SPEECH
    ]
    said += [(one.span.start, _folded(one.span.text_of(text))) for one in indirect]
    found: list[int] = []
    for k in asked:
        span = passages[k].span
        words = _folded(span.text_of(text))
        if words.count(" ") > _FEWEST_WORDS and any(at > span.end and words in other for at, other in said):
            found.append(k)
    return found


def _is_in_head(numbered: tuple[int, Passage]) -> bool:
    return numbered[1].paragraph < _HEAD


def _is_headline(text: str, paragraph: Span) -> bool:
    line = paragraph.text_of(text).rstrip("'\"’”")
    return line[-1:] not in (".", "?", "!") and len(line.split()) <= _LONGEST_HEADLINE


def _folded(words: str) -> str:
    """Return the words in small letters, each with a space on both sides."""
    return f" {' '.join(_WORD.findall(words.casefold().replace('’', chr(39))))} "
