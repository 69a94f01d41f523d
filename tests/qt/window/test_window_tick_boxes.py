"""Boxes to tick: as large as the words beside them at any size, and hit where they are seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QScrollBar, QStyle
from pytestqt.qtbot import QtBot

from asquoted.domain.comparison import Kind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.theme import apply_font, apply_theme, contrast
from asquoted.qt.views.command_palette import CommandPalette
from asquoted.qt.views.tick_box import TickBox
from asquoted.qt.views.ticked_renderings import TickedRenderings


@pytest.fixture
def largest(filled: MainWindow, qapp: QApplication) -> Iterator[MainWindow]:
    """The window at its largest size."""
    filled.actions_by_name["compare"].trigger()
    for _ in range(20):
        filled.actions_by_name["larger"].trigger()
    yield filled
    apply_font(qapp, 100)


def test_the_legend_s_boxes_are_three_times_as_large_at_three_times_the_size(
    filled: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    filled.actions_by_name["compare"].trigger()
    box = filled.places.middle.compare_page.legend.box_of(Kind.SPELLING)
    plain = box.box_rect().height()
    try:
        for _ in range(20):
            filled.actions_by_name["larger"].trigger()
        qtbot.waitUntil(lambda: box.fontMetrics().height() > 40)
        assert box.box_rect().height() == pytest.approx(3 * plain, abs=3)
        assert box.box_rect().height() > 0.6 * box.fontMetrics().height()
    finally:
        apply_font(qapp, 100)


def test_a_click_at_the_far_edge_of_a_large_box_in_a_list_ticks_it(largest: MainWindow, qtbot: QtBot) -> None:
    rows = TickedRenderings()
    qtbot.addWidget(rows)
    rows.offer([("a", "Gazette", "one"), ("b", "Post", "two")])
    rows.resize(900, 500)
    rows.show()
    listed: QListWidget = rows.list
    rect = listed.visualItemRect(listed.item(1))
    edge = QPoint(rect.left() + 6 + round(listed.fontMetrics().height() * 0.7), rect.center().y())
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    assert rows.ticked == ["b"]
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    assert rows.ticked == []
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.center()))
    assert rows.ticked == []


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_edge_of_an_unticked_box_can_be_seen(qtbot: QtBot, qapp: QApplication, mode: str) -> None:
    try:
        apply_theme(qapp, mode)
        box = TickBox("indirect")
        qtbot.addWidget(box)
        box.show()
        picture, edge = box.grab().toImage(), box.box_rect()
        around = box.palette().window().color()
        assert contrast(picture.pixelColor(edge.left(), edge.center().y()), around) >= 3
    finally:
        apply_theme(qapp, "light")


def test_scroll_bars_grow_with_the_words_in_the_window_and_beside_it(largest: MainWindow) -> None:
    line = largest.fontMetrics().height()
    assert line > 40
    largest.actions_by_name["help"].trigger()
    QApplication.processEvents()
    bars = [
        bar
        for bar in largest.findChildren(QScrollBar)
        if bar.isVisible() and bar.orientation() is Qt.Orientation.Vertical
    ]
    assert any(largest.places.isAncestorOf(bar) for bar in bars)
    assert any(not largest.places.isAncestorOf(bar) for bar in bars), "of the help"
    assert all(bar.width() > 0.7 * line for bar in bars)
    # Compare with no scrolling sideways, however thick its bar is.
    assert not any(
        bar.isVisible()
        for bar in largest.places.middle.findChildren(QScrollBar)
        if bar.height() < bar.width()
    )


def test_scroll_bars_made_after_the_last_zoom_are_as_large(largest: MainWindow) -> None:
    line = largest.fontMetrics().height()
    largest.actions_by_name["palette"].trigger()
    QApplication.processEvents()
    palette = largest.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    assert palette.list.verticalScrollBar().isVisible()
    assert palette.list.verticalScrollBar().width() > 0.7 * line
    palette.hide()
    quotes = largest.places.middle.choosers.quotes
    quotes.showPopup()
    QApplication.processEvents()
    assert quotes.view().verticalScrollBar().sizeHint().width() > 0.7 * line
    quotes.hidePopup()


def test_scroll_bars_are_the_styles_own_at_the_desktops_size(filled: MainWindow) -> None:
    filled.resize(1280, 420)
    filled.actions_by_name["read"].trigger()
    QApplication.processEvents()
    bars = [bar for bar in filled.findChildren(QScrollBar) if bar.isVisible()]
    assert bars
    extent = bars[0].style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    assert {min(bar.width(), bar.height()) for bar in bars} == {extent}
