"""The current difference stays in sight, whatever becomes of the columns."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractSlider, QApplication
from pytestqt.qtbot import QtBot
from tests.qt.compare_cases import button, in_sight, shown
from tests.qt.quote_cases import Build, Built, Part, Telling

from asquoted.domain.comparison import Kind
from asquoted.qt.theme import apply_font
from asquoted.qt.views.compare import CompareView

Change = Callable[[CompareView], object]


@pytest.fixture
def view(light: QApplication, qtbot: QtBot, build: Build) -> CompareView:
    """A quote much longer than its window is high, with a difference in every sentence."""
    same = "and every word of this sentence is the same in each of the papers, "
    parts: list[Part] = []
    for number in range(8):
        parts += [(same, same), (f"number {number} may ", f"number {number} will ", Kind.MODALITY)]
    whole: list[Part] = [(part[0], part[0]) for part in parts]
    tellings = [Telling(name, whole) for name in ("Herald", "News", "Post")]
    return shown(qtbot, build([*tellings, Telling("Today", parts)]), 900, 260)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def sees(view: CompareView) -> bool:
    # What is out of sight is cut to nothing.
    settle()
    rect = view.current_rect()
    return rect is not None and rect.height() > 5


def go_to(view: CompareView, number: int) -> None:
    for _ in range(number):
        assert view.next_difference()
    assert sees(view)


def larger(view: CompareView) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_font(app, 200)


def hide_first(view: CompareView) -> None:
    in_sight(view)[1].setFocus()
    assert view.hide_column()


def show_hidden(view: CompareView) -> None:
    for _ in range(3):
        hide_first(view)
    assert sees(view)
    view.show_columns()


CHANGES: list[object] = [
    pytest.param(lambda view: view.lay_beneath(True), id="interlinear"),
    pytest.param(larger, id="zoom"),
    pytest.param(lambda view: view.resize(420, 260), id="a narrow window"),
    pytest.param(lambda view: view.resize(900, 160), id="a low window"),
    pytest.param(lambda view: view.resize(1800, 260), id="a wide window, as when panels fold"),
    pytest.param(lambda view: view.bar.fitting_chosen.emit(2), id="fewer columns at once"),
    pytest.param(hide_first, id="a hidden column"),
    pytest.param(show_hidden, id="hidden columns shown again"),
]


@pytest.mark.parametrize("number", [1, 4, 8])
@pytest.mark.parametrize("change", CHANGES)
def test_the_current_difference_stays_in_sight(view: CompareView, change: Change, number: int) -> None:
    go_to(view, number)
    change(view)
    assert sees(view)


@pytest.mark.parametrize("number", range(1, 7))
def test_it_does_so_to_the_other_layout_and_back(
    light: QApplication, qtbot: QtBot, dam: Built, number: int
) -> None:
    view = shown(qtbot, dam, 600, 200)
    go_to(view, number)
    for beneath in (True, False, True):
        view.lay_beneath(beneath)
        assert sees(view)


def test_who_scrolled_away_from_it_stays_there(view: CompareView) -> None:
    go_to(view, 8)
    view.scroll_bar.triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    assert not sees(view)
    view.resize(880, 240)
    assert not sees(view)
    assert view.scroll_bar.value() == 0


def test_who_scrolled_back_to_it_keeps_it(view: CompareView) -> None:
    go_to(view, 8)
    for action in (
        QAbstractSlider.SliderAction.SliderToMinimum,
        QAbstractSlider.SliderAction.SliderToMaximum,
    ):
        view.scroll_bar.triggerAction(action)
    view.resize(420, 260)
    assert sees(view)


def test_who_turned_the_page_stays_there(view: CompareView) -> None:
    view.resize(420, 260)
    go_to(view, 4)
    button(view, "Columns before").click()
    before = [text.property("column") for text in in_sight(view)]
    assert not sees(view)
    view.resize(430, 250)
    settle()
    assert [text.property("column") for text in in_sight(view)] == before


def test_the_place_of_a_difference_has_all_of_its_lines(
    light: QApplication, qtbot: QtBot, build: Build
) -> None:
    long = "many words that go over several lines of a narrow column and then some "
    parts: list[Part] = [("We said ", "We said "), ("so.", long, Kind.WORDING)]
    view = shown(qtbot, build([Telling("Herald", [("We said so.",) * 2]), Telling("Today", parts)]), 420, 600)
    go_to(view, 1)
    rect, line = view.current_rect(), in_sight(view)[-1].line_height
    assert rect is not None
    assert rect.height() > 3 * line
