"""Keeping the tags in order: nest, merge, split, describe, colour, delete."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from asquoted.domain.tags import Tagging
from asquoted.qt.filled import fill, listed
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.models.inspected import around, in_words
from asquoted.qt.places import Places
from asquoted.qt.views.tag_popup import TagPopup
from asquoted.qt.views.way_back import WayBack


@dataclass(frozen=True, slots=True)
class _Merging:
    """What the button of a notice stands for: one tag is to go into another."""

    kept: str
    merged: str


class TagKeeping(QObject):
    """From the tree of tags to the library, and back to the list of a tag's places."""

    def __init__(self, session: LibrarySession, places: Places, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._places = places
        self._window = window
        self._merged: tuple[str, ...] = ()
        self.popup = TagPopup(window)
        self._way_back = WayBack(places.tag_places, places.tags.tree.setFocus)
        tags, of_tag = places.tags, places.tag_places
        tags.tag_wanted.connect(session.create_tag)
        tags.tag_renamed.connect(self._on_renamed)
        tags.tag_recoloured.connect(session.recolour_tag)
        tags.tag_described.connect(session.describe_tag)
        tags.tag_deleted.connect(session.delete_tag)
        tags.nesting_wanted.connect(self._on_nesting_wanted)
        tags.merge_wanted.connect(self._on_merge_wanted)
        tags.places_wanted.connect(self.show_places)
        self.popup.tag_chosen.connect(self._on_kept_chosen)
        of_tag.split_wanted.connect(session.split_tag)
        of_tag.removal_wanted.connect(session.remove_taggings)
        of_tag.place_chosen.connect(self._on_place_chosen)
        of_tag.closed.connect(self._on_closed)
        session.changed.connect(self._on_changed)
        places.notices.way_chosen.connect(self._on_way_chosen)

    def show_places(self, tag: str) -> None:
        """List where a tag stands, below the middle."""
        if self._fill(tag):
            self._way_back.remember()
            self._places.tag_places.show()
            self._places.tag_places.start()

    def _fill(self, tag: str) -> bool:
        marks, contents = self._session.marks, self._session.contents
        found = next((one for one in marks.tags if one.id == tag), None)
        if found is None:
            return False
        places = [one for one in marks.taggings if one.tag.id == tag]
        self._places.tag_places.show_places(
            found, places, lambda one: (in_words(one.target, contents), around(one.target, contents))
        )
        return True

    def _on_changed(self) -> None:
        shown = self._places.tag_places.tag
        if self._places.tag_places.isVisible() and shown is not None and not self._fill(shown.id):
            self._on_closed()

    def _on_renamed(self, tag: str, name: str) -> None:
        """Give a tag another name; where another tag has it, the two may be meant to be one."""
        other = self._session.marks.tag_called(name)
        if other is None or other.id == tag:
            self._session.rename_tag(tag, name)
            return
        self._places.tags.put_name_back(tag)
        said = fill(self.tr("There is a tag “{name}” already"), name=other.name)
        ways = [(self.tr("Merge into it"), _Merging(other.id, tag))]
        self._places.notices.tell(said, ways=ways, refused=True)

    def _on_way_chosen(self, way: object) -> None:
        if isinstance(way, _Merging):
            self._session.merge_tags(way.kept, [way.merged])

    def _on_nesting_wanted(self, tags: Sequence[str], parent: str) -> None:
        above = {one.id: one.parent for one in self._session.marks.tags}
        for tag in tags:
            # What is dragged along with the tag that it is in stays there.
            if tag != parent and above.get(tag) != (parent or None) and above.get(tag) not in tags:
                self._session.nest_tag(tag, parent or None)

    def _on_merge_wanted(self, tags: Sequence[str]) -> None:
        marks = self._session.marks.tags
        names = {one.id: one.name for one in marks}
        # Of several chosen ones, one of them is kept; a single one goes into any other.
        offered = [one for one in marks if (one.id in tags) == (len(tags) > 1)]
        if not offered:
            self._places.notices.refuse(self.tr("There is no other tag to merge with."))
            return
        self._merged = tuple(tags)
        said = listed(", ", (names[tag] for tag in tags if tag in names))
        about = self.tr("Merge “{names}” into…") if len(tags) == 1 else self.tr("Of {names}, keep…")
        panel = self._places.tags
        rect = panel.rect_of_current()
        beside = QRect(panel.mapTo(self._window, rect.topLeft()), rect.size())
        self.popup.ask(offered, [fill(about, names=said)], beside, makes=False)

    def _on_kept_chosen(self, kept: str) -> None:
        merged = [tag for tag in self._merged if tag != kept]
        if merged:
            self._session.merge_tags(kept, merged)

    def _on_place_chosen(self, tagging: Tagging) -> None:
        self._places.middle.go_to(tagging.target)

    def _on_closed(self) -> None:
        self._way_back.go()
        self._places.tag_places.hide()
