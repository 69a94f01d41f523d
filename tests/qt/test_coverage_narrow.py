"""Coverage with many outlets: columns get narrow before any is to be scrolled to, and no word is cut."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asquoted.domain.comparison import Comparison, Form
from asquoted.domain.documents import Document
from asquoted.qt.models.coverage_cell import Coverage
from asquoted.qt.models.figures import FigureRow
from asquoted.qt.phrases import word_of
from asquoted.qt.views.coverage import CoverageView
from asquoted.qt.views.coverage_heads import OutletHead, SentenceHead
from asquoted.qt.views.coverage_layout import (
    EDGE,
    CellLines,
    easy_width,
    least_width,
    lines_of,
    pad_of,
    sign_width,
)

Compared = tuple[Comparison, list[Document]]
MIDDLE = 772
"""Pixels that Coverage has in a window of 1280 with its panels open."""


@pytest.fixture
def eight(light: QApplication, qtbot: QtBot, dam_comparison: Compared) -> CoverageView:
    """Coverage of eight outlets in a window of common width; the last two carry nothing."""
    comparison, documents = dam_comparison
    more = [
        replace(documents[0], id=f"doc-{name}", details=replace(documents[0].details, outlet=name))
        for name in ("Frankfurter Allgemeine Zeitung", "NewsPotterNigeriaToday")
    ]
    view = CoverageView()
    qtbot.addWidget(view)
    view.resize(MIDDLE, 600)
    view.show_comparison(comparison, [*documents, *more])
    view.show()
    qtbot.waitExposed(view)
    return view


def cells(view: CoverageView) -> list[tuple[int, int, Coverage]]:
    places = [
        (row, column) for row in range(view.model.rowCount()) for column in range(view.model.columnCount())
    ]
    found = ((row, column, view.model.cell_at(row, column)) for row, column in places)
    return [(row, column, cell) for row, column, cell in found if cell is not None]


def test_eight_outlets_need_no_scrolling_sideways(eight: CoverageView) -> None:
    assert eight.model.columnCount() == 8
    assert eight.grid.horizontalScrollBar().maximum() == 0


def test_a_row_is_as_high_as_the_lines_of_its_fullest_cell(eight: CoverageView) -> None:
    line = eight.fontMetrics().height()
    for row, column, cell in cells(eight):
        lines = lines_of(cell, eight.grid.font(), eight.grid.columnWidth(column))
        assert eight.grid.rowHeight(row) >= lines.count * line


def test_silent_and_grave_changes_stay_with_their_numbers(eight: CoverageView) -> None:
    (row, column, cell), *_ = [found for found in cells(eight) if found[2].grave]
    lines = lines_of(cell, eight.grid.font(), eight.grid.columnWidth(column))
    assert lines.below == ("3 silent,", "2 grave")


@pytest.mark.parametrize(
    "name",
    ["sentences in marks", "Sätze in Anführungszeichen", "Lebensversicherungsgesellschaftsangestellte"],
)
def test_the_name_of_a_figure_is_wrapped_and_never_cut_without_a_sign(eight: CoverageView, name: str) -> None:
    head = eight.grid.verticalHeader()
    assert isinstance(head, SentenceHead)
    font = head.font()
    font.setWeight(font.Weight.DemiBold)
    figure = FigureRow(name, "one / other", ())
    for width in (head.width(), 170, 120):
        head.setFixedWidth(width)
        lines = head.name_lines(figure)
        assert "".join(lines).replace(" ", "") == name.replace(" ", "") or lines[-1].endswith("…"), lines
        assert all(QFontMetrics(font).horizontalAdvance(one) < width for one in lines), lines


def test_a_figure_is_as_high_as_the_lines_of_its_name(
    eight: CoverageView, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = eight.grid.verticalHeader()
    assert isinstance(head, SentenceHead)
    heights = []
    for name in ("marks", "sentences in quotation marks, as they were printed"):
        figure = FigureRow(name, "one / other", ())
        monkeypatch.setattr(eight.model, "figure_at", lambda row, figure=figure: figure)
        heights.append(head.row_height(eight.model.rowCount() - 1))
    assert heights[1] >= heights[0] + head.fontMetrics().height()


def test_the_name_of_an_outlet_is_wrapped_and_a_long_word_broken(eight: CoverageView) -> None:
    head = eight.grid.horizontalHeader()
    assert isinstance(head, OutletHead)
    names = [head.lines_at(section)[0] for section in range(8)]
    assert len(names[6]) == 3, names[6]
    assert "".join(names[7]) == "NewsPotterNigeriaToday"
    longest = max(sum(map(len, head.lines_at(section))) for section in range(8))
    assert head.height() >= longest * eight.fontMetrics().height()


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("factor", [1.0, 1.3, 2.0, 4.0])
def test_no_word_of_a_form_is_cut(
    light: QApplication, dam_comparison: Compared, form: Form, factor: float
) -> None:
    comparison, _ = dam_comparison
    one = replace(comparison.quotes[0].renderings[0], form=form, differences=())
    other = replace(one, form=Form.INDIRECT if form is not Form.INDIRECT else Form.VERBATIM)
    cell = Coverage("q", form, (one, one, other))
    font = QApplication.font()
    width = round(least_width(font) * factor)
    lines = lines_of(cell, font, width)
    metrics = QFontMetrics(font)
    room = width - EDGE - 2 * pad_of(width, metrics) - (sign_width(metrics) if lines.beside else 0)
    assert " ".join(lines.form) == f"{word_of(form)} ×2 +1"
    assert all(metrics.horizontalAdvance(words) <= room for words in lines.form)


@pytest.mark.parametrize("form", list(Form))
def test_in_an_easy_column_every_form_stands_on_one_line(light: QApplication, form: Form) -> None:
    font = QApplication.font()
    assert lines_of(Coverage("q", form), font, easy_width(font)) == CellLines(True, (word_of(form),))


def test_where_there_is_room_the_sign_stands_beside_its_form(light: QApplication) -> None:
    font = QApplication.font()
    cell = Coverage("q", Form.NOT_AVAILABLE)
    assert lines_of(cell, font, 400) == CellLines(True, ("not available",))
    assert lines_of(cell, font, least_width(font)) == CellLines(False, ("not", "available"))


def test_a_long_cut_takes_three_lines_and_the_counts_stay_below_it(
    light: QApplication, eight: CoverageView
) -> None:
    font = light.font()
    words = "cut “nobody in this chamber should pretend that the fishing grounds were given away for nothing”"
    changed = next(cell for _, _, cell in cells(eight) if cell.silent)
    cell = replace(changed, cut=words, cut_in_short=words)
    width = least_width(font)
    below = lines_of(cell, font, width).below
    assert below[2].endswith("…")
    assert "silent" in below[3]
    assert below[3:] == lines_of(changed, font, width).below
    wide = lines_of(cell, font, 60 * width).below
    assert words in wide[0]
    assert "…" not in wide[0]


def test_on_a_low_screen_the_heads_give_way_to_the_table(eight: CoverageView) -> None:
    head = eight.grid.horizontalHeader()
    assert isinstance(head, OutletHead)
    name, below = head.lines_at(6)
    assert len(name) == 3
    assert below
    high = head.sizeHint().height()
    eight.resize(MIDDLE, 130)
    QApplication.processEvents()
    less, left = head.lines_at(6)
    assert len(less) < len(name)
    assert less[-1].endswith("…")
    assert len(left) <= len(below)
    assert head.height() == head.sizeHint().height() < high
    assert head.height() <= 0.4 * eight.grid.height()
