"""The statement itself in the window: it is the base of its quotes, and no outlet among the others."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle, inspected, with_differences

from asquoted.domain.documents import DocumentKind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.models.documents import ID
from asquoted.service import correcting

SPEECH = (
    "We have never sold the boats of this harbour to anyone, and we will not sell them in the future. "
    "The rumour that a buyer has been found is the work of our rivals.\n"
)


@pytest.fixture
def with_speech(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """The window with the statement among its documents, which its details say that it is."""
    (tmp_path / "speech.txt").write_text(SPEECH, encoding="utf-8")
    filled.session.take_in_files([tmp_path / "speech.txt"])
    idle(filled, qtbot)
    panel = filled.places.documents
    speech = next(one for one in filled.session.contents.documents.values() if one.label == "speech")
    model = panel.list.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data(ID) == speech.id)
    panel.list.setFocus()
    panel.list.setCurrentIndex(model.index(row, 0))
    filled.actions_by_name["details"].trigger()
    kind = panel.details.kind
    kind.setFocus()
    while kind.currentData() != DocumentKind.STATEMENT.value:
        QTest.keyClick(kind, Qt.Key.Key_Down)
    QTest.mouseClick(panel.details.save_button, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    return filled


def test_coverage_has_the_statement_as_its_rows_and_not_as_a_column(with_speech: MainWindow) -> None:
    coverage = with_speech.places.middle.coverage
    with_speech.places.middle.show_view("coverage")
    model = coverage.model
    quote = with_speech.session.contents.comparison.quotes[0]
    assert with_speech.session.contents.documents[quote.base.document or ""].label == "speech"
    heads = [model.document_at(column).label for column in range(model.columnCount())]
    assert sorted(heads) == ["ferry", "gazette"]
    assert sorted(one.bar.outlet for one in coverage.chart.buttons) == ["ferry", "gazette"]


def test_the_panel_of_the_selection_has_it_as_the_base_and_not_among_the_outlets(
    with_speech: MainWindow, qtbot: QtBot
) -> None:
    with_speech.places.middle.show_view("compare")
    inspected(with_speech, qtbot)
    rows = with_speech.places.inspector.readings.rows()
    assert "speech" not in [row.accessibleName().partition(":")[0] for row in rows]
    with_speech.places.middle.go_to_quote(with_speech.session.contents.comparison.quotes[0].id)
    assert "speech" not in with_speech.places.middle.compare.missing_words()


def test_held_against_an_outlet_it_is_read_beside_the_others(with_speech: MainWindow, qtbot: QtBot) -> None:
    contents = with_speech.session.contents
    quote = contents.comparison.quotes[0]
    gazette = next(one for one in contents.documents.values() if one.label == "gazette")
    with_speech.places.middle.show_view("compare")
    with_speech.session.choose_base(quote.id, gazette.id)
    idle(with_speech, qtbot)
    inspected(with_speech, qtbot)
    rows = with_speech.places.inspector.readings.rows()
    assert "speech" in [row.accessibleName().partition(":")[0] for row in rows]


def test_the_list_of_documents_says_what_it_is(with_speech: MainWindow) -> None:
    model = with_speech.places.documents.list.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    said = {row.data(): row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows}
    assert "the statement itself" in said["speech"]
    assert "rendering" in said["gazette"]


def test_a_document_given_in_part_lacks_nothing_that_it_does_not_quote_and_that_is_undone(
    filled: MainWindow, qtbot: QtBot
) -> None:
    panel, coverage = filled.places.documents, filled.places.middle.coverage

    def form() -> object:
        quote = next(one for one in filled.session.contents.comparison.quotes if "rivals" in one.base.text)
        row, column = coverage.model.row_of(quote.id), coverage.model.column_of(ferry)
        return coverage.model.index(row or 0, column or 0).data()

    filled.activateWindow()
    ferry = next(one.id for one in filled.session.contents.summaries if "ferry" in one.file)
    target = next(quote for quote in with_differences(filled) if "rivals" in quote.base.text)
    rendering = next(one for one in target.renderings if one.document == ferry)
    filled.session.correct(lambda library: correcting.refuse_rendering(library, rendering.id))
    idle(filled, qtbot)
    filled.places.middle.show_view("coverage")
    assert form() == "not quoted"
    panel.choose(ferry)
    filled.actions_by_name["details"].trigger()
    QTest.mouseClick(panel.details.abridged, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    QTest.keyClick(panel.details.outlet, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert filled.session.contents.documents[ferry].details.abridged
    assert form() == "not available"
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    assert form() == "not quoted"
