"""Taking articles in: added and compared with the rest, in one transaction and so in one edit."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from asquoted.domain.documents import Details, Document, Draft
from asquoted.domain.edits import Edit
from asquoted.errors import NothingChangedError
from asquoted.service import documents
from asquoted.service.documents import Imported, Incoming
from asquoted.service.regrouping import Touch, edit_and_regroup
from asquoted.service.sample import sample_drafts
from asquoted.store.documents import current_texts, set_details
from asquoted.store.library import EditSession, Library, Reading

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]


def take_in(
    library: Library,
    drafts: Sequence[Draft],
    on_progress: Progress | None = None,
    is_cancelled: Asked | None = None,
) -> Imported:
    """Add what is not in the library yet and compare anew, in one edit.

    Raise Cancelled. Where it is stopped, or fails, or the program is killed, nothing of it
    is kept: articles that were read in without being compared are of no use.
    """
    reading, comparison = (_half(on_progress, 0), _half(on_progress, 1)) if on_progress else (None, None)
    incoming = Incoming(drafts, reading, is_cancelled)

    def plan(session: Reading) -> Touch | None:
        incoming.sort_out(session)
        if not incoming.new:
            return None
        added = [Document(key, draft.text, draft.details) for key, draft, _ in incoming.new]
        return Touch(new=added, write=incoming.write, listened=incoming.listened)

    edit = edit_and_regroup(library, plan, comparison, is_cancelled)
    return incoming.imported(edit)


def take_in_sample(library: Library) -> Imported:
    """Put the sample into the library, or what of it is missing there, in one edit."""
    return take_in(library, sample_drafts())


def correct_details(
    library: Library, document: str, details: Details, on_progress: Progress | None = None
) -> Edit:
    """Correct what is known of a document; where the grouping goes by it, group anew, in one edit.

    Raise NotFoundError, NothingChangedError.
    """
    details = documents.tidied(details)
    before = documents.read_document(library, document).details
    # Whoever takes another kind than the one that is shown says so; the engine holds to it from then on.
    is_told = before.kind_is_told or details.kind is not before.kind
    details = replace(details, kind_is_told=is_told)
    if _grounds(before) == _grounds(details):
        return documents.edit_details(library, document, details)

    def write(session: EditSession) -> None:
        session.words = documents.told_of_details(session, document, details)
        set_details(session, document, details)

    def plan(session: Reading) -> Touch:
        text = current_texts(session, [document])[document]
        return Touch(new=[Document(document, text, details)], write=write)

    edit = edit_and_regroup(library, plan, on_progress)
    if edit is None:
        raise NothingChangedError("nothing was changed: it is so already")
    return edit


def _grounds(details: Details) -> tuple[object, ...]:
    """Return what of the details the grouping goes by."""
    return details.published, details.kind, details.kind_is_told, details.agency


def _half(on_progress: Progress, number: int) -> Progress:
    def report(done: int, total: int) -> None:
        on_progress(number * 100 + done * 100 // max(total, 1), 200)

    return report
