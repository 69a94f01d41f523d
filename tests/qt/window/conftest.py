"""A window on a library of its own, and articles in our own words to put into it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asquoted.qt.main_window import MainWindow
from asquoted.settings import Settings

ARTICLES = {
    "gazette.txt": (
        "HARBOUR.\n\nThe minister spoke on Tuesday in the town hall.\n\n"
        "“We have never sold the boats of this harbour to anyone, and we will not sell them in the future,” "
        "the minister said. “The rumour that a buyer has been found is the work of our rivals.”\n\n"
        "The hall was full.\n"
    ),
    "ferry.txt": (
        "FERRY.\n\nThere were loud words in the town hall on Tuesday.\n\n"
        "“We never sold the boats of this harbour to anyone, and we may not sell them in the future,” "
        "the minister said. “The rumor that a buyer has been found is the work of our rivals.”\n\n"
        "Nobody asked a question.\n"
    ),
    "post.txt": (
        "COAST.\n\nThe minister denied a sale on Friday.\n\n"
        "“The rumour that a buyer has been found is the work of our enemies,” the minister said.\n"
    ),
}


@pytest.fixture
def articles(tmp_path: Path) -> list[Path]:
    """Two articles on one statement and one on a look-alike; no outlet is named, their files name them."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in ARTICLES]


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """The maker of windows: give it a library's path and settings; each is closed at the end."""
    windows: list[MainWindow] = []

    def open_one(library: Path | None = None, settings: Settings | None = None) -> MainWindow:
        window = MainWindow(settings or Settings())
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.furnish()
        if library is not None:
            window.open_library(library, create=True)
            qtbot.waitUntil(lambda: window.session.is_idle)
        return window

    yield open_one
    for window in windows:
        window.close()


@pytest.fixture
def window(open_window: Callable[..., MainWindow], tmp_path: Path) -> MainWindow:
    """A window on an empty library."""
    return open_window(tmp_path / "case.asquoted")


@pytest.fixture
def filled(window: MainWindow, articles: list[Path], qtbot: QtBot) -> MainWindow:
    """A window on a library with the three articles, compared."""
    window.session.take_in_files(articles)
    qtbot.waitUntil(lambda: window.session.is_idle)
    return window
