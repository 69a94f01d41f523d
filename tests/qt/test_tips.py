"""What comes from a text stands in a tooltip as it is: Qt would render markup, and load a picture."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from asquoted.domain.comparison import Base, Comparison, Quote, Statement
from asquoted.domain.documents import Details, DocumentSummary
from asquoted.domain.notes import Note
from asquoted.domain.tags import Tag
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.actions import Actions
from asquoted.qt.models.documents import DocumentsModel
from asquoted.qt.models.notes import NotesModel
from asquoted.qt.models.tags import TagsModel
from asquoted.qt.tips import explain, short_tip, tip
from asquoted.qt.views.choosers import Choosers

PICTURE = "<img src='file:///nowhere/x.png'>"
ESCAPED = "&lt;img"


def test_a_tooltip_has_exactly_its_words() -> None:
    assert ESCAPED in tip(PICTURE)
    assert tip("") == ""
    assert short_tip("Undo (Ctrl+Z)") == "Undo (Ctrl+Z)"
    assert ESCAPED in short_tip(PICTURE)


def test_what_explains_a_control_is_said_without_markup(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    explain(label, PICTURE)
    assert ESCAPED in label.toolTip()
    assert label.accessibleDescription() == PICTURE


@pytest.mark.parametrize("what", ["documents", "notes", "tags"])
def test_the_lists_show_words_as_they_are(qapp: QApplication, what: str) -> None:
    target = Target(TargetKind.DOCUMENT, "one")
    now = datetime(2024, 3, 5, tzinfo=UTC)
    if what == "documents":
        documents = DocumentsModel()
        details = Details(outlet="Gazette", headline=PICTURE)
        documents.show_documents([DocumentSummary("one", details, 1, 1, 10, "", "")])
        index = documents.index(0, 0)
    elif what == "notes":
        notes = NotesModel()
        notes.show_notes([(Note("n", PICTURE, target, now, now), "the gazette")])
        index = notes.index(0, 0)
    else:
        tags = TagsModel()
        tags.show_tags([Tag("t", PICTURE, "#336699")], {}, [])
        index = tags.index(0, 0)
    assert ESCAPED in index.data(Qt.ItemDataRole.ToolTipRole)
    assert PICTURE in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_chooser_shows_words_as_they_are(qtbot: QtBot) -> None:
    choosers = Choosers()
    qtbot.addWidget(choosers)
    quote = Quote("q", "s", 1, Base(PICTURE), ())
    choosers.show_comparison(Comparison((Statement("s", PICTURE),), (quote,)), "s", "q")
    for combo in choosers.findChildren(QComboBox):
        assert ESCAPED in combo.itemData(0, Qt.ItemDataRole.ToolTipRole)


def test_undo_names_a_tag_as_it_is_written(qapp: QApplication) -> None:
    owner = QObject()
    actions = Actions(owner)
    actions.say("undo", f"Undo: put tag {PICTURE}")
    assert ESCAPED in actions["undo"].toolTip()
    assert "Ctrl+Z" in actions["undo"].toolTip()
