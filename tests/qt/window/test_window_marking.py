"""Tagging and noting by hand, with undo, redo and a restart."""

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle, inspected

from asquoted.domain.comparison import Sense
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.column import ColumnText


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _at_a_difference(window: MainWindow, qtbot: QtBot) -> Target:
    window.activateWindow()
    window.places.middle.show_view("compare")
    QTest.keyClick(window, Qt.Key.Key_F8)
    target = window.marking.target
    assert target is not None
    assert target.kind is TargetKind.DIFFERENCE
    return target


def _tag(window: MainWindow, qtbot: QtBot, typed: str) -> None:
    QTest.keyClick(window, Qt.Key.Key_T)
    QTest.keyClicks(window.marking.popup.field, typed)
    QTest.keyClick(window.marking.popup.field, Qt.Key.Key_Return)
    idle(window, qtbot)


def test_a_new_name_makes_a_tag_and_puts_it_on_the_difference(filled: MainWindow, qtbot: QtBot) -> None:
    target = _at_a_difference(filled, qtbot)
    _tag(filled, qtbot, "softened")
    (tagging,) = filled.session.marks.taggings_on(target)
    assert tagging.tag.name == "softened"
    assert filled.marking.target == target
    inspected(filled, qtbot)
    assert len(filled.places.inspector.chips.crosses()) == 1


def test_the_field_for_a_tag_stands_beside_the_difference(filled: MainWindow, qtbot: QtBot) -> None:
    _at_a_difference(filled, qtbot)
    QTest.keyClick(filled, Qt.Key.Key_T)
    popup, middle = filled.marking.popup, filled.places.middle
    rect = middle.current_rect()
    assert rect is not None
    marked = QRect(middle.mapTo(filled, rect.topLeft()), rect.size())
    for typed in ("", "s", "softened"):
        popup.field.setText(typed)
        assert not popup.geometry().intersects(marked)
        assert 0 < popup.y() - marked.bottom() < 20 or 0 < marked.top() - popup.geometry().bottom() < 20
    popup.dismiss()


