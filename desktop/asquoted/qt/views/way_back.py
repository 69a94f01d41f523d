"""Where the keyboard was before a panel opened: there it goes back when the panel closes."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class WayBack:
    """The way back from one panel.

    To be gone before the panel hides: of itself, Qt puts the keyboard into whatever field comes
    next in the window, and the next letter with it.
    """

    def __init__(self, panel: QWidget, home: Callable[[], None] | None = None) -> None:
        """Lead back from `panel`; `home` is called where what had the keyboard is gone."""
        self._panel = panel
        self._home = home
        self._before: QWidget | None = None

    def remember(self) -> None:
        """Remember what has the keyboard, to be called before the panel takes it."""
        # Of the window: also while a menu is open, or another program is in front.
        focused = self._panel.window().focusWidget()
        if focused is None or not self._holds(focused):
            self._before = focused

    def go(self) -> None:
        """Give the keyboard back; whoever went elsewhere meanwhile stays there."""
        focused = self._panel.window().focusWidget()
        before, self._before = self._before, None
        if focused is None or not self._holds(focused):
            return
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus()
        elif self._home is not None:
            self._home()

    def _holds(self, widget: QWidget) -> bool:
        return widget is self._panel or self._panel.isAncestorOf(widget)
