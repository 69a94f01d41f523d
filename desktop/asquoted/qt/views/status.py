"""Work under way, in the status bar: its words, how far it is, and a button that stops it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStatusBar,
    QStylePainter,
    QToolButton,
    QWidget,
)

from asquoted.qt.filled import fill
from asquoted.qt.jobs import Job
from asquoted.qt.tips import tip
from asquoted.qt.views.parts import named, signed

SHORT_WORK = 300
"""Milliseconds that a job may take before it is shown: what is over by then would only flicker."""

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
        self.messageChanged.connect(self._on_message_changed)

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

    # Slots

    def _on_message_changed(self, words: str) -> None:
        self.setToolTip(tip(words))
