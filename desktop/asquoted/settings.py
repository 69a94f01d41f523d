"""The user's choices, kept as JSON beside no library.

A damaged or foreign file never stops the program: it counts as no choices made.
"""

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path


@dataclass(slots=True)
class Settings:
    """What the user chose, and how the window was left.

    `geometry`, `window_state` and `splitters` hold Qt's own bytes as base64 text; `quote` is the id
    of the one that was compared last; `column_order` and `hidden_columns` hold documents' ids.
    `zoom` and `reading_size` are
    per cent; `language` is "" for the desktop's, `file_language`, that of exports and prints, for the
    window's. `keys` holds, for an action by name, the
    keys that the user chose for it; `recent_commands` what was done through the palette.
    `folders` are those in which files were chosen last, by kind of dialog.
    `hidden_parts` of the window are folded away, `kept_parts` stay even where there is little room.
    """

    last_library: str = ""
    theme: str = "system"
    zoom: int = 100
    geometry: str = ""
    window_state: str = ""
    splitters: dict[str, str] = field(default_factory=dict)
    view: str = "coverage"
    quote: str = ""
    coverage_outlets: str = "library"
    coverage_sentences: str = "place"
    coverage_chart: bool = True
    word_by_word: bool = False
    dim_agreed: bool = False
    interlinear: bool = False
    column_order: list[str] = field(default_factory=list)
    hidden_columns: list[str] = field(default_factory=list)
    recent_tags: list[str] = field(default_factory=list)
    recent_libraries: list[str] = field(default_factory=list)
    recent_commands: list[str] = field(default_factory=list)
    keys: dict[str, list[str]] = field(default_factory=dict)
    reading_font: str = ""
    reading_size: int = 115
    language: str = ""
    file_language: str = ""
    confirm_fetch: bool = True
    folders: dict[str, str] = field(default_factory=dict)
    hidden_parts: list[str] = field(default_factory=list)
    kept_parts: list[str] = field(default_factory=list)


def read_settings(path: Path) -> Settings:
    """Return the choices kept at `path`; unknown or ill-typed ones count as not made."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    settings = Settings()
    if isinstance(kept, dict):
        for one in fields(Settings):
            value = kept.get(one.name)
            if type(value) is type(getattr(settings, one.name)):
                setattr(settings, one.name, value)
    return settings


def keep_changed(settings: Settings, before: Mapping[str, object], path: Path) -> None:
    """Keep at `path` what differs from `before`; the rest stays as another window kept it. Raise OSError."""
    kept = read_settings(path) if path.exists() else settings
    for name, value in asdict(settings).items():
        if value != before.get(name):
            setattr(kept, name, value)
    write_settings(kept, path)


def write_settings(settings: Settings, path: Path) -> None:
    """Keep `settings` at `path`, whole or not at all. Raise OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, indent=1)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
