"""Compare with its legend: a page of the middle, and what the window's actions do in it."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asquoted.domain.comparison import Form, Kind, Quote
from asquoted.domain.corrections import Pin
from asquoted.domain.documents import Document
from asquoted.qt.actions import Actions
from asquoted.qt.compare_actions import ON_A_COLUMN, VIEWS_OF_COMPARE
from asquoted.qt.contents import Marks
from asquoted.qt.models.arrangement import Arrangement, Choices
from asquoted.qt.views.compare import CompareView
from asquoted.qt.views.legend import Legend
from asquoted.qt.views.menus import offer_first, offer_inside, pass_menus_on
from asquoted.settings import Settings

_LOW = 24
"""Under so many lines' height, the legend leaves its words to the tooltips."""


class ComparePage(QWidget):
    """One quote, and below it the legend, which is the filter.

    Signals:
        word_by_word_changed: indirect speech shall, or shall not, be compared; carries a bool.
    """

    word_by_word_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = CompareView()
        self.legend = Legend()
        self._quote: Quote | None = None
        self._actions: Actions | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.legend)
        pass_menus_on(self.view)
        self.legend.hidden_kinds_changed.connect(self.view.set_hidden_kinds)
        self.legend.word_by_word_changed.connect(self._on_word_by_word_changed)
        self.view.word_by_word_wanted.connect(self._on_word_by_word_wanted)
        self.view.choices_changed.connect(self._on_choices_changed)
        self.view.unfolded_changed.connect(self._on_unfolded_changed)

    def show_quote(
        self, quote: Quote, documents: Sequence[Document], marks: Marks, pins: Sequence[Pin]
    ) -> None:
        """Show a quote with the user's marks and pins."""
        self.view.show_quote(quote, documents, marks, pins)
        self._quote = quote
        self._count()
        self._on_unfolded_changed(self.view.is_unfolded)

    def clear(self) -> None:
        """Show no quote, and let none of it be selected any more."""
        if self._quote is not None:
            self._quote = None
            self.view.clear()

    def compare_word_by_word(self, wanted: bool) -> None:
        """Compare, or do not compare, what stands outside the marks word by word."""
        self.legend.word_by_word.setChecked(wanted)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Put `actions` into the context menu, before all else."""
        offer_first(self.view, actions)

    def serve(self, actions: Actions) -> None:
        """Do what the actions of Compare say."""
        self._actions = actions
        actions["word_by_word"].toggled.connect(self.compare_word_by_word)
        self.word_by_word_changed.connect(actions["word_by_word"].setChecked)
        actions["dim"].toggled.connect(self.view.dim)
        actions["interlinear"].toggled.connect(self.view.lay_beneath)
        actions["context"].toggled.connect(self.view.unfold_context)
        actions["column_left"].triggered.connect(self._on_left_triggered)
        actions["column_right"].triggered.connect(self._on_right_triggered)
        actions["hide_column"].triggered.connect(self.view.hide_column)
        actions["show_columns"].triggered.connect(self.view.show_columns)
        self.view.bar.offer([actions[name] for name in VIEWS_OF_COMPARE])
        columns = [actions[name] for name in ON_A_COLUMN]
        offer_inside(self.view, QCoreApplication.translate("bars", "Col&umns"), [columns])

    def restore(self, kept: Settings) -> None:
        """Look at comparisons as it was left."""
        self.compare_word_by_word(kept.word_by_word)
        arrangement = Arrangement(
            tuple(map(str, kept.column_order)), frozenset(map(str, kept.hidden_columns))
        )
        self.view.take_choices(Choices(arrangement, kept.dim_agreed, kept.interlinear))

    def keep(self, kept: Settings) -> None:
        """Write down how one looks at comparisons."""
        choices = self.view.choices
        kept.word_by_word = self.legend.word_by_word.isChecked()
        kept.dim_agreed, kept.interlinear = choices.dimmed, choices.interlinear
        kept.column_order = list(choices.arrangement.order)
        kept.hidden_columns = sorted(choices.arrangement.hidden)

    def _count(self) -> None:
        if self._quote is None:
            return
        counts: Counter[Kind] = Counter()
        indirect: Counter[Kind] = Counter()
        for rendering in self.view.renderings:
            kinds = [difference.kind for difference in rendering.differences]
            outside = rendering.form is Form.INDIRECT
            (indirect if outside else counts).update(kinds)
            if outside and self.legend.word_by_word.isChecked():
                counts.update(kinds)
        self.legend.show_kinds(counts, indirect)
        self.legend.show_pins(self.view.pins)
        # Of itself Qt gives a second line its room in a later turn, and paints half of it until then.
        for holder in (self.legend, self):
            layout = holder.layout()
            if layout is not None:
                layout.activate()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.legend.set_compact(self.height() < _LOW * self.fontMetrics().height())

    # Slots

    def _on_word_by_word_changed(self, wanted: bool) -> None:
        self.view.set_word_by_word(wanted)
        self._count()
        self.word_by_word_changed.emit(wanted)

    def _on_word_by_word_wanted(self) -> None:
        self.legend.word_by_word.setChecked(True)

    def _on_choices_changed(self) -> None:
        self._count()
        if self._actions is None:
            return
        choices = self.view.choices
        for name, chosen in (("dim", choices.dimmed), ("interlinear", choices.interlinear)):
            self._actions[name].setChecked(chosen)
        # Word under word there is no room for what stands around the quote.
        self._actions["context"].setEnabled(not choices.interlinear)

    def _on_unfolded_changed(self, unfolded: bool) -> None:
        if self._actions is not None:
            action = self._actions["context"]
            action.blockSignals(True)
            action.setChecked(unfolded)
            action.blockSignals(False)

    def _on_left_triggered(self) -> None:
        self.view.step_column(-1)

    def _on_right_triggered(self) -> None:
        self.view.step_column(1)
