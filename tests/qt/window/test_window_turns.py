"""What one turn of the window does: what is in sight, once; the panels beside it have turns of their own."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import inspected

from asquoted.domain.targets import Target
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.main_window import MainWindow
from asquoted.qt.models.inspected import Inspected, inspect
from asquoted.qt.views.column_pane import ColumnPane


@pytest.fixture
def drawn(filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[Target]:
    """What the panel of the selection is drawn for from now on."""
    found: list[Target] = []

    def noted(target: Target, contents: Contents, marks: Marks) -> Inspected:
        found.append(target)
        return inspect(target, contents, marks)

    filled.places.middle.show_view("compare")
    inspected(filled, qtbot)
    monkeypatch.setattr("asquoted.qt.inspecting.inspect", noted)
    return found


def test_a_step_draws_the_view_and_the_panel_of_the_selection_follows(
    filled: MainWindow, drawn: list[Target], qtbot: QtBot
) -> None:
    middle = filled.places.middle
    middle.go_to_next_difference()
    assert middle.compare.current_difference() is not None
    assert filled.marking.target == middle.compare.current_difference()
    assert drawn == []
    inspected(filled, qtbot)
    assert drawn == [filled.marking.target]
    assert filled.places.inspector.reason.text()


def test_of_many_steps_the_panel_draws_the_last(
    filled: MainWindow, drawn: list[Target], qtbot: QtBot
) -> None:
    for _ in range(5):
        filled.places.middle.go_to_next_difference()
    inspected(filled, qtbot)
    assert drawn == [filled.marking.target]


def test_what_is_gone_leaves_the_panel_at_once(filled: MainWindow, drawn: list[Target], qtbot: QtBot) -> None:
    filled.places.middle.go_to_next_difference()
    filled.marking.show_target(None)
    assert filled.places.inspector.hint.isVisible()
    assert filled.marking.inspecting.is_settled
    assert drawn == []


def test_out_of_read_the_columns_are_placed_for_what_they_are_to_show_alone(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    middle = filled.places.middle
    quotes = filled.session.contents.comparison.quotes
    middle.go_to_quote(quotes[0].id)
    middle.show_view("compare")
    middle.show_view("read")
    QApplication.processEvents()
    placed: list[ColumnPane] = []
    place = ColumnPane._place

    def counted(pane: ColumnPane) -> bool:
        placed.append(pane)
        return place(pane)

    monkeypatch.setattr(ColumnPane, "_place", counted)
    middle.go_to_quote(quotes[-1].id)
    # Filled, and then shown; once more where the scroll bar comes or goes with it.
    assert middle.view == "compare"
    assert 1 <= sum(filled.isAncestorOf(pane) for pane in placed) <= 3
