"""Documents: take them in, list them, correct and remove them."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from asquoted.domain.documents import Details, Document, DocumentSummary, Draft
from asquoted.domain.edits import Edit
from asquoted.domain.quotations import read_speech
from asquoted.domain.report import Source
from asquoted.errors import Cancelled
from asquoted.service.wording import count, done, in_brief
from asquoted.store import documents, removing, revising
from asquoted.store.library import Library

__all__ = [
    "DocumentSummary",
    "Imported",
    "edit_details",
    "import_documents",
    "list_documents",
    "read_document",
    "read_documents",
    "remove_documents",
    "revise_document",
    "sources",
]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import brought: its edit (None where all was there), the ids of new and of known documents."""

    edit: Edit | None
    documents: list[str]
    known: list[str]


def import_documents(
    library: Library,
    drafts: Sequence[Draft],
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Imported:
    """Add `drafts` to the library in one edit. A file that is there already is not added again.

    `on_progress` is told how many are done, and of how many. Raise Cancelled, nothing kept,
    where `is_cancelled` says so; UnstorableTextError where a text cannot be kept.
    """
    # Before the edit: others may write while we read the texts.
    quotations = []
    for number, draft in enumerate(drafts):
        _go_on(is_cancelled)
        quotations.append(count_quotations(draft.text))
        if on_progress is not None:
            on_progress(number + 1, 2 * len(drafts))
    added: list[str] = []
    known: list[str] = []
    with library.edit("") as session:
        there = documents.find_originals(session, [draft.sha256 for draft in drafts])
        adding = documents.Adding(session)
        for number, (draft, found) in enumerate(zip(drafts, quotations, strict=True)):
            _go_on(is_cancelled)
            if draft.sha256 in there:
                known.append(there[draft.sha256])
            else:
                there[draft.sha256] = adding.add(draft, found)
                added.append(there[draft.sha256])
            if on_progress is not None:
                on_progress(len(drafts) + number + 1, 2 * len(drafts))
        session.words = f"{count(len(added), 'document')} imported"
        if len(added) == 1:
            session.flush()
            details = documents.details_of(documents.get_document(session, added[0]))
            session.words += f": {in_brief(details.outlet or details.headline or drafts[0].source)}"
    return Imported(session.edit, added, known)


def list_documents(library: Library) -> list[DocumentSummary]:
    """Return what a list says of each document, in the library's order."""
    with library.read() as session:
        return documents.summarise(session)


def read_document(library: Library, document_id: str) -> Document:
    """Return one document with its current text. Raise NotFoundError."""
    return read_documents(library, [document_id])[0]


def read_documents(library: Library, ids: Collection[str] | None = None) -> list[Document]:
    """Return documents, or all, with their current texts, in the library's order. Raise NotFoundError."""
    return [source.document for source in sources(library, ids)]


def sources(library: Library, ids: Collection[str] | None = None) -> list[Source]:
    """Return documents, or all, with the files they were read from. Raise NotFoundError."""
    with library.read() as session:
        return documents.read_sources(session, ids)


def edit_details(library: Library, document_id: str, details: Details) -> Edit:
    """Correct what is known of a document. Raise NothingChangedError, NotFoundError."""
    with library.edit(f"details of {in_brief(details.outlet or 'a document')} changed") as session:
        documents.set_details(session, document_id, details)
    return done(session)


def remove_documents(library: Library, ids: Collection[str]) -> Edit:
    """Remove documents with their renderings, tags and notes. Raise NotFoundError."""
    with library.edit(f"{count(len(set(ids)), 'document')} removed") as session:
        removing.remove_documents(session, set(ids))
    return done(session)


def revise_document(library: Library, document_id: str, text: str) -> Edit:
    """Give a document another text; the old one stays as a revision.

    What stands on the old text moves to where it stands now for certain, and is detached
    else. Raise NothingChangedError, NotFoundError.
    """
    quotations = count_quotations(text)
    with library.edit("") as session:
        row = documents.get_document(session, document_id)
        session.words = f"text of {in_brief(row.outlet or 'a document')} changed"
        revising.revise(session, document_id, text, quotations)
    return done(session)


def count_quotations(text: str) -> int:
    """Return how many outermost quotations a text has."""
    return sum(quotation.depth == 0 for quotation in read_speech(text).quotations)


def _go_on(is_cancelled: Callable[[], bool] | None) -> None:
    if is_cancelled is not None and is_cancelled():
        raise Cancelled
