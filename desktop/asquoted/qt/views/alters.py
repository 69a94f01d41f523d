"""Controls that alter the library: off, and saying why, while it can only be read."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from asquoted.qt.tips import tip

W = TypeVar("W", bound=QWidget | QAction)
RULED_OUT = "ruled_out"
"""The property of the window that says why nothing can be altered; empty where all can."""


class Alters(QObject):
    """Keeps one control off for as long as its window says why, whatever would switch it on.

    A text stays readable, and is not written in. A control that is made later asks its window
    when it is shown.
    """

    def __init__(self, control: QWidget | QAction) -> None:
        super().__init__(control)
        self._control = control
        self._why = ""
        self._wanted = True
        self._tip = ""
        if isinstance(control, QAction):
            control.enabledChanged.connect(self._on_enabled)
        else:
            control.installEventFilter(self)

    def rule_out(self, why: str) -> None:
        """Keep the control off for this reason; for an empty one, let it be as it is wanted."""
        if why and not self._why:
            self._wanted, self._tip = self._control.isEnabled(), self._control.toolTip()
        before, self._why = self._why, why
        control = self._control
        if isinstance(control, QPlainTextEdit):
            control.setReadOnly(bool(why))
        elif why or before:
            control.setEnabled(self._wanted and not why)
        if why or before:
            control.setToolTip(tip(why) if why else self._tip)

    def ask(self) -> None:
        """Ask the window what holds now."""
        one: QObject | None = self._control
        while one is not None and one.property(RULED_OUT) is None:
            one = one.parent()
        why = str(one.property(RULED_OUT) or "") if one is not None else ""
        if why != self._why:
            self.rule_out(why)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.ask()
        elif event.type() == QEvent.Type.EnabledChange:
            self._on_enabled(self._control.isEnabled())
        elif event.type() == QEvent.Type.ToolTipChange and self._why:
            told = tip(self._why)
            if self._control.toolTip() != told:
                self._tip = self._control.toolTip()
                self._control.setToolTip(told)
        return False

    # Slots

    def _on_enabled(self, enabled: bool) -> None:
        if self._why and enabled and not isinstance(self._control, QPlainTextEdit):
            self._wanted = True
            self._control.setEnabled(False)


def alters(control: W) -> W:
    """Return a control that is on only in a library that can be written to."""
    made = Alters(control)
    if isinstance(control, QAction):
        # Nothing tells when one is shown; of one in a menu that is made for the moment, it is now.
        made.ask()
    return control
