"""Correcting the engine by mouse and key: what is said is kept, told in words, and can be undone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.test_window_access import nameless
from tests.qt.window.window_cases import idle, inspected, with_differences

from asquoted.domain.comparison import Form, Quote, Rendering
from asquoted.domain.documents import Details
from asquoted.domain.speech import CueClass
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.contents import Contents
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.column import ColumnText
from asquoted.service import correcting

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def _quote(window: MainWindow, words: str) -> Quote:
    return next(one for one in with_differences(window) if words in one.base.text)


def _of(quote: Quote, window: MainWindow, outlet_words: str) -> Rendering:
    """The rendering of the document whose text begins with those words."""
    documents = window.session.contents.documents
    return next(one for one in quote.renderings if documents[one.document].text.startswith(outlet_words))


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _texts(window: MainWindow) -> list[ColumnText]:
    return [one for one in window.places.middle.compare.findChildren(ColumnText) if one.isVisible()]


def _enter_column(window: MainWindow, words: str, own: str) -> ColumnText:
    """Open Compare on a quote and put the keyboard into the column that has `own` words."""
    window.activateWindow()
    window.places.middle.go_to_quote(_quote(window, words).id)
    window.places.middle.show_view("compare")
    QApplication.processEvents()
    column = next(one for one in _texts(window)[1:] if own in one.toPlainText())
    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton)
    return column


def _as_before(window: MainWindow, qtbot: QtBot, before: Contents) -> None:
    """Undo by key, and hold the library against what it was."""
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    idle(window, qtbot)
    assert window.session.contents.comparison == before.comparison
    assert window.session.contents.corrections == before.corrections


def test_not_the_same_quote_is_said_by_key_told_in_words_and_undone(filled: MainWindow, qtbot: QtBot) -> None:
    before, quote = filled.session.contents, _quote(filled, "boats")
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_X)
    idle(filled, qtbot)
    kept = filled.session.contents.quote(quote.id)
    assert kept is not None
    assert len(kept.renderings) == len(quote.renderings) - 1
    assert filled.places.middle.quote == kept
    assert "not the same quote" in filled.actions_by_name["undo"].text()
    assert "Not the same quote" in filled.places.notices.bars[-1].accessibleName()
    _as_before(filled, qtbot, before)


@pytest.mark.parametrize(("key", "outlet"), [(Qt.Key.Key_X, "Harbour Gazette"), (Qt.Key.Key_R, "ferry")])
def test_the_notice_of_a_correction_names_the_outlet_whose_words_begin_like_the_others(
    filled: MainWindow, qtbot: QtBot, key: Qt.Key, outlet: str
) -> None:
    quote = _quote(filled, "boats")
    gazette = _of(quote, filled, "HARBOUR").document
    filled.session.edit_details(gazette, Details(outlet="Harbour Gazette"))
    idle(filled, qtbot)
    _enter_column(filled, "boats", "will not sell" if outlet == "Harbour Gazette" else "may not sell")
    QTest.keyClick(filled, key)
    idle(filled, qtbot)
    assert f"({outlet})" in filled.places.notices.bars[-1].accessibleName()


def test_the_notices_button_takes_a_correction_back(filled: MainWindow, qtbot: QtBot) -> None:
    before = filled.session.contents
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_X)
    idle(filled, qtbot)
    (undo,) = filled.places.notices.bars[-1].ways()
    QApplication.processEvents()
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    assert filled.session.contents.comparison == before.comparison


def test_a_menu_by_mouse_speaks_of_the_column_it_was_opened_on(filled: MainWindow) -> None:
    column = _enter_column(filled, "boats", "will not sell")
    quote = _quote(filled, "boats")
    QTest.keyClick(filled, Qt.Key.Key_F8)
    assert filled.correcting.subject.rendering == _of(quote, filled, "FERRY")
    compare = filled.places.middle.compare
    QTest.mouseClick(column.viewport(), Qt.MouseButton.RightButton, pos=_plain_place(column))
    assert filled.marking.target == Target(TargetKind.RENDERING, _of(quote, filled, "HARBOUR").id)
    assert filled.correcting.subject.rendering == _of(quote, filled, "HARBOUR")
    inside = [
        menu.actions() for menu in (action.menu() for action in compare.actions()) if isinstance(menu, QMenu)
    ]
    assert any(filled.actions_by_name["apart"] in offered for offered in inside)


def _plain_place(column: ColumnText) -> QPoint:
    """Return a place below the words of a column, where no difference is marked."""
    return column.viewport().rect().bottomLeft() + QPoint(8, -4)


def test_a_click_on_a_column_selects_it_for_the_panel_and_for_corrections_alike(
    filled: MainWindow, qtbot: QtBot
) -> None:
    column = _enter_column(filled, "boats", "will not sell")
    quote = _quote(filled, "boats")
    kept, meant = _of(quote, filled, "FERRY"), _of(quote, filled, "HARBOUR")
    QTest.keyClick(filled, Qt.Key.Key_F8)
    assert filled.marking.target is not None
    assert filled.marking.target.id == kept.id
    # The keyboard is in the column already.
    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=_plain_place(column))
    assert filled.marking.target == Target(TargetKind.RENDERING, meant.id)
    assert filled.places.middle.compare.current_difference() is None
    QTest.keyClick(filled, Qt.Key.Key_X)
    idle(filled, qtbot)
    left = filled.session.contents.quote(quote.id)
    assert left is not None
    assert [one.document for one in left.renderings] == [kept.document]


def test_the_walk_goes_on_from_where_a_column_was_clicked_in_between(filled: MainWindow) -> None:
    column = _enter_column(filled, "boats", "will not sell")
    for _ in range(2):
        QTest.keyClick(filled, Qt.Key.Key_F8)
    second = filled.places.middle.compare.current_difference()
    QTest.keyClick(filled, Qt.Key.Key_F8, SHIFT)
    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=_plain_place(column))
    QTest.keyClick(filled, Qt.Key.Key_F8)
    assert filled.places.middle.compare.current_difference() == second


def test_a_base_pieced_together_is_nobodys_to_be_corrected(filled: MainWindow) -> None:
    _enter_column(filled, "boats", "will not sell")
    before, quote = filled.session.marks.history, _quote(filled, "boats")
    assert quote.base.document is None
    base = _texts(filled)[0]
    QTest.mouseClick(base.viewport(), Qt.MouseButton.LeftButton, pos=_plain_place(base))
    assert filled.marking.target == Target(TargetKind.QUOTE, quote.id)
    QTest.keyClick(filled, Qt.Key.Key_X)
    assert "into an outlet's column, first" in filled.places.notices.bars[-1].accessibleName()
    assert filled.session.marks.history == before


def test_a_coverage_cell_can_be_refused_by_key(filled: MainWindow, qtbot: QtBot) -> None:
    before, middle = filled.session.contents, filled.places.middle
    quote = _quote(filled, "boats")
    filled.activateWindow()
    middle.show_view("coverage")
    grid, model = middle.coverage.grid, middle.coverage.model
    refused = _of(quote, filled, "FERRY")
    row = model.row_of(quote.id)
    assert row is not None
    column = next(at for at in range(model.columnCount()) if model.document_at(at).id == refused.document)
    place = grid.visualRect(model.index(row, column)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert filled.correcting.subject.rendering == refused
    assert filled.actions_by_name["refuse"] in middle.coverage.actions()
    QTest.keyClick(filled, Qt.Key.Key_R)
    idle(filled, qtbot)
    assert filled.session.contents.rendering(refused.id) is None
    assert middle.view == "coverage"
    assert middle.quote is not None
    assert middle.quote.id == quote.id
    assert "refused" in filled.actions_by_name["undo"].text()
    _as_before(filled, qtbot, before)


def test_nothing_can_be_corrected_where_there_is_nothing(window: MainWindow) -> None:
    for name in ("apart", "accept", "refuse"):
        assert not window.actions_by_name[name].isEnabled()


def test_words_are_moved_to_a_quote_chosen_by_its_letters_and_the_view_goes_with_them(
    filled: MainWindow, qtbot: QtBot
) -> None:
    before, there = filled.session.contents, _quote(filled, "enemies")
    moved = _of(_quote(filled, "boats"), filled, "FERRY")
    _enter_column(filled, "boats", "may not sell")
    panel = filled.places.correcting
    QTest.keyClick(filled, Qt.Key.Key_V)
    assert panel.isVisible()
    QTest.keyClicks(_focused(), "ENEMies")
    assert panel.chooser.list.count() == 1
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    assert not panel.isVisible()
    idle(filled, qtbot)
    found = filled.session.contents.rendering(moved.id)
    assert found is not None
    assert found[0].id == there.id
    assert filled.places.middle.quote == found[0]
    assert filled.correcting.subject.rendering == found[1]
    assert "moved" in filled.actions_by_name["undo"].text()
    inspected(filled, qtbot)
    reasons = filled.places.inspector.why.reasons.text
    assert "you put it together with post: “The rumour that a buyer has been found is the work" in reasons
    assert "you kept it apart from gazette: “We have never sold the boats" in reasons
    _as_before(filled, qtbot, before)


def test_the_view_goes_back_with_words_whose_move_is_undone_and_forth_when_it_is_done_again(
    filled: MainWindow, qtbot: QtBot
) -> None:
    here, there, middle = _quote(filled, "boats").id, _quote(filled, "enemies").id, filled.places.middle
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_V)
    QTest.keyClicks(_focused(), "enemies")
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert middle.quote_id == there
    for key, quote in ((Qt.Key.Key_Z, here), (Qt.Key.Key_Y, there), (Qt.Key.Key_Z, here)):
        QTest.keyClick(filled, key, CTRL)
        idle(filled, qtbot)
        assert middle.quote_id == quote
        subject = filled.correcting.subject
        assert subject.rendering is not None
        assert "boats" in subject.rendering.exact


def test_who_went_on_elsewhere_stays_there_when_a_move_is_undone(filled: MainWindow, qtbot: QtBot) -> None:
    middle = filled.places.middle
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_V)
    QTest.keyClicks(_focused(), "enemies")
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    idle(filled, qtbot)
    elsewhere = next(one.id for one in filled.session.contents.comparison.quotes if one.id != middle.quote_id)
    middle.go_to_quote(elsewhere)
    filled.session.create_tag("speech")
    idle(filled, qtbot)
    middle.show_view("read")
    for _ in range(2):
        QTest.keyClick(filled, Qt.Key.Key_Z, CTRL)
        idle(filled, qtbot)
    assert middle.view == "read"
    assert middle.quote_id == elsewhere


def _told(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> str:
    """What the window says to a key; the panel asks for nothing."""
    before = len(window.places.notices.bars)
    QTest.keyClick(window, key, modifier)
    assert not window.places.correcting.isVisible()
    assert len(window.places.notices.bars) > before or before
    return window.places.notices.bars[-1].accessibleName()


def test_a_quote_of_one_rendering_says_why_it_is_not_split(filled: MainWindow, qtbot: QtBot) -> None:
    alone = _quote(filled, "boats")
    filled.session.correct(lambda library: correcting.set_apart(library, alone.renderings[0].id))
    idle(filled, qtbot)
    (quote, *_) = [one for one in filled.session.contents.comparison.quotes if len(one.renderings) == 1]
    filled.activateWindow()
    filled.places.middle.go_to_quote(quote.id)
    filled.places.middle.go_to(Target(TargetKind.RENDERING, quote.renderings[0].id))
    assert "only rendering" in _told(filled, Qt.Key.Key_X, SHIFT)
    assert "only rendering" in _told(filled, Qt.Key.Key_X)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        pytest.param(Qt.Key.Key_P, PLAIN, id="speaker"),
        pytest.param(Qt.Key.Key_X, PLAIN, id="not the same"),
        pytest.param(Qt.Key.Key_V, PLAIN, id="move"),
        pytest.param(Qt.Key.Key_X, SHIFT, id="split"),
        pytest.param(Qt.Key.Key_M, PLAIN, id="merge"),
        pytest.param(Qt.Key.Key_P, SHIFT, id="statement"),
    ],
)
def test_a_correction_by_key_in_an_article_says_what_it_is_to_be_of(
    filled: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    middle, document = filled.places.middle, filled.session.contents.summaries[0].id
    filled.activateWindow()
    middle.go_to_document(document)
    article = middle.read.article
    article.setFocus()
    article.moveCursor(QTextCursor.MoveOperation.Start)
    assert "No quote stands here" in _told(filled, key, modifier)


def test_marking_what_was_missed_asks_for_the_words_first(filled: MainWindow) -> None:
    filled.activateWindow()
    filled.places.middle.show_view("coverage")
    assert "Select the words" in _told(filled, Qt.Key.Key_Q)


def test_a_quote_with_the_words_typed_comes_before_one_whose_outlets_headline_has_them(
    filled: MainWindow, qtbot: QtBot
) -> None:
    ferry = next(one for one in filled.session.contents.summaries if "ferry" in one.file)
    filled.session.edit_details(ferry.id, replace(ferry.details, headline="The enemies of the harbour"))
    idle(filled, qtbot)
    _enter_column(filled, "rivals", "rivals")
    QTest.keyClick(filled, Qt.Key.Key_M)
    QTest.keyClicks(_focused(), "enemies")
    offered = filled.places.correcting.chooser.list
    assert ["enemies" in offered.item(row).text() for row in range(offered.count())] == [True, False]


def test_two_quotes_are_merged_by_mouse_and_the_kept_one_stays_in_view(
    filled: MainWindow, qtbot: QtBot
) -> None:
    before, kept, merged = filled.session.contents, _quote(filled, "rivals"), _quote(filled, "enemies")
    _enter_column(filled, "rivals", "rivals")
    filled.actions_by_name["merge"].trigger()
    chooser = filled.places.correcting.chooser
    row = next(at for at in range(chooser.list.count()) if "enemies" in chooser.list.item(at).text())
    QApplication.processEvents()
    place = chooser.list.visualItemRect(chooser.list.item(row)).center()
    QTest.mouseClick(chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    idle(filled, qtbot)
    contents = filled.session.contents
    one = contents.quote(kept.id)
    assert one is not None
    assert {each.document for each in one.renderings} == {
        each.document for quote in (kept, merged) for each in quote.renderings
    }
    assert contents.quote(merged.id) is None
    assert filled.places.middle.quote == one
    _as_before(filled, qtbot, before)


def test_ticked_renderings_leave_into_a_quote_of_their_own(filled: MainWindow, qtbot: QtBot) -> None:
    before, quote = filled.session.contents, _quote(filled, "boats")
    _enter_column(filled, "boats", "may not sell")
    leaving = _of(quote, filled, "FERRY")
    QTest.keyClick(filled, Qt.Key.Key_X, SHIFT)
    panel = filled.places.correcting
    assert panel.renderings.ticked == [leaving.id]
    QTest.keyClick(_focused(), Qt.Key.Key_Space)
    assert panel.renderings.ticked == []
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    assert panel.isVisible()
    assert "some to stay" in filled.places.notices.bars[-1].accessibleName()
    QTest.keyClick(_focused(), Qt.Key.Key_Space)
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    idle(filled, qtbot)
    kept = filled.session.contents.quote(quote.id)
    assert kept is not None
    assert leaving.id not in {one.id for one in kept.renderings}
    assert filled.places.middle.quote == kept
    assert "split" in filled.actions_by_name["undo"].text()
    _as_before(filled, qtbot, before)


def test_escape_leaves_all_as_it_was_and_gives_the_keyboard_back(filled: MainWindow) -> None:
    column = _enter_column(filled, "boats", "may not sell")
    edits = filled.session.marks.history
    for key in (Qt.Key.Key_V, Qt.Key.Key_M):
        QTest.keyClick(filled, key)
        assert filled.places.correcting.isVisible()
        QTest.keyClick(_focused(), Qt.Key.Key_Escape)
        assert not filled.places.correcting.isVisible()
        assert _focused() is column
    assert filled.session.marks.history == edits


def test_speaker_and_cue_are_corrected_in_fields_that_show_what_was_found(
    filled: MainWindow, qtbot: QtBot
) -> None:
    before = filled.session.contents
    one = _of(_quote(filled, "boats"), filled, "FERRY")
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_P)
    fields = filled.places.correcting.voice
    assert _focused() is fields.speaker
    assert fields.speaker.text() == one.speaker
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    assert filled.places.correcting.isVisible()
    QTest.keyClicks(_focused(), "Ann Mole")
    QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    QTest.keyClick(_focused(), Qt.Key.Key_A, CTRL)
    QTest.keyClicks(_focused(), "conceded")
    QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    assert _focused() is fields.cue_class
    QTest.keyClicks(fields.cue_class, "l")
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    idle(filled, qtbot)
    found = filled.session.contents.rendering(one.id)
    assert found is not None
    assert (found[1].speaker, found[1].cue, found[1].cue_class) == ("Ann Mole", "conceded", CueClass.LOADED)
    assert filled.correcting.subject.rendering == found[1]
    assert "Ann Mole" in filled.actions_by_name["undo"].text()
    _as_before(filled, qtbot, before)


def test_a_statements_speaker_day_and_source_are_set_and_a_wrong_day_is_told(
    filled: MainWindow, qtbot: QtBot
) -> None:
    before, quote = filled.session.contents, _quote(filled, "boats")
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_P, SHIFT)
    fields = filled.places.correcting.statement
    QTest.keyClicks(_focused(), "Ann Mole")
    QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    QTest.keyClicks(_focused(), "2024-13-05")
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    assert "2022-09-22" in filled.places.notices.bars[-1].accessibleName()
    fields.day.clear()
    QTest.keyClicks(fields.day, "5 March 2024")
    QTest.keyClicks(fields.source, "Coast Agency")
    QApplication.processEvents()
    QTest.mouseClick(filled.places.correcting.do_button, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    now = filled.session.contents.quote(quote.id)
    assert now is not None
    statement = filled.session.contents.statement(now.statement)
    assert statement is not None
    assert (statement.speaker, statement.spoken, statement.source) == (
        "Ann Mole",
        date(2024, 3, 5),
        "Coast Agency",
    )
    assert filled.places.middle.quote == now
    _as_before(filled, qtbot, before)


def test_a_day_is_taken_away_by_leaving_its_field_empty(filled: MainWindow, qtbot: QtBot) -> None:
    quote = _quote(filled, "boats")
    filled.session.correct(
        lambda library: correcting.set_statement(library, quote.statement, spoken=date(2024, 3, 5))
    )
    idle(filled, qtbot)
    before = filled.session.contents
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_P, SHIFT)
    fields = filled.places.correcting.statement
    assert fields.day.text() == "2024-03-05"
    fields.day.clear()
    QTest.keyClick(fields.day, Qt.Key.Key_Return)
    idle(filled, qtbot)
    now = filled.session.contents.quote(quote.id)
    statement = filled.session.contents.statement(now.statement) if now is not None else None
    assert statement is not None
    assert statement.spoken is None
    assert filled.actions_by_name["undo"].text().endswith("statement corrected: no day")
    filled.actions_by_name["corrections"].trigger()
    idle(filled, qtbot)
    row = filled.places.correcting.corrections.list.item(0)
    assert "no day" in str(row.data(Qt.ItemDataRole.AccessibleDescriptionRole))
    _as_before(filled, qtbot, before)


def _select_in_read(window: MainWindow, outlet_words: str, words: str) -> str:
    """Open an article, select words by mouse, and return the document's id."""
    documents = window.session.contents.documents.values()
    document = next(one for one in documents if one.text.startswith(outlet_words))
    window.activateWindow()
    window.places.middle.go_to_document(document.id)
    QApplication.processEvents()
    article = window.places.middle.read.article
    start = document.text.index(words)
    window.places.middle.read.reveal(Span(start, start + len(words)))
    article.setFocus()
    return document.id


