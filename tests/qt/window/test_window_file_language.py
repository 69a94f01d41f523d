"""Exports and prints are in the window's language, or in the one that was chosen for them."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle

from asquoted.qt import file_dialogs
from asquoted.qt.languages import speak
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.preferences_window import PreferencesWindow
from asquoted.qt.views.print_window import PrintWindow
from asquoted.settings import Settings, read_settings, write_settings

_CONTROL = Qt.KeyboardModifier.ControlModifier
Write = Callable[[MainWindow, str], str]


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    """What lets the application speak a language until the test ends."""
    before, there = QLocale(), set(qapp.findChildren(QTranslator))
    yield partial(speak, qapp)
    for translator in set(qapp.findChildren(QTranslator)) - there:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def offered() -> list[str]:
    """The kinds of files that were offered last."""
    return []


@pytest.fixture
def write(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, offered: list[str]) -> Write:
    """Export as text, with a kind chosen in the dialog, and return what was written."""

    def go(window: MainWindow, kind: str = "") -> str:
        out = tmp_path / "out.txt"

        def ask(parent: object, title: str, place: str, kinds: str) -> tuple[str, str]:
            offered[:] = kinds.split(";;")
            return str(out), kind or offered[0]

        monkeypatch.setattr(file_dialogs, "ask_for_place", ask)
        out.unlink(missing_ok=True)
        QTest.keyClick(window, Qt.Key.Key_E, _CONTROL)
        idle(window, qtbot)
        return out.read_text("utf-8")

    return go


def _choose(window: MainWindow, code: str, qtbot: QtBot) -> None:
    """Choose a language in the preferences, by the keys that step through the list."""
    QTest.keyClick(window, Qt.Key.Key_Comma, _CONTROL)
    opened = window.findChild(PreferencesWindow)
    assert isinstance(opened, PreferencesWindow)
    combo = opened.file_language
    assert isinstance(combo, QComboBox)
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.findData(code)):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentData() == code
    _leave(opened, window, qtbot)


def _leave(opened: QWidget, window: MainWindow, qtbot: QtBot) -> None:
    """Close a window beside the other one, which has the keyboard then."""
    opened.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_an_export_is_in_the_windows_language(
    open_window: OpenWindow,
    articles: list[Path],
    tmp_path: Path,
    qtbot: QtBot,
    spoken: Callable[[str], str],
    write: Write,
    offered: list[str],
) -> None:
    spoken("de")
    window: MainWindow = open_window(tmp_path / "case.asquoted")
    window.session.take_in_files(articles)
    idle(window, qtbot)
    assert "\n3 Dokumente\n" in write(window, "")
    assert offered[0] == "PDF, Deutsch (*.pdf)"
    assert "\n3 documents\n" in write(window, "Text, English (*.txt)")


def test_the_language_of_exports_is_chosen_in_the_preferences_and_kept(
    filled: MainWindow, write: Write, offered: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    assert "\n3 documents\n" in write(filled, "")
    _choose(filled, "de", qtbot)
    assert "\n3 Dokumente\n" in write(filled, "")
    assert offered[0] == "PDF, Deutsch (*.pdf)"
    file = tmp_path / "settings.json"
    write_settings(filled.keep(), file)
    assert read_settings(file).file_language == "de"
    _choose(filled, "", qtbot)
    assert "\n3 documents\n" in write(filled, "")


def test_one_file_is_in_another_language_where_its_format_is_chosen(
    filled: MainWindow, write: Write, offered: list[str]
) -> None:
    assert "\n3 Dokumente\n" in write(filled, "Text, Deutsch (*.txt)")
    # It was for that file.
    assert "\n3 documents\n" in write(filled, "")
    assert offered == [
        "PDF, English (*.pdf)",
        "Web page, English (*.html)",
        "Text, English (*.txt)",
        "PDF, Deutsch (*.pdf)",
        "Web page, Deutsch (*.html)",
        "Text, Deutsch (*.txt)",
        "JSON, for other programs (*.json)",
    ]


def test_a_language_that_is_gone_is_the_windows(
    open_window: OpenWindow, articles: list[Path], tmp_path: Path, qtbot: QtBot, write: Write
) -> None:
    window: MainWindow = open_window(tmp_path / "case.asquoted", Settings(file_language="tlh"))
    window.session.take_in_files(articles)
    idle(window, qtbot)
    assert "\n3 documents\n" in write(window, "")


def test_pages_are_printed_in_the_language_of_exports(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    english = _head_of_sources(filled, qtbot, tmp_path / "en.pdf")
    assert _head_of_sources(filled, qtbot, tmp_path / "again.pdf") == english
    _choose(filled, "de", qtbot)
    assert _head_of_sources(filled, qtbot, tmp_path / "de.pdf") != english


def _head_of_sources(window: MainWindow, qtbot: QtBot, out: Path) -> bytes:
    """Print, and return a picture of the second page's top: no moment is told there."""
    QTest.keyClick(window, Qt.Key.Key_P, _CONTROL)
    idle(window, qtbot)
    opened = window.findChild(PrintWindow)
    assert isinstance(opened, PrintWindow)
    opened.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    opened.printer.setOutputFileName(str(out))
    opened.paint(opened.printer)
    _leave(opened, window, qtbot)
    pdf = pypdfium2.PdfDocument(out)
    dots = bytes(pdf[1].render(scale=1, grayscale=True).buffer)
    pdf.close()
    # Row by row, from above.
    return dots[: len(dots) // 5]
