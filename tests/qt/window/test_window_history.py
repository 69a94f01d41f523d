"""Back and forward through the window, as in a browser: every place as it was left."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolBar, QToolButton
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle

from asquoted.domain.narrowing import Narrowing
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.main_window import MainWindow
from asquoted.qt.models.history import History, Spot
from asquoted.qt.views.margin import MarginEntry
from asquoted.qt.views.spots import top_of

ALT = Qt.KeyboardModifier.AltModifier


def back(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    QApplication.processEvents()


def forward(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Right, ALT)
    QApplication.processEvents()


@pytest.fixture
def shown(filled: MainWindow) -> MainWindow:
    """The window with three articles, in front, in Coverage."""
    filled.activateWindow()
    filled.places.middle.show_view("coverage")
    return filled


def place(window: MainWindow) -> tuple[str, str]:
    middle = window.places.middle
    keys = {"coverage": middle.statement, "compare": middle.quote_id, "read": middle.document}
    return middle.view, keys[middle.view]


def test_alt_left_goes_back_from_the_comparison_to_the_words_in_the_article(shown: MainWindow) -> None:
    middle = shown.places.middle
    gazette = next(one for one in shown.session.contents.documents.values() if one.label == "gazette")
    middle.go_to_document(gazette.id)
    article = middle.read.article
    place_of_words = article.toPlainText().index("never sold")
    cursor = article.textCursor()
    cursor.setPosition(place_of_words)
    article.setTextCursor(cursor)
    QTest.keyClick(article, Qt.Key.Key_Return)
    assert middle.view == "compare"
    assert middle.quote is not None
    assert "never sold" in middle.quote.base.text
    other = next(key for key in shown.session.contents.documents if key != gazette.id)
    middle.go_to_document(other)
    shown.places.documents.list.setFocus()
    back(shown)
    assert middle.view == "compare"
    back(shown)
    assert place(shown) == ("read", gazette.id)
    assert article.textCursor().position() == place_of_words
    assert QApplication.focusWidget() is article
    forward(shown)
    assert middle.view == "compare"
    assert "never sold" in middle.quote.base.text


def test_from_a_quotation_the_column_of_its_own_outlet_is_gone_to(shown: MainWindow, qtbot: QtBot) -> None:
    middle = shown.places.middle
    ferry = next(one for one in shown.session.contents.documents.values() if one.label == "ferry")
    middle.go_to_document(ferry.id)

    def entries() -> list[MarginEntry]:
        return [one for one in middle.read.margin.entries() if one.remark and one.remark.quote]

    qtbot.waitUntil(lambda: bool(entries()))
    QTest.mouseClick(entries()[0], Qt.MouseButton.LeftButton)
    target = shown.marking.target
    assert target is not None
    assert target.kind is TargetKind.RENDERING
    assert shown.session.contents.document_of(target) == ferry.id


def test_o_goes_across_and_back_across(shown: MainWindow, qtbot: QtBot) -> None:
    middle = shown.places.middle
    middle.show_view("compare")
    QTest.keyClick(shown, Qt.Key.Key_J)
    difference = shown.marking.target
    assert difference is not None
    document = shown.session.contents.document_of(difference)
    QTest.keyClick(shown, Qt.Key.Key_O)
    assert place(shown) == ("read", document)
    words_selected(shown, qtbot)
    QTest.keyClick(shown, Qt.Key.Key_O)
    assert middle.view == "compare"
    target = shown.marking.target
    assert target is not None
    assert shown.session.contents.document_of(target) == document


def words_selected(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the window knows what the article quotes, and selects what was gone to."""
    article = window.places.middle.read.article
    qtbot.waitUntil(lambda: article.textCursor().hasSelection())


def test_o_says_when_nothing_there_is_compared(shown: MainWindow) -> None:
    middle = shown.places.middle
    middle.go_to_document(next(iter(shown.session.contents.documents)))
    cursor = middle.read.article.textCursor()
    cursor.setPosition(0)
    middle.read.article.setTextCursor(cursor)
    QTest.keyClick(shown, Qt.Key.Key_O)
    assert middle.view == "read"
    assert "no other article" in shown.statusBar().currentMessage()


def test_a_difference_that_was_left_is_selected_again(shown: MainWindow) -> None:
    middle = shown.places.middle
    QTest.keyClick(shown, Qt.Key.Key_J)
    QTest.keyClick(shown, Qt.Key.Key_J)
    target = shown.marking.target
    assert target is not None
    assert target.kind is TargetKind.DIFFERENCE
    at = place(shown)
    quotes = shown.session.contents.comparison.quotes
    middle.compare_quote(next(one.id for one in quotes if one.id != at[1]))
    assert shown.marking.target != target
    back(shown)
    assert place(shown) == at
    assert shown.marking.target == target


