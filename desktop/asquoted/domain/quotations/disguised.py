"""Quotation marks that a program wrote otherwise, or broke: `&quot;`, `<<`, `\\"`, `â€œ`, `\ufffd`.

Such a text came out of a page's source, a database or another encoding, and nobody mended it. It is read
as if its marks stood there, and every place is given back as one of the text as it is.

Sources: the HTML Living Standard, "Named character references", and the WHATWG's Encoding Standard,
windows-1252: what UTF-8 looks like when it is read as that, and which marks stand at 0x91 to 0x94.
Quotations that `>` sets off are found in `asquoted.domain.quotations.angled`.
"""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from asquoted.domain.quotations.angled import Edit, find_angled
from asquoted.domain.speech import IndirectSpeech, Quotation, Speech
from asquoted.domain.text import Span

# A text without any of these has none of what is looked for: searching for each costs next to nothing.
_SIGNS = ("&", "<<", '\\"', "\\'", "â\u20ac", "â\x80", *"\x91\x92\x93\x94′❝❞❛❜")
_LOST_SIGNS = ("\ufffd", "?")
_MARKS = frozenset("\"“”„‟«»‹›'‘’‚‛")
_SINGLE = {
    "\x91": "‘",
    "\x92": "’",
    "\x93": "“",
    "\x94": "”",
    "′": "'",
    "❝": "“",
    "❞": "”",
    "❛": "‘",
    "❜": "’",
}
# The third byte of a mark or a dash in UTF-8, as windows-1252 and as Latin 1 show it; 0x9D is no sign in
# the first, and mostly lost.
_THIRD_BYTES = {
    "\u0153": "“",
    "\x9c": "“",
    "\x9d": "”",
    "": "”",
    "\u02dc": "‘",
    "\x98": "‘",
    "\u2122": "’",
    "\x99": "’",
    "\u017e": "„",
    "\x9e": "„",
    "\u201d": "—",
    "\x94": "—",
    "\u201c": "–",
    "\x93": "–",
    "\u00a6": "…",
}
_DISGUISED = re.compile(
    rf"&(?:amp;)?(?:[a-z]{{4,6}}|#\d{{2,5}}|#[xX][\da-fA-F]{{2,4}});|\\[\"']|â[\u20ac\x80][{''.join(_THIRD_BYTES)}]?"
    r"|[\x91-\x94❝❞❛❜]|(?<!\d)′|<<(?=[^<>\n]{1,2000}>>)|>>"
)
# Between letters it was an apostrophe; else it opens before a word, and closes behind one.
_LOST = re.compile("\ufffd")
# The sign itself comes first: the search then passes over everything else.
_OPENS = re.compile(r"[\ufffd?](?<!\S[\ufffd?])(?=[^\W_])")
_CLOSES = re.compile(r"[,.][\ufffd?](?=\s|\Z)")
# A question mark right before a word asks nothing: one of these stood there before.
_ASKED = re.compile(
    r"(?<!\S)\?(?=[^\W_])|(?<=[^\W\d_])\?(?=[^\W\d_])|(?<=[,.!?…])\?(?=\s|\Z)|(?<=[^\W_])\?(?=\s[a-z])"
)


@dataclass(frozen=True, slots=True)
class Undisguised:
    """A text with its marks as marks; `ends` are where each of them ends, `shifts` how much was left out."""

    text: str
    ends: list[int]
    shifts: list[int]

    def place_of(self, at: int) -> int:
        """Return the place in the text as it is of a place in this one."""
        return at + self.shifts[bisect_right(self.ends, at)]

    def put_back(self, speech: Speech, printed: str) -> Speech:
        """Return what was read here, as read in `printed`, the text as it is."""
        return Speech(
            tuple(self._quotation(one, printed) for one in speech.quotations),
            tuple(self._indirect(one) for one in speech.indirect),
        )

    def _quotation(self, one: Quotation, printed: str) -> Quotation:
        opening, closing = one.opening, one.closing
        if opening:
            at = self.text.rfind(opening, 0, one.span.start)
            opening = self._span(Span(at, at + len(opening))).text_of(printed).strip()
        if closing:
            at = self.text.find(closing, one.span.end)
            closing = self._span(Span(at, at + len(closing))).text_of(printed)
        return one._replace(
            span=self._span(one.span),
            opening=opening,
            closing=closing,
            speaker=one.speaker and self._span(one.speaker),
            cue=one.cue and self._span(one.cue),
            named=one.named and self._span(one.named),
        )

    def _indirect(self, one: IndirectSpeech) -> IndirectSpeech:
        return one._replace(
            span=self._span(one.span),
            speaker=one.speaker and self._span(one.speaker),
            cue=one.cue and self._span(one.cue),
            named=one.named and self._span(one.named),
        )

    def _span(self, span: Span) -> Span:
        return Span(self.place_of(span.start), self.place_of(span.end))


