"""Going about: views, quotes, differences, the base, finding, exporting."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle, inspected, with_differences

from asquoted.domain.searching import Hit
from asquoted.domain.targets import TargetKind
from asquoted.domain.text import Span
from asquoted.qt import file_dialogs
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.find_panel import in_context

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_keys_switch_between_the_views(filled: MainWindow) -> None:
    for key, view in ((Qt.Key.Key_2, "compare"), (Qt.Key.Key_3, "read"), (Qt.Key.Key_1, "coverage")):
        QTest.keyClick(filled, key, CTRL)
        assert filled.places.middle.view == view
        assert filled.actions_by_name[view].isChecked()


def test_next_difference_walks_through_all_quotes_and_back(filled: MainWindow) -> None:
    walked = []
    QTest.keyClick(filled, Qt.Key.Key_J)
    while filled.marking.target not in walked:
        walked.append(filled.marking.target)
        QTest.keyClick(filled, Qt.Key.Key_F8)
    quotes = with_differences(filled)
    carried = sum(len(one.differences) for quote in quotes for one in quote.renderings)
    assert len(walked) == carried > 1
    for target in reversed(walked[:-1]):
        QTest.keyClick(filled, Qt.Key.Key_K)
        assert filled.marking.target == target


def test_b_makes_the_selected_outlet_the_base_and_gives_it_back(filled: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(filled, Qt.Key.Key_J)
    quote, target = filled.places.middle.quote, filled.marking.target
    assert quote is not None
    assert target is not None
    document = filled.session.contents.document_of(target)
    filled.session.choose_base(quote.id, document)
    idle(filled, qtbot)
    again = filled.places.middle.quote
    assert again is not None
    assert again.base.document == document
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    back = filled.places.middle.quote
    assert back is not None
    assert back.base == quote.base


def test_a_difference_is_copied_with_its_source(filled: MainWindow) -> None:
    QTest.keyClick(filled, Qt.Key.Key_J)
    QTest.keyClick(filled, Qt.Key.Key_C, CTRL | SHIFT)
    target = filled.marking.target
    assert target is not None
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"{target.base} ] {target.exact}")


def test_the_panel_shows_every_outlets_reading(filled: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(filled, Qt.Key.Key_J)
    quote = filled.places.middle.quote
    assert quote is not None
    inspected(filled, qtbot)
    rows = filled.places.inspector.readings.rows()
    assert len(rows) == len(quote.renderings)
    QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert filled.marking.target is not None
    assert filled.marking.target.kind is TargetKind.RENDERING


def test_finding_goes_to_the_place_as_one_types(filled: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(filled, Qt.Key.Key_F, CTRL)
    field, hits = filled.places.finder.field, filled.places.finder.hits
    assert filled.places.finder.isVisible()
    QTest.keyClicks(field, "our enemies")
    qtbot.waitUntil(lambda: hits.model().rowCount() == 1)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert filled.places.middle.view == "read"
    target = filled.places.middle.current_target()
    assert target is not None
    qtbot.waitUntil(
        lambda: filled.marking.target is not None and filled.marking.target.exact == "our enemies"
    )
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not filled.places.finder.isVisible()


@pytest.mark.parametrize("suffix", [".pdf", ".html", ".json", ".txt"])
def test_the_comparison_is_exported(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    out = tmp_path / f"out{suffix}"
    monkeypatch.setattr(file_dialogs, "ask_for_place", lambda *given: (str(out), ""))
    QTest.keyClick(filled, Qt.Key.Key_E, CTRL)
    idle(filled, qtbot)
    assert out.stat().st_size > 500
    assert out.name in filled.places.notices.bars[-1].accessibleName()


@pytest.mark.parametrize("name", ["out.docx", "out.md", "comparison of 3.10"])
def test_an_ending_that_names_no_format_is_refused_and_nothing_is_written(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(file_dialogs, "ask_for_place", lambda *given: (str(tmp_path / name), ""))
    QTest.keyClick(filled, Qt.Key.Key_E, CTRL)
    idle(filled, qtbot)
    bar = filled.places.notices.bars[-1]
    assert "end it in .pdf, .html, .json or .txt" in bar.accessibleName() + bar.accessibleDescription()
    assert bar.ways()
    assert not (tmp_path / name).exists()


def test_a_name_without_ending_gets_that_of_the_format_that_was_chosen(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "report"
    monkeypatch.setattr(file_dialogs, "ask_for_place", lambda *given: (str(out), "Web page (*.html)"))
    QTest.keyClick(filled, Qt.Key.Key_E, CTRL)
    idle(filled, qtbot)
    page = tmp_path / "report.html"
    assert "<html" in page.read_text(encoding="utf-8")
    page.write_text("mine", encoding="utf-8")
    QTest.keyClick(filled, Qt.Key.Key_E, CTRL)
    idle(filled, qtbot)
    assert "report.html" in filled.places.notices.bars[-1].accessibleName()
    assert page.read_text(encoding="utf-8") == "mine"


def test_an_export_that_cannot_be_written_gets_a_notice(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    filled.session.export(tmp_path / "nowhere" / "out.pdf")
    idle(filled, qtbot)
    bar = filled.places.notices.bars[-1]
    assert "could not be written" in bar.accessibleName()
    assert bar.ways()


def test_a_removed_document_comes_back_with_undo(filled: MainWindow, qtbot: QtBot) -> None:
    panel = filled.places.documents
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    name = panel.list.model().index(0, 0).data()
    filled.actions_by_name["remove"].trigger()
    idle(filled, qtbot)
    assert panel.list.model().rowCount() == 2
    told = [bar.accessibleName() for bar in filled.places.notices.bars][-1]
    assert told == f"1 document removed: {name}"
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    assert panel.list.model().rowCount() == 3
    left = [bar.accessibleName() for bar in filled.places.notices.bars]
    assert told not in left, "it offered to take back what is taken back"


def test_an_empty_library_says_what_to_do(window: MainWindow) -> None:
    middle = window.places.middle
    assert middle.pages.currentWidget() is middle.empty
    assert "empty" in middle.empty.accessibleName()
    assert window.actions_by_name["sample"].text().replace("&", "") in [
        button.text() for button in middle.empty.buttons()
    ]


def test_what_was_removed_comes_back_with_the_notices_button(filled: MainWindow, qtbot: QtBot) -> None:
    filled.session.remove_documents(list(filled.session.contents.documents))
    idle(filled, qtbot)
    (undo,) = filled.places.notices.bars[-1].ways()
    QApplication.processEvents()
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    assert len(filled.session.contents.documents) == 3


def test_a_notices_undo_never_takes_back_another_edit(filled: MainWindow, qtbot: QtBot) -> None:
    bar = filled.places.notices.bars[-1]
    filled.session.create_tag("hedge")
    idle(filled, qtbot)
    bar.way_chosen.emit(tuple(edit.id for edit in filled.session.marks.history[:1]))
    idle(filled, qtbot)
    assert filled.session.marks.tags
    assert filled.session.contents.documents
    assert "cannot be undone" in filled.places.notices.bars[-1].accessibleName()


def test_an_article_without_an_outlet_is_given_one(filled: MainWindow, qtbot: QtBot) -> None:
    name, _ = filled.places.notices.bars[-1].ways()
    QApplication.processEvents()
    QTest.mouseClick(name, Qt.MouseButton.LeftButton)
    form = filled.places.documents.details
    assert form.isVisible()
    form.outlet.selectAll()
    QTest.keyClicks(form.outlet, "Harbour Gazette")
    QTest.keyClicks(form.published, "5 March")
    QTest.keyClick(form.published, Qt.Key.Key_Return)
    assert form.wrong.isVisible()
    form.published.selectAll()
    QTest.keyClicks(form.published, "2024-03-05")
    QTest.keyClick(form.published, Qt.Key.Key_Return)
    idle(filled, qtbot)
    named = [one for one in filled.session.contents.summaries if one.details.outlet == "Harbour Gazette"]
    assert [one.details.published for one in named] == [date(2024, 3, 5)]


def test_no_article_is_called_by_a_key(filled: MainWindow) -> None:
    labels = {document.label for document in filled.session.contents.documents.values()}
    assert labels == {"gazette", "ferry", "post"}


def test_indirect_speech_is_compared_by_key_and_stays_so(
    open_window: OpenWindow, window: MainWindow, qtbot: QtBot
) -> None:
    action = window.actions_by_name["word_by_word"]
    legend = window.places.middle.compare_page.legend
    assert not action.isChecked()
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_W)
    assert action.isChecked()
    assert legend.word_by_word.isChecked()
    settings = window.keep()
    legend.word_by_word.click()
    assert not action.isChecked()
    again = open_window(settings=settings)
    assert again.places.middle.compare_page.legend.word_by_word.isChecked()


def test_what_is_framed_in_coverage_is_what_is_selected(filled: MainWindow) -> None:
    middle = filled.places.middle
    grid = middle.coverage.grid
    QTest.keyClick(grid, Qt.Key.Key_Down)
    row = middle.coverage.model.quote_at(grid.currentIndex().row())
    assert row is not None
    assert filled.marking.target is not None
    assert filled.marking.target.id == row.id
    assert middle.choosers.quotes.currentData() == row.id
    middle.choosers.go_to_previous()
    assert middle.quote is not None
    assert middle.coverage.model.row_of(middle.quote.id) == grid.currentIndex().row()


def test_what_is_found_is_shown_in_whole_words() -> None:
    hit = Hit("one", "Gazette", Span(0, 4), "ded: “We never ", "sold", " the boats of thi", None)
    assert in_context(hit) == "…“We never sold the boats of …"
    assert in_context(Hit("one", "Gazette", Span(0, 4), "", "sold", "", None)) == "sold"


def test_a_finished_note_gives_the_keyboard_back(filled: MainWindow, qtbot: QtBot) -> None:
    filled.activateWindow()
    filled.places.middle.show_view("compare")
    QTest.keyClick(filled, Qt.Key.Key_F8)
    filled.places.middle.coverage.grid.setFocus()
    filled.places.tags.tree.setFocus()
    QTest.keyClick(filled.places.tags.tree, Qt.Key.Key_N)
    editor = filled.places.notes.editor
    assert QApplication.focusWidget() is editor
    QTest.keyClicks(editor, "softer")
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    idle(filled, qtbot)
    assert QApplication.focusWidget() is filled.places.tags.tree
    assert [note.text for note in filled.session.marks.notes] == ["softer"]


def test_nothing_of_the_middle_lies_over_the_panels_of_a_small_window(filled: MainWindow) -> None:
    filled.places.middle.show_view("compare")
    filled.resize(645, 420)
    QApplication.processEvents()
    middle = filled.places.middle
    assert middle.minimumSizeHint().width() <= 300 <= middle.width()
    for part in (middle.choosers.base, *middle.compare.findChildren(QComboBox)):
        corner = part.mapTo(middle, part.rect().topRight())
        assert corner.x() <= middle.width(), part.accessibleName()
