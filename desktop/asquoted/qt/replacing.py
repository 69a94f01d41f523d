"""Giving a document another text: from a file or the clipboard, shown first, then done."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from asquoted.qt import file_dialogs
from asquoted.qt.last_folders import ARTICLES, LastFolders
from asquoted.qt.later import Later
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.places import Places
from asquoted.settings import Settings

if TYPE_CHECKING:
    from asquoted import readers
    from asquoted.domain.documents import Draft
    from asquoted.qt.library_work import ForeseenText
else:
    readers = Later("asquoted.readers")


class Replacing(QObject):
    """Asks for the text in the panel below the middle, and has it given to the document."""

    def __init__(self, session: LibrarySession, places: Places, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._folders = LastFolders(settings)
        self._places = places
        self._window = window
        self._document = ""
        self._draft: Draft | None = None
        page = places.correcting.replacement
        page.file_wanted.connect(self._on_file_wanted)
        page.paste_wanted.connect(self._on_paste_wanted)
        session.changed.connect(self._on_changed)

    def start(self, document: str) -> None:
        """Ask which text a document shall have, "" for no document."""
        found = self._session.contents.documents.get(document)
        if found is None:
            self._places.notices.refuse(self.tr("Choose a document first, then replace its text."))
            return
        panel = self._places.correcting
        self._document, self._draft = document, None
        panel.replacement.show_nothing()
        panel.ask(
            panel.replacement,
            self.tr("Replace the text"),
            found.label,
            self.tr("Replace it"),
            confirm=self._confirm,
        )
        panel.do_button.setEnabled(False)

    @property
    def is_asking(self) -> bool:
        """Whether a text is asked for."""
        panel = self._places.correcting
        return panel.isVisible() and panel.pages.currentWidget() is panel.replacement

    def _confirm(self) -> bool:
        if self._draft is None or not self._places.correcting.do_button.isEnabled():
            return False
        self._session.replace_text(self._document, self._draft)
        return True

    # Slots

    def _on_file_wanted(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in sorted(readers.SUFFIXES))
        file, _ = file_dialogs.ask_for_file(
            self._window,
            self.tr("The new text of the document"),
            str(self._folders.folder(ARTICLES)),
            self.tr("Articles ({kinds});;All files (*)").format(kinds=kinds),
        )
        if file:
            self._folders.remember(ARTICLES, Path(file))
            self._session.foresee_text(self._document, Path(file), self._on_foreseen)

    def _on_paste_wanted(self) -> None:
        self._session.foresee_text(self._document, QGuiApplication.clipboard().text(), self._on_foreseen)

    def _on_foreseen(self, answer: object) -> None:
        foreseen = cast("ForeseenText", answer)
        if foreseen.document != self._document or not self.is_asking:
            return
        panel, told = self._places.correcting, foreseen.foreseen
        panel.replacement.show_foreseen(told.lines, told.adrift)
        self._draft = foreseen.draft
        panel.do_button.setEnabled(foreseen.is_new)
        if foreseen.is_new:
            panel.do_button.setFocus()

    def _on_changed(self) -> None:
        if self.is_asking and self._document not in self._session.contents.documents:
            self._places.correcting.dismiss()