def undisguise(text: str) -> Undisguised | None:
    """Return `text` with the marks that were written otherwise as marks; None where there are none.

    A sign for what could not be shown is a mark only where it stands before a word and behind a comma or
    a stop, as no letter does. Linear in `len(text)`.
    """
    found: list[Edit] = []
    # One character is found in a tenth of the time that two take.
    if any(sign[0] in text and sign in text for sign in _SIGNS):
        found += _spelled_out(text)
    for sign in _LOST_SIGNS:
        if not found and sign in text and _is_mark(text, sign):
            found += _lost(text, sign)
    if ">" in text and (text[:4].lstrip(" ").startswith(">") or "\n>" in text or "\n >" in text):
        found = _merged(found, list(find_angled(text, found)))
    if not found:
        return None
    parts: list[str] = []
    ends: list[int] = []
    shifts = [0]
    at = size = 0
    for start, end, mark in found:
        parts += (text[at:start], mark)
        size += start - at + len(mark)
        at = end
        ends.append(size)
        shifts.append(end - size)
    parts.append(text[at:])
    return Undisguised("".join(parts), ends, shifts)


def _merged(marks: Sequence[Edit], lines: Sequence[Edit]) -> list[Edit]:
    """Return both in their order; a mark within what is read otherwise anyway is left out."""
    found: list[Edit] = []
    for one in sorted((*lines, *marks), key=lambda edit: edit[:2]):
        if not found or one[0] >= found[-1][1]:
            found.append(one)
    return found


def _spelled_out(text: str) -> Iterator[Edit]:
    is_open = False
    for match in _DISGUISED.finditer(text):
        printed = match.group()
        if printed == "<<":
            is_open, mark = True, "«"
        elif printed == ">>":
            mark, is_open = ("»" if is_open else ""), False
        else:
            mark = _mark_of(printed)
        if mark:
            yield match.start(), match.end(), mark


@lru_cache(maxsize=1_000)
def _mark_of(printed: str) -> str:
    """Return the mark, dash or apostrophe that is meant; empty where it is none."""
    if printed[0] == "&":
        mark = html.unescape(html.unescape(printed))
        return mark if mark in _MARKS else _SINGLE.get(mark, "")
    if printed[0] == "\\":
        return printed[1]
    return _THIRD_BYTES[printed[2:]] if printed[0] == "â" else _SINGLE[printed]


def _is_mark(text: str, sign: str) -> bool:
    return all(any(sign in match.group() for match in one.finditer(text)) for one in (_OPENS, _CLOSES))


def _lost(text: str, sign: str) -> Iterator[Edit]:
    depth = last = 0
    for match in (_ASKED if sign == "?" else _LOST).finditer(text):
        start, end = match.span()
        if "\n" in text[last:start]:
            depth = 0
        last = end
        before, after = text[start - 1 : start], text[end : end + 1]
        if before.isalpha() and (after.isalpha() or not depth):
            yield start, end, "’"
        elif after.isalnum() and not before.isalnum():
            # Which of the two it was cannot be told; style books set the single ones inside the double.
            yield start, end, "‘" if depth else '"'
            depth += 1
        else:
            yield start, end, "’" if depth > 1 else '"'
            depth = max(0, depth - 1)
