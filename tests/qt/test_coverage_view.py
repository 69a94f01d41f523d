from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asquoted.domain.comparison import GRAVE, Comparison, Form
from asquoted.domain.documents import Document
from asquoted.domain.figures import FORMULAE, Measure
from asquoted.qt.models.coverage import CELL
from asquoted.qt.models.coverage_cell import Coverage
from asquoted.qt.theme import apply_font
from asquoted.qt.views.coverage import CoverageView

Compared = tuple[Comparison, list[Document]]


@pytest.fixture
def view(light: QApplication, qtbot: QtBot, dam_comparison: Compared) -> CoverageView:
    view = CoverageView()
    qtbot.addWidget(view)
    view.resize(1280, 500)
    view.show_comparison(*dam_comparison)
    view.show()
    qtbot.waitExposed(view)
    return view


def cell(view: CoverageView, row: int, column: int) -> Coverage:
    found = view.model.index(row, column).data(CELL)
    assert isinstance(found, Coverage)
    return found


def test_every_sentence_has_a_row_under_its_statement(view: CoverageView) -> None:
    assert [view.model.quote_at(row) is not None for row in range(view.model.rowCount())][:4] == [
        False, True, True, False,
    ]  # fmt: skip
    spoken = view.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ministry of Water · the minister · 4 Mar 2024"
    vertical = Qt.Orientation.Vertical
    assert view.model.headerData(0, vertical) == "Ministry of Water"
    assert view.model.headerData(2, vertical) == "2  There is no buyer."
    assert view.grid.columnSpan(0, 0) == 6


def test_every_cell_says_its_form(view: CoverageView) -> None:
    forms = [cell(view, 1, column).form for column in range(6)]
    assert forms == [
        Form.VERBATIM,
        Form.REWORDED,
        Form.PARTIAL,
        Form.FRAGMENT,
        Form.NOT_AVAILABLE,
        Form.NOT_QUOTED,
    ]
    assert view.model.index(1, 4).data() == "not available"


def test_silent_changes_are_counted_and_how_many_of_them_are_grave(view: CoverageView) -> None:
    today = cell(view, 1, 1)
    assert sum(one.kind in GRAVE for one in today.renderings[0].differences) == 3
    assert (today.silent, today.grave) == (3, 2), "the declared quantity is grave, but not silent"
    spoken = view.model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).endswith("silent changes: 3, grave: 2")


@pytest.mark.parametrize("declared", [True, False])
def test_only_what_stands_in_marks_is_counted(
    light: QApplication, qtbot: QtBot, dam_comparison: Compared, declared: bool
) -> None:
    comparison, documents = dam_comparison
    quote, own = comparison.quotes[0], comparison.quotes[0].renderings[1]
    differences = tuple(replace(one, declared=declared) for one in own.differences)
    indirect = replace(own, id="rendering-i", document="doc-0", form=Form.INDIRECT, differences=differences)
    first = replace(quote, renderings=(quote.renderings[0], indirect))
    view = CoverageView()
    qtbot.addWidget(view)
    view.show_comparison(replace(comparison, quotes=(first,)), documents)
    herald = cell(view, 1, 0)
    assert (herald.form, len(herald.renderings)) == (Form.VERBATIM, 2)
    assert (herald.silent, herald.grave) == (1, 0), "only the spelling, which stands in marks"
    words = str(view.model.index(1, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole))
    assert words.count("Changed in silence") == 1


def test_an_outlet_that_gives_it_twice_shows_the_fuller_and_counts(view: CoverageView) -> None:
    herald = cell(view, 1, 0)
    assert herald.form is Form.VERBATIM
    assert [one.id for one in herald.renderings] == ["rendering-0", "rendering-2b"]
    spoken = view.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Valley Herald, sentence 1: verbatim, 1 more in another form, silent changes: 2"


def test_a_cells_tooltip_has_the_words(view: CoverageView) -> None:
    words = str(view.model.index(1, 2).data(Qt.ItemDataRole.ToolTipRole))
    assert "The Upland Post: partial" in words
    assert "foreign people who want to frighten" in words
    assert "wording 1" in words
    assert "82 per cent sure" in words


