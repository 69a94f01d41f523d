"""Work on the library that the window holds, in jobs, and what the window then knows of it.

All runs on one lane, so edits are done in the order they were asked for and nothing here
waits. The values last read are kept for the views.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from asquoted.domain.altered import Altered
from asquoted.errors import Cancelled
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.jobs import Job, Lane
from asquoted.qt.later import Later, LaterCalls
from asquoted.qt.phrases import said

if TYPE_CHECKING:
    from asquoted.qt import library_reading as reading
    from asquoted.qt import library_work as work
    from asquoted.store.library import Library
else:
    reading = Later("asquoted.qt.library_reading")
    work = LaterCalls("asquoted.qt.library_work")

Wish = Callable[["Library", "reading.Seen"], object]
"""What is done in a job, with the library and what the window had seen of it when it was asked for."""

Held = Callable[[], "tuple[Library, reading.Seen]"]
"""Gives the library and what is seen of it, to a job: one that is still being opened is waited for."""


class LibraryJobs(QObject):
    """What is asked for is done in jobs, one after the other; what came of it is shown.

    Signals:
        glimpsed: the documents of the library that is being opened are known, not yet what they
            quote; or, where it could not be opened after all, are no longer. Carries its path.
        opened: a library is open and read; carries whether the sample was just put into it.
        closing: the library in sight gives way to another; what is typed for it is still to be kept.
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
    closing = Signal()
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
        self._library: Library | None = None
        self._lane = Lane()
        self._jobs: set[Job] = set()
        self._wishes: set[Job] = set()
        self._queued: set[Job] = set()
        """What is in the lane: whatever it alters is shown by itself."""
        self._is_to_look = False
        self._answers: dict[Job, Callable[[object], None]] = {}
        """What becomes of what a job on the library in sight gives; of one on an earlier library, nothing."""

    @property
    def is_open(self) -> bool:
        """Tell whether a library is open."""
        return self._library is not None

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
            self._answers[job] = on_done
            job.done.connect(self._on_done)
        self._wishes.add(job)
        self._run(job, words)
        return job

    def _edit(self, what: Wish, words: str = "", *, removes: bool = False) -> None:
        self._start(what, words, self._on_removed if removes else self._on_refreshed)

    def _mark(
        self, edit: "Callable[[Library], object]", *, removes: bool = False, quiet: bool = False
    ) -> None:
        self._start(
            lambda library, _: work.edit_marks(library, partial(edit, library)),
            self.tr("Changing tags and notes"),
            self._on_removed if removes else self._on_quietly_altered if quiet else self._on_altered,
        )

    def _take_in(self, what: Callable[..., object]) -> None:
        held = self._held()
        if held is None:
            return
        job = Job(partial(int), self)
        job.set_work(partial(_take_in, held, what, job))
        job.failed.connect(self._on_failed)
        self._answers[job] = self._on_taken_in
        job.done.connect(self._on_done)
        self._run(job, self.tr("Taking in and comparing"))

    def _held(self) -> Held | None:
        library = self._library
        if library is None:
            return None
        asked = self.contents, self.marks

        def held() -> "tuple[Library, reading.Seen]":
            # As it is when the work begins: what others have shown since it was asked for is not read again.
            marks, contents = self.marks, self.contents
            seen = (contents, marks) if self._library is library else asked
            return library, reading.Seen(*seen)

        return held

    def _run(self, job: Job, words: str, lane: Lane | None = None) -> None:
        job.ended.connect(self._on_ended)
        self._jobs.add(job)
        if lane is None:
            self._queued.add(job)
        if words:
            self.began.emit(job, words)
        job.start(lane or self._lane)

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
        """Read what others have altered; what is done here meanwhile is shown first, and not read twice."""
        self._is_to_look = bool(self._queued)
        if self.is_open and not self._queued:
            self._edit(lambda library, seen: work.read_if_changed(library, seen))

    # Slots

    def _on_done(self, answer: object) -> None:
        job = self.sender()
        on_done = self._answers.pop(job, None) if isinstance(job, Job) else None
        if on_done is not None:
            on_done(answer)

    def _on_altered(self, answer: object) -> None:
        if not isinstance(answer, Altered):
            self._on_refreshed(answer)
            return
        self._show_altered(answer)
        self.edited.emit(answer.edit.words)

    def _on_quietly_altered(self, answer: object) -> None:
        """Show what was altered without a word of it: who writes on knows what they do."""
        if isinstance(answer, Altered):
            self._show_altered(answer)
        else:
            self._on_refreshed(answer)

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
            self._queued.discard(job)
            self._answers.pop(job, None)
        if self._is_to_look:
            self._look_again()


def on_held(held: Held, what: Wish, job: Job | None = None) -> object:
    """Do what is wished for on the library; `job` is told how far it is, and may stop it."""
    library, seen = held()
    if job is None:
        return what(library, seen)
    return work.attended(library, partial(what, library, seen), job.report, job.is_cancelled)


def _take_in(held: Held, what: Callable[..., object], job: Job) -> object:
    library, seen = held()
    return what(library, seen, on_progress=job.report, is_cancelled=job.is_cancelled)
