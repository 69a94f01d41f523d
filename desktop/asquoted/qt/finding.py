"""Finding in the library: from the field to the service, and from a hit to its place."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from asquoted.domain.documents import Document
from asquoted.domain.notes import Note
from asquoted.domain.targets import Target
from asquoted.qt.filled import fill
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.places import Places
from asquoted.qt.views.tag_popup import TagPopup
from asquoted.qt.views.way_back import WayBack

if TYPE_CHECKING:
    from asquoted.service.searching import Hit

MOST = 10_000
"""How many hits are shown at most, and so tagged at once; the panel says where there are more."""


class Finding(QObject):
    """Opens the search below the middle, and goes to what was found."""

    def __init__(self, session: LibrarySession, places: Places, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._places = places
        self._window = window
        self._hits: tuple[Hit, ...] = ()
        self._found: tuple[Hit, ...] = ()
        self._looked_in: tuple[Mapping[str, Document], tuple[Note, ...]] = {}, ()
        self.popup = TagPopup(window)
        self._way_back = WayBack(places.finder, places.middle.focus_view)
        places.finder.words_entered.connect(self._on_words_entered)
        places.finder.hit_chosen.connect(self._on_hit_chosen)
        places.finder.closed.connect(self._on_closed)
        places.finder.tagging_wanted.connect(self._on_tagging_wanted)
        self.popup.tag_chosen.connect(self._on_tag_chosen)
        self.popup.name_entered.connect(self._on_name_entered)
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)

    def start(self) -> None:
        """Open the search."""
        self._way_back.remember()
        self._places.finder.show()
        self._places.finder.start()
        self._renew()

    def tag_hits(self) -> None:
        """Look at the hits to tag them; asked again, tag those that are still ticked."""
        if self._places.finder.isVisible():
            self._places.finder.tag_hits()
        else:
            self.start()

    def _on_tagging_wanted(self, hits: "Sequence[Hit]") -> None:
        self._hits = tuple(hits)
        finder = self._places.finder
        rect = finder.rect_of_button()
        beside = QRect(finder.mapTo(self._window, rect.topLeft()), rect.size())
        about = fill(self.tr("On %Ln hits of “{words}”", "", len(hits)), words=finder.field.text().strip())
        self.popup.ask(self._session.marks.tags, [about], beside)

    def _on_tag_chosen(self, tag: str) -> None:
        # First: the work would contend with what is drawn for it.
        self._places.finder.leave_tagging()
        self._session.tag_all(tag, self._targets(), self._places.finder.field.text().strip())

    def _on_name_entered(self, name: str) -> None:
        self._places.finder.leave_tagging()
        self._session.tag_all_new(name, self._targets(), self._places.finder.field.text().strip())

    def _targets(self) -> Iterator[Target]:
        # Made by the job that tags them: ten thousand take their time.
        return (Target.of_span(hit.document, hit.span, hit.exact) for hit in self._hits)

    def _show(self, hits: "Sequence[Hit]") -> None:
        self._found = tuple(hits)
        self._places.finder.show_hits(hits, more=len(hits) >= MOST)

    def _renew(self) -> None:
        """Look again: what was found may be gone, and more may have come."""
        words = self._places.finder.field.text().strip()
        if words and self._places.finder.isVisible():
            self._look_for(words, self._on_found_again)

    def _look_for(self, words: str, on_found: Callable[[object], None]) -> None:
        self._looked_in = self._texts()
        self._session.search(words, on_found, MOST)

    def _texts(self) -> tuple[Mapping[str, Document], tuple[Note, ...]]:
        return self._session.contents.documents, self._session.marks.notes

    def _on_words_entered(self, words: str) -> None:
        if words:
            self._look_for(words, self._on_found)
        else:
            self._show(())

    def _on_changed(self) -> None:
        documents, notes = self._texts()
        # A tag or a base alters no text: thousands of hits would be looked for once more.
        if documents is not self._looked_in[0] or notes != self._looked_in[1]:
            self._renew()

    def _on_found(self, found: object) -> None:
        self._show(cast("Sequence[Hit]", found))

    def _on_found_again(self, found: object) -> None:
        # Nothing moves, and no box is ticked anew, where all stands as it did.
        if tuple(cast("Sequence[Hit]", found)) != self._found:
            self._on_found(found)

    def _on_opened(self) -> None:
        # Of the library before; what is looked for is looked for in this one.
        self._hits = ()
        self.popup.hide()
        self._show(())

    def _on_hit_chosen(self, hit: "Hit") -> None:
        note = next((one for one in self._session.marks.notes if one.id == hit.in_note), None)
        if note is not None:
            self._places.middle.go_to(note.target)
        else:
            self._places.middle.go_to_document(hit.document, hit.span)

    def _on_closed(self) -> None:
        self._way_back.go()
        self._places.finder.hide()
