"""Which statement, which quote, which base: the line above Coverage and Compare."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from asquoted.domain.comparison import Comparison, Quote
from asquoted.domain.documents import Document
from asquoted.qt.filled import fill, listed
from asquoted.qt.icons import icon
from asquoted.qt.models.lines import LinesModel
from asquoted.qt.models.statement_lines import StatementLines, quote_words
from asquoted.qt.tips import explain
from asquoted.qt.views.alters import alters
from asquoted.qt.views.chips import ElidedCombo
from asquoted.qt.views.parts import named

_LONGEST_BASE = 24
"""In average letters."""


class Choosers(QWidget):
    """The statement, the quote with a step to either side, and the base.

    Signals:
        statement_chosen: carries the statement's id.
        quote_chosen: carries the quote's id.
        base_chosen: carries a document's id, or "" for the base of itself.
    """

    statement_chosen = Signal(str)
    quote_chosen = Signal(str)
    base_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._statements, self._quotes = LinesModel(self), LinesModel(self)
        self.statements = self._combo(
            self._statements, self.tr("Statement"), self.tr("Whose words, and when")
        )
        self.quotes = self._combo(self._quotes, self.tr("Quote"), self.tr("The sentence that is compared"))
        self.previous = self._step(self.tr("Previous quote"), self.tr("Go to the quote before"))
        self.next = self._step(self.tr("Next quote"), self.tr("Go to the next quote"))
        self.base = alters(named(QToolButton(), self.tr("Base"), self.tr("What the others are held against")))
        self.base.setToolTip(self.tr("Choose what the others are held against"))
        # Its words are shortened rather than push what stands beside the middle aside.
        self.base.setMinimumWidth(64)
        self.base.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.base.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._menu = QMenu(self.base)
        self.base.setMenu(self._menu)
        self._group = QActionGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.statements, 2)
        row.addSpacing(6)
        row.addWidget(self.previous)
        row.addWidget(self.quotes, 3)
        row.addWidget(self.next)
        row.addSpacing(6)
        row.addWidget(self.base)
        self.tint()
        self.statements.activated.connect(self._on_statement_activated)
        self.quotes.activated.connect(self._on_quote_activated)
        self.previous.clicked.connect(self.go_to_previous)
        self.next.clicked.connect(self.go_to_next)
        self._group.triggered.connect(self._on_base_triggered)

    def show_comparison(
        self,
        comparison: Comparison,
        statement: str,
        quote: str,
        quotes_of: Callable[[str], Sequence[Quote]] | None = None,
        all_of: Callable[[str], Sequence[Quote]] | None = None,
    ) -> None:
        """Show the statements and the quotes of one of them, with one quote chosen.

        `quotes_of` finds the quotes of a statement, where somebody has them by their statements already,
        and `all_of` those too that a filter leaves out: each keeps its number among all.
        """
        told = quotes_of or comparison.quotes_of
        if comparison is not self._comparison:
            # A thousand of them take their time; to go from one to the next alters none.
            self._comparison = comparison
            lines = StatementLines(comparison.statements, told)
            self._statements.show_lines([one.id for one in comparison.statements], lines.line)
        self.statements.setCurrentIndex(self._statements.row_of(statement))
        quotes = told(statement)
        numbers = {one.id: at for at, one in enumerate((all_of or told)(statement), start=1)}

        def line(row: int) -> str:
            one = quotes[row]
            return f"{numbers.get(one.id, row + 1)} / {len(numbers)}   {quote_words(one)}"

        self._quotes.show_lines([one.id for one in quotes], line)
        self.quotes.setCurrentIndex(self._quotes.row_of(quote))
        self._show_steps()

    def show_base(self, quote: Quote | None, documents: Sequence[Document]) -> None:
        """Show what the quote is held against, and what it could be held against."""
        self.base.setEnabled(quote is not None)
        for action in self._group.actions():
            self._group.removeAction(action)
        self._menu.clear()
        if quote is None:
            return
        carrying = {rendering.document for rendering in quote.renderings}
        choices = [("", self.tr("Of itself: the statement, or else a composite"))]
        choices += [(document.id, document.label) for document in documents if document.id in carrying]
        for document, words in choices:
            action = QAction(words, self._menu)
            action.setData(document)
            action.setCheckable(True)
            action.setChecked(document == (quote.base.document or ""))
            self._group.addAction(action)
            self._menu.addAction(action)
        labels = {document.id: document.label for document in documents}
        name = labels.get(quote.base.document or "", self.tr("composite"))
        whole = fill(self.tr("Base: {name}"), name=name)
        # The head of its column has all of it; the statement and the quote have no other place.
        room = self.base.fontMetrics().averageCharWidth() * _LONGEST_BASE
        self.base.setText(self.base.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room))
        explain(self.base, listed("\n", (whole, self.tr("Choose what the others are held against"))))

    def go_to_next(self) -> None:
        """Go to the next quote."""
        self._step_by(1)

    def go_to_previous(self) -> None:
        """Go to the quote before."""
        self._step_by(-1)

    def tint(self) -> None:
        """Draw the icons anew, in the colours that the window has now."""
        self.previous.setIcon(icon("left"))
        self.next.setIcon(icon("right"))
        self.base.setIcon(icon("base"))

    def _combo(self, lines: LinesModel, name: str, description: str) -> QComboBox:
        combo = named(ElidedCombo(), name, description)
        combo.setModel(lines)
        combo.setToolTip(description)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(2)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return combo

    def _step(self, name: str, does: str) -> QToolButton:
        button = named(QToolButton(), name)
        button.setToolTip(does)
        button.setAutoRaise(True)
        return button

    def _step_by(self, by: int) -> None:
        row = self.quotes.currentIndex() + by
        if 0 <= row < self.quotes.count():
            self.quote_chosen.emit(self.quotes.itemData(row))

    def _show_steps(self) -> None:
        self.previous.setEnabled(self.quotes.currentIndex() > 0)
        self.next.setEnabled(self.quotes.currentIndex() < self.quotes.count() - 1)

    def _on_statement_activated(self, row: int) -> None:
        self.statement_chosen.emit(self.statements.itemData(row))

    def _on_quote_activated(self, row: int) -> None:
        self.quote_chosen.emit(self.quotes.itemData(row))

    def _on_base_triggered(self, action: QAction) -> None:
        self.base_chosen.emit(action.data())
