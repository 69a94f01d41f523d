"""Two texts laid against each other: read, paired, cut at the ends; what comes is named, or lined up."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from asquoted.domain.collation.cuts import without_cuts
from asquoted.domain.collation.lexicon import lexicon_of
from asquoted.domain.collation.likeness import likeness_of
from asquoted.domain.collation.pieces import Piece
from asquoted.domain.collation.pins import Pins, WordPin, hold_pins
from asquoted.domain.collation.reading import read_sides
from asquoted.domain.collation.runs import lay_out
from asquoted.domain.collation.side import Side
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span


class Laid(NamedTuple):
    """A base `a` and a rendering `b` in pieces; the base is given from its token `first` to before `last`."""

    a: Side
    b: Side
    pieces: list[Piece]
    first: int
    last: int
    pins: Pins


def lay(
    base: str,
    text: str,
    spans: Sequence[Span],
    tables: Tables,
    glosses: Mapping[str, str],
    pins: Sequence[WordPin],
) -> Laid:
    """Lay what stands at `spans` of `text` against `base`; see `asquoted.domain.alignment`."""
    lexicon = lexicon_of(tables)
    a, b, held = hold_pins(pins, *read_sides(base, text, spans, lexicon, glosses), lexicon)
    pieces, first, last = without_cuts(lay_out(a, b, lexicon, likeness_of(tables), held), a, b)
    return Laid(a, b, pieces, first, last, held)
