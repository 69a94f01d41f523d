"""Which words with a capital are plain nouns in German, where every noun has one.

Only what is certain counts: a noun behind its article or its number, and one that its ending makes. Of
all others a capital is taken for a name, as names are what no filter may hide.
"""

from collections.abc import Sequence
from functools import lru_cache

from asquoted.domain.collation.side import Side
from asquoted.domain.quotations.grammar import words_of

_OF_GERMAN = words_of("""
    der das dem des und ist nicht ein eine einen einem einer wir ihr ihre im zum zur vom beim mit
    von für auf auch wird wurde werden haben sich sind dass nach bei aus sie es kein keine
""")
_OF_ENGLISH = words_of("""
    the of and to that with is are was have has for
""")
_LEAST_SHARE = 0.12
_SAMPLE = 4_000
_REMEMBERED = 2_000
# Behind these stands a noun, however many adjectives stand between.
_BEFORE_NOUNS = words_of("""
    der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner sein
    seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem unserer kein
    keine keinen keinem keiner dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle
    allen aller viele vielen wenige mehrere einige beide beiden zwei drei vier fünf sechs sieben
    acht neun zehn elf zwölf hundert tausend
""")
_ADJECTIVES = ("e", "en", "er", "es", "em")
_MOST_ADJECTIVES = 2
_ENDINGS = (
    "ung",
    "ungen",
    "heit",
    "heiten",
    "keit",
    "keiten",
    "schaft",
    "schaften",
    "tion",
    "tionen",
    "ität",
)
_SHORTEST = 7
# What is called by an article and a name: countries, and places by what they are.
_WITH_ARTICLE = words_of("""
    türkei schweiz ukraine slowakei mongolei niederlande niederlanden iran irak libanon sudan
    südsudan jemen kongo vatikan kreml elfenbeinküste krim
""")
_OF_PLACES = (
    "tal",
    "burg",
    "berg",
    "dorf",
    "stadt",
    "see",
    "wald",
    "heim",
    "furt",
    "hafen",
    "gebirge",
    "insel",
)


def is_plain_noun(side: Side, index: int) -> bool:
    """Tell whether a word with a capital is certainly a noun and no name, in a text that reads as German."""
    word = side.tokens[index].shadow
    if len(word) > 1 and side.tokens[index].printed[:2].isupper():
        return False
    if not _reads_as_german(side.text) or word in _WITH_ARTICLE or _is_of_place(word):
        return False
    if len(word) >= _SHORTEST and word.endswith(_ENDINGS):
        return True
    return _is_behind_article(side, index)


def _is_of_place(word: str) -> bool:
    return any(word.endswith(ending) and word != ending for ending in _OF_PLACES)


def _is_behind_article(side: Side, index: int) -> bool:
    """Tell whether an article, a number or the like stands before a word: a name hardly ever has one."""
    at = index - 1
    for _ in range(_MOST_ADJECTIVES + 1):
        if at < 0 or at + 1 in side.breaks or not side.tokens[at].is_word:
            return False
        word, printed = side.tokens[at].shadow, side.tokens[at].printed
        if word in _BEFORE_NOUNS or word.isdigit():
            return True
        if not printed.islower() or not word.endswith(_ADJECTIVES):
            return False
        at -= 1
    return False


@lru_cache(maxsize=_REMEMBERED)
def _reads_as_german(text: str) -> bool:
    words: Sequence[str] = [word.strip("„“”\"'‚‘’«».,;:!?()[]") for word in text[:_SAMPLE].casefold().split()]
    german = sum(map(_OF_GERMAN.__contains__, words))
    return german > sum(map(_OF_ENGLISH.__contains__, words)) and german >= _LEAST_SHARE * len(words)
