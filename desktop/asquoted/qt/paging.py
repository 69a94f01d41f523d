"""Printing: from the comparison to its pages, and to the window that shows them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asquoted.qt.filtering import Filtering
from asquoted.qt.languages import of_files
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.views.notices import Notices
from asquoted.settings import Settings

if TYPE_CHECKING:
    from asquoted.qt.views.print_window import PrintWindow


class Paging(QObject):
    """Makes the pages, and opens the preview when they are there."""

    def __init__(
        self,
        session: LibrarySession,
        filtering: Filtering,
        notices: Notices,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._filtering = filtering
        self._notices = notices
        self._settings = settings
        self._window = window
        self.opened: PrintWindow | None = None

    def start(self) -> None:
        """Show the comparison as it will be printed."""
        if self._session.contents.comparison.quotes:
            quotes, words = self._filtering.exported()
            language = of_files(self._settings.file_language)
            self._session.make_pages(self._on_made, quotes, words, language)
        else:
            self._notices.tell(self.tr("There is no comparison to print yet: import two articles or more."))

    def _on_made(self, pages: object) -> None:
        # Imported here: who never prints needs no printers.
        from asquoted.qt.views.print_window import PrintWindow

        if self.opened is None:
            self.opened = PrintWindow(self._window)
        self.opened.show_pages(cast("Sequence[bytes]", pages))
