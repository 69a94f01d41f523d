"""A rendering held against its base: every place where the two differ, each with its name.

Words are paired on their shadows; what is shown is what was printed. Swapping the two
texts mirrors the differences.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from asquoted.domain.cells import lay_cells
from asquoted.domain.changes import find_changes
from asquoted.domain.collation.lexicon import lexicon_of
from asquoted.domain.collation.likeness import likeness_of
from asquoted.domain.collation.reading import read_sides
from asquoted.domain.collation.runs import lay_out
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import GRAVE, Cell, Difference, Kind, Operation
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of holding a rendering against its base.

    `cells` cover the base and the passages wholly. `cut_before` and `cut_after` are what of
    the base is not given at the ends; `words_kept` counts the words of the base that the
    rendering has, in whatever form.
    """

    differences: tuple[Difference, ...]
    cells: tuple[Cell, ...]
    cut_before: Span
    cut_after: Span
    words_kept: int
    words_of_base: int


def compare_reading(
    base: str,
    text: str,
    spans: Sequence[Span],
    tables: Tables,
    glosses: Mapping[str, str] | None = None,
) -> Reading:
    """Hold what stands at `spans` in `text` against `base`. Never raises.

    `glosses` are the abbreviations that the article itself explains. Marks at the edges
    of a passage, and the shape of marks and dashes, are no differences; what is cut off
    at the ends is told apart from them.
    """
    lexicon = lexicon_of(tables)
    a, b = read_sides(base, text, spans, lexicon, glosses or {})
    found = find_changes(lay_out(a, b, lexicon, likeness_of(tables)), a, b, lexicon)
    differences, cells = lay_cells(found, a, b, spans)
    words = sum(token.is_word for token in a.tokens)
    lost = sum(token.is_word for token in (*a.tokens[: found.first], *a.tokens[found.last :]))
    lost += sum(
        token.is_word
        for change in found.changes
        if change.kind in _LOSING and change.operation is not Operation.MOVE
        for token in a.tokens[change.piece.a0 : change.piece.a1]
    )
    first = Span(0, a.tokens[found.first - 1].span.end) if _has_words(a, 0, found.first) else Span(0, 0)
    end = len(base)
    last = (
        Span(a.tokens[found.last].span.start, end)
        if _has_words(a, found.last, len(a.tokens))
        else Span(end, end)
    )
    return Reading(differences, cells, first, last, words - lost, words)


_LOSING = GRAVE | {Kind.WORDING}


def _has_words(side: Side, start: int, end: int) -> bool:
    return side.has_words(start, end)
