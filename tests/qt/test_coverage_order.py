"""Coverage is sorted by choice, walked by key, and its chart leads to the outlets."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from asquoted.domain.comparison import Comparison
from asquoted.domain.documents import Document
from asquoted.domain.figures import FORMULAE, Measure, outlet_figures
from asquoted.qt.models.coverage_order import CoverageOrder, OutletOrder, SentenceOrder
from asquoted.qt.theme import apply_font, apply_theme, contrast, look_of
from asquoted.qt.views.coverage import CoverageView
from asquoted.qt.views.kept_chart import KeptBarButton

Compared = tuple[Comparison, list[Document]]


@pytest.fixture
def dated(dam_comparison: Compared) -> Compared:
    """The comparison with days that are in no other order, one of them unknown."""
    comparison, documents = dam_comparison
    days = [date(2024, 3, 8), date(2024, 3, 6), None, date(2024, 3, 7), date(2024, 3, 5), date(2024, 3, 9)]
    return comparison, [
        replace(one, details=replace(one.details, published=day))
        for one, day in zip(documents, days, strict=True)
    ]


@pytest.fixture
def view(light: QApplication, qtbot: QtBot, dated: Compared) -> CoverageView:
    view = CoverageView()
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show_comparison(*dated)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    return view


def outlets(view: CoverageView) -> list[str]:
    return [view.model.document_at(column).label for column in range(view.model.columnCount())]


def sentences(view: CoverageView) -> list[str]:
    quotes = [view.model.quote_at(row) for row in range(view.model.rowCount())]
    return [quote.id for quote in quotes if quote is not None]


def pick(combo: QComboBox, words: str) -> None:
    """Choose from a combo box by typing what the choice is called, as one does."""
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if words in combo.currentText():
            return
        QTest.keyClick(combo, Qt.Key.Key_Down)
    raise AssertionError(words)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        pytest.param("as in the list", "Valley Herald", "Quiet News", id="library"),
        pytest.param("by name", "Digest", "Valley Herald", id="name"),
        pytest.param("by date", "Digest", "The Upland Post", id="date, what has none at the end"),
        pytest.param("most silent changes first", "Riverside Today", "Quiet News", id="silent"),
    ],
)
def test_outlets_are_sorted_by_what_is_chosen(view: CoverageView, words: str, first: str, last: str) -> None:
    pick(view.bar.outlets, words)
    assert (outlets(view)[0], outlets(view)[-1]) == (first, last)


def test_words_kept_sort_both_ways_and_who_has_no_figure_is_last(view: CoverageView, dated: Compared) -> None:
    found = outlet_figures(*dated, "statement-1")
    names = {document.id: document.label for document in dated[1]}
    shares = {names[one.document]: one.kept.part / one.kept.whole for one in found if one.kept.whole}
    most = sorted(shares, key=lambda name: -shares[name])
    assert len(set(shares.values())) > 2
    pick(view.bar.outlets, "most words kept")
    assert outlets(view)[: len(most)] == most
    pick(view.bar.outlets, "fewest words kept")
    kept = [shares[name] for name in outlets(view)[: len(most)]]
    assert kept == sorted(kept)
    assert set(outlets(view)[len(most) :]) == {"Digest", "Quiet News"}


def test_sentences_are_sorted_by_outlets_and_keep_their_number(view: CoverageView) -> None:
    assert sentences(view) == ["quote-1", "quote-2"]
    pick(view.bar.sentences, "fewest outlets")
    assert sentences(view) == ["quote-2", "quote-1"]
    assert view.model.headerData(1, Qt.Orientation.Vertical) == "2  There is no buyer."
    pick(view.bar.sentences, "most outlets")
    assert sentences(view) == ["quote-1", "quote-2"]


def test_the_frame_stays_with_its_sentence_and_outlet_when_sorted(view: CoverageView) -> None:
    view.grid.setCurrentIndex(view.model.index(2, 3))
    pick(view.bar.outlets, "by name")
    pick(view.bar.sentences, "fewest outlets")
    index = view.grid.currentIndex()
    quote = view.model.quote_at(index.row())
    assert quote is not None
    assert (quote.id, view.model.document_at(index.column()).label) == ("quote-2", "Lakeside Radio")


def test_the_figures_stand_under_their_outlets_whatever_the_order(view: CoverageView) -> None:
    def kept() -> dict[str, object]:
        rows = range(view.model.rowCount())
        row = next(r for r in rows if (f := view.model.figure_at(r)) and f.name == Measure.KEPT)
        return {name: view.model.index(row, at).data() for at, name in enumerate(outlets(view))}

    before = kept()
    view.sort(CoverageOrder(OutletOrder.NAME, SentenceOrder.MOST_OUTLETS))
    assert kept() == before
    assert before["Riverside Today"] == "30 of 35 words = 85.7 %"


def test_home_and_end_walk_a_row_and_with_ctrl_the_table(view: CoverageView) -> None:
    grid, ctrl = view.grid, Qt.KeyboardModifier.ControlModifier
    grid.setFocus()
    grid.setCurrentIndex(view.model.index(2, 2))
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert grid.currentIndex().column() == 5
    QTest.keyClick(grid, Qt.Key.Key_Home)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (2, 0)
    QTest.keyClick(grid, Qt.Key.Key_Home, ctrl)
    assert grid.currentIndex().row() == 1, "the first row is a heading"
    QTest.keyClick(grid, Qt.Key.Key_End, ctrl)
    assert view.model.figure_at(grid.currentIndex().row()) is not None
    QTest.keyClick(grid, Qt.Key.Key_PageUp)
    assert grid.currentIndex().row() == 1


def test_every_outlet_has_a_bar_with_its_figure_and_the_formula(view: CoverageView) -> None:
    names = [button.accessibleName() for button in view.chart.buttons]
    assert names[1] == "Riverside Today, words kept: 30 of 35 words = 85.7 %"
    assert names[4] == "Digest, words kept: no figure"
    assert [button.bar.outlet for button in view.chart.buttons] == outlets(view)
    assert FORMULAE[Measure.KEPT] in view.chart.formula.text()
    assert FORMULAE[Measure.KEPT] in view.chart.buttons[0].toolTip()
    assert names[1] in view.chart.accessibleDescription()


def test_the_bars_follow_the_order_of_the_columns(view: CoverageView) -> None:
    view.sort(CoverageOrder(OutletOrder.NAME))
    assert [button.bar.outlet for button in view.chart.buttons] == outlets(view)


def test_a_click_on_a_bar_goes_to_the_outlet_in_the_table(view: CoverageView) -> None:
    view.grid.setCurrentIndex(view.model.index(2, 0))
    QTest.mouseClick(view.chart.buttons[3], Qt.MouseButton.LeftButton)
    assert (view.grid.currentIndex().row(), view.grid.currentIndex().column()) == (2, 3)
    assert QApplication.focusWidget() is view.grid


def test_the_bars_are_one_stop_of_tab_and_walked_by_arrows(view: CoverageView) -> None:
    first, second, *_, last = view.chart.buttons
    stops = [one for one in view.chart.buttons if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [first]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_End)
    assert QApplication.focusWidget() is last
    QTest.keyClick(last, Qt.Key.Key_Home)
    assert QApplication.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Down)
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert view.grid.currentIndex().column() == 1
    assert QApplication.focusWidget() is view.grid


def bar_pixels(button: KeptBarButton) -> tuple[int, int]:
    """Return how many points of the middle line of a bar are filled, and how many there are."""
    image, box = button.grab().toImage(), button.bar_rect()
    ratio = image.devicePixelRatio()
    y = int((box.center().y() - box.height() * 0.2) * ratio)
    filled = button.colours()[0]
    xs = range(int((box.left() + 2) * ratio), int((box.right() - 2) * ratio))
    same = sum(image.pixelColor(x, y) == filled for x in xs)
    return same, len(xs)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_bar_is_as_long_as_its_share_and_can_be_seen(
    view: CoverageView, light: QApplication, theme: str
) -> None:
    apply_theme(light, theme)
    QApplication.processEvents()
    for button in view.chart.buttons:
        same, whole = bar_pixels(button)
        assert same / whole == pytest.approx(button.bar.share or 0.0, abs=0.03)
        paper = look_of(button.palette()).paper
        filled, outline = button.colours()
        # WCAG 2, 1.4.11: what is drawn needs 3:1; the figures beside it are text.
        assert contrast(filled, paper) >= 3
        assert contrast(outline, paper) >= 3
        assert contrast(look_of(button.palette()).muted, paper) >= 4.5


def test_bars_are_told_apart_by_length_alone_not_by_colour(view: CoverageView) -> None:
    assert len({button.colours()[0].name() for button in view.chart.buttons}) == 1


def test_the_chart_gives_way_where_there_is_too_little_room(view: CoverageView, light: QApplication) -> None:
    assert view.chart.isVisible()
    view.resize(1280, 300)
    QApplication.processEvents()
    assert not view.chart.isVisible()
    view.resize(1280, 800)
    QApplication.processEvents()
    assert view.chart.isVisible()
    apply_font(light, 300)
    QApplication.processEvents()
    assert not view.chart.isVisible()


def test_a_hundred_outlets_leave_the_table_two_thirds(view: CoverageView, dated: Compared) -> None:
    comparison, documents = dated
    quote, first = comparison.quotes[0], comparison.quotes[0].renderings[1]
    more = [replace(documents[1], id=f"more-{number}") for number in range(100)]
    given = tuple(replace(first, id=f"r-{one.id}", document=one.id) for one in more)
    wide = replace(quote, renderings=(*quote.renderings, *given))
    view.show_comparison(replace(comparison, quotes=(wide, comparison.quotes[1])), [*documents, *more])
    QApplication.processEvents()
    assert len(view.chart.buttons) == 106
    assert view.chart.height() <= view.height() // 3
    last = view.chart.buttons[-1]
    view.chart.buttons[0].setFocus()
    QTest.keyClick(view.chart.buttons[0], Qt.Key.Key_End)
    assert last.visibleRegion().boundingRect().height() == last.height()


def test_a_click_where_a_bar_is_short_counts_as_well(view: CoverageView) -> None:
    button = view.chart.buttons[4]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))
    assert view.grid.currentIndex().column() == 4
