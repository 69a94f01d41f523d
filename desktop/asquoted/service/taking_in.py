"""Taking articles in: added, compared with the rest, and undone as the one wish that it is."""

from collections.abc import Callable, Sequence

from asquoted.domain.documents import Details, Draft
from asquoted.domain.edits import Edit
from asquoted.service import comparing, documents, libraries
from asquoted.service.documents import Imported
from asquoted.service.sample import sample_drafts
from asquoted.store.library import Library

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]


def take_in(
    library: Library,
    drafts: Sequence[Draft],
    on_progress: Progress | None = None,
    is_cancelled: Asked | None = None,
) -> Imported:
    """Add what is not in the library yet and compare anew, in one edit.

    Raise Cancelled. Where it is stopped, or fails, nothing of it is kept.
    """
    adding, comparison = (_half(on_progress, 0), _half(on_progress, 1)) if on_progress else (None, None)
    imported = documents.import_documents(library, drafts, adding, is_cancelled)
    if imported.edit is not None:
        _group(library, imported.edit, comparison, is_cancelled)
    return imported


def take_in_sample(library: Library) -> Imported:
    """Put the sample into the library, or what of it is missing there, in one edit."""
    return take_in(library, sample_drafts())


def correct_details(
    library: Library, document: str, details: Details, on_progress: Progress | None = None
) -> Edit:
    """Correct what is known of a document; where the grouping goes by it, group anew, in one edit.

    Raise NotFoundError, NothingChangedError.
    """
    before = documents.read_document(library, document).details
    edit = documents.edit_details(library, document, details)
    if (before.published, before.kind, before.agency) != (details.published, details.kind, details.agency):
        _group(library, edit, on_progress)
    return edit


def _group(
    library: Library,
    edit: Edit,
    on_progress: Progress | None = None,
    is_cancelled: Asked | None = None,
) -> None:
    """Compare anew as part of `edit`; where that is stopped or fails, `edit` is taken back."""
    is_grouped = False
    try:
        comparing.regroup(library, on_progress, is_cancelled, part_of=edit)
        is_grouped = True
    finally:
        # Ctrl+C too: articles that were read in without being compared are of no use.
        if not is_grouped and _is_last(library, edit):
            libraries.undo(library)


def _is_last(library: Library, edit: Edit) -> bool:
    done = [one for one in libraries.history(library) if not one.undone and not one.dropped]
    return bool(done) and done[-1].id == edit.id


def _half(on_progress: Progress, number: int) -> Progress:
    def report(done: int, total: int) -> None:
        on_progress(number * 100 + done * 100 // max(total, 1), 200)

    return report
