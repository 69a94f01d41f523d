"""Where a quotation began whose opening mark was lost.

A closing mark behind a comma or a full stop ends speech: style books set a few quoted words off without
one. Such speech begins where the writer's own words end: behind an introduction ("she said: "), behind
the sentence that attributes what was quoted before, or at the paragraph's beginning.
"""

import re

from asquoted.domain.quotations.endings import ATTRIBUTION, SAYING
from asquoted.domain.sentences import split_sentences

ENDS_SPEECH = frozenset(",.?!…—–")
"""What stands before the closing mark of speech."""

_NAME = r"(?!(?:I|We|You)\b)[^\W\da-z_][\w’'-]+"
_SAYS = re.compile(rf"\b(?:{SAYING})\b")
_NARRATES = re.compile(
    rf"\b(?:he|she|they|who|{_NAME})\s(?:[a-z]+ly\s|also\s|then\s|has\s|had\s)?(?:{SAYING})\b"
    rf"|\b(?:{SAYING})\s(?:he|she|they|the|{_NAME})\b"
)
# "She said: I never did", "A friend put it this way: You never did".
_INTRODUCTION = re.compile(
    rf"\b(?:{SAYING})\b[^.!?…,:;]{{0,80}}(?::|,(?:\s(?:that|and|but)\b)?)\s+|:\s+(?=[^\W\da-z_])"
)
# "…, she said, and I never did"
_GOES_ON = re.compile(rf"\b(?:{SAYING})\b[^.!?…,:;]{{0,20}}[,:;—–]\s+(?:(?:and|but)\s)?")
# Newspapers write of others in the third person, and shorten no verbs.
_SPOKEN = re.compile(
    r"\b(?:I|us|(?i:me|my|mine|we|our|ours|you|your|yours|let['’]s|[a-z]+(?:n['’]t|['’](?:re|ve|ll|m|d))"
    r"|(?:it|that|there|he|she|what|who|here)['’]s))\b"
)
# No speech is that long with none of its marks but the last: the text has no paragraphs.
_LONGEST = 700
_LONGEST_ATTRIBUTION = 220


def find_lost_start(text: str, floor: int, closer: int, after: int, *, is_first: bool) -> int | None:
    """Return where the words begin that a mark at `closer` ends, or `None` if nothing tells.

    They begin at `floor` at the earliest: the end of what was quoted before, or the beginning
    of the paragraph if nothing was (`is_first`). `after` is where the mark ends.
    """
    if closer - floor > _LONGEST or text[closer - 1 : closer] not in ENDS_SPEECH:
        return None
    before = text[floor:closer]
    sentences = split_sentences(before)
    if not sentences:
        return None
    is_said = ATTRIBUTION.match(text, after, after + _LONGEST_ATTRIBUTION) is not None or (
        not is_first and _SAYS.search(sentences[0].text_of(before)) is not None
    )
    start: int | None = None
    was_spoken = False
    for k in range(len(sentences) - 1, -1, -1):
        at = floor + sentences[k].start
        sentence = sentences[k].text_of(before)
        if k == 0 and not is_first:
            *_, goes_on = [None, *_GOES_ON.finditer(sentence)]
            return at + goes_on.end() if start is None and goes_on is not None else start
        *_, introduction = [None, *_INTRODUCTION.finditer(sentence)]
        if introduction is not None:
            return at + introduction.end()
        if _NARRATES.search(sentence):
            return start
        spoken = _SPOKEN.search(sentence) is not None
        if not spoken and (not is_said or was_spoken):
            return start
        was_spoken = spoken
        start = at
    return start
