"""The window beside a bare floor, in the same run, on the offscreen platform. Each function yields rows."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.engine import HEAD, row

_RUNS = 9
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


def first_paint_rows() -> Iterator[str]:
    """From the start of the process to the first paint event, beside an empty QMainWindow alone."""
    with tempfile.TemporaryDirectory() as place:
        own = _environment(Path(place))
        _until_painted(_OURS, own)
        taken = [(_until_painted(_OURS, own), _until_painted(_BARE, own)) for _ in range(_RUNS)]
    yield row("first paint", "an empty QMainWindow", min(o for o, _ in taken), min(t for _, t in taken))


def _environment(place: Path) -> Mapping[str, str]:
    homes = {name: str(place) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    return {**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"}


def _until_painted(code: str, environment: Mapping[str, str]) -> float:
    start = time.perf_counter()
    command = [sys.executable, "-c", code]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as program:
        assert program.stdout is not None
        painted = program.stdout.read(1)
        spent = time.perf_counter() - start
    if painted != b"p":
        raise RuntimeError("the window was never painted")
    return spent


def main() -> None:
    """Print the rows of the window alone."""
    for line in (*HEAD, *first_paint_rows()):
        print(line, flush=True)


if __name__ == "__main__":
    main()
