"""Double marks on the wrong side of their blank: `she said" We will go,"` and `"We will go, "she said`.

A typist's slip turns an opening mark into what looks like a closing one, and a closing one into what looks
like an opening one. What is open there, and which mark comes next, gives it away.
"""

import re
from collections.abc import Sequence

from asquoted.domain.quotations.endings import ATTRIBUTION, SAYING
from asquoted.domain.quotations.grammar import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from asquoted.domain.quotations.marks import DOUBLE, Mark

_ENDS_SPEECH = frozenset(",.?!…")
_LONGEST_ATTRIBUTION = 220
_BRINGS_IN = re.compile(
    rf"(?:\b(?:{SAYING})\b[^.!?…,:;]{{0,40}},|:|\b(?:{SAYING}|that|as)|\b(?:an?|the|his|her|their))\Z"
)
_PAUSE = re.compile(r"[,?!…—–]")
_FURTHEST = 60
_LONGEST_WORD = 24


def ungluing(text: str, k: int, marks: Sequence[Mark], *, is_open: bool) -> Mark | None:
    """Return mark `k` as what it was meant for, where it stands on the wrong side of its blank; else None.

    `is_open` says that a quotation is open there. Looks at one mark more, and at a few words beside it.
    """
    mark = marks[k]
    if mark.family is not DOUBLE or mark.opens == mark.closes:
        return None
    following = next((one for one in marks[k + 1 : k + 4] if one.family is DOUBLE), None)
    if is_open and mark.opens:
        floor = max(marks[k - 1].end if k else 0, mark.start - _LONGEST_ATTRIBUTION)
        return mark._replace(opens=False, closes=True) if _closes(text, mark, following, floor) else None
    if not is_open and mark.closes and following is not None and following.closes and not following.opens:
        return mark._replace(opens=True, closes=False) if _opens(text, mark) else None
    return None


def _closes(text: str, mark: Mark, following: Mark | None, floor: int) -> bool:
    """Tell whether what looks like an opening mark inside a quotation, begun before `floor`, ends it."""
    before = text[mark.start - 2 : mark.start]
    if len(before) < 2 or not before[1].isspace() or before[0].isspace():
        return False
    behind = " " + text[mark.end : mark.end + _LONGEST_ATTRIBUTION]
    if before[0] in _ENDS_SPEECH and ATTRIBUTION.match(behind):
        return True
    # Where nothing but an opening mark comes next, this one closes; unless its shape is that of an opening
    # one, or the phrase is not over.
    if mark.shape != '"' or following is not None and (following.closes or not following.opens):
        return False
    if before[0] in _ENDS_SPEECH:
        # With "…, she said." before it, that quotation ended there, and lost its mark.
        pauses = _PAUSE.finditer(text, floor, mark.start)
        return not any(ATTRIBUTION.match(text, pause.end(), mark.start) for pause in pauses)
    last = text[max(0, mark.start - _LONGEST_WORD) : mark.start].split()[-1].lower()
    is_over = last not in DETERMINERS and last not in PREPOSITIONS and last not in CONJUNCTIONS
    return is_over and before[0].isalnum() and text[mark.end].islower()


def _opens(text: str, mark: Mark) -> bool:
    """Tell whether what looks like a closing mark, behind which another one closes, begins a quotation."""
    after = text[mark.end : mark.end + 2]
    if len(after) < 2 or not after[0].isspace() or not after[1].isalnum():
        return False
    before = text[max(0, mark.start - _FURTHEST) : mark.start]
    if _BRINGS_IN.search(before) is not None:
        return True
    if mark.shape != '"':
        return False
    # With "she said" behind it, it ends speech whose opening mark was lost.
    return before[-1].isalnum() or (before[-1] in _ENDS_SPEECH and not _is_told(text, mark.end))


def _is_told(text: str, end: int) -> bool:
    return ATTRIBUTION.match(text, end, end + _LONGEST_ATTRIBUTION) is not None
