"""The formats that a comparison is written in, and the endings of file names that name them."""

from collections.abc import Mapping
from pathlib import Path

ENDINGS: Mapping[str, str] = {".pdf": "pdf", ".html": "html", ".htm": "html", ".json": "json", ".txt": "text"}
"""The format that each ending names."""


def form_named(out: Path | str) -> str | None:
    """Return the format that a file's ending names, in whatever case; None where it names none."""
    return ENDINGS.get(Path(out).suffix.lower())
