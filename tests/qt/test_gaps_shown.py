from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.quote_cases import Built

from asquoted.domain.comparison import Comparison, Quote, Statement
from asquoted.domain.documents import Document
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.models.bases import base_shown, base_spoken
from asquoted.qt.models.inspected import Inspected
from asquoted.qt.views.choosers import Choosers
from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.coverage import CoverageView
from asquoted.qt.views.inspector import Inspector
from asquoted.qt.views.quote_view import QuoteView


@pytest.fixture
def gapped(dam: Built) -> tuple[Comparison, Quote, list[Document]]:
    quote, documents = dam
    gap = quote.base.text.index(", and the rumour") + 1
    quote = replace(quote, base=replace(quote.base, gaps=(gap,)))
    return Comparison((Statement("statement-1", "Ministry of Water"),), (quote,)), quote, documents


Gapped = tuple[Comparison, Quote, list[Document]]
SHOWN = "the dam, […] and the rumour"
SPOKEN = "the dam, (words are missing here) and the rumour"


def test_coverage_shows_the_gap_and_says_it(light: QApplication, qtbot: QtBot, gapped: Gapped) -> None:
    comparison, _, documents = gapped
    view = CoverageView()
    qtbot.addWidget(view)
    view.show_comparison(comparison, documents)
    head, roles = view.model.headerData, Qt.ItemDataRole
    vertical = Qt.Orientation.Vertical
    assert SHOWN in str(head(1, vertical))
    assert SPOKEN in str(head(1, vertical, roles.AccessibleTextRole))
    told = str(head(1, vertical, roles.ToolTipRole))
    assert SHOWN in told
    assert "Words of the statement are missing here" in told


def test_the_selection_shows_the_gap_and_says_it(light: QApplication, qtbot: QtBot, gapped: Gapped) -> None:
    _, quote, _ = gapped
    inspector = Inspector()
    qtbot.addWidget(inspector)
    target = Target(TargetKind.QUOTE, quote.id)
    shown, spoken = base_shown(quote.base), base_spoken(quote.base)
    inspector.show_inspected(
        Inspected(target, "Quote", "", shown, base_spoken=spoken, gap_told="Words are missing.")
    )
    assert SHOWN in inspector.change.base.text()
    assert SPOKEN in inspector.change.base.accessibleName()
    assert "Words are missing." in inspector.change.base.toolTip()
    assert SPOKEN in inspector.body.accessibleDescription()


def test_the_list_of_quotes_shows_the_gap(light: QApplication, qtbot: QtBot, gapped: Gapped) -> None:
    comparison, quote, _ = gapped
    choosers = Choosers()
    qtbot.addWidget(choosers)
    quote = replace(quote, base=replace(quote.base, text="We close it and leave.", gaps=(11,)))
    choosers.show_comparison(replace(comparison, quotes=(quote,)), quote.statement, quote.id)
    assert "We close it […] and leave." in choosers.quotes.itemText(0)


def test_the_columns_mark_the_gap_with_the_same_sign(
    light: QApplication, qtbot: QtBot, gapped: Gapped
) -> None:
    _, quote, documents = gapped
    view = QuoteView()
    qtbot.addWidget(view)
    view.show_quote(quote, documents)
    marks = view.findChildren(ColumnText)[0].marks
    assert [mark.words for mark in marks if mark.label == "[…]"] == [
        "Words of the statement are missing here: no outlet gives them."
    ]


def test_a_stretch_that_ends_at_a_gap_has_no_sign(gapped: Gapped) -> None:
    base = gapped[1].base
    assert base_shown(base, Span(0, base.gaps[0])) == base.text[: base.gaps[0]]
