"""Pieces that keep the user's pins.

Pinned words are laid first, what is between two of them by itself. A pin that would tear
a phrase from its counterpart is no anchor: its words moved.
"""

from collections.abc import Callable, Iterator, Sequence

from asquoted.domain.collation.likeness import OPPOSITE, SAME, Likeness
from asquoted.domain.collation.moves import part_at_moves
from asquoted.domain.collation.phrases import Move
from asquoted.domain.collation.pieces import Piece, hull, lay_within, loose_runs
from asquoted.domain.collation.pins import Parting, Pin, Pins, marked
from asquoted.domain.collation.side import Side

_TORN = 3.0
"""What is the same on both sides and weighs as much as a phrase is not torn apart for the sake of a pin."""

_LITTLE, _TIE = 1e-6, 1e-9
"""Less than any two weights of words differ by, and what counts as no difference at all."""


def lay_pinned(a: Side, b: Side, likeness: Likeness, pins: Pins) -> list[Piece]:
    """Return the pieces of two texts by these pins; swapping all mirrors them."""
    seen_a, known_a = marked(a, pins.together, pins.apart, True)
    seen_b, known_b = marked(b, pins.together, pins.apart, False)
    parting = Parting(likeness, known_a | known_b, pins.apart)
    whole = Piece(0, len(a.tokens), 0, len(b.tokens), None)
    anchors = _anchors(pins.together, lay_within(whole, seen_a, seen_b, parting), a, b)
    pieces: list[Piece] = []
    here_a = here_b = 0
    for pin in [*anchors, Pin(whole.a1, whole.a1, whole.b1, whole.b1)]:
        if here_a < pin.a0 or here_b < pin.b0:
            between = Piece(here_a, pin.a0, here_b, pin.b0, None)
            laid = _freed(lay_within(between, seen_a, seen_b, parting), pins)
            pieces.extend(part for piece in laid for part in apart(piece, pins))
        if pin.a0 < pin.a1:
            pieces.append(_pinned(pin, a, b, likeness))
        here_a, here_b = pin.a1, pin.b1
    if a.printed == b.printed and pins == pins.mirrored():
        pieces = list(_even(pieces, pins))
    return pieces if len(anchors) == len(pins.together) else _moved(pieces, pins, anchors, a, b)


def _even(pieces: Sequence[Piece], pins: Pins) -> Iterator[Piece]:
    """Leave no word of a text that is held against itself with another.

    Seen from the other side, that other one would be with this.
    """
    stretch: list[Piece] = []
    for piece in pieces:
        stretch.append(piece)
        if piece.a1 == piece.b1:
            is_whole = len(stretch) > 1 and not any(one.pinned for one in stretch)
            laid = [hull(stretch, None)] if is_whole else stretch
            yield from (part for one in laid for part in apart(one, pins))
            stretch = []
    yield from stretch


def _anchors(pins: Sequence[Pin], laid: Sequence[Piece], a: Side, b: Side) -> list[Pin]:
    """Return the pins that go together without a crossing and tear no phrase: the heaviest such choice.

    Where two choices weigh the same and mirror each other, only what both have is kept:
    either would do, and from the other text the other would be taken.
    """
    fit = [pin for pin in pins if _torn(pin, laid, a) < _TORN]
    weights = _weights(fit, a, b)
    until = _heaviest(fit, weights, Pin.goes_before)
    since = _heaviest(fit[::-1], weights, lambda one, other: other.goes_before(one))
    most = max(until.values(), default=0.0)
    chosen = [pin for pin in fit if until[pin] + since[pin] - weights[pin] > most - _TIE]
    return [
        pin
        for pin in chosen
        if all(pin is other or pin.goes_before(other) or other.goes_before(pin) for other in chosen)
    ]


def _weights(pins: Sequence[Pin], a: Side, b: Side) -> dict[Pin, float]:
    """Return what the words of each pin weigh; among equals, the earlier in the alphabet weighs more."""

    def name(pin: Pin) -> tuple[list[list[str]], list[int]]:
        words = (
            [sign.shadow for sign in a.tokens[pin.a0 : pin.a1]],
            [sign.shadow for sign in b.tokens[pin.b0 : pin.b1]],
        )
        return sorted(words), sorted((pin.a0, pin.b0))

    names = sorted(map(name, pins))
    return {
        pin: _weight(a, pin.a0, pin.a1) + _weight(b, pin.b0, pin.b1) - _LITTLE * names.index(name(pin))
        for pin in pins
    }


def _heaviest(
    pins: Sequence[Pin], weights: dict[Pin, float], goes_before: Callable[[Pin, Pin], bool]
) -> dict[Pin, float]:
    """Return, by the pin that ends it, what the heaviest choice without a crossing weighs."""
    found: dict[Pin, float] = {}
    for pin in pins:
        found[pin] = weights[pin] + max(
            (w for other, w in found.items() if goes_before(other, pin)), default=0.0
        )
    return found


