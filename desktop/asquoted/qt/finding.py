"""Finding in the library: from the field to the service, and from a hit to its place."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from asquoted.qt.library_session import LibrarySession
from asquoted.qt.places import Places

if TYPE_CHECKING:
    from asquoted.service.searching import Hit


class Finding(QObject):
    """Opens the search below the middle, and goes to what was found."""

    def __init__(self, session: LibrarySession, places: Places, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._places = places
        places.finder.words_entered.connect(self._on_words_entered)
        places.finder.hit_chosen.connect(self._on_hit_chosen)
        places.finder.closed.connect(self._on_closed)

    def start(self) -> None:
        """Open the search."""
        self._places.finder.show()
        self._places.finder.start()

    def _on_words_entered(self, words: str) -> None:
        if words:
            self._session.search(words, self._on_found)
        else:
            self._places.finder.show_hits(())

    def _on_found(self, found: object) -> None:
        self._places.finder.show_hits(cast("Sequence[Hit]", found))

    def _on_hit_chosen(self, hit: "Hit") -> None:
        note = next((one for one in self._session.marks.notes if one.id == hit.in_note), None)
        if note is not None:
            self._places.middle.go_to(note.target)
        else:
            self._places.middle.go_to_document(hit.document, hit.span)

    def _on_closed(self) -> None:
        self._places.finder.hide()
        self._places.middle.focus_view()
