"""What the user does in the columns of a comparison, told by the columns' numbers."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.column_head import ColumnHead
from asquoted.qt.views.column_stock import Pair


class ColumnEars(QObject):
    """Listens to heads and texts. Number 0 is the base's; columns are used again, and then keep their number.

    Signals:
        selected: words of a column were selected; carries its number and two places, or None.
        clicked: plain words of a column were clicked; carries its number.
        pointed: the pointer is at words; carries the column's number and two places, or None.
        mark_chosen: a mark was clicked, or entered by key; carries it.
        copy_asked: Copy was pressed with nothing selected.
        base_asked: "Set as base" was pressed; carries a document's id, "" for the composite.
        article_asked, context_asked, hide_asked: that was pressed; each carries the column's number.
        step_asked: a column is to go a place on; carries its number, and 1, or -1 for back.
    """

    selected = Signal(int, object)
    clicked = Signal(int)
    pointed = Signal(int, object)
    mark_chosen = Signal(object)
    copy_asked = Signal()
    base_asked = Signal(str)
    article_asked = Signal(int)
    context_asked = Signal(int)
    hide_asked = Signal(int)
    step_asked = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: set[int] = set()
        self._shown: frozenset[int] = frozenset()

    def listen(self, columns: Mapping[int, Pair]) -> None:
        """Listen to these columns, by their numbers, and to no selection in another."""
        self._shown = frozenset(columns)
        for number in self._shown - self._known:
            self._connect(*columns[number])
        self._known |= self._shown

    def _connect(self, head: ColumnHead, text: ColumnText) -> None:
        text.selected.connect(self._on_selected)
        text.clicked.connect(self._on_clicked)
        text.pointed.connect(self._on_pointed)
        text.mark_chosen.connect(self.mark_chosen)
        text.copy_asked.connect(self.copy_asked)
        head.base_asked.connect(self._on_base_asked)
        head.article_asked.connect(self._on_article_asked)
        head.context_asked.connect(self._on_context_asked)
        head.hide_asked.connect(self._on_hide_asked)
        head.step_asked.connect(self._on_step_asked)

    # Slots

    def _number_of_sender(self) -> int:
        sender = self.sender()
        return int(sender.property("column")) if sender is not None else 0

    def _on_selected(self, places: tuple[int, int] | None) -> None:
        number = self._number_of_sender()
        if number in self._shown:
            self.selected.emit(number, places)

    def _on_clicked(self) -> None:
        number = self._number_of_sender()
        if number in self._shown:
            self.clicked.emit(number)

    def _on_pointed(self, places: tuple[int, int] | None) -> None:
        self.pointed.emit(self._number_of_sender(), places)

    def _on_base_asked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.base_asked.emit(str(sender.property("document")))

    def _on_article_asked(self) -> None:
        self.article_asked.emit(self._number_of_sender())

    def _on_context_asked(self) -> None:
        self.context_asked.emit(self._number_of_sender())

    def _on_hide_asked(self) -> None:
        self.hide_asked.emit(self._number_of_sender())

    def _on_step_asked(self, by: int) -> None:
        self.step_asked.emit(self._number_of_sender(), by)
