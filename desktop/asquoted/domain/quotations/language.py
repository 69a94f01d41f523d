"""Whether a text reads as English: the grammar of attribution here is that of English."""

import re

from asquoted.domain.quotations.grammar import words_of

_WORD = re.compile(r"[^\W_]+(?:[-'’.&‑@][^\W_]+)*")
# Of the commonest words of English those that its neighbours lack; one word in five of an English text.
_COMMONEST = frozenset(("the", "of", "and", "to", "that", "said", "for", "with", "it", "she", "has", "are"))
_COUNTED = (" the ", " of ", " and ", " to ")
# In a few sentences, one of these is enough: no neighbour writes them.
_UNMISTAKABLE = frozenset(("the", "of", "and", "that", "said", "with", "was", "would"))
# A line of a few words is English unless two of these stand in it, the commonest ones of its neighbours.
_FOREIGN = words_of("""
    le les des une est dans qui que der das und ist nicht ein eine von el los las una por del os uma não
    na il che di gli della det och är ikke het een van niet nie się jest ve bir sagte sagt dass wurde für auf
""")
# Of the commonest words of German; those in the second row its neighbours lack.
_GERMAN_ALONE = words_of("""
    und das ist nicht sich auf dem im ein eine auch wird wurde nach sagte sagt mit zu
""")
_COMMONEST_IN_GERMAN = _GERMAN_ALONE | {"der", "die", "den", "von", "des", "für", "er", "sie"}
_GERMAN_SHARE = 0.15
# Marks that English does not use.
_ELSEWHERE = frozenset("«»„「」『』《》")
_FEW = 60
_LEAST_SHARE = 0.06
_SAMPLE = 4_000
_LARGEST_SAMPLE = 20_000
_FEWEST = 8
_FIRST_WORDS = 350
_LETTERS = b"abcdefghijklmnopqrstuvwxyz"


def is_english(text: str) -> bool:
    """Tell whether the beginning of `text` reads as English; so do a few words in Latin letters.

    Where a page begins with its menu, more of it is read.
    """
    return _reads_as_english(text[:_SAMPLE]) or (
        len(text) > _SAMPLE and _reads_as_english(text[:_LARGEST_SAMPLE])
    )


def is_german(text: str) -> bool:
    """Tell whether the beginning of `text`, which is not English, reads as German."""
    words = [word for word in _WORD.findall(text[:_SAMPLE].lower()) if word[0].isalpha()]
    shared = sum(map(_COMMONEST_IN_GERMAN.__contains__, words))
    return shared >= _GERMAN_SHARE * len(words) and not _GERMAN_ALONE.isdisjoint(words)


def _reads_as_english(sample: str) -> bool:
    low = sample.lower()
    if _is_surely_english(low):
        return True
    words = [word for word in _WORD.findall(low) if word[0].isalpha()]
    if not any(map(str.isascii, words)):
        return not words
    if len(words) < _FEWEST and not _ELSEWHERE.isdisjoint(sample) and _UNMISTAKABLE.isdisjoint(words):
        return False
    if len(words) < _FEWEST:
        return sum(map(_FOREIGN.__contains__, words)) < 2 or not _UNMISTAKABLE.isdisjoint(words)
    if len(words) < _FEW and not _UNMISTAKABLE.isdisjoint(words):
        return True
    return sum(map(_COMMONEST.__contains__, words)) >= _LEAST_SHARE * len(words)


def _is_surely_english(low: str) -> bool:
    """Tell whether the words that stand alone are enough, however many the others are when counted well.

    Nearly every English text has so many of them, and this takes a tenth of the time.
    """
    # A sign parts any two words. A letter that ASCII lacks counts as a sign, too: no fewer than there are.
    most = 1 + len(low.encode("ascii", "replace").translate(None, _LETTERS))
    enough = max(_FEWEST, _LEAST_SHARE * most)
    # Each of them counts once, and a tenth of English is these four.
    if sum(map(low.count, _COUNTED)) >= enough:
        return True
    # The first words are mostly enough for all of the sample.
    return any(
        sum(map(_COMMONEST.__contains__, low.split(None, count))) >= enough for count in (_FIRST_WORDS, -1)
    )
