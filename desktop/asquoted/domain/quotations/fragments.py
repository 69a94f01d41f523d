"""Where a few quoted words began whose opening mark was lost, inside a sentence of the writer's.

The grammar in front of them tells: they complete a verb ("was unmoved”"), are what somebody called or
said ("dismissed it as nonsense”"), or follow their owner ("her sad little war”").
"""

import re

from asquoted.domain.quotations.beginnings import is_attributed
from asquoted.domain.quotations.cues import NOUN_LIKE, VERBS
from asquoted.domain.quotations.endings import SAYING
from asquoted.domain.quotations.grammar import BE, HAVE, words_of
from asquoted.domain.text import Span

_WORD = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*|[^\w\s]")
_OWNERS = words_of("his her their its")
_OBJECTS = words_of("it him her them this that us me")
_COMPLETED = BE | HAVE
_CALLING = frozenset(form for form, verb in VERBS.items() if "n" in verb.frames)
# What stands between verb and quotation is the writer's.
_BETWEEN = words_of("only just still also now already merely simply even")
_SAYING = frozenset(SAYING.split("|"))
_NEVER_NOUNS = _SAYING - NOUN_LIKE
# In a sentence with these somebody speaks, and does so from its beginning.
_OF_SPEAKERS = words_of("i we you my our your me us i'm i've we're we've i’m i’ve we’re we’ve")
_JOINING = frozenset(("and", "or", "but", "of"))
_STOPS = frozenset(".?!")
_LONGEST = 5
_FURTHEST_CALL = 8
_FURTHEST = 160


def find_fragment_start(text: str, floor: int, closer: int, behind: Span) -> int | None:
    """Return where the words begin that a mark at `closer` ends, or None where no word in front tells.

    They begin at `floor` at the earliest; `behind` is the rest of the paragraph.
    """
    if text[closer - 1].isdigit() or is_attributed(text, closer, behind):
        # Inches; and who speaks in whole sentences is read elsewhere.
        return None
    words = _sentence(text, max(floor, closer - _FURTHEST), closer)
    low = [match.group().lower() for match in words]
    if not _OF_SPEAKERS.isdisjoint(low) or (text[closer - 1] in ".?!" and _SAYING.isdisjoint(low)):
        return None
    for k in range(len(low) - 2, max(-1, len(low) - _LONGEST - 3), -1):
        if _is_before(words, low, k):
            first = k + 1
            while low[k] in _COMPLETED and first + 1 < len(low) and low[first] in _BETWEEN:
                first += 1
            is_whole = len(low) - first <= _LONGEST and low[first] not in _JOINING
            return words[first].start() if is_whole else None
        if not low[k][0].isalnum():
            return None
    return None


def _sentence(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Return the words of the sentence that runs up to `end`, without the stop there."""
    words = list(_WORD.finditer(text, start, end))
    while words and not words[-1].group()[0].isalnum():
        del words[-1]
    for k in range(len(words) - 1, -1, -1):
        if words[k].group() in _STOPS:
            return words[k + 1 :]
    return words


def _is_before(words: list[re.Match[str]], low: list[str], k: int) -> bool:
    """Tell whether the quoted words begin behind word `k`."""
    word = low[k]
    if word in _COMPLETED or word in _OWNERS or word in _NEVER_NOUNS:
        return True
    if word in _OBJECTS and k > 0 and low[k - 1] in _CALLING:
        return True
    is_called = not _CALLING.isdisjoint(low[max(0, k - _FURTHEST_CALL) : k])
    is_name = words[k].group()[0].isupper()
    if word == "as" or (is_name and is_called):
        # "Called Ann Vey unfit”": a name is the writer's where what follows is in small letters.
        return is_called and (word == "as" or not any(one.group()[0].isupper() for one in words[k + 1 :]))
    return is_name and word.endswith(("'s", "’s"))
