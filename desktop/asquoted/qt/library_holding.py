"""The library that the window holds: opened, worked on in jobs, let go of; and what is known of it by now.

Everything runs in jobs on one lane, so edits are done in the order they were asked for
and nothing here waits. The values last read are kept for the views.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from asquoted.domain.altered import Altered
from asquoted.errors import Cancelled
from asquoted.qt.articles import Articles
from asquoted.qt.comparisons import Comparisons
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.jobs import Job, Lane, Latest, spare_from_sweeps
from asquoted.qt.later import Later, LaterCalls
from asquoted.qt.phrases import said
from asquoted.store.glancing import list_at_a_glance

if TYPE_CHECKING:
    from asquoted.domain.documents import DocumentSummary
    from asquoted.qt import library_reading as reading
    from asquoted.qt import library_work as work
    from asquoted.store import attending
    from asquoted.store.library import Library
else:
    attending = Later("asquoted.store.attending")
    reading = Later("asquoted.qt.library_reading")
    work = LaterCalls("asquoted.qt.library_work")

Wish = Callable[["Library", "reading.Seen"], object]
"""What is done in a job, with the library and what the window had seen of it when it was asked for."""

Held = Callable[[], "tuple[Library, reading.Seen]"]
"""Gives the library and what is seen of it, to a job: one that is still being opened is waited for."""


class LibraryHolding(QObject):
    """One library at a time.

    Signals:
        glimpsed: the documents of the library that is being opened are known, not yet what they
            quote; or, where it could not be opened after all, are no longer. Carries its path.
        opened: a library is open and read; carries whether the sample was just put into it.
        changed: tags, notes, senses and journal were read anew; carries whether documents
            and comparison were as well.
        edited: an edit was done; carries its words.
        removed: an edit took something away, or touched much at a time; carries its words and its id.
        taken_in: an import ended; carries what became of the files.
        written: a file was written; carries its path.
        failed: something failed that the user can mend; carries the error.
        began: a job that may take a while was started; carries the job and its words.
    """

    glimpsed = Signal(object)
    opened = Signal(bool)
    changed = Signal(bool)
    edited = Signal(str)
    removed = Signal(str, str)
    taken_in = Signal(object)
    written = Signal(object)
    failed = Signal(object)
    began = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contents = Contents()
        self.marks = Marks()
        self.path: Path | None = None
        self._library: Library | None = None
        self._asked: tuple[Path, bool] | None = None
        self._opening: Job | None = None
        self._lane = Lane()
        self._beside = Lane()
        self._indexing: Job | None = None
        self._searches = Latest(Lane(), self)
        self._readings = Latest(Lane(), self)
        self._jobs: set[Job] = set()
        self._wishes: set[Job] = set()
        self.comparisons = Comparisons(self)
        # What was glimpsed is painted before the database layer is imported, in competition with it.
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(0)
        self._begin.timeout.connect(self._on_time_to_open)
        # What was read is painted before there is more to do.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._on_time_for_the_rest)

    @property
    def is_open(self) -> bool:
        """Tell whether a library is open."""
        return self._library is not None

    @property
    def takes_wishes(self) -> bool:
        """Tell whether what is asked for will be done: at once, or when the library in sight is open."""
        return self.is_open or not self.contents.is_read

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing that was asked for is still to be done."""
        is_begun = self._asked is None and not self._rest.isActive()
        return is_begun and not self._jobs and self.comparisons.is_idle

    def open(self, path: Path, *, create: bool = False) -> None:
        """Open another library in place of this one; this one stays until the other is read.

        Where none is open, the list of its documents comes first: what the user then asks for
        is done when the library is open.
        """
        self._asked = path, create
        if self.is_open:
            self._on_time_to_open()
            return
        job = Job(partial(list_at_a_glance, path), self)
        job.done.connect(self._on_glanced)
        self._run(job, "")

    def close(self) -> None:
        """Stop what can be stopped, wait for the rest, and close the library."""
        for job in self._jobs:
            # What the user did or asked for until the window closed is no work to stop: it would be lost.
            if job not in self._wishes and not (job is self._opening and self._wishes):
                job.cancel()
        self._asked = None
        self._begin.stop()
        self._rest.stop()
        self._searches.close()
        self._readings.close()
        self.comparisons.close()
        self._beside.close()
        self._lane.close()
        for job in self._jobs:
            job.forget()
            # A library that was still being opened, and that nobody will hear of.
            library = getattr(job.value(), "library", None)
            if library is not None:
                library.close()
        self._let_go()

    def _start(
        self, what: Wish, words: str = "", on_done: Callable[[object], None] | None = None
    ) -> Job | None:
        """Do what the user wishes; None where there is no library to do it on."""
        held = self._held()
        if held is None:
            return None
        job = Job(partial(int), self)
        job.set_work(partial(on_held, held, what, job if words else None))
        job.failed.connect(self._on_failed)
        if on_done is not None:
            job.done.connect(on_done)
        self._wishes.add(job)
        self._run(job, words)
        return job

    def _edit(self, what: Wish, words: str = "", *, removes: bool = False) -> None:
        self._start(what, words, self._on_removed if removes else self._on_refreshed)

    def _mark(self, edit: "Callable[[Library], object]", *, removes: bool = False) -> None:
        self._start(
            lambda library, _: work.edit_marks(library, partial(edit, library)),
            self.tr("Changing tags and notes"),
            self._on_removed if removes else self._on_altered,
        )

    def _take_in(self, what: Callable[..., object]) -> None:
        held = self._held()
        if held is None:
            return
        job = Job(partial(int), self)
        job.set_work(partial(_take_in, held, what, job))
        job.failed.connect(self._on_failed)
        job.done.connect(self._on_taken_in)
        self._run(job, self.tr("Taking in and comparing"))

    def _held(self) -> Held | None:
        if self._library is not None:
            now = self._library, reading.Seen(self.contents, self.marks)
            return lambda: now
        if not self.takes_wishes:
            return None
        if self._opening is None:
            # A wish comes behind it in the lane.
            self._on_time_to_open()
        return None if self._opening is None else partial(_opened_by, self._opening)

    def _run(self, job: Job, words: str, lane: Lane | None = None) -> None:
        job.ended.connect(self._on_ended)
        self._jobs.add(job)
        if words:
            self.began.emit(job, words)
        job.start(lane or self._lane)

    def _index(self, library: "Library") -> None:
        """Index what the first edit would have to wait for; who edits meanwhile need not."""
        self._indexing = job = Job(partial(int), self)
        indexing = partial(_index_texts, library)
        job.set_work(lambda: work.attended(library, indexing, job.report, job.is_cancelled))
        self._run(job, self.tr("Finding what the articles have in common"), self._beside)

    def _show(self, fresh: "reading.Refreshed") -> None:
        if fresh.contents is not None:
            self.contents = fresh.contents
        self.marks = fresh.marks
        self.changed.emit(fresh.contents is not None)

    def _show_altered(self, altered: Altered) -> None:
        """Show what one edit altered; where others were made meanwhile, read all anew."""
        if altered.elsewhere or altered.version != self.marks.version + 1:
            self._edit(lambda library, seen: reading.read_anew(library, seen))
            return
        self.marks = self.marks.after(altered)
        self.changed.emit(False)

    def _look_again(self) -> None:
        if self.is_open:
            self._edit(lambda library, seen: work.read_if_changed(library, seen))

    def _let_go(self) -> None:
        if self._indexing is not None:
            self._indexing.forget()
            self._indexing.wait()
        if self._library is not None:
            self._library.close()
            self._library = None
            self.path = None

    # Slots

    def _on_glanced(self, listed: object) -> None:
        if self._asked is None or self.is_open:
            return
        path, _ = self._asked
        if listed:
            documents = cast("tuple[DocumentSummary, ...]", listed)
            self.contents = Contents(documents, Articles(path, documents), is_read=False)
            self.glimpsed.emit(path)
        self._begin.start()

    def _on_time_to_open(self) -> None:
        self._begin.stop()
        if self._asked is None:
            return
        (path, create), self._asked = self._asked, None

        # A function of its own, so that the database layer is imported by the job's thread.
        def opening() -> object:
            attention = attending.Attention(job.report, job.is_cancelled)
            return reading.open_library(path, create=create, attention=attention)

        self._opening = job = Job(opening, self)
        job.failed.connect(self._on_not_opened)
        job.done.connect(self._on_opened)
        self._run(job, self.tr("Opening the library"))

    def _on_opened(self, answer: object) -> None:
        spare_from_sweeps()
        opened = cast("reading.Opened", answer)
        self._let_go()
        self._library = opened.library
        self.path = opened.library.path
        self.contents = opened.contents
        self.marks = opened.marks
        self.opened.emit(opened.fresh)
        self.changed.emit(True)
        self._rest.start()

    def _on_time_for_the_rest(self) -> None:
        if self._library is not None:
            # The first edit need not wait for what it takes to be imported.
            self._start(lambda *_: work.be_ready())
            self._index(self._library)

    def _on_not_opened(self, error: object) -> None:
        if not self.contents.is_read:
            for job in self._wishes:
                job.forget()
            self.contents = Contents()
            self.glimpsed.emit(None)
        self._on_failed(error)

    def _on_altered(self, answer: object) -> None:
        if not isinstance(answer, Altered):
            self._on_refreshed(answer)
            return
        self._show_altered(answer)
        self.edited.emit(answer.edit.words)

    def _on_taken_back(self, answer: object) -> None:
        if not isinstance(answer, Altered):
            self._on_refreshed(answer)
            return
        self._show_altered(answer)
        told = self.tr("undone: {words}") if answer.edit.undone else self.tr("done again: {words}")
        self.edited.emit(told.format(words=said(answer.edit.words)))

    def _on_refreshed(self, answer: object) -> None:
        if answer is not None:
            fresh = cast("reading.Refreshed", answer)
            self._show(fresh)
            if fresh.words:
                self.edited.emit(fresh.words)

    def _on_removed(self, answer: object) -> None:
        if isinstance(answer, Altered):
            self._show_altered(answer)
            self.removed.emit(answer.edit.words, answer.edit.id)
            return
        fresh = cast("reading.Refreshed", answer)
        self._show(fresh)
        self.removed.emit(fresh.words, fresh.edit)

    def _on_taken_in(self, answer: object) -> None:
        taken = cast("work.TakenIn", answer)
        self._show(taken.refreshed)
        self.taken_in.emit(taken)

    def _on_failed(self, error: object) -> None:
        self.failed.emit(error)
        if isinstance(error, Cancelled):
            # Of several edits to take back, the first may have been by then.
            self._look_again()

    def _on_ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._jobs.discard(job)
            self._wishes.discard(job)
            if job is self._opening:
                self._opening = None
            if job is self._indexing:
                self._indexing = None


def _opened_by(opening: Job) -> "tuple[Library, reading.Seen]":
    """Return what a job has opened, on another job's thread; wait for it there. Raise Cancelled."""
    opened = cast("reading.Opened | None", opening.wait())
    if opened is None:
        raise Cancelled
    return opened.library, reading.Seen(opened.contents, opened.marks)


def on_held(held: Held, what: Wish, job: Job | None = None) -> object:
    """Do what is wished for on the library; `job` is told how far it is, and may stop it."""
    library, seen = held()
    if job is None:
        return what(library, seen)
    return work.attended(library, partial(what, library, seen), job.report, job.is_cancelled)


def _index_texts(library: "Library") -> None:
    work.index_texts(library)


def _take_in(held: Held, what: Callable[..., object], job: Job) -> object:
    library, seen = held()
    return what(library, seen, on_progress=job.report, is_cancelled=job.is_cancelled)
