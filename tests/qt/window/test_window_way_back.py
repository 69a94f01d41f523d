"""Escape closes what is open, and the keyboard is where it was: never in a field that nobody went to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.column import ColumnText

CTRL = Qt.KeyboardModifier.ControlModifier
ESCAPE = Qt.Key.Key_Escape


@pytest.fixture
def tagged(filled: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window that compares a quote, with two tags and the keyboard in an outlet's column."""
    filled.session.create_tag("denial")
    filled.session.create_tag("sale")
    idle(filled, qtbot)
    filled.activateWindow()
    filled.places.middle.compare_quote(filled.session.contents.comparison.quotes[0].id)
    filled.places.middle.go_to_next_difference()
    idle(filled, qtbot)
    column(filled).setFocus()
    return filled


def column(window: MainWindow) -> ColumnText:
    return [one for one in window.places.middle.compare.findChildren(ColumnText) if one.isVisible()][1]


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.mark.parametrize(
    "action", ["tag", "tag_quote", "find", "filter", "palette", "note", "voice", "merge"]
)
def test_escape_leads_back_to_the_column(tagged: MainWindow, qtbot: QtBot, action: str) -> None:
    before = focused()
    assert isinstance(before, ColumnText)
    seen: list[QWidget] = []
    tagged.actions_by_name[action].trigger()
    opened = focused()
    assert opened is not before, "nothing was opened"
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(lambda _, now: seen.append(now))
    QTest.keyClick(opened, ESCAPE)
    assert focused() is before
    assert [one for one in seen if one is not before] == [], "on the way it was in no other field"


def test_escape_from_what_to_merge_into_leads_back_to_the_tree(tagged: MainWindow) -> None:
    tree = tagged.places.tags.tree
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(0, 0))
    QTest.keyClick(tree, Qt.Key.Key_M, CTRL)
    assert focused() is tagged.tag_keeping.popup.field
    QTest.keyClick(focused(), ESCAPE)
    assert focused() is tree
    assert not tagged.tag_keeping.popup.isVisible()


def test_escape_from_the_places_of_a_tag_leads_back_to_where_they_were_asked_for(tagged: MainWindow) -> None:
    before = focused()
    tagged.tag_keeping.show_places(tagged.session.marks.tags[0].id)
    assert focused() is tagged.places.tag_places.list
    QTest.keyClick(focused(), ESCAPE)
    assert focused() is before
    assert not tagged.places.tag_places.isVisible()


def test_who_clicks_elsewhere_stays_there(tagged: MainWindow) -> None:
    tagged.actions_by_name["tag"].trigger()
    assert tagged.marking.popup.isVisible()
    tagged.places.documents.filter.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not tagged.marking.popup.isVisible()
    assert focused() is tagged.places.documents.filter


def test_escape_from_the_field_for_a_tag_on_hits_leads_back_to_the_hits(
    tagged: MainWindow, qtbot: QtBot
) -> None:
    before = focused()
    tagged.actions_by_name["find"].trigger()
    finder = tagged.places.finder
    QTest.keyClicks(finder.field, "the minister said")
    qtbot.waitUntil(lambda: finder.model.rowCount() == 3)
    QTest.keyClick(finder.field, Qt.Key.Key_T, CTRL)
    assert focused() is finder.hits
    QTest.keyClick(finder.hits, Qt.Key.Key_T, CTRL)
    assert focused() is tagged.finding.popup.field
    QTest.keyClick(focused(), ESCAPE)
    assert focused() is finder.hits
    QTest.keyClick(finder.hits, ESCAPE)
    assert focused() is finder.hits
    assert not finder.model.is_ticking
    QTest.keyClick(finder.hits, ESCAPE)
    assert focused() is before


def test_escape_takes_letters_back_and_then_leaves_the_field(
    tagged: MainWindow,
) -> None:
    tags, documents = tagged.places.tags, tagged.places.documents
    for field, there in ((tags.new_tag, tags.tree), (documents.filter, documents.list)):
        field.setFocus()
        QTest.keyClicks(field, "zzz")
        QTest.keyClick(field, ESCAPE)
        assert field.text() == ""
        assert focused() is field
        QTest.keyClick(field, ESCAPE)
        assert focused() is there


def test_escape_leaves_what_a_tag_is_for_as_it_was(tagged: MainWindow, qtbot: QtBot) -> None:
    tags = tagged.places.tags
    tagged.session.describe_tag(tagged.session.marks.tags[0].id, "says it is not so")
    idle(tagged, qtbot)
    tags.tree.setFocus()
    tags.tree.setCurrentIndex(tags.tree.model().index(0, 0))
    QTest.keyClick(tags.tree, Qt.Key.Key_F4)
    QTest.keyClicks(tags.about, "something else")
    QTest.keyClick(tags.about, ESCAPE)
    idle(tagged, qtbot)
    assert focused() is tags.tree
    assert tags.about.text() == "says it is not so"
    assert tagged.session.marks.tags[0].description == "says it is not so"


@pytest.mark.parametrize("view", ["coverage", "compare", "read"])
def test_escape_closes_a_notice_where_nothing_else_is_open(filled: MainWindow, view: str) -> None:
    filled.activateWindow()
    filled.places.notices.clear()
    filled.places.notices.tell("Two files could not be read", serious=True)
    filled.actions_by_name[view].trigger()
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert filled.places.finder.isVisible()
    QTest.keyClick(filled.places.finder.field, Qt.Key.Key_Escape)
    assert not filled.places.finder.isVisible()
    assert filled.places.notices.bars, "one Escape closes one thing"
    assert QApplication.focusWidget() is at
    QTest.keyClick(at, Qt.Key.Key_Escape)
    assert not filled.places.notices.bars
    assert QApplication.focusWidget() is at
