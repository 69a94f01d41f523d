"""What the user does to the columns of a comparison: moves, hides and shows them, unfolds their context."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from asquoted.qt.models.arrangement import Arrangement
from asquoted.qt.models.comparing import QuoteColumns


class Arranging(QObject):
    """Knows the columns by number, and how they are arranged; number 0, the base's, stays where it is.

    Signals:
        rearranged: columns stand elsewhere, or others are shown.
        unfolded_changed: the context of other columns is shown.
    """

    rearranged = Signal()
    unfolded_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.arrangement = Arrangement()
        self.unfolded: frozenset[str] = frozenset()
        self._shown: QuoteColumns | None = None

    def follow(self, shown: QuoteColumns | None) -> None:
        """Speak of the columns of this quote from now on."""
        self._shown = shown

    def take(self, arrangement: Arrangement) -> None:
        """Arrange the columns so."""
        if arrangement != self.arrangement:
            self.arrangement = arrangement
            self.rearranged.emit()

    def hidden(self) -> list[tuple[str, str]]:
        """Return the documents of this quote that are hidden, each with its outlet."""
        shown = self._shown
        if shown is None:
            return []
        known = shown.documents
        return [(one, known[one].label if one in known else one) for one in shown.hidden]

    def move(self, number: int, to: int) -> None:
        """Put the column `number` before the column `to`; at the end if there is none."""
        document, others = self._document(number), self._documents()
        if document is not None:
            before = self._document(to)
            at = others.index(before) if before is not None else len(others)
            self.take(self.arrangement.moved(document, at, others))

    def step(self, number: int, by: int) -> bool:
        """Let a column go a place on (1) or back (-1); tell whether it could."""
        document, before = self._document(number), self.arrangement
        if document is not None:
            self.take(before.stepped(document, by, self._documents()))
        return self.arrangement != before

    def hide(self, number: int) -> bool:
        """Hide a column, and the others of its document; tell whether it can be hidden."""
        document = self._document(number)
        if document is not None:
            self.take(self.arrangement.without(document))
        return document is not None

    def show(self, documents: Sequence[str]) -> None:
        """Show these documents again."""
        self.take(self.arrangement.with_shown(documents))

    def unfold(self, number: int) -> None:
        """Show, or no longer show, what stands around the quote in the article of a column."""
        own = self._shown.rendering_at(number) if self._shown is not None else None
        if own is not None:
            self._unfold(self.unfolded ^ {own.id})

    def unfold_all(self, wanted: bool) -> None:
        """Show what stands around the quote in every article, or in none."""
        shown = self._shown
        if shown is None:
            return
        ids = {one.id for one in shown.renderings} | ({shown.own_base.id} if shown.own_base else set())
        self._unfold(frozenset(ids) if wanted else frozenset())

    def number_of(self, document: str) -> int:
        """Return the number of a document's first column; 0 if it has none."""
        numbered = enumerate(self._shown.renderings if self._shown is not None else (), start=1)
        return next((number for number, one in numbered if one.document == document), 0)

    def _unfold(self, unfolded: frozenset[str]) -> None:
        if unfolded != self.unfolded:
            self.unfolded = unfolded
            self.unfolded_changed.emit()

    def _document(self, number: int) -> str | None:
        renderings = self._shown.renderings if self._shown is not None else []
        return renderings[number - 1].document if 0 < number <= len(renderings) else None

    def _documents(self) -> list[str]:
        renderings = self._shown.renderings if self._shown is not None else []
        return list(dict.fromkeys(one.document for one in renderings))
