"""Anchors in the library: checked at every commit, moved when a document gets a new text."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from asquoted.domain.anchors import Anchor, holds
from asquoted.domain.text import Span
from asquoted.store.journal import Change, Image
from asquoted.store.rows import RevisionRow, TextRow

ANCHORED = frozenset({"passages", "taggings", "notes", "senses", "ruled_spans"})


class LyingAnchorError(RuntimeError):
    """An anchor does not say what stands where it points: a bug, stopped before the commit."""

    def __init__(self, table: str, key: str, exact: str, there: str) -> None:
        super().__init__(f"{table} {key} says {exact!r} where {there!r} stands")


def refuse_lying_anchors(session: Session, changes: Iterable[Change]) -> None:
    """Raise LyingAnchorError where an anchor that `changes` touch isn't true of its revision."""
    by_revision: dict[str, list[tuple[str, Image]]] = {}
    for change in changes:
        if change.table in ANCHORED and change.after and change.after["revision_id"]:
            by_revision.setdefault(change.after["revision_id"], []).append((change.table, change.after))
    texts = read_texts(session, list(by_revision))
    for revision, images in by_revision.items():
        for table, image in images:
            refuse_lie(table, image, texts[revision])


def refuse_lie(table: str, image: Image, text: str) -> None:
    """Raise LyingAnchorError where the anchor of a row isn't true of `text`."""
    anchor = anchor_of(image)
    if not holds(anchor, text):
        raise LyingAnchorError(table, image["id"], anchor.exact, text[anchor.span.start : anchor.span.end])


def anchor_of(image: Image) -> Anchor:
    """Return the anchor that a row keeps."""
    return Anchor(Span(image["start"], image["end"]), image["exact"], image["prefix"], image["suffix"])


def columns_at(revision: str, anchor: Anchor) -> dict[str, Any]:
    """Return the columns of a row that keeps an anchor in the text of a revision."""
    return {
        "revision_id": revision,
        "start": anchor.span.start,
        "end": anchor.span.end,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "detached": False,
    }


def read_texts(session: Session, revisions: Sequence[str]) -> dict[str, str]:
    """Return the texts of revisions, by the revisions' ids."""
    found: dict[str, str] = {}
    for start in range(0, len(revisions), 500):
        wanted = (
            select(RevisionRow.id, TextRow.content)
            .join(TextRow, TextRow.sha256 == RevisionRow.text_sha256)
            .where(RevisionRow.id.in_(revisions[start : start + 500]))
        )
        found.update(session.execute(wanted).all())
    return found
