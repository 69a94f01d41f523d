"""Checking a library: the file, its references, hashes, anchors and journal."""

import hashlib
import zlib
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from asquoted.domain.anchors import holds
from asquoted.errors import LibraryCorruptError
from asquoted.store.adding import hash_text
from asquoted.store.anchoring import ANCHORED, anchor_of
from asquoted.store.faults import SUSPECT, faults
from asquoted.store.journal import TABLES, Change, Image, unpack
from asquoted.store.rows import DocumentRow, EditRow, MetaRow, OriginalRow, RevisionRow, TextRow


def find_faults(session: Session, path: Path, schema: Collection[Sequence[str]]) -> list[str]:
    """Return what is wrong, in words; nothing where all is well.

    `schema` is what `read_schema` says of a new library. Raise LibraryError where the file
    cannot be read for another reason than damage.
    """

    def look_at_schema(session: Session) -> Iterator[str]:
        if set(map(tuple, read_schema(session))) != set(map(tuple, schema)):
            yield "the file is damaged: its tables are not what they were made as"

    looks = (_file_faults, look_at_schema, _count_faults, _hash_faults, _anchor_faults, _journal_faults)
    found: list[str] = []
    for number, look in enumerate(looks):
        try:
            with faults(path):
                found.extend(look(session))
        except LibraryCorruptError:
            found.append("the file is damaged: something in it cannot be read")
        except SUSPECT as error:
            found.append(f"the file is damaged: something in it makes no sense ({error})".partition("\n")[0])
        if found and number < 2:
            # What a damaged file says further on is worth nothing.
            break
    return found


def read_schema(session: Session) -> list[tuple[str, str]]:
    """Return the names of the tables and indices, and how each was made; the search index aside."""
    made = text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return [
        (name, sql) for name, sql in session.execute(made) if not name.startswith(("text_index", "sqlite_"))
    ]


def _file_faults(session: Session) -> Iterator[str]:
    # Not quick_check: it missed a flipped byte that integrity_check found.
    for line in session.scalars(text("PRAGMA integrity_check")):
        # Newer versions of SQLite look into the search index too: that can be made anew.
        if line != "ok" and "fts5 table" not in line.lower():
            yield f"the file is damaged: {line}"
    for row in session.execute(text("PRAGMA foreign_key_check")):
        yield f"the table {row[0]} refers to something in {row[2]} that is not there"


def _count_faults(session: Session) -> Iterator[str]:
    version = session.scalar(select(MetaRow.value).where(MetaRow.key == "version"))
    edits = session.scalar(select(func.count()).select_from(EditRow)) or 0
    if version is None or not version.isdecimal() or int(version) < edits:
        yield "the library has lost count of its edits"


def _hash_faults(session: Session) -> Iterator[str]:
    for sha256 in session.scalars(select(TextRow.sha256)).all():
        content = session.scalars(select(TextRow.content).where(TextRow.sha256 == sha256)).one()
        if hash_text(content) != sha256:
            yield f"the text {sha256[:12]} is not what it was"
    for sha256 in session.scalars(select(OriginalRow.sha256)).all():
        packed = session.scalars(select(OriginalRow.packed).where(OriginalRow.sha256 == sha256)).one()
        try:
            found = hashlib.sha256(zlib.decompress(packed)).hexdigest()
        except zlib.error:
            found = ""
        if found != sha256:
            yield f"the original file {sha256[:12]} is not what it was"


def _anchor_faults(session: Session) -> Iterator[str]:
    current = set(
        session.scalars(
            select(RevisionRow.id).join(
                DocumentRow,
                (DocumentRow.id == RevisionRow.document_id) & (DocumentRow.current == RevisionRow.number),
            )
        )
    )
    documents = set(session.scalars(select(DocumentRow.id)))
    whole = set(session.scalars(select(RevisionRow.document_id).where(RevisionRow.id.in_(current))))
    for document in sorted(documents - whole):
        yield f"the document {document[:8]} has no current text"
    wanted = select(RevisionRow.id, TextRow.content).join(TextRow, TextRow.sha256 == RevisionRow.text_sha256)
    for revision, content in session.execute(wanted.order_by(RevisionRow.id)).yield_per(50):
        for table in sorted(ANCHORED):
            rows = session.execute(select(TABLES[table]).where(TABLES[table].c.revision_id == revision))
            for image in rows.mappings():
                if not holds(anchor_of(dict(image)), content):
                    yield f"an anchor in {table} ({image['id'][:8]}) does not say what stands there"
                if image["detached"] == (revision in current):
                    yield f"an anchor in {table} ({image['id'][:8]}) is wrongly attached or detached"


def _journal_faults(session: Session) -> Iterator[str]:
    """Go back through all edits in mind, and see whether each found what it left."""
    state: dict[tuple[str, str], Image | None] = {}
    for name, table in TABLES.items():
        for image in session.execute(select(table)).mappings():
            state[name, image["id"]] = dict(image)
    is_behind = False
    last = None
    for row in session.scalars(select(EditRow).order_by(EditRow.sequence.desc())):
        if last is not None and row.sequence != last - 1:
            yield f"the journal lacks the edits between {row.sequence} and {last}"
        last = row.sequence
        try:
            changes = unpack(row.changes)
        except (ValueError, zlib.error):
            yield f"the journal of the edit {row.sequence} ({row.words}) is damaged"
            return
        if row.state == "undone" and is_behind:
            yield f"the edit {row.sequence} ({row.words}) is undone, but a later one is not"
        if row.state == "done":
            is_behind = True
            yield from _wind_back(state, row, changes)
    left = sum(image is not None for image in state.values())
    if left:
        yield f"{left} rows were written past the journal"


def _wind_back(
    state: dict[tuple[str, str], Image | None], row: EditRow, changes: list[Change]
) -> Iterator[str]:
    for change in changes:
        found = state.get((change.table, change.id))
        if not _agree(found, change.after):
            yield f"the edit {row.sequence} ({row.words}) left a row in {change.table} that has altered since"
        state[change.table, change.id] = change.before


def _agree(found: Image | None, image: Image | None) -> bool:
    if found is None or image is None:
        return found is image
    return all(found.get(column) == value for column, value in image.items())
