"""Of thirty outlets, the columns of the page in sight are made and filled; the others when they come."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.compare_cases import heads, in_sight, outlets, shown, shown_words, texts
from tests.qt.quote_cases import Build, Built, Telling

from asquoted.domain.comparison import Kind
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.views.column_pane import ColumnPane
from asquoted.qt.views.compare import CompareView

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


def test_the_columns_out_of_sight_are_not_made(view: CompareView) -> None:
    assert 2 < len(in_sight(view)) < OUTLETS // 2
    assert len(texts(view)) == len(in_sight(view))


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
    assert all("buyer" not in shown_words(text) for text in texts(view))


def test_a_quote_is_placed_once(view: CompareView, build: Build, placed: list[ColumnPane]) -> None:
    QApplication.processEvents()
    placed.clear()
    view.show_quote(*build([Telling(name(one), [("Nobody came.", "Nobody came.")]) for one in range(3)]))
    QApplication.processEvents()
    # Once more where the scroll bar comes or goes with it.
    assert 1 <= sum(view.isAncestorOf(pane) for pane in placed) <= 2
