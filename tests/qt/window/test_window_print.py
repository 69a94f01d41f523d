"""Print and print preview: the pages that the PDF has, without a PDF in between."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.test_window_access import nameless
from tests.qt.window.window_cases import idle

from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.print_window import PrintWindow


def _opened(window: MainWindow, qtbot: QtBot) -> PrintWindow:
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    idle(window, qtbot)
    opened = window.findChild(PrintWindow)
    assert isinstance(opened, PrintWindow)
    return opened


def test_the_preview_shows_the_pages_of_the_pdf(filled: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    opened = _opened(filled, qtbot)
    assert opened.isVisible()
    assert not opened.isModal()
    assert nameless(opened) == []
    filled.session.export(tmp_path / "comparison.pdf")
    idle(filled, qtbot)
    pdf = pypdfium2.PdfDocument(tmp_path / "comparison.pdf")
    count = len(pdf)
    pdf.close()
    qtbot.waitUntil(lambda: opened.preview.pageCount() == count)
    assert opened.where.text() == f"Page 1 of {count}"
    QTest.mouseClick(opened.next_button, Qt.MouseButton.LeftButton)
    assert opened.where.text() == f"Page 2 of {count}"
    QTest.mouseClick(opened.previous_button, Qt.MouseButton.LeftButton)
    assert opened.preview.currentPage() == 1


def test_what_is_printed_fills_its_pages(filled: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    opened = _opened(filled, qtbot)
    count = opened.preview.pageCount()
    opened.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    opened.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    opened.paint(opened.printer)
    pdf = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(pdf) == count
    darkest = min(bytes(pdf[0].render(scale=0.5, grayscale=True).buffer))
    pdf.close()
    assert darkest < 100


def test_without_a_comparison_there_is_nothing_to_print(window: MainWindow) -> None:
    window.actions_by_name["print"].trigger()
    assert "no comparison to print" in window.places.notices.bars[-1].accessibleName()


def _striped(file: Path) -> bytes:
    """Return a page of thin lines, black and white in turn, as fine as letters are."""
    page = QImage(1819, 2572, QImage.Format.Format_Grayscale8)
    page.fill(255)
    painter = QPainter(page)
    for row in range(0, page.height(), 2):
        painter.drawLine(0, row, page.width(), row)
    painter.end()
    page.save(str(file))
    return file.read_bytes()


def test_a_page_made_smaller_keeps_all_of_its_lines(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    opened = PrintWindow(parent)
    opened.resize(800, 760)
    opened.show_pages([_striped(tmp_path / "page.png")])
    for button in (opened.whole_button, opened.width_button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        picture = opened.preview.grab().toImage()
        middle = picture.width() // 2
        greys = [QColor(picture.pixel(middle, y)).value() for y in range(200, 400)]
        # Half black, half white: grey all over, and not some lines kept and others lost.
        assert max(greys) - min(greys) < 60
        assert 90 < sum(greys) / len(greys) < 165
