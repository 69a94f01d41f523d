"""What an outlet's own words around the marks say: whether they deny what stands in them, or weaken it.

A few quoted words that go on with the outlet's own sentence are denied by it as well (said it had not
“sold weapons”): a negation that stands before the marks is not left out. A whole sentence in marks is
denied by nothing but itself.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.text import Span

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_STOP = re.compile(r"[.!?…؟]\s|[。？！\n]")
_CLAUSE_STOP = re.compile(r"[,;:.!?…،؛؟。、！？\n]")
_FURTHEST = 240
"""Characters of an outlet's sentence that are looked at, to either side."""
_MARKS = " \u00a0\"'“”„‟‘’‚«»‹›「」『』(["
_SET_OFF = frozenset(",:;،：，.!?—–-\n")
_LONGEST = 4
_HANGUL = re.compile("[가-힣]")
_DENYING = re.compile(
    "[وف]?(?:den(?:y|ie[ds]|ying)|denial|refus|reject|dismiss|disput|refut|rebut|rebuff|contradict|declin|unable|unlikely"
    "|impossib|untrue|false|lack|fail|stop|avoid|prevent|absen|ceas|bestreit|bestritt|dementier|verneint|weiger"
    "|zurückgewiesen|falsch|dément|réfut|rejet|rechaz|desmient|desmint|neg[oó]$|nieg|negaron|نفى|نفت|نفوا|ينفي|تنفي"
    "|أنكر|رفض|부인|거부|부정|반박|일축)"
)
"""How verbs, nouns and adjectives begin that deny by themselves."""


def stands_alone(text: str, spans: Sequence[Span], base: str) -> bool:
    """Tell whether the passages, whose words begin in the base as `base` does, are a sentence by themselves.

    So they are where a colon or a comma leads up to them, and where the outlet wrote them with a capital
    that the base does not have there.
    """
    passage = spans[0]
    before = text[max(passage.start - _FURTHEST, 0) : passage.start].rstrip(_MARKS)
    first = next((sign for sign in passage.text_of(text) if sign.isalnum()), "")
    if first.isupper() and next((sign for sign in base if sign.isalnum()), "").islower():
        return True
    return not first.islower() and (not before or before[-1] in _SET_OFF)


def has_lead(text: str, passage: Span) -> bool:
    """Tell whether a passage goes on with words of the outlet's own, or they with it."""
    before = text[max(passage.start - _FURTHEST, 0) : passage.start].rstrip(_MARKS)
    return bool(before) and before[-1] not in _SET_OFF


def is_said_outside(
    text: str, spans: Sequence[Span], lexicon: Lexicon, *, is_modal: bool = False, is_before: bool = True
) -> bool:
    """Tell whether the outlet's own sentence around the passages denies, or (`is_modal`) weakens, anything.

    Where the verb comes last (Korean), or `is_before` is false, only what follows the passages is asked.
    """
    start, end = spans[0].start, spans[-1].end
    after = text[end : end + _FURTHEST].lstrip(_MARKS)
    around = [_CLAUSE_STOP.split(after, maxsplit=1)[0]]
    if is_before and not _HANGUL.search(spans[0].text_of(text)):
        around.append(_STOP.split(text[max(start - _FURTHEST, 0) : start])[-1])
    table = lexicon.tables.modals if is_modal else lexicon.tables.negations
    return any(_has_phrase(each, table) or (not is_modal and _denies(each)) for each in around)


def is_denied(text: str, passage: Span) -> bool:
    """Tell whether the clause of the outlet that leads up to a passage denies it by its verb."""
    before = text[max(passage.start - _FURTHEST, 0) : passage.start].rstrip(_MARKS + ",:")
    return any(_DENYING.match(word) for word in _shadows(_CLAUSE_STOP.split(before)[-1]))


def _denies(text: str) -> bool:
    return any(_DENYING.match(word) or word.endswith("n't") for word in _shadows(text))


def _has_phrase(text: str, table: Mapping[str, str]) -> bool:
    words = list(_shadows(text))
    return any(
        " ".join(words[at : at + many]) in table
        for at in range(len(words))
        for many in range(1, min(_LONGEST, len(words) - at) + 1)
    )


def _shadows(text: str) -> Iterator[str]:
    for word in _WORD.finditer(text):
        yield word[0].lower().replace("’", "'")
