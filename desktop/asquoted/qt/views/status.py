"""Work under way, in the status bar: its words, how far it is, and a button that stops it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from asquoted.qt.filled import fill
from asquoted.qt.icons import icon
from asquoted.qt.jobs import Job
from asquoted.qt.views.parts import named

SHORT_WORK = 300
"""Milliseconds that a job may take before it is shown: what is over by then would only flicker."""


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
        self.stop.setIcon(icon("close"))
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
