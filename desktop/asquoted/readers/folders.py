"""Folders: the articles in them, and in the folders below."""

import os
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from asquoted.errors import Cancelled, DocumentError

MOST = 5_000
"""Files of the largest folder that is taken in: more is somebody's whole disk."""

# What people keep articles in beside texts and pages: read as well, so that each is refused by its name.
_DOCUMENTS = frozenset((".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".pages"))
_PAGES = frozenset((".html", ".htm", ".xhtml"))


def files_in(
    folder: Path, suffixes: Collection[str], is_cancelled: Callable[[], bool] | None = None
) -> list[Path]:
    """Return the files in a folder and below it that end as articles and documents do, in order.

    What is hidden is passed over, a link to a folder too, and what browsers save beside a
    page. Raise DocumentError where there are none, or too many; Cancelled.
    """
    found: list[Path] = []
    for file in _walk(folder, {*suffixes, *_DOCUMENTS}, is_cancelled):
        found.append(file)
        if len(found) > MOST:
            raise DocumentError(
                folder,
                f"more than {MOST:,} files are in this folder; take in the folders below it one by one",
            )
    if not found:
        endings = ", ".join(sorted(suffixes))
        raise DocumentError(folder, f"there are no articles in this folder, files that end in {endings}")
    return found


def _walk(folder: Path, suffixes: Collection[str], is_cancelled: Callable[[], bool] | None) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        # Of a folder below one the others are still taken in; of the one that was named, nothing could be.
        if error.filename == str(folder):
            raise DocumentError(folder, f"this folder cannot be looked into ({error.strerror})") from error

    for place, folders, files in os.walk(folder, onerror=refuse):
        if is_cancelled is not None and is_cancelled():
            raise Cancelled
        pages = {Path(file).stem for file in files if Path(file).suffix.casefold() in _PAGES}
        folders[:] = sorted(one for one in folders if one[0] != "." and not _is_of_page(one, pages))
        for file in sorted(files):
            if file[0] != "." and Path(file).suffix.casefold() in suffixes:
                yield Path(place, file)


def _is_of_page(folder: str, pages: Collection[str]) -> bool:
    """Tell whether a folder holds the pictures and frames of a page beside it: "Works shut_files"."""
    return any(folder.startswith(page) and folder[len(page) :][:1] in ("_", "-", ".") for page in pages)
