"""How near two items are that are not the same."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import groupby
from operator import add, itemgetter

from rapidfuzz.distance import OSA

from asquoted.domain.collation.items import Family, Item
from asquoted.domain.collation.lexicon import Lexicon, lexicon_of
from asquoted.domain.tables import Tables


class Relation(StrEnum):
    """Why two items are paired."""

    SAME = "same"
    INFLECTED = "inflected"
    SHORTENED = "shortened"
    JOINED = "joined"
    SOUNDED = "sounded"
    NEGATED = "negated"
    NEAR = "near"
    KINDRED = "kindred"
    OPPOSITE = "opposite"
    """They stand in the same place, and that is all."""

    # An enumeration hashes its names by a function in Python, and these are parts of keys and of sets.
    __hash__ = str.__hash__


INFLECTED, SHORTENED, JOINED, SOUNDED = (
    Relation.INFLECTED,
    Relation.SHORTENED,
    Relation.JOINED,
    Relation.SOUNDED,
)
NEGATED, NEAR, KINDRED, OPPOSITE = Relation.NEGATED, Relation.NEAR, Relation.KINDRED, Relation.OPPOSITE
SAME = Relation.SAME
# Python 3.11 takes ten times as long to look a member up in its class, and they are asked for at every piece.

_COSTS = {
    INFLECTED: 0.15,
    SHORTENED: 0.1,
    SOUNDED: 0.1,
    NEGATED: 0.3,
    NEAR: 0.5,
}
_MARK, _NUMBER, _NAME = Family.MARK, Family.NUMBER, Family.NAME
NEVER = 1e6
_REMEMBERED = 200_000
_PREFIXES = frozenset(("un", "in", "im", "il", "ir", "non", "dis", "mis", "a"))
_NO_CLASSES: frozenset[str] = frozenset()


Joined = dict[tuple[int, int], tuple[int, int, Relation]]
"""How many items of each text are one word, by the ends of both."""


class Likeness:
    """Remembers how near two items are; good for one lexicon."""

    LEAST = min(_COSTS.values())
    """No two items that differ are nearer."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._known: dict[tuple[str, str, Family, Family], tuple[float, Relation]] = {}
        self._by_key = _classes_by_key(lexicon.tables)
        self._told: dict[str, tuple[str, bool, frozenset[str]]] = {}

    def of(self, item: Item, other: Item) -> tuple[float, Relation]:
        """Return what pairing the two costs, and why they are paired."""
        place = (item[0], other[0], item[1], other[1])
        known = self._known.get(place)
        if known is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            known = self._known[place] = self._weigh(item, other)
        return known

    def _weigh(self, item: Item, other: Item) -> tuple[float, Relation]:
        if not (item.is_word and other.is_word):
            if item.family is other.family and item.family is _MARK:
                return 0.2, OPPOSITE
            return NEVER, OPPOSITE
        relation = self._relate(item, other)
        if relation in _COSTS:
            return _COSTS[relation], relation
        lost = item.weight + other.weight
        if relation is KINDRED:
            return lost * 0.6, relation
        small = self._lexicon.tables.function_words
        is_small, is_other_small = item.key in small, other.key in small
        if is_small != is_other_small:
            return lost * 0.98, relation
        return lost * (0.85 if is_small else 0.78), relation

    def _relate(self, item: Item, other: Item) -> Relation:
        first, second = item[0], other[0]
        if item[1] is _NUMBER or other[1] is _NUMBER:
            both = item[1] is other[1] or "quantity" in self._classes(first) | self._classes(second)
            return KINDRED if both else OPPOSITE
        root, are_names = self._lexicon.root, item[1] is other[1] is _NAME
        opening, is_short, classes = self._told.get(first) or self._tell(first)
        its_opening, is_its_short, its_classes = self._told.get(second) or self._tell(second)
        if (is_short and self._is_short_of(first, second)) or (
            is_its_short and self._is_short_of(second, first)
        ):
            return SHORTENED
        if opening == its_opening and root(first) == root(second):
            return INFLECTED
        begins_alike, ends_alike = first[:1] == second[:1], first[-1:] == second[-1:]
        if begins_alike and _is_compared(first, second):
            return INFLECTED
        if ends_alike and (_is_negated(first, second) or _is_negated(second, first)):
            return NEGATED
        if are_names and _sounds(first) == _sounds(second):
            return SOUNDED
        if classes and not classes.isdisjoint(its_classes):
            return KINDRED
        longest = max(len(first), len(second))
        most = longest // 4
        # One letter of a long word is changed at one end at most.
        if (
            longest >= 5
            and (begins_alike or ends_alike or most > 1)
            and abs(len(first) - len(second)) <= most
            and OSA.distance(first, second, score_cutoff=most) <= most
        ):
            return NEAR
        return KINDRED if are_names else OPPOSITE

    def _tell(self, key: str) -> tuple[str, bool, frozenset[str]]:
        """Return how a word begins, whether it is short for others, and its classes."""
        if len(self._told) > _REMEMBERED:
            self._told.clear()
        lexicon = self._lexicon
        told = lexicon.opening(key), key in lexicon.tables.abbreviations, self._classes(key)
        self._told[key] = told
        return told

    def _is_short_of(self, short: str, whole: str) -> bool:
        return any(self._lexicon.key(meaning) == whole for meaning in self._lexicon.meanings(short))

    def _classes(self, key: str) -> frozenset[str]:
        return self._by_key.get(key, _NO_CLASSES)


