"""The columns of several texts: each is laid against one of them, the centre.

What several texts have between the same two words of the centre is laid in the same way
by itself, until nothing is left.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, combinations

from rapidfuzz.distance import LCSseq

from asquoted.domain.collation.laying import Laid, lay
from asquoted.domain.collation.lexicon import lexicon_of
from asquoted.domain.collation.likeness import SAME
from asquoted.domain.collation.pieces import Piece
from asquoted.domain.collation.pins import WordPin
from asquoted.domain.collation.reading import places_of, plain_keys
from asquoted.domain.collation.witnesses import Witness
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span

Words = tuple[tuple[int, int], ...]
"""Where the words and marks stand that one text has at one place, in order."""
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
    """The columns, what moved from one to another, and how each text was laid against the centre.

    `rows` have what each text has, column by column, by the number of the text.
    """

    rows: dict[int, list[Words]]
    moves: list[Moved] = field(default_factory=list)
    laid: dict[int, Laid] = field(default_factory=dict)

    def append(self, place: Mapping[int, Sequence[tuple[int, int]]]) -> None:
        """Append one column."""
        for number, row in self.rows.items():
            row.append(tuple(place.get(number, ())))

    def extend(self, rows: Mapping[int, Sequence[Words]], start: int, end: int) -> None:
        """Append the columns of `rows` from `start` to before `end`; who is not in them has nothing there."""
        for number, row in self.rows.items():
            row.extend(rows[number][start:end] if number in rows else [()] * (end - start))


def lay_columns(
    witnesses: Mapping[int, Witness], tables: Tables, pins: Pinned, centre: int | None = None
) -> Table:
    """Return the columns of several texts, in order; each word and mark of each text is in one.

    Without a `centre` it is the text that has most in common with all the others.
    """
    table = Table({number: [] for number in witnesses})
    if centre is None:
        centre = _centre(witnesses, tables)
    middle = witnesses[centre]
    base = middle.joined
    slots = _Slots(_places_in(middle, places_of(base, lexicon_of(tables))), centre)
    for number, witness in sorted(witnesses.items()):
        if number != centre:
            held = _pins_between(witnesses, centre, number, pins)
            laid = lay(base, witness.text, witness.spans, tables, witness.glosses, held)
            table.laid[number] = laid
            slots.take(number, laid)
            table.moves.extend(_moves(laid, middle, centre, number))
    here = 0
    for at in sorted(slots.added.keys() | slots.joined):
        if at < here:
            continue
        # Most places are one word of the centre, and what the others have there.
        table.extend(slots.given, here, at)
        _lay_added(table, slots.added.get(at, {}), witnesses, tables, pins)
        here = slots.end_of(at)
        if here > at:
            table.append(slots.joined_place(at, here))
    table.extend(slots.given, here, slots.count)
    return table


def _places_in(witness: Witness, places: Sequence[tuple[int, int]]) -> list[Words]:
    """Return where in a text each token of its joined passages stands."""
    if len(witness.spans) == 1:
        by = witness.spans[0].start
        if not by:
            # A row of one for each, made at once.
            return list(zip(places))
        return [((start + by, end + by),) for start, end in places]
    return [tuple((span.start, span.end) for span in witness.back(Span(start, end))) for start, end in places]


def _lay_added(
    table: Table,
    added: Mapping[int, Sequence[tuple[int, int]]],
    witnesses: Mapping[int, Witness],
    tables: Tables,
    pins: Pinned,
) -> None:
    """Lay what several texts have where the centre has nothing."""
    if len(added) == 1:
        table.append(added)
    elif added:
        parts = {
            each: witnesses[each].part([Span(start, end) for start, end in places])
            for each, places in added.items()
        }
        inner = lay_columns(parts, tables, pins)
        table.extend(inner.rows, 0, len(next(iter(inner.rows.values()))))
        table.moves.extend(inner.moves)


class _Slots:
    """What the texts have over against each word of the centre, and between the words.

    `added` is what stands before a word, by the word and the text; `joined` are the words
    that some text has changed together with the one before: no change is torn apart.
    """

    def __init__(self, own: list[Words], centre: int) -> None:
        self.count = len(own)
        self.given: dict[int, list[Words]] = {centre: own}
        self.added: dict[int, dict[int, list[tuple[int, int]]]] = {}
        self._joined_to_last: set[int] = set()

    @property
    def joined(self) -> set[int]:
        """The first words of what is changed together."""
        return {at - 1 for at in self._joined_to_last if at - 1 not in self._joined_to_last}

    def take(self, number: int, laid: Laid) -> None:
        """Put the words of one text into their slots."""
        places = laid.b.places()
        given: list[Words] = [()] * self.count
        self.given[number] = given
        for piece in laid.pieces:
            a0, a1, b0, b1 = piece[:4]
            if b0 == b1:
                continue
            if a0 == a1:
                self.added.setdefault(a0, {}).setdefault(number, []).extend(chain(*places[b0:b1]))
            elif _is_word_by_word(piece):
                given[a0:a1] = places[b0:b1]
            else:
                given[a0] = (*given[a0], *chain(*places[b0:b1]))
                self._joined_to_last.update(range(a0 + 1, a1))

    def end_of(self, at: int) -> int:
        """Return behind which word the joined place ends that begins at one; the word itself if none does."""
        end = at + 1
        while end in self._joined_to_last:
            end += 1
        return end if end > at + 1 else at

    def joined_place(self, start: int, end: int) -> dict[int, list[tuple[int, int]]]:
        """Return what all texts have over against several words of the centre, as one place."""
        place: dict[int, list[tuple[int, int]]] = {}
        for at in range(start, end):
            if at > start:
                for number, places in self.added.get(at, {}).items():
                    place.setdefault(number, []).extend(places)
            for number, row in self.given.items():
                place.setdefault(number, []).extend(row[at])
        return place


def _is_word_by_word(piece: Piece) -> bool:
    return piece.relation is SAME and not piece.shifted and piece.a1 - piece.a0 == piece.b1 - piece.b0


def _centre(witnesses: Mapping[int, Witness], tables: Tables) -> int:
    """Return the text that shares most words with the others; of equal ones it is the same in any order."""
    lexicon = lexicon_of(tables)
    keys = {number: plain_keys(witness.joined, lexicon) for number, witness in witnesses.items()}
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
