"""What the window has done in a job: each function opens, reads or edits a library and gives values.

Nothing here knows Qt. Imported late, as the services bring in the database layer.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from asquoted.domain.altered import Altered
from asquoted.domain.documents import Details, Draft
from asquoted.domain.edits import Edit
from asquoted.errors import Cancelled, DocumentError, StaleEditError, WriteError
from asquoted.export.endings import form_named
from asquoted.export.html import comparison_html
from asquoted.export.jsonfile import comparison_json
from asquoted.export.text import comparison_text
from asquoted.export.writing import write_whole
from asquoted.phrases.catalogue import language
from asquoted.printing.pdf import render, render_pages
from asquoted.qt.library_reading import Refreshed, Seen, read_anew, read_marks
from asquoted.qt.undo import undoable
from asquoted.readers import read_file, read_files_and_folders, read_pasted
from asquoted.readers.addresses import read_address
from asquoted.service import (
    comparing,
    documents,
    libraries,
    reports,
    revising,
    taking_in,
    taking_out,
)
from asquoted.service.crew import CREW
from asquoted.store.attending import Attention
from asquoted.store.library import Library

_PRINTED_PPI = 220
"""Dots an inch of a printed page: letters stay sharp, and a page takes some hundred kilobytes."""

_MANY = 40
"""Files that are so much to compare that the window would be felt to wait for it."""

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of files: the documents that are new, those already there, those refused.

    `edits` are the ids of the edits it took, the newest first: to take it back is to undo these.
    """

    refreshed: Refreshed
    new: tuple[str, ...]
    known: tuple[str, ...]
    refused: tuple[DocumentError, ...] = ()
    edits: tuple[str, ...] = ()


def edit_marks(library: Library, edit: Callable[[], object]) -> Refreshed | Altered:
    """Do an edit that alters tags, notes or senses alone, and read what came of it and nothing else."""
    done = edit()
    altered = libraries.altered_by(library, done.id if isinstance(done, Edit) else None)
    return Refreshed(read_marks(library)) if altered is None else altered


def undo(library: Library, seen: Seen) -> Refreshed | Altered:
    """Take back the newest edit."""
    return _after(library, seen, libraries.undo(library), "undone: ")


def redo(library: Library, seen: Seen) -> Refreshed | Altered:
    """Do again what was taken back last."""
    return _after(library, seen, libraries.redo(library), "done again: ")


def _after(library: Library, seen: Seen, edit: Edit | None, told: str) -> Refreshed | Altered:
    """Return what an undo or a redo altered."""
    altered = libraries.altered_by(library, edit.id) if edit is not None else None
    if edit is None or altered is None or altered.elsewhere:
        return read_anew(library, seen, told + edit.words if edit is not None else "")
    return altered


def take_back(library: Library, seen: Seen, edits: Sequence[str]) -> Refreshed:
    """Take back just these edits, the newest first. Raise StaleEditError where others were made since."""
    words = ""
    for one in edits:
        newest = undoable(libraries.history(library))
        if newest is None or newest.id != one:
            raise StaleEditError("other edits were made since; take those back first")
        libraries.undo(library)
        words = newest.words
    return read_anew(library, seen, f"undone: {words}" if words else "")


def correct(library: Library, seen: Seen, edit: Callable[[], Edit]) -> Refreshed:
    """Tell the engine something, and read what it then found."""
    done = edit()
    return read_anew(library, seen, done.words, done.id)


def choose_base(library: Library, seen: Seen, quote: str, document: str | None) -> Refreshed:
    """Hold a quote's renderings against another base."""
    return read_anew(library, seen, comparing.choose_base(library, quote, document).words)


@dataclass(frozen=True, slots=True)
class ForeseenText:
    """A text for a document, and what it would do there; `is_new` where it is not the document's own."""

    document: str
    draft: Draft
    foreseen: revising.Foreseen
    is_new: bool


def foresee_text(library: Library, document: str, source: Path | str) -> ForeseenText:
    """Read a file, or take a text, and tell what it would do to a document. Raise DocumentError."""
    draft = read_file(source) if isinstance(source, Path) else read_pasted(source)
    old = documents.read_document(library, document).text
    foreseen = revising.foresee(library, document, draft.text)
    return ForeseenText(document, draft, foreseen, draft.text != old)


def replace_text(library: Library, seen: Seen, document: str, draft: Draft) -> Refreshed:
    """Give a document the text of a draft, and read what was then found."""
    done = revising.revise_from(library, document, draft)
    return read_anew(library, seen, done.words, done.id)


@dataclass(frozen=True, slots=True)
class Read:
    """What was read elsewhere than in a file, and what could not be."""

    drafts: tuple[Draft, ...] = ()
    refused: tuple[DocumentError, ...] = ()


def fetch(found: Sequence[str], on_progress: Progress, is_cancelled: Asked) -> Read:
    """Fetch the pages of addresses that the user asked for."""
    drafts: list[Draft] = []
    refused: list[DocumentError] = []
    for done, address in enumerate(found):
        try:
            drafts.append(read_address(address, is_cancelled))
        except DocumentError as error:
            refused.append(error)
        on_progress(done + 1, len(found))
    return Read(tuple(drafts), tuple(refused))


