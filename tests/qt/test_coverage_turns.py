"""What is laid out to know a row's height is painted as it is: nothing is laid out twice in one turn."""

from collections import Counter

import pytest
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asquoted.domain.comparison import Comparison
from asquoted.domain.documents import Document
from asquoted.qt.views import coverage_heads
from asquoted.qt.views.coverage import CoverageView
from asquoted.qt.views.coverage_heads import SentenceHead

Compared = tuple[Comparison, list[Document]]


@pytest.fixture
def laid(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often which words were laid out at the left."""
    found: Counter[str] = Counter()
    lay_out = SentenceHead._laid_out

    def counted(head: SentenceHead, words: str) -> QTextLayout:
        found[words] += 1
        return lay_out(head, words)

    monkeypatch.setattr(SentenceHead, "_laid_out", counted)
    return found


@pytest.fixture
def view(light: QApplication, qtbot: QtBot) -> CoverageView:
    view = CoverageView()
    qtbot.addWidget(view)
    view.resize(1280, 700)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_a_sentence_is_laid_out_once_for_its_height_and_to_be_painted(
    view: CoverageView, dam_comparison: Compared, laid: Counter[str]
) -> None:
    view.show_comparison(*dam_comparison)
    view.grab()
    laid.clear()
    view.sort(view.order)
    view.grab()
    assert not laid
    view.grid.verticalHeader().setFixedWidth(view.grid.verticalHeader().width() - 40)
    view.grab()
    assert laid
    assert set(laid.values()) == {1}


def test_in_larger_letters_all_is_laid_out_anew(
    view: CoverageView, dam_comparison: Compared, laid: Counter[str]
) -> None:
    view.show_comparison(*dam_comparison)
    view.grab()
    laid.clear()
    larger = QFont(view.font())
    larger.setPointSizeF(larger.pointSizeF() * 1.5)
    view.setFont(larger)
    view.grab()
    assert laid


def test_an_outlets_head_is_laid_out_once_however_often_qt_asks(
    view: CoverageView, dam_comparison: Compared
) -> None:
    view.show_comparison(*dam_comparison)
    view.grab()
    before = coverage_heads._head_lines.cache_info().misses
    for _ in range(5):
        view.grid.horizontalHeader().sizeHint()
    view.grab()
    assert coverage_heads._head_lines.cache_info().misses == before


def test_out_of_sight_it_is_fitted_to_larger_letters_when_it_comes_into_sight(
    view: CoverageView, dam_comparison: Compared, laid: Counter[str]
) -> None:
    view.show_comparison(*dam_comparison)
    view.hide()
    laid.clear()
    before = view.grid.rowHeight(1)
    font = QFont(view.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    QApplication.processEvents()
    assert not laid, "nobody sees it"
    view.show()
    # Before it is painted: no row has its letters cut.
    assert view.grid.rowHeight(1) >= before * 1.5
    head = view.grid.verticalHeader()
    assert isinstance(head, SentenceHead)
    assert view.grid.rowHeight(1) == head.row_height(1)
