"""The guide names keys and pictures that there are, and its way leads from articles to a PDF."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.comparison import Sense
from asquoted.domain.targets import TargetKind
from asquoted.paths import guide
from asquoted.qt import file_dialogs
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.help_window import HelpWindow

DOCS = Path(__file__).parents[3] / "docs"
GUIDE = DOCS / "guide.md"

OF_VIEWS = {"Enter", "Home", "End", "Ctrl+Enter", "1", "9"}
"""Keys that belong to a table, to a text or to the tags used of late, and to no action of their own."""
AFTER_S = {"N", "L", "C", "U"}


def press(window: QWidget, keys: str) -> None:
    """Press the keys of an action, as the guide names them."""
    QTest.keySequence(window, QKeySequence(keys))


def test_every_key_that_the_guide_names_is_one(window: MainWindow) -> None:
    named = set(re.findall(r"`([^`]+)`", GUIDE.read_text(encoding="utf-8")))
    known = {
        keys for name in window.actions_by_name.by_name() for keys in window.actions_by_name.keys_of(name)
    }
    for name in AFTER_S:
        assert f"S, {name}" in known
    assert named - OF_VIEWS - AFTER_S - {"S"} - known == set()


def test_every_picture_of_the_guide_is_there() -> None:
    shown = re.findall(r"!\[([^\]]+)\]\(([^)]+)\)", GUIDE.read_text(encoding="utf-8"))
    assert len(shown) > 6
    for words, place in shown:
        assert words
        assert (DOCS / place).is_file(), place


IN_GERMAN = {
    "Strg": "Ctrl",
    "Umschalt": "Shift",
    "Pos1": "Home",
    "Ende": "End",
    "Links": "Left",
    "Rechts": "Right",
}


def test_the_german_guide_names_the_same_keys_pictures_and_chapters() -> None:
    english = GUIDE.read_text(encoding="utf-8")
    german = (DOCS / "guide.de.md").read_text(encoding="utf-8")

    def keys(text: str) -> list[str]:
        parts = (re.split(r"\b", named) for named in re.findall(r"`([^`]+)`", text))
        return ["".join(IN_GERMAN.get(part, part) for part in named) for named in parts]

    assert sorted(keys(german)) == sorted(keys(english))
    for told in (r"\]\(([^)]+)\)", r"(?m)^(#+) ", r"(?m)^( {4}.+|\* )"):
        assert len(re.findall(told, german)) == len(re.findall(told, english))
    assert re.findall(r"\]\(([^)]+)\)", german) == re.findall(r"\]\(([^)]+)\)", english)


def test_what_the_guide_shows_comes_with_an_installed_program() -> None:
    settings = tomllib.loads((DOCS.parent / "pyproject.toml").read_text(encoding="utf-8"))
    taken = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    pictures = re.findall(r"\]\(([^)]+)\)", GUIDE.read_text(encoding="utf-8"))
    for name in ("guide.md", "guide.de.md", *pictures):
        assert taken[f"docs/{name}"] == f"asquoted/docs/{name}"


def test_f1_shows_the_guide_with_its_pictures_and_goes_to_its_chapters(window: MainWindow) -> None:
    press(window, "F1")
    (opened,) = window.findChildren(HelpWindow)
    page = opened.guide
    assert page.isVisible()
    assert "leads a newcomer through one case" in page.toPlainText()
    assert page.horizontalScrollBar().maximum() == 0
    image = QTextDocument.ResourceType.ImageResource.value
    picture = page.loadResource(image, QUrl("screenshots/compare-light-1280.png"))
    assert isinstance(picture, QImage)
    assert picture.width() > 400
    row = opened.chapter.findText("4. Read: the article itself")
    opened.chapter.setFocus()
    while opened.chapter.currentIndex() < row:
        QTest.keyClick(opened.chapter, Qt.Key.Key_Down)
    opened.chapter.activated.emit(row)
    assert page.verticalScrollBar().value() > 0
    assert opened.chapter.currentIndex() == row
    assert page.cursorForPosition(QPoint(20, 12)).block().text() == "4. Read: the article itself"


def test_the_guide_loads_nothing_but_its_own_pictures(window: MainWindow) -> None:
    press(window, "F1")
    (opened,) = window.findChildren(HelpWindow)
    image = QTextDocument.ResourceType.ImageResource.value
    for elsewhere in ("../resources/icons/read.svg", "https://example.org/a.png", "file:///etc/hosts"):
        assert opened.guide.loadResource(image, QUrl(elsewhere)) is None


def test_the_guide_speaks_the_language_of_the_window() -> None:
    assert guide("de").name == "guide.de.md"
    assert guide("fr").name == guide("").name == "guide.md"


def test_the_way_of_the_guide_leads_from_articles_to_a_pdf(
    window: MainWindow, articles: list[Path], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.resize(1280, 800)
    window.activateWindow()
    middle = window.places.middle
    # 1. A library of your own.
    monkeypatch.setattr(file_dialogs, "ask_for_place", lambda *given: (str(tmp_path / "own.asquoted"), ""))
    press(window, "Ctrl+Shift+N")
    idle(window, qtbot)
    assert window.session.path == tmp_path / "own.asquoted"
    monkeypatch.setattr(file_dialogs, "ask_for_files", lambda *given: ([str(one) for one in articles], ""))
    press(window, "Ctrl+O")
    idle(window, qtbot)
    assert len(window.session.contents.documents) == 3
    assert window.places.notices.bars[-1].ways()[0].text() == "Name the outlet…"
    listed = window.places.documents.list
    QTest.mouseClick(
        listed.viewport(),
        Qt.MouseButton.LeftButton,
        pos=listed.visualRect(listed.model().index(0, 0)).center(),
    )
    press(window, "Ctrl+I")
    assert window.places.documents.details.isVisible()
    window.places.documents.details.hide()
    # 2. Coverage.
    press(window, "Ctrl+1")
    press(window, "Alt+3")
    grid = middle.coverage.grid
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert grid.currentIndex().column() == grid.model().columnCount() - 1
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert middle.view == "compare"
    # 3. Compare.
    press(window, "F8")
    target = window.marking.target
    assert target is not None
    assert target.kind is TargetKind.DIFFERENCE
    for key in ("C", "C", "I", "I", "D", "D", "Ctrl+Shift+C", "F8", "Shift+F8"):
        press(window, key)
    assert window.marking.target == target
    # 4. Read, and back.
    press(window, "O")
    assert middle.view == "read"
    press(window, "Alt+Left")
    assert middle.view == "compare"
    assert window.marking.target == target
    # 5. Your own marks.
    press(window, "T")
    QTest.keyClicks(window.marking.popup.field, "denial")
    QTest.keyClick(window.marking.popup.field, Qt.Key.Key_Return)
    idle(window, qtbot)
    press(window, "N")
    QTest.keyClicks(window.places.notes.editor, "Softer.")
    QTest.keyClick(window.places.notes.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(window, qtbot)
    press(window, "S, C")
    idle(window, qtbot)
    marks = window.session.marks
    assert [one.tag.name for one in marks.taggings] == ["denial"]
    assert [one.text for one in marks.notes] == ["Softer."]
    assert list(marks.senses.values()) == [Sense.CHANGED]
    # 6. Correcting, 7. the filter.
    press(window, "P")
    assert window.places.correcting.isVisible()
    window.places.correcting.dismiss()
    press(window, "L")
    assert window.places.filter_bar.isVisible()
    middle.focus_view()
    press(window, "0")
    assert not window.places.filter_bar.isVisible()
    # 8. Hand it over.
    out = tmp_path / "case.pdf"
    monkeypatch.setattr(file_dialogs, "ask_for_place", lambda *given: (str(out), ""))
    press(window, "Ctrl+E")
    idle(window, qtbot)
    assert out.read_bytes().startswith(b"%PDF")
