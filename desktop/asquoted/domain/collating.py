"""Two to twelve texts side by side: a table whose rows are the texts and whose columns are the places.

Against a base, every text is laid against it, and what several texts add at one place is
laid among themselves. Without one, the text that is nearest to all others is the centre
(the centre star method, Gusfield 1993: no more than twice the cost of the best table).
Either way the order of the texts changes nothing but the order of the rows.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from asquoted.domain.alignment import Reading, read_laid
from asquoted.domain.collation.agreement import Shape, groups_of, shapes_of, units_of
from asquoted.domain.collation.columns import Moved, Pinned, Place, Table, lay_columns
from asquoted.domain.collation.witnesses import Witness
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span

__all__ = ["Collation", "Column", "MovedPhrase", "Witness", "collate"]


@dataclass(frozen=True, slots=True)
class Column:
    """One place of the table.

    `spans` are, for each text, what it has here: mostly one stretch of its text, none
    where it has nothing, several only at the seam of its passages. `printed` is the same
    as it stands there, the white space after it included. `groups` part the texts by what
    they have here: those of one group print the same but for white space and the shape of
    marks. The base's group comes first, else the greatest; what has nothing is a group
    as well. `outside` are the texts that have nothing here nor before it, or nothing here
    nor after it: they leave out no words, they begin later or end earlier.
    `differences` are, for each text, those of its `Collation.readings` that lie here.
    """

    spans: tuple[tuple[Span, ...], ...]
    printed: tuple[str, ...]
    groups: tuple[tuple[int, ...], ...]
    outside: frozenset[int] = frozenset()
    differences: tuple[tuple[int, ...], ...] = ()

    @property
    def is_agreed(self) -> bool:
        """Tell whether all texts that reach this place have the same here."""
        return len(self.groups) == 1 or sum(not set(group) <= self.outside for group in self.groups) <= 1


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

    def column_at(self, text: int, offset: int) -> int | None:
        """Return the column in which a code point of a text stands, None if it is in no passage."""
        for index, column in enumerate(self.columns):
            if any(span.start <= offset < span.end for span in column.spans[text]):
                return index
        return None

    def counterparts(self, text: int, span: Span) -> tuple[tuple[Span, ...], ...]:
        """Return, for each text, what stands over against a stretch of one of them."""
        mine = [column for column in self.columns if any(each.overlaps(span) for each in column.spans[text])]
        texts = range(len(self.columns[0].spans)) if self.columns else range(0)
        return tuple(tuple(each for column in mine for each in column.spans[row]) for row in texts)


class _Finder:
    """In which columns a text's words stand."""

    def __init__(self, places: Sequence[Place], text: int) -> None:
        found = sorted(
            [(span.start, index) for index, place in enumerate(places) for span in place.get(text, ())]
        )
        self._starts = [start for start, _ in found]
        self._columns = [index for _, index in found]

    def within(self, spans: Iterable[Span]) -> tuple[int, ...]:
        """Return the columns of what begins in these stretches."""
        columns: set[int] = set()
        for span in spans:
            first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
            columns.update(self._columns[first:last])
        return tuple(sorted(columns))


def collate(
    witnesses: Sequence[Witness], tables: Tables, base: int | None = None, pins: Pinned | None = None
) -> Collation:
    """Return the table of `witnesses`, one row each, in their order.

    `base` is the witness to hold the others against; without one all are treated alike.
    `pins` are the user's word on which words of two witnesses belong together, by their
    numbers. Never raises; a table of one text, or of none, has one column at most.
    """
    table = lay_columns(dict(enumerate(witnesses)), tables, pins or {}, base) if witnesses else Table()
    places = table.places or [{}] * bool(witnesses)
    given = [[place.get(at, ()) for place in places] for at in range(len(witnesses))]
    rows = [_row(witness, mine) for witness, mine in zip(witnesses, given, strict=True)]
    readings: tuple[Reading | None, ...] = ()
    if base is not None:
        laid = [table.laid.get(at) for at in range(len(witnesses))]
        readings = tuple(
            each and read_laid(each, witness.spans, tables)
            for each, witness in zip(laid, witnesses, strict=True)
        )
    shapes = [shapes_of(witness, mine) for witness, mine in zip(witnesses, given, strict=True)]
    finders = [_Finder(places, at) for at in range(len(witnesses))]
    marked = [
        _columns_of(reading, witnesses[base or 0], finders[base or 0], finder) if reading else {}
        for reading, finder in zip(readings, finders, strict=False)
    ] or [{}] * len(witnesses)
    columns = tuple(
        _column(index, witnesses, rows, [each[index] for each in shapes], base, marked)
        for index in range(len(places))
    )
    units = units_of([column.groups for column in columns], [column.is_agreed for column in columns])
    return Collation(columns, tuple(units), _linked(table.moves, finders), base, readings)


def _column(
    index: int,
    witnesses: Sequence[Witness],
    rows: Sequence[Sequence[tuple[Span, ...]]],
    shapes: Sequence[Shape],
    base: int | None,
    marked: Sequence[Mapping[int, set[int]]],
) -> Column:
    spans = tuple([row[index] for row in rows])
    outside = [at for at, shape in enumerate(shapes) if shape.is_outside]
    return Column(
        spans,
        tuple(
            [
                witness.text[mine[0].start : mine[0].end]
                if len(mine) == 1
                else "".join([span.text_of(witness.text) for span in mine])
                for mine, witness in zip(spans, witnesses, strict=True)
            ]
        ),
        groups_of(shapes, base),
        frozenset(outside) if outside else _NOWHERE,
        tuple([tuple(sorted(each[index])) if index in each else () for each in marked]),
    )


_NOWHERE: frozenset[int] = frozenset()


def _linked(moves: Sequence[Moved], finders: Sequence[_Finder]) -> tuple[MovedPhrase, ...]:
    found: dict[tuple[tuple[int, ...], tuple[int, ...]], set[int]] = {}
    for move in moves:
        ends = finders[move.text].within([move.here]), finders[move.centre].within([move.there])
        found.setdefault(ends, set()).add(move.text)
    return tuple(MovedPhrase(tuple(sorted(texts)), *ends) for ends, texts in sorted(found.items()))


def _row(witness: Witness, given: Sequence[Sequence[Span]]) -> list[tuple[Span, ...]]:
    """Return a text's stretches by columns; the white space after a word goes with it."""
    row: list[list[Span]] = [[] for _ in given]
    words = [(column, span.start, span.end) for column, spans in enumerate(given) for span in spans]
    column = at = 0
    count = len(words)
    for passage in witness.spans:
        start, opens, end = passage.start, passage.start, passage.end
        is_first = True
        while at < count:
            here, first, last = words[at]
            if first < opens or last > end:
                break
            if here != column:
                if not is_first:
                    row[column].append(Span(start, first))
                    start = first
                column = here
            is_first, at = False, at + 1
        if start < end:
            row[column].append(Span(start, end))
    return [tuple(spans) for spans in row]


def _columns_of(reading: Reading, base: Witness, there: _Finder, here: _Finder) -> dict[int, set[int]]:
    """Return the differences that lie in each column."""
    found: dict[int, set[int]] = {}
    for cell in reading.cells:
        if cell.difference is not None:
            for column in (*there.within(base.back(cell.base)), *here.within([cell.reading])):
                found.setdefault(column, set()).add(cell.difference)
    return found
