"""Of thirty outlets, the columns of the page in sight are made and filled; the others when they come."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot
from tests.qt.compare_cases import heads, in_sight, outlets, shown, shown_words, texts
from tests.qt.quote_cases import Build, Built, Telling

from asquoted.domain.comparison import Kind
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.courtesy import COURTESY
from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.column_pane import MOST, ColumnPane
from asquoted.qt.views.column_stock import ColumnStock
from asquoted.qt.views.compare import CompareView
from asquoted.qt.views.menus import offer_first

OUTLETS = 30
SAID = (("There is no", "There is no"),)


def name(number: int) -> str:
    return f"Outlet {number:02}"


@pytest.fixture
def many(build: Build) -> Built:
    return build(
        [Telling(name(one), [*SAID, (" buyer.", f" buyer{one}.", Kind.WORDING)]) for one in range(OUTLETS)]
    )


@pytest.fixture
def view(light: QApplication, qtbot: QtBot, many: Built) -> CompareView:
    return shown(qtbot, many)


@pytest.fixture
def placed(monkeypatch: pytest.MonkeyPatch) -> list[ColumnPane]:
    """The pane, each time that its columns are placed."""
    found: list[ColumnPane] = []
    place = ColumnPane._place

    def counted(pane: ColumnPane) -> bool:
        found.append(pane)
        return place(pane)

    monkeypatch.setattr(ColumnPane, "_place", counted)
    return found


def made(view: CompareView) -> list[ColumnText]:
    """Return all that there is to show a column's words in, filled or not."""
    return view.findChildren(ColumnText)


def test_the_columns_out_of_sight_are_not_filled(view: CompareView) -> None:
    assert 2 < len(in_sight(view)) < OUTLETS // 2
    assert len(texts(view)) == len(in_sight(view))


def test_the_next_page_is_made_ahead_and_then_only_filled(view: CompareView, qtbot: QtBot) -> None:
    page = len(in_sight(view)) - 1
    for pages in (2, 3):
        with_the_next = 1 + pages * page

        def is_made(wanted: int = with_the_next) -> bool:
            return len(made(view)) == wanted

        qtbot.waitUntil(is_made)
        assert len(in_sight(view)) == 1 + page
        view.bar.page_asked.emit(1)
        assert len(made(view)) == with_the_next
        assert all(shown_words(text) for text in in_sight(view))


def test_nothing_is_made_ahead_while_threads_are_at_work(view: CompareView, qtbot: QtBot) -> None:
    before = len(made(view))
    turns = QSignalSpy(view.findChildren(ColumnStock)[0].findChildren(QTimer)[0].timeout)
    COURTESY.begin()
    qtbot.waitUntil(lambda: turns.count() > 3)
    assert len(made(view)) == before
    COURTESY.end()
    qtbot.waitUntil(lambda: len(made(view)) > before)


def test_before_there_is_a_quote_a_page_of_columns_is_made_unseen(light: QApplication, qtbot: QtBot) -> None:
    view = CompareView()
    qtbot.addWidget(view)
    view.show()
    view.get_ready()
    qtbot.waitUntil(lambda: len(made(view)) == MOST)
    assert not any(text.isVisible() for text in made(view))


def test_on_the_way_to_the_last_page_nothing_is_made_of_those_between(
    view: CompareView, many: Built, qtbot: QtBot
) -> None:
    page = len(in_sight(view)) - 1
    target = Target.of_difference(many[0].renderings[-1].id, many[0].renderings[-1].differences[0])
    before = len(made(view))
    assert view.choose_difference(target)
    assert len(made(view)) <= before + page
    assert {text.property("column") for text in texts(view)} == {*range(page + 1), *_numbers(in_sight(view))}
    # In their order, in whatever order they came: Tab goes from text to text, and then to the heads.
    view.bar.fitting_chosen.emit(5)
    view.bar.page_asked.emit(-1)
    view.bar.fitting_chosen.emit(7)
    in_sight(view)[0].setFocus()
    for number in _numbers(in_sight(view)):
        focused = QApplication.focusWidget()
        assert isinstance(focused, ColumnText)
        assert focused.property("column") == number
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QToolButton)


def _numbers(found: list[ColumnText]) -> list[int]:
    return [int(text.property("column")) for text in found]


def test_on_every_page_a_right_click_asks_for_the_menu_of_the_view(view: CompareView) -> None:
    offer_first(view, [QAction("Tag", view)])
    for _ in range(3):
        view.bar.page_asked.emit(1)
        policies = {text.contextMenuPolicy() for text in in_sight(view)}
        assert policies == {Qt.ContextMenuPolicy.NoContextMenu}


def test_a_page_is_filled_when_it_is_turned_to(view: CompareView) -> None:
    first = outlets(view)
    marked = [len(one.marks) for one in in_sight(view)[1:]]
    view.bar.page_asked.emit(1)
    assert set(outlets(view)).isdisjoint(first)
    assert [shown_words(one) for one in in_sight(view)[1:]] != []
    for text, head, outlet in zip(in_sight(view)[1:], heads(view)[1:], outlets(view), strict=True):
        number = int(outlet.removeprefix("Outlet "))
        assert f"buyer{number}" in shown_words(text)
        assert head.property("document") == text.property("document") or head.isVisible()
    assert [len(one.marks) for one in in_sight(view)[1:]] == marked
    view.bar.page_asked.emit(-1)
    assert outlets(view) == first


def test_a_difference_on_the_last_page_is_gone_to(view: CompareView, many: Built) -> None:
    last = many[0].renderings[-1]
    target = Target.of_difference(last.id, last.differences[0])
    assert view.choose_difference(target)
    assert outlets(view)[-1] == name(OUTLETS - 1)
    assert view.current_rect() is not None
    assert in_sight(view)[-1].lit


def test_the_column_of_a_rendering_on_the_last_page_is_gone_to(view: CompareView, many: Built) -> None:
    assert view.go_to(Target(TargetKind.RENDERING, many[0].renderings[-1].id))
    assert outlets(view)[-1] == name(OUTLETS - 1)


def test_what_is_lit_up_is_lit_up_on_the_page_that_comes(view: CompareView) -> None:
    view.next_difference()
    assert in_sight(view)[0].lit
    view.bar.page_asked.emit(1)
    assert all(text.lit for text in in_sight(view)[1:])


def test_word_under_word_all_are_there_and_then_side_by_side_again(view: CompareView) -> None:
    view.lay_beneath(True)
    assert len(in_sight(view)) == OUTLETS + 1
    view.lay_beneath(False)
    assert f"buyer{0}" in shown_words(in_sight(view)[1])
    view.bar.page_asked.emit(1)
    assert "buyer" in shown_words(in_sight(view)[-1])


def test_another_quote_leaves_no_words_of_the_one_before(view: CompareView, build: Build) -> None:
    view.lay_beneath(True)
    view.lay_beneath(False)
    view.show_quote(*build([Telling("A", [("Nobody came.", "Nobody came.")])]))
    assert len(in_sight(view)) == 2
    assert all("buyer" not in shown_words(text) for text in made(view))


def test_a_quote_is_placed_once(view: CompareView, build: Build, placed: list[ColumnPane]) -> None:
    QApplication.processEvents()
    placed.clear()
    view.show_quote(*build([Telling(name(one), [("Nobody came.", "Nobody came.")]) for one in range(3)]))
    QApplication.processEvents()
    # Once more where the scroll bar comes or goes with it.
    assert 1 <= sum(view.isAncestorOf(pane) for pane in placed) <= 2
