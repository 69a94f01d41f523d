"""Coverage in the window: what a filter leaves is said and counted, and how it was sorted is kept."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle

from asquoted.domain.comparison import Kind
from asquoted.domain.documents import Details
from asquoted.domain.narrowing import Narrowing
from asquoted.qt.main_window import MainWindow
from asquoted.qt.models.coverage_order import CoverageOrder, OutletOrder, SentenceOrder
from asquoted.settings import Settings


def figures(window: MainWindow) -> dict[str, dict[str, str]]:
    """Return what stands in the figures' rows: by figure, by outlet."""
    model = window.places.middle.coverage.model
    labels = [model.document_at(column).label for column in range(model.columnCount())]
    rows = (model.figure_at(row) for row in range(model.rowCount()))
    return {
        row.name: dict(zip(labels, (cell.words for cell in row.cells), strict=True)) for row in rows if row
    }


def test_the_figures_follow_the_filter_and_the_view_says_so(filled: MainWindow) -> None:
    coverage = filled.places.middle.coverage
    filled.places.middle.show_view("coverage")
    assert not coverage.bar.filtered.isVisible()
    whole, bars = figures(filled), [one.bar.figure.words for one in coverage.chart.buttons]
    assert whole["sentences in marks"]["gazette"] == "2 of 2 = 100 %"
    filled.filtering.ask(Narrowing(kinds=frozenset({Kind.SPELLING})))
    said = coverage.bar.filtered
    assert said.isVisible()
    assert said.text().startswith("What the filter asks for is found in 1 of 2 sentences and 1 of 2 outlets")
    assert figures(filled)["sentences in marks"]["gazette"] == "1 of 1 = 100 %"
    narrowed = [one.bar.figure.words for one in coverage.chart.buttons]
    assert narrowed == list(figures(filled)["words kept"].values()) != bars
    filled.filtering.clear()
    assert not said.isVisible()
    assert figures(filled) == whole
    assert [one.bar.figure.words for one in coverage.chart.buttons] == bars


def test_g_shows_and_hides_the_chart_and_the_window_remembers(
    filled: MainWindow, open_window: OpenWindow
) -> None:
    chart = filled.places.middle.coverage.chart
    filled.places.middle.show_view("coverage")
    filled.activateWindow()
    assert chart.isVisible()
    QTest.keyClick(filled, Qt.Key.Key_G)
    assert not chart.isVisible()
    kept = filled.keep()
    assert not kept.coverage_chart
    again = open_window(settings=kept)
    assert not again.places.middle.coverage.chart_wanted
    assert not again.actions_by_name["chart"].isChecked()


def test_the_order_is_kept_and_a_damaged_one_is_as_if_never_chosen(open_window: OpenWindow) -> None:
    order = CoverageOrder(OutletOrder.MOST_SILENT, SentenceOrder.FEWEST_OUTLETS)
    window = open_window()
    window.places.middle.coverage.sort(order)
    again = open_window(settings=window.keep())
    assert again.places.middle.coverage.order == order
    assert again.places.middle.coverage.bar.order == order
    damaged = open_window(settings=Settings(coverage_outlets="by weight"))
    assert damaged.places.middle.coverage.order == CoverageOrder()


def test_outlets_stand_in_the_order_of_the_list_beside_and_follow_it(
    filled: MainWindow, qtbot: QtBot
) -> None:
    documents, coverage = filled.places.documents, filled.places.middle.coverage
    filled.places.middle.show_view("coverage")

    def orders() -> tuple[list[object], list[object]]:
        rows, columns = documents.list.model(), coverage.model
        shown: list[object] = [columns.document_at(column).label for column in range(columns.columnCount())]
        listed = [rows.index(row, 0).data() for row in range(rows.rowCount())]
        return [one for one in listed if one in shown], shown

    assert orders() == (["ferry", "gazette"],) * 2
    for outlet in ("gazette", "ferry", "post"):
        one = next(one for one in filled.session.contents.summaries if outlet in one.file)
        day = date(2024, 3, 5 if outlet == "gazette" else 6)
        filled.session.edit_details(one.id, replace(one.details, published=day))
        idle(filled, qtbot)
    assert orders() == (["gazette", "ferry"],) * 2
    by_outlet = next(one for one in documents.sort_button.menu().actions() if one.data() == "outlet")
    by_outlet.trigger()
    assert orders() == (["ferry", "gazette"],) * 2


def test_coverage_is_filled_when_it_comes_into_sight(filled: MainWindow, qtbot: QtBot) -> None:
    middle, session = filled.places.middle, filled.session
    resets: list[str] = []

    def shown() -> str:
        return middle.coverage.model.document_at(0).label

    middle.coverage.model.modelReset.connect(lambda: resets.append(shown()))
    for view in ("read", "compare"):
        middle.show_view(view)
        resets.clear()
        session.edit_details(middle.coverage.model.document_at(0).id, Details(outlet=f"From {view}"))
        idle(filled, qtbot)
        middle.choosers.go_to_next()
        assert not resets
        middle.show_view("coverage")
        assert resets == [f"From {view}"]
        quote, _ = middle.coverage.frame()
        assert quote == middle.quote_id
        session.undo()
        idle(filled, qtbot)
        assert resets[-1] != f"From {view}"
