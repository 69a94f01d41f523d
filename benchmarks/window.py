"""The window beside a bare floor, in the same run, on the offscreen platform. Each function yields rows."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

from benchmarks.engine import HEAD, row
from benchmarks.kept import kept_library

_RUNS = 9
_STARTS = 5
_ARTICLES = (500, 2_000, 5_000)
_WIDE_ARTICLES, _OUTLETS = 600, 30
_PAINTED = """
import os

def painted(window, event):
    os.write(1, b"p")
    os._exit(0)
"""
_BARE = (
    _PAINTED
    + """
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    paintEvent = painted

app = QApplication([])
window = Window()
window.show()
app.exec()
"""
)
_OURS = (
    _PAINTED
    + """
import sys
sys.argv = ["asquoted"]
from asquoted.qt.main_window import MainWindow
MainWindow.paintEvent = painted
from asquoted.__main__ import main
main()
"""
)
_WATCHED = """
import os, sys
from PySide6.QtCore import Qt, QTimer
from asquoted.qt.main_window import MainWindow

furnish = MainWindow.furnish
kept = []

def watched(window):
    furnish(window)
    kept.append(Watch(window))

def over():
    os.write(1, b"p")
    os._exit(0)

MainWindow.furnish = watched
"""
_STARTED = """
sys.argv = ["asquoted", sys.argv[1]]
from asquoted.__main__ import main
main()
"""
_USABLE = (
    _WATCHED
    + """
class Watch:
    def __init__(self, window):
        self.window = window
        self.hand = QTimer()
        self.hand.timeout.connect(self.click)
        window.session.glimpsed.connect(self.use)

    def use(self):
        self.window.grab()
        self.hand.start(0)

    def click(self):
        # Imported by no start of the program: it is the hand at the mouse.
        from PySide6.QtTest import QTest

        listed = self.window.places.documents.list
        place = listed.visualRect(listed.model().index(2, 0)).center()
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
        if self.window.places.middle.read.article.toPlainText():
            self.window.grab()
            over()
"""
    + _STARTED
)
_LOADED = (
    _WATCHED
    + """
class Watch:
    def __init__(self, window):
        self.window = window
        window.session.changed.connect(self.look)

    def look(self):
        self.window.grab()
        over()
"""
    + _STARTED
)
_READ = """
import os, sqlite3, sys
import alembic.command, rapidfuzz, Stemmer, sqlalchemy, sqlalchemy.orm, typst
from PySide6.QtWidgets import QApplication, QListView, QMainWindow
from PySide6.QtCore import QStringListModel

app = QApplication([])
window = QMainWindow()
window.show()
library = sqlite3.connect(sys.argv[1])
tables = [name for name, in library.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
rows = {}
for name in tables:
    try:
        rows[name] = library.execute(f'SELECT * FROM "{name}"').fetchall()
    except sqlite3.OperationalError:
        pass
names = QListView()
names.setModel(QStringListModel([str(row[0]) for row in rows["documents"]]))
window.setCentralWidget(names)
window.grab()
os.write(1, b"p")
os._exit(0)
"""


def first_paint_rows() -> Iterator[str]:
    """From the start of the process to the first paint event, beside an empty QMainWindow alone."""
    with tempfile.TemporaryDirectory() as place:
        own = _environment(Path(place))
        _until_painted(_OURS, own)
        _until_painted(_BARE, own)
        taken = [(_until_painted(_OURS, own), _until_painted(_BARE, own)) for _ in range(_RUNS)]
    yield row("first paint", "an empty QMainWindow", min(o for o, _ in taken), min(t for _, t in taken))


def usable_rows() -> Iterator[str]:
    """From the start of the process until the window is usable, and until all is shown.

    Usable: the list of documents is painted, one was clicked, and its text is painted. By then
    documents can be sorted, filtered and read; what else is asked for, a search, a tag or an
    import, is done as soon as all is read.
    """
    beside = "the same libraries imported, the rows read bare"
    with tempfile.TemporaryDirectory() as place:
        own = _environment(Path(place))
        for articles in _ARTICLES:
            library = kept_library(articles)
            taken = [
                [_until_painted(one, own, library) for one in (_USABLE, _LOADED, _READ)]
                for _ in range(_STARTS)
            ]
            usable, loaded, bare = (min(one) for one in zip(*taken, strict=True))
            yield row(f"usable with {articles:,} documents", beside, usable, bare)
            yield row(f"all of {articles:,} documents shown", beside, loaded, bare)


def held_up_rows() -> Iterator[str]:
    """Yield what a large library does to the window, step by step: see `benchmarks.held_up`."""
    wide = kept_library(_WIDE_ARTICLES, tellings=_OUTLETS)
    for library in (*map(kept_library, _ARTICLES[1:]), wide):
        command = [sys.executable, "-m", "benchmarks.held_up", str(library)]
        with tempfile.TemporaryDirectory() as place:
            own = _environment(Path(place))
            done = subprocess.run(
                command, env=own, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, text=True
            )
        yield from done.stdout.splitlines()


def _environment(place: Path) -> Mapping[str, str]:
    """Return the environment of a program that was installed: a user's places are its own.

    Whatever the shell says, modules are compiled once, as an installer does it, and not at every start.
    """
    own = {name: str(place) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    own |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(place / "compiled")}
    return {**{key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}, **own}


def _until_painted(code: str, environment: Mapping[str, str], *given: Path) -> float:
    start = time.perf_counter()
    command = [sys.executable, "-c", code, *map(str, given)]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as program:
        assert program.stdout is not None
        painted = program.stdout.read(1)
        spent = time.perf_counter() - start
    if painted != b"p":
        raise RuntimeError("the window was never painted")
    return spent


def rows() -> Iterator[str]:
    """Yield all rows of the window."""
    from benchmarks import views

    yield from first_paint_rows()
    yield from usable_rows()
    yield from held_up_rows()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = views.prepare()
    yield from views.compare_rows(app)
    yield from views.read_rows()
    yield from views.list_rows(app)


def main() -> None:
    """Print the rows of the window alone."""
    for line in chain(HEAD, rows()):
        print(line, flush=True)


if __name__ == "__main__":
    main()
