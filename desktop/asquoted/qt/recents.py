"""The libraries that were open of late, in a menu."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from asquoted.qt.actions import Actions
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.tips import tip
from asquoted.settings import Settings

_KEPT = 10


class Recents(QObject):
    """Keeps which libraries were opened, the last one first, and opens them again."""

    def __init__(
        self, session: LibrarySession, actions: Actions, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self.menu = QMenu(window)
        self.menu.setToolTipsVisible(True)
        actions["recent"].setMenu(self.menu)
        self._action = actions["recent"]
        self._action.setEnabled(bool(settings.recent_libraries))
        self.menu.aboutToShow.connect(self.fill)
        self.menu.triggered.connect(self._on_triggered)
        session.opened.connect(self._on_opened)

    def fill(self) -> None:
        """List the libraries, those that are gone in grey; they may lie on a disk that is not there now."""
        self.menu.clear()
        for number, kept in enumerate(self._settings.recent_libraries, 1):
            path = Path(kept)
            there = path.exists()
            words = path.name.replace("&", "&&")
            said = self.tr("{name} (not there)").format(name=words) if not there else words
            action = self.menu.addAction(f"&{number % 10} {said}")
            action.setData(kept)
            action.setToolTip(tip(kept))
            action.setEnabled(there and path != self._session.path)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Clear this list"))

    def open(self, path: str) -> None:
        """Open one of the libraries."""
        self._session.open(Path(path))

    def _on_triggered(self, action: QAction) -> None:
        if action.data():
            self.open(str(action.data()))
            return
        current = str(self._session.path or "")
        self._settings.recent_libraries = [one for one in self._settings.recent_libraries if one == current]

    def _on_opened(self) -> None:
        if self._session.path is not None:
            opened = str(self._session.path)
            others = [one for one in self._settings.recent_libraries if one != opened]
            self._settings.recent_libraries = [opened, *others][:_KEPT]
            self._action.setEnabled(True)
