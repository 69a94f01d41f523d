"""Whom a sentence or a clause is about: the noun phrase before its verb, by an expression over `shapes`."""

import re

from asquoted.domain.quotations.chunks import WORD
from asquoted.domain.quotations.kinds import (
    ADVERB,
    BEGINS,
    COMMA,
    CONJUNCTION,
    DAY,
    DETERMINER,
    IN_ED,
    IN_ING,
    IN_S,
    LINKING,
    PAST,
    PREPOSITION,
    PUNCTUATION,
    QUOTE,
    SMALL,
    SUBJECT,
    TIME,
    VERB,
)
from asquoted.domain.quotations.phrases import Words
from asquoted.domain.quotations.shapes import any_of, signs_of, word_of
from asquoted.domain.quotations.words import Sentence

_FINITE = VERB | ADVERB | PAST
_NO_PHRASE = PUNCTUATION | SMALL


def main_subject(sentence: Sentence) -> Words | None:
    """Return the noun phrase that the sentence begins with, behind an introductory phrase or a time.

    "Here is what she said", "Last year: Q" and "The words were plainer: Q" begin with none that speaks.
    """
    base, row = sentence.base, sentence.row
    match = _MAIN_SUBJECT.match(row.shape, base, sentence.end)
    if match is None:
        return None
    start, end = match.span(1)
    if row.shape[end - 1] in _DATE_SIGNS and _IS_TIME.fullmatch(row.shape, start, end):
        return None
    first = row.tokens[start][WORD]
    if end - start == 1:
        if first in _POINTING:
            return None
    elif first == "the" and row.tokens[end - 1][WORD] == "words":
        return None
    return (start - base, end - base)


def clause_subject(sentence: Sentence, at: int) -> Words | None:
    """Return the noun phrase that begins at `at` and is the subject of the verb behind it."""
    base = sentence.base
    match = _CLAUSE_SUBJECT.match(sentence.row.shape, base + at, sentence.end)
    return None if match is None else (at, match.end() - base)


def _subject_grammar() -> str:
    """Return the expression over `shapes` for a noun phrase of up to eight words before its verb."""
    goes_on = _goes_on_before(_FINITE | IN_ED)
    # Behind "the" or a name a word in -ed is a verb; "The plan": right behind a determiner stands none.
    determined = word_of(DETERMINER) + f"(?:{any_of(lambda kind, _: not kind & _NO_PHRASE)}{goes_on}{{0,6}})?"
    named = any_of(lambda kind, capital: capital and not kind & PUNCTUATION) + f"{goes_on}{{0,7}}"
    plural = word_of(IN_S, but=PUNCTUATION) + f"(?:{_goes_on_before(_FINITE)}{goes_on}{{0,6}})?"
    return f"({word_of(SUBJECT)}|{determined}|{named}|{plural})"


def _goes_on_before(verb: int) -> str:
    """Return a class of what a subject may go on with: neither its end nor such a verb."""
    return any_of(lambda kind, capital: not kind & _NO_PHRASE and (capital or not kind & verb))


_CLAUSE_SUBJECT = re.compile(_subject_grammar())
_INTRODUCTORY = PREPOSITION | CONJUNCTION | ADVERB | IN_ING
_DATES = DAY | TIME


def _is_counted(kind: int, capital: bool) -> bool:
    """Tell a word of a time from others: a unit, a day, or a number in digits."""
    return bool(kind & _DATES) or bool(kind & BEGINS and not capital and not kind & PUNCTUATION)


_COUNTED = any_of(lambda kind, capital: kind & (DETERMINER | ADVERB) or _is_counted(kind, capital))
_BEGINS_SUBJECT = any_of(
    lambda kind, capital: kind & (SUBJECT | DETERMINER | IN_S | COMMA) or (capital and not kind & _DATES)
)
# "In June", "This time last year", "Only a fortnight ago", "On 3 May 2024": a month alone may be a name.
_TIME_BEFORE = (
    f"(?:{word_of(PREPOSITION)}{_COUNTED}{{0,5}}{any_of(_is_counted)}"
    f"|{_COUNTED}{{1,5}}{word_of(_DATES)}{word_of(ADVERB)}?){word_of(COMMA)}?(?={_BEGINS_SUBJECT})"
)
_IS_TIME = re.compile(f"(?:{word_of(_DATES | DETERMINER, but=SUBJECT)})*{word_of(_DATES)}")
_DATE_SIGNS = signs_of(lambda kind, _: kind & _DATES)
_POINTING = frozenset(("here", "there", "this", "that", "these", "those"))
_MAIN_SUBJECT = re.compile(
    f"{any_of(lambda kind, _: kind & (PUNCTUATION | LINKING) and not kind & QUOTE)}*+"
    f"(?:{word_of(_INTRODUCTORY)}{any_of(lambda kind, _: not kind & COMMA)}{{0,18}}+{word_of(COMMA)}"
    f"|{_TIME_BEFORE}|(?!{word_of(_INTRODUCTORY)})){_CLAUSE_SUBJECT.pattern}"
)