def joined_words(
    keys_a: Sequence[str],
    keys_b: Sequence[str],
    a: Sequence[Item],
    b: Sequence[Item],
    gap: tuple[int, int, int, int],
) -> Joined:
    """Return, by their ends, where two words of one text are one of the other ("cease fire")."""
    a0, a1, b0, b1 = gap
    here, there = keys_a[a0:a1], keys_b[b0:b1]
    found: Joined = {}
    # Nearly always there are none.
    if not set(there).isdisjoint(map(add, here, here[1:])):
        for x, y in _joined(a, a0, a1, b, b0, b1):
            found[x + 2, y + 1] = (2, 1, JOINED)
    if not set(here).isdisjoint(map(add, there, there[1:])):
        for y, x in _joined(b, b0, b1, a, a0, a1):
            found[x + 1, y + 2] = (1, 2, JOINED)
    return found


def _joined(
    pairs: Sequence[Item], start: int, end: int, singles: Sequence[Item], first: int, last: int
) -> Iterator[tuple[int, int]]:
    """Yield where two words of one text make one word of the other: the first of them, and that word."""
    places = {singles[at].key: at for at in range(first, last) if singles[at].is_word}
    for at in range(start, end - 1):
        one, two = pairs[at], pairs[at + 1]
        place = places.get(one.key + two.key)
        if place is not None and one.is_word and two.is_word:
            yield at, place


def _classes_by_key(tables: Tables) -> dict[str, frozenset[str]]:
    """Return which words are of a kind that may stand for another of that kind."""
    found: dict[str, set[str]] = {}
    for name, words in (
        ("modality", tables.modals),
        ("negation", tables.negations),
        ("quantity", [*tables.quantifiers, *tables.numbers]),
        ("attribution", tables.attributions),
    ):
        for word in words:
            found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


@lru_cache(maxsize=8)
def likeness_of(tables: Tables) -> Likeness:
    """Return the likeness by these tables, the same one each time."""
    return Likeness(lexicon_of(tables))


def _is_compared(word: str, other: str) -> bool:
    """Tell whether the two are degrees of one adjective (brave, braver, bravest)."""
    if not word.endswith(_COMPARING) and not other.endswith(_COMPARING):
        return False
    return any(len(positive) > 3 for positive in _positives(word) & _positives(other))


_COMPARING = ("er", "est")


def _positives(word: str) -> set[str]:
    positives = {word}
    for ending in _COMPARING:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            positives |= {stem, stem + "e", stem[:-1] + "y"} if stem.endswith("i") else {stem, stem + "e"}
    return positives


def _is_negated(bare: str, whole: str) -> bool:
    return len(bare) > 3 and whole.endswith(bare) and whole[: len(whole) - len(bare)] in _PREFIXES


_SOUNDS = (
    ("tch", "ch"), ("sch", "sh"), ("ph", "f"), ("kh", "h"), ("dh", "d"), ("gh", "g"), ("ck", "k"), ("q", "k"),
    ("x", "ks"), ("w", "v"), ("oo", "u"), ("ou", "u"), ("ee", "i"), ("iy", "i"), ("ij", "i"), ("ey", "ei"),
    ("ay", "ai"), ("y", "i"),
)  # fmt: skip


def _sounds(name: str) -> str:
    """Return a name as it sounds in any romanisation: doubled letters once, y as i, q as k."""
    name = name.replace("'", "").replace("-", "")
    for letters, sound in _SOUNDS:
        name = name.replace(letters, sound)
    return "".join(map(_FIRST, groupby(name)))


_FIRST = itemgetter(0)
