"""Finding words in the whole library: a field, and what was found as one types."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asquoted.domain.searching import Hit
from asquoted.qt.filled import fill
from asquoted.qt.models.ticked import ROW, PlaceRow, PlacesModel
from asquoted.qt.views.alters import alters
from asquoted.qt.views.parts import Index, TwoLines, announce, named, signed

PAUSE = 150
"""Milliseconds without a key after which a search begins."""
_BATCH = 500
"""Rows that are laid out at a time."""


class FindPanel(QWidget):
    """A search and its hits. Escape closes it.

    Ctrl+T gives each hit a box, all ticked: what is tagged is what one has looked at.

    Signals:
        words_entered: what to look for; empty for nothing.
        hit_chosen: the user went to a hit; carries it.
        tagging_wanted: the ticked hits shall be tagged; carries them.
        closed: the user is done with searching.
    """

    words_entered = Signal(str)
    hit_chosen = Signal(object)
    tagging_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = named(
            QLineEdit(), self.tr("Find in the library"), self.tr("Finds words in all documents and notes")
        )
        self.field.setPlaceholderText(self.tr("Find words in all documents and notes"))
        self.field.setToolTip(self.tr("Finds as you type; Enter goes to the first place"))
        self.field.setAcceptDrops(False)
        self.field.setClearButtonEnabled(True)
        self.count = QLabel()
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.tag_button = alters(named(QPushButton(self.tr("Tag every hit…")), self.tr("Tag every hit")))
        self.tag_button.setToolTip(self.tr("Look at the hits, leave some out, and tag the rest"))
        self.leave_button = named(QPushButton(self.tr("Leave it")), self.tr("Leave the hits untagged"))
        self.leave_button.setToolTip(self.tr("Go back to the hits without tagging them (Esc)"))
        close = named(QToolButton(), self.tr("Close the search"))
        signed(close, "close")
        close.setToolTip(self.tr("Close the search (Esc)"))
        close.setAutoRaise(True)
        self.model = PlacesModel(self)
        self.hits = named(
            QListView(), self.tr("Found"), self.tr("Enter goes to a place that was found; Space ticks it")
        )
        self.hits.setModel(self.model)
        self.hits.setItemDelegate(HitLines(self.hits))
        self.hits.setUniformItemSizes(True)
        # Ten thousand hits at once would be felt.
        self.hits.setLayoutMode(QListView.LayoutMode.Batched)
        self.hits.setBatchSize(_BATCH)
        self.hits.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        for widget in (self.count, self.tag_button, self.leave_button, close):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addLayout(row)
        column.addWidget(self.hits, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._show_count()
        self._pause.timeout.connect(self._on_paused)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_entered)
        self.hits.activated.connect(self._on_activated)
        self.hits.clicked.connect(self._on_clicked)
        self.model.ticked.connect(self._show_count)
        self.tag_button.clicked.connect(self.tag_hits)
        self.leave_button.clicked.connect(self.leave_tagging)
        close.clicked.connect(self.closed)

    def start(self) -> None:
        """Put the keyboard into the field."""
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_hits(self, hits: "Sequence[Hit]", *, more: bool = False) -> None:
        """Show what was found; `more` says that there is more than that."""
        self._more = more
        self.model.let_tick(False)
        # Ten thousand of them take their time to be worded.
        self.model.show_keys(hits, [not hit.in_note for hit in hits], lambda row: self._row(hits[row]))

    def tag_hits(self) -> None:
        """Let the user look at the hits and leave some out; asked again, tag those that are left."""
        if not self.model.tickable():
            return
        if not self.model.is_ticking:
            self.model.let_tick(True)
            self.hits.setFocus()
            self.hits.setCurrentIndex(self.model.index(0))
            announce(self, self.count.text())
        elif chosen := self.model.chosen():
            self.tagging_wanted.emit(chosen)

    def leave_tagging(self) -> None:
        """Take the boxes away again."""
        self.model.let_tick(False)
        self.hits.setFocus()

    def rect_of_button(self) -> QRect:
        """Return where the button for tagging stands, as a rectangle of this panel."""
        return self.tag_button.geometry()

    _more = False

    def _row(self, hit: Hit) -> PlaceRow:
        where = fill(self.tr("note on {outlet}"), outlet=hit.outlet) if hit.in_note else hit.outlet
        return PlaceRow(f"{hit.exact} · {where}", in_context(hit), hit, tickable=not hit.in_note)

    def _show_count(self) -> None:
        found, ticking = self.model.rowCount(), self.model.is_ticking
        if ticking:
            ticked, all_of_it = len(self.model.chosen()), self.model.tickable()
            said = self.tr("{count} of {all} will be tagged; Space leaves one out, Enter shows it")
            self.count.setText(said.format(count=ticked, all=all_of_it))
            self.tag_button.setText(self.tr("Tag %Ln hits…", "", ticked))
        else:
            words = self.tr("found once") if found == 1 else self.tr("found %Ln times", "", found)
            words = self.tr("the first %Ln are shown", "", found) if self._more else words
            sought = bool(self.field.text().strip())
            none = self.tr("nothing found") if sought else ""
            self.count.setText(words if found else none)
            self.tag_button.setText(self.tr("Tag every hit…"))
        self.tag_button.setEnabled(bool(self.model.chosen()))
        self.leave_button.setVisible(ticking)

    def _on_typed(self) -> None:
        self._pause.start()

    def _on_paused(self) -> None:
        self.words_entered.emit(self.field.text().strip())

    def _on_entered(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._on_paused()
        elif self.model.rowCount():
            self.hits.setFocus()
            self.hits.setCurrentIndex(self.model.index(0))
            self._on_activated(self.model.index(0))

    def _on_clicked(self, index: QModelIndex) -> None:
        if not self.model.is_ticking:
            self._on_activated(index)

    def _on_activated(self, index: QModelIndex) -> None:
        self.hit_chosen.emit(self.model.row(index).key)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.model.is_ticking:
                self.leave_tagging()
            else:
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
        row: PlaceRow = index.data(ROW)
        return row.strong, "", row.faint
