"""A format in, a document out: one module a format, none of them trusted input."""

import hashlib
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from asquoted.domain.documents import Details, Draft
from asquoted.errors import Cancelled, DocumentError
from asquoted.readers import plaintext
from asquoted.readers.files import LARGEST, LONGEST, read_bytes, refuse_too_long
from asquoted.readers.folders import files_in

__all__ = [
    "LARGEST",
    "LONGEST",
    "SUFFIXES",
    "read_file",
    "read_files",
    "read_files_and_folders",
    "read_pasted",
]

PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
TEXT_SUFFIXES = (".txt", ".text", ".md")
SUFFIXES = (*TEXT_SUFFIXES, *PAGE_SUFFIXES)
"""What the window offers to open. Any other file is read too if it holds text."""

_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?>.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)


def read_file(path: Path) -> Draft:
    """Return what a file holds: its text, what is known of it, and its bytes as they were.

    Raise DocumentError, which names the file and says what to do, for one that is missing,
    a folder, not to be read, empty, too large, no text, or damaged.
    """
    original = read_bytes(path)
    if _is_page(path, original):
        # Imported here: the extraction takes 0.3 s to load, and plain text does without.
        from asquoted.readers import webpage

        return webpage.read_page(original, path)
    return plaintext.read_text(original, path)


def _is_page(path: Path, original: bytes) -> bool:
    """Tell by the name, and by the content only where the name says nothing.

    A .txt with markup in it stays as it is: its offsets are those of the file.
    """
    suffix = path.suffix.casefold()
    return suffix in PAGE_SUFFIXES or (
        suffix not in TEXT_SUFFIXES and _PAGE.match(original[:4096]) is not None
    )


def read_files(
    paths: Sequence[Path],
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> tuple[list[Draft], list[DocumentError]]:
    """Return the drafts of those that can be read, in order, and why the others cannot.

    `on_progress` gets how many files are done, of how many. Raise Cancelled as soon as
    `is_cancelled` says so, between two files.
    """
    drafts: list[Draft] = []
    refused: list[DocumentError] = []
    for done, path in enumerate(paths):
        if is_cancelled is not None and is_cancelled():
            raise Cancelled
        try:
            drafts.append(read_file(path))
        except DocumentError as error:
            refused.append(error)
        if on_progress is not None:
            on_progress(done + 1, len(paths))
    return drafts, refused


def read_files_and_folders(
    paths: Sequence[Path],
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> tuple[list[Draft], list[DocumentError]]:
    """Do as `read_files`; of a folder, read the articles in it and below it. None is read twice."""
    files: list[Path] = []
    refused: list[DocumentError] = []
    for path in paths:
        try:
            files += files_in(path, SUFFIXES, is_cancelled) if _is_folder(path) else [path]
        except DocumentError as error:
            refused.append(error)
    drafts, also = read_files(list(dict.fromkeys(files)), on_progress, is_cancelled)
    return drafts, [*refused, *also]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        # To read it will say what is amiss.
        return False


def read_pasted(text: str, title: str = "") -> Draft:
    """Return pasted text as a draft; `title` is its headline, looked for in the text if empty.

    Raise DocumentError if there are no words. A lone surrogate, which is half a character
    and belongs to no text, becomes U+FFFD; zeros are left out.
    """
    clean = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\0", "")
    refuse_too_long(len(clean), lambda reason: DocumentError("pasted text", reason))
    if not clean.strip():
        raise DocumentError("pasted text", "there are no words in it; copy the article and paste again")
    original = clean.encode("utf-8")
    details: Details = plaintext.details_of(clean, headline=title)
    digest = hashlib.sha256(original).hexdigest()
    return Draft(clean, details, "pasted text", original, digest, plaintext.EXTRACTOR, "utf-8")
