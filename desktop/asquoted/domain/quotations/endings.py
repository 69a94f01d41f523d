"""Where a quotation ended whose closing mark was lost.

The grammar around it still tells: an attribution ("…, she said") is not part of what was said,
and a few quoted words inside somebody else's sentence end where their phrase does.
"""

import re
from itertools import islice

from asquoted.domain.quotations.cues import VERBS
from asquoted.domain.quotations.grammar import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    words_of,
)
from asquoted.domain.sentences import ends_in_abbreviation

SAYING = "|".join(
    sorted(
        form
        for form, verb in VERBS.items()
        if "s" in verb.frames and "P" not in verb.frames and not verb.is_participle and not verb.is_base
    )
)
_NAME = r"[^\W\da-z_][\w.’'-]*"
_SUBJECT = (
    rf"(?:he|she|they|it|(?:the|a|an|his|her|their|one|another|some|many)\s(?:[\w.’'-]+\s){{0,6}}?[\w.’'-]+"
    rf"|(?:{_NAME}\s(?:(?:of|the|de|van|al)\s)?){{0,5}}?{_NAME})"
)
ATTRIBUTION = re.compile(
    rf"\s+(?:{_SUBJECT}(?:,\s[^,\"“”]{{2,90}},|\s\([^()]{{1,30}}\))?"
    rf"\s(?:[a-z]+ly\s|also\s|later\s|then\s|has\s|had\s){{0,3}}(?:{SAYING})\b"
    rf"|(?:{SAYING})\s(?:{_NAME}|the|a|an|he|she|his|her|one|another)\b|according\sto\b)"
)
_PAUSE = re.compile(r"(?:[,?!…—–]|\.\.\.|\s-)(?=\s)")
_LONGEST_ATTRIBUTION = 220
_LONGEST_PHRASE = 40
_WORD = re.compile(
    r"[^\W_]+(?:[-'’.&][^\W_]+)*|[,;:()\[\]—–―…]|--|(?<=\s)-(?=\s)|[.!?](?<![.!?]{2})[.!?]*+(?=\s|$)"
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:,…\n\r—–]['\"’”)\]]*\s*)\Z")
_STOP = re.compile(r"[.!?…](?=\s)")
# What a clause begins with: such a fragment runs on to the end of its sentence.
_CLAUSE_OPENERS = SUBJECT_PRONOUNS | words_of("""
    this that there there's there’s it's it’s he's he’s she's she’s we're we’re they're they’re i'm i’m
    i've i’ve we've we’ve that's that’s if when because what how why where while unless although though but
    and so nobody everybody everything nothing let
""")
_INTRODUCTION = re.compile(
    rf"[.!?…]\s+((?:[^.!?…\"“”]|\.(?=\w)){{0,160}}?\b(?:{SAYING})\b[^.!?…\"“”]{{0,60}}?[,:]?\s*)\Z"
)


def find_lost_end(text: str, opener: int, start: int, limit: int, cut: bool) -> int:
    """Return where the quotation ends whose mark stands at `opener` and whose words begin at `start`.

    It ends by `limit`; `cut` says that the next opening mark is the limit, and not the paragraph's end.
    """
    begins_low = text[start : start + 1].islower()
    if begins_low:
        limit = _first_stop(text, start, limit)
    end = _before_attribution(text, start, limit, at_once=begins_low)
    if end is not None:
        return end
    if begins_low or not _SENTENCE_START.search(text, max(0, opener - 8), opener):
        return _end_of_phrase(text, start, limit)
    if cut:
        introduction = _INTRODUCTION.search(text, max(start, limit - 240), limit)
        if introduction is not None:
            return introduction.start(1)
    return limit


def _first_stop(text: str, start: int, limit: int) -> int:
    for stop in _STOP.finditer(text, start, limit):
        if not ends_in_abbreviation(
            text[max(start, stop.start() - 24) : stop.end()], text[stop.end() : limit][:40]
        ):
            return stop.end()
    return limit


def _before_attribution(text: str, start: int, limit: int, *, at_once: bool) -> int | None:
    """Return the end of what stands before the first "…, she said"; `at_once` looks at one pause only."""
    for pause in _PAUSE.finditer(text, start, limit):
        if ATTRIBUTION.match(text, pause.end(), min(limit, pause.end() + _LONGEST_ATTRIBUTION)):
            return pause.start() if pause.group().strip() == "-" else pause.end()
        if at_once:
            return None
    return None


def _end_of_phrase(text: str, start: int, limit: int) -> int:
    """Return where the phrase ends that begins at `start`: before the next preposition, clause or comma.

    A name or a title goes on as long as its capitals do, a clause to the end of its sentence.
    """
    words = list(islice(_WORD.finditer(text, start, limit), _LONGEST_PHRASE))
    if not words:
        return limit
    first = words[0].group()
    if first.lower() in _CLAUSE_OPENERS:
        return limit
    is_name = first[0].isupper()
    with_verb = first.lower() in AUXILIARIES or first.lower() in PREPOSITIONS or first.endswith("ed")
    end = words[0].end()
    for k, match in enumerate(words):
        word = match.group()
        if word[0] in ".!?":
            return match.end()
        if not word[0].isalnum():
            return end if k else match.end()
        if k and is_name and not word[0].isupper() and not _capital_follows(words, k):
            return end
        with_verb = with_verb or word in RELATIVES
        if k and not is_name and _ends_phrase(words, k, with_verb):
            return end
        end = match.end()
    return end


def _capital_follows(words: list[re.Match[str]], k: int) -> bool:
    small = words[k].group() in ("of", "the", "and", "in", "on", "for", "to", "a", "with")
    return small and any(match.group()[0].isupper() for match in words[k + 1 : k + 3])


def _ends_phrase(words: list[re.Match[str]], k: int, with_verb: bool) -> bool:
    word = words[k].group()
    following = words[k + 1].group() if k + 1 < len(words) else ""
    if with_verb:
        return word in ("but", "because", "when", "while", "if") or (
            word == "and" and (following in VERBS or following in DETERMINERS)
        )
    # What follows "to" or "of" mostly completes the phrase: "a right peculiar to", "the forces of".
    if word == "to" or (word == "of" and following.islower()) or word in RELATIVES:
        return False
    return word in PREPOSITIONS or word in CONJUNCTIONS or word in AUXILIARIES
