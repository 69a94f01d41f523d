"""Where things lie: the user's places, and what comes with the program.

An installed program finds `resources/`, `data/` and `docs/` inside the package, a
checkout (also an editable install) beside `desktop/`.
"""

from pathlib import Path

from platformdirs import PlatformDirs

from asquoted.errors import UserError

_PLACES = PlatformDirs("AsQuoted", appauthor=False)
_PACKAGE = Path(__file__).resolve().parent


def default_library() -> Path:
    """Return where the user's own library lies if none is named."""
    return Path(_PLACES.user_data_dir) / "library.asquoted"


def settings_file() -> Path:
    """Return where the user's choices lie."""
    return Path(_PLACES.user_config_dir) / "settings.json"


def log_file() -> Path:
    """Return where the program logs what went wrong."""
    return Path(_PLACES.user_log_dir) / "asquoted.log"


def resource(*parts: str) -> Path:
    """Return the path of a file in `resources/`; raise UserError if the installation lacks it."""
    return _shipped("resources", *parts)


def data(*parts: str) -> Path:
    """Return the path of a file in `data/`; raise UserError if the installation lacks it."""
    return _shipped("data", *parts)


def guide(language: str = "") -> Path:
    """Return the path of the guide in a language, "de", else in English; raise UserError if it is missing."""
    try:
        return _shipped("docs", f"guide.{language}.md")
    except UserError:
        return _shipped("docs", "guide.md")


def _shipped(folder: str, *parts: str) -> Path:
    for root in (_PACKAGE, _PACKAGE.parent.parent):
        found = root.joinpath(folder, *parts)
        if found.exists():
            return found
    raise UserError(f"{'/'.join((folder, *parts))} is missing from this installation; install AsQuoted again")
