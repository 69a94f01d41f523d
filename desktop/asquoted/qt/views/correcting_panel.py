"""What a correction needs to know, asked below the middle: Enter does it, Escape leaves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asquoted.qt.icons import icon
from asquoted.qt.tips import explain
from asquoted.qt.views.correcting_fields import StatementFields, VoiceFields
from asquoted.qt.views.corrections_list import CorrectionsList
from asquoted.qt.views.parts import announce, bold, named
from asquoted.qt.views.pin_page import PinPage
from asquoted.qt.views.pressing import ENTER
from asquoted.qt.views.quote_chooser import QuoteChooser
from asquoted.qt.views.replace_page import ReplacePage
from asquoted.qt.views.ticked_renderings import TickedRenderings
from asquoted.qt.views.way_back import WayBack


class CorrectingPanel(QFrame):
    """A question on one page at a time.

    Signals:
        closed: the panel is gone, whatever came of it.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way_back = WayBack(self)
        self._confirm: Callable[[], bool] | None = None
        named(self, self.tr("Correct"))
        self.title = QLabel()
        bold(self.title)
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.do_button = named(QPushButton(), self.tr("Do it"))
        self.close_button = named(QToolButton(), self.tr("Leave it as it is"))
        self.close_button.setToolTip(self.tr("Leave it as it is (Esc)"))
        self.close_button.setAutoRaise(True)
        self.chooser = QuoteChooser()
        self.renderings = TickedRenderings()
        self.pages = QStackedWidget()
        self.voice = VoiceFields()
        self.statement = StatementFields()
        self.corrections = CorrectionsList()
        self.pins = PinPage()
        self.replacement = ReplacePage()
        corrected = (self.chooser, self.renderings, self.voice, self.statement, self.corrections)
        for page in (*corrected, self.pins, self.replacement):
            self.pages.addWidget(page)
        self._lay_out()
        self.tint()
        self.do_button.clicked.connect(self._on_entered)
        self.close_button.clicked.connect(self.dismiss)
        self.chooser.entered.connect(self._on_entered)

    def ask(
        self,
        page: QWidget,
        title: str,
        about: str,
        does: str,
        *,
        confirm: Callable[[], bool],
        takes_keys: bool = True,
    ) -> None:
        """Show a page, with what the question is, what it is about, and what Enter does.

        `confirm` does what was answered, or tells False to ask on. Without `takes_keys`, the
        keyboard stays where it is.
        """
        self._confirm = confirm
        if not self.isVisible():
            self._way_back.remember()
        self.pages.setCurrentWidget(page)
        self.title.setText(title)
        self.about.setText(self.fontMetrics().elidedText(about, Qt.TextElideMode.ElideMiddle, 900))
        explain(self.about, about)
        self.do_button.setText(does)
        self.do_button.setVisible(bool(does))
        self.do_button.setEnabled(True)
        named(self.do_button, does, about)
        self.do_button.setToolTip(self.tr("{does} (Enter)").format(does=does))
        self.show()
        announce(self, f"{title}. {about}")
        if takes_keys:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Close; the keyboard, if it is in here, goes back to where it was."""
        if self.isVisible():
            self._way_back.go()
            self.hide()
            self.closed.emit()

    def tint(self) -> None:
        """Draw the icons anew, in the colours that the window has now."""
        self.close_button.setIcon(icon("close"))

    def _lay_out(self) -> None:
        self.about.setMinimumWidth(40)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.about, 1)
        head.addWidget(self.do_button)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addLayout(head)
        column.addWidget(self.pages, 1)

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
            if event.text() and not event.modifiers() & commands:
                # A letter in a list finds a row there: it is no command, though it would be elsewhere.
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_entered = event.key() in ENTER
        if event.key() == Qt.Key.Key_Escape or (is_entered and self.close_button.hasFocus()):
            self.dismiss()
        elif is_entered and self.do_button.isVisible():
            self._on_entered()
        else:
            super().keyPressEvent(event)

    # Slots

    def _on_entered(self) -> None:
        if self._confirm is not None and self._confirm():
            self.dismiss()
