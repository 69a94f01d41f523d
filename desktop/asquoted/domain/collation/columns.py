"""The columns of several texts: each is laid against one of them, the centre.

What several texts have between the same two words of the centre is laid in the same way
by itself, until nothing is left.
"""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, chain, combinations
from operator import add

from rapidfuzz.distance import LCSseq

from asquoted.domain.collation.laying import Laid, lay
from asquoted.domain.collation.lexicon import lexicon_of
from asquoted.domain.collation.likeness import SAME
from asquoted.domain.collation.pins import WordPin
from asquoted.domain.collation.reading import plain_keys, tokens_of
from asquoted.domain.collation.rows import Row, RowInMaking
from asquoted.domain.collation.witnesses import Witness
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span

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
    """The rows of the texts, by their numbers, what moved, and how each was laid against the centre.

    `width` counts the columns; in all but `unlike`, which ascend, every text has one token printed alike.
    """

    rows: dict[int, Row]
    width: int = 0
    unlike: list[int] = field(default_factory=list)
    moves: list[Moved] = field(default_factory=list)
    laid: dict[int, Laid] = field(default_factory=dict)


def lay_columns(
    witnesses: Mapping[int, Witness], tables: Tables, pins: Pinned, centre: int | None = None
) -> Table:
    """Return the columns of several texts, in order; each word and mark of each text is in one.

    Without a `centre` it is the text that has most in common with all the others.
    """
    table = Table({})
    if centre is None:
        centre = _centre(witnesses, tables)
    middle = witnesses[centre]
    base = middle.joined
    slots = _Slots(centre, _row_of(middle, *tokens_of(base, lexicon_of(tables))))
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
        slots.lay_up_to(here, at)
        if at in slots.added:
            added = slots.added[at]
            inner = _laid_among_themselves(added, slots.made, witnesses, tables, pins)
            slots.lay_added(at, inner)
            table.moves.extend(inner.moves if inner else ())
        here = slots.end_of(at)
        if here > at:
            slots.lay_joined(at, here)
    slots.lay_up_to(here, slots.count)
    table.rows = {number: row.finished() for number, row in sorted(slots.made.items())}
    table.width, table.unlike = slots.width, slots.unlike_columns()
    return table


def _row_of(witness: Witness, starts: Sequence[int], printed: Sequence[str]) -> RowInMaking:
    """Return the row of the centre, by the tokens of its joined passages: each has a slot."""
    if len(witness.spans) == 1:
        by = witness.spans[0].start
        starts = [start + by for start in starts] if by else starts
        return RowInMaking(starts, printed, range(len(starts) + 1))
    # A token of the joined text may stand in two passages.
    ends = map(add, starts, map(len, printed))
    found = list(map(witness.back, map(Span, starts, ends)))
    spans = list(chain.from_iterable(found))
    return RowInMaking(
        [span.start for span in spans],
        [span.text_of(witness.text) for span in spans],
        list(accumulate(map(len, found), initial=0)),
    )


def _laid_among_themselves(
    added: Mapping[int, tuple[int, int]],
    made: Mapping[int, RowInMaking],
    witnesses: Mapping[int, Witness],
    tables: Tables,
    pins: Pinned,
) -> Table | None:
    """Lay what several texts have where the centre has nothing; None if it is one text alone."""
    if len(added) == 1:
        return None
    parts = {each: witnesses[each].part(made[each].spans(*tokens)) for each, tokens in added.items()}
    return lay_columns(parts, tables, pins)


