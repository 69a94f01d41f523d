"""One edit into the journal, and back out of it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row as ResultRow
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asquoted.domain.edits import Edit
from asquoted.store.anchoring import refuse_lying_anchors
from asquoted.store.attending import Attention
from asquoted.store.columns import new_id, now
from asquoted.store.engine import permitted
from asquoted.store.journal import Change, add_edit, apply, count_version, go_on, pack
from asquoted.store.rows import EditRow


def write_edit(session: Session, changes: Sequence[Change], words: str, goes_on: EditRow | None) -> EditRow:
    """Write down what a session altered, and return its row; it `goes_on` with an edit, if that is given."""
    if goes_on is not None:
        go_on(session, goes_on, changes, words, now())
        return goes_on
    last = session.scalar(select(func.max(EditRow.sequence)))
    row = EditRow(
        id=new_id(),
        sequence=(last or 0) + 1,
        words=words,
        made=now(),
        state="done",
        changes=pack(changes),
    )
    add_edit(session, row)
    return row


def replay(
    session: Session, row: EditRow, changes: Sequence[Change], state: str, attention: Attention
) -> None:
    """Do what `changes` say, and commit that, with the edit in its new state. Raise StaleEditError."""
    apply(session.connection(), changes, attention.on_progress)
    refuse_lying_anchors(session, changes)
    row.state = state
    with permitted(session.connection()):
        count_version(session)
    session.commit()


def edit_of(row: EditRow | ResultRow[*tuple[Any, ...]]) -> Edit:
    """Return what the user is told of an edit."""
    return Edit(row.id, row.words, row.made, row.state != "done", row.state == "dropped")
