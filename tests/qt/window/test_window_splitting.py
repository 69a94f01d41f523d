"""A tag is split, and the hits of a search are tagged, with nothing but the mouse and a name."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.targets import Target
from asquoted.domain.text import Span
from asquoted.qt.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def _tick(view: QListView, row: int) -> None:
    """Click the box of a row."""
    rect = view.visualRect(view.model().index(row, 0))
    option = QStyleOptionViewItem()
    option.initFrom(view)
    side = view.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, view)
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(rect.left() + 6 + side // 2, rect.center().y()))


def _tagged(window: MainWindow, qtbot: QtBot, *words: str) -> None:
    window.session.create_tag("denial")
    idle(window, qtbot)
    tag = window.session.marks.tags[0].id
    for one in words:
        document = next(each for each in window.session.contents.documents.values() if one in each.text)
        start = document.text.index(one)
        window.session.put_tag(tag, Target.of_span(document.id, Span(start, start + len(one)), one))
    idle(window, qtbot)


def test_a_tag_is_split_by_clicking_and_put_together_again_in_one_step(
    filled: MainWindow, qtbot: QtBot
) -> None:
    _tagged(filled, qtbot, "minister", "buyer", "rivals")
    tags, places = filled.places.tags, filled.places.tag_places
    tree = tags.tree
    QTest.mouseClick(
        tree.viewport(),
        LEFT,
        Qt.KeyboardModifier.ControlModifier,
        tree.visualRect(tree.model().index(0, 0)).center(),
    )
    assert tags.more_button.isEnabled()
    entry = next(one for one in tags.menu.actions() if "split" in one.text())
    QTest.mouseClick(tags.more_button, LEFT)
    assert tags.menu.isVisible()
    QTest.mouseClick(tags.menu, LEFT, pos=tags.menu.actionGeometry(entry).center())
    assert places.isVisible()
    qtbot.waitUntil(lambda: places.split.height() > 0)
    edits = len(filled.session.marks.history)
    assert not places.split.isEnabled(), "nothing is ticked, and there is no name"
    _tick(places.list, 0)
    _tick(places.list, 2)
    assert "2 of 3" in places.count.text()
    QTest.mouseClick(places.name, LEFT)
    QTest.keyClicks(places.name, "who says so")
    QTest.mouseClick(places.split, LEFT)
    idle(filled, qtbot)
    found = {one.target.exact: one.tag.name for one in filled.session.marks.taggings}
    assert sorted(found.values()) == ["denial", "who says so", "who says so"]
    assert places.model.rowCount() == 1
    assert len(filled.session.marks.history) == edits + 1
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    assert {one.tag.name for one in filled.session.marks.taggings} == {"denial"}
    assert [one.name for one in filled.session.marks.tags] == ["denial"]
    assert places.model.rowCount() == 3


def test_a_place_of_a_tag_shows_the_words_around_it(filled: MainWindow, qtbot: QtBot) -> None:
    _tagged(filled, qtbot, "rivals")
    filled.tag_keeping.show_places(filled.session.marks.tags[0].id)
    row = filled.places.tag_places.model.row(filled.places.tag_places.model.index(0))
    assert "work of our rivals" in row.faint


def test_there_is_a_button_for_every_hit_with_a_look_before_it(filled: MainWindow, qtbot: QtBot) -> None:
    filled.actions_by_name["find"].trigger()
    finder, popup = filled.places.finder, filled.finding.popup
    assert finder.tag_button.isVisible()
    assert not finder.tag_button.isEnabled()
    QTest.keyClicks(finder.field, "the minister said")
    qtbot.waitUntil(lambda: finder.model.rowCount() == 3)
    QTest.mouseClick(finder.tag_button, LEFT)
    assert finder.model.is_ticking
    assert not filled.session.marks.taggings, "first one looks"
    _tick(finder.hits, 1)
    assert "2 of 3" in finder.count.text()
    assert "2" in finder.tag_button.text()
    QTest.mouseClick(finder.tag_button, LEFT)
    QTest.keyClicks(popup.field, "cue")
    QTest.mouseClick(popup.list.viewport(), LEFT, pos=popup.list.visualItemRect(popup.list.item(0)).center())
    idle(filled, qtbot)
    assert len(filled.session.marks.taggings) == 2
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    assert not filled.session.marks.taggings