class _Slots:
    """What the texts have over against each word of the centre, and between the words.

    `added` is what stands before a word, by the word and the text; `joined` are the words
    that some text has changed together with the one before: no change is torn apart.
    """

    def __init__(self, centre: int, own: RowInMaking) -> None:
        self.count = own.count
        self.made = {centre: own}
        self.added: dict[int, dict[int, tuple[int, int]]] = {}
        self.width = 0
        self._joined_to_last: set[int] = set()
        self._unlike: set[int] = set()
        self._columns: list[int] = []
        self._others: list[int] = []

    @property
    def joined(self) -> set[int]:
        """The first words of what is changed together."""
        return {at - 1 for at in self._joined_to_last if at - 1 not in self._joined_to_last}

    def take(self, number: int, laid: Laid) -> None:
        """Put the words of one text into their slots."""
        firsts: list[int] = []
        unlike = self._unlike
        for piece in laid.pieces:
            a0, a1, b0, b1, relation = piece[:5]
            if a0 > len(firsts):
                # What was cut off at the start.
                unlike.update(range(len(firsts), a0))
                firsts += [b0] * (a0 - len(firsts))
            if a0 == a1:
                if b0 < b1:
                    self._add(a0, number, b0, b1)
            elif relation is SAME and not piece[8] and a1 - a0 == b1 - b0:
                firsts += range(b0, b1)
                if not piece[9]:
                    unlike.update(range(a0, a1))
            else:
                unlike.update(range(a0, a1))
                firsts += [b0, *[b1] * (a1 - a0 - 1)]
                if b0 < b1:
                    self._joined_to_last.update(range(a0 + 1, a1))
        side = laid.b
        count = len(side.tokens)
        unlike.update(range(len(firsts), self.count))
        firsts += [count] * (self.count + 1 - len(firsts))
        self.made[number] = RowInMaking(side.starts_in_text(), side.printed, firsts)

    def _add(self, at: int, number: int, start: int, end: int) -> None:
        added = self.added.setdefault(at, {})
        added[number] = (added[number][0] if number in added else start, end)

    def end_of(self, at: int) -> int:
        """Return behind which word the joined place ends that begins at one; the word itself if none does."""
        end = at + 1
        while end in self._joined_to_last:
            end += 1
        return end if end > at + 1 else at

    def lay_up_to(self, here: int, at: int) -> None:
        """Lay the words of the centre from `here` to before `at`, each a column."""
        if here < at:
            for row in self.made.values():
                row.lay(here, at)
            self._columns += range(self.width, self.width + at - here)
            self.width += at - here

    def lay_joined(self, at: int, end: int) -> None:
        """Lay what all texts have over against several words of the centre, as one place."""
        self.lay_up_to(at, at + 1)
        self._columns += self._columns[-1:] * (end - at - 1)

    def lay_added(self, at: int, inner: Table | None) -> None:
        """Lay what texts have before a word of the centre: by `inner`, or as one column if one has any."""
        added = self.added[at]
        width = inner.width if inner else 1
        for number, row in self.made.items():
            if number not in added:
                row.lay_nothing(at, width)
            else:
                row.lay_added(*added[number], inner.rows[number] if inner else None)
        self._others += range(self.width, self.width + width)
        self.width += width

    def unlike_columns(self) -> list[int]:
        """Return the columns in which not every text has one token that is printed alike."""
        return sorted({*map(self._columns.__getitem__, self._unlike), *self._others})


def _centre(witnesses: Mapping[int, Witness], tables: Tables) -> int:
    """Return the text that shares most words with the others; of equal ones it is the same in any order."""
    lexicon = lexicon_of(tables)
    keys = {number: plain_keys(witness.joined, lexicon) for number, witness in witnesses.items()}
    shared = dict.fromkeys(keys, 0)
    texts: Mapping[int, Sequence[str]] = keys
    distinct = dict.fromkeys(chain.from_iterable(keys.values()))
    if len(distinct) <= sys.maxunicode:
        # A sign for each key: texts are compared faster than rows are.
        signs = dict(zip(distinct, map(chr, range(len(distinct))), strict=True))
        texts = {number: "".join(map(signs.__getitem__, row)) for number, row in keys.items()}
    for one, other in combinations(keys, 2):
        both = LCSseq.similarity(texts[one], texts[other])
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
