"""Handing things out: comparisons exported, libraries backed up, and what was written shown."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asquoted.export.endings import ENDINGS, form_named
from asquoted.qt import file_dialogs
from asquoted.qt.errors import Remedy
from asquoted.qt.file_kinds import kinds_of_files
from asquoted.qt.filled import fill
from asquoted.qt.languages import of_files
from asquoted.qt.last_folders import BACKUPS, EXPORTS, LastFolders
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.opening import Opening, Shown
from asquoted.qt.views.notices import Notices
from asquoted.settings import Settings

LIBRARY_FILES = "*.asquoted"
Exported = tuple[Sequence[str] | None, Sequence[str]]
"""The quotes that are exported, None for all, and in words what was left out."""


class HandingOut(QObject):
    """Asks where to write, has the library do it, and tells what became of it."""

    def __init__(
        self, session: LibrarySession, notices: Notices, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self.opening = Opening(self)
        self._session = session
        self._notices = notices
        self._settings = settings
        self._folders = LastFolders(settings)
        self._window = window
        self._is_part = False
        self.narrowed: Callable[[], Exported] = _whole
        """Says what is exported: see `Filtering.exported`."""
        self.opening.failed.connect(self._on_nothing_opened)
        session.written.connect(self._on_written)
        notices.way_chosen.connect(self._on_way_chosen)

    def ask_for_backup_place(self) -> None:
        """Ask where to write a copy of the library."""
        path = self._session.path
        if path is None:
            return
        folder = self._folders.folder(BACKUPS, str(path.parent))
        file, _ = file_dialogs.ask_for_place(
            self._window,
            self.tr("Back up the library"),
            str(folder / f"{path.stem} backup.asquoted"),
            self.tr("AsQuoted libraries ({kinds});;All files (*)").format(kinds=LIBRARY_FILES),
        )
        if file:
            self._folders.remember(BACKUPS, Path(file))
            self._session.backup(Path(file))

    def ask_for_export_place(self) -> None:
        """Ask where to write the comparison."""
        if not self._session.contents.comparison.quotes:
            self._notices.refuse(
                self.tr("There is no comparison to export yet: import two articles or more.")
            )
            return
        kinds = kinds_of_files(self._settings.file_language)
        file, kind = file_dialogs.ask_for_place(
            self._window,
            self.tr("Export the comparison"),
            str(self._folders.folder(EXPORTS) / self.tr("comparison.pdf")),
            ";;".join(kinds),
        )
        if not file:
            return
        path = Path(file)
        self._folders.remember(EXPORTS, path)
        if not path.suffix:
            path = path.with_suffix(next((one for one in ENDINGS if f"*{one})" in kind), ".pdf"))
            if path.exists():
                # The system asked about the name without its ending, if it asked at all.
                words = self.tr("There is a file “{name}” already: choose it, or another name, to export.")
                self._notices.refuse(fill(words, name=path.name))
                return
        left, filters = self.narrowed()
        language = kinds.get(kind) or of_files(self._settings.file_language)
        self._session.export(path, left, filters, language)
        self._is_part = bool(filters)

    # Slots

    def _on_way_chosen(self, way: object) -> None:
        match way:
            case Remedy.EXPORT_ELSEWHERE:
                self.ask_for_export_place()
            case Remedy.COPY_LIBRARY:
                self.ask_for_backup_place()
            case Shown():
                self.opening.show(way)

    def _on_nothing_opened(self, shown: Shown) -> None:
        opened = shown.path.parent if shown.in_folder else shown.path
        # It stays until it is closed: a path is to be read, and copied.
        self._notices.tell(
            fill(self.tr("Nothing on this desktop opens “{name}”."), name=opened.name),
            fill(self.tr("It lies here: {path}"), path=str(shown.path)),
            serious=True,
        )

    def _on_written(self, path: Path) -> None:
        part = self.tr(
            "It has only what the filter leaves. Clear the filter, and export again, for all quotes."
        )
        words = fill(self.tr("Written: {path}"), path=str(path))
        ways: list[tuple[str, object]] = [(self.tr("Show in folder"), Shown(path, in_folder=True))]
        if form_named(path):
            # A copy of the library is opened by this program, and not meant to be.
            ways.insert(0, (self.tr("Open"), Shown(path)))
        self._notices.tell(words, part if self._is_part else "", ways)
        self._is_part = False


def _whole() -> Exported:
    return None, ()
