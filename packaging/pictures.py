"""Pictures of the window on the sample library.

    pictures.py FOLDER               every view, light and dark, at two sizes and 200 %, in three scripts
    pictures.py --main-job FOLDER    one picture, and the sample comparison as PDF

Nothing of the user's is read or written: the library lies in a folder of its own.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from asquoted.domain.comparison import Operation
from asquoted.domain.documents import Draft
from asquoted.domain.narrowing import Narrowing
from asquoted.domain.searching import Hit
from asquoted.domain.targets import Target, TargetKind
from asquoted.printing.pdf import print_report, render_pages
from asquoted.qt.library_work import Read, take_in_read
from asquoted.qt.main_window import MainWindow
from asquoted.qt.preferring import SIZES
from asquoted.qt.theme import apply_font, apply_theme
from asquoted.qt.views.find_panel import FindPanel
from asquoted.qt.views.preferences_window import PreferencesWindow
from asquoted.readers import read_pasted
from asquoted.service.libraries import open_library
from asquoted.service.reports import make_report
from asquoted.settings import Settings

_SIZES = ((1280, 800), (1920, 1080))
_THEMES = ("light", "dark")
_PATIENCE = 120.0
_INVENTED = Path(__file__).with_name("invented.json")
_SCRIPTS = ("arabic", "korean")


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
    # The panel of the selection follows the view in a turn of its own.
    wait_until(app, lambda: window.marking.inspecting.is_settled)
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
    # What was done last is of no interest here.
    window.statusBar().clearMessage()
    # As small as they get, whatever time it takes: they lie in the repository.
    if not window.grab().save(str(path), "PNG", 0):
        raise OSError(f"{path}: the picture could not be written")
    print(path)


def zoom(app: QApplication, window: MainWindow, size: int) -> None:
    """Show everything at `size` per cent, as the keys do."""
    window.actions_by_name["size"].trigger()
    for _ in range(SIZES.index(size) - SIZES.index(100)):
        window.actions_by_name["larger"].trigger()
    settle(app, window)


def fullest(window: MainWindow) -> str:
    """Return the quote with the most differences."""
    contents = window.session.contents
    quotes = [contents.quote(one.id) or one for one in contents.comparison.quotes]
    return max(quotes, key=lambda one: sum(len(r.differences) for r in one.renderings)).id


def telling_difference(window: MainWindow, quote: str) -> Target:
    """Return the first difference of a quote that puts words in place of others, else the first at all."""
    found = window.session.contents.quote(quote)
    all_of_it = [(one, each) for one in found.renderings for each in one.differences] if found else []
    words = [pair for pair in all_of_it if pair[1].operation is Operation.SUBSTITUTION]
    rendering, difference = min(words or all_of_it, key=lambda pair: pair[1].base_span.start)
    return Target.of_difference(rendering.id, difference)


def show_marks(app: QApplication, window: MainWindow) -> None:
    """Go to the quote with the most differences, and put a tag and a note on it."""
    quote = fullest(window)
    window.places.middle.go_to_quote(quote)
    settle(app, window)
    target = Target(TargetKind.QUOTE, quote)
    window.session.put_new_tag("to check", target)
    window.session.write_note(target, "Ask for the original of the statement.")
    settle(app, window)


def views(window: MainWindow) -> dict[str, Callable[[], None]]:
    """Return the views by name, and how to come to each."""
    middle, actions = window.places.middle, window.actions_by_name
    contents = window.session.contents
    document = max(contents.documents, key=lambda one: len(contents.renderings_in(one)))
    quote = fullest(window)
    difference = telling_difference(window, quote)

    def coverage() -> None:
        middle.show_view("coverage")

    def compare() -> None:
        actions["interlinear"].setChecked(False)
        # The same difference every time: light and dark are to be held against each other.
        middle.compare_quote(quote)
        middle.go_to(difference)

    def interlinear() -> None:
        compare()
        actions["interlinear"].setChecked(True)

    def read() -> None:
        actions["interlinear"].setChecked(False)
        middle.go_to_document(document)

    return {"coverage": coverage, "compare": compare, "interlinear": interlinear, "read": read}


def all_views(app: QApplication, window: MainWindow, folder: Path) -> None:
    """Leave a picture of every view in `folder`: at two sizes, light and dark, and twice as large."""
    show_marks(app, window)
    shows = views(window)
    for theme in _THEMES:
        apply_theme(app, theme)
        for width, height in _SIZES:
            window.resize(width, height)
            for name, show in shows.items():
                show()
                take(app, window, folder / f"{name}-{theme}-{width}.png")
        window.resize(*_SIZES[0])
        zoom(app, window, 200)
        for name, show in shows.items():
            show()
            take(app, window, folder / f"{name}-{theme}-1280-200.png")
        zoom(app, window, 100)
    apply_theme(app, _THEMES[0])


def for_guide(app: QApplication, window: MainWindow, folder: Path) -> None:
    """Leave pictures of what the guide tells of besides the views."""
    window.resize(*_SIZES[0])
    actions, shows = window.actions_by_name, views(window)
    shows["compare"]()
    settle(app, window)
    actions["tag"].trigger()
    take(app, window, folder / "tag-light-1280.png")
    window.marking.popup.dismiss()
    tag_hits(app, window, folder)
    shows["compare"]()
    actions["voice"].trigger()
    take(app, window, folder / "correct-light-1280.png")
    window.places.correcting.dismiss()
    outlets = sorted({one.label for one in window.session.contents.documents.values()})
    window.filtering.ask(Narrowing(outlets=frozenset(outlets[:2])))
    shows["coverage"]()
    take(app, window, folder / "filter-light-1280.png")
    window.filtering.clear()
    actions["left_panels"].trigger()
    actions["right_panels"].trigger()
    shows["compare"]()
    take(app, window, folder / "folded-light-1280.png")
    actions["left_panels"].trigger()
    actions["right_panels"].trigger()
    actions["palette"].trigger()
    take(app, window, folder / "palette-light-1280.png")
    window.setFocus()
    actions["preferences"].trigger()
    settle(app, window)
    opened = window.findChild(PreferencesWindow)
    if not isinstance(opened, PreferencesWindow) or not opened.grab().save(
        str(folder / "preferences-light.png")
    ):
        raise OSError(f"{folder}: the picture could not be written")
    opened.close()


def tag_hits(app: QApplication, window: MainWindow, folder: Path) -> None:
    """Leave pictures of the hits of a search, before they are tagged, and of a tag that is split."""
    finder, places = window.places.finder, window.places.tag_places
    window.actions_by_name["find"].trigger()
    finder.field.setText("rumour")
    wait_until(app, lambda: finder.model.rowCount() > 0)
    finder.tag_hits()
    take(app, window, folder / "hits-light-1280.png")
    window.session.tag_all_new("the rumour", hits_of(finder), "rumour")
    finder.closed.emit()
    settle(app, window)
    window.places.notices.clear()
    tag = next(one for one in window.session.marks.tags if one.name == "the rumour")
    window.tag_keeping.show_places(tag.id)
    places.model.tick([0, 1], on=True)
    places.name.setText("arms dealings")
    take(app, window, folder / "split-light-1280.png")
    places.closed.emit()
    window.session.undo()
    settle(app, window)
    window.places.notices.clear()


def hits_of(finder: FindPanel) -> list[Target]:
    """Return the ticked hits of a search as what a tag goes on."""
    hits = [one for one in finder.model.chosen() if isinstance(one, Hit)]
    return [Target.of_span(one.document, one.span, one.exact) for one in hits]


def first_page(library: Path, folder: Path) -> None:
    """Leave the first page of the sample comparison in `folder`, as it is printed."""
    kept = open_library(library)
    pages = render_pages(make_report(kept), 80)
    kept.close()
    (folder / "pdf-page-1.png").write_bytes(pages[0])


def other_scripts(app: QApplication, folder: Path, place: Path) -> None:
    """Leave pictures of a library from right to left, and of one in Hangul."""
    invented = json.loads(_INVENTED.read_text(encoding="utf-8"))
    for name in _SCRIPTS:
        window = MainWindow(Settings())
        window.show()
        window.furnish()
        window.open_library(place / f"{name}.asquoted", create=True)
        settle(app, window)
        window.session.take_in(partial(take_in_read, read=Read(drafts_of(invented[name]))))
        settle(app, window)
        window.places.notices.hide()
        for theme, (width, height) in zip(_THEMES, _SIZES, strict=True):
            apply_theme(app, theme)
            window.resize(width, height)
            for view, show in views(window).items():
                show()
                take(app, window, folder / f"{name}-{view}-{theme}-{width}.png")
        apply_theme(app, _THEMES[0])
        window.close()


def drafts_of(articles: Mapping[str, str]) -> tuple[Draft, ...]:
    """Return articles, by their outlets, ready to be taken in."""
    drafts = []
    for outlet, text in articles.items():
        draft = read_pasted(text)
        details = replace(draft.details, outlet=outlet, published=date(2024, 3, 5))
        drafts.append(replace(draft, details=details))
    return tuple(drafts)


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
            for_guide(app, window, asked.folder)
            first_page(library, asked.folder)
            other_scripts(app, asked.folder, Path(place))
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
