"""Correcting the engine by mouse and key: what is said is kept, told in words, and can be undone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.comparison import Quote, Rendering
from asquoted.qt.contents import Contents
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.column import ColumnText

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _quote(window: MainWindow, words: str) -> Quote:
    return next(one for one in window.session.contents.comparison.quotes if words in one.base.text)


def _of(quote: Quote, window: MainWindow, outlet_words: str) -> Rendering:
    """The rendering of the document whose text begins with those words."""
    documents = window.session.contents.documents
    return next(one for one in quote.renderings if documents[one.document].text.startswith(outlet_words))


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _texts(window: MainWindow) -> list[ColumnText]:
    return [one for one in window.places.middle.compare.findChildren(ColumnText) if one.isVisible()]


def _enter_column(window: MainWindow, words: str, own: str) -> ColumnText:
    """Open Compare on a quote and put the keyboard into the column that has `own` words."""
    window.activateWindow()
    window.places.middle.go_to_quote(_quote(window, words).id)
    window.places.middle.show_view("compare")
    QApplication.processEvents()
    column = next(one for one in _texts(window)[1:] if own in one.toPlainText())
    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton)
    return column


def _as_before(window: MainWindow, qtbot: QtBot, before: Contents) -> None:
    """Undo by key, and hold the library against what it was."""
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    idle(window, qtbot)
    assert window.session.contents.comparison == before.comparison
    assert window.session.contents.corrections == before.corrections


def test_not_the_same_quote_is_said_by_key_told_in_words_and_undone(filled: MainWindow, qtbot: QtBot) -> None:
    before, quote = filled.session.contents, _quote(filled, "boats")
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_X)
    idle(filled, qtbot)
    kept = filled.session.contents.quote(quote.id)
    assert kept is not None
    assert len(kept.renderings) == len(quote.renderings) - 1
    assert filled.places.middle.quote == kept
    assert "not the same quote" in filled.actions_by_name["undo"].text()
    assert "Not the same quote" in filled.places.notices.bars[-1].accessibleName()
    _as_before(filled, qtbot, before)


def test_the_notices_button_takes_a_correction_back(filled: MainWindow, qtbot: QtBot) -> None:
    before = filled.session.contents
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_X)
    idle(filled, qtbot)
    (undo,) = filled.places.notices.bars[-1].ways()
    QApplication.processEvents()
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    assert filled.session.contents.comparison == before.comparison


def test_a_menu_speaks_of_the_column_it_was_opened_on(filled: MainWindow) -> None:
    column = _enter_column(filled, "boats", "may not sell")
    quote = _quote(filled, "boats")
    QTest.keyClick(filled, Qt.Key.Key_F8)
    walked = filled.correcting.subject.rendering
    compare = filled.places.middle.compare
    point = column.mapTo(compare, column.rect().center())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, compare.mapToGlobal(point))
    filled.correcting.eventFilter(compare, event)
    meant = _of(quote, filled, "FERRY")
    assert filled.correcting.subject.rendering == meant
    assert walked is not None
    offered = compare.actions()
    assert filled.actions_by_name["apart"] in offered


def test_a_coverage_cell_can_be_refused_by_key(filled: MainWindow, qtbot: QtBot) -> None:
    before, middle = filled.session.contents, filled.places.middle
    quote = _quote(filled, "boats")
    filled.activateWindow()
    middle.show_view("coverage")
    grid, model = middle.coverage.grid, middle.coverage.model
    refused = _of(quote, filled, "FERRY")
    row = model.row_of(quote.id)
    assert row is not None
    column = next(at for at in range(model.columnCount()) if model.document_at(at).id == refused.document)
    place = grid.visualRect(model.index(row, column)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert filled.correcting.subject.rendering == refused
    assert filled.actions_by_name["refuse"] in middle.coverage.actions()
    QTest.keyClick(filled, Qt.Key.Key_R)
    idle(filled, qtbot)
    assert filled.session.contents.rendering(refused.id) is None
    assert middle.view == "coverage"
    assert middle.quote is not None
    assert middle.quote.id == quote.id
    assert "refused" in filled.actions_by_name["undo"].text()
    _as_before(filled, qtbot, before)


def test_nothing_can_be_corrected_where_there_is_nothing(window: MainWindow) -> None:
    for name in ("apart", "accept", "refuse"):
        assert not window.actions_by_name[name].isEnabled()


def test_words_are_moved_to_a_quote_chosen_by_its_letters_and_the_view_goes_with_them(
    filled: MainWindow, qtbot: QtBot
) -> None:
    before, there = filled.session.contents, _quote(filled, "enemies")
    moved = _of(_quote(filled, "boats"), filled, "FERRY")
    _enter_column(filled, "boats", "may not sell")
    panel = filled.places.correcting
    QTest.keyClick(filled, Qt.Key.Key_V)
    assert panel.isVisible()
    QTest.keyClicks(_focused(), "ENEMies")
    assert panel.chooser.list.count() == 1
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    assert not panel.isVisible()
    idle(filled, qtbot)
    found = filled.session.contents.rendering(moved.id)
    assert found is not None
    assert found[0].id == there.id
    assert filled.places.middle.quote == found[0]
    assert filled.correcting.subject.rendering == found[1]
    assert "moved" in filled.actions_by_name["undo"].text()
    _as_before(filled, qtbot, before)


def test_two_quotes_are_merged_by_mouse_and_the_kept_one_stays_in_view(
    filled: MainWindow, qtbot: QtBot
) -> None:
    before, kept, merged = filled.session.contents, _quote(filled, "rivals"), _quote(filled, "enemies")
    _enter_column(filled, "rivals", "rivals")
    filled.actions_by_name["merge"].trigger()
    chooser = filled.places.correcting.chooser
    row = next(at for at in range(chooser.list.count()) if "enemies" in chooser.list.item(at).text())
    QApplication.processEvents()
    place = chooser.list.visualItemRect(chooser.list.item(row)).center()
    QTest.mouseClick(chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    idle(filled, qtbot)
    contents = filled.session.contents
    one = contents.quote(kept.id)
    assert one is not None
    assert {each.document for each in one.renderings} == {
        each.document for quote in (kept, merged) for each in quote.renderings
    }
    assert contents.quote(merged.id) is None
    assert filled.places.middle.quote == one
    _as_before(filled, qtbot, before)


def test_ticked_renderings_leave_into_a_quote_of_their_own(filled: MainWindow, qtbot: QtBot) -> None:
    before, quote = filled.session.contents, _quote(filled, "boats")
    _enter_column(filled, "boats", "may not sell")
    leaving = _of(quote, filled, "FERRY")
    QTest.keyClick(filled, Qt.Key.Key_X, SHIFT)
    panel = filled.places.correcting
    assert panel.renderings.ticked == [leaving.id]
    QTest.keyClick(_focused(), Qt.Key.Key_Space)
    assert panel.renderings.ticked == []
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    assert panel.isVisible()
    assert "some to stay" in filled.places.notices.bars[-1].accessibleName()
    QTest.keyClick(_focused(), Qt.Key.Key_Space)
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    idle(filled, qtbot)
    kept = filled.session.contents.quote(quote.id)
    assert kept is not None
    assert leaving.id not in {one.id for one in kept.renderings}
    assert filled.places.middle.quote == kept
    assert "split" in filled.actions_by_name["undo"].text()
    _as_before(filled, qtbot, before)


def test_escape_leaves_all_as_it_was_and_gives_the_keyboard_back(filled: MainWindow) -> None:
    column = _enter_column(filled, "boats", "may not sell")
    edits = filled.session.marks.history
    for key in (Qt.Key.Key_V, Qt.Key.Key_M):
        QTest.keyClick(filled, key)
        assert filled.places.correcting.isVisible()
        QTest.keyClick(_focused(), Qt.Key.Key_Escape)
        assert not filled.places.correcting.isVisible()
        assert _focused() is column
    assert filled.session.marks.history == edits
