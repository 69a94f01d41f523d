"""Typing an address: nothing goes to the network before Fetch is pressed, and that is said beside it."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from asquoted.qt.filled import fill
from asquoted.qt.later import Later
from asquoted.qt.views.copying import CopyingField
from asquoted.qt.views.floating import Floating
from asquoted.qt.views.parts import announce, bold, named
from asquoted.qt.views.way_back import WayBack

if TYPE_CHECKING:
    from asquoted.readers import addresses
else:
    addresses = Later("asquoted.readers.addresses")

_WIDTH = 62
"""In letters of the font, so that it grows with the zoom."""


class AddressPanel(Floating):
    """Lies over the window, at its top; Enter fetches, Escape closes.

    Signals:
        entered: the page of an address is wanted; carries the addresses, as a tuple.
    """

    entered = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._way_back = WayBack(self)
        named(self, self.tr("Import from an address"))
        title = QLabel(self.tr("Import from an address"))
        bold(title)
        self.field = named(
            CopyingField(), self.tr("Address"), self.tr("Enter fetches the page, Escape closes")
        )
        self.field.setPlaceholderText(self.tr("Of a page: https://…"))
        self.field.setClearButtonEnabled(True)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.fetch_button = named(QPushButton(self.tr("Fetch")), self.tr("Fetch the page"))
        self.cancel_button = named(QPushButton(self.tr("Cancel")), self.tr("Close without fetching anything"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.about, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.fetch_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(self.field)
        column.addLayout(buttons)
        self.hide()
        self.field.installEventFilter(self)
        parent.installEventFilter(self)
        self.field.textChanged.connect(self._say)
        self.field.returnPressed.connect(self._on_entered)
        self.fetch_button.clicked.connect(self._on_entered)
        self.cancel_button.clicked.connect(self.dismiss)

    def ask(self, proposed: str = "") -> None:
        """Open, with an address in the field if one is proposed."""
        self._way_back.remember()
        self.field.setText(proposed)
        self.field.selectAll()
        self._say()
        self._settle()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close without doing anything; the keyboard goes back to where it was."""
        if self.isVisible():
            self._way_back.go()
            self.hide()

    def _typed(self) -> tuple[str, ...]:
        """Return the addresses in the field; one that lacks its scheme is taken for https."""
        typed = self.field.text().split()
        words = [one if "://" in one else f"https://{one}" for one in typed if "://" in one or _is_host(one)]
        return tuple(dict.fromkeys(one for one in words if addresses.is_address(one)))

    def _say(self) -> None:
        found = self._typed()
        wrong = len(found) < len(set(self.field.text().split()))
        self.fetch_button.setEnabled(bool(found) and not wrong)
        if wrong:
            self.about.setText(
                self.tr("That is no address: one begins with https://, or has a host such as example.org.")
            )
        elif found:
            hosts = ", ".join(dict.fromkeys(addresses.host_of(one) for one in found))
            self.about.setText(fill(self.tr("AsQuoted then goes to the network, to {host}."), host=hosts))
        else:
            self.about.setText(self.tr("Nothing goes to the network before you press Fetch."))

    def _settle(self) -> None:
        room = self._over.rect().adjusted(12, 12, -12, -12)
        width = min(self.fontMetrics().averageCharWidth() * _WIDTH, room.width())
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(room.center().x() - width // 2, room.top() + 34)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over:
            if event.type() is QEvent.Type.Resize and self.isVisible():
                self._settle()
        elif (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            # Escape means this panel, and none below it.
            event.accept()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    # Slots

    def _on_entered(self) -> None:
        found = self._typed()
        if found and self.fetch_button.isEnabled():
            self.dismiss()
            self.entered.emit(found)
        else:
            announce(self.field, self.about.text())


def _is_host(word: str) -> bool:
    """Tell whether a word without a scheme may begin an address: its host has a dot, or is this machine."""
    host = re.split(r"[/?#:]", word, maxsplit=1)[0]
    return host == "localhost" or re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", host) is not None
