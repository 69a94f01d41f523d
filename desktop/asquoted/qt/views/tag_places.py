"""Where a tag stands: every place, to go to, to take it off, or to split off as a tag of its own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asquoted.domain.tags import Tag, Tagging
from asquoted.qt.icons import dot
from asquoted.qt.models.ticked import ROW, PlaceRow, PlacesModel
from asquoted.qt.views.alters import alters
from asquoted.qt.views.choose_one import choose_one
from asquoted.qt.views.copying import CopyingField
from asquoted.qt.views.parts import Index, TwoLines, bold, named, signed


class TagPlaces(QWidget):
    """The places of one tag, each with a box. Space ticks, Enter goes there, Escape closes.

    Signals:
        place_chosen: the user went to a place; carries its Tagging.
        split_wanted: the ticked places shall carry a new tag; carries the tag's id, the taggings' and a name.
        removal_wanted: the tag shall come off the ticked places; carries the taggings' ids.
        closed: the user is done.
    """

    place_chosen = Signal(object)
    split_wanted = Signal(str, object, str)
    removal_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag: Tag | None = None
        self._sign = QLabel()
        self.title = QLabel()
        bold(self.title)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.model = PlacesModel(self)
        self.list = named(
            QListView(),
            self.tr("Where the tag stands"),
            self.tr("Space ticks a place, Enter goes there; what is ticked can be split off"),
        )
        self.list.setModel(self.model)
        self.list.setItemDelegate(PlaceLines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.name = named(
            CopyingField(),
            self.tr("Name of the new tag"),
            self.tr("Enter moves the ticked places to it"),
        )
        alters(self.name)
        self.name.setPlaceholderText(self.tr("Split the ticked places off as…"))
        self.name.setToolTip(self.tr("Type a name; Enter moves the ticked places to a new tag of that name"))
        self.split = alters(named(QPushButton(self.tr("Split off")), self.tr("Split the ticked places off")))
        self.split.setToolTip(self.tr("Move the ticked places to a new tag (Enter in the field of its name)"))
        self.take_off = alters(
            named(QPushButton(self.tr("Take off")), self.tr("Take the tag off the ticked places"))
        )
        self.take_off.setToolTip(self.tr("Take the tag off the ticked places (Del)"))
        close = named(QToolButton(), self.tr("Close the tag's places"))
        signed(close, "close")
        close.setToolTip(self.tr("Close the tag's places (Esc)"))
        close.setAutoRaise(True)
        self.count = QLabel()
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lay_out(close)
        self.list.activated.connect(self._on_activated)
        self.list.doubleClicked.connect(self._on_activated)
        self.model.ticked.connect(self._show_count)
        self.name.textChanged.connect(self._show_count)
        self.name.returnPressed.connect(self._on_split_wanted)
        self.split.clicked.connect(self._on_split_wanted)
        self.take_off.clicked.connect(self._on_removal_wanted)
        close.clicked.connect(self.closed)

    def show_places(
        self, tag: Tag, places: Sequence[Tagging], worded: Callable[[Tagging], tuple[str, str]]
    ) -> None:
        """Show a tag's places, each in two lines of words when it comes into sight; none is ticked."""
        self.tag = tag
        self._sign.setPixmap(dot(tag.colour).pixmap(16, 16))
        self.title.setText(tag.name)
        self.model.show_keys(
            places, [True] * len(places), lambda row: PlaceRow(*worded(places[row]), places[row])
        )
        self.model.let_tick(True, on=False)
        self.name.clear()

    def start(self) -> None:
        """Put the keyboard into the list."""
        self.list.setFocus()
        if self.model.rowCount():
            choose_one(self.list, self.model.index(0))

    def _lay_out(self, close: QToolButton) -> None:
        row = QHBoxLayout()
        for widget in (self._sign, self.title, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        below = QHBoxLayout()
        below.addWidget(self.name, 1)
        below.addWidget(self.split)
        below.addWidget(self.take_off)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addLayout(below)

    def _ticked(self) -> list[str]:
        return [key.id for key in self.model.chosen() if isinstance(key, Tagging)]

    def _show_count(self) -> None:
        ticked = len(self._ticked())
        said = self.tr("{count} of {all} ticked").format(count=ticked, all=self.model.rowCount())
        self.count.setText(said)
        self.take_off.setEnabled(bool(ticked))
        self.split.setEnabled(bool(ticked and self.name.text().strip()))

    def _on_activated(self, index: QModelIndex) -> None:
        row: PlaceRow = index.data(ROW)
        self.place_chosen.emit(row.key)

    def _on_split_wanted(self) -> None:
        name = " ".join(self.name.text().split())
        if self.tag is not None and name and self._ticked():
            self.split_wanted.emit(self.tag.id, self._ticked(), name)

    def _on_removal_wanted(self) -> None:
        if self._ticked():
            self.removal_wanted.emit(self._ticked())

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._on_removal_wanted()
        else:
            super().keyPressEvent(event)


class PlaceLines(TwoLines):
    """A place in words, and below what stands around it, or what kind of thing it is."""

    def lines(self, index: Index) -> tuple[str, str, str]:
        row: PlaceRow = index.data(ROW)
        return row.strong, "", row.faint
