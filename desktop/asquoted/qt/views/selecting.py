"""What is selected in a comparison: words, and what of the base they stand for; or a whole rendering."""

from PySide6.QtCore import QObject, Signal

from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.models.comparing import QuoteColumns
from asquoted.qt.views.compare_columns import CompareColumns


class Selecting(QObject):
    """Keeps what is selected in one of the columns, and lets go of what was selected in the others.

    Signals:
        changed: other words, or another rendering, are selected; carries their Target, or None.
        words_selected: words were selected in a column; carries whose they are (a rendering's id,
            "" for the base), their Span in the document or in the base, and the words.
        stretched: the selection stands for something else of the base.
    """

    changed = Signal(object)
    words_selected = Signal(str, object, str)
    stretched = Signal()

    def __init__(self, columns: CompareColumns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._shown: QuoteColumns | None = None
        self.target: Target | None = None
        """The selected words, None where no document has them; or the rendering that was gone into."""
        self.stretches: list[Span] = []
        """What of the base pairs with the selected words."""
        columns.heard.selected.connect(self._on_selected)

    @property
    def rendering(self) -> str:
        """The id of the rendering that is selected as a whole, or ""."""
        return self.target.id if self.target and self.target.kind is TargetKind.RENDERING else ""

    def follow(self, shown: QuoteColumns | None) -> None:
        """Hear what the columns show now."""
        self._shown = shown

    def let_go(self) -> None:
        """Select nothing."""
        self.stretches = []
        self._select(None)

    def choose(self, rendering: str) -> None:
        """Select a rendering as a whole, by its id, unless words of a column are selected."""
        if not self._columns.has_selection():
            self.stretches = []
            self._select(Target(TargetKind.RENDERING, rendering))

    def _select(self, target: Target | None) -> None:
        if target != self.target:
            self.target = target
            self.changed.emit(target)

    # Slots

    def _on_selected(self, number: int, places: tuple[int, int] | None) -> None:
        shown = self._shown
        if shown is None:
            return
        if places is None:
            if not self._columns.has_selection():
                self.stretches = []
                self.stretched.emit()
                self._select(None)
            return
        self._columns.keep_selection_of(number)
        self.stretches = shown.base_stretches(number, *places)
        self.stretched.emit()
        target = shown.target_of(number, *places)
        self._select(target)
        rendering = shown.rendering_at(number)
        if number == 0 and self.stretches:
            span = self.stretches[0]
            self.words_selected.emit("", span, span.text_of(shown.quote.base.text))
        elif number and rendering is not None and target is not None and target.span is not None:
            self.words_selected.emit(rendering.id, target.span, target.exact)
