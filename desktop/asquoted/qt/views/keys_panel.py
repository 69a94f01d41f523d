"""All actions with their keys, to be searched, and given other keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asquoted.qt.models.fuzzy import fits
from asquoted.qt.phrases import quoted
from asquoted.qt.views.copying import CopyingField
from asquoted.qt.views.parts import announce, bold, named

_NAME = Qt.ItemDataRole.UserRole
_STROKES = 2


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One action: its name, its words, what it does, its keys, and whether they are its own."""

    name: str
    words: str
    does: str
    keys: tuple[str, ...]
    own: bool


class _KeysField(QKeySequenceEdit):
    """Takes the keys that are pressed, but for Tab alone: who goes by keys must come out again."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if plain and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        return super().event(event)


class KeysPanel(QWidget):
    """The list, and below it the field that takes the new keys. What is taken already is said first.

    Signals:
        chosen: an action is to have these keys; carries its name and the keys.
        reset_wanted: an action is to have its own keys again; carries its name.
        reset_all_wanted: all are to have their own keys again.
    """

    chosen = Signal(str, object)
    reset_wanted = Signal(str)
    reset_all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[KeyRow, ...] = ()
        self.search = named(CopyingField(), self.tr("Search the actions"))
        self.search.setPlaceholderText(self.tr("Search by name, or by keys"))
        self.search.setClearButtonEnabled(True)
        self.tree = named(QTreeWidget(), self.tr("Actions and their keys"))
        self.tree.setRootIsDecorated(False)
        named(self.tree.header(), self.tr("Actions and their keys"))
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.field = named(
            _KeysField(), self.tr("New keys"), self.tr("Press the keys that it shall have; Enter ends")
        )
        self.field.setMaximumSequenceLength(_STROKES)
        self.field.setFinishingKeyCombinations([QKeyCombination(Qt.Key.Key_Return)])
        self.field.setClearButtonEnabled(True)
        for edit in self.field.findChildren(QLineEdit):
            named(edit, self.tr("New keys"))
            edit.setPlaceholderText(self.tr("Press the new keys here"))
        self.set_button = self._button(self.tr("&Set"))
        self.add_button = self._button(self.tr("&Add to its keys"))
        self.none_button = self._button(self.tr("&No keys"))
        self.reset_button = self._button(self.tr("&Reset"))
        self.reset_all_button = self._button(self.tr("Reset a&ll"))
        self._lay_out()
        self.search.textChanged.connect(self._on_search_typed)
        self.tree.currentItemChanged.connect(self._on_row_chosen)
        self.field.keySequenceChanged.connect(self._say)
        self.set_button.clicked.connect(self._on_set_clicked)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.none_button.clicked.connect(self._on_none_clicked)
        self.reset_button.clicked.connect(self._on_reset_clicked)
        self.reset_all_button.clicked.connect(self.reset_all_wanted)
        self._say()

    def show_keys(self, rows: Sequence[KeyRow]) -> None:
        """Show the actions; the one that was chosen stays chosen."""
        chosen = self._chosen()
        self._rows = tuple(rows)
        self.tree.clear()
        for row in rows:
            item = QTreeWidgetItem([row.words, ", ".join(_native(one) for one in row.keys)])
            item.setData(0, _NAME, row.name)
            item.setToolTip(0, row.does)
            if not row.own:
                font = item.font(1)
                font.setBold(True)
                item.setFont(1, font)
                item.setToolTip(1, self.tr("Chosen by you"))
            self.tree.addTopLevelItem(item)
            if chosen is not None and row.name == chosen.name:
                self.tree.setCurrentItem(item)
        self._on_search_typed(self.search.text())
        self._say()

    def choose(self, name: str) -> None:
        """Go to the row of an action."""
        for item in self._items():
            if item.data(0, _NAME) == name:
                self.tree.setCurrentItem(item)

    def _button(self, words: str) -> QPushButton:
        button = named(QPushButton(words), words.replace("&", ""))
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        bold(self.about)
        entry = QHBoxLayout()
        entry.addWidget(self.field, 1)
        for button in (self.set_button, self.add_button, self.none_button, self.reset_button):
            entry.addWidget(button)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.reset_all_button)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.about)
        column.addLayout(entry)
        column.addLayout(below)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _chosen(self) -> KeyRow | None:
        item = self.tree.currentItem()
        name = item.data(0, _NAME) if item is not None else ""
        return next((row for row in self._rows if row.name == name), None)

    def _typed(self) -> str:
        return self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _holders(self, chosen: KeyRow) -> list[str]:
        typed = self.field.keySequence()
        none = QKeySequence.SequenceMatch.NoMatch
        return [
            row.words
            for row in self._rows
            if row.name != chosen.name
            and any(
                QKeySequence(one).matches(typed) != none or typed.matches(QKeySequence(one)) != none
                for one in row.keys
            )
        ]

    def _say(self) -> None:
        """Say what the buttons would do now: whom the keys would be taken from, too."""
        chosen = self._chosen()
        typed = self._typed()
        holders = self._holders(chosen) if chosen is not None and typed else []
        if chosen is None:
            self.about.setText(self.tr("Choose an action, then press its new keys."))
        elif holders:
            said = self.tr("{keys} belongs to {others}, which would lose it.")
            self.about.setText(
                said.format(keys=_native(typed), others=", ".join(quoted(one) for one in holders))
            )
            announce(self, self.about.text())
        else:
            self.about.setText(self.tr("New keys for “{action}”").format(action=chosen.words))
        self.set_button.setText(self.tr("&Take over") if holders else self.tr("&Set"))
        self.set_button.setAccessibleName(self.set_button.text().replace("&", ""))
        for button in (self.set_button, self.add_button):
            button.setEnabled(chosen is not None and bool(typed))
        self.none_button.setEnabled(chosen is not None and bool(chosen.keys))
        self.reset_button.setEnabled(chosen is not None and not chosen.own)
        self.reset_all_button.setEnabled(any(not row.own for row in self._rows))

    def _on_search_typed(self, words: str) -> None:
        folded = words.casefold().strip()
        for row, item in zip(self._rows, self._items(), strict=True):
            keys = item.text(1).casefold()
            item.setHidden(not (folded in keys or fits(folded, row.words.casefold()) is not None))

    def _on_row_chosen(self) -> None:
        self.field.clear()
        self._say()

    def _on_set_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._give(chosen, (self._typed(),))

    def _on_add_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._give(chosen, (*(one for one in chosen.keys if one != self._typed()), self._typed()))

    def _on_none_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._give(chosen, ())

    def _give(self, chosen: KeyRow, keys: tuple[str, ...]) -> None:
        self.field.clear()
        self.chosen.emit(chosen.name, keys)

    def _on_reset_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.reset_wanted.emit(chosen.name)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
