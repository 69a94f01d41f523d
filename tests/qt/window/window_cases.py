"""What the tests of the window share: a type, and waiting until the work is done."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from asquoted.qt.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


def idle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the library has done all that was asked for."""
    qtbot.waitUntil(lambda: window.session.is_idle, timeout=30_000)