def _freed(laid: Sequence[Piece], pins: Pins) -> Iterator[Piece]:
    """Unpair a piece that took in a word which belongs elsewhere: its neighbours share a token ("it's")."""
    for piece in laid:
        is_taken = piece.relation is not None and pins.holds(*piece[:4])
        yield piece._replace(relation=None, is_identical=False) if is_taken else piece


def _weight(side: Side, start: int, end: int) -> float:
    return sum(item.weight for item in side.items_in(start, end))


def _torn(pin: Pin, laid: Sequence[Piece], a: Side) -> float:
    """Return what of the two texts is the same, yet on the wrong side of a pin."""
    return sum(
        _weight(a, piece.a0, piece.a1)
        for piece in laid
        if piece.relation is SAME and (piece.a1 <= pin.a0) != (piece.b1 <= pin.b0)
    )


def _pinned(pin: Pin, a: Side, b: Side, likeness: Likeness) -> Piece:
    here, there = a.items_in(pin.a0, pin.a1), b.items_in(pin.b0, pin.b1)
    relation = OPPOSITE
    if [item.key for item in here] == [item.key for item in there]:
        relation = SAME
    elif len(here) == len(there) == 1:
        relation = likeness.of(here[0], there[0])[1]
    is_identical = relation is SAME and a.printed[pin.a0 : pin.a1] == b.printed[pin.b0 : pin.b1]
    return Piece(*pin, relation, is_identical=is_identical, pinned=True)


def apart(piece: Piece, pins: Pins) -> Iterator[Piece]:
    """Part a piece so that no two words of it stand together that must not."""
    watched = pins.keeps_apart(piece.a0, piece.a1, piece.b0, piece.b1)
    if watched and piece.relation is SAME and piece.a1 - piece.a0 == piece.b1 - piece.b0:
        # A run that is the same: each word by itself, over against its own counterpart.
        for at in range(piece.a1 - piece.a0):
            x, y = piece.a0 + at, piece.b0 + at
            word = piece._replace(a0=x, a1=x + 1, b0=y, b1=y + 1)
            if pins.part(*word[:4]):
                yield from _torn_apart(word)
            else:
                yield word._replace(pinned=pins.keeps_apart(*word[:4]))
    elif pins.part(piece.a0, piece.a1, piece.b0, piece.b1):
        yield from _torn_apart(piece)
    else:
        yield piece


def _torn_apart(piece: Piece) -> Iterator[Piece]:
    yield Piece(piece.a0, piece.a1, piece.b0, piece.b0, None)
    yield Piece(piece.a1, piece.a1, piece.b0, piece.b1, None)


def _moved(pieces: Sequence[Piece], pins: Pins, anchors: Sequence[Pin], a: Side, b: Side) -> list[Piece]:
    """Return the pieces with the pins that are no anchors as moves, each with what moved along."""
    runs = loose_runs(pieces, a, b)
    stretches = [_stretch(pieces[start:end]) for start, end in runs]
    rest = [pin for pin in pins.together if pin not in anchors]
    phrases: list[Pin] = []
    for pin in rest:
        bound = [*phrases, *(other for other in rest if other != pin)]
        phrases.append(_grown(pin, stretches, bound, a, b, pins))
    moves = [Move(0, *phrase) for phrase in phrases]
    done: list[Piece] = []
    here = 0
    for start, end in runs:
        done.extend(pieces[here:start])
        done.extend(part_at_moves(pieces[start:end], moves, 0))
        here = end
    done.extend(pieces[here:])
    return [piece if piece.move is None else piece._replace(pinned=True) for piece in done]


def _stretch(run: Sequence[Piece]) -> Pin:
    return Pin(run[0].a0, run[-1].a1, run[0].b0, run[-1].b1)


def _grown(pin: Pin, stretches: Sequence[Pin], bound: Sequence[Pin], a: Side, b: Side, pins: Pins) -> Pin:
    """Return the phrase that moved with a pinned word: its free neighbours that are the same."""
    a0, a1, b0, b1 = pin
    first_a, last_a = next((each.a0, each.a1) for each in stretches if each.a0 <= a0 and a1 <= each.a1)
    first_b, last_b = next((each.b0, each.b1) for each in stretches if each.b0 <= b0 and b1 <= each.b1)

    def is_same(x: int, y: int) -> bool:
        word = Pin(x, x + 1, y, y + 1)
        if pins.part(*word) or any(word.clashes(each) for each in bound):
            return False
        return a.tokens[x].is_word and a.tokens[x].shadow == b.tokens[y].shadow

    while first_a < a0 and first_b < b0 and is_same(a0 - 1, b0 - 1):
        a0, b0 = a0 - 1, b0 - 1
    while a1 < last_a and b1 < last_b and is_same(a1, b1):
        a1, b1 = a1 + 1, b1 + 1
    return Pin(a0, a1, b0, b1)
