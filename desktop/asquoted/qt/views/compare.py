"""Compare: one quote, its base and every rendering, arranged as the user wants."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from asquoted.domain.comparison import Rendering
from asquoted.qt.models.arrangement import Choices
from asquoted.qt.views.quote_view import QuoteView


class CompareView(QuoteView):
    """The renderings of one quote, level row by row, with every difference marked.

    Signals:
        choices_changed: the user looks at comparisons in another way; see `choices`.
        unfolded_changed: what stands around the quote is shown, or no longer; carries whether of any.
    """

    choices_changed = Signal()
    unfolded_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dimmed = False
        self._connect_arranging()

    @property
    def choices(self) -> Choices:
        """How the user looks at comparisons."""
        return Choices(self._arranging.arrangement, self._dimmed, self._columns.interlinear)

    def take_choices(self, choices: Choices) -> None:
        """Look at comparisons as the user chose."""
        self._arranging.take(choices.arrangement)
        self.dim(choices.dimmed)
        self.lay_beneath(choices.interlinear)

    @property
    def is_unfolded(self) -> bool:
        """Whether what stands around the quote is shown of any article."""
        return bool(self._arranging.unfolded)

    def dim(self, dimmed: bool) -> None:
        """Let the words that agree stand back, or not."""
        self._dimmed = dimmed
        self._columns.dim(dimmed)
        self.choices_changed.emit()

    def lay_beneath(self, beneath: bool) -> None:
        """Let the outlets lie beneath each other, word under word, or side by side."""
        self._columns.lay_beneath(beneath)
        self._on_page_turned()
        self._show_current()
        if self._walk.current is not None:
            # It lies elsewhere now, and who asks for the other layout looks at it.
            self._columns.show_place(self._walk.current)
        self.choices_changed.emit()

    def unfold_context(self, wanted: bool) -> None:
        """Show what stands around the quote in every article, or in none."""
        self._arranging.unfold_all(wanted)

    def rendering_at_hand(self) -> Rendering | None:
        """Return whose words the column with the keyboard has, else those of the current difference."""
        number = self._column_at_hand()
        return self._shown.rendering_at(number) if self._shown is not None and number is not None else None

    def rendering_in(self, number: int) -> Rendering | None:
        """Return whose words a column has; None for a base that is nobody's."""
        return self._shown.rendering_at(number) if self._shown is not None else None

    def step_column(self, by: int) -> bool:
        """Let the column with the keyboard go a place on (1) or back (-1); tell whether it could."""
        number = self._column_at_hand()
        return number is not None and self._step_column(number, by)

    def hide_column(self) -> bool:
        """Hide the column with the keyboard, else the current difference's; tell whether it could be."""
        number = self._column_at_hand()
        return number is not None and self._arranging.hide(number)

    def show_columns(self) -> None:
        """Show all columns again."""
        self._arranging.show([document for document, _ in self._arranging.hidden()])

    def _connect_arranging(self) -> None:
        columns, arranging = self._columns, self._arranging
        self.bar.show_asked.connect(arranging.show)
        columns.column_dropped.connect(arranging.move)
        columns.heard.hide_asked.connect(arranging.hide)
        columns.heard.context_asked.connect(arranging.unfold)
        columns.heard.step_asked.connect(self._step_column)
        arranging.rearranged.connect(self._on_rearranged)
        arranging.unfolded_changed.connect(self._on_unfolded_changed)

    def _column_at_hand(self) -> int | None:
        focused, place = self._columns.focused, self._walk.current
        if focused is None and place is not None and self._shown is not None:
            return self._shown.column_of(place)
        return focused

    def _step_column(self, number: int, by: int) -> bool:
        had = self._columns.focused
        document = self._shown.renderings[number - 1].document if self._shown is not None and number else ""
        stepped = self._arranging.step(number, by)
        if stepped:
            there = self._arranging.number_of(document)
            self._columns.bring(there)
            if had is not None:
                # The keyboard goes with the column, and the user goes nowhere.
                self._columns.enter(there, Qt.FocusReason.OtherFocusReason)
        return stepped

    # Slots

    def _on_rearranged(self) -> None:
        self._rebuild()
        self.choices_changed.emit()

    def _on_unfolded_changed(self) -> None:
        self._rebuild()
        self._columns.show_context()
        self.unfolded_changed.emit(bool(self._arranging.unfolded))
