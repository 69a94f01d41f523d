"""Documents: take them in, list them, correct and remove them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from asquoted.domain.documents import Details, Document, DocumentSummary, Draft
from asquoted.domain.edits import Edit
from asquoted.domain.outlets import outlet_in_head
from asquoted.domain.report import Source
from asquoted.domain.speech import Speech
from asquoted.errors import Cancelled
from asquoted.service.alike import Alike
from asquoted.service.kinds import told_sources, told_summaries
from asquoted.service.wording import count, done, in_brief
from asquoted.store import documents, removing, revising
from asquoted.store.adding import Adding, find_originals
from asquoted.store.columns import new_id
from asquoted.store.library import EditSession, Library, Reading

__all__ = [
    "DocumentSummary",
    "Imported",
    "Incoming",
    "edit_details",
    "import_documents",
    "list_documents",
    "name_of",
    "read_document",
    "read_documents",
    "remove_documents",
    "revise_document",
    "sources",
    "tidied",
    "told_of_details",
    "told_of_removal",
]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import brought: its edit (None where all was there), the ids of new and of known documents."""

    edit: Edit | None
    documents: list[str]
    known: list[str]


class Incoming:
    """Drafts on their way into a library: first read, then told from what is there, then written.

    `new` are those that will be added: the id that each will have, the draft, and how many
    quotations it has. `listened` is what was heard in all of them, by these ids.
    """

    def __init__(
        self,
        drafts: Sequence[Draft],
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Read the drafts, outside of any transaction. Raise Cancelled."""
        # Not with the module: a list of documents takes no engine.
        from asquoted.service.listening import listen_all

        self._drafts = [(new_id(), draft) for draft in drafts]
        self._is_cancelled = is_cancelled
        documents = [Document(key, draft.text, draft.details) for key, draft in self._drafts]
        listened = listen_all(documents, on_progress, is_cancelled)
        self.listened = {document.id: one for document, one in zip(documents, listened, strict=True)}
        self.new: list[tuple[str, Draft, int]] = []
        self.known: list[str] = []

    def sort_out(self, session: Reading) -> None:
        """Tell the new ones from those that the library has, by their files or by their texts."""
        drafts = [draft for _, draft in self._drafts]
        ids, alike = find_originals(session, [draft.sha256 for draft in drafts]), Alike(session, drafts)
        self.new, self.known = [], []
        for key, draft in self._drafts:
            known = ids.get(draft.sha256) or alike.find(draft)
            if known is not None:
                self.known.append(known)
            else:
                ids[draft.sha256] = key
                alike.add(key, draft)
                self.new.append((key, draft, _outermost(self.listened[key].record.speech)))

    def write(self, session: EditSession) -> None:
        """Add the new ones behind the others. Raise Cancelled, UnstorableTextError."""
        self._name_outlets(documents.outlets_there(session))
        adding = Adding(session)
        for key, draft, quotations in self.new:
            _go_on(self._is_cancelled)
            adding.add(draft, quotations, key)
        session.words = f"{count(len(self.new), 'document')} imported"
        if len(self.new) == 1:
            _, draft, _ = self.new[0]
            source = draft.source if "://" in draft.source else PurePath(draft.source).name
            name = draft.details.outlet or draft.details.headline or source
            session.words += f": {in_brief(name)}"

    def _name_outlets(self, there: Collection[str]) -> None:
        """Name the outlet of new ones whose head has a name that is known, here or from those beside them."""
        names = {draft.details.outlet.casefold(): draft.details.outlet for _, draft, _ in self.new}
        names = {**names, **{name.casefold(): name for name in there}}
        names.pop("", None)
        if names:
            self.new = [(key, _named(draft, names), quotations) for key, draft, quotations in self.new]

    def imported(self, edit: Edit | None) -> Imported:
        """Return what became of them."""
        return Imported(edit, [key for key, _, _ in self.new], self.known)


def _named(draft: Draft, names: Mapping[str, str]) -> Draft:
    outlet = draft.details.outlet or outlet_in_head(draft.text, names)
    return replace(draft, details=replace(draft.details, outlet=outlet)) if outlet else draft


def import_documents(
    library: Library,
    drafts: Sequence[Draft],
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Imported:
    """Add `drafts` to the library in one edit, compared with nothing yet: see `taking_in`.

    A file that is there already is not added again. `on_progress` is told how many are read,
    and of how many. Raise Cancelled, nothing kept, where `is_cancelled` says so;
    UnstorableTextError where a text cannot be kept.
    """
    incoming = Incoming(drafts, on_progress, is_cancelled)
    with library.edit("") as session:
        incoming.sort_out(session)
        incoming.write(session)
    return incoming.imported(session.edit)


def list_documents(library: Library) -> list[DocumentSummary]:
    """Return what a list says of each document, in the library's order."""
    with library.read() as session:
        return told_summaries(session, documents.summarise(session))


def read_document(library: Library, document_id: str) -> Document:
    """Return one document with its current text. Raise NotFoundError."""
    return read_documents(library, [document_id])[0]


def read_documents(library: Library, ids: Collection[str] | None = None) -> list[Document]:
    """Return documents, or all, with their current texts, in the library's order. Raise NotFoundError."""
    return [source.document for source in sources(library, ids)]


def sources(library: Library, ids: Collection[str] | None = None) -> list[Source]:
    """Return documents, or all, with the files they were read from. Raise NotFoundError."""
    with library.read() as session:
        return told_sources(session, documents.read_sources(session, ids))


def edit_details(library: Library, document_id: str, details: Details) -> Edit:
    """Correct what is known of a document. Raise NothingChangedError, NotFoundError."""
    details = tidied(details)
    with library.edit("") as session:
        session.words = told_of_details(session, document_id, details)
        documents.set_details(session, document_id, details)
    return done(session)


def tidied(details: Details) -> Details:
    """Return `details` without space around their words: a blank is no outlet."""
    return replace(
        details,
        outlet=details.outlet.strip(),
        headline=details.headline.strip(),
        agency=details.agency.strip(),
        address=details.address.strip(),
        language=details.language.strip(),
    )


def told_of_details(session: Reading, document: str, details: Details) -> str:
    """Name the edit that gives a document these details."""
    return f"details of {in_brief(details.outlet or details.headline or name_of(session, document))} changed"


def name_of(session: Reading, document: str) -> str:
    """Return what the window calls a document: by its outlet, its headline, else the file it came from."""
    (known,) = documents.summarise(session, [document]) or (None,)
    if known is None:
        return "a document"
    return known.details.outlet or known.details.headline or PurePath(known.file).stem or "a document"


def told_of_removal(session: Reading, ids: Collection[str]) -> str:
    """Name the edit that removes documents, in the library's order."""
    names = [name_of(session, one.id) for one in documents.summarise(session, ids)]
    return f"{count(len(set(ids)), 'document')} removed: {in_brief(', '.join(names))}"


def remove_documents(library: Library, ids: Collection[str]) -> Edit:
    """Remove documents with their renderings, tags and notes. Raise NotFoundError."""
    with library.edit("") as session:
        session.words = told_of_removal(session, ids)
        removing.remove_documents(session, set(ids))
    return done(session)


def revise_document(library: Library, document_id: str, text: str) -> Edit:
    """Give a document another text; the old one stays as a revision.

    What stands on the old text moves to where it stands now for certain, and is detached
    else. Raise NothingChangedError, NotFoundError.
    """
    quotations = count_quotations(text)
    with library.edit("") as session:
        session.words = f"text of {in_brief(name_of(session, document_id))} changed"
        revising.revise(session, document_id, text, quotations)
    return done(session)


def count_quotations(text: str) -> int:
    """Return how many outermost quotations a text has."""
    from asquoted.domain.quotations import read_speech

    return _outermost(read_speech(text))


def _outermost(speech: Speech) -> int:
    return sum(quotation.depth == 0 for quotation in speech.quotations)


def _go_on(is_cancelled: Callable[[], bool] | None) -> None:
    if is_cancelled is not None and is_cancelled():
        raise Cancelled
