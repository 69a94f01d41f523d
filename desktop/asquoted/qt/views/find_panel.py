"""Finding words in the whole library: a field, and what was found as one types."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asquoted.domain.searching import Hit
from asquoted.qt.icons import icon
from asquoted.qt.views.parts import Index, TwoLines, named

_HIT = Qt.ItemDataRole.UserRole
PAUSE = 150
"""Milliseconds without a key after which a search begins."""


class FindPanel(QWidget):
    """A search and its hits. Escape closes it.

    Signals:
        words_entered: what to look for; empty for nothing.
        hit_chosen: the user went to a hit; carries it.
        closed: the user is done with searching.
    """

    words_entered = Signal(str)
    hit_chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = named(
            QLineEdit(), self.tr("Find in the library"), self.tr("Finds words in all documents and notes")
        )
        self.field.setPlaceholderText(self.tr("Find words in all documents and notes"))
        self.field.setAcceptDrops(False)
        self.field.setClearButtonEnabled(True)
        self.count = QLabel()
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        close = named(QToolButton(), self.tr("Close the search"))
        close.setIcon(icon("close"))
        close.setToolTip(self.tr("Close the search (Esc)"))
        close.setAutoRaise(True)
        self.hits = named(QListWidget(), self.tr("Found"), self.tr("Enter goes to a place that was found"))
        self.hits.setItemDelegate(HitLines(self.hits))
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addLayout(row)
        column.addWidget(self.hits, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._on_paused)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_entered)
        self.hits.itemActivated.connect(self._on_activated)
        self.hits.itemClicked.connect(self._on_activated)
        close.clicked.connect(self.closed)

    def start(self) -> None:
        """Put the keyboard into the field."""
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_hits(self, hits: "Sequence[Hit]") -> None:
        """Show what was found."""
        self.hits.clear()
        for hit in hits:
            item = QListWidgetItem(in_context(hit))
            item.setData(_HIT, hit)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{hit.outlet}: {hit.before}{hit.exact}{hit.after}"
            )
            self.hits.addItem(item)
        found = len(hits)
        sought = bool(self.field.text().strip())
        words = self.tr("found once") if found == 1 else self.tr("found {count} times").format(count=found)
        self.count.setText((words if found else self.tr("nothing found")) if sought else "")

    def _on_typed(self) -> None:
        self._pause.start()

    def _on_paused(self) -> None:
        self.words_entered.emit(self.field.text().strip())

    def _on_entered(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._on_paused()
        elif self.hits.count():
            self.hits.setFocus()
            self.hits.setCurrentRow(0)
            self.hit_chosen.emit(self.hits.item(0).data(_HIT))

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.hit_chosen.emit(item.data(_HIT))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def in_context(hit: Hit) -> str:
    """Return what was found among the words around it, in one line that cuts no word in two."""
    # The search cuts by letters; one word is left to each side however long it is.
    _, gap, before = hit.before.partition(" ")
    after, end, _ = hit.after.rpartition(" ")
    start = f"…{before}" if gap else hit.before
    finish = f"{after} …" if end else hit.after
    return " ".join(f"{start}{hit.exact}{finish}".split())


class HitLines(TwoLines):
    """Where something was found, and the words around it."""

    def lines(self, index: Index) -> tuple[str, str, str]:
        hit: Hit = index.data(_HIT)
        where = self.tr("note on {outlet}").format(outlet=hit.outlet) if hit.in_note else hit.outlet
        return f"{hit.exact} · {where}", "", str(index.data(Qt.ItemDataRole.DisplayRole))