def test_an_existing_tag_goes_on_with_three_keys(filled: MainWindow, qtbot: QtBot) -> None:
    for name in ("hedge", "softened", "slip"):
        filled.session.create_tag(name)
    idle(filled, qtbot)
    target = _at_a_difference(filled, qtbot)
    QTest.keyClick(filled, Qt.Key.Key_T)
    QTest.keyClick(filled.marking.popup.field, Qt.Key.Key_H)
    QTest.keyClick(filled.marking.popup.field, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert [one.tag.name for one in filled.session.marks.taggings_on(target)] == ["hedge"]


def test_a_recent_tag_goes_on_with_its_number_and_off_again(filled: MainWindow, qtbot: QtBot) -> None:
    filled.session.create_tag("hedge")
    idle(filled, qtbot)
    target = _at_a_difference(filled, qtbot)
    QTest.keyClick(filled, Qt.Key.Key_1)
    idle(filled, qtbot)
    assert len(filled.session.marks.taggings_on(target)) == 1
    QTest.keyClick(filled, Qt.Key.Key_1)
    idle(filled, qtbot)
    assert not filled.session.marks.taggings_on(target)


def test_a_click_on_a_tag_only_goes_to_it_and_a_double_click_tags_the_selection(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.session.create_tag("hedge")
    idle(filled, qtbot)
    target = _at_a_difference(filled, qtbot)
    panel = filled.places.tags
    row = panel.tree.visualRect(panel.tree.model().index(0, 0)).center()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(panel.tree.viewport(), left, pos=row)
    idle(filled, qtbot)
    assert panel.current()
    assert not filled.session.marks.taggings
    QTest.mouseDClick(panel.tree.viewport(), left, pos=row)
    idle(filled, qtbot)
    assert len(filled.session.marks.taggings_on(target)) == 1


def test_what_a_double_click_or_the_button_did_is_told_with_a_way_back(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.session.create_tag("hedge")
    idle(filled, qtbot)
    target = _at_a_difference(filled, qtbot)
    panel, notices = filled.places.tags, filled.places.notices
    assert not panel.put_button.isEnabled()
    row = panel.tree.visualRect(panel.tree.model().index(0, 0)).center()
    QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=row)
    for on in (1, 0):
        QTest.mouseClick(panel.put_button, Qt.MouseButton.LeftButton)
        idle(filled, qtbot)
        assert len(filled.session.marks.taggings_on(target)) == on
        assert "hedge" in notices.bars[-1].accessibleName()
    (undo,) = notices.bars[-1].ways()
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    assert len(filled.session.marks.taggings_on(target)) == 1


def test_the_cross_of_a_chip_takes_the_tag_off(filled: MainWindow, qtbot: QtBot) -> None:
    target = _at_a_difference(filled, qtbot)
    _tag(filled, qtbot, "softened")
    inspected(filled, qtbot)
    (cross,) = filled.places.inspector.chips.crosses()
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    assert not filled.session.marks.taggings_on(target)
    assert [tag.name for tag in filled.session.marks.tags] == ["softened"]


def test_escape_leaves_everything_as_it_was(filled: MainWindow, qtbot: QtBot) -> None:
    _at_a_difference(filled, qtbot)
    before = filled.session.marks.history
    QTest.keyClick(filled, Qt.Key.Key_T)
    QTest.keyClicks(filled.marking.popup.field, "sof")
    QTest.keyClick(filled.marking.popup.field, Qt.Key.Key_Escape)
    assert not filled.marking.popup.isVisible()
    assert filled.session.marks.history == before


def test_a_note_is_one_edit_written_on_leaving_the_field(filled: MainWindow, qtbot: QtBot) -> None:
    target = _at_a_difference(filled, qtbot)
    edits = len(filled.session.marks.history)
    QTest.keyClick(filled, Qt.Key.Key_N)
    editor = filled.places.notes.editor
    assert _focused() is editor
    QTest.keyClicks(editor, "Ask their desk.")
    filled.places.documents.list.setFocus()
    idle(filled, qtbot)
    (note,) = filled.session.marks.notes
    assert (note.text, note.target) == ("Ask their desk.", target)
    assert len(filled.session.marks.history) == edits + 1


def test_a_note_is_changed_and_an_emptied_one_is_deleted(filled: MainWindow, qtbot: QtBot) -> None:
    _at_a_difference(filled, qtbot)
    QTest.keyClick(filled, Qt.Key.Key_N)
    editor = filled.places.notes.editor
    QTest.keyClicks(editor, "Ask.")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(filled, qtbot)
    QTest.keyClicks(editor, " Twice.")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(filled, qtbot)
    assert [note.text for note in filled.session.marks.notes] == ["Ask. Twice."]
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(filled, qtbot)
    assert not filled.session.marks.notes


def test_turning_to_another_selection_saves_the_note_where_it_was_begun(
    filled: MainWindow, qtbot: QtBot
) -> None:
    target = _at_a_difference(filled, qtbot)
    QTest.keyClicks(filled.places.notes.editor, "Half a thought")
    QTest.keyClick(filled, Qt.Key.Key_F8)
    idle(filled, qtbot)
    assert [note.target for note in filled.session.marks.notes] == [target]
    assert filled.places.notes.editor.toPlainText() == ""


def test_a_double_click_on_a_note_goes_to_what_it_is_about(filled: MainWindow, qtbot: QtBot) -> None:
    target = _at_a_difference(filled, qtbot)
    QTest.keyClicks(filled.places.notes.editor, "Here")
    filled.places.notes.save()
    idle(filled, qtbot)
    filled.places.middle.show_view("coverage")
    listed = filled.places.notes.list
    place = listed.visualRect(listed.model().index(0, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert filled.places.middle.view == "compare"
    assert filled.marking.target == target


def test_undo_and_redo_go_by_key_and_say_what(filled: MainWindow, qtbot: QtBot) -> None:
    target = _at_a_difference(filled, qtbot)
    _tag(filled, qtbot, "softened")
    undo, redo = filled.actions_by_name["undo"], filled.actions_by_name["redo"]
    assert "softened" in undo.text()
    assert not redo.isEnabled()
    QTest.keyClick(filled, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(filled, qtbot)
    assert not filled.session.marks.taggings_on(target)
    assert "softened" in redo.text()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(filled, Qt.Key.Key_Z, both)
    idle(filled, qtbot)
    assert len(filled.session.marks.taggings_on(target)) == 1


def test_tags_notes_and_senses_are_there_after_a_restart(
    filled: MainWindow, open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    target = _at_a_difference(filled, qtbot)
    _tag(filled, qtbot, "softened")
    inspected(filled, qtbot)
    QTest.mouseClick(filled.places.inspector.sense.buttons[Sense.CHANGED], Qt.MouseButton.LeftButton)
    QTest.keyClick(filled, Qt.Key.Key_N)
    QTest.keyClicks(filled.places.notes.editor, "Ask their desk.")
    # Closed while the note is still being written.
    filled.close()
    again = open_window(tmp_path / "case.asquoted")
    again.places.middle.go_to(target)
    marks = again.session.marks
    assert [one.tag.name for one in marks.taggings_on(target)] == ["softened"]
    assert [one.text for one in marks.notes_on(target)] == ["Ask their desk."]
    assert marks.sense_of(target) is Sense.CHANGED
    assert again.places.notes.editor.toPlainText() == "Ask their desk."
    inspected(again, qtbot)
    assert again.places.inspector.sense.buttons[Sense.CHANGED].isChecked()
    again.actions_by_name["undo"].trigger()
    idle(again, qtbot)
    assert not again.session.marks.notes


def test_what_is_done_until_the_window_closes_is_kept(
    filled: MainWindow, open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    gone = sorted(filled.session.contents.documents)[0]
    page = tmp_path / "comparison.html"
    filled.session.remove_documents([gone])
    filled.session.export(page)
    # Closed while both are still under way.
    filled.close()
    again = open_window(tmp_path / "case.asquoted")
    assert gone not in again.session.contents.documents
    assert page.exists()


def test_words_selected_in_an_article_are_tagged(filled: MainWindow, qtbot: QtBot) -> None:
    document = next(iter(filled.session.contents.documents.values()))
    start = document.text.index("buyer")
    target = Target.of_span(document.id, Span(start, start + 5), "buyer")
    filled.places.middle.go_to_document(document.id)
    filled.marking.show_target(target)
    _tag(filled, qtbot, "who")
    assert [one.target.exact for one in filled.session.marks.taggings] == ["buyer"]


def test_words_selected_by_mouse_in_compare_are_tagged_and_stay_selected(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.places.middle.show_view("compare")
    QApplication.processEvents()
    quote = filled.places.middle.quote
    assert quote is not None
    column = next(one for one in filled.places.middle.compare.findChildren(ColumnText) if one.isVisible())
    cursor = column.textCursor()
    cursor.setPosition(column.toPlainText().index("boats"))
    place = column.cursorRect(cursor).center()
    QTest.mouseDClick(column.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert filled.marking.target is not None
    assert filled.marking.target.exact.strip() == "boats"
    _tag(filled, qtbot, "what")
    (tagging,) = filled.session.marks.taggings
    assert tagging.target.exact.strip() == "boats"
    assert filled.marking.target == tagging.target
    inspected(filled, qtbot)
    assert len(filled.places.inspector.chips.crosses()) == 1


def test_words_selected_by_mouse_in_read_are_tagged(filled: MainWindow, qtbot: QtBot) -> None:
    filled.places.middle.show_view("read")
    QApplication.processEvents()
    article = filled.places.middle.read.article
    cursor = article.textCursor()
    cursor.setPosition(article.toPlainText().index("minister"))
    place = article.cursorRect(cursor).center()
    QTest.mouseDClick(article.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert filled.marking.target is not None
    assert filled.marking.target.exact == "minister"
    _tag(filled, qtbot, "who")
    assert [one.target.exact for one in filled.session.marks.taggings] == ["minister"]


def test_letters_typed_into_a_field_are_no_commands(filled: MainWindow) -> None:
    view = filled.places.middle.view
    field = filled.places.documents.filter
    field.setFocus()
    QTest.keyClicks(field, "jkbtn12")
    assert field.text() == "jkbtn12"
    assert filled.places.middle.view == view
    assert not filled.marking.popup.isVisible()


def test_a_tag_is_renamed_in_the_panel_and_a_taken_name_is_given_back(
    filled: MainWindow, qtbot: QtBot
) -> None:
    for name in ("hedge", "slip"):
        filled.session.create_tag(name)
    idle(filled, qtbot)
    tree = filled.places.tags.tree
    first = tree.model().index(0, 0)
    tree.model().setData(first, "slip")
    idle(filled, qtbot)
    assert filled.places.notices.bars[-1].accessibleName() == "There is a tag “slip” already"
    assert tree.model().index(0, 0).data() == "hedge"
    tree.model().setData(tree.model().index(0, 0), "doubt")
    idle(filled, qtbot)
    assert [tag.name for tag in filled.session.marks.tags] == ["doubt", "slip"]


def test_a_deleted_tag_comes_back_with_the_notices_button(filled: MainWindow, qtbot: QtBot) -> None:
    target = _at_a_difference(filled, qtbot)
    _tag(filled, qtbot, "softened")
    tree = filled.places.tags.tree
    tree.setCurrentIndex(tree.model().index(0, 0))
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    idle(filled, qtbot)
    assert not filled.session.marks.tags
    (undo,) = filled.places.notices.bars[-1].ways()
    QApplication.processEvents()
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    assert len(filled.session.marks.taggings_on(target)) == 1
