"""The keyboard that comes back into a column changes nothing of what a correction is about."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle, with_differences

from asquoted.domain.comparison import Quote
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.column import ColumnText

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _quote(window: MainWindow, words: str) -> Quote:
    return next(one for one in with_differences(window) if words in one.base.text)


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _click(window: MainWindow, words: str) -> ColumnText:
    """Click into the outlet's column that has those words, before its first letter."""
    columns = [one for one in window.places.middle.compare.findChildren(ColumnText) if one.isVisible()]
    column = next(one for one in columns[1:] if words in one.toPlainText())
    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton)
    return column


def _palette(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_A, CTRL | SHIFT)
    QApplication.processEvents()
    QTest.keyClick(_focused(), Qt.Key.Key_Escape)


def _panel(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    QTest.keyClick(_focused(), Qt.Key.Key_Escape)


def _other_window(window: MainWindow, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize("away", [_palette, _panel, _other_window])
def test_a_correction_is_of_the_difference_that_is_shown_when_the_keyboard_comes_back(
    filled: MainWindow, qtbot: QtBot, away: Callable[[MainWindow, QtBot], None]
) -> None:
    middle, correcting = filled.places.middle, filled.correcting
    filled.activateWindow()
    qtbot.waitUntil(filled.isActiveWindow)
    middle.go_to_quote(_quote(filled, "boats").id)
    middle.show_view("compare")
    QApplication.processEvents()
    column = _click(filled, "will not sell")
    entered = correcting.subject.rendering
    assert entered is not None
    assert "will not sell" in entered.exact
    QTest.keyClick(filled, Qt.Key.Key_F8)
    shown = middle.compare.current_target()
    assert shown is not None
    assert shown.kind is TargetKind.DIFFERENCE
    assert shown.id != entered.id
    away(filled, qtbot)
    qtbot.waitUntil(column.hasFocus)
    assert middle.compare.current_target() == shown
    assert correcting.subject.rendering is not None
    assert correcting.subject.rendering.id == shown.id
    QTest.keyClick(filled, Qt.Key.Key_X)
    idle(filled, qtbot)
    kept = filled.session.contents.quote(middle.quote_id)
    assert kept is not None
    assert shown.id not in {one.id for one in kept.renderings}
    assert entered.id in {one.id for one in kept.renderings}


def test_a_users_own_move_into_a_column_is_what_a_correction_is_about(filled: MainWindow) -> None:
    middle = filled.places.middle
    filled.activateWindow()
    middle.go_to_quote(_quote(filled, "boats").id)
    middle.show_view("compare")
    QApplication.processEvents()
    QTest.keyClick(filled, Qt.Key.Key_F8)
    filled.places.documents.list.setFocus()
    for words in ("will not sell", "may not sell"):
        _click(filled, words)
        assert filled.correcting.subject.rendering is not None
        assert words in filled.correcting.subject.rendering.exact
    QTest.keyClick(_focused(), Qt.Key.Key_Backtab, SHIFT)
    assert "will not sell" in getattr(_focused(), "toPlainText", str)()
    assert filled.correcting.subject.rendering is not None
    assert "will not sell" in filled.correcting.subject.rendering.exact


@pytest.mark.parametrize("place", ["compare", "read", "documents"])
def test_the_key_for_coverage_puts_the_keyboard_into_its_cells(filled: MainWindow, place: str) -> None:
    middle = filled.places.middle
    filled.activateWindow()
    middle.go_to_quote(_quote(filled, "boats").id)
    middle.show_view("read" if place == "read" else "compare")
    QApplication.processEvents()
    if place == "compare":
        _click(filled, "may not sell")
    else:
        (middle.read.article if place == "read" else filled.places.documents.list).setFocus()
    QTest.keyClick(filled, Qt.Key.Key_1, CTRL)
    grid = middle.coverage.grid
    assert grid.hasFocus()
    before = grid.currentIndex().row()
    QTest.keyClick(grid, Qt.Key.Key_Up)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.hasFocus()
    assert grid.currentIndex().row() > before


def test_a_cell_without_words_leads_to_its_quote_and_corrects_no_outlet_that_nobody_chose(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "dock.txt").write_text(
        "DOCK.\n\nThere were loud words on Tuesday.\n\n"
        "“The rumour that a buyer has been found is the work of our rivals,” the minister said.\n",
        encoding="utf-8",
    )
    filled.session.take_in_files([tmp_path / "dock.txt"])
    idle(filled, qtbot)
    middle = filled.places.middle
    filled.activateWindow()
    middle.go_to_quote(_quote(filled, "rivals").id)
    middle.show_view("compare")
    QApplication.processEvents()
    _click(filled, "rivals")
    middle.show_view("coverage")
    grid, model, quote = middle.coverage.grid, middle.coverage.model, _quote(filled, "boats")
    row = model.row_of(quote.id)
    assert row is not None
    cells = {at: model.cell_at(row, at) for at in range(model.columnCount())}
    empty = next(at for at, cell in cells.items() if cell is not None and not cell.renderings)
    QApplication.processEvents()
    grid.setFocus()
    place = grid.visualRect(model.index(row, empty)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert middle.view == "compare"
    assert middle.quote_id == quote.id
    column = _focused()
    assert isinstance(column, ColumnText)
    texts = [one for one in middle.compare.findChildren(ColumnText) if one.isVisible()]
    assert column in texts
    assert filled.marking.target == Target(TargetKind.QUOTE, quote.id)
    assert filled.correcting.subject.rendering is None
    QTest.keyClick(filled, Qt.Key.Key_X)
    idle(filled, qtbot)
    kept = filled.session.contents.quote(quote.id)
    assert kept is not None
    assert len(kept.renderings) == len(quote.renderings)
    assert "into an outlet's column, first" in filled.places.notices.bars[-1].accessibleName()
