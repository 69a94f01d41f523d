"""How a reporter goes back in time: "had said", "said then", "came a week after she had said"."""

import re

from asquoted.domain.grouping.utterances import Utterance

_LONGEST_HAD = 25
# "…, recalling that she had told members: …".
_HAD_SAID = re.compile(r"[\s,]+(?:that\s+)?(?:he|she|it|they)\s+had\s", re.IGNORECASE)
# "had earlier told", "had not then said".
_HAD = re.compile(r"\b(?:had|'d|’d)\s+(?:\w+\s+){0,2}$")
_THEN = re.compile(r"\W{0,3}(?:\w+\s+){0,1}(?:then|at\s+the\s+time)\b", re.IGNORECASE)
_HOURS = re.compile(r"\b(?:hours?|minutes?|moments?)\s+(?:earlier|before)\b", re.IGNORECASE)
# "… three weeks after Prado said", and not "Three weeks after the strike, Prado said".
_AFTER = re.compile(r"\b(?:hour|day|week|month|year)s?\s+after\s+$")
_IS_AFTER = re.compile(r"(?:\w+\s+){0,2}(?:hour|day|week|month|year)s?\s+after\s")
# A sentence that has the news of the day again.
_BACK_AT_NEWS = re.compile(
    r"(?:^|[.!?])[\"'”’»]*\s+(?:Yesterday|Today|Last\s+night|Now|This\s+(?:morning|afternoon|evening))\b"
)


def comes_back(text: str) -> bool:
    """Tell whether a sentence begun in `text` is of the day of the news again: "Yesterday she …"."""
    return _BACK_AT_NEWS.search(text) is not None


def means_then(text: str, utterance: Utterance) -> bool:
    """Tell whether the reporter ends with "…, she said then"."""
    ends = [span.end for span in (utterance.speaker, utterance.cue) if span]
    return utterance.cue is not None and _THEN.match(text, max(ends)) is not None


def is_recalled(text: str, utterance: Utterance) -> bool:
    """Tell whether the words were said before the news of the day."""
    speaker, cue = utterance.speaker, utterance.cue
    if cue is None:
        return False
    if _HOURS.search(text, utterance.frame.start, cue.start):
        # "Hours earlier she had promised …": the same day.
        return False
    before = text[max(utterance.frame.start, cue.start - _LONGEST_HAD) : cue.start]
    if _HAD.search(before) or cue.text_of(text).startswith("had "):
        return True
    if utterance.is_direct and cue.end <= utterance.start and _HAD_SAID.match(text, cue.end, utterance.start):
        return True
    if speaker is None:
        return False
    opening = text[max(utterance.frame.start, speaker.start - _LONGEST_HAD) : speaker.start]
    return bool(_AFTER.search(opening) or _IS_AFTER.match(speaker.text_of(text)))
