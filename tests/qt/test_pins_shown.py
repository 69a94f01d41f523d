"""Words that the user pinned have a sign of their own, a legend, and words for a screen reader."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from tests.qt.compare_cases import texts
from tests.qt.quote_cases import Built

from asquoted.domain.corrections import Pin, Place
from asquoted.domain.text import Span
from asquoted.qt.contents import Marks
from asquoted.qt.marks import KINDS_IN_ORDER, PAPER, mark_style, pin_colour
from asquoted.qt.theme import contrast
from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.compare import CompareView
from asquoted.qt.views.compare_page import ComparePage


@pytest.fixture
def dam(dam: Built) -> Built:
    """The quote, its base pieced together from what the first outlet prints of it."""
    quote, documents = dam
    start = quote.base.text.index("of a sale")
    piece = Span(start, quote.base.text.index(", but we may"))
    return replace(quote, base=replace(quote.base, pieces=((piece, documents[0].id),))), documents


def pin(dam: Built, base: str, reading: str, *, together: bool) -> Pin:
    """Pin words of the first outlet, which the base was taken from, to words of the second."""
    _, documents = dam
    places = [
        Place(document.id, (Span(at := document.text.index(words), at + len(words)),))
        for document, words in ((documents[0], base), (documents[1], reading))
    ]
    return Pin(places[0], places[1], together)


Shown = Callable[[bool], CompareView]


@pytest.fixture
def shown(light: QApplication, qtbot: QtBot, dam: Built) -> Shown:
    def show(together: bool) -> CompareView:
        quote, documents = dam
        view = CompareView()
        qtbot.addWidget(view)
        view.resize(1280, 600)
        view.show_quote(quote, documents, Marks(), [pin(dam, "people", "enemies", together=together)])
        view.show()
        qtbot.waitExposed(view)
        return view

    return show


@pytest.mark.parametrize(("together", "to"), [(True, "to"), (False, "apart from")], ids=["together", "apart"])
def test_pinned_words_say_in_both_columns_what_they_are_pinned_to(
    shown: Shown, together: bool, to: str
) -> None:
    view = shown(together)
    base, _, other, *rest = texts(view)
    assert [(base.column.text_between(one.start, one.end), one.together) for one in base.pins] == [
        ("people", together)
    ]
    assert [other.column.text_between(one.start, one.end) for one in other.pins] == ["enemies"]
    assert base.pins[0].words == f"You pinned these words {to} “enemies” of Riverside Today."
    assert other.pins[0].words == f"You pinned these words {to} “people” of the base."
    assert f"“enemies”: You pinned these words {to} “people”" in other.accessibleDescription()
    assert all(not text.pins and not text.accessibleDescription() for text in rest)


def _painted(text: ColumnText) -> QImage:
    QApplication.processEvents()
    return text.grab().toImage()


@pytest.mark.parametrize("beneath", [False, True], ids=["side by side", "word under word"])
def test_a_pin_is_painted_and_its_head_tells_together_from_apart(shown: Shown, beneath: bool) -> None:
    pictures = []
    for together in (True, False):
        view = shown(together)
        view.lay_beneath(beneath)
        column = texts(view)[2]
        with_pin = _painted(column)
        column.show_marks(column.marks, column.bands)
        assert _painted(column) != with_pin, "the sign can be seen"
        pictures.append(with_pin)
    assert pictures[0] != pictures[1]


def test_the_pointer_over_pinned_words_is_told_of_the_pin(shown: Shown) -> None:
    view = shown(True)
    column = texts(view)[2]
    box = column.boxes(column.pins[0].start, column.pins[0].end)[0]
    at = box.center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, at, column.viewport().mapToGlobal(QPoint(at)))
    QApplication.sendEvent(column.viewport(), event)
    assert "You pinned these words" in QToolTip.text()
    assert "wording" in QToolTip.text(), "and of the difference, as before"
    QToolTip.hideText()


def test_the_legend_has_the_sign_where_there_are_pins(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    quote, documents = dam
    page = ComparePage()
    qtbot.addWidget(page)
    page.show_quote(quote, documents, Marks(), [pin(dam, "people", "enemies", together=True)])
    page.show()
    qtbot.waitExposed(page)
    assert page.legend.pins.isVisible()
    assert page.legend.pins.accessibleName() == "pinned 1"
    assert "hollow" in page.legend.pins.accessibleDescription()
    page.show_quote(quote, documents, Marks(), [])
    assert not page.legend.pins.isVisible()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_sign_can_be_told_from_the_paper_and_from_every_kind(dark: bool) -> None:
    assert contrast(pin_colour(dark), PAPER[dark]) >= 4.5
    assert pin_colour(dark) not in [mark_style(kind, False, dark).colour for kind in KINDS_IN_ORDER]
