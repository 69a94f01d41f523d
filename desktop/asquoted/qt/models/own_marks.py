"""The user's own marks in one document, told apart from those of the time before."""

from collections.abc import Sequence

from asquoted.domain.comparison import Quote, Rendering
from asquoted.domain.notes import Note
from asquoted.domain.tags import Tagging
from asquoted.qt.models.reading import Remark, Standing, own_remarks


class OwnMarks:
    """Knows which tags and notes are shown, to say what came and what went: of thousands, mostly one."""

    def __init__(self, document: str = "", renderings: Sequence[tuple[Quote, Rendering]] = ()) -> None:
        self._standing = Standing(document, renderings)
        self._known: dict[str, tuple[Tagging | Note, list[Remark]]] = {}

    def alter(self, marks: Sequence[Tagging | Note]) -> tuple[list[Remark], list[Remark]]:
        """Take `marks` for those that there are, and return the remarks that went and those that came."""
        gone: list[Remark] = []
        come: list[Remark] = []
        for mark in marks:
            known = self._known.get(mark.id)
            if known is None or (known[0] is not mark and known[0] != mark):
                own = own_remarks(mark, self._standing)
                come += own
                gone += known[1] if known is not None else ()
                self._known[mark.id] = mark, own
        if len(marks) < len(self._known):
            left = {mark.id for mark in marks}
            for key in [key for key in self._known if key not in left]:
                gone += self._known.pop(key)[1]
        return gone, come
