"""Which grave names a difference may have at all: cheap to ask, and mostly there is none."""

from collections.abc import Callable
from itertools import pairwise

from asquoted.domain.collation.lexicon import (
    ATTRIBUTION,
    MODALITY,
    NAMES,
    NEGATION,
    OPENING,
    QUANTITY,
    SOURCE,
    Lexicon,
)
from asquoted.domain.gravity import name_of_modality, name_of_negation, name_of_quantity
from asquoted.domain.names import Named, name_of_names
from asquoted.domain.sources import LONGEST_ASIDE, name_of_attribution, name_of_source
from asquoted.domain.stretches import LONGEST_PHRASE, Stretch

Rule = Callable[[Stretch, Stretch, Lexicon], Named | None]
GRAVEST_FIRST: tuple[tuple[int, Rule], ...] = (
    (NEGATION, name_of_negation),
    (MODALITY, name_of_modality),
    (SOURCE, name_of_source),
    (QUANTITY, name_of_quantity),
    (NAMES, name_of_names),
    (ATTRIBUTION, name_of_attribution),
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
        return grounds | SOURCE
    return grounds


def _grounds(stretch: Stretch, lexicon: Lexicon) -> int:
    side, start, end = stretch
    if start == end:
        return 0
    low, high = side.first_items[start], side.last_items[end - 1]
    grounds = before = 0
    for item in side.items[low:high]:
        grounds |= item.grounds
    # A phrase of several words may begin before the stretch.
    first = max(0, low - LONGEST_PHRASE + 1)
    for item in side.items[first:low]:
        before |= item.grounds
    if before & OPENING:
        for pair in pairwise(side.keys[first : low + 1]):
            if pair in lexicon.ground_pairs:
                grounds |= lexicon.ground_pairs[pair]
    return grounds & ~OPENING


def _may_be_source(stretch: Stretch, lexicon: Lexicon) -> bool:
    side, start, end = stretch
    if start == end:
        return False
    low, high = side.first_items[start], side.last_items[end - 1]
    around = side.keys[max(0, low - LONGEST_ASIDE - 1) : low] + side.keys[high : high + LONGEST_ASIDE + 1]
    return not lexicon.source_words.isdisjoint(around)
