"""Another text for a document: shown before it is done, and taken back by undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.window.conftest import ARTICLES
from tests.qt.window.test_window_access import nameless
from tests.qt.window.window_cases import idle

from asquoted.domain.targets import Target
from asquoted.domain.text import Span
from asquoted.qt import file_dialogs
from asquoted.qt.main_window import MainWindow
from asquoted.qt.replacing import Replacing

CTRL = Qt.KeyboardModifier.ControlModifier
NEW = ARTICLES["post.txt"].replace("The minister denied a sale on Friday.", "Nobody was there.")


def _replacing(window: MainWindow) -> Replacing:
    (found,) = window.findChildren(Replacing)
    return found


def _ask(window: MainWindow, qtbot: QtBot) -> str:
    """Tag words that go and words that stay, choose the document, and open the panel."""
    documents = window.session.contents.documents.values()
    document = next(one for one in documents if one.text.startswith("COAST"))
    for words in ("denied a sale", "our enemies"):
        start = document.text.index(words)
        target = Target.of_span(document.id, Span(start, start + len(words)), words)
        window.session.put_new_tag(words, target)
    idle(window, qtbot)
    window.activateWindow()
    window.places.documents.choose(document.id)
    window.actions_by_name["replace_text"].trigger()
    assert window.places.correcting.isVisible()
    assert not window.places.correcting.do_button.isEnabled()
    return document.id


@pytest.mark.parametrize("source", ["file", "clipboard"])
def test_a_text_is_shown_then_given_and_taken_back(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    document = _ask(filled, qtbot)
    panel, before = filled.places.correcting, filled.session.contents.documents[document].text
    page = panel.replacement
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")
    monkeypatch.setattr(file_dialogs, "ask_for_file", lambda *given: (str(tmp_path / "new.txt"), ""))
    QGuiApplication.clipboard().setText(NEW)
    QApplication.processEvents()
    button = page.file_button if source == "file" else page.paste_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    assert page.lines.toPlainText() == "- The minister denied a sale on Friday.\n+ Nobody was there."
    assert "“denied a sale”" in page.summary.text()
    assert "our enemies" not in page.summary.text()
    assert filled.session.contents.documents[document].text == before
    assert nameless(panel) == []
    QTest.keyClick(panel.do_button, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert not panel.isVisible()
    assert filled.session.contents.documents[document].text == NEW
    kept = {one.tag.name: one.target.detached for one in filled.session.marks.taggings}
    assert kept == {"denied a sale": True, "our enemies": False}
    QTest.keyClick(filled, Qt.Key.Key_Z, CTRL)
    idle(filled, qtbot)
    assert filled.session.contents.documents[document].text == before


def test_the_text_that_it_has_already_cannot_be_given(filled: MainWindow, qtbot: QtBot) -> None:
    document = _ask(filled, qtbot)
    QGuiApplication.clipboard().setText(filled.session.contents.documents[document].text)
    QApplication.processEvents()
    QTest.mouseClick(filled.places.correcting.replacement.paste_button, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    assert not filled.places.correcting.do_button.isEnabled()
    assert "already" in filled.places.correcting.replacement.summary.text()


def test_an_answer_that_nobody_waits_for_any_more_is_not_shown(filled: MainWindow, qtbot: QtBot) -> None:
    document = _ask(filled, qtbot)
    panel = filled.places.correcting
    page = panel.replacement
    QGuiApplication.clipboard().setText(NEW)
    QApplication.processEvents()
    # The panel asks about another document by the time that it is known what would come of it.
    page.paste_wanted.emit()
    other = next(one.id for one in filled.session.contents.summaries if one.id != document)
    _replacing(filled).start(other)
    idle(filled, qtbot)
    assert not page.lines.toPlainText()
    assert not panel.do_button.isEnabled()
    # Or it was put away.
    page.paste_wanted.emit()
    panel.dismiss()
    idle(filled, qtbot)
    assert not panel.isVisible()
    assert not page.lines.toPlainText()


def test_a_document_that_is_gone_is_asked_for_no_text(filled: MainWindow, qtbot: QtBot) -> None:
    document = _ask(filled, qtbot)
    filled.session.remove_documents([document])
    idle(filled, qtbot)
    assert not filled.places.correcting.isVisible()


def test_without_a_document_a_notice_says_what_to_do(filled: MainWindow) -> None:
    _replacing(filled).start("")
    assert not filled.places.correcting.isVisible()
    assert filled.places.notices.bars[-1].says("Choose a document first, then replace its text.", "")
