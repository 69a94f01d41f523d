"""Small things that the eye stumbles over: a heading that breaks off, a colour that is tinted."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asquoted.domain.comparison import Comparison
from asquoted.domain.documents import Document
from asquoted.qt.icons import dot
from asquoted.qt.views.coverage import CoverageView

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
