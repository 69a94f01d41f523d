"""How long a large library keeps the window waiting, step by step: `python -m benchmarks.held_up LIBRARY`.

Run in a process of its own, on a copy: it edits. Of a library whose statements are told by very many
outlets, Compare is what is looked at. See `benchmarks.heart` for what is counted.

With `--why`, each pause of over 100 ms comes with what the window's thread was doing in it, and the others.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from asquoted.domain.comparison import Kind
from asquoted.domain.narrowing import Narrowing
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.theme import apply_font, apply_theme
from asquoted.settings import Settings
from benchmarks.corpus import story, told
from benchmarks.engine import shown
from benchmarks.heart import Heart, Witness
from benchmarks.kept import size_of

_STATEMENTS = 30
_IMPORTED = 50
_WIDE = 20
"""Outlets of a statement that are very many."""
_HAND = 40
"""Milliseconds between two things that the user does while articles are taken in."""
_LOOK = 400
"""Milliseconds that a person looks at a page at least."""
_WORDS = "there"
"""What is looked for: a word that stands in nearly every article."""


class _Bench:
    """A window on a copy of a library, and what a person does in it."""

    def __init__(self, path: Path, window: MainWindow, *, why: bool) -> None:
        self._path = path
        self._documents, self._tellings = size_of(path)
        self._size = f"{self._documents} documents"
        self._window = window
        self._session, self._middle = window.session, window.places.middle
        self._heart = Heart()
        self._why = why
        if why:
            Witness(self._heart).start()

    def rows(self) -> Iterator[str]:
        """Yield a row for each step."""
        yield self._step("opened", lambda: self._window.open_library(self._path), self._is_open)
        if self._tellings >= _WIDE:
            yield from self._compared()
            return
        for steps in (self._walked, self._narrowed, self._edited, self._found, self._imported):
            yield from steps()
        other = self._path.with_name(f"other-{self._path.name}")
        shutil.copy(self._path, other)
        words = "another library opened in its place"
        yield self._step(
            words,
            lambda: self._window.open_library(other),
            lambda: self._session.path == other and self._is_idle(),
        )

    def _compared(self) -> Iterator[str]:
        """Yield what is done with a sentence that very many outlets give."""
        self._size = f"{self._tellings} outlets"
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        view, contents = self._middle.compare, self._session.contents
        first, last = contents.comparison.quotes[0], contents.comparison.quotes[-1]
        self._read()
        yield self._step("first Compare", lambda: self._middle.compare_quote(first.id))
        for words, by in (("the next page", 1), ("the page before", -1)):
            self._read()
            yield self._step(words, partial(view.bar.page_asked.emit, by))
        far = Target(TargetKind.RENDERING, last.renderings[-1].id)
        yield self._step("another quote, its last outlet's column", lambda: self._middle.go_to(far))
        for percent in (300, 100):
            yield self._step(f"letters at {percent} %", partial(apply_font, app, percent))
        yield self._step("word under word", lambda: view.lay_beneath(True))
        yield self._step("side by side again", lambda: view.lay_beneath(False))

    def _walked(self) -> Iterator[str]:
        statements = [one.id for one in self._session.contents.comparison.statements[1 : 1 + _STATEMENTS]]

        def through() -> None:
            self._middle.go_to_quote(self._session.contents.quotes_of(statements.pop())[0].id)
            if statements:
                QTimer.singleShot(0, through)

        words = f"{len(statements)} statements gone to in Coverage"
        yield self._step(words, through, lambda: not statements and self._is_idle())

    def _narrowed(self) -> Iterator[str]:
        for words, asked in (
            (
                "a filter by kind, all compared for it",
                Narrowing(kinds=frozenset({Kind.NEGATION, Kind.WORDING})),
            ),
            ("that filter cleared", Narrowing()),
            ("a filter by outlet", Narrowing(outlets=frozenset({"Outlet 3", "Outlet 4"}))),
            ("a filter by date", Narrowing(since=story(3).spoken, until=story(90).spoken)),
            ("that filter cleared", Narrowing()),
        ):
            yield self._step(words, partial(self._window.filtering.ask, asked))

    def _edited(self) -> Iterator[str]:
        session = self._session
        quote = session.contents.comparison.quotes[-1]
        base = quote.renderings[-1].document
        yield self._step("a base chosen", lambda: session.choose_base(quote.id, base))
        yield self._step("that undone", session.undo)
        yield self._step("a document removed", lambda: session.remove_documents([base]))
        yield self._step("that undone", session.undo)

    def _found(self) -> Iterator[str]:
        window, session = self._window, self._session
        finder = window.places.finder
        window.finding.start()
        typed = list(_WORDS)

        def write() -> None:
            finder.field.insert(typed.pop(0))
            if typed:
                QTimer.singleShot(_HAND, write)

        yield self._step(
            "found while it was typed", write, lambda: not typed and bool(finder.model.rowCount())
        )
        yield self._step("the hits ticked", window.finding.tag_hits)
        hits = finder.model.chosen()
        yield self._step("the tag asked for", lambda: finder.tagging_wanted.emit(hits))
        yield self._step(
            f"{len(hits):,} hits tagged", lambda: window.finding.popup.name_entered.emit("water")
        )
        asked = Narrowing(tags=frozenset({tag.id for tag in session.marks.tags}))
        yield self._step("a filter by tag", lambda: window.filtering.ask(asked))
        yield self._step("that filter cleared", lambda: window.filtering.ask(Narrowing()))
        yield self._step("all hits untagged", session.undo)
        finder.closed.emit()

    def _imported(self) -> Iterator[str]:
        session, first = self._session, self._documents // self._tellings
        files = []
        for number in range(_IMPORTED):
            file = self._path.with_name(f"{number}.txt")
            article = told(story(first + number // self._tellings), number % self._tellings)
            file.write_text(f"{article.details.outlet}\n\n{article.text}", encoding="utf-8")
            files.append(file)
        statements = [one.id for one in session.contents.comparison.statements]
        documents = [one.id for one in session.contents.summaries]
        hand = QTimer()
        hand.setInterval(_HAND)

        def use() -> None:
            if len(statements) % 2:
                self._middle.go_to_quote(session.contents.quotes_of(statements.pop())[0].id)
            else:
                statements.pop()
                self._middle.go_to_document(documents.pop())

        hand.timeout.connect(use)
        hand.start()
        yield self._step(
            f"{_IMPORTED} articles taken in, while others are read", lambda: session.take_in_files(files)
        )
        hand.stop()
        yield self._step("that undone", session.undo)
        yield self._step("that done again", session.redo)

    def _read(self) -> None:
        """Let the moment pass that a person looks at what is there."""
        loop = QEventLoop()
        QTimer.singleShot(_LOOK, loop.quit)
        loop.exec()

    def _is_open(self) -> bool:
        return self._session.is_open and self._is_idle()

    def _is_idle(self) -> bool:
        return self._session.is_idle and self._window.marking.inspecting.is_settled

    def _step(self, words: str, do: Callable[[], object], until: Callable[[], bool] | None = None) -> str:
        is_over = until or self._is_idle
        loop = QEventLoop()
        start = time.perf_counter()
        if self._why:
            print(f"\n== {words}", file=sys.stderr)
        self._heart.start()
        QTimer.singleShot(0, do)
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        while not is_over():
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        # What came of it is painted, and the beat after that is heard.
        for _ in range(3):
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        spent = time.perf_counter() - start
        return f"| {self._size}: {words} | | {self._heart.told()} | {shown(spent)} | |"


def rows(path: Path, *, why: bool = False) -> Iterator[str]:
    """Yield a row for each step: how long it takes, and the longest that the window is held up in it."""
    app = QApplication([])
    apply_theme(app, "light")
    apply_font(app, 100)
    window = MainWindow(Settings())
    window.show()
    window.furnish()
    app.processEvents()
    yield from _Bench(path, window, why=why).rows()
    window.close()


def main() -> None:
    """Measure on a copy of the library that is named."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / Path(sys.argv[1]).name
        shutil.copy(sys.argv[1], copy)
        for row in rows(copy, why="--why" in sys.argv):
            print(row, flush=True)


if __name__ == "__main__":
    main()
