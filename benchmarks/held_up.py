"""How long a large library keeps the window waiting, step by step: `python -m benchmarks.held_up LIBRARY`.

Run in a process of its own, on a copy: it edits. A timer beats every few milliseconds; the
longest time between two beats is how long a key would have gone unheard.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from asquoted.domain.comparison import Kind
from asquoted.domain.narrowing import Narrowing
from asquoted.qt.main_window import MainWindow
from asquoted.qt.theme import apply_font, apply_theme
from asquoted.settings import Settings
from benchmarks.engine import shown

_BEAT = 5
_STATEMENTS = 30


class _Heart:
    """Beats as long as the event loop runs, and knows the longest pause, in seconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        self.longest = 0.0
        self._since.start()
        self._timer.start()

    def _on_beat(self) -> None:
        self.longest = max(self.longest, self._since.restart() / 1_000)


def rows(path: Path) -> Iterator[str]:
    """Yield a row for each step: how long it takes, and the longest that the window is held up in it."""
    app = QApplication([])
    apply_theme(app, "light")
    apply_font(app, 100)
    window = MainWindow(Settings())
    window.show()
    window.furnish()
    heart = _Heart()
    size = path.stem.rpartition("-")[2]

    def step(words: str, do: Callable[[], object], until: Callable[[], bool]) -> str:
        loop = QEventLoop()
        start = time.perf_counter()
        heart.start()
        QTimer.singleShot(0, do)
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        while not until():
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        window.grab()
        app.processEvents()
        spent = time.perf_counter() - start
        return f"| {size} documents: {words} | | {shown(heart.longest)} held up | {shown(spent)} | |"

    session, middle = window.session, window.places.middle
    yield step("opened", lambda: window.open_library(path), lambda: session.is_open and session.is_idle)
    contents = session.contents
    statements = [one.id for one in contents.comparison.statements[1 : 1 + _STATEMENTS]]

    def through() -> None:
        middle.go_to_quote(contents.quotes_of(statements.pop())[0].id)
        if statements:
            QTimer.singleShot(0, through)

    words = f"{len(statements)} statements gone to in Coverage"
    yield step(words, through, lambda: not statements and session.is_idle)
    asked = Narrowing(kinds=frozenset({Kind.NEGATION, Kind.WORDING}))
    yield step(
        "a filter by kind, all compared for it", lambda: window.filtering.ask(asked), lambda: session.is_idle
    )
    yield step("that filter cleared", window.filtering.clear, lambda: session.is_idle)
    quote = session.contents.comparison.quotes[-1]
    base = quote.renderings[-1].document
    yield step("a base chosen", lambda: session.choose_base(quote.id, base), lambda: session.is_idle)
    yield step("that undone", session.undo, lambda: session.is_idle)
    yield step("a document removed", lambda: session.remove_documents([base]), lambda: session.is_idle)
    yield step("that undone", session.undo, lambda: session.is_idle)
    window.close()


def main() -> None:
    """Measure on a copy of the library that is named."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / Path(sys.argv[1]).name
        shutil.copy(sys.argv[1], copy)
        for row in rows(copy):
            print(row, flush=True)


if __name__ == "__main__":
    main()
