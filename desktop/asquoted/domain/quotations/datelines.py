"""Where an article was written, which stands where a speaker may stand: `OSLO (AP) — “We will go.”`."""

import re

from asquoted.domain.text import Span

_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE = re.compile(
    rf"\b(?:\d{{1,2}}\.?\s+(?:{_MONTH})[a-z]*|(?:{_MONTH})[a-z]*\.?\s+\d{{1,2}})\b", re.IGNORECASE
)
_BEFORE_DASH = re.compile(
    r"[A-Z][A-Z.'’-]+(?:\s[A-Z][A-Z.'’-]+){0,3}(?:,[^\n“”\"()—–]{1,40})?(?:\s*\([^()\n]{1,30}\))?\s*(?:[—–-]|--)\s"
)
_LONGEST_LINE = 40


def is_dateline(text: str, speaker: Span) -> bool:
    """Tell whether what was taken for a speaker says where an article was written.

    A town in capitals before a dash, or a short line with a date in it or beside it.
    """
    start = text.rfind("\n", 0, speaker.start) + 1
    if start == speaker.start and _BEFORE_DASH.match(text, start):
        return True
    end = text.find("\n", speaker.end)
    if end < 0 or end - start > _LONGEST_LINE:
        return False
    if _DATE.search(text, start, end):
        return True
    before = text[max(0, start - _LONGEST_LINE) : start].rstrip("\n").rpartition("\n")[2]
    return speaker == Span(start, end) and _DATE.match(before) is not None