def test_the_frame_in_coverage_is_where_it_was(shown: MainWindow) -> None:
    coverage = shown.places.middle.coverage
    coverage.grid.setFocus()
    QTest.keyClick(coverage.grid, Qt.Key.Key_Down)
    QTest.keyClick(coverage.grid, Qt.Key.Key_Right)
    frame = coverage.frame()
    QTest.keyClick(coverage.grid, Qt.Key.Key_Return)
    assert shown.places.middle.view == "compare"
    QTest.keyClick(shown, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(coverage.grid, Qt.Key.Key_Home)
    QTest.keyClick(coverage.grid, Qt.Key.Key_Up)
    assert coverage.frame() != frame
    shown.places.documents.list.setFocus()
    back(shown)
    back(shown)
    assert shown.places.middle.view == "coverage"
    assert coverage.frame() == frame
    assert QApplication.focusWidget() is coverage.grid


def test_to_a_quote_of_another_statement_it_is_one_way(shown: MainWindow) -> None:
    middle = shown.places.middle
    here, frame = middle.statement, middle.coverage.frame()
    quotes = shown.session.contents.comparison.quotes
    other = next(one for one in quotes if one.statement != here)
    middle.compare_quote(other.id)
    assert place(shown) == ("compare", other.id)
    back(shown)
    assert place(shown) == ("coverage", here)
    assert middle.coverage.frame() == frame


def test_forward_is_forgotten_when_one_goes_elsewhere(shown: MainWindow) -> None:
    shown.places.middle.show_view("compare")
    shown.places.middle.show_view("read")
    back(shown)
    back(shown)
    assert shown.places.middle.view == "coverage"
    assert shown.actions_by_name["forward"].isEnabled()
    shown.places.middle.show_view("read")
    assert not shown.actions_by_name["forward"].isEnabled()
    back(shown)
    assert shown.places.middle.view == "coverage"


def test_the_actions_say_where_they_lead_and_are_off_where_there_is_no_way(shown: MainWindow) -> None:
    actions = shown.actions_by_name
    while actions["back"].isEnabled():
        back(shown)
    assert actions["back"].text() == "&Back"
    shown.places.middle.show_view("compare")
    shown.places.middle.show_view("read")
    assert "Compare “" in actions["back"].text()
    assert "Alt+Left" in actions["back"].toolTip()
    back(shown)
    assert "Read" in actions["forward"].toolTip()


def test_buttons_of_the_toolbar_and_of_the_mouse_go_back_and_forward(shown: MainWindow) -> None:
    middle = shown.places.middle
    middle.show_view("compare")
    tools = shown.findChild(QToolBar, "tools")
    assert isinstance(tools, QToolBar)
    button = tools.widgetForAction(shown.actions_by_name["back"])
    assert isinstance(button, QToolButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert middle.view == "coverage"
    over_list = shown.places.documents.list.mapTo(shown, QPoint(20, 20))
    handle, none = shown.windowHandle(), Qt.KeyboardModifier.NoModifier
    chosen = shown.places.documents.chosen()
    QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, none, over_list)
    assert middle.view == "compare"
    QTest.mouseClick(handle, Qt.MouseButton.BackButton, none, over_list)
    assert middle.view == "coverage"
    assert shown.places.documents.chosen() == chosen, "the list took the button for a click"


def test_the_keys_are_the_desktops_own(shown: MainWindow) -> None:
    wanted = QKeySequence.keyBindings(QKeySequence.StandardKey.Back)[0]
    assert shown.actions_by_name["back"].shortcuts()[0] == wanted
    tools = shown.findChild(QToolBar, "tools")
    assert isinstance(tools, QToolBar)
    assert shown.actions_by_name["back"] in tools.actions()


LONG = "The council met and talked about roads, lamps and the price of bread for a long while.\n\n"


@pytest.fixture
def long_window(open_window: OpenWindow, tmp_path: Path, articles: list[Path], qtbot: QtBot) -> MainWindow:
    """A window on articles that are longer than any screen, the quotes in their middle."""
    for file in articles:
        text = file.read_text(encoding="utf-8")
        file.write_text(text + LONG * 200, encoding="utf-8")
    window = open_window(tmp_path / "long.asquoted")
    window.session.take_in_files(articles)
    idle(window, qtbot)
    window.activateWindow()
    return window


@pytest.mark.parametrize("how", ["scrolled", "scrolled, then the window was made narrower"])
def test_an_article_is_as_far_scrolled_as_it_was(long_window: MainWindow, how: str) -> None:
    middle = long_window.places.middle
    first, second, _ = long_window.session.contents.documents
    middle.go_to_document(first)
    QApplication.processEvents()
    article = middle.read.article
    article.verticalScrollBar().setValue(article.verticalScrollBar().maximum() // 2)
    QApplication.processEvents()
    top = top_of(article)
    assert top > 5_000
    middle.go_to_document(second)
    QApplication.processEvents()
    assert top_of(article) < top
    if how != "scrolled":
        long_window.resize(900, 700)
        QApplication.processEvents()
    back(long_window)
    assert place(long_window) == ("read", first)
    assert abs(top_of(article) - top) < len(LONG)


def test_another_part_of_the_article_one_reads_is_a_way_as_well(
    long_window: MainWindow, qtbot: QtBot
) -> None:
    middle = long_window.places.middle
    gazette = next(iter(long_window.session.contents.documents.values()))
    middle.go_to_document(gazette.id)
    article = middle.read.article
    article.verticalScrollBar().setValue(article.verticalScrollBar().maximum())
    QApplication.processEvents()
    top = top_of(article)
    start = gazette.text.index("minister")
    middle.go_to(Target.of_span(gazette.id, Span(start, start + 5), gazette.text[start : start + 5]))
    words_selected(long_window, qtbot)
    assert top_of(article) < top
    back(long_window)
    assert place(long_window) == ("read", gazette.id)
    assert top_of(article) == top


def test_what_is_gone_is_passed_over(shown: MainWindow, qtbot: QtBot) -> None:
    middle = shown.places.middle
    first, second, third = shown.session.contents.documents
    for document in (first, second, third):
        middle.go_to_document(document)
    shown.session.remove_documents([second])
    idle(shown, qtbot)
    back(shown)
    assert place(shown) == ("read", first)
    shown.actions_by_name["undo"].trigger()
    idle(shown, qtbot)
    forward(shown)
    assert place(shown) == ("read", second), "what came back is there again"


def test_what_a_filter_leaves_out_is_gone_back_to_and_that_is_said(shown: MainWindow) -> None:
    middle = shown.places.middle
    quotes = shown.session.contents.comparison.quotes
    middle.compare_quote(quotes[0].id)
    middle.compare_quote(quotes[-1].id)
    kept = {one.document for one in quotes[-1].renderings}
    lost = {one.document for one in quotes[0].renderings} - kept
    labels = {key: one.label for key, one in shown.session.contents.documents.items()}
    if not lost:
        pytest.skip("all outlets give both")
    shown.filtering.ask(Narrowing(outlets=frozenset(labels[one] for one in kept)))
    while place(shown) != ("compare", quotes[0].id) and shown.actions_by_name["back"].isEnabled():
        back(shown)
    assert place(shown) == ("compare", quotes[0].id)


def test_another_library_has_no_history_of_this_one(shown: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown.places.middle.show_view("compare")
    shown.session.open(tmp_path / "other.asquoted", create=True)
    idle(shown, qtbot)
    assert not shown.actions_by_name["back"].isEnabled()
    assert not shown.actions_by_name["forward"].isEnabled()


def spots(*keys: str) -> History:
    history = History()
    for key in keys:
        history.arrive(Spot("read", key))
    return history


def there(*gone: str) -> Callable[[Spot], bool]:
    return lambda spot: spot.key not in gone


def test_to_come_where_one_is_already_is_no_way() -> None:
    history = spots("a", "b", "b")
    found = history.step(-1, there())
    assert found is not None
    assert found.key == "a"
    assert history.step(-1, there()) is None


def test_two_visits_of_one_place_with_nothing_left_between_are_one() -> None:
    history = spots("a", "b", "c", "b")
    found = history.step(-1, there("c"))
    assert found is not None
    assert found.key == "a"


def test_a_place_is_kept_as_it_was_left() -> None:
    history = spots("a", "b")
    history.leave(Spot("read", "b", top=7))
    history.step(-1, there())
    found = history.step(1, there())
    assert found is not None
    assert found.top == 7


def test_no_more_than_two_hundred_places_are_kept() -> None:
    history = spots(*map(str, range(500)))
    steps = 0
    while history.step(-1, there()):
        steps += 1
    assert steps == 199
