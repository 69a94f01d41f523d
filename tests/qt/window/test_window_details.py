"""The details of a document: whose they are, what is proposed, what they do to the views."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.documents import DocumentKind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.details_panel import DetailsPanel

CTRL = Qt.KeyboardModifier.ControlModifier
RELEASE = (
    "HARBOUR OFFICE\nPress release, 3 March 2031\n\n"
    "We have never sold the boats of this harbour to anyone, and we will not sell them in the future. "
    "The rumour that a buyer has been found is the work of our rivals.\n"
)


@pytest.fixture
def released(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> str:
    """The press release that the articles in the window quote, taken in last."""
    (tmp_path / "office.txt").write_text(RELEASE, encoding="utf-8")
    filled.session.take_in_files([tmp_path / "office.txt"])
    idle(filled, qtbot)
    (document,) = (one.id for one in filled.session.contents.summaries if one.file.endswith("office.txt"))
    return document


def _named(window: MainWindow, file: str) -> str:
    return next(one.id for one in window.session.contents.summaries if one.file.endswith(file))


def _open(window: MainWindow, document: str) -> DetailsPanel:
    window.places.documents.choose(document)
    window.places.documents.list.setFocus()
    QTest.keyClick(window, Qt.Key.Key_I, CTRL)
    assert window.places.documents.details.isVisible()
    return window.places.documents.details


def _outlets_in_coverage(window: MainWindow) -> int:
    middle = window.places.middle
    contents = window.session.contents
    middle.go_to_quote(next(one.id for one in contents.comparison.quotes if "boats" in one.base.text))
    middle.show_view("coverage")
    return middle.coverage.model.columnCount()


def test_a_press_release_is_no_outlet_in_the_window(filled: MainWindow, released: str, qtbot: QtBot) -> None:
    assert _outlets_in_coverage(filled) == 2
    panel = _open(filled, released)
    assert panel.kind.currentText() == "The statement itself"
    notice = filled.places.notices.bars[-1]
    assert [way.text() for way in notice.ways()] == ["Undo"], "a statement needs no outlet"


def test_what_is_called_an_article_is_an_outlet_until_that_is_undone(
    filled: MainWindow, released: str, qtbot: QtBot
) -> None:
    panel = _open(filled, released)
    panel.kind.setFocus()
    QTest.keyClick(panel.kind, Qt.Key.Key_Home)
    assert panel.kind.currentText() == "Article"
    QTest.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    assert filled.session.contents.documents[released].details.kind is DocumentKind.ARTICLE
    assert all(one.base.document != released for one in filled.session.contents.comparison.quotes)
    assert _open(filled, released).kind.currentText() == "Article"
    QTest.keyClick(panel.outlet, Qt.Key.Key_Escape)
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    assert filled.session.contents.documents[released].details.kind is DocumentKind.STATEMENT
    assert _outlets_in_coverage(filled) == 2


def test_the_details_say_whose_they_are(filled: MainWindow, qtbot: QtBot) -> None:
    ferry = _named(filled, "ferry.txt")
    panel = _open(filled, ferry)
    assert panel.whose.text() == "ferry"
    assert panel.source.text() == "ferry.txt"
    assert "articles/ferry.txt" in panel.source.toolTip()
    assert panel.accessibleName() == "Details of ferry"
    QTest.keyClicks(panel.outlet, "Ferry Post")
    QTest.keyClick(panel.outlet, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert _open(filled, ferry).whose.text() == "Ferry Post"


def test_details_nobody_touched_follow_the_document_that_is_chosen(filled: MainWindow) -> None:
    panel = _open(filled, _named(filled, "ferry.txt"))
    filled.places.documents.choose(_named(filled, "post.txt"))
    assert panel.whose.text() == "post"
    QTest.keyClicks(panel.outlet, "Coast")
    filled.places.documents.choose(_named(filled, "gazette.txt"))
    assert (panel.whose.text(), panel.outlet.text()) == ("post", "Coast"), "what was typed is not lost"


def test_outlets_of_the_library_are_proposed(filled: MainWindow, qtbot: QtBot) -> None:
    panel = _open(filled, _named(filled, "ferry.txt"))
    QTest.keyClicks(panel.outlet, "Tolva Herald")
    QTest.keyClick(panel.outlet, Qt.Key.Key_Return)
    idle(filled, qtbot)
    post = _named(filled, "post.txt")
    _open(filled, post)
    QTest.keyClicks(panel.outlet, "her")
    popup = panel.proposals
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert panel.outlet.text() == "Tolva Herald"
    QTest.keyClick(panel.outlet, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert filled.session.contents.documents[post].details.outlet == "Tolva Herald"


def test_enter_saves_what_was_typed_though_an_outlet_is_proposed(filled: MainWindow, qtbot: QtBot) -> None:
    panel = _open(filled, _named(filled, "ferry.txt"))
    QTest.keyClicks(panel.outlet, "Tolva Herald")
    QTest.keyClick(panel.outlet, Qt.Key.Key_Return)
    idle(filled, qtbot)
    post = _named(filled, "post.txt")
    _open(filled, post)
    QTest.keyClicks(panel.outlet, "Tol")
    qtbot.waitUntil(panel.proposals.isVisible)
    QTest.keyClick(panel.proposals, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert not panel.isVisible()
    assert filled.session.contents.documents[post].details.outlet == "Tol"


@pytest.mark.parametrize(
    "typed", ["2025-03-11", "11.3.2025", "11 March 2025", "March 11, 2025", "11. Mar 2025"]
)
def test_a_date_is_read_as_people_write_it(filled: MainWindow, qtbot: QtBot, typed: str) -> None:
    post = _named(filled, "post.txt")
    panel = _open(filled, post)
    if typed == "11.3.2025":
        typed = "21.3.2025"  # Of 11 and 3 either may be the month.
    panel.published.setFocus()
    panel.published.selectAll()
    QTest.keyClicks(panel.published, typed)
    QTest.keyClick(panel.published, Qt.Key.Key_Return)
    idle(filled, qtbot)
    published = filled.session.contents.documents[post].details.published
    assert published is not None
    assert (published.year, published.month) == (2025, 3)


@pytest.mark.parametrize("typed", ["March 2025", "some day"])
def test_what_is_no_day_is_not_saved(filled: MainWindow, typed: str) -> None:
    panel = _open(filled, _named(filled, "post.txt"))
    panel.published.setFocus()
    QTest.keyClicks(panel.published, typed)
    QTest.keyClick(panel.published, Qt.Key.Key_Return)
    assert panel.isVisible()
    assert panel.wrong.isVisible()


def test_the_last_one_named_leaves_the_keyboard_in_the_list(filled: MainWindow, qtbot: QtBot) -> None:
    filled.places.notices.clear()
    panel = filled.places.documents
    QTest.mouseClick(panel.nameless.button, Qt.MouseButton.LeftButton)
    for name in ("Morning Star", "Evening Sun", "Daily Herald"):
        QTest.keyClicks(panel.details.outlet, name)
        QTest.keyClick(panel.details.outlet, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert not panel.nameless.isVisible()
    assert filled.focusWidget() is panel.list
    QTest.keyClick(panel.list, Qt.Key.Key_Z, CTRL)
    idle(filled, qtbot)
    assert len(filled.session.contents.summaries) == 3
    assert panel.nameless.isVisible()


def test_an_empty_field_leaves_undo_to_the_library(filled: MainWindow, qtbot: QtBot) -> None:
    panel = _open(filled, _named(filled, "ferry.txt"))
    QTest.keyClicks(panel.outlet, "Ferry Post")
    QTest.keyClick(panel.outlet, Qt.Key.Key_Return)
    idle(filled, qtbot)
    field = filled.places.documents.filter
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    idle(filled, qtbot)
    assert not filled.session.contents.documents[_named(filled, "ferry.txt")].details.outlet.startswith(
        "Ferry"
    )
    QTest.keyClicks(field, "fer")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == "", "what was typed is taken back first"
