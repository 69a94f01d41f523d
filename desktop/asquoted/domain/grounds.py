"""Whether there are any grounds for a grave name: cheap to ask, and mostly there are none."""

from itertools import pairwise

from asquoted.domain.collation.items import Family
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.sources import LONGEST_ASIDE
from asquoted.domain.stretches import LONGEST_PHRASE, Stretch
from asquoted.domain.tokens import TokenKind


def may_be_grave(base: Stretch, reading: Stretch, lexicon: Lexicon) -> bool:
    """Tell whether a rule of a grave kind may hold of a difference; if not, none of them does.

    Each of those rules needs a word of its table in the stretch or just before it, a capital, a
    title or a figure. Only the source of a claim is told by the words around, and by those on both sides.
    """
    if _has_grounds(base, lexicon) or _has_grounds(reading, lexicon):
        return True
    return _may_be_source(base, lexicon) and _may_be_source(reading, lexicon)


def _has_grounds(stretch: Stretch, lexicon: Lexicon) -> bool:
    side, start, end = stretch
    if start == end:
        return False
    low, high = side.first_items[start], side.last_items[end - 1]
    if not lexicon.grave_words.isdisjoint(side.keys[low:high]):
        return True
    # A phrase of several words may begin before the stretch.
    first = max(0, low - LONGEST_PHRASE + 1)
    if not lexicon.grave_pairs.isdisjoint(pairwise(side.keys[first : low + 1])):
        return True
    titles = lexicon.tables.titles
    for printed, shadow, kind, _ in side.tokens[start:end]:
        if kind is TokenKind.WORD:
            if shadow in titles or not printed.islower():
                return True
        elif kind is TokenKind.NUMBER or kind is TokenKind.BRACKET:
            return True
    return any(item.family is Family.NUMBER for item in side.items[low:high])


def _may_be_source(stretch: Stretch, lexicon: Lexicon) -> bool:
    side, start, end = stretch
    if start == end:
        return False
    low, high = side.first_items[start], side.last_items[end - 1]
    around = side.keys[max(0, low - LONGEST_ASIDE - 1) : low] + side.keys[high : high + LONGEST_ASIDE + 1]
    return not lexicon.source_words.isdisjoint(around)
