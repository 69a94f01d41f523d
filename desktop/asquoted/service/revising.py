"""Giving a document another text, with the regrouping of what both texts touch, in one edit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from asquoted.domain.anchors import anchor_at, find_places
from asquoted.domain.corrections import Place
from asquoted.domain.documents import Document, Draft
from asquoted.domain.edits import Edit
from asquoted.domain.rulings import Ruled, Ruling
from asquoted.errors import NothingChangedError
from asquoted.service.documents import count_quotations, name_of
from asquoted.service.regrouping import Progress, Touch, edit_and_regroup
from asquoted.service.wording import in_brief
from asquoted.store import revising
from asquoted.store.documents import current_texts, details_of, get_document
from asquoted.store.library import EditSession, Library, Reading


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What another text would do to a document.

    `lines` are those that go ("-") and come ("+"), in the order of the texts. `kept` are the words with
    tags, notes or senses whose place in the new text is certain, `adrift` the others.
    """

    lines: tuple[tuple[str, str], ...]
    kept: tuple[str, ...]
    adrift: tuple[str, ...]


def foresee(library: Library, document: str, text: str) -> Foreseen:
    """Tell what `revise_text` would do, without doing it. Raise NotFoundError."""
    with library.read() as session:
        get_document(session, document)
        old = current_texts(session, [document])[document]
        marked = revising.foresee(session, document, text)
    lines: list[tuple[str, str]] = []
    before, after = ([line for line in one.splitlines() if line.strip()] for one in (old, text))
    # autojunk would take a line that stands often for none at all.
    for what, start, end, new_start, new_end in SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if what != "equal":
            lines += [("-", line) for line in before[start:end]]
            lines += [("+", line) for line in after[new_start:new_end]]
    kept = tuple(exact for exact, stays in marked if stays)
    return Foreseen(tuple(lines), kept, tuple(exact for exact, stays in marked if not stays))


def revise_from(library: Library, document: str, draft: Draft, on_progress: Progress | None = None) -> Edit:
    """Give a document the text of a draft, which is from now on the file that it was read from.

    What is known of the document stays as it is. Raises as `revise_text` does.
    """
    return revise_text(library, document, draft.text, on_progress, draft)


def revise_text(
    library: Library,
    document: str,
    text: str,
    on_progress: Progress | None = None,
    draft: Draft | None = None,
) -> Edit:
    """Give a document another text, and group anew what the old one touched and what the new one does.

    What stands on the old text moves to where it stands now for certain, and is detached
    else. Raise NothingChangedError, NotFoundError, UnstorableTextError.
    """
    quotations = count_quotations(text)

    def plan(session: Reading) -> Touch | None:
        details = details_of(get_document(session, document))
        old = current_texts(session, [document])[document]
        if old == text:
            return None

        def write(editing: EditSession) -> None:
            editing.words = f"text of {in_brief(name_of(editing, document))} changed"
            revising.revise(editing, document, text, quotations, draft)

        def carried(rulings: Sequence[Ruling]) -> Sequence[Ruling]:
            return [_carried(one, document, old, text) for one in rulings]

        return Touch([Document(document, text, details)], write=write, rulings=carried)

    edit = edit_and_regroup(library, plan, on_progress)
    if edit is None:
        raise NothingChangedError("nothing was changed: it is so already")
    return edit


def _carried(ruling: Ruling, document: str, old: str, new: str) -> Ruling:
    """Return a ruling as it will be when its anchors have been carried over to the new text."""
    subject, joined, parted = (
        tuple(_moved(one, old, new) if one.place.document == document else one for one in side)
        for side in (ruling.subject, ruling.joined, ruling.parted)
    )
    return replace(ruling, subject=subject, joined=joined, parted=parted)


def _moved(ruled: Ruled, old: str, new: str) -> Ruled:
    if ruled.detached:
        return ruled
    spans = find_places([anchor_at(old, span) for span in ruled.place.spans], old, new)
    there = sorted(span for span in spans if span is not None)
    if len(there) < len(spans):
        return replace(ruled, detached=True)
    return replace(ruled, place=Place(ruled.place.document, tuple(there)))
