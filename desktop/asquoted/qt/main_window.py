"""The main window: painted empty, then furnished.

Nothing heavy is imported here: a window that is seen at once may take its time to fill.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMainWindow

from asquoted.qt.states import in_text, out_of_text
from asquoted.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
    )

    from asquoted.qt.actions import Actions
    from asquoted.qt.bringing import Bringing
    from asquoted.qt.correcting import Correcting
    from asquoted.qt.filtering import Filtering
    from asquoted.qt.finding import Finding
    from asquoted.qt.handing_out import HandingOut
    from asquoted.qt.library_session import LibrarySession
    from asquoted.qt.marking import Marking
    from asquoted.qt.places import Places
    from asquoted.qt.tag_keeping import TagKeeping
    from asquoted.qt.views.status import Progress
    from asquoted.qt.workings import Workings


class MainWindow(QMainWindow):
    """AsQuoted's one window. It is painted empty; `furnish` puts everything into it, `open_library` fills it.

    Signals:
        painted: the window was painted for the first time.
    """

    painted = Signal()
    session: "LibrarySession"
    actions_by_name: "Actions"
    places: "Places"
    progress: "Progress"
    bringing: "Bringing"
    handing_out: "HandingOut"
    finding: "Finding"
    correcting: "Correcting"
    filtering: "Filtering"
    marking: "Marking"
    tag_keeping: "TagKeeping"

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._workings: Workings | None = None
        self._was_painted = False
        self.setWindowTitle(self.tr("AsQuoted"))
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        if settings.geometry:
            self.restoreGeometry(out_of_text(settings.geometry))

    @property
    def is_furnished(self) -> bool:
        """Tell whether there is anything in the window yet."""
        return self._workings is not None

    def furnish(self) -> None:
        """Put the panels, the menus and all that connects them into the window. To be called once."""
        # Imported here, after the first paint: the views and what they know take longer than the window.
        from asquoted.qt.workings import Workings

        self._workings = workings = Workings(self, self._settings)
        self.session = workings.session
        self.actions_by_name = workings.actions
        self.places = workings.places
        self.progress = workings.progress
        self.bringing = workings.bringing
        self.handing_out = workings.handing_out
        self.finding = workings.finding
        self.correcting = workings.correcting
        self.filtering = workings.filtering
        self.marking = workings.marking
        self.tag_keeping = workings.tag_keeping
        if self._settings.window_state:
            self.restoreState(out_of_text(self._settings.window_state))
            # It knows nothing of the room that there is now.
            workings.preferring.show_parts()

    def open_library(self, path: "Path", *, create: bool = False) -> None:
        """Open a library; the window can be used meanwhile."""
        self.session.open(path, create=create)

    def show_report(self, report: str) -> None:
        """Show the report of a bug."""
        if self._workings is not None:
            # On a small screen there is no room for both.
            self.places.notices.clear()
            self.places.report.show_report(report)
            self.places.report.show()
        else:
            self._show_alone(report)

    def _show_alone(self, report: str) -> None:
        """Show a report in place of what did not come about: half a window would only seem to work."""
        from asquoted.qt.views.report_panel import ReportPanel

        panel = ReportPanel()
        panel.show_report(report)
        panel.close_instead()
        panel.closed.connect(self.close)
        self.menuBar().clear()
        self.setCentralWidget(panel)
        panel.close_button.setFocus()

    def keep(self) -> Settings:
        """Return the settings, with how the window stands now."""
        kept = self._settings
        kept.geometry = in_text(self.saveGeometry())
        if self._workings is not None:
            kept.window_state = in_text(self.saveState())
            self._workings.keep(kept)
        return kept

    def _closes(self, event: "QKeyEvent") -> bool:
        """Close the newest notice by an Escape that nobody else wanted; tell whether that was one."""
        return event.key() == Qt.Key.Key_Escape and self.places.notices.close_newest()

    # Qt overrides

    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: "QCloseEvent") -> None:
        self.keep()
        if self._workings is not None:
            self._workings.close()
        super().closeEvent(event)

    def changeEvent(self, event: "QEvent") -> None:
        super().changeEvent(event)
        if self._workings is not None:
            self._workings.hear_of(event)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        if self._workings is None or not (self._workings.pressing.press(event) or self._closes(event)):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        self._offer(event)

    def dragMoveEvent(self, event: "QDragMoveEvent") -> None:
        self._offer(event)

    def dragLeaveEvent(self, event: "QDragLeaveEvent") -> None:
        if self._workings is not None:
            self.bringing.show_sign(None)

    def dropEvent(self, event: "QDropEvent") -> None:
        if self._workings is None:
            return
        self.bringing.show_sign(None)
        if _is_from_elsewhere(event) and self.bringing.take_in(event.mimeData()):
            _copy(event)

    def _offer(self, event: "QDropEvent") -> None:
        """Say what would become of what is dragged, where it can be taken in."""
        if (
            self._workings is not None
            and _is_from_elsewhere(event)
            and self.bringing.can_take(event.mimeData())
        ):
            self.bringing.show_sign(event.mimeData())
            _copy(event)


def _is_from_elsewhere(event: "QDropEvent") -> bool:
    """Tell whether another program drags: words of ours that were let go over the window are no document."""
    return event.source() is None


def _copy(event: "QDropEvent") -> None:
    # An editor proposes to move its text, and deletes what was moved: to take in is to copy, always.
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
