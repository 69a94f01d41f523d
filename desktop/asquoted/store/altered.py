"""What an edit did to tags, notes and senses, as the journal has it and as the rows are now."""

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import Row as ResultRow
from sqlalchemy import select
from sqlalchemy.orm import Session

from asquoted.domain.altered import Altered
from asquoted.domain.comparison import Sense
from asquoted.domain.edits import Edit
from asquoted.domain.notes import Note
from asquoted.domain.tags import Tagging
from asquoted.domain.targets import Target
from asquoted.store.journal import Change, chunks, unpack
from asquoted.store.marks import read_adrift, target_of
from asquoted.store.notes import note_of
from asquoted.store.rows import EditRow, MarkRow, MetaRow, NoteRow, SenseRow, TaggingRow
from asquoted.store.tags import read_tags

_MARKS = frozenset({"tags", "taggings", "notes", "senses"})
_CHUNK = 500

AMark = TypeVar("AMark", bound=MarkRow)


def read_altered(session: Session, edit: str | None = None) -> Altered | None:
    """Return what an edit altered, or the newest one; None where there is no such edit.

    Values are as the rows are now, whether the edit stands or was taken back.
    """
    wanted = select(EditRow).order_by(EditRow.sequence.desc()).limit(1)
    row = session.scalars(wanted if edit is None else select(EditRow).where(EditRow.id == edit)).first()
    if row is None:
        return None
    by_table: dict[str, list[Change]] = {}
    for change in unpack(row.changes):
        by_table.setdefault(change.table, []).append(change)
    done = Edit(row.id, row.words, row.made, row.state != "done", row.state == "dropped")
    version = int(session.get_one(MetaRow, "version").value)
    if by_table.keys() - _MARKS:
        return Altered(done, version, elsewhere=True)
    tags = {tag.id: tag for tag in read_tags(session)} if by_table.keys() & {"tags", "taggings"} else {}
    adrift = read_adrift(session)
    taggings: dict[str, Tagging | None] = {}
    for one, there in _rows(session, TaggingRow, by_table.get("taggings", ())).items():
        taggings[one] = Tagging(one, tags[there.tag_id], target_of(there, adrift)) if there else None
    notes: dict[str, Note | None] = {}
    for one, there in _rows(session, NoteRow, by_table.get("notes", ())).items():
        notes[one] = note_of(there, adrift) if there else None
    senses = _senses(session, by_table.get("senses", ()), adrift)
    return Altered(
        done, version, tuple(tags.values()) if "tags" in by_table else None, taggings, notes, senses
    )


def _senses(session: Session, changes: Sequence[Change], adrift: set[str]) -> dict[Target, Sense | None]:
    found: dict[Target, Sense | None] = {}
    rows = _rows(session, SenseRow, changes)
    for change in changes:
        image, there = change.before or change.after, rows[change.id]
        if there is not None:
            found[target_of(there, adrift)] = Sense(there.sense)
        elif image is not None:
            found[target_of(SenseRow(**image), adrift)] = None
    return found


def _rows(session: Session, mark: type[AMark], changes: Sequence[Change]) -> dict[str, ResultRow[Any] | None]:
    """Return the rows that changes are about, by id; None for one that is not there now."""
    found: dict[str, ResultRow[Any] | None] = dict.fromkeys(change.id for change in changes)
    for some in chunks(list(found), _CHUNK):
        for row in session.execute(select(*mark.__table__.columns).where(mark.id.in_(some))):
            found[row.id] = row
    return found
