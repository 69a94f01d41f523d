"""Many taggings at a time: two tags made one, one made two, every hit of a search tagged."""

from collections.abc import Iterable, Sequence
from contextlib import suppress

from sqlalchemy import select
from sqlalchemy.orm import Session

from asquoted.domain.targets import Target, TargetKind
from asquoted.errors import NotFoundError, NothingChangedError, UserError
from asquoted.store.columns import new_id, now
from asquoted.store.journal import Image, chunks, insert_rows
from asquoted.store.marks import TARGET_COLUMNS, columns_of_spans
from asquoted.store.rows import TaggingRow, TagRow
from asquoted.store.tags import get_tag, put_tag

_CHUNK = 500


def merge_tags(session: Session, kept: str, merged: Sequence[str]) -> int:
    """Put `kept` wherever one of `merged` stands, delete these, and return the number of places.

    What is nested in a merged tag is nested in `kept` from now on; a place that has both keeps
    one. The description of the first that has one is kept. Raise NotFoundError, UserError.
    """
    row = get_tag(session, kept)
    others = [get_tag(session, one) for one in dict.fromkeys(merged)]
    if not others or row in others:
        raise UserError("a tag is merged into another one")
    gone = {other.id for other in others}
    row.parent_id = _first_above(session, row.parent_id, gone)
    row.description = next((one.description for one in (row, *others) if one.description), "")
    for child in session.scalars(select(TagRow).where(TagRow.parent_id.in_(gone), TagRow.id != kept)):
        if child.id not in gone:
            child.parent_id = kept
    there = {_place(one) for one in session.scalars(select(TaggingRow).where(TaggingRow.tag_id == kept))}
    moved = session.scalars(select(TaggingRow).where(TaggingRow.tag_id.in_(gone)))
    count = 0
    for tagging in moved.all():
        count += 1
        if _place(tagging) in there:
            session.delete(tagging)
        else:
            there.add(_place(tagging))
            tagging.tag_id = kept
    # Flushed first, as the taggings still know the tag that goes.
    session.flush()
    for other in others:
        session.delete(other)
    return count


def move_taggings(session: Session, tag: str, taggings: Sequence[str], to: str) -> None:
    """Let `taggings`, all of `tag`, be of the tag `to`. Raise NotFoundError where one is not of `tag`."""
    found: dict[str, TaggingRow] = {}
    for some in chunks(list(dict.fromkeys(taggings)), _CHUNK):
        wanted = select(TaggingRow).where(TaggingRow.id.in_(some), TaggingRow.tag_id == tag)
        found.update((row.id, row) for row in session.scalars(wanted))
    if len(found) < len(set(taggings)):
        raise NotFoundError("one of these places no longer carries that tag")
    for row in found.values():
        row.tag_id = to


def put_tag_on_spans(session: Session, tag: str, targets: Iterable[Target]) -> int:
    """Put a tag on each of these passages that hasn't got it, and return their number.

    Raise NotFoundError, UserError where other words stand there than the target says.
    """
    by_document: dict[str, list[Target]] = {}
    for target in targets:
        if target.kind is not TargetKind.SPAN:
            raise UserError("only words of a document can be tagged together")
        by_document.setdefault(target.id, []).append(target)
    # The tag may be new: what follows is written past the session.
    session.flush()
    known = select(TaggingRow.revision_id, TaggingRow.start, TaggingRow.end).where(
        TaggingRow.tag_id == tag, TaggingRow.target == "span"
    )
    there = {(row.revision_id, row.start, row.end) for row in session.execute(known)}
    made, count = now(), 0
    for some in columns_of_spans(session, by_document):
        images: list[Image] = []
        for columns in some:
            place = (columns["revision_id"], columns["start"], columns["end"])
            if place not in there:
                there.add(place)
                images.append({"id": new_id(), "tag_id": tag, "made": made, **columns})
        insert_rows(session, TaggingRow.__tablename__, images)
        count += len(images)
    return count


def put_tags(session: Session, tag: str, targets: Sequence[Target]) -> int:
    """Put a tag on each target of any kind that hasn't got it, and return their number.

    Raise NotFoundError, UserError where other words stand there than a target says.
    """
    spans = [target for target in targets if target.kind is TargetKind.SPAN]
    count = put_tag_on_spans(session, tag, spans)
    for target in targets:
        if target.kind is not TargetKind.SPAN:
            with suppress(NothingChangedError):
                put_tag(session, tag, target)
                count += 1
    return count


def _first_above(session: Session, parent: str | None, gone: set[str]) -> str | None:
    """Return the nearest tag above that stays."""
    while parent in gone and parent is not None:
        parent = get_tag(session, parent).parent_id
    return parent


def _place(row: TaggingRow) -> tuple[object, ...]:
    return tuple(getattr(row, column) for column in TARGET_COLUMNS)
