"""Small things that the eye stumbles over: a heading that breaks off, a colour that is tinted."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asquoted.domain.comparison import Comparison
from asquoted.domain.documents import Details, Document
from asquoted.domain.speech import Speech
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.icons import dot
from asquoted.qt.views.article import ArticleText
from asquoted.qt.views.coverage import CoverageView
from asquoted.qt.views.pages import ReadPage

Compared = tuple[Comparison, list[Document]]


def test_a_heading_goes_on_beyond_the_last_outlet(
    light: QApplication, qtbot: QtBot, dam_comparison: Compared
) -> None:
    comparison, documents = dam_comparison
    quote = comparison.quotes[0]
    alone = replace(quote, renderings=quote.renderings[:1])
    view = CoverageView()
    qtbot.addWidget(view)
    view.resize(1280, 500)
    view.show_comparison(replace(comparison, quotes=(alone,)), documents[:1])
    view.show()
    qtbot.waitExposed(view)
    viewport = view.grid.viewport()
    assert view.grid.horizontalHeader().length() < viewport.width() - 100
    picture = viewport.grab().toImage()
    middle = view.grid.rowViewportPosition(0) + view.grid.rowHeight(0) // 2
    band = view.palette().color(QPalette.ColorRole.Midlight)
    assert picture.pixelColor(viewport.width() - 20, middle) == band
    beside = view.grid.rowViewportPosition(1) + view.grid.rowHeight(1) // 2
    assert picture.pixelColor(viewport.width() - 20, beside) != band


@pytest.mark.parametrize("mode", [QIcon.Mode.Normal, QIcon.Mode.Selected])
def test_the_colour_of_a_tag_is_its_own_in_a_chosen_row_too(light: QApplication, mode: QIcon.Mode) -> None:
    picture = dot("#b3261e").pixmap(12, 12, mode).toImage()
    # The circle fills the upper left of what is drawn at twice the size.
    colours = [picture.pixelColor(x, x) for x in range(picture.width())]
    assert QColor("#b3261e") in colours


def test_what_runs_from_the_right_begins_at_the_right_in_read(light: QApplication, qtbot: QtBot) -> None:
    article = ArticleText()
    qtbot.addWidget(article)
    article.resize(600, 300)
    lines = ["وكانت القاعة ممتلئة.", "The hall was full.", "قالت الرئيسة."]
    article.show_text("\n".join(lines))
    article.show()
    qtbot.waitExposed(article)
    article.viewport().grab()
    cursor, starts = article.textCursor(), []
    for number in range(3):
        block = article.document().findBlockByNumber(number)
        cursor.setPosition(block.position())
        starts.append(article.cursorRect(cursor).center())
        pointed = article.cursorForPosition(starts[-1])
        assert pointed.blockNumber() == number
        assert abs(pointed.positionInBlock()) <= 1, "the pointer finds the words where they are drawn"
    assert starts[0].x() > 550
    assert starts[1].x() < 50
    assert starts[2].x() > 550


def test_the_heading_of_an_arabic_article_keeps_its_date_in_order(light: QApplication, qtbot: QtBot) -> None:
    page = ReadPage()
    qtbot.addWidget(page)
    details = Details(outlet="جريدة المرفأ", published=date(2024, 3, 5))
    page.show_document(Document("d", "وكانت القاعة ممتلئة.", details), Speech((), ()), Contents(), Marks())
    page.resize(600, 300)
    page.show()
    qtbot.waitExposed(page)
    picture = page.heading.grab().toImage()
    paper = picture.pixelColor(picture.width() - 3, 3)
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != paper for y in range(picture.height()))
    ]
    assert inked[0] < 40, "it begins at the left, as every heading does"
