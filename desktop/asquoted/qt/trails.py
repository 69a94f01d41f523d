"""Where corrections led: the view goes back with what it followed, when the correction is undone."""

from collections.abc import Sequence
from dataclasses import dataclass

from asquoted.domain.comparison import Rendering
from asquoted.domain.edits import Edit


@dataclass(frozen=True, slots=True)
class _Trail:
    """From which quote in sight to which, after whose words, if after any."""

    before: str
    after: str
    rendering: Rendering | None


class Trails:
    """The trails of one library's corrections, by their edits."""

    def __init__(self) -> None:
        self._begun_at = ""
        self._trails: dict[str, _Trail] = {}
        self._undone: set[str] = set()

    def begin(self, quote: str) -> None:
        """A correction begins where that quote is in sight."""
        self._begun_at = quote

    def end(self, quote: str, rendering: Rendering | None, history: Sequence[Edit]) -> None:
        """The newest edit, a correction, led to a quote, after a rendering if after any."""
        done = [edit.id for edit in history if not edit.undone]
        if done and quote != self._begun_at:
            self._trails[done[-1]] = _Trail(self._begun_at, quote, rendering)

    def retrace(self, in_sight: str, history: Sequence[Edit]) -> tuple[Rendering | None, str] | None:
        """Return what to follow, as a correction was just undone or done again: a rendering, else a quote.

        None where there was no such, or where the user is elsewhere by now than at what it left.
        """
        found = None
        for edit in history if self._trails else ():
            trail = self._trails.get(edit.id)
            if trail is None or edit.undone == (edit.id in self._undone):
                continue
            self._undone ^= {edit.id}
            left, there = (trail.after, trail.before) if edit.undone else (trail.before, trail.after)
            if in_sight == left:
                found = trail.rendering, there
        return found
