"""The open library, as the window knows it: it asks, and hears by signal. See `LibraryHolding`."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from asquoted.domain.documents import Details, Draft
from asquoted.domain.edits import Edit
from asquoted.qt.later import Later, LaterCalls
from asquoted.qt.library_jobs import Wish, on_held
from asquoted.qt.mark_edits import MarkEdits

if TYPE_CHECKING:
    from asquoted.domain import quotations
    from asquoted.qt import library_reading as reading
    from asquoted.qt import library_work as work
    from asquoted.service import correcting, searching
    from asquoted.store import folding
    from asquoted.store.library import Library
else:
    reading = Later("asquoted.qt.library_reading")
    work = LaterCalls("asquoted.qt.library_work")
    correcting = LaterCalls("asquoted.service.correcting")
    searching = LaterCalls("asquoted.service.searching")
    folding = LaterCalls("asquoted.store.folding")
    quotations = LaterCalls("asquoted.domain.quotations")


class LibrarySession(MarkEdits):
    """What the user can wish for. Without a library in sight, nothing comes of it."""

    def take_in_files(self, files: Sequence[Path]) -> None:
        """Import files as documents, and compare anew."""
        named = tuple(files)
        self._take_in(lambda library, seen, **asked: work.take_in_files(library, seen, named, **asked))

    def take_in(self, what: "Callable[..., object]") -> None:
        """Take in by `what`, which gets the library and what is seen of it first, and compare anew."""
        self._take_in(what)

    def take_in_text(self, text: str) -> None:
        """Import pasted text as a document, and compare anew."""
        self._take_in(lambda library, seen, **asked: work.take_in_text(library, seen, text, **asked))

    def bring_back_sample(self) -> None:
        """Add what is missing of the sample library."""
        self._edit(
            lambda library, seen: work.bring_back_sample(library, seen), self.tr("Bringing back the sample")
        )

    def remove_documents(self, ids: Sequence[str]) -> None:
        """Take documents out of the library."""
        gone = tuple(ids)
        self._edit(
            lambda library, seen: work.remove_documents(library, seen, gone),
            self.tr("Removing documents"),
            removes=True,
        )

    def foresee_text(self, document: str, source: Path | str, on_foreseen: Callable[[object], None]) -> None:
        """Tell what the text of a file, or a text itself, would do to a document; nothing is altered."""
        self._start(
            lambda library, _: work.foresee_text(library, document, source),
            self.tr("Reading the new text"),
            on_foreseen,
        )

    def replace_text(self, document: str, draft: Draft) -> None:
        """Give a document the text of a draft, and compare anew."""
        self._edit(
            lambda library, seen: work.replace_text(library, seen, document, draft),
            self.tr("Comparing anew"),
            removes=True,
        )

    def choose_base(self, quote: str, document: str | None) -> None:
        """Hold a quote's renderings against a document's, or against the composite."""
        self._edit(lambda library, seen: work.choose_base(library, seen, quote, document))

    def correct(self, edit: "Callable[[Library], Edit]") -> None:
        """Tell the engine something that every later run keeps, and read what it then found."""
        self._edit(
            lambda library, seen: work.correct(library, seen, partial(edit, library)),
            self.tr("Comparing anew"),
            removes=True,
        )

    def read_corrections(self, on_read: Callable[[object], None]) -> None:
        """Read what the user told the engine."""
        self._start(lambda library, _: correcting.list_corrections(library), on_done=on_read)

    def undo(self) -> None:
        """Take the newest edit back."""
        self._start(lambda library, seen: work.undo(library, seen), self.tr("Undoing"), self._on_taken_back)

    def take_back(self, edits: Sequence[str]) -> None:
        """Take back just these edits, if they are still the newest ones."""
        newest = tuple(edits)
        self._edit(lambda library, seen: work.take_back(library, seen, newest), self.tr("Undoing"))

    def edit_details(self, document: str, details: Details) -> None:
        """Correct what is known of a document."""
        self._edit(
            lambda library, seen: work.edit_details(library, seen, document, details),
            self.tr("Comparing anew"),
        )

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._start(
            lambda library, seen: work.redo(library, seen), self.tr("Doing again"), self._on_taken_back
        )

    def reload(self) -> None:
        """Read everything anew."""
        self._edit(lambda library, seen: reading.read_anew(library, seen))

    def fold(self) -> None:
        """Bring what was done into the library's file, so that a copy of it has that too; nobody is told."""
        job = self._start(lambda library, _: folding.fold(library.path))
        if job is not None:
            # It is done when the library is closed, too.
            self._wishes.discard(job)

    def look_again(self) -> None:
        """Read everything anew if somebody else has edited the library."""
        self._look_again()

    def search(self, words: str, on_found: Callable[[object], None], most: int = 500) -> None:
        """Find words in documents and notes, `most` times; only the newest search is answered."""
        held = self._held()
        if held is not None:
            finding = partial(on_held, held, lambda library, _: searching.search(library, words, most))
            self._searches.start(finding, on_found, self.failed.emit)

    def read_speech(self, document: str, on_read: Callable[[object], None]) -> None:
        """Find what a document quotes; only the newest document asked for is answered."""
        found = self.contents.documents.get(document)
        if found is not None:
            self._readings.start(partial(quotations.read_speech, found.text), on_read, self.failed.emit)

    def export(
        self,
        out: Path,
        quotes: Sequence[str] | None = None,
        filters: Sequence[str] = (),
        language: str = "en",
    ) -> None:
        """Write the comparison to `out`, in the format of its suffix, in a language by its code."""
        self._write(
            lambda library, _: work.export(library, out, quotes, filters, language),
            self.tr("Writing {file}").format(file=out.name),
        )

    def make_pages(
        self,
        on_made: Callable[[object], None],
        quotes: Sequence[str] | None = None,
        filters: Sequence[str] = (),
        language: str = "en",
    ) -> None:
        """Make the pages of the comparison, or of some quotes, as pictures, in a language by its code."""
        job = self._start(
            lambda library, _: work.pages(library, quotes, filters, language),
            self.tr("Making the pages"),
            on_made,
        )
        if job is not None:
            # Nobody looks at pages when the window is gone.
            self._wishes.discard(job)

    def backup(self, out: Path) -> None:
        """Write a verified copy of the library."""
        self._write(lambda library, _: work.backup(library, out), self.tr("Backing up"))

    def _write(self, what: Wish, words: str) -> None:
        job = self._start(what, words)
        if job is not None:
            # Told whatever library is in sight by then: the file is there.
            job.done.connect(self.written)
