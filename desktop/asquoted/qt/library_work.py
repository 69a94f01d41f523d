"""What the window has done in a job: each function opens, reads or edits a library and gives values.

Nothing here knows Qt. Imported late, as the services bring in the database layer.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from asquoted import paths
from asquoted.domain.altered import Altered
from asquoted.domain.comparison import Comparison
from asquoted.domain.documents import Details, Document, Draft
from asquoted.domain.edits import Edit
from asquoted.domain.quotations import read_speech
from asquoted.domain.speech import Speech
from asquoted.domain.targets import Target
from asquoted.errors import Cancelled, DocumentError, LibraryError, StaleEditError
from asquoted.export.html import comparison_html
from asquoted.export.jsonfile import comparison_json
from asquoted.export.text import comparison_text
from asquoted.export.writing import write_whole
from asquoted.printing.pdf import print_report, render_pages
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.undo import undoable
from asquoted.readers import read_files, read_pasted
from asquoted.readers.addresses import read_address
from asquoted.service import comparing, documents, libraries, noting, reports, senses, tagging, taking_in
from asquoted.store.library import Library

_PRINTED_PPI = 220
"""Dots an inch of a printed page: letters stay sharp, and a page takes some hundred kilobytes."""

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Opened:
    """A library that is open, and what it holds. `fresh` says that the sample was just put into it."""

    library: Library
    contents: Contents
    marks: Marks
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What to show after an edit; `contents` is None where the edit cannot have altered them.

    `quotes` holds only the quotes that were compared anew. `words` say what was done, `edit`
    is the id of the edit, where it was a single one.
    """

    marks: Marks
    contents: Contents | None = None
    quotes: Comparison | None = None
    words: str = ""
    edit: str = ""


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


def open_library(path: Path, *, create: bool) -> Opened:
    """Open the library at `path`; with `create`, make it where there is none.

    The user's own library, made for the first time, is given the sample.
    """
    missing = not path.exists()
    if missing and not create:
        raise LibraryError(path, "there is no such file")
    library = libraries.open_library(path, create=create)
    fresh = missing and path == paths.default_library()
    try:
        if fresh:
            taking_in.take_in_sample(library)
        return Opened(library, read_contents(library), read_marks(library), fresh)
    except BaseException:  # also a stop from outside; it goes on, but the file is let go of first
        library.close()
        raise


def read_contents(library: Library) -> Contents:
    """Read the documents and how they compare."""
    summaries = tuple(documents.list_documents(library))
    files = {one.id: Path(one.file).stem for one in summaries}
    texts = {one.id: _called(one, files.get(one.id, "")) for one in documents.read_documents(library)}
    return Contents(summaries, texts, comparing.read_comparison(library), reports.corrections_in(library))


def _called(document: Document, file: str) -> Document:
    """Return a document that has no outlet under another name: nobody can tell articles apart by keys."""
    if document.details.outlet:
        return document
    name = document.details.headline or file or " ".join(document.text.split()[:6])
    return replace(document, details=replace(document.details, outlet=name))


def read_marks(library: Library) -> Marks:
    """Read tags, notes, senses and the journal."""
    # First: an edit that comes in between is then noticed, at worst, once too often.
    version = libraries.version(library)
    return Marks(
        tuple(tagging.list_tags(library)),
        tuple(tagging.list_taggings(library)),
        tuple(noting.list_notes(library)),
        senses.list_senses(library),
        tuple(libraries.history(library)),
        version,
    )


def read_all(library: Library, words: str = "") -> Refreshed:
    """Read everything anew."""
    return Refreshed(read_marks(library), read_contents(library), words=words)


def edit_marks(library: Library, edit: Callable[[], object]) -> Refreshed | Altered:
    """Do an edit that alters tags, notes or senses alone, and read what came of it and nothing else."""
    done = edit()
    altered = libraries.altered_by(library, done.id if isinstance(done, Edit) else None)
    return Refreshed(read_marks(library)) if altered is None else altered


def undo(library: Library) -> Refreshed | Altered:
    """Take back the newest edit."""
    edit = libraries.undo(library)
    return _after(library, edit, "undone: ")


def _after(library: Library, edit: Edit | None, told: str) -> Refreshed | Altered:
    """Return what an undo or a redo altered; everything, where that is more than the user's marks."""
    altered = libraries.altered_by(library, edit.id) if edit is not None else None
    if edit is None or altered is None or altered.elsewhere:
        return read_all(library, told + edit.words if edit is not None else "")
    return altered


