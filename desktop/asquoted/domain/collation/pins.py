"""The user's word on which words belong together, and which do not.

A pin is a constraint on the alignment, as an anchor is in the aligners of parallel texts:
what stands between two pins is aligned by itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from asquoted.domain.collation.items import Family, Item, Items, read_items
from asquoted.domain.collation.landmarks import Rows
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.likeness import NEVER, OPPOSITE, SAME, Likeness, Relation
from asquoted.domain.collation.plain import plain_of
from asquoted.domain.collation.side import Side, with_items
from asquoted.domain.text import Span


@dataclass(frozen=True, slots=True, order=True)
class WordPin:
    """Words of the base and words of a document that belong together, or that never do.

    `base` lies in the base's text, `reading` in the document's.
    """

    base: Span
    reading: Span
    together: bool


class Pin(NamedTuple):
    """A pin by its tokens: `a0:a1` of one text and `b0:b1` of the other."""

    a0: int
    a1: int
    b0: int
    b1: int

    def mirrored(self) -> "Pin":
        """Return the same pin seen from the other text."""
        return Pin(self.b0, self.b1, self.a0, self.a1)

    def goes_before(self, other: "Pin") -> bool:
        """Tell whether it ends before the other begins, in both texts."""
        return self.a1 <= other.a0 and self.b1 <= other.b0

    def meets(self, other: "Pin") -> bool:
        """Tell whether the two share a word on both sides."""
        return self.a0 < other.a1 and other.a0 < self.a1 and self.b0 < other.b1 and other.b0 < self.b1

    def clashes(self, other: "Pin") -> bool:
        """Tell whether the two share a word on one side at least."""
        return (self.a0 < other.a1 and other.a0 < self.a1) or (self.b0 < other.b1 and other.b0 < self.b1)


@dataclass(frozen=True, slots=True, order=True)
class Pins:
    """The pins of two texts, without contradictions; empty where the user said nothing."""

    together: tuple[Pin, ...] = ()
    apart: tuple[Pin, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.together or self.apart)

    def mirrored(self) -> "Pins":
        """Return the same pins seen from the other text."""
        if not self:
            return self
        return Pins(
            tuple(sorted(pin.mirrored() for pin in self.together)),
            tuple(sorted(pin.mirrored() for pin in self.apart)),
        )

    def part(self, a0: int, a1: int, b0: int, b1: int) -> bool:
        """Tell whether two words in these stretches must not stand together."""
        return bool(self.apart) and any(pin.meets(Pin(a0, a1, b0, b1)) for pin in self.apart)

    def holds(self, a0: int, a1: int, b0: int, b1: int) -> bool:
        """Tell whether there is a word in these stretches that belongs with a word of the user's choice."""
        return any(pin.clashes(Pin(a0, a1, b0, b1)) for pin in self.together)

    def keeps_apart(self, a0: int, a1: int, b0: int, b1: int) -> bool:
        """Tell whether there is a word in these stretches that must not stand with some other word."""
        return any(pin.clashes(Pin(a0, a1, b0, b1)) for pin in self.apart)

    def bounds(self, is_a: bool) -> set[int]:
        """Return where pinned words begin and end in one of the texts."""
        pins = (*self.together, *self.apart)
        return {at for pin in pins for at in ((pin.a0, pin.a1) if is_a else (pin.b0, pin.b1))}


NO_PINS = Pins()


def hold_pins(pins: Sequence[WordPin], a: Side, b: Side, lexicon: Lexicon) -> tuple[Side, Side, Pins]:
    """Return the two sides with pinned words as items of their own, and the pins by their tokens.

    A pin without a word on both sides, or over the edge of a passage, is left out. Of two
    that contradict each other the later one counts.
    """
    held = _read(pins, a, b) if pins else NO_PINS
    if not held:
        return a, b, held
    return _with_items(a, held.bounds(True), lexicon), _with_items(b, held.bounds(False), lexicon), held


