"""Two articles of one outlet on one day: each column says which it is."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.documents import Details, Document
from asquoted.qt.main_window import MainWindow
from asquoted.qt.models.alike import told_apart
from asquoted.qt.views.column_head import ColumnHead
from asquoted.qt.views.coverage_heads import OutletHead

SAID = "“We never sold the boats of this harbour to anyone in the year of the flood,” the minister said.\n"


@pytest.fixture
def twins(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window on three articles, two of them of one outlet and day."""
    window.resize(1280, 800)
    for name, headline in (("one", "Boats stay"), ("two", "Boats stay, says minister"), ("three", "No sale")):
        (tmp_path / f"{name}.txt").write_text(f"{headline}\n\n{SAID}", encoding="utf-8")
    window.session.take_in_files([tmp_path / f"{name}.txt" for name in ("one", "two", "three")])
    idle(window, qtbot)
    for summary in window.session.contents.summaries:
        outlet = "Ferry" if summary.details.headline == "No sale" else "Tolva Herald"
        window.session.edit_details(summary.id, replace(summary.details, outlet=outlet))
        idle(window, qtbot)
    return window


def test_the_heads_of_coverage_have_the_headlines(twins: MainWindow) -> None:
    twins.places.middle.show_view("coverage")
    model = twins.places.middle.coverage.model
    apart = {model.document_at(at).details.headline: model.apart(at) for at in range(model.columnCount())}
    assert apart == {
        "Boats stay": "Boats stay",
        "Boats stay, says minister": "Boats stay, says minister",
        "No sale": "",
    }
    head = twins.places.middle.coverage.grid.horizontalHeader()
    assert isinstance(head, OutletHead)
    shown = [" ".join(head.lines_at(at)[1]) for at in range(model.columnCount())]
    assert sum("Boats stay" in words for words in shown) == 2
    spoken = {
        str(model.index(1, at).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(model.columnCount())
    }
    assert len(spoken) == model.columnCount(), "no two cells of a row sound the same"


def test_the_heads_of_compare_have_the_headlines(twins: MainWindow) -> None:
    middle = twins.places.middle
    middle.compare_quote(twins.session.contents.comparison.quotes[0].id)
    QApplication.processEvents()
    documents = twins.session.contents.documents
    for head in middle.compare.findChildren(ColumnHead):
        document = documents.get(head.property("document") or "")
        if document is not None and head.isVisible():
            shown = " ".join(one.text() for one in head.findChildren(QLabel))
            assert (document.details.headline in shown) == (document.label == "Tolva Herald")


def test_without_headlines_they_are_numbered() -> None:
    named = [Document(str(number), "", Details(outlet="Tolva Herald")) for number in range(2)]
    other = Document("2", "", Details(outlet="Tolva Herald", published=date(2025, 3, 4)))
    assert told_apart([*named, other]) == {"0": "(1)", "1": "(2)"}
