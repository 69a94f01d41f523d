"""Work under way, in the status bar: its words, how far it is, and a button that stops it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QProgressBar,
    QStatusBar,
    QStylePainter,
    QToolButton,
    QWidget,
)

from asquoted.qt.filled import fill
from asquoted.qt.jobs import Job
from asquoted.qt.tips import explain
from asquoted.qt.views.parts import announce, named, signed

SHORT_WORK = 300
"""Milliseconds that a job may take before it is shown: what is over by then would only flicker."""

_HINT = 6_000
"""Milliseconds after which a hint goes by itself."""
_HELD = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr})
"""Keys that do nothing until another one is pressed."""
_EDGE = 6


class Progress(QWidget):
    """Shows the newest of the jobs under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[tuple[Job, str]] = []
        self.words = QLabel()
        self.bar = named(QProgressBar(), self.tr("Progress"))
        self.bar.setFixedWidth(180)
        self.bar.setTextVisible(False)
        self.stop = named(QToolButton(), self.tr("Stop"), self.tr("Stops the work; nothing is kept of it"))
        signed(self.stop, "close")
        self.stop.setToolTip(self.tr("Stop; nothing is kept of it"))
        self.stop.setAutoRaise(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(self.words)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        self.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHORT_WORK)
        self._wait.timeout.connect(self._on_waited)
        self.stop.clicked.connect(self._on_stop_clicked)

    def follow(self, job: Job, words: str) -> None:
        """Show a job until it ends."""
        self._jobs.append((job, words))
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self._on_ended)
        self._show_newest()
        self._wait.start()

    def _show_newest(self) -> None:
        if not self._jobs:
            self._wait.stop()
            self.hide()
            return
        self.words.setText(self._jobs[-1][1] + "…")
        self.bar.setRange(0, 0)
        self.bar.setAccessibleDescription(self.words.text())

    def _on_waited(self) -> None:
        self.setVisible(bool(self._jobs))

    def _on_progressed(self, done: int, total: int) -> None:
        if self._jobs and self.sender() is self._jobs[-1][0]:
            self.bar.setRange(0, max(total, 1))
            self.bar.setValue(done)

    def _on_ended(self) -> None:
        ended = self.sender()
        self._jobs = [one for one in self._jobs if one[0] is not ended]
        self._show_newest()

    def _on_stop_clicked(self) -> None:
        if self._jobs:
            job, words = self._jobs[-1]
            job.cancel()
            self.words.setText(fill(self.tr("{words}: stopping…"), words=words))


class StatusBar(QStatusBar):
    """A status bar whose message ends in an ellipsis where there is no room; the tooltip has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hinted = ""
        self.messageChanged.connect(self._on_message_changed)

    def hint(self, words: str) -> None:
        """Say what is to be done first; the next key or click passes it by, and takes it away."""
        self.showMessage(words, _HINT)
        self._hinted = words
        # While it stands, and no longer: all that befalls the program comes by here.
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def take_back(self, words: str) -> None:
        """Say no longer what does not hold any more, if that is what is said."""
        if words and self.currentMessage() == words:
            self.clearMessage()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt cuts a message through where what stands at the right begins.
        painter = QStylePainter(self)
        whole = self.rect()
        here = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        standing = [one.x() for one in here if one.isVisible()]
        room = min([*standing, whole.right()]) - 2 * _EDGE
        words = self.fontMetrics().elidedText(self.currentMessage(), Qt.TextElideMode.ElideRight, room)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(whole.adjusted(_EDGE, 0, 0, 0), int(middle), words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Of a key, what comes before it does anything: what it does may be to hint at something else.
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.MouseButtonPress):
            is_held = isinstance(event, QKeyEvent) and event.key() in _HELD
            if not is_held:
                self.take_back(self._hinted)
        return super().eventFilter(watched, event)

    # Slots

    def _on_message_changed(self, words: str) -> None:
        explain(self, words)
        if self._hinted and words != self._hinted:
            self._hinted = ""
            app = QApplication.instance()
            if app is not None:
                app.removeEventFilter(self)


def hint(window: QMainWindow, words: str) -> None:
    """Say in the window's status bar, and to a screen reader, what is to be done first."""
    bar = window.statusBar()
    if isinstance(bar, StatusBar):
        bar.hint(words)
    announce(window, words)


def take_back(window: QMainWindow, words: str) -> None:
    """Say in the window's status bar no longer what does not hold any more."""
    bar = window.statusBar()
    if isinstance(bar, StatusBar):
        bar.take_back(words)
