"""The window's words for what a user can mend, and the report of a bug."""

import platform
import traceback
from dataclasses import dataclass
from enum import Enum, auto
from types import TracebackType

import PySide6
from PySide6.QtCore import QCoreApplication

from asquoted import __version__
from asquoted.errors import (
    Cancelled,
    DocumentError,
    FetchError,
    LibraryCorruptError,
    LibraryError,
    LibraryReadOnlyError,
    LibraryTooNewError,
    NameTakenError,
    NotFoundError,
    NothingChangedError,
    StaleEditError,
    UserError,
    WriteError,
)
from asquoted.qt.phrases import said


class Remedy(Enum):
    """What a notice offers to do."""

    OPEN_LIBRARY = auto()
    NEW_LIBRARY = auto()
    RESTORE_BACKUP = auto()
    EXPORT_ELSEWHERE = auto()
    RELOAD = auto()
    COPY_LIBRARY = auto()


@dataclass(frozen=True, slots=True)
class Notice:
    """A headline, what more there is to say, and what can be done."""

    headline: str
    text: str = ""
    remedies: tuple[Remedy, ...] = ()
    serious: bool = True


def notice_of(error: UserError) -> Notice:
    """Return what the window says of `error`."""
    match error:
        case LibraryError():
            return _library_notice(error)
        case DocumentError():
            return files_refused([error])
        case WriteError():
            return Notice(
                QCoreApplication.translate("errors", "The file could not be written"),
                QCoreApplication.translate(
                    "errors", "{path}: {reason}. What stood there before is untouched."
                ).format(path=error.path, reason=said(error.reason)),
                (Remedy.EXPORT_ELSEWHERE,),
            )
        case StaleEditError():
            return Notice(
                QCoreApplication.translate("errors", "That cannot be undone any more"),
                QCoreApplication.translate(
                    "errors", "What it touched has been changed since, perhaps by another window."
                ),
                (Remedy.RELOAD,),
            )
        case NotFoundError():
            return Notice(
                QCoreApplication.translate("errors", "That is no longer in the library"),
                QCoreApplication.translate(
                    "errors", "Another window or the command line may have removed it."
                ),
                (Remedy.RELOAD,),
            )
        case NameTakenError():
            return Notice(
                QCoreApplication.translate("errors", "There is a tag of that name already"), said(str(error))
            )
        case NothingChangedError():
            return Notice(
                QCoreApplication.translate("errors", "Nothing was changed: it is so already"), serious=False
            )
        case Cancelled():
            return Notice(
                QCoreApplication.translate("errors", "Stopped. Nothing was changed."), serious=False
            )
    return Notice(said(str(error)))


def _library_notice(error: LibraryError) -> Notice:
    ways_out = (Remedy.OPEN_LIBRARY, Remedy.NEW_LIBRARY)
    match error:
        case LibraryTooNewError():
            return Notice(
                QCoreApplication.translate("errors", "This library was written by a newer AsQuoted"),
                QCoreApplication.translate(
                    "errors",
                    "{path} was left untouched. Update AsQuoted to open it, or open another library.",
                ).format(path=error.path),
                ways_out,
            )
        case LibraryReadOnlyError():
            return Notice(
                QCoreApplication.translate("errors", "This library can only be read"),
                QCoreApplication.translate(
                    "errors",
                    "{path} or its folder cannot be written to, so nothing in it can be changed. "
                    "Make a copy in a folder of yours, and open that.",
                ).format(path=error.path),
                (Remedy.COPY_LIBRARY, Remedy.OPEN_LIBRARY),
                serious=False,
            )
        case LibraryCorruptError():
            return Notice(
                QCoreApplication.translate("errors", "This file is damaged, or not a library"),
                QCoreApplication.translate(
                    "errors", "{path} was left as it is. Open a backup of it, or another library."
                ).format(path=error.path),
                (Remedy.RESTORE_BACKUP, *ways_out),
            )
    return Notice(
        QCoreApplication.translate("errors", "The library could not be opened"),
        _told(error),
        (Remedy.OPEN_LIBRARY, Remedy.NEW_LIBRARY, Remedy.RESTORE_BACKUP),
    )


def _told(error: DocumentError | LibraryError) -> str:
    """Return what is wrong with a file, and what to do; what was pasted is called so in English."""
    return f"{said(str(error.path))}: {said(error.reason)}"


def is_address(path: str) -> bool:
    """Tell whether what could not be taken in is a page that was fetched, and no file."""
    return path.startswith(("http://", "https://"))


def files_refused(errors: list[DocumentError]) -> Notice:
    """Return what the window says of files or pages that could not be taken in; the others went on."""
    shown = [_told(error) for error in errors[:5]]
    if len(errors) > len(shown):
        shown.append(QCoreApplication.translate("errors", "and %Ln more", "", len(errors) - len(shown)))
    if all(isinstance(error, FetchError) for error in errors):
        one = QCoreApplication.translate("errors", "The page could not be fetched")
        many = QCoreApplication.translate("errors", "%Ln pages could not be fetched", "", len(errors))
        return Notice(one if len(errors) == 1 else many, "\n".join(shown))
    if all(isinstance(error.path, str) and is_address(error.path) for error in errors):
        one = QCoreApplication.translate(
            "errors", "The page was fetched, but no article could be taken from it"
        )
        many = QCoreApplication.translate("errors", "%Ln pages gave no article", "", len(errors))
        todo = QCoreApplication.translate(
            "errors", "Open the page in a browser, copy the article there, and paste it here (Ctrl+V)."
        )
        return Notice(one if len(errors) == 1 else many, "\n".join((*shown, todo)))
    if len(errors) == 1:
        return Notice(QCoreApplication.translate("errors", "A file could not be taken in"), shown[0])
    headline = QCoreApplication.translate("errors", "%Ln files could not be taken in", "", len(errors))
    return Notice(headline, "\n".join(shown))


def bug_report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return a report of a bug, to be copied: the versions, and where it happened."""
    lines = [
        f"AsQuoted {__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.platform()}",
        "",
        *traceback.format_exception(kind, error, trace),
    ]
    return "\n".join(line.rstrip("\n") for line in lines)