def take_in_read(
    library: Library, seen: Seen, read: Read, on_progress: Progress, is_cancelled: Asked
) -> TakenIn:
    """Add what was read to the library and compare anew."""
    return _take_in(library, seen, read.drafts, read.refused, on_progress, is_cancelled)


def take_in_files(
    library: Library, seen: Seen, files: Sequence[Path], on_progress: Progress, is_cancelled: Asked
) -> TakenIn:
    """Read files, add what is readable to the library and compare anew.

    The bar runs over three stages of equal length: reading, adding, comparing.
    """
    if len(files) >= _MANY:
        # It comes up while the files are read, and the window has the interpreter to itself then.
        CREW.begin()
    drafts, refused = read_files_and_folders(files, _first_of_three(on_progress), is_cancelled)
    return _take_in(library, seen, drafts, tuple(refused), on_progress, is_cancelled)


def take_in_text(
    library: Library, seen: Seen, text: str, on_progress: Progress, is_cancelled: Asked
) -> TakenIn:
    """Add pasted text as a document and compare anew."""
    return _take_in(library, seen, [read_pasted(text)], (), on_progress, is_cancelled)


def _take_in(
    library: Library,
    seen: Seen,
    drafts: Sequence[Draft],
    refused: tuple[DocumentError, ...],
    on_progress: Progress,
    is_cancelled: Asked,
) -> TakenIn:
    if is_cancelled():
        raise Cancelled
    imported = taking_in.take_in(library, drafts, _last_two_of_three(on_progress), is_cancelled)
    edits = (imported.edit.id,) if imported.edit is not None else ()
    return TakenIn(read_anew(library, seen), tuple(imported.documents), tuple(imported.known), refused, edits)


def _first_of_three(on_progress: Progress) -> Progress:
    def report(done: int, total: int) -> None:
        on_progress(done * 100 // max(total, 1), 300)

    return report


def _last_two_of_three(on_progress: Progress) -> Progress:
    def report(done: int, total: int) -> None:
        on_progress(100 + done * 200 // max(total, 1), 300)

    return report


def bring_back_sample(library: Library, seen: Seen) -> Refreshed:
    """Add what of the sample is not in the library."""
    edit = taking_in.take_in_sample(library).edit
    return read_anew(library, seen, edit.words if edit else "")


def remove_documents(library: Library, seen: Seen, ids: Sequence[str]) -> Refreshed:
    """Take documents out of the library."""
    edit = taking_out.take_out(library, ids)
    return read_anew(library, seen, edit.words, edit.id)


def edit_details(library: Library, seen: Seen, document: str, details: Details) -> Refreshed:
    """Correct what is known of a document; where the grouping goes by it, group anew."""
    return read_anew(library, seen, taking_in.correct_details(library, document, details).words)


def read_if_changed(library: Library, seen: Seen) -> Refreshed | None:
    """Read anew what another window or the command line has altered, if anything."""
    return None if libraries.version(library) == seen.marks.version else read_anew(library, seen)


def attended(
    library: Library, work: Callable[[], object], on_progress: Progress, is_cancelled: Asked
) -> object:
    """Do work on a library that whoever waits for it is told of, and may stop: nothing of it is kept then."""
    with library.attended(Attention(on_progress, is_cancelled)):
        return work()


def be_ready() -> None:
    """Be imported, with all that an edit takes."""


def index_texts(library: Library) -> None:
    """Index what the texts quote, if that is still to be done: the first edit would have to wait for it."""
    libraries.index_texts(library)


def export(
    library: Library, out: Path, quotes: Sequence[str] | None, filters: Sequence[str], code: str
) -> Path:
    """Write the comparison to `out`, in the format that its ending names, and in the language of `code`.

    Raise WriteError, Cancelled.
    """
    form = form_named(out)
    if form is None:
        raise WriteError(out, "its ending names no format: end it in .pdf, .html, .json or .txt")
    report = reports.make_report(library, quotes, tuple(filters))
    library.attention.go_on()
    spoken = language(code)
    match form:
        case "json":
            write_whole(out, comparison_json(report).encode())
        case "html":
            write_whole(out, comparison_html(report, spoken).encode())
        case "text":
            write_whole(out, comparison_text(report, spoken).encode())
        case _:
            printed = render(report, spoken)
            # The pages take as long as the comparison; whoever stopped meanwhile wants no file.
            library.attention.go_on()
            write_whole(out, printed)
    return out


def pages(library: Library, quotes: Sequence[str] | None, filters: Sequence[str], code: str) -> list[bytes]:
    """Return the pages of the comparison in a language, as pictures fine enough for a printer."""
    return render_pages(reports.make_report(library, quotes, tuple(filters)), _PRINTED_PPI, language(code))


def backup(library: Library, out: Path) -> Path:
    """Write a verified copy of the library."""
    libraries.backup(library, out)
    return out
