"""Writing a file whole or not at all."""

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

from asquoted import held
from asquoted.errors import WriteError

_DATABASE = b"SQLite format 3\0"
_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the file is too large for that place",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.EROFS: "that place is read-only",
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EISDIR: "it is a folder",
    errno.ENAMETOOLONG: "the name is too long",
}

_OPEN_ELSEWHERE = (5, 32)
"""Windows' numbers for access denied, and for a file that is shared with nobody."""


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path`, whole: a file that stood there stays as it was until all is on the disk.

    A link's target is written, not the link; a device or a pipe (`/dev/stdout`) is
    written to directly, as it cannot be replaced. A database, such as a library, is never
    written over: one slip of a name would lose all of it. Raise WriteError.
    """
    try:
        target = path.resolve()
        mode = _mode_of(target)
        if mode is not None and stat.S_ISDIR(mode):
            raise WriteError(path, _REASONS[errno.EISDIR])
        if mode is not None and not stat.S_ISREG(mode):
            with target.open("wb", buffering=0) as device:
                _write_all(device.fileno(), data)
            return
        if mode is not None and not os.access(target, os.W_OK):
            # Replacing needs leave of the folder only; a file that is write-protected means it.
            raise WriteError(path, _REASONS[errno.EACCES])
        if mode is not None and _is_database(target):
            raise WriteError(path, "a library or another database stands there; choose another name")
        _replace(target, data, mode)
    except OSError as error:
        raise WriteError(path, _reason(error)) from error
    except ValueError as error:
        raise WriteError(path, str(error)) from error


def _mode_of(target: Path) -> int | None:
    try:
        return target.stat().st_mode
    except FileNotFoundError:
        return None


def _is_database(target: Path) -> bool:
    if held.is_held(target):
        # Never looked into: see `held`.
        return True
    try:
        with target.open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except PermissionError:
        # Leave to write without leave to read: nobody keeps a library so.
        return False


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    # Not mkstemp: its files are for their owner's eyes only, and the export is to have the usual rights.
    beside = target.with_name(f".asquoted-{secrets.token_hex(8)}.part")
    binary = getattr(os, "O_BINARY", 0)
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | binary, 0o666)
    try:
        try:
            _write_all(handle, data)
            os.fsync(handle)
        finally:
            os.close(handle)
        if mode is not None:
            beside.chmod(stat.S_IMODE(mode))
        _put(beside, target)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
    _sync_folder(target.parent)


def _put(beside: Path, target: Path) -> None:
    try:
        beside.replace(target)
    except PermissionError as error:
        # Leave to write was found before. Windows replaces no file that is open, in a PDF reader say.
        if getattr(error, "winerror", None) in _OPEN_ELSEWHERE and target.exists():
            raise WriteError(target, "another program has it open; close it there, and try again") from error
        raise


def _write_all(handle: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(handle, left) :]


def _sync_folder(folder: Path) -> None:
    # The new name is safe from a power cut only then. Windows cannot, and the file is whole either way.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _reason(error: OSError) -> str:
    return _REASONS.get(error.errno or 0, error.strerror or str(error))
