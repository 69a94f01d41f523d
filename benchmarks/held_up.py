"""How long a large library keeps the window waiting, step by step: `python -m benchmarks.held_up LIBRARY`.

Run in a process of its own, on a copy: it edits. A timer beats every few milliseconds; the
longest time between two beats is how long a key would have gone unheard. Beside it stands what the
window's own thread worked in that time: the rest it waited for other threads, or other programs.

With `--why`, each pause of over 100 ms comes with what the window's thread was doing in it, and the others.
"""

import faulthandler
import os
import re
import shutil
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from asquoted.domain.comparison import Kind
from asquoted.domain.narrowing import Narrowing
from asquoted.qt.main_window import MainWindow
from asquoted.qt.theme import apply_font, apply_theme
from asquoted.settings import Settings
from benchmarks.corpus import story, told
from benchmarks.engine import shown

_BEAT = 5
_LATE = 0.1
"""Seconds without a beat that are to be explained."""
_QUEUED = 0.001
"""Seconds for other programs that are told of."""
_SAMPLE = 0.004
_STATEMENTS = 30
_IMPORTED = 50
_TELLINGS = 5
_HAND = 40
"""Milliseconds between two things that the user does while articles are taken in."""
_COUNTED = Path("/proc/thread-self/schedstat")
_QUEUE = os.open(_COUNTED, os.O_RDONLY) if _COUNTED.exists() else None
_PLACE = re.compile(r'File "([^"]*)", line (\d+) in (\S+)')
_WORDS = "there"
"""What is looked for: a word that stands in nearly every article."""


class _Heart:
    """Beats as long as the event loop runs, and knows the longest pause, in seconds.

    Of it, so much was `work` of the window's thread; so long it was `queued`: it could have gone on, but
    the system gave the processor to other programs. For the rest it waited for threads of its own.
    """

    def __init__(self) -> None:
        self.longest = self.worked = self.queued = 0.0
        self.last = time.perf_counter()
        self._last_work, self._last_queue = time.thread_time(), _queued()
        self._timer = QTimer()
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        self.longest = self.worked = self.queued = 0.0
        self.last, self._last_work, self._last_queue = time.perf_counter(), time.thread_time(), _queued()
        self._timer.start()

    def _on_beat(self) -> None:
        now, work, queue = time.perf_counter(), time.thread_time(), _queued()
        if now - self.last > self.longest:
            self.longest, self.worked = now - self.last, work - self._last_work
            self.queued = queue - self._last_queue
        self.last, self._last_work, self._last_queue = now, work, queue


def _queued() -> float:
    """Return for how many seconds this thread was ready to run and was not let; 0 where nobody counts."""
    if _QUEUE is None:
        return 0.0
    return int(os.pread(_QUEUE, 99, 0).split()[1]) / 1e9


class _Witness(threading.Thread):
    """Looks at what the window's thread does whenever the heart is late, and tells of the long pauses."""

    def __init__(self, heart: _Heart) -> None:
        super().__init__(daemon=True)
        self._heart = heart
        self._window = threading.get_ident()

    def run(self) -> None:
        seen: Counter[str] = Counter()
        beside: Counter[str] = Counter()
        since = self._heart.last
        while True:
            time.sleep(_SAMPLE)
            if self._heart.last != since:
                if self._heart.last - since > _LATE:
                    print(f"\n{shown(self._heart.last - since)} held up", file=sys.stderr)
                    for stack, count in seen.most_common(12):
                        print(f"  {count} times in {stack}", file=sys.stderr)
                    for stack, count in beside.most_common(6):
                        print(f"  beside it {count} times in {stack}", file=sys.stderr)
                since = self._heart.last
                seen.clear()
                beside.clear()
            if time.perf_counter() - since > 2 * _SAMPLE:
                for thread, words in _told().items():
                    if thread != threading.get_ident():
                        (seen if thread == self._window else beside)[words] += 1


def _told() -> dict[int, str]:
    """Return where each thread is, without a hold on its frames.

    Who holds a frame when it ends lets go of what is in it, of a painter too, and on this thread: a crash.
    """
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file)
        file.seek(0)
        dumped = file.read()
    places = {}
    for thread in dumped.split("\n\n"):
        found = re.match(r"(?:Current t|T)hread 0x([0-9a-f]+)", thread)
        told = [
            f"{Path(file).stem}.{name}:{line}"
            for place, (file, line, name) in enumerate(_PLACE.findall(thread))
            if place == 0 or "/asquoted/" in file
        ]
        if found:
            places[int(found[1], 16)] = " < ".join(told[:9])
    return places


class _Bench:
    """A window on a copy of a library, and what a person does in it."""

    def __init__(self, path: Path, window: MainWindow, *, why: bool) -> None:
        self._path = path
        self._size = path.stem.rpartition("-")[2]
        self._window = window
        self._session, self._middle = window.session, window.places.middle
        self._heart = _Heart()
        self._why = why
        if why:
            _Witness(self._heart).start()

    def rows(self) -> Iterator[str]:
        """Yield a row for each step."""
        yield self._step("opened", lambda: self._window.open_library(self._path), self._is_open)
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
        session, first = self._session, int(self._size) // _TELLINGS
        files = []
        for number in range(_IMPORTED):
            file = self._path.with_name(f"{number}.txt")
            article = told(story(first + number // _TELLINGS), number % _TELLINGS)
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
        heart = self._heart
        held = f"{shown(heart.longest)} held up, of it {shown(heart.worked)} work"
        if heart.queued >= _QUEUED:
            held += f", {shown(heart.queued)} for other programs"
        return f"| {self._size} documents: {words} | | {held} | {shown(spent)} | |"


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
