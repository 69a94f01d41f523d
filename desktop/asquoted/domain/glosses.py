"""Abbreviations that an article explains: "the U.N. Security Council (UNSC)"."""

import re

from asquoted.domain.tables import Tables

_SHORT = r"(?:[^\W\d_]\.){2,8}|[^\W\d_][\w&]{1,8}"
_IN_BRACKETS = re.compile(rf"[(\[]\s*(?:or\s+|the\s+)?[\"'“”‘’]?(?P<short>{_SHORT})[\"'“”‘’]?\s*[)\]]")
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’][^\W_]+)*")
# One letter before a full stop is an abbreviation's.
_SENTENCE_END = re.compile(r"(?<=\w\w)[.?!]\W*\s|\n")
_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "de", "la", "des", "du", "a", "an"})
_FAR = 120


def glosses(text: str, tables: Tables) -> dict[str, str]:
    """Return abbreviation -> what it stands for, as the article itself says; its own spelling of both.

    Only bracketed abbreviations whose letters are the initials of the words before them,
    or the other way round: "UNSC (United Nations Security Council)". After Schwartz and
    Hearst (2003).
    """
    found: dict[str, str] = {}
    for match in _IN_BRACKETS.finditer(text):
        short = match["short"]
        if not _is_short(short):
            continue
        before = text[max(0, match.start() - _FAR) : match.start()]
        whole = _whole_before(short.replace(".", "").casefold(), before)
        if whole:
            found.setdefault(short, whole)
    for match in _EXPLAINED.finditer(text):
        whole = _whole_before(match["short"].replace(".", "").casefold(), match["whole"])
        if whole and whole == match["whole"].strip().removeprefix("the ").strip():
            found.setdefault(match["short"], whole)
    return found


_EXPLAINED = re.compile(r"(?P<short>(?:[A-Z]\.){2,8}|[A-Z]{2,9})\s*[(\[](?P<whole>[^()\[\]]{3,120})[)\]]")


def _is_short(short: str) -> bool:
    letters = short.replace(".", "")
    return sum(sign.isupper() for sign in letters) >= 2 and len(letters) <= 10


def _whole_before(short: str, before: str) -> str:
    """Return the shortest end of `before` whose initials are the letters of `short`, or nothing."""
    words = list(_WORD.finditer(before))
    sentence = max((match.end() for match in _SENTENCE_END.finditer(before)), default=0)
    for start in range(len(words) - 2, max(-1, len(words) - 3 * len(short)), -1):
        if words[start].start() < sentence:
            break
        if words[start].group().casefold() in _SMALL:
            continue
        if _spells([word.group() for word in words[start:]], short):
            return before[words[start].start() : words[-1].end()].strip()
    return ""


def _spells(words: list[str], short: str) -> bool:
    left = short
    for word in words:
        letters = word.replace(".", "") if word.isupper() else word[0]
        if left.startswith(letters.casefold()):
            left = left[len(letters) :]
        elif word.casefold() not in _SMALL:
            return False
    return not left
