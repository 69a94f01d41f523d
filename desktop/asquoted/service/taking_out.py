"""Taking documents out: removed, and what they leave compared anew, in one transaction and so in one edit."""

from collections.abc import Collection

from asquoted.domain.edits import Edit
from asquoted.service.documents import told_of_removal
from asquoted.service.regrouping import Touch, edit_and_regroup
from asquoted.store.documents import read_sources
from asquoted.store.library import EditSession, Library, Reading
from asquoted.store.quotes import statements_in
from asquoted.store.removing import remove_documents


def take_out(library: Library, ids: Collection[str]) -> Edit:
    """Remove documents with their renderings, tags and notes, and regroup the statements they were in.

    What is left is grouped as if they had never been there, but that ids stay, and what
    carries a tag or a note. Raise NotFoundError, Cancelled.
    """
    gone = frozenset(ids)

    def write(session: EditSession) -> None:
        session.words = told_of_removal(session, gone)
        remove_documents(session, set(gone))

    def plan(session: Reading) -> Touch:
        # Asked first: a document that is not there says so before anything is compared.
        read_sources(session, gone)
        return Touch(gone=gone, statements=statements_in(session, gone), write=write)

    edit = edit_and_regroup(library, plan)
    if edit is None:
        raise AssertionError("a document was removed, and the journal says nothing of it")
    return edit