def test_a_rendering_that_was_missed_is_marked_in_read_and_accepting_is_not_asked_again(
    filled: MainWindow, qtbot: QtBot
) -> None:
    before, quote = filled.session.contents, _quote(filled, "boats")
    document = _select_in_read(filled, "COAST", "denied a sale")
    QTest.keyClick(filled, Qt.Key.Key_Q)
    panel = filled.places.correcting
    assert panel.isVisible()
    assert panel.chooser.chosen == ""
    QTest.keyClicks(_focused(), "boats")
    assert panel.chooser.chosen == quote.id
    QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    assert _focused() is panel.chooser.indirect
    assert panel.chooser.indirect.isChecked(), "the words stand in no marks"
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    idle(filled, qtbot)
    given = [(where.id, one) for where, one in filled.session.contents.renderings_in(document)]
    (marked,) = [one for where, one in given if where == quote.id]
    assert (marked.exact, marked.form) == ("denied a sale", Form.INDIRECT)
    assert filled.places.middle.view == "read"
    assert filled.places.middle.document == document
    assert not filled.actions_by_name["accept"].isEnabled()
    assert filled.actions_by_name["refuse"].isEnabled()
    _as_before(filled, qtbot, before)


def test_words_between_marks_are_taken_for_the_speakers_own(filled: MainWindow) -> None:
    _select_in_read(filled, "COAST", "a buyer has been found")
    QTest.keyClick(filled, Qt.Key.Key_Q)
    assert filled.places.correcting.isVisible()
    assert not filled.places.correcting.chooser.indirect.isChecked()


