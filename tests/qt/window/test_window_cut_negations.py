"""A negation that was cut off at an end: the window warns beside the form, wherever the form stands."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle, inspected

from asquoted.domain.comparison import Form
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.column_head import ColumnHead
from asquoted.qt.views.coverage_layout import second_line

WHOLE = "“No boats of this harbour were sold to anyone in the year of the flood,” the minister said.\n"
CUT = "The minister said that “boats of this harbour were sold to anyone in the year of the flood”.\n"


@pytest.fixture
def cut(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window on two articles, of which one leaves the denial out."""
    (tmp_path / "gazette.txt").write_text(f"HARBOUR.\n\n{WHOLE}", encoding="utf-8")
    (tmp_path / "ferry.txt").write_text(f"FERRY.\n\n{CUT}", encoding="utf-8")
    window.session.take_in_files([tmp_path / "gazette.txt", tmp_path / "ferry.txt"])
    idle(window, qtbot)
    return window


def _heads(cut: MainWindow) -> dict[str, ColumnHead]:
    """Return the heads of the columns by their outlets; the files name these."""
    documents = cut.session.contents.documents
    heads = cut.places.middle.compare.findChildren(ColumnHead)
    return {documents[one.property("document")].label: one for one in heads if one.property("document")}


def test_compare_and_the_panel_of_the_selection_tell_it_below_the_form(cut: MainWindow, qtbot: QtBot) -> None:
    cut.actions_by_name["compare"].trigger()
    heads = _heads(cut)
    assert heads["ferry"].cut.isVisible()
    assert heads["ferry"].cut.accessibleName() == "cut before: “No”"
    assert not heads["gazette"].cut.isVisible()
    inspected(cut, qtbot)
    told = [one.accessibleName() for one in cut.places.inspector.readings.warnings()]
    assert told == ["cut before: “No”"]


def test_coverage_tells_it_in_the_cell_its_tip_and_to_a_screen_reader(cut: MainWindow) -> None:
    cut.actions_by_name["coverage"].trigger()
    model = cut.places.middle.coverage.model
    row = next(row for row in range(model.rowCount()) if model.quote_at(row) is not None)
    column = next(at for at in range(model.columnCount()) if model.document_at(at).label == "ferry")
    cell = model.cell_at(row, column)
    assert cell is not None
    assert cell.form is Form.TRIMMED
    # It is a silent change, and a grave one, as well.
    assert cell.silent == cell.grave == 1
    assert "cut “No”" in second_line(cell)
    assert "cut before: “No”. A negation was cut off" in model.words_of(row, column)
    other = model.cell_at(row, 1 - column)
    assert other is not None
    assert other.cut == ""


def test_the_line_of_an_outlet_carries_the_sign_of_it(cut: MainWindow) -> None:
    cut.actions_by_name["compare"].trigger()
    heads = _heads(cut)
    assert not heads["ferry"].cut_sign.isVisible(), "the words are there, and the sign with them"
    cut.actions_by_name["interlinear"].trigger()
    assert heads["ferry"].cut_sign.isVisible()
    assert heads["ferry"].cut_sign.accessibleName() == "cut before: “No”"
    assert heads["ferry"].cut_sign.visibleRegion().boundingRect() == heads["ferry"].cut_sign.rect()
    assert "A negation was cut off" in heads["ferry"].cut_sign.toolTip()
    assert not heads["gazette"].cut_sign.isVisible()
    cut.actions_by_name["interlinear"].trigger()
    assert not heads["ferry"].cut_sign.isVisible()
    assert heads["ferry"].cut.isVisible()
