"""Which grave names a difference may have at all: cheap to ask, and mostly there is none."""

from collections.abc import Callable
from functools import reduce
from itertools import pairwise
from operator import itemgetter, or_

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


def name_of_grave(base: Stretch, reading: Stretch, lexicon: Lexicon, inside: int) -> Named | None:
    """Name a difference by the gravest thing in it; None if there is nothing grave.

    `inside` are the grounds that are in the two stretches; see `grounds_in`.
    """
    grounds = inside | _source_of(base, reading, lexicon)
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
    return grounds_in(base, lexicon) | grounds_in(reading, lexicon) | _source_of(base, reading, lexicon)


def _source_of(base: Stretch, reading: Stretch, lexicon: Lexicon) -> int:
    has_both = base[1] < base[2] and reading[1] < reading[2]
    return SOURCE if has_both and _may_be_source(base, lexicon) and _may_be_source(reading, lexicon) else 0


def grounds_in(stretch: Stretch, lexicon: Lexicon) -> int:
    """Return the grounds that a stretch has by itself: without `NAMES` there is no name in it."""
    side, start, end = stretch
    if start == end:
        return 0
    items, low, high = side.items, side.first_items[start], side.last_items[end - 1]
    # Mostly one item; the bits are taken out and joined without a step for each.
    grounds = items[low][7] if high == low + 1 else reduce(or_, map(_GROUNDS, items[low:high]), 0)
    # A phrase of several words may begin before the stretch.
    first = low - _BEFORE if low > _BEFORE else 0
    if not lexicon.openers.isdisjoint(side.keys[first:low]):
        for pair in pairwise(side.keys[first : low + 1]):
            grounds |= lexicon.ground_pairs.get(pair, 0)
    return grounds & ~OPENING


_BEFORE = LONGEST_PHRASE - 1


_GROUNDS = itemgetter(7)


def _may_be_source(stretch: Stretch, lexicon: Lexicon) -> bool:
    side, start, end = stretch
    low, high = side.first_items[start] - _BESIDE, side.last_items[end - 1] + _BESIDE
    return not lexicon.source_words.isdisjoint(side.keys[low if low > 0 else 0 : high])


_BESIDE = LONGEST_ASIDE + 1
