"""Read: what a click or the cursor is in is what the panel shows, and what tags and corrections act on."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle, inspected, with_differences

from asquoted.domain.comparison import Rendering
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.models.documents import ID


@pytest.fixture
def reading(filled: MainWindow) -> MainWindow:
    """The window in front, at an article that gives two quotes."""
    filled.resize(1280, 800)
    filled.activateWindow()
    ferry = next(one for one in filled.session.contents.documents.values() if one.label == "ferry")
    filled.places.middle.go_to_document(ferry.id)
    return filled


def _place_of(window: MainWindow, words: str) -> QPoint:
    """Return where words of the article begin, in its viewport."""
    article = window.places.middle.read.article
    cursor = article.textCursor()
    cursor.setPosition(article.offsets.unit_at(article.text.index(words) + 3))
    return article.cursorRect(cursor).center()


def _click(window: MainWindow, words: str) -> None:
    viewport = window.places.middle.read.article.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=_place_of(window, words))


def _with(window: MainWindow, words: str) -> Rendering:
    """Return the rendering of the article that has these words."""
    given = window.session.contents.renderings_in(window.places.middle.document)
    return next(rendering for _, rendering in given if words in rendering.exact)


def test_a_click_into_a_rendering_selects_it_and_one_beside_it_the_document(
    reading: MainWindow, qtbot: QtBot
) -> None:
    document = Target(TargetKind.DOCUMENT, reading.places.middle.document)
    assert reading.marking.target == document
    _click(reading, "rumor")
    assert reading.marking.target == Target(TargetKind.RENDERING, _with(reading, "rumor").id)
    inspected(reading, qtbot)
    assert reading.places.inspector.kind.text() == "Rendering"
    assert reading.places.inspector.readings.rows()
    assert reading.places.documents.chosen() == [document.id]
    _click(reading, "Nobody asked")
    assert reading.marking.target == document


def test_tags_and_corrections_act_on_the_rendering_at_the_cursor(reading: MainWindow, qtbot: QtBot) -> None:
    _click(reading, "rumor")
    rendering = _with(reading, "rumor")
    corrected = reading.correcting.subject.rendering
    assert corrected is not None
    assert corrected.id == rendering.id
    QTest.keyClick(reading, Qt.Key.Key_T)
    popup = reading.marking.popup
    line = reading.places.middle.read.article.viewport().mapTo(reading, _place_of(reading, "work of our"))
    assert abs(popup.mapTo(reading, QPoint()).y() - line.y()) < 120, "beside the words, not anywhere"
    QTest.keyClicks(popup.field, "to check")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    idle(reading, qtbot)
    (tagging,) = reading.session.marks.taggings
    assert tagging.target == Target(TargetKind.RENDERING, rendering.id)
    assert reading.marking.target == tagging.target, "it stays selected"


def test_the_arrows_in_the_article_select_what_they_come_to(reading: MainWindow) -> None:
    article = reading.places.middle.read.article
    article.setFocus()
    _click(reading, "Nobody asked")
    assert reading.marking.target == Target(TargetKind.DOCUMENT, reading.places.middle.document)
    QTest.keyClick(article, Qt.Key.Key_Up)
    QTest.keyClick(article, Qt.Key.Key_Up)
    target = reading.marking.target
    assert target is not None
    assert target.kind is TargetKind.RENDERING


def test_the_row_of_the_document_that_is_read_selects_it_as_a_whole(reading: MainWindow) -> None:
    listed = reading.places.documents.list
    _click(reading, "rumor")
    (row,) = listed.selectedIndexes()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(row).center())
    assert reading.marking.target == Target(TargetKind.DOCUMENT, str(row.data(ID)))


def test_a_rendering_that_is_gone_is_selected_no_longer(reading: MainWindow, qtbot: QtBot) -> None:
    _click(reading, "rumor")
    before = reading.marking.target
    assert before is not None
    assert before.kind is TargetKind.RENDERING
    reading.actions_by_name["refuse"].trigger()
    idle(reading, qtbot)
    assert reading.session.contents.rendering(before.id) is None
    assert reading.marking.target != before
    inspected(reading, qtbot)
    assert reading.places.inspector.where.text()


def test_read_shows_the_article_of_what_is_selected_in_compare(reading: MainWindow) -> None:
    middle = reading.places.middle
    ferry = middle.document
    quote = next(one for one in with_differences(reading) if "boats" in one.base.text)
    middle.compare_quote(quote.id)
    QTest.keyClick(reading, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert middle.document == ferry, "a quote is in no article: the one of before"
    gazette = next(one for one in quote.renderings if one.document != ferry)
    middle.go_to(Target(TargetKind.RENDERING, gazette.id))
    QTest.keyClick(reading, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert (middle.view, middle.document) == ("read", gazette.document)
    assert middle.read.article.text == reading.session.contents.documents[gazette.document].text
    assert reading.places.documents.chosen() == [gazette.document]


def test_blanks_alone_are_no_words_to_tag(reading: MainWindow) -> None:
    article = reading.places.middle.read.article
    cursor = article.textCursor()
    cursor.setPosition(article.offsets.unit_at(article.text.index("\n\nNobody asked")))
    article.setTextCursor(cursor)
    article.setFocus()
    for _ in range(2):
        QTest.keyClick(article, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert article.textCursor().hasSelection()
    assert reading.marking.target == Target(TargetKind.DOCUMENT, reading.places.middle.document)
    QTest.keyClick(article, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert reading.marking.target is not None
    assert reading.marking.target.exact == "\n\nN"
