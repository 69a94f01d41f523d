"""Coverage shows what of the user's own work is done: tags, notes and senses, at sentences and in cells."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle, with_differences

from asquoted.domain.comparison import Quote, Rendering, Sense
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.marks import tag_style
from asquoted.qt.models.own_work import OwnWork


@pytest.fixture
def quote(filled: MainWindow) -> Quote:
    """The quote about the boats, with Coverage in sight."""
    filled.resize(1280, 800)
    filled.places.middle.show_view("coverage")
    return next(one for one in with_differences(filled) if "boats" in one.base.text)


def _at(window: MainWindow, quote: Quote, document: str | None = None) -> OwnWork | None:
    model = window.places.middle.coverage.model
    row = model.row_of(quote.id)
    assert row is not None
    return model.work_at(row, None if document is None else model.column_of(document))


def _changed(quote: Quote) -> Rendering:
    return next(one for one in quote.renderings if one.differences)


def test_a_tag_and_a_note_on_a_sentence_stand_at_its_row(
    filled: MainWindow, quote: Quote, qtbot: QtBot
) -> None:
    assert _at(filled, quote) is None
    target = Target(TargetKind.QUOTE, quote.id)
    filled.session.put_new_tag("to check", target)
    idle(filled, qtbot)
    filled.session.write_note(target, "Ask their desk.")
    idle(filled, qtbot)
    work = _at(filled, quote)
    assert work is not None
    assert work.words.splitlines() == ["Tags: to check", "Notes: 1"]
    model = filled.places.middle.coverage.model
    row = model.row_of(quote.id) or 0
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "Tags: to check" in str(model.headerData(row, Qt.Orientation.Vertical, role))
    filled.actions_by_name["undo"].trigger()
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    assert _at(filled, quote) is None


def test_what_is_put_on_a_rendering_its_words_or_a_difference_stands_in_its_cell(
    filled: MainWindow, quote: Quote, qtbot: QtBot
) -> None:
    one = _changed(quote)
    words = Target.of_span(one.document, one.passages[0].span, one.passages[0].exact)
    filled.session.put_new_tag("loaded", words)
    idle(filled, qtbot)
    filled.places.middle.compare_quote(quote.id)
    filled.session.set_sense(Target.of_difference(one.id, one.differences[0]), Sense.CHANGED)
    filled.session.write_note(Target(TargetKind.RENDERING, one.id), "Ask their desk.")
    idle(filled, qtbot)
    filled.places.middle.show_view("coverage")
    work = _at(filled, quote, one.document)
    assert work is not None
    assert work.words.splitlines() == ["Tags: loaded", "Notes: 1", "Sense: changed"]
    assert _at(filled, quote) is None
    others = [other.document for other in quote.renderings if other.document != one.document]
    assert [_at(filled, quote, other) for other in others] == [None] * len(others)
    model = filled.places.middle.coverage.model
    row, column = model.row_of(quote.id) or 0, model.column_of(one.document) or 0
    assert work.words in model.words_of(row, column)


def _has(image: QImage, colour: QColor) -> bool:
    return any(
        image.pixelColor(QPoint(x, y)) == colour for x in range(image.width()) for y in range(image.height())
    )


def test_the_signs_are_painted_in_the_colour_of_the_tag(
    filled: MainWindow, quote: Quote, qtbot: QtBot
) -> None:
    one, coverage = _changed(quote), filled.places.middle.coverage
    filled.session.put_new_tag("loaded", Target(TargetKind.RENDERING, one.id))
    idle(filled, qtbot)
    colour = tag_style(filled.session.marks.tags[0].colour, False).colour
    row, column = coverage.model.row_of(quote.id) or 0, coverage.model.column_of(one.document) or 0
    place = coverage.grid.visualRect(coverage.model.index(row, column))
    assert _has(coverage.grid.viewport().grab(place).toImage(), colour)
    head = coverage.grid.verticalHeader()
    beside = head.viewport().grab().toImage()
    assert not _has(beside, colour)
    filled.session.put_tag(filled.session.marks.tags[0].id, Target(TargetKind.QUOTE, quote.id))
    idle(filled, qtbot)
    assert _has(head.viewport().grab().toImage(), colour)
