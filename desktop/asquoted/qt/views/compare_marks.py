"""What is painted in the columns of a comparison: its differences, tags and notes as marks."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from asquoted.domain.comparison import Kind
from asquoted.domain.gaps import GAP
from asquoted.domain.tags import Tagging
from asquoted.domain.text import Span
from asquoted.qt.filled import fill, listed
from asquoted.qt.marks import mark_style, tag_style
from asquoted.qt.models.bases import gap_told
from asquoted.qt.models.comparing import QuoteColumns
from asquoted.qt.models.differences import Place, label_of, outlet_of
from asquoted.qt.theme import is_dark, look_of
from asquoted.qt.views.column_marks import Band, Mark
from asquoted.qt.views.overview_bar import Tick


def marks_of(
    shown: QuoteColumns, places: Sequence[Place], palette: QPalette, columns: Iterable[int]
) -> dict[int, list[Mark]]:
    """Return the marks of some columns, by their numbers; 0 is the base's."""
    dark = is_dark(palette)
    marks: dict[int, list[Mark]] = {number: [] for number in columns}
    if 0 in marks:
        marks[0] = _base_marks(shown, places, dark)
    for place in places:
        own = marks.get(shown.column_of(place))
        if own is None:
            continue
        style = mark_style(place.difference.kind, place.declared, dark)
        label = label_of(place, shown.senses, shown.is_said_of(place))
        for start, end in shown.stretches_of(place):
            own.append(Mark(start, end, style, label, partial(shown.words_of, place), place.number))
    return {number: sorted(column, key=_in_text_order) for number, column in marks.items()}


def bands_of(shown: QuoteColumns, number: int, palette: QPalette) -> list[Band]:
    """Return the tags and notes on words of one column."""
    dark, pale = is_dark(palette), look_of(palette).muted
    bands = []
    for start, end, one in shown.bands_of(number):
        if isinstance(one, Tagging):
            words = fill(QCoreApplication.translate("Comparison", "Tag: {name}"), name=one.tag.name)
            bands.append(Band(start, end, tag_style(one.tag.colour, dark).colour, words))
        else:
            bands.append(
                Band(
                    start,
                    end,
                    pale,
                    fill(QCoreApplication.translate("Comparison", "Note: {text}"), text=one.text),
                    dashed=True,
                )
            )
    return bands


def ticks_of(
    shown: QuoteColumns,
    places: Sequence[Place],
    palette: QPalette,
    heights: Sequence[tuple[float, float]],
) -> list[Tick]:
    """Return where each difference lies in the whole; `heights` are the rows' tops and bottoms."""
    dark = is_dark(palette)
    starts = [*shown.sheet.row_starts, len(shown.quote.base.text)]
    ticks = []
    for place in places:
        row = shown.row_of(place)
        top, bottom = heights[row] if row < len(heights) else (1.0, 1.0)
        row -= shown.sheet.lead
        into = (place.difference.base_span.start - starts[row]) / max(starts[row + 1] - starts[row], 1)
        height = min(top + (bottom - top) * min(max(into, 0.0), 1.0), 1.0)
        style = mark_style(place.difference.kind, place.declared, dark)
        say = partial(_told, shown, (place,))
        ticks.append(Tick(height, shown.column_of(place) - 1, style, place.number, say))
    return ticks


def _base_marks(shown: QuoteColumns, places: Sequence[Place], dark: bool) -> list[Mark]:
    marks = []
    for span, kind, here in shown.base_marks(places):
        style = mark_style(kind, all(place.declared for place in here), dark)
        marks.append(Mark(*shown.base_units(span), style, "", partial(_told, shown, here)))
    for gap in shown.quote.base.gaps:
        at = shown.base_units(Span(gap, gap))
        marks.append(Mark(*at, mark_style(Kind.PUNCTUATION, False, dark), GAP, gap_told))
    return marks


def _told(shown: QuoteColumns, places: Sequence[Place]) -> str:
    return "\n".join(listed(": ", (outlet_of(place), shown.words_of(place))) for place in places)


def _in_text_order(mark: Mark) -> tuple[int, int]:
    return mark.start, mark.end
