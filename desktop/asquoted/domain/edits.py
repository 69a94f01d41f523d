"""Edits: what the user did, and what undo and redo say of it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing done to a library, in one transaction, with its inverse.

    `words` say what, as undo shows it ("tag “denial” put on 3 words"). `dropped` says that
    it was undone and another edit came after: it is history, and cannot be redone.
    """

    id: str
    words: str
    made: datetime
    undone: bool = False
    dropped: bool = False