def _read(pins: Iterable[WordPin], a: Side, b: Side) -> Pins:
    together: list[Pin] = []
    apart: list[Pin] = []
    for each in pins:
        here, there = _tokens_at(a, each.base), _tokens_at(b, each.reading)
        if here is None or there is None:
            continue
        pin = Pin(*here, *there)
        if each.together:
            together = [other for other in together if not other.clashes(pin)]
            apart = [other for other in apart if not other.meets(pin)]
            together.append(pin)
        else:
            together = [other for other in together if not other.meets(pin)]
            apart.append(pin)
    return Pins(tuple(sorted(together)), tuple(sorted(set(apart))))


def _tokens_at(side: Side, span: Span) -> tuple[int, int] | None:
    found = [at for at in range(len(side.tokens)) if side.span_of(at, at + 1).overlaps(span)]
    words = [at for at in found if side.tokens[at].is_word]
    if not words:
        return None
    start, end = words[0], words[-1] + 1
    return None if any(start < at < end for at in side.breaks) else (start, end)


def _with_items(side: Side, bounds: set[int], lexicon: Lexicon) -> Side:
    """Return the side with an item of its own for each word where a pin parts what is else one item."""
    items, starts, ends = list[Item](), list[int](), list[int]()
    parted = 0
    for item, begins, end in zip(side.items, side.item_starts, side.item_ends, strict=True):
        if not any(begins < at < end for at in bounds):
            if end > parted:
                items.append(item)
                starts.append(begins)
                ends.append(end)
            continue
        start, parted = max(begins, ends[-1] if ends else 0), end
        for at in range(start, parted):
            signs = side.tokens[at : at + 1]
            single = read_items(signs, [0], plain_of(signs, lexicon), lexicon, {}, {}, [True]).items
            items += single
            starts += [at] * len(single)
            ends += [at + 1] * len(single)
    return with_items(side, Items(items, starts, ends))


Known = dict[str, tuple[Item, int, int]]
"""Which item a key stands for, and its tokens."""


def marked(side: Side, pins: Sequence[Pin], apart: Sequence[Pin], is_a: bool) -> tuple[Side, Known]:
    """Return the side as the aligner may see it, and which items its new keys stand for.

    A word that is pinned elsewhere is not to be paired again; one that is kept from
    another is no anchor, but may be paired by its likeness.
    """
    held = _indexes(pins, is_a)
    watched = _indexes(apart, is_a)
    items = list(side.items)
    known: Known = {}
    for index, item in enumerate(items):
        start, end = side.item_starts[index], side.item_ends[index]
        tokens = range(start, end)
        if any(at in held for at in tokens):
            key = f"\0{'a' if is_a else 'b'}{index}"
            items[index] = item._replace(key=key, family=Family.BRACKET, is_word=False)
        elif any(at in watched for at in tokens):
            key = f"\0{'a' if is_a else 'b'}{index}"
            items[index] = item._replace(key=key)
            known[key] = item, start, end
    keys = [item.key for item in items]
    return replace(side, items=items, keys=keys, rows=Rows(keys)), known


def _indexes(pins: Iterable[Pin], is_a: bool) -> set[int]:
    return {at for pin in pins for at in (range(pin.a0, pin.a1) if is_a else range(pin.b0, pin.b1))}


class Parting(Likeness):
    """Likeness that keeps apart what the user keeps apart; good for one pair of texts."""

    LEAST = 0.0

    def __init__(self, plain: Likeness, known: Known, apart: Sequence[Pin]) -> None:
        self._plain, self._items, self._apart = plain, known, apart

    def of(self, item: Item, other: Item) -> tuple[float, Relation]:
        """Return what pairing an item of the first text with one of the second costs, and why they are."""
        here, there = self._items.get(item.key), self._items.get(other.key)
        if here and there:
            pin = Pin(*here[1:], *there[1:])
            if any(pin.meets(each) for each in self._apart):
                return NEVER, OPPOSITE
        item, other = here[0] if here else item, there[0] if there else other
        if item.key == other.key:
            return 0.0, SAME
        return self._plain.of(item, other)
