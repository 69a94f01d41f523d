"""Which grave names a difference may have at all: cheap to ask, and mostly there is none."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import pairwise

from asquoted.domain.collation.items import Family
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.gravity import name_of_modality, name_of_negation, name_of_quantity
from asquoted.domain.names import Named, name_of_names
from asquoted.domain.sources import LONGEST_ASIDE, name_of_attribution, name_of_source
from asquoted.domain.stretches import LONGEST_PHRASE, Stretch
from asquoted.domain.tokens import TokenKind

_NEGATION, _MODALITY, _SOURCE, _QUANTITY, _NAME, _ATTRIBUTION = (1 << each for each in range(6))
Rule = Callable[[Stretch, Stretch, Lexicon], Named | None]
GRAVEST_FIRST: tuple[tuple[int, Rule], ...] = (
    (_NEGATION, name_of_negation),
    (_MODALITY, name_of_modality),
    (_SOURCE, name_of_source),
    (_QUANTITY, name_of_quantity),
    (_NAME, name_of_names),
    (_ATTRIBUTION, name_of_attribution),
)
"""The rules of the grave kinds, each with what it needs of the grounds there are."""


def name_of_grave(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name a difference by the gravest thing in it; None if there is nothing grave."""
    grounds = grounds_of(base, reading, lexicon)
    if grounds:
        for needed, rule in GRAVEST_FIRST:
            if needed & grounds and (named := rule(base, reading, lexicon)):
                return named
    return None


def grounds_of(base: Stretch, reading: Stretch, lexicon: Lexicon) -> int:
    """Return which rules of a grave kind may hold of a difference; no other one does.

    Each of those rules needs a word of its table in the stretch or just before it, a capital, a
    title or a figure. Only the source of a claim is told by the words around, and by those on both sides.
    """
    grounds = _grounds(base, lexicon) | _grounds(reading, lexicon)
    if _may_be_source(base, lexicon) and _may_be_source(reading, lexicon):
        return grounds | _SOURCE
    return grounds


@lru_cache(maxsize=8)
def _grounds_by_key(lexicon: Lexicon) -> tuple[Mapping[str, int], Mapping[tuple[str, ...], int]]:
    """Return the grounds that a word is, and that the first two words of a phrase are."""
    words: dict[str, int] = {}
    pairs: dict[tuple[str, ...], int] = {}
    for ground, index in (
        (_NEGATION, lexicon.negations),
        (_MODALITY, lexicon.modals),
        (_QUANTITY, lexicon.quantifiers),
        (_QUANTITY, lexicon.approximators),
        (_ATTRIBUTION, lexicon.attributions),
    ):
        for first, phrases in index.items():
            words[first] = words.get(first, 0) | ground
            for phrase, _ in phrases:
                if len(phrase) > 1:
                    pairs[phrase[:2]] = pairs.get(phrase[:2], 0) | ground
    for ground, keys in ((_ATTRIBUTION, lexicon.opinions), (_QUANTITY, lexicon.tables.months)):
        for key in keys:
            words[key] = words.get(key, 0) | ground
    return words, pairs


def _grounds(stretch: Stretch, lexicon: Lexicon) -> int:
    side, start, end = stretch
    if start == end:
        return 0
    words, pairs = _grounds_by_key(lexicon)
    low, high = side.first_items[start], side.last_items[end - 1]
    grounds = 0
    for key in side.keys[low:high]:
        if key in words:
            grounds |= words[key]
    # A phrase of several words may begin before the stretch.
    first = max(0, low - LONGEST_PHRASE + 1)
    for pair in pairwise(side.keys[first : low + 1]):
        if pair in pairs:
            grounds |= pairs[pair]
    titles = lexicon.tables.titles
    for printed, shadow, kind, _ in side.tokens[start:end]:
        if kind is TokenKind.WORD:
            if shadow in titles or not printed.islower():
                grounds |= _NAME
        elif kind is TokenKind.NUMBER:
            grounds |= _QUANTITY
        elif kind is TokenKind.BRACKET:
            grounds |= _NAME
    for item in side.items[low:high]:
        if item.family is Family.NUMBER:
            grounds |= _QUANTITY
    return grounds


def _may_be_source(stretch: Stretch, lexicon: Lexicon) -> bool:
    side, start, end = stretch
    if start == end:
        return False
    low, high = side.first_items[start], side.last_items[end - 1]
    around = side.keys[max(0, low - LONGEST_ASIDE - 1) : low] + side.keys[high : high + LONGEST_ASIDE + 1]
    return not lexicon.source_words.isdisjoint(around)
