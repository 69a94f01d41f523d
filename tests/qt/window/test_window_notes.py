"""Notes: on everything, shown as their Markdown says, searched, and gone to."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.note_editor import NotePreview

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def _write(window: MainWindow, qtbot: QtBot, words: str) -> None:
    editor = window.places.notes.editor
    assert QApplication.focusWidget() is editor
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    idle(window, qtbot)


def _at_a_difference(window: MainWindow) -> None:
    window.activateWindow()
    window.places.middle.show_view("compare")
    QTest.keyClick(window, Qt.Key.Key_F8)


@pytest.mark.parametrize(
    ("key", "modifiers", "kind"),
    [
        pytest.param(Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, TargetKind.DIFFERENCE, id="difference"),
        pytest.param(Qt.Key.Key_N, SHIFT, TargetKind.QUOTE, id="quote"),
        pytest.param(Qt.Key.Key_N, ALT, TargetKind.DOCUMENT, id="document"),
        pytest.param(Qt.Key.Key_N, ALT | SHIFT, TargetKind.LIBRARY, id="library"),
    ],
)
def test_a_note_is_written_by_key(
    filled: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, kind: TargetKind
) -> None:
    _at_a_difference(filled)
    QTest.keyClick(filled, key, modifiers)
    _write(filled, qtbot, "Ask their desk.")
    assert [note.target.kind for note in filled.session.marks.notes] == [kind]


def test_a_note_is_put_on_the_rendering_by_the_menu_beside_it(filled: MainWindow, qtbot: QtBot) -> None:
    _at_a_difference(filled)
    menu = filled.places.notes.elsewhere.menu()
    assert menu is not None
    (action,) = [
        one
        for one in menu.actions()
        if isinstance(one.data(), Target) and one.data().kind is TargetKind.RENDERING
    ]
    action.trigger()
    _write(filled, qtbot, "As printed on page 3.")
    assert [note.target.kind for note in filled.session.marks.notes] == [TargetKind.RENDERING]


def test_all_notes_are_searched_and_chosen_by_what_they_are_on(filled: MainWindow, qtbot: QtBot) -> None:
    document = next(iter(filled.session.contents.documents))
    filled.session.write_note(Target(TargetKind.LIBRARY), "Ask all desks by Friday")
    filled.session.write_note(Target(TargetKind.DOCUMENT, document), "Their desk is closed on Friday")
    filled.session.write_note(Target(TargetKind.DOCUMENT, document), "Was printed twice")
    idle(filled, qtbot)
    notes = filled.places.notes
    shown = notes.list.model()
    QTest.keyClicks(notes.finder, "friday desk")
    assert shown.rowCount() == 2
    assert notes.title.count.text() == "2 of 3"
    notes.kinds.setCurrentIndex(notes.kinds.findText("on the library"))
    notes.kinds.activated.emit(notes.kinds.currentIndex())
    assert [shown.index(row, 0).data() for row in range(shown.rowCount())] == ["Ask all desks by Friday"]


def test_the_preview_shows_what_the_markdown_says_and_goes_back_to_writing(
    filled: MainWindow, qtbot: QtBot
) -> None:
    _at_a_difference(filled)
    QTest.keyClick(filled, Qt.Key.Key_N)
    notes = filled.places.notes
    QTest.keyClicks(notes.editor, "**Ask** <b>them</b>")
    QTest.keyClick(filled, Qt.Key.Key_V, CTRL | SHIFT)
    assert notes.preview.isVisible()
    assert notes.preview.toPlainText() == "Ask <b>them</b>"
    QTest.keyClick(filled, Qt.Key.Key_V, CTRL | SHIFT)
    assert notes.editor.isVisible()
    assert notes.editor.toPlainText() == "**Ask** <b>them</b>"


def test_a_preview_loads_nothing_and_opens_only_what_is_clicked(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    preview = NotePreview()
    qtbot.addWidget(preview)
    preview.show_markdown("![a picture](https://example.org/a.png) [a page](https://example.org/page)")
    preview.show()
    kind = QTextDocument.ResourceType.ImageResource
    assert preview.loadResource(kind.value, QUrl("https://example.org/a.png")) is None
    assert preview.toPlainText() == "a picture a page"
    assert not opened
    preview.anchorClicked.emit(QUrl("https://example.org/page"))
    preview.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert opened == ["https://example.org/page"]


def test_emphasis_in_a_notes_first_line_is_no_stars_in_the_list(filled: MainWindow, qtbot: QtBot) -> None:
    filled.session.write_note(Target(TargetKind.LIBRARY), "# **Ask** `all` *desks*, 2 * 3 times")
    idle(filled, qtbot)
    assert filled.places.notes.list.model().index(0, 0).data() == "Ask all desks, 2 * 3 times"


def test_where_no_document_is_selected_a_note_on_one_is_refused_in_words_that_say_so(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.activateWindow()
    assert filled.marking.target is not None
    assert filled.marking.target.kind is TargetKind.QUOTE
    QTest.keyClick(filled, Qt.Key.Key_N, ALT)
    assert "no document" in filled.places.notices.bars[-1].accessibleName()


def test_on_a_low_screen_the_list_makes_room_for_the_note_that_is_written(
    filled: MainWindow, qtbot: QtBot
) -> None:
    notes = filled.places.notes
    filled.resize(1280, 720)
    _at_a_difference(filled)
    QTest.keyClick(filled, Qt.Key.Key_N)
    _write(filled, qtbot, "Ask their desk.")
    assert notes.list.isVisible()
    QTest.keyClick(filled, Qt.Key.Key_N)
    QApplication.processEvents()
    lines = notes.editor.viewport().height() // notes.editor.fontMetrics().height()
    assert lines >= 5
    QTest.keyClicks(notes.editor, " And again.")
    notes.save()
    idle(filled, qtbot)
    assert not notes.list.isVisible(), "saved as it is written, it is written still"
    QTest.keyClick(notes.editor, Qt.Key.Key_Escape)
    assert notes.list.isVisible()
    filled.resize(1280, 1400)
    QApplication.processEvents()
    QTest.keyClick(filled, Qt.Key.Key_N)
    assert notes.list.isVisible(), "there is room for both"
