"""Undo and redo of the library's edits, with words that say what.

The library's journal is the only undo stack: it survives a restart and is shared with
the command line. What the window shows of it is read here.
"""

from collections.abc import Sequence

from asquoted.domain.edits import Edit


def undoable(history: Sequence[Edit]) -> Edit | None:
    """Return the edit that undo would take back: the newest that stands."""
    return next((edit for edit in reversed(history) if not edit.undone), None)


def redoable(history: Sequence[Edit]) -> Edit | None:
    """Return the edit that redo would do again: the oldest that was taken back and not passed over since."""
    found: Edit | None = None
    for edit in reversed(history):
        if not edit.undone:
            # Before it, all that was taken back was passed over.
            break
        if not edit.dropped:
            found = edit
    return found
