"""The figures of each outlet, as rows of the coverage grid and as bars of its chart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asquoted.domain.comparison import Comparison
from asquoted.domain.documents import Document
from asquoted.qt.later import Later
from asquoted.qt.phrases import said, word_of

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


@dataclass(frozen=True, slots=True)
class KeptBar:
    """How many words of the base one document has in marks: a share from 0 to 1, None without a figure."""

    document: str
    outlet: str
    share: float | None
    figure: FigureCell


def figures_of(
    comparison: Comparison, documents: Sequence[Document]
) -> Mapping[str, "figures.OutletFigures"]:
    """Return each document's figures, by its id: of the statement, or of all where there are several."""
    carried = {quote.statement for quote in comparison.quotes}
    if not carried or not documents:
        return {}
    only = next(iter(carried)) if len(carried) == 1 else None
    return {one.document: one for one in figures.outlet_figures(comparison, documents, only)}


def figure_rows(
    found: Mapping[str, "figures.OutletFigures"], documents: Sequence[Document]
) -> list[FiguresHead | FigureRow]:
    """Return the rows, with a cell for each of `documents` in their order; no row without figures."""
    if not found:
        return []
    rows: list[FiguresHead | FigureRow] = [FiguresHead(tuple(said(note) for note in figures.NOTES))]
    for measure, formula in figures.FORMULAE.items():
        cells = tuple(_cell(said(found[one.id].words(measure))) for one in documents)
        rows.append(FigureRow(word_of(measure), said(formula), cells))
    return rows


def kept_bars(
    found: Mapping[str, "figures.OutletFigures"], documents: Sequence[Document]
) -> tuple[KeptBar, ...]:
    """Return what the chart of words kept shows, in the order of `documents`."""
    measure = figures.Measure.KEPT
    bars = []
    for one in documents if found else ():
        share = found[one.id].share(measure)
        part = None if share is None else share.part / share.whole
        bars.append(KeptBar(one.id, one.label, part, _cell(said(found[one.id].words(measure)))))
    return tuple(bars)


def kept_formula() -> str:
    """Return how the words kept are reckoned, in words."""
    return said(figures.FORMULAE[figures.Measure.KEPT])


def _cell(words: str) -> FigureCell:
    counts, equals, result = words.rpartition(" = ")
    if equals:
        return FigureCell(words, result, counts)
    # Where there is no share: how many, and in brackets of which kinds, or why.
    many, bracket, rest = words.partition(" (")
    return FigureCell(words, many, rest.removesuffix(")")) if bracket else FigureCell(words, words)
