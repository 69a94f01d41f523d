"""Files as bytes: what is no text is refused here, by name and with what to do."""

import errno
import stat
from collections.abc import Callable
from pathlib import Path

from asquoted import held
from asquoted.errors import DocumentError

LARGEST = 20_000_000
"""Bytes of the largest file that is read; a page may be so large with its pictures inside."""

LONGEST = 5_000_000
"""Bytes of the longest plain text. A long novel has 3 million; more than this is no article,
and comparing it would hold the machine for many minutes."""

_FORMATS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"BM", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"\xfd7zXZ\x00", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file"),
    (b"Rar!\x1a", "a compressed file"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound recording"),
    (b"RIFF", "a recording or a picture"),
)
# These begin with letters that a text may begin with too: they count only if a NUL follows.
_ALSO_LETTERS = frozenset({b"BM", b"MZ", b"ID3", b"BZh", b"RIFF", b"OggS", b"GIF8"})
_TEXT_FIRST = "save its text as .txt, or the page as .html, and import that"

_REASONS: dict[int, str] = {
    errno.ENOENT: "there is no such file; check the name and the folder",
    errno.ENOTDIR: "there is no such file; check the name and the folder",
    errno.EISDIR: "this is a folder; name the files in it",
    errno.EACCES: "you may not read this file; ask for the right to, or copy it to a folder of yours",
    errno.EPERM: "you may not read this file; ask for the right to, or copy it to a folder of yours",
    errno.ENAMETOOLONG: "no file can have so long a name; check it",
    errno.ELOOP: "the link leads round in a circle; name the file itself",
}


def read_bytes(path: Path) -> bytes:
    """Return what the file holds. Raise DocumentError if it cannot be read, is empty or too large."""
    try:
        _refuse_what_is_no_file(path)
        if held.is_held(path):
            raise DocumentError(path, "this is the library that is open, not an article; choose another file")
        with path.open("rb") as file:
            # One byte more than is allowed tells, also of a pipe, that there is too much.
            original = file.read(LARGEST + 1)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0) or f"it cannot be read ({error.strerror})"
        raise DocumentError(path, reason) from error
    if len(original) > LARGEST:
        raise DocumentError(path, f"larger than {LARGEST // 1_000_000} MB; split it into its articles")
    if not original:
        raise DocumentError(path, "the file is empty (0 bytes); save the article again")
    return original


def refuse_too_long(length: int, refuse: Callable[[str], DocumentError]) -> None:
    """Raise what `refuse` makes of the reason if a text of `length` bytes is too long to compare."""
    if length > LONGEST:
        raise refuse(f"its text is longer than {LONGEST // 1_000_000} MB; split it into its articles")


def refuse_binary(original: bytes, refuse: Callable[[str], DocumentError]) -> None:
    """Raise what `refuse` makes of the reason if these are the bytes of a known format, not of a text."""
    for magic, name in _FORMATS:
        if original.startswith(magic) and (magic not in _ALSO_LETTERS or b"\0" in original[:512]):
            raise refuse(f"this is {name}, not a text; {_TEXT_FIRST}")


def not_a_text() -> str:
    """Return the words for a file that holds bytes that no text holds."""
    return f"this is a binary file, not a text; {_TEXT_FIRST}"


def _refuse_what_is_no_file(path: Path) -> None:
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise DocumentError(path, _REASONS[errno.EISDIR])
    # A pipe is welcome (a shell's process substitution); a device or a socket may never end.
    if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
        raise DocumentError(path, "this is a device, not a file; name a file")
