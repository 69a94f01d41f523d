"""Pictures of the window on the sample library.

    pictures.py FOLDER               every view, light and dark, at two sizes
    pictures.py --main-job FOLDER    one picture, and the sample comparison as PDF

Nothing of the user's is read or written: the library lies in a folder of its own.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from asquoted.domain.targets import Target, TargetKind
from asquoted.printing.pdf import print_report
from asquoted.qt.main_window import MainWindow
from asquoted.qt.theme import apply_font, apply_theme
from asquoted.service.libraries import open_library
from asquoted.service.reports import make_report
from asquoted.settings import Settings

_SIZES = ((1280, 800), (1920, 1080))
_THEMES = ("light", "dark")
_PATIENCE = 120.0


def wait_until(app: QApplication, holds: Callable[[], bool]) -> None:
    """Let the window work until `holds`; raise TimeoutError if it never does."""
    end = time.monotonic() + _PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError("the window never came to rest")
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.01)


def settle(app: QApplication, window: MainWindow) -> None:
    """Wait until everything that was asked for is done, and painted."""
    wait_until(app, lambda: window.session.is_idle)
    for _ in range(5):
        app.processEvents()


def opened_window(app: QApplication, library: Path) -> MainWindow:
    """Return the window on a new library with the sample in it."""
    window = MainWindow(Settings())
    window.show()
    window.furnish()
    window.open_library(library, create=True)
    wait_until(app, lambda: window.session.is_open and window.session.is_idle)
    window.session.bring_back_sample()
    wait_until(app, lambda: bool(window.session.contents.comparison.quotes))
    settle(app, window)
    window.places.notices.hide()
    return window


def take(app: QApplication, window: MainWindow, path: Path) -> None:
    """Write a picture of the window as it stands. Raise OSError."""
    settle(app, window)
    if not window.grab().save(str(path)):
        raise OSError(f"{path}: the picture could not be written")
    print(path)


def show_marks(app: QApplication, window: MainWindow) -> None:
    """Go to the quote with the most differences, and put a tag and a note on one of them."""
    contents = window.session.contents
    quotes = filter(None, (contents.quote(one.id) for one in contents.comparison.quotes))
    quote = max(quotes, key=lambda one: sum(len(r.differences) for r in one.renderings))
    window.places.middle.go_to_quote(quote.id)
    settle(app, window)
    target = Target(TargetKind.QUOTE, quote.id)
    window.session.put_new_tag("to check", target)
    window.session.write_note(target, "Ask for the original of the statement.")
    settle(app, window)


def all_views(app: QApplication, window: MainWindow, folder: Path) -> None:
    """Leave a picture of every view, at two sizes, light and dark, in `folder`."""
    show_marks(app, window)
    middle = window.places.middle
    document = next(iter(window.session.contents.documents))

    def compare() -> None:
        middle.show_view("compare")
        middle.go_to_next_difference()

    shows: dict[str, Callable[[], None]] = {
        "coverage": lambda: middle.show_view("coverage"),
        "compare": compare,
        "read": lambda: middle.go_to_document(document),
    }
    for theme in _THEMES:
        apply_theme(app, theme)
        for width, height in _SIZES:
            window.resize(width, height)
            for name, show in shows.items():
                show()
                take(app, window, folder / f"{name}-{theme}-{width}.png")


def main_job(app: QApplication, window: MainWindow, library: Path, folder: Path) -> None:
    """Leave the sample comparison as PDF, and a picture of the window, in `folder`."""
    pdf = folder / "sample-comparison.pdf"
    kept = open_library(library)
    print_report(make_report(kept), pdf)
    kept.close()
    print(pdf)
    window.resize(*_SIZES[0])
    show_marks(app, window)
    take(app, window, folder / "window.png")


def tell_what_matters(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but for what the offscreen platform says of every window."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def main() -> int:
    """Take the pictures, and return the exit code."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--main-job", action="store_true")
    asked = arguments.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(tell_what_matters)
    app = QApplication(sys.argv[:1])
    apply_theme(app, _THEMES[0])
    apply_font(app, 100)
    with tempfile.TemporaryDirectory() as place:
        library = Path(place) / "sample.asquoted"
        window = opened_window(app, library)
        if asked.main_job:
            main_job(app, window, library, asked.folder)
        else:
            all_views(app, window, asked.folder)
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
