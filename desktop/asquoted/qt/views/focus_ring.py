"""A ring around what has the keyboard, for who goes by keys: the style's own mark can hardly be seen."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget

from asquoted.qt.theme import look_of

OWN_RING = "own_ring"
"""The property of a widget that shows by itself that it has the keyboard."""


class _Ring(QFocusFrame):
    """The ring itself, as thick as the style's margin for it."""

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look_of(self.palette()).accent)


class FocusRing(QObject):
    """Puts the ring around whatever comes to have the keyboard by key, in a window and those it opens."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._ring: _Ring | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def _is_ours(self, widget: QWidget) -> bool:
        one: QWidget | None = widget
        while one is not None and one is not self._window:
            one = one.parentWidget()
        return one is not None

    # Slots

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None
        if now is None or not self._is_ours(now) or now.property(OWN_RING):
            return
        # Qt's own word for it: the last step was taken by key, not by a click.
        if now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self._ring = _Ring(now)
            self._ring.setWidget(now)