def test_enter_opens_what_an_outlet_gives(view: CoverageView, qtbot: QtBot) -> None:
    view.grid.setFocus()
    view.grid.setCurrentIndex(view.model.index(1, 0))
    QTest.keyClick(view.grid, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.rendering_chosen) as told:
        QTest.keyClick(view.grid, Qt.Key.Key_Return)
    assert told.args == ["quote-1", "rendering-1"]
    QTest.keyClick(view.grid, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.quote_chosen) as told:
        QTest.keyClick(view.grid, Qt.Key.Key_Enter)
    assert told.args == ["quote-2"], "what is not quoted still opens its sentence"


def test_a_click_on_a_cell_or_a_sentence_opens_it(view: CoverageView, qtbot: QtBot) -> None:
    place = view.grid.visualRect(view.model.index(1, 2)).center()
    with qtbot.waitSignal(view.rendering_chosen) as told:
        QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["quote-1", "rendering-2"]
    head = view.grid.verticalHeader()
    with qtbot.waitSignal(view.quote_chosen) as told:
        at = QPoint(30, head.sectionViewportPosition(2) + 5)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == ["quote-2"]


def test_the_walk_by_keys_never_stops_at_a_heading(view: CoverageView) -> None:
    view.grid.setCurrentIndex(view.model.index(1, 1))
    QTest.keyClick(view.grid, Qt.Key.Key_Up)
    assert view.grid.currentIndex().row() == 1


def test_the_place_stays_when_the_comparison_is_shown_again(
    view: CoverageView, dam_comparison: Compared
) -> None:
    view.grid.setCurrentIndex(view.model.index(2, 3))
    view.show_comparison(*dam_comparison)
    assert (view.grid.currentIndex().row(), view.grid.currentIndex().column()) == (2, 3)


def test_each_outlet_has_its_figures_below_the_sentences(view: CoverageView) -> None:
    vertical = Qt.Orientation.Vertical
    rows = {view.model.headerData(row, vertical): row for row in range(3, view.model.rowCount())}
    assert list(rows) == ["Figures", *FORMULAE]
    kept = rows[Measure.KEPT]
    assert view.model.index(kept, 1).data() == "30 of 35 words = 85.7 %"
    spoken = view.model.index(kept, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Riverside Today, words kept: 30 of 35 words = 85.7 %"
    assert FORMULAE[Measure.KEPT] in view.model.index(kept, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert view.model.index(rows[Measure.IN_MARKS], 4).data() == "no figure"
    assert view.grid.columnSpan(rows["Figures"], 0) == 6


def test_the_figures_are_reached_by_key_and_open_nothing(view: CoverageView, qtbot: QtBot) -> None:
    view.grid.setCurrentIndex(view.model.index(2, 1))
    QTest.keyClick(view.grid, Qt.Key.Key_Down)
    assert view.model.figure_at(view.grid.currentIndex().row()) is not None
    with qtbot.assertNotEmitted(view.quote_chosen), qtbot.assertNotEmitted(view.rendering_chosen):
        QTest.keyClick(view.grid, Qt.Key.Key_Return)


def test_a_figures_row_has_room_for_its_formula(view: CoverageView) -> None:
    last = view.model.rowCount() - 1
    formulae = {row: len(found.formula) for row in range(4, last) if (found := view.model.figure_at(row))}
    long, short = max(formulae, key=formulae.__getitem__), min(formulae, key=formulae.__getitem__)
    assert view.grid.rowHeight(long) > view.grid.rowHeight(short) >= 2 * view.fontMetrics().height()


def test_six_outlets_fit_at_1280(view: CoverageView) -> None:
    last = view.grid.visualRect(view.model.index(1, 5))
    assert last.right() <= view.grid.viewport().width()


def test_a_larger_font_makes_taller_rows(view: CoverageView, light: QApplication) -> None:
    before = view.grid.rowHeight(1)
    apply_font(light, 200)
    QApplication.processEvents()
    assert view.grid.rowHeight(1) > before * 1.5


def test_nothing_to_compare_says_what_to_do(light: QApplication, qtbot: QtBot) -> None:
    view = CoverageView()
    qtbot.addWidget(view)
    view.show_comparison(Comparison(), [])
    view.show()
    assert not view.grid.isVisible()
