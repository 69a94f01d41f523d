"""The figures of each outlet as rows of the coverage grid."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asquoted.domain.comparison import Comparison
from asquoted.domain.documents import Document
from asquoted.qt.later import Later

if TYPE_CHECKING:
    from asquoted.domain import figures
else:
    # It counts with a library that an empty window does not need.
    figures = Later("asquoted.domain.figures")


@dataclass(frozen=True, slots=True)
class FigureCell:
    """One outlet's figure: in whole ("12 of 40 words = 30 %"), what it comes to, and what it is made of."""

    words: str
    result: str
    counts: str = ""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure of every outlet, with its formula."""

    name: str
    formula: str
    cells: tuple[FigureCell, ...]


@dataclass(frozen=True, slots=True)
class FiguresHead:
    """The row above the figures; `notes` are what the formulae leave to be said."""

    notes: tuple[str, ...]


def figure_rows(comparison: Comparison, documents: Sequence[Document]) -> list[FiguresHead | FigureRow]:
    """Return the rows for a comparison: of its statement, or of all where it has several."""
    carried = {quote.statement for quote in comparison.quotes}
    if not carried or not documents:
        return []
    only = next(iter(carried)) if len(carried) == 1 else None
    found = figures.outlet_figures(comparison, documents, only)
    rows: list[FiguresHead | FigureRow] = [FiguresHead(figures.NOTES)]
    for measure, formula in figures.FORMULAE.items():
        cells = tuple(_cell(one.words(measure)) for one in found)
        rows.append(FigureRow(measure.value, formula, cells))
    return rows


def _cell(words: str) -> FigureCell:
    counts, equals, result = words.rpartition(" = ")
    if equals:
        return FigureCell(words, result, counts)
    # Where there is no share: how many, and in brackets of which kinds, or why.
    many, bracket, rest = words.partition(" (")
    return FigureCell(words, many, rest.removesuffix(")")) if bracket else FigureCell(words, words)
