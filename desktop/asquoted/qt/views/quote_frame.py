"""What a quote's view is made of: a bar, the columns, and below them who does not have the quote."""

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from asquoted.qt.views.compare_bar import CompareBar
from asquoted.qt.views.compare_columns import CompareColumns
from asquoted.qt.views.empty_state import EmptyState
from asquoted.qt.views.few_lines import FewLines


class QuoteFrame(QWidget):
    """The parts of the view, or a word on what to do while there is no quote."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = EmptyState(self)
        self._empty.say(
            "compare",
            self.tr("No quote chosen"),
            self.tr("Choose a sentence in Coverage to see how each outlet rendered it."),
        )
        self._full = QWidget(self)
        self.bar = CompareBar(self._full)
        self.columns = CompareColumns(self._full)
        # Of thirty outlets they may be twenty: the columns are what one looks at.
        self._missing = FewLines(2)
        self._below = QWidget(self._full)
        below = QHBoxLayout(self._below)
        below.setContentsMargins(8, 4, 8, 4)
        below.addWidget(self._missing)
        lines = QVBoxLayout(self._full)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.bar)
        lines.addWidget(self.columns, 1)
        lines.addWidget(self._below)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._full)

    @property
    def missing(self) -> str:
        """What is said of the outlets without the quote."""
        return self._missing.text()

    def show_nothing(self) -> None:
        """Say what to do."""
        self._pages.setCurrentWidget(self._empty)

    def show_quote(self) -> None:
        """Show the bar and the columns."""
        self._pages.setCurrentWidget(self._full)

    def show_missing(self, words: str) -> None:
        """Say who does not have the quote; nothing if all have it."""
        self._missing.setText(words)
        self._below.setVisible(bool(words))


def framed(view: QWidget) -> QuoteFrame:
    """Fill a view with the parts, and return them."""
    frame = QuoteFrame(view)
    whole = QVBoxLayout(view)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(frame)
    return frame
