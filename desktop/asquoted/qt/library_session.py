"""The open library, as the window knows it: it asks, and hears by signal.

Everything runs in jobs on one lane, so edits are done in the order they were asked for
and nothing here waits. The values last read are kept for the views.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from asquoted.domain.altered import Altered
from asquoted.domain.documents import Details
from asquoted.domain.edits import Edit
from asquoted.errors import Cancelled
from asquoted.qt.comparisons import Comparisons
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.jobs import Job, Lane, Latest, spare_from_sweeps
from asquoted.qt.later import Later, LaterCalls
from asquoted.qt.mark_edits import MarkEdits
from asquoted.qt.phrases import said

if TYPE_CHECKING:
    from asquoted.qt import library_reading as reading
    from asquoted.qt import library_work as work
    from asquoted.service import correcting, searching
    from asquoted.store import attending
    from asquoted.store.library import Library
else:
    attending = Later("asquoted.store.attending")
    reading = Later("asquoted.qt.library_reading")
    work = LaterCalls("asquoted.qt.library_work")
    correcting = LaterCalls("asquoted.service.correcting")
    searching = LaterCalls("asquoted.service.searching")


class LibrarySession(MarkEdits):
    """One open library at a time.

    Signals:
        opened: a library is open and read; carries whether the sample was just put into it.
        closed: no library is open any more.
        changed: tags, notes, senses and journal were read anew; carries whether documents
            and comparison were as well.
        edited: an edit was done; carries its words.
        removed: an edit took something away, or touched much at a time; carries its words and its id.
        taken_in: an import ended; carries what became of the files.
        written: a file was written; carries its path.
        failed: something failed that the user can mend; carries the error.
        began: a job that may take a while was started; carries the job and its words.
    """

    opened = Signal(bool)
    closed = Signal()
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
        self._lane = Lane()
        self._searches = Latest(Lane(), self)
        self._readings = Latest(Lane(), self)
        self._jobs: set[Job] = set()
        self._wishes: set[Job] = set()
        self.comparisons = Comparisons(self)

    @property
    def is_open(self) -> bool:
        """Tell whether a library is open."""
        return self._library is not None

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing that was asked for is still to be done."""
        return not self._jobs and self.comparisons.is_idle

    def open(self, path: Path, *, create: bool = False) -> None:
        """Open another library in place of this one; this one stays until the other is read."""

        # A function of its own, so that the database layer is imported by the job's thread.
        def opening() -> object:
            attention = attending.Attention(job.report, job.is_cancelled)
            return reading.open_library(path, create=create, attention=attention)

        job = Job(opening, self)
        job.failed.connect(self._on_failed)
        job.done.connect(self._on_opened)
        self._run(job, self.tr("Opening the library"))

    def close(self) -> None:
        """Stop what can be stopped, wait for the rest, and close the library."""
        for job in self._jobs:
            # What the user did or asked for until the window closed is no work to stop: it would be lost.
            if job not in self._wishes:
                job.cancel()
        self._searches.close()
        self._readings.close()
        self.comparisons.close()
        self._lane.close()
        for job in self._jobs:
            job.forget()
            # A library that was still being opened, and that nobody will hear of.
            library = getattr(job.value(), "library", None)
            if library is not None:
                library.close()
        self._let_go()

    def take_in_files(self, files: Sequence[Path]) -> None:
        """Import files as documents, and compare anew."""
        if self._library is not None:
            self._take_in(partial(work.take_in_files, self._library, self._seen(), tuple(files)))

    def take_in(self, what: "Callable[..., object]") -> None:
        """Take in by `what`, which gets the library and what is seen of it first, and compare anew."""
        if self._library is not None:
            self._take_in(partial(what, self._library, self._seen()))

    def take_in_text(self, text: str) -> None:
        """Import pasted text as a document, and compare anew."""
        if self._library is not None:
            self._take_in(partial(work.take_in_text, self._library, self._seen(), text))

    def bring_back_sample(self) -> None:
        """Add what is missing of the sample library."""
        if self._library is not None:
            self._edit(
                partial(work.bring_back_sample, self._library, self._seen()),
                self.tr("Bringing back the sample"),
            )

    def remove_documents(self, ids: Sequence[str]) -> None:
        """Take documents out of the library."""
        if self._library is not None:
            what = partial(work.remove_documents, self._library, self._seen(), tuple(ids))
            self._edit(what, self.tr("Removing documents"), removes=True)

    def choose_base(self, quote: str, document: str | None) -> None:
        """Hold a quote's renderings against a document's, or against the composite."""
        if self._library is not None:
            self._edit(partial(work.choose_base, self._library, self._seen(), quote, document))

    def correct(self, edit: "Callable[[Library], Edit]") -> None:
        """Tell the engine something that every later run keeps, and read what it then found."""
        if self._library is not None:
            what = partial(work.correct, self._library, self._seen(), partial(edit, self._library))
            self._edit(what, self.tr("Comparing anew"), removes=True)

    def read_corrections(self, on_read: Callable[[object], None]) -> None:
        """Read what the user told the engine."""
        if self._library is not None:
            self._start(partial(correcting.list_corrections, self._library)).done.connect(on_read)

    def undo(self) -> None:
        """Take the newest edit back."""
        if self._library is not None:
            what = partial(work.undo, self._library, self._seen())
            self._start(what, self.tr("Undoing")).done.connect(self._on_taken_back)

    def take_back(self, edits: Sequence[str]) -> None:
        """Take back just these edits, if they are still the newest ones."""
        if self._library is not None:
            what = partial(work.take_back, self._library, self._seen(), tuple(edits))
            self._edit(what, self.tr("Undoing"))

    def edit_details(self, document: str, details: Details) -> None:
        """Correct what is known of a document."""
        if self._library is not None:
            what = partial(work.edit_details, self._library, self._seen(), document, details)
            self._edit(what, self.tr("Comparing anew"))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._library is not None:
            what = partial(work.redo, self._library, self._seen())
            self._start(what, self.tr("Doing again")).done.connect(self._on_taken_back)

    def reload(self) -> None:
        """Read everything anew."""
        if self._library is not None:
            self._edit(partial(reading.read_anew, self._library, self._seen()))

    def look_again(self) -> None:
        """Read everything anew if somebody else has edited the library."""
        if self._library is not None:
            self._edit(partial(work.read_if_changed, self._library, self._seen()))

    def search(self, words: str, on_found: Callable[[object], None], most: int = 500) -> None:
        """Find words in documents and notes, `most` times; only the newest search is answered."""
        if self._library is not None:
            what = partial(searching.search, self._library, words, most)
            self._searches.start(what, on_found, self.failed.emit)

    def read_speech(self, document: str, on_read: Callable[[object], None]) -> None:
        """Find what a document quotes; only the newest document asked for is answered."""
        found = self.contents.documents.get(document)
        if found is not None and self._library is not None:
            self._readings.start(partial(work.speech_of, found.text), on_read, self.failed.emit)

    def export(self, out: Path, quotes: Sequence[str] | None = None, filters: Sequence[str] = ()) -> None:
        """Write the comparison to `out`, in the format of its suffix."""
        if self._library is not None:
            what = partial(work.export, self._library, out, quotes, filters)
            self._start(what, self.tr("Writing {file}").format(file=out.name)).done.connect(self.written)

    def make_pages(
        self,
        on_made: Callable[[object], None],
        quotes: Sequence[str] | None = None,
        filters: Sequence[str] = (),
    ) -> None:
        """Make the pages of the comparison, or of some quotes, as pictures."""
        if self._library is not None:
            what = partial(work.pages, self._library, quotes, filters)
            job = self._start(what, self.tr("Making the pages"))
            # Nobody looks at pages when the window is gone.
            self._wishes.discard(job)
            job.done.connect(on_made)

    def backup(self, out: Path) -> None:
        """Write a verified copy of the library."""
        if self._library is not None:
            what = partial(work.backup, self._library, out)
            self._start(what, self.tr("Backing up")).done.connect(self.written)

    def _start(self, what: Callable[[], object], words: str = "") -> Job:
        job = Job(what, self)
        library = self._library
        if words and library is not None:
            job.set_work(partial(work.attended, library, what, job.report, job.is_cancelled))
        job.failed.connect(self._on_failed)
        self._wishes.add(job)
        self._run(job, words)
        return job

    def _run(self, job: Job, words: str) -> None:
        job.ended.connect(self._on_ended)
        self._jobs.add(job)
        if words:
            self.began.emit(job, words)
        job.start(self._lane)

    def _edit(self, what: Callable[[], object], words: str = "", *, removes: bool = False) -> None:
        self._start(what, words).done.connect(self._on_removed if removes else self._on_refreshed)

    def _mark(self, edit: "Callable[[Library], object]", *, removes: bool = False) -> None:
        if self._library is not None:
            what = partial(work.edit_marks, self._library, partial(edit, self._library))
            job = self._start(what, self.tr("Changing tags and notes"))
            job.done.connect(self._on_removed if removes else self._on_altered)

    def _take_in(self, what: Callable[..., object]) -> None:
        job = Job(partial(int), self)
        job.set_work(partial(what, on_progress=job.report, is_cancelled=job.is_cancelled))
        job.failed.connect(self._on_failed)
        job.done.connect(self._on_taken_in)
        self._run(job, self.tr("Taking in and comparing"))

    def _show(self, fresh: "reading.Refreshed") -> None:
        if fresh.contents is not None:
            self.contents = fresh.contents
        self.marks = fresh.marks
        self.changed.emit(fresh.contents is not None)

    def _show_altered(self, altered: Altered) -> bool:
        """Show what one edit altered; tell False where others were made meanwhile, and read all anew."""
        if altered.elsewhere or altered.version != self.marks.version + 1:
            self.reload()
            return False
        self.marks = self.marks.after(altered)
        self.changed.emit(False)
        return True

    def _seen(self) -> "reading.Seen":
        return reading.Seen(self.contents, self.marks)

    def _let_go(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None
            self.path = None

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
        # The first edit need not wait for what it takes to be imported.
        self._start(partial(work.be_ready))

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
            self.look_again()

    def _on_ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._jobs.discard(job)
            self._wishes.discard(job)
