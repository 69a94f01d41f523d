"""Quotations that a plain text sets off by `>` at the beginning of their lines, as mail and Markdown do.

They are read as if they stood in marks where the line above brings them in ("Ann Vey wrote:"), or where
they are signed. Their lines are one paragraph up to a line of `>` alone; what is quoted within them
(`>>`) is another letter's.

Sources: RFC 3676, 4.5 (quoted lines of mail); CommonMark 0.31, 5.1 (block quotes).
"""

import re
from collections.abc import Collection, Iterator, Sequence

from asquoted.domain.quotations.cues import VERBS

Edit = tuple[int, int, str]
"""What is read instead of a stretch of the text: where it begins and ends, and the words."""

_BLOCK = re.compile(r"^[ ]{0,3}>(?![ ]?>).*(?:\n[ ]{0,3}>(?![ ]?>).*)*", re.MULTILINE)
_LINE = re.compile(r"[ ]{0,3}>[ \t]*")
_QUOTES = frozenset('"“”„«»‹›「」『』')
_MOST_QUOTES = 2
_SIGNED = re.compile(r"(?:[—–―]|--?)\s*[^\W\da-z_]")
_WORD = re.compile(r"[^\W\d_]+")
_SAYING = frozenset(word for word, verb in VERBS.items() if "s" in verb.frames and not verb.is_base)
_SAID_IN = frozenset(("statement", "letter", "email", "post", "memo", "speech"))
_FURTHEST = 300


def find_angled(text: str, marks: Sequence[Edit] = ()) -> Iterator[Edit]:
    """Yield what makes marks of the signs that set a quotation off; linear in `len(text)`.

    Where `marks`, which were written otherwise, stand at its edge, they set it off.
    """
    edges = {place for start, end, _ in marks for place in (start, end)}
    for block in _BLOCK.finditer(text):
        yield from _edits(text, block.start(), block.end(), edges)


def _edits(text: str, start: int, end: int, edges: Collection[int]) -> list[Edit]:
    rows: list[tuple[int, int, int]] = []
    at = start
    for line in text[start:end].split("\n"):
        sign = _LINE.match(line)
        rows.append((at, at + (sign.end() if sign else 0), at + len(line.rstrip())))
        at += len(line) + 1
    while rows and rows[-1][1] >= rows[-1][2]:
        del rows[-1]
    is_signed = len(rows) > 1 and _SIGNED.match(text, rows[-1][1], rows[-1][2]) is not None
    if is_signed:
        del rows[-1]
    while rows and rows[-1][1] >= rows[-1][2]:
        del rows[-1]
    if rows and (rows[0][1] in edges or rows[-1][2] in edges):
        return []
    if not rows or not (is_signed or _is_brought_in(text, start)) or _has_marks(text[start:end], rows):
        return []
    found: list[Edit] = []
    last = -1
    for begin, words, stop in rows:
        if words >= stop:
            continue
        is_next = last >= 0 and text.count("\n", last, begin) == 1
        found.append((begin if last < 0 else last, words, "“" if last < 0 else " " if is_next else "\n“"))
        last = stop
    return [*found, (last, last, "”")]


def _has_marks(block: str, rows: list[tuple[int, int, int]]) -> bool:
    offset = rows[0][0]
    inside = block[rows[0][1] - offset : rows[-1][2] - offset]
    edges = inside[:1] + inside[-1:]
    return not _QUOTES.isdisjoint(edges) or sum(map(inside.count, _QUOTES)) > _MOST_QUOTES


def _is_brought_in(text: str, start: int) -> bool:
    above = text[max(0, start - _FURTHEST) : start].rstrip()
    line = above[above.rfind("\n") + 1 :]
    if line.endswith((":", "：")):
        return True
    words = set(map(str.lower, _WORD.findall(re.split(r"[.!?]\s", line)[-1])))
    says = not words.isdisjoint(_SAYING) or not words.isdisjoint(_SAID_IN)
    return says and not line.startswith("#") and _QUOTES.isdisjoint(line)
