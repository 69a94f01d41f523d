"""The list of documents: its row is what is selected and noted on, and read where one reads."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle, inspected, with_differences

from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.models.documents import ID
from asquoted.qt.views.column_head import ColumnHead

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def _click(window: MainWindow, row: int, held: Qt.KeyboardModifier = PLAIN) -> str:
    """Click a row of the list, and return the document that it is of."""
    window.activateWindow()
    listed = window.places.documents.list
    index = listed.model().index(row, 0)
    place = listed.visualRect(index).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, held, place)
    listed.setFocus()
    return str(index.data(ID))


def _press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(window.places.documents.list, key, held)


def _compare(window: MainWindow, words: str) -> None:
    """Compare the quote with these words."""
    quote = next(one for one in with_differences(window) if words in one.base.text)
    window.places.middle.go_to_quote(quote.id)
    window.places.middle.show_view("compare")


def _pointed_out(window: MainWindow) -> list[str]:
    """Return the documents whose heads in Compare are marked."""
    heads = window.places.middle.compare.findChildren(ColumnHead)
    return [one.property("document") for one in heads if one.is_pointed_out and one.isVisible()]


def _row_of(window: MainWindow, name: str) -> int:
    model = window.places.documents.list.model()
    return next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)


def test_in_read_the_arrows_read_the_document_that_they_come_to(filled: MainWindow, qtbot: QtBot) -> None:
    filled.places.middle.show_view("read")
    first = _click(filled, 0)
    places = filled.places
    assert places.middle.document == first
    _press(filled, Qt.Key.Key_Down)
    (second,) = places.documents.chosen()
    assert second != first
    assert places.middle.document == second
    assert filled.marking.target == Target(TargetKind.DOCUMENT, second)
    inspected(filled, qtbot)
    assert places.documents.list.hasFocus(), "the next arrow goes on"
    _press(filled, Qt.Key.Key_Home)
    assert places.documents.chosen() == [places.middle.document] == [first]


def test_in_compare_the_arrows_point_out_the_columns_and_enter_reads(
    filled: MainWindow, qtbot: QtBot
) -> None:
    _compare(filled, "boats")
    QTest.keyClick(filled, Qt.Key.Key_F8)
    middle, panel = filled.places.middle, filled.places.documents
    for name in ("ferry", "gazette"):
        document = _click(filled, _row_of(filled, name))
        assert middle.view == "compare"
        assert panel.chosen() == _pointed_out(filled) == [document]
        assert filled.marking.target == Target(TargetKind.DOCUMENT, document)
    document = _click(filled, _row_of(filled, "post"))
    assert _pointed_out(filled) == [], "it does not have the quote"
    assert filled.marking.target == Target(TargetKind.DOCUMENT, document)
    _press(filled, Qt.Key.Key_Home)
    inspected(filled, qtbot)
    assert middle.view == "compare"
    assert panel.list.hasFocus(), "the next arrow goes on"
    _press(filled, Qt.Key.Key_Return)
    assert middle.view == "read"
    assert [middle.document] == panel.chosen()
    assert middle.read.article.hasFocus()


def test_what_is_selected_in_compare_takes_the_mark_off_the_column(filled: MainWindow) -> None:
    _compare(filled, "boats")
    document = _click(filled, _row_of(filled, "ferry"))
    assert _pointed_out(filled) == [document]
    QTest.keyClick(filled, Qt.Key.Key_F8)
    assert filled.marking.target is not None
    assert filled.marking.target.kind is TargetKind.DIFFERENCE
    assert _pointed_out(filled) == []
    row = _row_of(filled, filled.session.contents.documents[filled.places.documents.chosen()[0]].label)
    document = _click(filled, row)
    assert _pointed_out(filled) == [document], "the row was chosen already, for what was selected in it"


def test_in_compare_the_document_of_the_list_is_gone_across_to(filled: MainWindow) -> None:
    _compare(filled, "boats")
    document = _click(filled, _row_of(filled, "post"))
    filled.actions_by_name["across"].trigger()
    assert (filled.places.middle.view, filled.places.middle.document) == ("read", document)


def test_in_coverage_the_arrows_frame_the_outlet(filled: MainWindow, qtbot: QtBot) -> None:
    _compare(filled, "boats")
    filled.places.middle.show_view("coverage")
    coverage = filled.places.middle.coverage
    for name in ("ferry", "gazette"):
        quote, _ = coverage.frame()
        document = _click(filled, _row_of(filled, name))
        assert filled.places.middle.view == "coverage"
        assert coverage.frame() == (quote, document)
        assert filled.marking.target == Target(TargetKind.DOCUMENT, document)
    QTest.keyClick(filled, Qt.Key.Key_I, CTRL)
    QTest.keyClicks(filled.places.documents.details.outlet, "Zeitung")
    QTest.keyClick(filled.places.documents.details.outlet, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert filled.places.documents.chosen() == [document], "the list was drawn anew"
    assert filled.marking.target == Target(TargetKind.DOCUMENT, document)
    filled.places.middle.show_view("read")
    assert filled.places.middle.document == document


def test_a_double_click_reads_the_document(filled: MainWindow) -> None:
    filled.places.middle.show_view("coverage")
    document = _click(filled, 1)
    listed = filled.places.documents.list
    place = listed.visualRect(listed.currentIndex()).center()
    QTest.mouseDClick(listed.viewport(), Qt.MouseButton.LeftButton, PLAIN, place)
    assert (filled.places.middle.view, filled.places.middle.document) == ("read", document)


def test_with_nothing_to_compare_a_click_reads(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "hall.txt").write_text("HARBOUR.\n\nThe hall was full.\n", encoding="utf-8")
    window.session.take_in_files([tmp_path / "hall.txt"])
    idle(window, qtbot)
    window.places.middle.show_view("coverage")
    document = _click(window, 0)
    assert (window.places.middle.view, window.places.middle.document) == ("read", document)


@pytest.mark.parametrize("view", ["coverage", "compare", "read"])
def test_the_right_button_selects_the_document_that_its_menu_is_for(filled: MainWindow, view: str) -> None:
    filled.places.middle.show_view(view)
    _click(filled, 0)
    listed = filled.places.documents.list
    index = listed.model().index(2, 0)
    place = listed.visualRect(index).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.RightButton, PLAIN, place)
    document = str(index.data(ID))
    assert filled.places.documents.chosen() == [document]
    assert filled.marking.target == Target(TargetKind.DOCUMENT, document)
    assert filled.places.middle.view == view
    listed.customContextMenuRequested.emit(place)
    (menu,) = filled.places.documents.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    read = menu.actions()[0]
    assert read.text().startswith("Read")
    read.trigger()
    menu.close()
    assert (filled.places.middle.view, filled.places.middle.document) == ("read", document)


def test_documents_chosen_together_leave_what_is_read_as_it_is(filled: MainWindow) -> None:
    first = _click(filled, 0)
    _press(filled, Qt.Key.Key_Down, SHIFT)
    assert len(filled.places.documents.chosen()) == 2
    assert filled.places.middle.document == first


def test_details_saved_leave_list_and_article_at_the_same_document(filled: MainWindow, qtbot: QtBot) -> None:
    filled.places.middle.show_view("read")
    _click(filled, 2)
    _press(filled, Qt.Key.Key_Home)
    (named,) = filled.places.documents.chosen()
    QTest.keyClick(filled, Qt.Key.Key_I, CTRL)
    outlet = filled.places.documents.details.outlet
    assert QApplication.focusWidget() is outlet
    QTest.keyClicks(outlet, "Zeitung")
    QTest.keyClick(outlet, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert filled.session.contents.documents[named].label == "Zeitung"
    assert filled.places.documents.chosen() == [filled.places.middle.document] == [named]


def test_in_compare_the_list_shows_the_document_of_what_is_selected(filled: MainWindow) -> None:
    _click(filled, 2)
    _compare(filled, "boats")
    assert filled.places.documents.chosen() == [], "a quote is no document's"
    QTest.keyClick(filled, Qt.Key.Key_F8)
    target = filled.marking.target
    assert target is not None
    assert filled.places.documents.chosen() == [filled.session.contents.document_of(target)]


def test_what_a_filter_left_out_is_chosen_again_with_it(filled: MainWindow) -> None:
    read = _click(filled, 0)
    field = filled.places.documents.filter
    other = next(one for one in filled.session.contents.documents.values() if one.id != read)
    QTest.keyClicks(field, other.label)
    assert filled.places.documents.chosen() == []
    field.clear()
    assert filled.places.documents.chosen() == [filled.places.middle.document] == [read]


def test_the_details_that_are_asked_for_without_a_document_say_what_to_do(filled: MainWindow) -> None:
    filled.places.middle.show_view("coverage")
    QTest.keyClick(filled, Qt.Key.Key_I, CTRL)
    assert not filled.places.documents.details.isVisible()
    assert "Choose the document first" in filled.places.notices.bars[-1].accessibleName()


def test_the_documents_without_an_outlet_are_named_one_after_the_other(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.places.notices.clear()
    panel = filled.places.documents
    (words,) = panel.nameless.findChildren(QLabel)
    assert words.text() == "3 documents have no outlet"
    QTest.mouseClick(panel.nameless.button, Qt.MouseButton.LeftButton)
    for name in ("Morning Star", "Evening Sun", "Daily Herald"):
        assert panel.details.isVisible()
        assert panel.chosen() == [filled.places.middle.document]
        assert panel.details.outlet.text() == ""
        QTest.keyClicks(panel.details.outlet, name)
        QTest.keyClick(panel.details.outlet, Qt.Key.Key_Return)
    idle(filled, qtbot)
    labels = sorted(one.label for one in filled.session.contents.documents.values())
    assert labels == ["Daily Herald", "Evening Sun", "Morning Star"]
    assert not panel.details.isVisible()
    assert not panel.nameless.isVisible()


def test_who_names_one_outlet_and_leaves_finds_the_others_still_told(
    filled: MainWindow, qtbot: QtBot
) -> None:
    panel = filled.places.documents
    QTest.mouseClick(panel.nameless.button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(panel.details.outlet, "Morning Star")
    QTest.keyClick(panel.details.outlet, Qt.Key.Key_Return)
    QTest.keyClick(panel.details.outlet, Qt.Key.Key_Escape)
    idle(filled, qtbot)
    assert not panel.details.isVisible()
    (words,) = panel.nameless.findChildren(QLabel)
    assert words.text() == "2 documents have no outlet"


def test_a_document_that_goes_by_its_headline_is_named_once(filled: MainWindow, qtbot: QtBot) -> None:
    panel = filled.places.documents
    QTest.mouseClick(panel.nameless.button, Qt.MouseButton.LeftButton)
    panel.details.headline.clear()
    QTest.keyClicks(panel.details.headline, "Valley is not abandoned")
    QTest.keyClick(panel.details.headline, Qt.Key.Key_Return)
    idle(filled, qtbot)
    _click(filled, _row_of(filled, "Valley is not abandoned"))
    inspected(filled, qtbot)
    assert filled.places.inspector.where.text() == "Valley is not abandoned"