def take_back(library: Library, edits: Sequence[str]) -> Refreshed:
    """Take back just these edits, the newest first. Raise StaleEditError where others were made since."""
    words = ""
    for one in edits:
        newest = undoable(libraries.history(library))
        if newest is None or newest.id != one:
            raise StaleEditError("other edits were made since; take those back first")
        libraries.undo(library)
        words = newest.words
    return read_all(library, f"undone: {words}" if words else "")


def redo(library: Library) -> Refreshed | Altered:
    """Do again what was taken back last."""
    return _after(library, libraries.redo(library), "done again: ")


def write_note(library: Library, target: Target, text: str) -> None:
    """Write a new note on `target`."""
    noting.write_note(library, target, text)


def correct(library: Library, edit: Callable[[], Edit]) -> Refreshed:
    """Tell the engine something, and read what it then found."""
    done = edit()
    return replace(read_all(library, done.words), edit=done.id)


def choose_base(library: Library, quote: str, document: str | None) -> Refreshed:
    """Hold a quote's renderings against another base."""
    edit = comparing.choose_base(library, quote, document)
    fresh = comparing.read_comparison(library, {quote})
    return Refreshed(read_marks(library), quotes=fresh, words=edit.words)


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


def take_in_read(library: Library, read: Read, on_progress: Progress, is_cancelled: Asked) -> TakenIn:
    """Add what was read to the library and compare anew."""
    return _take_in(library, read.drafts, read.refused, on_progress, is_cancelled)


def take_in_files(
    library: Library, files: Sequence[Path], on_progress: Progress, is_cancelled: Asked
) -> TakenIn:
    """Read files, add what is readable to the library and compare anew.

    The bar runs over three stages of equal length: reading, adding, comparing.
    """
    drafts, refused = read_files(files, _first_of_three(on_progress), is_cancelled)
    return _take_in(library, drafts, tuple(refused), on_progress, is_cancelled)


def take_in_text(library: Library, text: str, on_progress: Progress, is_cancelled: Asked) -> TakenIn:
    """Add pasted text as a document and compare anew."""
    return _take_in(library, [read_pasted(text)], (), on_progress, is_cancelled)


def _take_in(
    library: Library,
    drafts: Sequence[Draft],
    refused: tuple[DocumentError, ...],
    on_progress: Progress,
    is_cancelled: Asked,
) -> TakenIn:
    if is_cancelled():
        raise Cancelled
    imported = taking_in.take_in(library, drafts, _last_two_of_three(on_progress), is_cancelled)
    edits = (imported.edit.id,) if imported.edit is not None else ()
    return TakenIn(read_all(library), tuple(imported.documents), tuple(imported.known), refused, edits)


def _first_of_three(on_progress: Progress) -> Progress:
    def report(done: int, total: int) -> None:
        on_progress(done * 100 // max(total, 1), 300)

    return report


def _last_two_of_three(on_progress: Progress) -> Progress:
    def report(done: int, total: int) -> None:
        on_progress(100 + done * 200 // max(total, 1), 300)

    return report


def bring_back_sample(library: Library) -> Refreshed:
    """Add what of the sample is not in the library."""
    edit = taking_in.take_in_sample(library).edit
    return read_all(library, edit.words if edit else "")


def remove_documents(library: Library, ids: Sequence[str]) -> Refreshed:
    """Take documents out of the library."""
    edit = documents.remove_documents(library, ids)
    return replace(read_all(library, edit.words), edit=edit.id)


def edit_details(library: Library, document: str, details: Details) -> Refreshed:
    """Correct what is known of a document; where the grouping goes by it, group anew."""
    return read_all(library, taking_in.correct_details(library, document, details).words)


def read_if_changed(library: Library, version: int) -> Refreshed | None:
    """Read everything anew if another window or the command line has edited the library."""
    return None if libraries.version(library) == version else read_all(library)


def speech_of(text: str) -> Speech:
    """Find what a text quotes."""
    return read_speech(text)


def export(library: Library, out: Path, quotes: Sequence[str] | None, filters: Sequence[str]) -> Path:
    """Write the comparison to `out`, in the format of its suffix."""
    report = reports.make_report(library, quotes, tuple(filters))
    match out.suffix.lower():
        case ".json":
            write_whole(out, comparison_json(report).encode())
        case ".html" | ".htm":
            write_whole(out, comparison_html(report).encode())
        case ".txt":
            write_whole(out, comparison_text(report).encode())
        case _:
            print_report(report, out)
    return out


def pages(library: Library, quotes: Sequence[str] | None, filters: Sequence[str]) -> list[bytes]:
    """Return the pages of the comparison as pictures, fine enough for a printer."""
    return render_pages(reports.make_report(library, quotes, tuple(filters)), _PRINTED_PPI)


def backup(library: Library, out: Path) -> Path:
    """Write a verified copy of the library."""
    libraries.backup(library, out)
    return out
