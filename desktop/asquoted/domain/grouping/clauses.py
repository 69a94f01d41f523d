"""Whether words read as a sentence of their own, or as a phrase cut out of one."""

from asquoted.domain.grouping.lists import word_set

_FINITE = word_set("""
    is are was were am be been has have had do does did will would shall should can could may might must ought
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't
    shouldn't can't     couldn't cannot mustn't
    """)
_SUBJECTS = word_set("""
    i we he she it they you there this that these those what if when nobody nothing everyone everybody who
    """)
_MARKS = "\"'“”‘’«»„[]().,;:!?"


def is_clause(text: str) -> bool:
    """Tell whether words read as a sentence or a main clause.

    It opens with a capital or a pronoun as its subject, and has a verb that a subject
    can have, or the length of a sentence.
    """
    words = [word.strip(_MARKS).replace("’", "'") for word in text.split()]
    words = [word for word in words if word]
    if len(words) < 2 or not opens(text):
        return False
    has_verb = any(_is_finite(word.casefold()) for word in words[1:]) or "'" in words[0]
    return has_verb or words[0].casefold() in _SUBJECTS or (len(words) > 4 and text[:1].isupper())


def opens(text: str) -> bool:
    """Tell whether words begin as a sentence or clause begins."""
    bare = text.lstrip(_MARKS + " ")
    if not bare:
        return False
    first = bare.split()[0].strip(_MARKS).casefold().replace("’", "'")
    return bare[0].isupper() or first.split("'")[0] in _SUBJECTS


def _is_finite(word: str) -> bool:
    return word in _FINITE or word.endswith(("n't", "'re", "'ve", "'ll", "'s", "'m", "'d"))