def test_the_list_tells_all_corrections_and_drops_one(filled: MainWindow, qtbot: QtBot) -> None:
    before = filled.session.contents
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_X)
    idle(filled, qtbot)
    QTest.keyClick(filled, Qt.Key.Key_X, CTRL | SHIFT)
    idle(filled, qtbot)
    listed = filled.places.correcting.corrections
    assert listed.list.count() == 1
    assert listed.list.item(0).text() == "Not the same quote"
    assert _focused() is listed.list
    QTest.keyClick(listed.list, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert listed.list.count() == 0
    assert listed.nothing.isVisible()
    assert filled.session.contents.corrections == before.corrections
    assert "dropped" in filled.actions_by_name["undo"].text()
    QTest.keyClick(filled, Qt.Key.Key_Z, CTRL)
    idle(filled, qtbot)
    assert listed.list.count() == 1


def test_every_page_of_the_panel_has_names(filled: MainWindow, qtbot: QtBot) -> None:
    _enter_column(filled, "boats", "may not sell")
    for name in ("move", "split", "voice", "statement", "corrections"):
        filled.actions_by_name[name].trigger()
        idle(filled, qtbot)
        assert nameless(filled.places.correcting) == []


def _double_click(column: ColumnText, word: str) -> None:
    cursor = column.textCursor()
    cursor.setPosition(column.toPlainText().index(word) + 1)
    place = column.cursorRect(cursor).center()
    QTest.mouseDClick(column.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_words_selected_in_the_base_and_in_a_column_are_pinned_by_a_key(
    filled: MainWindow, qtbot: QtBot
) -> None:
    before = filled.session.contents
    column = _enter_column(filled, "boats", "may not sell")
    _double_click(_texts(filled)[0], "harbour")
    QTest.keyClick(filled, Qt.Key.Key_E, SHIFT)
    panel = filled.places.correcting
    assert panel.isVisible()
    assert panel.pins.base.text() == "harbour"
    QApplication.processEvents()
    _double_click(column, "boats")
    assert panel.pins.reading.text() == "boats"
    QTest.keyClick(filled, Qt.Key.Key_E, SHIFT)
    assert not panel.isVisible()
    idle(filled, qtbot)
    (pin,) = filled.session.contents.corrections.pins
    assert not pin.together
    assert "“harbour”, “boats”" in filled.actions_by_name["undo"].text()
    _as_before(filled, qtbot, before)


def _pin(window: MainWindow, qtbot: QtBot, base: str, reading: str, key: Qt.Key = Qt.Key.Key_E) -> None:
    column = _enter_column(window, "boats", "may not sell")
    _double_click(_texts(window)[0], base)
    QApplication.processEvents()
    _double_click(column, reading)
    QTest.keyClick(window, key)
    idle(window, qtbot)


def test_a_pin_is_taken_off_by_key_from_its_words_and_from_its_column(
    filled: MainWindow, qtbot: QtBot
) -> None:
    unpin = filled.actions_by_name["unpin"]
    column = _enter_column(filled, "boats", "may not sell")
    assert not unpin.isEnabled()
    for select in (True, False):
        _pin(filled, qtbot, "harbour", "boats")
        before = filled.session.contents
        assert len(before.corrections.pins) == 1
        column = _enter_column(filled, "boats", "may not sell")
        if select:
            _double_click(column, "future")
            assert not unpin.isEnabled(), "these words have no pin"
            _double_click(column, "boats")
        assert unpin.isEnabled()
        QTest.keyClick(filled, Qt.Key.Key_U)
        idle(filled, qtbot)
        assert filled.session.contents.corrections.pins == ()
        assert "pin removed" in filled.actions_by_name["undo"].text()
        _as_before(filled, qtbot, before)
        filled.actions_by_name["redo"].trigger()
        idle(filled, qtbot)


def test_of_several_pins_the_words_are_asked_for(filled: MainWindow, qtbot: QtBot) -> None:
    _pin(filled, qtbot, "harbour", "boats")
    _pin(filled, qtbot, "future", "sell")
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_U)
    idle(filled, qtbot)
    assert len(filled.session.contents.corrections.pins) == 2
    assert "Select" in filled.places.notices.bars[-1].accessibleName()


_MAIL = (
    "HARBOUR MAIL\n\nThe minister said that they had never sold the boats of this harbour to anyone, "
    "and would not sell them in the future.\n\n"
    "“The rumour that a buyer has been found is the work of our rivals,” the minister said.\n"
)


def test_a_proposed_indirect_rendering_is_accepted_by_key_and_then_no_longer_proposed(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.session.take_in_text(_MAIL)
    idle(filled, qtbot)
    before = filled.session.contents
    proposed = _of(_quote(filled, "boats"), filled, "HARBOUR MAIL")
    assert proposed.form is Form.INDIRECT
    _enter_column(filled, "boats", "they had never")
    assert filled.actions_by_name["accept"].isEnabled()
    QTest.keyClick(filled, Qt.Key.Key_A)
    idle(filled, qtbot)
    found = filled.session.contents.rendering(proposed.id)
    assert found is not None
    assert filled.correcting.subject.rendering == found[1]
    assert len(filled.session.contents.corrections.marked) == 1
    assert not filled.actions_by_name["accept"].isEnabled()
    assert "accepted" in filled.actions_by_name["undo"].text()
    _as_before(filled, qtbot, before)
    assert filled.actions_by_name["accept"].isEnabled()


def test_a_correction_is_kept_by_the_next_import(filled: MainWindow, qtbot: QtBot) -> None:
    quote = _quote(filled, "boats")
    refused = _of(quote, filled, "FERRY")
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_R)
    idle(filled, qtbot)
    filled.session.take_in_text(_MAIL)
    idle(filled, qtbot)
    contents = filled.session.contents
    assert all("boats" not in one.exact for _, one in contents.renderings_in(refused.document))


def test_letters_typed_in_the_panels_lists_are_no_commands(filled: MainWindow) -> None:
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_X, SHIFT)
    edits = filled.session.marks.history
    QTest.keyClicks(_focused(), "xrl")
    assert filled.session.marks.history == edits
    assert not filled.places.filter_bar.isVisible()
    assert filled.places.correcting.isVisible()


def test_escape_in_a_column_leaves_the_pinning(filled: MainWindow) -> None:
    column = _enter_column(filled, "boats", "may not sell")
    edits = filled.session.marks.history
    QTest.keyClick(filled, Qt.Key.Key_E)
    assert filled.places.correcting.isVisible()
    assert _focused() is column
    QTest.keyClick(column, Qt.Key.Key_Escape)
    assert not filled.places.correcting.isVisible()
    assert filled.session.marks.history == edits


def test_where_nothing_was_corrected_nothing_can_be_dropped(filled: MainWindow, qtbot: QtBot) -> None:
    panel, corrections = filled.places.correcting, filled.actions_by_name["corrections"]
    corrections.trigger()
    idle(filled, qtbot)
    assert not panel.do_button.isEnabled()
    _enter_column(filled, "boats", "may not sell")
    QTest.keyClick(filled, Qt.Key.Key_X)
    idle(filled, qtbot)
    corrections.trigger()
    idle(filled, qtbot)
    assert panel.do_button.isEnabled()
    panel.dismiss()
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    corrections.trigger()
    idle(filled, qtbot)
    assert not panel.do_button.isEnabled()
    filled.actions_by_name["statement"].trigger()
    assert panel.do_button.isEnabled(), "of another question"
