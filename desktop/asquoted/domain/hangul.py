"""Korean words: what belongs to one word, and what is another form of it.

A particle belongs to the word before it, also where a gloss stands between the two: “우리(항만청)는”
is the word “우리는” with a gloss, the paper's own words in brackets.
"""

from collections.abc import Sequence
from typing import Protocol

_HANGUL = ("가", "힣")
_CLOSING = {"(": ")", "[": "]", "（": "）", "［": "］", "〔": "〕"}
_LONGEST = 8
"""Words and marks of a gloss."""


class _Printed(Protocol):
    @property
    def printed(self) -> str: ...
    @property
    def is_word(self) -> bool: ...


def is_hangul(printed: str) -> bool:
    """Tell whether a word is written in Hangul alone."""
    first, last = _HANGUL
    return bool(printed) and all(first <= letter <= last for letter in printed)


def end_of_inner_gloss(tokens: Sequence[_Printed], starts: Sequence[int], at: int) -> int | None:
    """Return the token that closes a gloss inside the word at `at`; None where it has none.

    `starts` are where the tokens start. A bracket touches the word on both sides.
    """
    if at + 4 >= len(tokens) or not is_hangul(tokens[at].printed):
        return None
    closing = _CLOSING.get(tokens[at + 1].printed)
    if closing is None or not _touch(tokens, starts, at):
        return None
    for end in range(at + 2, min(at + 2 + _LONGEST, len(tokens) - 1)):
        if tokens[end].printed == closing:
            goes_on = is_hangul(tokens[end + 1].printed) and _touch(tokens, starts, end)
            return end if goes_on and end > at + 2 else None
        if tokens[end].printed in _CLOSING:
            return None
    return None


def are_forms_by_copula(words: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether two predicates differ in the copula and in spaces alone: 억 원이다, 억원.

    Behind a quotation mark “이라고” stands in its place, so that papers leave it outside.
    """
    if not (words and others and is_hangul(words[-1]) and is_hangul(others[-1])):
        return False
    one, other = "".join(words), "".join(others)
    return one != other and _less_copula(one) == _less_copula(other)


def _less_copula(word: str) -> str:
    return next((word.removesuffix(form) for form in _COPULA if word.endswith(form)), word)


_COPULA = ("입니다", "이었습니다", "이었다", "이에요", "이다")


def _touch(tokens: Sequence[_Printed], starts: Sequence[int], at: int) -> bool:
    return starts[at] + len(tokens[at].printed) == starts[at + 1]
