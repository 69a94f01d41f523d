"""Where a quotation began whose opening mark was lost.

A closing mark behind a comma or a full stop ends speech: style books set a few quoted words off without
one. Such speech begins where the writer's own words end: behind an introduction ("she said: "), behind
the sentence that attributes what was quoted before, or at the paragraph's beginning.
"""

import re
from collections.abc import Iterable

from asquoted.domain.quotations.cues import NOUN_LIKE, VERBS
from asquoted.domain.quotations.endings import ATTRIBUTION, SAYING
from asquoted.domain.sentences import split_sentences
from asquoted.domain.text import Span

ENDS_SPEECH = frozenset(",.?!…—–")
"""What stands before the closing mark of speech."""

_NAME = r"(?!(?:I|We|You)\b)[^\W\da-z_][\w’'-]+"
_SAYS = re.compile(rf"\b(?:{SAYING})\b")


def _either(forms: Iterable[str]) -> str:
    return "|".join(sorted(forms))


_FORMS = [(form, verb) for form, verb in VERBS.items() if "P" not in verb.frames and not verb.is_base]
_SPEAKING = _either(form for form, verb in _FORMS if "s" in verb.frames and verb.is_participle)
_TELLING = _either(form for form, verb in _FORMS if "o" in verb.frames and not verb.is_participle)
# What stands behind a determiner as well may be a noun: "the claims".
_REPORTING = _either(
    form for form, verb in _FORMS if "s" in verb.frames and not verb.is_participle and form not in NOUN_LIKE
)
_TELLING_OF = _either(
    form for form, verb in _FORMS if "n" in verb.frames and not verb.is_participle and form not in NOUN_LIKE
)
_ADVERB = r"(?:[a-z]+ly\s|also\s|then\s|has\s|had\s)?"
_CLAUSE = r"(?:that|he|she|it|they|we|there|the|an?|his|her|their|its)\b"
_NARRATES = re.compile(
    rf"\b(?:he|she|they|who|{_NAME})\s{_ADVERB}(?:{SAYING}|{_TELLING_OF})\b"
    rf"|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)\s(?:[\w’'-]+\s){{1,4}}?{_ADVERB}(?:{_REPORTING})\b"
    rf"|\b(?:{SAYING})\s(?:he|she|they|the|{_NAME})\b"
    rf"|\b(?:{_SPEAKING})\s(?:{_NAME}\s)?{_CLAUSE}"
)
# "She said: I never did", "told the crowd, I never did", "asking her, Did you", "he said I did". What is
# told without marks is a clause, and no introduction: "said he was late, and".
_INTRODUCTION = re.compile(
    rf"\b(?:{SAYING})\b[^.!?…,:;]{{0,80}}:\s+"
    rf"|\b(?:{SAYING})\b(?!\s{_CLAUSE})[^.!?…,:;]{{0,40}},(?:\s(?:that|and|but)\b)?\s+"
    rf"|\b(?:{_TELLING})\s(?!that\b)[^.!?…,:;]{{0,40}},\s+"
    rf"|(?<!are\s)(?<!is\s)(?<!was\s)(?<!were\s)(?<!['’]re\s)\b(?:{_SPEAKING})\b[^.!?…,:;]{{0,30}}[,:]\s+"
    rf"|\b(?:{SAYING})\s+(?=I\b)|:\s+(?=[^\Wa-z_])"
)
_COLON = re.compile(r":\s+(?=[^\Wa-z_])")
# A saying that is signed: "— Ann Vey".
_SIGNED = re.compile(rf"\s*(?:[—–―]|--?)\s*{_NAME}")
# "…, she said, and I never did", "…, she said at a meeting in Ghent, but I never did"
_GOES_ON = re.compile(
    rf"\b(?:{SAYING})\b(?:[^.!?…,:;]{{0,20}}[,:;—–]\s+|[^!?…:;]{{0,60}}?,\s+(?=(?:and|but|so|because)\s))"
    rf"(?:(?:{_SPEAKING})\b[^.!?…,:;]{{0,30}}[,:]\s+)?"
)
# "…," Ann Vey, who leads the party in Ghent, told reporters.
_SAYS_SO = re.compile(
    rf"\s+(?=[^\W\da-z_]|(?:the|an?|he|she|it|they|one|his|her)\b)"
    rf"(?:[^.!?…\"“”:;]|(?<=\b[A-Z])\.){{2,120}}?\s(?:{SAYING})\b"
)
# Newspapers write of others in the third person, and shorten no verbs.
_SPOKEN = re.compile(
    r"\b(?:I|us|(?i:me|my|mine|we|our|ours|you|your|yours|let['’]s|[a-z]+(?:n['’]t|['’](?:re|ve|ll|m|d))"
    r"|(?:it|that|there|he|she|what|who|here)['’]s))\b"
)
# No speech is that long with none of its marks but the last: the text has no paragraphs.
_LONGEST = 700
_LONGEST_ATTRIBUTION = 220


def find_lost_start(text: str, floor: int, closer: int, behind: Span, *, is_first: bool) -> int | None:
    """Return where the words begin that a mark at `closer` ends, or `None` if nothing tells.

    They begin at `floor` at the earliest: the end of what was quoted before, or the beginning
    of the paragraph if nothing was (`is_first`). `behind` is what follows the mark in the paragraph.
    """
    if closer - floor > _LONGEST or text[closer - 1 : closer] not in ENDS_SPEECH:
        return None
    before = text[floor:closer]
    sentences = split_sentences(before)
    if not sentences:
        return None
    if is_first and _SIGNED.match(text, behind.start, behind.end):
        return floor + sentences[0].start
    attributed = is_attributed(text, closer, behind)
    introduction_of = _COLON if attributed else _INTRODUCTION
    # Behind "…, she said." another quotation goes on with the next sentence.
    goes_on = not is_first and _SAYS.search(sentences[0].text_of(before)) is not None
    is_said = attributed or goes_on
    start: int | None = None
    was_spoken = False
    for k in range(len(sentences) - 1, -1, -1):
        at = floor + sentences[k].start
        sentence = sentences[k].text_of(before)
        if k == 0 and not is_first:
            *_, resumed = [None, *_GOES_ON.finditer(sentence)]
            return at + resumed.end() if start is None and resumed is not None else start
        *_, introduction = [None, *introduction_of.finditer(sentence)]
        if introduction is not None and not _is_inside(sentence, introduction):
            return at + introduction.end()
        if _NARRATES.search(sentence) and not (attributed and start is None):
            return start
        spoken = _SPOKEN.search(sentence) is not None
        if not spoken and not goes_on and (not is_said or was_spoken):
            return start
        was_spoken = spoken
        start = at
    return start


def is_attributed(text: str, closer: int, behind: Span) -> bool:
    """Tell whether "she said" follows the mark at `closer` in its own sentence."""
    limit = min(behind.end, behind.start + _LONGEST_ATTRIBUTION)
    last = text[closer - 1]
    if last == "," and _SAYS_SO.match(text, behind.start, limit):
        return True
    return last != "." and ATTRIBUTION.match(text, behind.start, limit) is not None


def _is_inside(sentence: str, introduction: re.Match[str]) -> bool:
    """Tell whether a colon is the speaker's own: "I tell you this: We shall win"."""
    is_colon = introduction.group()[0] == ":"
    return is_colon and _SPOKEN.search(sentence, 0, introduction.start()) is not None
