"""The list of documents: its current row is what is read, selected and noted on."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle, inspected, with_differences

from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.models.documents import ID

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


def test_the_arrows_read_the_document_that_they_come_to(filled: MainWindow, qtbot: QtBot) -> None:
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


def test_documents_chosen_together_leave_what_is_read_as_it_is(filled: MainWindow) -> None:
    first = _click(filled, 0)
    _press(filled, Qt.Key.Key_Down, SHIFT)
    assert len(filled.places.documents.chosen()) == 2
    assert filled.places.middle.document == first


def test_details_saved_leave_list_and_article_at_the_same_document(filled: MainWindow, qtbot: QtBot) -> None:
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
    quote = next(one for one in with_differences(filled) if "boats" in one.base.text)
    filled.places.middle.go_to_quote(quote.id)
    filled.places.middle.show_view("compare")
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
