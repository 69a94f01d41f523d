"""The languages that the window speaks: English of itself, others by their translations."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from asquoted.errors import UserError
from asquoted.paths import resource

_PREFIX = "asquoted_"


def languages() -> dict[str, str]:
    """Return the languages that there are, by their codes: each calls itself by its own name."""
    found = {"en": "English"}
    for file in _translations():
        code = file.stem.removeprefix(_PREFIX)
        name = QLocale(code).nativeLanguageName()
        found[code] = name[:1].upper() + name[1:]
    return found


def speak(app: QCoreApplication, code: str) -> str:
    """Let the window speak a language, "" for the desktop's, and return the one it speaks: else English.

    To be called once, before there is anything that has words.
    """
    locale = QLocale(code) if code else QLocale.system()
    for file in _translations():
        own = file.stem.removeprefix(_PREFIX)
        if own in (locale.name(), locale.name().partition("_")[0]):
            _install(app, file.name, str(file.parent))
            # Qt's own words: the buttons of its dialogs.
            _install(app, f"qtbase_{own}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            return own
    return "en"


def _translations() -> list[Path]:
    try:
        return sorted(resource("translations").glob(f"{_PREFIX}*.qm"))
    except UserError:
        return []


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
