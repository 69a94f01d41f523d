"""Whether words read as a sentence of their own, or as a phrase cut out of one."""

import re
from collections.abc import Sequence

from asquoted.domain.grouping.lists import word_set

_FINITE = word_set("""
    is are was were am be been has have had do does did will would shall should can could may might must ought
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't
    shouldn't can't     couldn't cannot mustn't
    """)
_SUBJECTS = word_set("""
    i we he she it they you there this that these those what if when nobody nothing everyone everybody who
    """)
_DETERMINERS = word_set("""
    the a an my our your his her its their no some every each all many most both such another any
    """)
_RELATIVES = word_set("that who whom whose which where when what how why if because as than")
_NOUN_ENDS = ("s", "ion", "ity", "ness", "ment", "ance", "ence", "ship")
_LONGEST_SUBJECT = 7
_FEWEST_WORDS = 4
_FEWEST_SIGNS = 8
"""Of a clause in a script without capitals: words, or signs where none stand apart (Han, Kana)."""
# A verb at the end of a Korean sentence, in its plain, polite, asking or proposing form.
_HANGUL_VERB = re.compile(r"[\uac00-\ud7a3](?:다|요|까|죠|자|라)$")
_MARKS = "\"'“”‘’«»„[]().,;:!?"
# "[W]e": the letter is the outlet's, and was of the other case.
_LETTER = re.compile(r"\[(\w)\](?=\w)")


def is_clause(text: str) -> bool:
    """Tell whether words read as a sentence or a main clause.

    It opens with a capital or a pronoun as its subject, and has a verb that a subject
    can have, or the length of a sentence. Where letters have no case, its length alone tells.
    """
    text = as_spoken(text)
    words = [word.strip(_MARKS).replace("’", "'") for word in text.split()]
    words = [word for word in words if word]
    if _is_caseless(text):
        if len(words) > 1 and _HANGUL_VERB.search(words[-1]):
            return True
        return len(words) >= _FEWEST_WORDS or (len(words) == 1 and len(words[0]) >= _FEWEST_SIGNS)
    if len(words) < 2:
        return False
    if not opens(text):
        return _has_subject([word.casefold() for word in words])
    has_verb = any(_is_finite(word.casefold()) for word in words[1:]) or "'" in words[0]
    return has_verb or words[0].casefold() in _SUBJECTS or (len(words) > 4 and text[:1].isupper())


def _has_subject(words: Sequence[str]) -> bool:
    """Tell whether words in small letters open with a noun as subject, and its verb follows.

    "the council will pay", "prices are falling"; but not "the best that we could get".
    """
    if words[0] not in _DETERMINERS:
        is_noun = words[0].isalpha() and not _is_finite(words[0]) and words[0] not in _RELATIVES
        return is_noun and words[0].endswith(_NOUN_ENDS) and words[1] in _FINITE and len(words) > 2
    for place, word in enumerate(words[1 : _LONGEST_SUBJECT + 1], start=1):
        if word in _RELATIVES or word in _SUBJECTS:
            return False
        if word in _FINITE:
            return place > 1
    return False


def as_spoken(text: str) -> str:
    """Return a text with its letters as they were where brackets declare one of the other case."""
    return _LETTER.sub(lambda match: match[1].swapcase(), text) if "[" in text else text


def opens(text: str) -> bool:
    """Tell whether words begin as a sentence or clause begins; what has no case may always do so."""
    text = as_spoken(text)
    if _is_caseless(text):
        return True
    bare = text.lstrip(_MARKS + " ")
    if not bare:
        return False
    first = bare.split()[0].strip(_MARKS).casefold().replace("’", "'")
    return bare[0].isupper() or first.split("'")[0] in _SUBJECTS


def _is_caseless(text: str) -> bool:
    """Tell whether a text is written without capitals: Arabic, Hangul, Han, Devanagari…"""
    letter = next((sign for sign in text if sign.isalpha()), "")
    return letter.lower() == letter.upper() and bool(letter)


def _is_finite(word: str) -> bool:
    return word in _FINITE or word.endswith(("n't", "'re", "'ve", "'ll", "'s", "'m", "'d"))
