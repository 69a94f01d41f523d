"""The columns of several texts: each is laid against one of them, the centre.

What several texts have between the same two words of the centre is laid in the same way
by itself, until nothing is left.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from rapidfuzz.distance import LCSseq

from asquoted.domain.collation.laying import Laid, lay
from asquoted.domain.collation.lexicon import lexicon_of
from asquoted.domain.collation.likeness import Relation
from asquoted.domain.collation.pieces import Piece
from asquoted.domain.collation.pins import WordPin
from asquoted.domain.collation.reading import plain_items, plain_tokens
from asquoted.domain.collation.witnesses import Witness
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span

Place = dict[int, list[Span]]
"""The words and marks that each text has in one column, by the number of the text, in order."""
Pinned = Mapping[tuple[int, int], Sequence[WordPin]]
"""The pins between two texts, by their numbers; `base` lies in the text of the first."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A phrase that one text has at `here`, and the centre at `there`."""

    text: int
    here: Span
    centre: int
    there: Span


@dataclass(slots=True)
class Table:
    """The columns, what moved from one to another, and how each text was laid against the centre."""

    places: list[Place] = field(default_factory=list)
    moves: list[Moved] = field(default_factory=list)
    laid: dict[int, Laid] = field(default_factory=dict)


def lay_columns(
    witnesses: Mapping[int, Witness], tables: Tables, pins: Pinned, centre: int | None = None
) -> Table:
    """Return the columns of several texts, in order; each word and mark of each text is in one.

    Without a `centre` it is the text that has most in common with all the others.
    """
    table = Table()
    if centre is None:
        centre = _centre(witnesses, tables)
    middle = witnesses[centre]
    base = middle.joined
    tokens = [middle.back(token.span) for token in plain_tokens(base, lexicon_of(tables))]
    slots = _Slots(len(tokens))
    for number, witness in sorted(witnesses.items()):
        if number != centre:
            held = _pins_between(witnesses, centre, number, pins)
            laid = lay(base, witness.text, witness.spans, tables, witness.glosses, held)
            table.laid[number] = laid
            slots.take(number, laid)
            table.moves.extend(_moves(laid, middle, centre, number))
    start = 0
    for end in slots.ends():
        if slots.added[start]:
            _lay_added(table, slots.added[start], witnesses, tables, pins)
        # Most places are one word of the centre, and what the others have there.
        place: Place = {centre: list(tokens[start]), **slots.given[start]}
        for at in range(start + 1, end):
            place[centre].extend(tokens[at])
            for given in (slots.added[at], slots.given[at]):
                for number, spans in given.items():
                    place.setdefault(number, []).extend(spans)
        table.places.append(place)
        start = end
    _lay_added(table, slots.added[-1], witnesses, tables, pins)
    return table


def _lay_added(
    table: Table, added: Place, witnesses: Mapping[int, Witness], tables: Tables, pins: Pinned
) -> None:
    """Lay what several texts have where the centre has nothing."""
    if len(added) == 1:
        table.places.append(added)
    elif added:
        inner = lay_columns(
            {each: witnesses[each].part(spans) for each, spans in added.items()}, tables, pins
        )
        table.places.extend(inner.places)
        table.moves.extend(inner.moves)


class _Slots:
    """What the texts have over against each word of the centre, and between the words."""

    def __init__(self, count: int) -> None:
        self.given: list[Place] = [{} for _ in range(count)]
        self.added: list[Place] = [{} for _ in range(count + 1)]
        self._is_joined = [False] * (count + 1)

    def take(self, number: int, laid: Laid) -> None:
        """Put the words of one text into their slots."""
        spans = laid.b.spans()
        for piece in laid.pieces:
            size = piece.a1 - piece.a0
            if piece.b0 == piece.b1:
                continue
            if not size:
                self.added[piece.a0].setdefault(number, []).extend(spans[piece.b0 : piece.b1])
            elif _is_word_by_word(piece):
                for place, span in zip(
                    self.given[piece.a0 : piece.a1], spans[piece.b0 : piece.b1], strict=True
                ):
                    place[number] = [span]
            else:
                self.given[piece.a0].setdefault(number, []).extend(spans[piece.b0 : piece.b1])
                self._is_joined[piece.a0 + 1 : piece.a1] = [True] * (size - 1)

    def ends(self) -> list[int]:
        """Return where the places end that the words of the centre make: no text's change is torn apart."""
        count = len(self.given)
        return [at for at in range(1, count + 1) if at == count or not self._is_joined[at]]


def _is_word_by_word(piece: Piece) -> bool:
    return (
        piece.relation is Relation.SAME and not piece.shifted and piece.a1 - piece.a0 == piece.b1 - piece.b0
    )


def _centre(witnesses: Mapping[int, Witness], tables: Tables) -> int:
    """Return the text that shares most words with the others; of equal ones it is the same in any order."""
    lexicon = lexicon_of(tables)
    keys = {
        number: [item.key for item in plain_items(witness.joined, lexicon)]
        for number, witness in witnesses.items()
    }
    shared = dict.fromkeys(keys, 0)
    for one, other in combinations(keys, 2):
        both = LCSseq.similarity(keys[one], keys[other])
        shared[one] += both
        shared[other] += both
    return min(witnesses, key=lambda number: (-shared[number], witnesses[number].joined, number))


def _pins_between(witnesses: Mapping[int, Witness], centre: int, number: int, pins: Pinned) -> list[WordPin]:
    turned = [WordPin(pin.reading, pin.base, pin.together) for pin in pins.get((number, centre), ())]
    found = []
    for pin in (*pins.get((centre, number), ()), *turned):
        base = witnesses[centre].forth(pin.base)
        if base is not None:
            found.append(replace(pin, base=base))
    return found


def _moves(laid: Laid, middle: Witness, centre: int, number: int) -> list[Moved]:
    here: dict[int, Span] = {}
    there: dict[int, Span] = {}
    for piece in laid.pieces:
        if piece.move is not None and piece.a0 < piece.a1:
            back = middle.back(laid.a.span_of(piece.a0, piece.a1))
            there[piece.move] = back[0]
        elif piece.move is not None:
            here[piece.move] = laid.b.span_of(piece.b0, piece.b1)
    return [Moved(number, here[each], centre, there[each]) for each in here if each in there]
