"""Tags and taggings, in the library."""

import unicodedata
from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from asquoted.domain.tags import COLOURS, Tag, Tagging
from asquoted.domain.targets import Target
from asquoted.errors import NameTakenError, NotFoundError, NothingChangedError, UserError
from asquoted.store.columns import new_id, now
from asquoted.store.marks import columns_of, find_same, read_adrift, read_marks, target_of
from asquoted.store.rows import TaggingRow, TagRow


def read_tags(session: Session) -> list[Tag]:
    """Return all tags by name."""
    return [_tag(row) for row in session.scalars(select(TagRow).order_by(TagRow.folded))]


def add_tag(session: Session, name: str, colour: str | None, parent: str | None) -> Tag:
    """Store a new tag; without a colour it gets the next one. Raise NameTakenError, NotFoundError."""
    if parent is not None:
        get_tag(session, parent)
    if colour is None:
        # The least used, the first of these: after a tag has gone, the next in turn may be taken.
        used = Counter(session.scalars(select(TagRow.colour)))
        colour = min(COLOURS, key=lambda one: used[one])
    name, folded = _free_name(session, name)
    row = TagRow(id=new_id(), name=name, folded=folded, colour=colour, parent_id=parent, description="")
    session.add(row)
    session.flush()
    return _tag(row)


def name_tag(session: Session, tag: str, name: str) -> None:
    """Give a tag another name. Raise NameTakenError, NotFoundError."""
    row = get_tag(session, tag)
    row.name, row.folded = _free_name(session, name, besides=tag)


def nest_tag(session: Session, tag: str, parent: str | None) -> None:
    """Put a tag under another one, or on top. Raise NotFoundError, UserError where it would hold itself."""
    row = get_tag(session, tag)
    above = parent
    while above is not None:
        if above == tag:
            raise UserError("a tag cannot be nested in itself")
        above = get_tag(session, above).parent_id
    row.parent_id = parent


def delete_tag(session: Session, tag: str) -> int:
    """Delete a tag and its taggings, and return the number of these. Its children move up to its parent."""
    row = get_tag(session, tag)
    for child in session.scalars(select(TagRow).where(TagRow.parent_id == tag)):
        child.parent_id = row.parent_id
    taggings = session.scalars(select(TaggingRow).where(TaggingRow.tag_id == tag)).all()
    for tagging in taggings:
        session.delete(tagging)
    session.delete(row)
    return len(taggings)


def put_tag(session: Session, tag: str, target: Target) -> str:
    """Put a tag on a target and return the tagging's id. Raise NothingChangedError if it is there."""
    get_tag(session, tag)
    columns = columns_of(session, target)
    if any(row.tag_id == tag for row in find_same(session, TaggingRow, columns)):
        raise NothingChangedError("that tag is there already")
    row = TaggingRow(id=new_id(), tag_id=tag, made=now(), **columns)
    session.add(row)
    return row.id


def remove_tagging(session: Session, tagging: str) -> None:
    """Take a tag off its target. Raise NotFoundError."""
    session.delete(get_tagging(session, tagging))


def read_taggings(session: Session, document: str | None = None) -> list[Tagging]:
    """Return the taggings of one document or of all, in the order in which they were made."""
    tags = {tag.id: tag for tag in read_tags(session)}
    adrift = read_adrift(session)
    rows = sorted(read_marks(session, TaggingRow, document), key=lambda row: (row.made, row.id))
    return [Tagging(row.id, tags[row.tag_id], target_of(row, adrift)) for row in rows]


def get_tag(session: Session, tag: str) -> TagRow:
    """Return the row of a tag. Raise NotFoundError."""
    row = session.get(TagRow, tag)
    if row is None:
        raise NotFoundError("that tag is not in the library any more")
    return row


def get_tagging(session: Session, tagging: str) -> TaggingRow:
    """Return the row of a tagging. Raise NotFoundError."""
    row = session.get(TaggingRow, tagging)
    if row is None:
        raise NotFoundError("that tag is no longer there")
    return row


def _free_name(session: Session, name: str, besides: str | None = None) -> tuple[str, str]:
    """Return a name as it is kept and as names are compared. Raise NameTakenError, UserError."""
    name = " ".join(name.split())
    if not name:
        raise UserError("a tag needs a name")
    folded = unicodedata.normalize("NFKC", name).casefold()
    taken = session.scalars(select(TagRow).where(TagRow.folded == folded)).first()
    if taken is not None and taken.id != besides:
        raise NameTakenError(f"there is a tag “{taken.name}” already")
    return name, folded


def _tag(row: TagRow) -> Tag:
    return Tag(row.id, row.name, row.colour, row.parent_id, row.description)
