"""Bringing things in: files chosen, dropped or pasted, and libraries opened."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from asquoted.domain.documents import DocumentKind
from asquoted.qt import file_dialogs
from asquoted.qt.errors import Remedy, files_refused, notice_of
from asquoted.qt.fetching import Fetching, addresses_in
from asquoted.qt.filled import fill
from asquoted.qt.handing_out import LIBRARY_FILES
from asquoted.qt.last_folders import ARTICLES, LIBRARIES, LastFolders
from asquoted.qt.later import Later
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.phrases import said
from asquoted.qt.views.drop_sign import DropSign
from asquoted.qt.views.notices import Notices
from asquoted.settings import Settings

if TYPE_CHECKING:
    from asquoted import readers
    from asquoted.errors import UserError
    from asquoted.qt.library_work import TakenIn
else:
    readers = Later("asquoted.readers")

_LOG = logging.getLogger("asquoted")


class Bringing(QObject):
    """Asks where files are, hands them to the library, and tells what became of them.

    Signals:
        naming_wanted: the user wants to say who published a document; carries its id.
    """

    naming_wanted = Signal(str)

    def __init__(
        self, session: LibrarySession, notices: Notices, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self.fetching = Fetching(session, notices, settings, window)
        self._session = session
        self._notices = notices
        self.sign = DropSign(window)
        self._settings = settings
        self._folders = LastFolders(settings)
        self._window = window
        self._nameless = ""
        session.failed.connect(self._on_failed)
        session.opened.connect(self._on_opened)
        session.taken_in.connect(self._on_taken_in)
        session.removed.connect(self._on_removed)
        notices.way_chosen.connect(self._on_way_chosen)
        session.changed.connect(self._on_changed)

    def ask_for_files(self) -> None:
        """Ask which files to take in."""
        if not self._session.takes_wishes:
            return
        kinds = " ".join(f"*{suffix}" for suffix in sorted(readers.SUFFIXES))
        files, _ = file_dialogs.ask_for_files(
            self._window,
            self.tr("Import articles"),
            str(self._folders.folder(ARTICLES)),
            self.tr("Articles ({kinds});;All files (*)").format(kinds=kinds),
        )
        if files:
            self._folders.remember(ARTICLES, Path(files[0]))
            self._take_in_files([Path(file) for file in files])

    def ask_for_library(self) -> None:
        """Ask which library to open."""
        file, _ = file_dialogs.ask_for_file(
            self._window, self.tr("Open a library"), self._folder(), self._library_kinds()
        )
        if file:
            self._folders.remember(LIBRARIES, Path(file))
            self._session.open(Path(file))

    def ask_for_new_library(self) -> None:
        """Ask where to make a new library."""
        file, _ = file_dialogs.ask_for_place(
            self._window, self.tr("Make a new library"), self._folder(), self._library_kinds()
        )
        if file:
            path = Path(file)
            self._folders.remember(LIBRARIES, path)
            self._session.open(path if path.suffix else path.with_suffix(".asquoted"), create=True)

    def paste(self) -> None:
        """Take in what is on the clipboard: files, or text as a document."""
        if not self.take_in(QGuiApplication.clipboard().mimeData()):
            self._notices.refuse(self.tr("There is neither text nor a file on the clipboard."))

    def can_take(self, mime: QMimeData) -> bool:
        """Tell whether there are files or text in what is dragged, and a library to take them, or is one."""
        if any(map(_is_library, local_files(mime))):
            return True
        takes = self._session.takes_wishes and not self._session.is_read_only
        return takes and bool(local_files(mime) or addresses_in(mime) or mime.hasText())

    def show_sign(self, mime: QMimeData | None) -> None:
        """Say over the window what would become of what is dragged; None where nothing is, any more."""
        words, detail = ("", "") if mime is None else self._promised(mime)
        if words:
            self.sign.say(words, detail)
        else:
            self.sign.hide()

    def take_in(self, mime: QMimeData | None) -> bool:
        """Take in dropped or pasted files or text, and tell whether there were any; a library is opened."""
        files = [] if mime is None else local_files(mime)
        if mime is None or not (self._session.takes_wishes or any(map(_is_library, files))):
            return False
        if self.fetching.offer(mime):
            return True
        if files:
            self._take_in_files(files)
            return True
        text = mime.text() if mime.hasText() else ""
        if text.strip():
            self._session.take_in_text(text)
        return bool(text.strip())

    def _promised(self, mime: QMimeData) -> tuple[str, str]:
        """Say what `take_in` would do, and what is to be known of it first."""
        network = self.tr("AsQuoted asks first, before it goes to the network.")
        fetched, files = addresses_in(mime), local_files(mime)
        if fetched:
            asks = network if self._settings.confirm_fetch else ""
            one = self.tr("Fetch the page and take it in")
            return one if len(fetched) == 1 else self.tr(
                "Fetch %Ln pages and take them in", "", len(fetched)
            ), asks
        articles = [file for file in files if not _is_library(file)]
        if files and not articles:
            return fill(self.tr("Open the library “{name}”"), name=files[0].stem), ""
        if len(articles) == 1:
            (file,) = articles
            if file.is_dir():
                return fill(self.tr("Take in the folder “{name}”"), name=file.name), self.tr(
                    "The articles in it, and in the folders below it"
                )
            return fill(self.tr("Take in “{name}”"), name=file.name), ""
        if articles:
            return self.tr("Take in %Ln files", "", len(articles)), ""
        return self.tr("Take these words in as a document"), ""

    def tell(self, error: "UserError") -> None:
        """Say what is amiss, and what can be done about it."""
        _LOG.warning("%s: %s", type(error).__name__, error)
        notice = notice_of(error)
        ways = [(self._way_words(remedy), remedy) for remedy in notice.remedies]
        self._notices.tell(notice.headline, notice.text, ways, serious=notice.serious)

    def _take_in_files(self, files: Sequence[Path]) -> None:
        """Take in articles; a library is no article, and is opened in place of this one."""
        libraries = [file for file in files if _is_library(file)]
        articles = [file for file in files if file not in libraries]
        if libraries and (articles or len(libraries) > 1):
            self._notices.tell(
                fill(self.tr("“{name}” is a library, and was not taken in."), name=libraries[0].name),
                self.tr("To open a library, drop it alone."),
                serious=True,
            )
        elif libraries:
            self._session.open(libraries[0])
        if articles:
            self._session.take_in_files(articles)

    def _folder(self) -> str:
        beside = str(self._session.path.parent) if self._session.path else ""
        return str(self._folders.folder(LIBRARIES, beside))

    def _library_kinds(self) -> str:
        return self.tr("AsQuoted libraries ({kinds});;All files (*)").format(kinds=LIBRARY_FILES)

    def _way_words(self, remedy: Remedy) -> str:
        return {
            Remedy.OPEN_LIBRARY: self.tr("Open another…"),
            Remedy.NEW_LIBRARY: self.tr("Make a new one…"),
            Remedy.RESTORE_BACKUP: self.tr("Open a backup…"),
            Remedy.EXPORT_ELSEWHERE: self.tr("Write elsewhere…"),
            Remedy.RELOAD: self.tr("Read the library again"),
            Remedy.COPY_LIBRARY: self.tr("Make a copy…"),
        }[remedy]

    def _on_way_chosen(self, way: object) -> None:
        match way:
            case Remedy.OPEN_LIBRARY | Remedy.RESTORE_BACKUP:
                self.ask_for_library()
            case Remedy.NEW_LIBRARY:
                self.ask_for_new_library()
            case Remedy.RELOAD:
                self._session.reload()
            case tuple():
                self._session.take_back(way)
            case "name":
                self.naming_wanted.emit(self._nameless)

    def _on_opened(self) -> None:
        # That another one could not be opened matters no longer.
        self._notices.settle(Remedy.OPEN_LIBRARY)

    def _on_failed(self, error: "UserError") -> None:
        self.tell(error)

    def _on_taken_in(self, taken: "TakenIn") -> None:
        told: list[str] = []
        if taken.refused:
            # First: the other one goes by itself, and would as soon as there is another after it.
            notice = files_refused(list(taken.refused))
            again = self.fetching.ways_again(taken.refused)
            self._notices.tell(notice.headline, notice.text, again, serious=True)
        if taken.new:
            one = self.tr("1 article taken in")
            told.append(one if len(taken.new) == 1 else self.tr("%Ln articles taken in", "", len(taken.new)))
        if taken.known:
            one = self.tr("1 was in the library already")
            many = self.tr("%Ln were in the library already", "", len(taken.known))
            told.append(one if len(taken.known) == 1 else many)
        if told:
            ways: list[tuple[str, object]] = [(self.tr("Undo"), taken.edits)] if taken.edits else []
            nameless = [
                one
                for one in self._session.contents.summaries
                if one.id in taken.new
                and not one.details.outlet
                and one.details.kind is not DocumentKind.STATEMENT
            ]
            if nameless:
                ways.insert(0, (self.tr("Name the outlet…"), "name"))
                self._nameless = nameless[0].id
            self._notices.tell(" · ".join(told), "", ways)

    def _on_removed(self, words: str, edit: str) -> None:
        words = said(words)
        self._notices.tell(words[:1].upper() + words[1:], "", [(self.tr("Undo"), (edit,))] if edit else [])

    def _on_changed(self) -> None:
        if self._notices.bars:
            self._notices.forget({edit.id for edit in self._session.marks.history if edit.undone})


def _is_library(file: Path) -> bool:
    return file.suffix.casefold() == Path(LIBRARY_FILES).suffix


def local_files(mime: QMimeData) -> Sequence[Path]:
    """Return the files on this machine that were dropped or copied."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []
