"""Two to twelve texts side by side: a table whose rows are the texts and whose columns are the places.

Against a base, every text is laid against it, and what several texts add at one place is
laid among themselves. Without one, the text that is nearest to all others is the centre
(the centre star method, Gusfield 1993: no more than twice the cost of the best table).
Either way the order of the texts changes nothing but the order of the rows.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple, overload

from asquoted.domain.alignment import Reading, read_laid
from asquoted.domain.collation.agreement import Groups, edges_of, groups_of, outside_of, units_of
from asquoted.domain.collation.columns import Moved, Pinned, lay_columns
from asquoted.domain.collation.rows import Finder, Row
from asquoted.domain.collation.witnesses import Witness
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span

__all__ = ["Collation", "Column", "MovedPhrase", "Witness", "collate"]


class Column(NamedTuple):
    """One place of the table; a tuple, as there are hundreds in each.

    `spans` are, for each text, what it has here: mostly one stretch of its text, none
    where it has nothing, several only at the seam of its passages. `printed` is the same
    as it stands there, the white space after it included. `groups` part the texts by what
    they have here: those of one group print the same but for white space and the shape of
    marks. The base's group comes first, else the greatest; what has nothing is a group
    as well. `outside` are the texts that have nothing here nor before it, or nothing here
    nor after it: they leave out no words, they begin later or end earlier.
    `differences` are, for each text, those of its `Collation.readings` that lie here.
    """

    spans: Sequence[tuple[Span, ...]]
    printed: tuple[str, ...]
    groups: tuple[tuple[int, ...], ...]
    outside: frozenset[int] = frozenset()
    differences: tuple[tuple[int, ...], ...] = ()

    @property
    def is_agreed(self) -> bool:
        """Tell whether all texts that reach this place have the same here."""
        if len(self.groups) == 1:
            return True
        outside = self.outside
        return bool(outside) and sum(not set(group) <= outside for group in self.groups) <= 1


@dataclass(frozen=True, slots=True)
class MovedPhrase:
    """A phrase that `texts` have in the columns `here`, and what they were held against in `there`."""

    texts: tuple[int, ...]
    here: tuple[int, ...]
    there: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Collation:
    """The table: each row, its columns joined, is its text, character for character.

    `base` is the row that the others were held against, or None; then there are no
    `readings`, else one for each text, None for the base's own. `units` are the columns by
    places of variation, as ranges: a word for each column is too fine for an apparatus.
    """

    columns: tuple[Column, ...]
    units: tuple[tuple[int, int], ...]
    moves: tuple[MovedPhrase, ...] = ()
    base: int | None = None
    readings: tuple[Reading | None, ...] = ()

    def row(self, text: int) -> tuple[str, ...]:
        """Return what one text has in each column."""
        return tuple(column.printed[text] for column in self.columns)

    def counterparts(self, text: int, span: Span) -> tuple[tuple[Span, ...], ...]:
        """Return, for each text, what stands over against a stretch of one of them."""
        mine = [column for column in self.columns if any(each.overlaps(span) for each in column.spans[text])]
        texts = range(len(self.columns[0].spans)) if self.columns else range(0)
        return tuple(tuple(each for column in mine for each in column.spans[row]) for row in texts)


def collate(
    witnesses: Sequence[Witness], tables: Tables, base: int | None = None, pins: Pinned | None = None
) -> Collation:
    """Return the table of `witnesses`, one row each, in their order.

    `base` is the witness to hold the others against; without one all are treated alike.
    `pins` are the user's word on which words of two witnesses belong together, by their
    numbers. Never raises; a table of one text, or of none, has one column at most.
    """
    if not witnesses:
        return Collation((), (), base=base)
    table = lay_columns(dict(enumerate(witnesses)), tables, pins or {}, base)
    rows = [table.rows[at] for at in range(len(witnesses))]
    if not table.width:
        # There is no word in any text: what white space there is stands in one column.
        rows = [Row(row.starts, row.printed, (0, 0)) for row in rows]
    finders: Sequence[Finder] = []
    if base is not None or table.moves:
        finders = [Finder(row, witness.spans) for witness, row in zip(witnesses, rows, strict=True)]
    readings: tuple[Reading | None, ...] = ()
    marked: list[dict[int, set[int]]] = []
    if base is not None:
        laid = [table.laid.get(at) for at in range(len(witnesses))]
        readings = tuple(
            each and read_laid(each, witness.spans, tables)
            for each, witness in zip(laid, witnesses, strict=True)
        )
        marked = [
            _columns_of(reading, witnesses[base], finders[base], finder) if reading else {}
            for reading, finder in zip(readings, finders, strict=True)
        ]
    columns, units = _columns(witnesses, rows, table.unlike, base, marked)
    return Collation(columns, units, _linked(table.moves, finders), base, readings)


def _columns(
    witnesses: Sequence[Witness],
    rows: Sequence[Row],
    unlike: Sequence[int],
    base: int | None,
    marked: Sequence[Mapping[int, set[int]]],
) -> tuple[tuple[Column, ...], tuple[tuple[int, int], ...]]:
    """Return the columns and the units; what all texts have in each is gathered from their rows at once.

    `marked` are the differences of each text in the columns.
    """
    width, count = len(rows[0].firsts) - 1, len(witnesses)
    found = [_stretches(witness, row) for witness, row in zip(witnesses, rows, strict=True)]
    edges = [edges_of(witness, row) for witness, row in zip(witnesses, rows, strict=True)]
    # Nearly always all have the same.
    groups: list[Groups] = [(tuple(range(count)),)] * width
    for column, parted in zip(unlike, groups_of(rows, edges, unlike, base), strict=True):
        groups[column] = parted
    differences = _differences_in(marked, count, width)
    outside = [_NOWHERE] * width
    for text, (row, mine) in enumerate(zip(rows, edges, strict=True)):
        for column in outside_of(row, mine):
            outside[column] |= {text}
    printed = zip(*[words for words, _ in found], strict=True)
    stretches = map(partial(_Stretches, [where for _, where in found]), range(width))
    made = zip(stretches, printed, groups, outside, differences, strict=True)
    # Hundreds: what NamedTuple writes takes more steps for each.
    columns = tuple(map(partial(tuple.__new__, Column), made))
    kinds: list[Groups | None] = [None] * width
    for at in unlike:
        if not columns[at].is_agreed:
            kinds[at] = groups[at]
    return columns, tuple(units_of(kinds))


def _differences_in(
    marked: Sequence[Mapping[int, set[int]]], count: int, width: int
) -> list[tuple[tuple[int, ...], ...]]:
    none: list[tuple[int, ...]] = [()] * count
    noted_at: dict[int, list[tuple[int, ...]]] = {}
    for text, each in enumerate(marked):
        for column, numbers in each.items():
            noted_at.setdefault(column, none.copy())[text] = tuple(sorted(numbers))
    differences = [tuple(none)] * width
    for column, noted in noted_at.items():
        differences[column] = tuple(noted)
    return differences


_NOWHERE: frozenset[int] = frozenset()


def _linked(moves: Sequence[Moved], finders: Sequence[Finder]) -> tuple[MovedPhrase, ...]:
    found: dict[tuple[tuple[int, ...], tuple[int, ...]], set[int]] = {}
    for move in moves:
        ends = finders[move.text].within(move.here), finders[move.centre].within(move.there)
        found.setdefault(ends, set()).add(move.text)
    return tuple(MovedPhrase(tuple(sorted(texts)), *ends) for ends, texts in sorted(found.items()))


class _Stretches(Sequence[tuple[Span, ...]]):
    """What each text has in one column, found when it is asked for: few of a table's columns are."""

    __slots__ = ("_column", "_found")

    def __init__(self, found: "Sequence[Callable[[int], tuple[Span, ...]]]", column: int) -> None:
        self._found, self._column = found, column

    @overload
    def __getitem__(self, at: int) -> tuple[Span, ...]: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[tuple[Span, ...], ...]: ...

    def __getitem__(self, at: int | slice) -> tuple[Span, ...] | tuple[tuple[Span, ...], ...]:
        return tuple(self)[at] if isinstance(at, slice) else self._found[at](self._column)

    def __len__(self) -> int:
        return len(self._found)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


def _stretches(witness: Witness, row: Row) -> tuple[list[str], Callable[[int], tuple[Span, ...]]]:
    """Return what a text has printed in each column, and what tells where it stands.

    The white space after a word goes with it.
    """
    text = witness.text
    if len(witness.spans) != 1 or not row.starts:
        spans = _spans(witness, row)
        return ["".join([span.text_of(text) for span in each]) for each in spans], spans.__getitem__
    # Nearly always: then each stretch ends where the next column's begins.
    passage = witness.spans[0]
    starts = [*row.starts, passage.end]
    starts[0] = passage.start
    edges = list(map(starts.__getitem__, row.firsts))
    return list(map(text.__getitem__, map(slice, edges, edges[1:]))), partial(_stretch_at, edges)


def _stretch_at(edges: Sequence[int], column: int) -> tuple[Span, ...]:
    start, end = edges[column], edges[column + 1]
    return (Span(start, end),) if start < end else ()


def _spans(witness: Witness, row: Row) -> list[tuple[Span, ...]]:
    """Return the stretches of a text of several passages, by columns."""
    spans: list[tuple[Span, ...]] = [()] * (len(row.firsts) - 1)
    column = at = 0
    count, columns = len(row.starts), row.columns()
    for passage in witness.spans:
        start, opens, end = passage.start, passage.start, passage.end
        is_first = True
        while at < count:
            here, first = columns[at], row.starts[at]
            if first < opens or first + len(row.printed[at]) > end:
                break
            if here != column:
                if not is_first:
                    spans[column] += (Span(start, first),)
                    start = first
                column = here
            is_first, at = False, at + 1
        if start < end:
            spans[column] += (Span(start, end),)
    return spans


def _columns_of(reading: Reading, base: Witness, there: Finder, here: Finder) -> dict[int, set[int]]:
    """Return the differences that lie in each column."""
    found: dict[int, set[int]] = {}
    for cell in reading.cells:
        if cell.difference is not None:
            columns = {*here.at(cell.reading)}
            for span in base.back(cell.base):
                columns.update(there.at(span))
            for column in columns:
                found.setdefault(column, set()).add(cell.difference)
    return found
