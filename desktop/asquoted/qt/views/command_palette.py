"""The command palette: a field over the window, and what fits the letters typed into it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from asquoted.qt.models.commands import Command, CommandsModel
from asquoted.qt.views.copying import CopyingField
from asquoted.qt.views.floating import Floating
from asquoted.qt.views.parts import Index, TwoLines, named
from asquoted.qt.views.way_back import WayBack

_ROWS = 8
_WIDTH = 46
"""In letters of the font, so that it grows with the zoom."""


class CommandPalette(Floating):
    """Lies over the window, at its top; Escape or a click elsewhere closes it.

    Signals:
        chosen: a command is to be done; carries it.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._way_back = WayBack(self)
        self._model = CommandsModel(self)
        named(self, self.tr("Command palette"))
        self.field = named(
            CopyingField(),
            self.tr("Command"),
            self.tr("Type a few letters; the arrows choose, Enter does it, Escape closes"),
        )
        self.field.setPlaceholderText(self.tr("An action, a document, a quote, a tag"))
        self.list = named(QListView(), self.tr("What fits"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_CommandLines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(self.tr("Nothing is called that."))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.field, self.list, self.nothing):
            column.addWidget(widget)
        self.hide()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_entered)
        self.list.clicked.connect(self._on_clicked)

    def ask(self, commands: Sequence[Command], recent: Sequence[str]) -> None:
        """Open, and offer these commands, those used of late first."""
        self._way_back.remember()
        self._model.show_commands(commands, recent)
        self.field.clear()
        self._settle()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close without doing anything; the keyboard goes back to where it was."""
        if self.isVisible():
            self._way_back.go()
            self.hide()

    def _settle(self) -> None:
        """Stand in the middle of the window's top, no larger than what is shown."""
        rows = self._model.rowCount()
        self.list.setVisible(rows > 0)
        self.nothing.setVisible(rows == 0)
        room = self._over.rect().adjusted(12, 12, -12, -12)
        height = max(self.list.sizeHintForRow(0), 20)
        shown = max(1, min(rows, _ROWS, (room.height() - 60) // height))
        self.list.setFixedHeight(shown * height + 6)
        self.list.setCurrentIndex(self._model.index(0))
        width = min(self.fontMetrics().averageCharWidth() * 2 * _WIDTH, room.width())
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(room.center().x() - width // 2, room.top() + 34)

    def _on_typed(self, words: str) -> None:
        self._model.fit(words)
        self._settle()

    def _on_entered(self) -> None:
        self._on_clicked(self.list.currentIndex())

    def _on_clicked(self, index: QModelIndex) -> None:
        command = self._model.command(index.row())
        if command is not None:
            # Closed first: what is done may put the keyboard elsewhere.
            self.dismiss()
            self.chosen.emit(command)

    def _step(self, by: int) -> None:
        rows = self._model.rowCount()
        if rows:
            row = (self.list.currentIndex().row() + by) % rows
            self.list.setCurrentIndex(self._model.index(row))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and not self.list.underMouse():
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: _ROWS,
                Qt.Key.Key_PageUp: -_ROWS,
            }
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)


class _CommandLines(TwoLines):
    """What it is called, its keys, and what kind of thing it is."""

    def lines(self, index: Index) -> tuple[str, str, str]:
        model = index.model()
        command = model.command(index.row()) if isinstance(model, CommandsModel) else None
        return ("", "", "") if command is None else (command.words, command.remark, command.kind)
