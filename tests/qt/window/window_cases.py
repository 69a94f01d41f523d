"""What the tests of the window share: a type, and waiting until the work is done."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from asquoted.domain.comparison import Quote
from asquoted.qt.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


def idle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the library has done all that was asked for."""
    qtbot.waitUntil(lambda: window.session.is_idle)


def inspected(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the panel of the selection has followed what is selected."""
    qtbot.waitUntil(lambda: window.marking.inspecting.is_settled)


def with_differences(window: MainWindow) -> list[Quote]:
    """Return all quotes with their differences, which the library is read without."""
    contents = window.session.contents
    found = [contents.quote(quote.id) for quote in contents.comparison.quotes]
    return [quote for quote in found if quote is not None]
