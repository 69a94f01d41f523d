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

    To be called once, before there is anything that has words. Days and numbers are then
    written as in that language; where it is the desktop's own, as the desktop writes them.
    """
    files = {file.stem.removeprefix(_PREFIX): file for file in _translations()}
    wanted = [code] if code else QLocale.system().uiLanguages()
    own = next((one for one in map(_kept, wanted) if one in (*files, "en")), "en")
    if QLocale(own).language() != QLocale.system().language():
        QLocale.setDefault(QLocale(own))
    if own in files:
        _install(app, files[own].name, str(files[own].parent))
        # Qt's own words: the buttons of its dialogs.
        _install(app, f"qtbase_{own}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return own


def spoken() -> str:
    """Return the language that the window speaks."""
    code = _kept(QLocale().name())
    return code if code in languages() else "en"


def of_files(chosen: str) -> str:
    """Return the language of exports and prints: the chosen one if there is such a one, else the window's."""
    return chosen if chosen in languages() else spoken()


def _kept(name: str) -> str:
    """Return what a language is called here: de for de-AT; all that there are go by the language alone."""
    return name.replace("_", "-").partition("-")[0]


def _translations() -> list[Path]:
    try:
        return sorted(resource("translations").glob(f"{_PREFIX}*.qm"))
    except UserError:
        return []


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
