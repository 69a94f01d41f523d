"""The widgets of a comparison's columns: made when they are asked for, and used again for the next quote."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QToolButton, QWidget

from asquoted.qt.courtesy import COURTESY
from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.column_head import ColumnHead
from asquoted.qt.views.menus import pass_menu_on

_PAUSE = 15
"""Milliseconds between two columns that are made ahead; each takes two, and five on a slow machine."""

Pair = tuple[ColumnHead, ColumnText]
"""What a column is made of."""


class ColumnStock(QObject):
    """Heads and texts by their column's number, which they keep; of thirty columns, those that were needed.

    `dress` is called once with each that is made. By Tab one goes from `before` through the texts in
    their order, and then through the buttons of the heads.
    """

    def __init__(
        self, heads: QWidget, texts: QWidget, before: QWidget, dress: Callable[[Pair], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._heads, self._texts, self._before = heads, texts, before
        self._dress = dress
        self._made: dict[int, Pair] = {}
        self._ahead: list[int] = []
        self._turns = QTimer(self)
        self._turns.setInterval(_PAUSE)
        self._turns.timeout.connect(self._on_turn)

    def __iter__(self) -> Iterator[tuple[int, Pair]]:
        return iter(self._made.items())

    def take(self, numbers: Iterable[int]) -> dict[int, Pair]:
        """Return these columns; those that were never made are made now."""
        wanted = list(numbers)
        missing = [number for number in wanted if number not in self._made]
        for number in missing:
            head, text = self._made[number] = ColumnHead(self._heads), ColumnText(self._texts)
            head.setProperty("column", number)
            text.setProperty("column", number)
            # Until it has words of its own; no control is ever without a name.
            text.setAccessibleName(QCoreApplication.translate("QuoteView", "Comparison"))
            pass_menu_on(text)
            self._dress((head, text))
        if missing:
            self._put_in_tab_order()
        return {number: self._made[number] for number in wanted}

    def make_ahead(self, numbers: Iterable[int]) -> None:
        """Make these, and no others, while there is nothing else to do: one at a time."""
        self._ahead = [number for number in numbers if number not in self._made]
        if self._ahead:
            self._turns.start()

    def _put_in_tab_order(self) -> None:
        columns = [pair for _, pair in sorted(self._made.items())]
        buttons = [button for head, _ in columns for button in head.findChildren(QToolButton)]
        for one, other in pairwise([self._before, *(text for _, text in columns), *buttons]):
            QWidget.setTabOrder(one, other)

    # Slots

    def _on_turn(self) -> None:
        if COURTESY.is_at_work:
            # Qt asks for the interpreter at each step, and would have to wait for it.
            return
        number = self._ahead.pop(0) if self._ahead else None
        if number is not None:
            # Unseen: a widget is shown by whoever wants it shown.
            self.take([number])
        if not self._ahead:
            self._turns.stop()
