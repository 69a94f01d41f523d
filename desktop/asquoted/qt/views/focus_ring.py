"""A ring around what has the keyboard, for who goes by keys: the style's own mark can hardly be seen.

No `QFocusFrame`: PySide takes a widget that is given to one for a part of it, and whatever
the ring is deleted with takes the widget's Python half with it; the next event crashes.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget
from shiboken6 import isValid

from asquoted.qt.theme import look_of

_THICK = 2
_FOLLOWED = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange}
)


class Ring(QWidget):
    """The ring itself: around a widget where its parent has room for it, else along its inner edge."""

    def __init__(self, widget: QWidget) -> None:
        host = _host(widget)
        super().__init__(host)
        self._widget = widget
        self._left = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._follow(widget)
        widget.installEventFilter(self)
        if host is not None:
            # It cuts the ring off, and may grow only after the widget did.
            host.installEventFilter(self)

    def leave(self) -> None:
        """Go away, without a look at the widget: it may be gone by now."""
        self._left = True
        self.hide()
        self.deleteLater()

    def _follow(self, widget: QWidget) -> None:
        """Lie where the widget lies now, if it still does in what the ring is part of."""
        host = self.parentWidget()
        if host is None or host is not _host(widget) or widget.isHidden():
            self.hide()
            return
        around = widget.geometry().adjusted(-_THICK, -_THICK, _THICK, _THICK)
        place = widget.rect() if host is widget else around & host.rect()
        self.setGeometry(place)
        inner = QRect(0, 0, place.width(), place.height()).adjusted(_THICK, _THICK, -_THICK, -_THICK)
        self.setMask(QRegion(self.rect()) - QRegion(inner))
        self.raise_()
        self.show()

    def _concerns(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        return kind in _FOLLOWED if watched is self._widget else kind is QEvent.Type.Resize

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._left and isValid(self._widget) and self._concerns(watched, event):
            self._follow(self._widget)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look_of(self.palette()).accent)


class FocusRing(QObject):
    """Puts the ring around whatever comes to have the keyboard by key, in a window and those it opens."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._ring: Ring | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @property
    def ring(self) -> Ring | None:
        """The ring, while something has the keyboard by key."""
        return self._ring

    def _is_ours(self, widget: QWidget) -> bool:
        one: QWidget | None = widget
        while one is not None and one is not self._window:
            one = one.parentWidget()
        return one is not None

    # Slots

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None:
            ring, self._ring = self._ring, None
            ring.destroyed.disconnect(self._on_ring_destroyed)
            ring.leave()
        if now is None or now.isWindow() or not self._is_ours(now):
            return
        # Qt's own word for it: the last step was taken by key, not by a click.
        if now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self._ring = Ring(now)
            self._ring.destroyed.connect(self._on_ring_destroyed)

    def _on_ring_destroyed(self) -> None:
        # It goes with what it is part of.
        self._ring = None


def _host(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    # These take each child for a pane of theirs.
    return widget if isinstance(parent, QSplitter | QStackedWidget) else parent
