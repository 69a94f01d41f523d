"""The folder in which each kind of file dialog was left, so that the next one begins there."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from asquoted.settings import Settings

ARTICLES = "articles"
LIBRARIES = "libraries"
BACKUPS = "backups"
EXPORTS = "exports"


class LastFolders:
    """Kept with the user's settings, by kind of dialog."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def folder(self, kind: str, usual: str = "") -> Path:
        """Return where a dialog begins: where the last one ended, else in the `usual` one, else at home."""
        last = str(self._settings.folders.get(kind, ""))
        # It may be on a disk that is no longer there.
        return next((Path(one) for one in (last, usual) if one and _is_folder(one)), Path(_documents()))

    def remember(self, kind: str, chosen: Path) -> None:
        """Remember where a file was chosen."""
        self._settings.folders[kind] = str(chosen.absolute().parent)


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except OSError:
        return False


def _documents() -> str:
    places = QStandardPaths.StandardLocation
    folder = QStandardPaths.writableLocation(places.DocumentsLocation)
    # Where it was never made, a dialog would take its name for that of a file.
    return folder if Path(folder).is_dir() else QStandardPaths.writableLocation(places.HomeLocation)
