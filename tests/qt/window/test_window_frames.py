"""The frame of what has the keyboard is drawn whole, and goes whole."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from pytestqt.qtbot import QtBot
from tests.qt.compare_cases import texts
from tests.qt.window.window_cases import idle

from asquoted.qt.main_window import MainWindow


class _Painted(QObject):
    """Hears which parts of a widget are painted."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.rect = QRect()
        area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rect = self.rect.united(event.rect())
        return False


@pytest.mark.parametrize("view", ["compare", "read"])
def test_all_of_a_text_is_drawn_anew_when_the_keyboard_comes_and_goes(
    filled: MainWindow, view: str, qtbot: QtBot
) -> None:
    filled.resize(1280, 800)
    filled.activateWindow()
    middle = filled.places.middle
    middle.go_to_quote(filled.session.contents.comparison.quotes[0].id)
    middle.show_view(view)
    idle(filled, qtbot)
    text: QAbstractScrollArea = middle.read.article if view == "read" else texts(middle.compare)[1]
    elsewhere = filled.places.documents.list
    for goes_to in (text, elsewhere):
        (elsewhere if goes_to is text else text).setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.processEvents()
        painted = _Painted(text)
        goes_to.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.processEvents()
        # As much of it as can be seen: a column is as high as all of its rows.
        assert painted.rect.contains(text.viewport().visibleRegion().boundingRect())


def test_the_frame_of_an_article_is_not_moved_along_with_its_words(filled: MainWindow, qtbot: QtBot) -> None:
    filled.resize(900, 560)
    filled.activateWindow()
    middle = filled.places.middle
    middle.go_to_document(next(iter(filled.session.contents.documents)))
    idle(filled, qtbot)
    article = middle.read.article
    article.show_text(article.text * 8)
    article.setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.processEvents()
    assert article.verticalScrollBar().maximum() > 0
    painted = _Painted(article)
    article.verticalScrollBar().setValue(1)
    QApplication.processEvents()
    assert painted.rect.contains(article.viewport().rect())
