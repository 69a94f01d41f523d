"""What the user thinks of differences, in the library."""

from typing import Any

from sqlalchemy.orm import Session

from asquoted.domain.comparison import Sense
from asquoted.domain.targets import Target, TargetKind
from asquoted.errors import UserError
from asquoted.store.columns import new_id
from asquoted.store.marks import columns_of, find_same, read_adrift, read_marks, target_of
from asquoted.store.rows import SenseRow


def read_senses(session: Session) -> dict[Target, Sense]:
    """Return every sense that was set, by its difference."""
    adrift = read_adrift(session)
    return {target_of(row, adrift): Sense(row.sense) for row in read_marks(session, SenseRow)}


def put_sense(session: Session, target: Target, sense: Sense | None) -> None:
    """Set the sense of a difference, or take it away. Raise NotFoundError, UserError."""
    if target.kind is not TargetKind.DIFFERENCE:
        raise UserError("only a difference has a sense")
    columns: dict[str, Any] = columns_of(session, target)
    rows = find_same(session, SenseRow, columns)
    if sense is None:
        for row in rows:
            session.delete(row)
    elif rows:
        rows[0].sense = sense.value
    else:
        session.add(SenseRow(id=new_id(), sense=sense.value, **columns))
