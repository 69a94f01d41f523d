"""Reported speech in the past: "I will" becomes "she would" by grammar, and doubts nothing.

Behind a verb of saying in the past English shifts the tense of what is reported (Huddleston and Pullum
2002, 3.6.3 and 17.5), and says "she" for "I". Behind "she says" there is no such shift: "would" is
the outlet's own there.
"""

from collections.abc import Sequence
from dataclasses import replace

from asquoted.domain.comparison import Difference, Kind, Operation
from asquoted.domain.tables import Tables
from asquoted.domain.tokens import tokenize

_SHIFTED = {
    "will": {"would"},
    "shall": {"should", "would"},
    "can": {"could"},
    "may": {"might"},
    "won't": {"wouldn't"},
    "shan't": {"wouldn't", "shouldn't"},
    "can't": {"couldn't"},
    "cannot": {"couldn't"},
}
_CONTRACTED = "'ll"
_THEY = frozenset(("he", "she", "it", "they"))
_FIRST_PERSON = {"i": _THEY, "we": _THEY, "you": _THEY | {"i", "we"}}
_AUXILIARIES = frozenset(("have", "has", "be", "do", "does"))
_REASON = "inflection: the tense of reported speech"


def in_reported_tense(differences: Sequence[Difference], cue: str, tables: Tables) -> tuple[Difference, ...]:
    """Return the differences of a report with a mere shift of tense behind `cue` named as one."""
    if not _is_past(cue, tables):
        return tuple(differences)
    return tuple(
        replace(one, kind=Kind.INFLECTION, reason=_REASON) if _is_shift(one) else one for one in differences
    )


def _is_past(cue: str, tables: Tables) -> bool:
    """Tell whether the verb of saying stands in the past: "said" and "had warned" do, "says" does not."""
    words = [token.shadow for token in tokenize(cue) if token.is_word]
    if not words or words[0] in _SHIFTED or words[0] in _AUXILIARIES:
        return False
    return any(_is_past_form(word, tables) for word in words)


def _is_past_form(word: str, tables: Tables) -> bool:
    is_irregular = word in tables.irregular and not word.endswith(("s", "ing"))
    return is_irregular or (word.endswith("ed") and word != "need")


def _is_shift(one: Difference) -> bool:
    if one.kind is not Kind.MODALITY or one.operation is not Operation.SUBSTITUTION:
        return False
    base, reading = ([t.shadow for t in tokenize(words) if t.is_word] for words in (one.base, one.reading))
    base = [part for word in base for part in _parts(word)]
    reading = [part for word in reading for part in _parts(word)]
    if len(base) != len(reading):
        return False
    pairs = [(mine, theirs) for mine, theirs in zip(base, reading, strict=True) if mine != theirs]
    shifts = sum(theirs in _SHIFTED.get(mine, ()) for mine, theirs in pairs)
    persons = sum(theirs in _FIRST_PERSON.get(mine, ()) for mine, theirs in pairs)
    return shifts > 0 and shifts + persons == len(pairs)


def _parts(word: str) -> list[str]:
    """Return the words of "we'll" and "she'd"."""
    head, mark, tail = word.rpartition("'")
    if mark and "'" + tail == _CONTRACTED:
        return [head, "will"]
    if mark and tail == "d" and (head in _FIRST_PERSON or head in _THEY):
        return [head, "would"]
    return [word]
