"""Whom a sentence or a clause is about: the noun phrase before its verb, by an expression over `shapes`."""

import re

from asquoted.domain.quotations.kinds import (
    ADVERB,
    COMMA,
    CONJUNCTION,
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
    VERB,
)
from asquoted.domain.quotations.phrases import Words
from asquoted.domain.quotations.shapes import any_of, word_of
from asquoted.domain.quotations.words import Sentence

_FINITE = VERB | ADVERB | PAST
_NO_PHRASE = PUNCTUATION | SMALL


def main_subject(sentence: Sentence) -> Words | None:
    """Return the noun phrase that the sentence begins with, behind an introductory phrase."""
    base = sentence.base
    match = _MAIN_SUBJECT.match(sentence.row.shape, base, sentence.end)
    return None if match is None else (match.start(1) - base, match.end() - base)


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
_MAIN_SUBJECT = re.compile(
    f"{any_of(lambda kind, _: kind & (PUNCTUATION | LINKING) and not kind & QUOTE)}*+"
    f"(?:{word_of(_INTRODUCTORY)}{any_of(lambda kind, _: not kind & COMMA)}{{0,18}}+{word_of(COMMA)}"
    f"|(?!{word_of(_INTRODUCTORY)})){_CLAUSE_SUBJECT.pattern}"
)
