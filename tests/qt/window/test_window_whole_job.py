"""The whole job in the real window, on the real articles: from import to a PDF, over a restart."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle

from asquoted.domain.targets import TargetKind
from asquoted.qt import file_dialogs
from asquoted.qt.main_window import MainWindow

DENIAL = "We have never exported weapons or ammunition to Russia before"


def _drop(window: MainWindow, files: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    for kind in (QDragEnterEvent, QDropEvent):
        action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
        QApplication.sendEvent(window, kind(QPoint(500, 400), action, mime, button, keys.NoModifier))


def _tag(window: MainWindow, name: str, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_T)
    QTest.keyClicks(window.marking.popup.field, name)
    QTest.keyClick(window.marking.popup.field, Qt.Key.Key_Return)
    idle(window, qtbot)


def _select_in_article(window: MainWindow, words: str) -> None:
    """Select with the keyboard, as a person does: to the place, then Shift and the arrows."""
    article = window.places.middle.read.article
    cursor = article.textCursor()
    cursor.setPosition(article.offsets.shown.index(words))
    article.setTextCursor(cursor)
    article.setFocus()
    for _ in words:
        article.moveCursor(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)


def _text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    document.close()
    return " ".join(" ".join(pages).split())


def test_from_five_articles_to_a_pdf_and_over_a_restart(
    window: MainWindow,
    open_window: OpenWindow,
    shared: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Import, and see it compared.
    window.activateWindow()
    _drop(window, sorted((shared / "seeds").glob("*.txt")))
    qtbot.waitUntil(lambda: window.session.is_idle)
    contents = window.session.contents
    assert len(contents.documents) == 5
    quote = next(
        quote
        for quote in contents.comparison.quotes
        if len({one.document for one in quote.renderings if DENIAL.lower() in one.exact.lower()}) == 4
    )
    # Compare, and walk to a difference; tag it, note it.
    window.places.middle.go_to_quote(quote.id)
    window.actions_by_name["compare"].trigger()
    assert window.places.middle.view == "compare"
    QTest.keyClick(window, Qt.Key.Key_F8)
    difference = window.marking.target
    assert difference is not None
    assert difference.kind is TargetKind.DIFFERENCE
    _tag(window, "recased", qtbot)
    QTest.keyClick(window, Qt.Key.Key_N)
    QTest.keyClicks(window.places.notes.editor, "Only the capital went.")
    QTest.keyClick(window.places.notes.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(window, qtbot)
    # Tag words of an article, take that back, and do it again.
    rendering = next(one for one in quote.renderings if DENIAL in one.exact)
    window.places.middle.go_to_document(rendering.document)
    _select_in_article(window, "ammunition")
    _tag(window, "arms", qtbot)
    tagged = [one.target for one in window.session.marks.taggings if one.tag.name == "arms"]
    text = contents.documents[rendering.document].text
    assert [target.exact for target in tagged] == ["ammunition"]
    assert tagged[0].span is not None
    assert tagged[0].span.text_of(text) == "ammunition"
    window.actions_by_name["undo"].trigger()
    idle(window, qtbot)
    assert {one.tag.name for one in window.session.marks.taggings} == {"recased"}
    window.actions_by_name["redo"].trigger()
    idle(window, qtbot)
    assert {one.tag.name for one in window.session.marks.taggings} == {"recased", "arms"}
    # Export what is there.
    out = tmp_path / "denial.pdf"
    monkeypatch.setattr(file_dialogs, "ask_for_place", lambda *given: (str(out), ""))
    window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: window.session.is_idle)
    printed = _text_of(out)
    for wanted in (DENIAL, "recased", "Only the capital went.", "arms"):
        assert wanted in printed, wanted
    # Close, open again: all of it is there, and can still be taken back.
    settings = window.keep()
    window.close()
    again = open_window(tmp_path / "case.asquoted", settings)
    assert {one.tag.name for one in again.session.marks.taggings} == {"recased", "arms"}
    assert [one.text for one in again.session.marks.notes] == ["Only the capital went."]
    again.places.middle.go_to(difference)
    assert again.marking.target == difference
    while again.actions_by_name["undo"].isEnabled():
        again.actions_by_name["undo"].trigger()
        idle(again, qtbot)
    assert not again.session.contents.documents
    assert not again.session.marks.notes
