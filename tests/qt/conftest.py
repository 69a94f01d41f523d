"""Quotes built by hand, and the program's own look, for the tests of the middle of the window."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from tests.qt.patience import PatientBot
from tests.qt.quote_cases import Build, Built, Telling, dam_tellings, put_together, tell

from asquoted.domain.comparison import Base, Comparison, Form, Quote, Statement
from asquoted.domain.documents import Details, Document
from asquoted.domain.text import Span
from asquoted.qt.theme import apply_font, apply_theme


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """The bot of all tests of the window, in place of pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def nothing_left_on_the_clipboard(qapp: QApplication) -> Iterator[None]:
    """Let go of what was copied: the offscreen platform drops it after Python has ended, which is a crash."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def dam() -> Built:
    """One quote in four tellings, with silent and declared differences, cuts and an emoji."""
    return put_together(dam_tellings())


@pytest.fixture
def build() -> Build:
    """The maker of quotes, for a test with tellings of its own."""
    return put_together


@pytest.fixture
def dam_comparison(dam: Built) -> tuple[Comparison, list[Document]]:
    """A statement of two sentences; one outlet is abridged, one gives the first twice, one gives nothing."""
    quote, documents = dam
    second, rendering = tell(
        Telling("Valley Herald", [("There is no buyer.", "There is no buyer.")], before="“"), 0
    )
    twice = replace(quote.renderings[2], id="rendering-2b", document="doc-0", form=Form.TRIMMED)
    first = replace(quote, renderings=(*quote.renderings, twice))
    base = Base("There is no buyer.", None, ((Span(0, 18), second.id),))
    other = Quote("quote-2", "statement-1", 2, base, (rendering,))
    cut = Document("doc-8", "Cut short.", Details(outlet="Digest", abridged=True))
    silent = Document("doc-9", "Nothing.", Details(outlet="Quiet News"))
    statement = Statement("statement-1", "Ministry of Water", "the minister", date(2024, 3, 4))
    return Comparison((statement,), (first, other)), [*documents, cut, silent]


@pytest.fixture
def light(qapp: QApplication) -> Iterator[QApplication]:
    """The program's own look; the fonts that come along, so that widths are the same anywhere."""
    before = qapp.font()
    apply_theme(qapp, "light")
    apply_font(qapp)
    yield qapp
    qapp.setFont(before)
