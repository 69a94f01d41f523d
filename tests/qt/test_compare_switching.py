"""Going from quote to quote, over and over: nothing is left behind."""

import gc
from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QTextFrame
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.compare_cases import in_sight, shown
from tests.qt.quote_cases import Build, Built, Telling

from asquoted.qt.models.comparing import QuoteColumns
from asquoted.qt.views.column_pane import ColumnPane
from asquoted.qt.views.compare import CompareView


def settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    gc.collect()


def living(view: CompareView) -> Counter[str]:
    """Count Qt's objects under a view, and our own values of quotes."""
    count = Counter(type(one).__name__ for one in view.findChildren(QObject))
    count["QuoteColumns"] = sum(1 for one in gc.get_objects() if isinstance(one, QuoteColumns))
    return count


def switch(view: CompareView, one: Built, other: Built, turn: int) -> None:
    view.show_quote(*one)
    view.next_difference()
    if turn % 5 == 0:
        view.lay_beneath(True)
        view.unfold_context(True)
        view.hide_column()
        view.show_columns()
        view.lay_beneath(False)
    view.show_quote(*other)


def test_switching_quotes_leaks_neither_widgets_nor_quotes(
    light: QApplication, qtbot: QtBot, dam: Built, build: Build
) -> None:
    view = shown(qtbot, dam)
    short = build([Telling(f"Short {n}", [("There is no buyer.", "There is no buyer.")]) for n in range(6)])
    other = (replace(short[0], id="quote-2"), short[1])
    for turn in range(5):
        switch(view, dam, other, turn)
    settle()
    before = living(view)
    for turn in range(50):
        switch(view, dam, other, turn)
    settle()
    assert living(view) == before
    assert before["QuoteColumns"] == 1


def frames() -> int:
    return sum(1 for one in gc.get_objects() if isinstance(one, QTextFrame))


def test_switching_quotes_keeps_nothing_of_texts_that_are_gone(
    light: QApplication, qtbot: QtBot, dam: Built, build: Build
) -> None:
    view = shown(qtbot, dam)
    long = " ".join(["There is no buyer for the dam, and there will be none."] * 20)
    # One column is longer than the other, so that rows are levelled.
    other = build([Telling("Long", [(long, long)]), Telling("Short", [(long, "There is no buyer")])])
    other = (replace(other[0], id="quote-2"), other[1])
    view.show_quote(*other)
    settle()
    before = frames()
    for _ in range(20):
        view.show_quote(*dam)
        QApplication.processEvents()
        view.show_quote(*other)
        QApplication.processEvents()
    settle()
    assert frames() == before


def test_columns_that_come_into_sight_are_placed_for_all_and_not_for_each(
    light: QApplication, qtbot: QtBot, build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = build([Telling(f"Short {n}", [("There is no buyer.", "There is no buyer.")]) for n in range(9)])
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    view = CompareView()
    pages.addWidget(QWidget())
    pages.addWidget(view)
    pages.resize(1200, 700)
    pages.show()
    qtbot.waitExposed(pages)
    view.show_quote(*many)
    placed: list[int] = []
    (pane,) = (one for one in view.findChildren(ColumnPane) if one.shown)
    place = ColumnPane._place

    def counted(of: ColumnPane) -> bool:
        placed.append(1)
        return place(of)

    monkeypatch.setattr(ColumnPane, "_place", counted)
    pages.setCurrentWidget(view)
    QApplication.processEvents()
    assert len(pane.shown) == 7
    tops = [text.row_tops() for text in in_sight(view)]
    assert all(one == tops[0] for one in tops)
    assert len(placed) <= 3
