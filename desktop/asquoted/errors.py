"""What a user can mend: every error that is not one of these is a bug.

An error carries data; its text is for the log and the command line. The window
words it anew in `asquoted.qt.errors`.
"""

from pathlib import Path


class UserError(Exception):
    """Something that the user can mend; its text says what to do."""


class DocumentError(UserError):
    """A file that cannot be taken in as a document."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class FetchError(DocumentError):
    """A page that cannot be fetched; its path is the address."""


class LibraryError(UserError):
    """A library that cannot be opened or kept."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class LibraryTooNewError(LibraryError):
    """The library was written by a later version of the program."""

    def __init__(self, path: Path, revision: str) -> None:
        super().__init__(path, f"written by a newer AsQuoted (schema {revision}); update AsQuoted to open it")
        self.revision = revision


class LibraryReadOnlyError(LibraryError):
    """The library can be read, but nothing in it can be changed."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "can only be read, as the file or its folder cannot be written to; nothing was changed. "
            "Copy it to a folder of yours, and open the copy",
        )


class LibraryCorruptError(LibraryError):
    """The file is damaged, or no library at all."""


class NotFoundError(UserError):
    """What was asked for is not in the library."""


class NameTakenError(UserError):
    """A tag of that name is there already."""


class NothingChangedError(UserError):
    """What was asked for is so already: no edit was made."""


class StaleEditError(UserError):
    """An edit cannot be undone or redone, as what it touched has been altered since."""


class WriteError(UserError):
    """A file could not be written whole; what stood there before is untouched."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: could not be written ({reason}); nothing was changed there")
        self.path = path
        self.reason = reason


class Cancelled(UserError):
    """The user stopped the work; nothing was kept of it."""

    def __init__(self) -> None:
        super().__init__("stopped; nothing was changed")
