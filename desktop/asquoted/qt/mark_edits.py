"""The edits of the user's own marks, as the window asks for them."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from asquoted.domain.comparison import Sense
from asquoted.domain.targets import Target
from asquoted.qt.later import Later
from asquoted.qt.library_holding import LibraryHolding

if TYPE_CHECKING:
    from asquoted.service import noting, senses, tagging
else:
    noting = Later("asquoted.service.noting")
    senses = Later("asquoted.service.senses")
    tagging = Later("asquoted.service.tagging")


class MarkEdits(LibraryHolding):
    """Tags, notes and senses; what a library does with an edit is its session's."""

    def put_tag(self, tag: str, target: Target, *, by_mouse: bool = False) -> None:
        """Put a tag on `target`; what was done `by_mouse` is told with a button that takes it back."""
        self._mark(lambda library: tagging.put_tag(library, tag, target), removes=by_mouse)

    def put_new_tag(self, name: str, target: Target) -> None:
        """Make a tag and put it on `target`."""
        self._mark(lambda library: tagging.put_new_tag(library, name, target))

    def tag_all(self, tag: str, targets: Iterable[Target], why: str = "") -> None:
        """Put a tag on many things in one edit; `why` says what they have in common."""
        self._mark(lambda library: tagging.tag_all(library, tag, tuple(targets), why), removes=True)

    def tag_all_new(self, name: str, targets: Iterable[Target], why: str = "") -> None:
        """Make a tag and put it on many things in one edit."""
        self._mark(lambda library: tagging.tag_all_new(library, name, tuple(targets), why), removes=True)

    def create_tag(self, name: str) -> None:
        """Make a tag."""
        self._mark(lambda library: tagging.create_tag(library, name))

    def rename_tag(self, tag: str, name: str) -> None:
        """Give a tag another name."""
        self._mark(lambda library: tagging.rename_tag(library, tag, name))

    def recolour_tag(self, tag: str, colour: str) -> None:
        """Give a tag another colour."""
        self._mark(lambda library: tagging.recolour_tag(library, tag, colour))

    def describe_tag(self, tag: str, description: str) -> None:
        """Say what a tag is for."""
        self._mark(lambda library: tagging.describe_tag(library, tag, description))

    def nest_tag(self, tag: str, parent: str | None) -> None:
        """Put a tag under another one, or on top."""
        self._mark(lambda library: tagging.nest_tag(library, tag, parent))

    def merge_tags(self, kept: str, merged: Sequence[str]) -> None:
        """Make one tag of several."""
        self._mark(lambda library: tagging.merge_tags(library, kept, tuple(merged)), removes=True)

    def split_tag(self, tag: str, taggings: Sequence[str], name: str) -> None:
        """Move some places of a tag to a new one."""
        self._mark(lambda library: tagging.split_tag(library, tag, tuple(taggings), name), removes=True)

    def delete_tag(self, tag: str) -> None:
        """Delete a tag and take it off everything."""
        self._mark(lambda library: tagging.delete_tag(library, tag), removes=True)

    def remove_tagging(self, tagging_id: str, *, by_mouse: bool = False) -> None:
        """Take one tag off one thing; what was done `by_mouse` is told with a button that takes it back."""
        self._mark(lambda library: tagging.remove_tagging(library, tagging_id), removes=by_mouse)

    def remove_taggings(self, taggings: Sequence[str]) -> None:
        """Take tags off several things in one edit."""
        self._mark(lambda library: tagging.remove_taggings(library, tuple(taggings)), removes=True)

    def write_note(self, target: Target, text: str, note: str | None = None) -> None:
        """Write a new note on `target`, with the id `note` if it is given."""
        self._mark(lambda library: noting.write_note(library, target, text, note))

    def change_note(self, note: str, text: str, *, goes_on: bool = False) -> None:
        """Write a note anew; where it `goes_on`, that is one edit with the one before."""
        self._mark(lambda library: noting.change_note(library, note, text, goes_on=goes_on), quiet=goes_on)

    def delete_note(self, note: str) -> None:
        """Delete a note."""
        self._mark(lambda library: noting.delete_note(library, note), removes=True)

    def set_sense(self, target: Target, sense: Sense | None) -> None:
        """Say what a difference does to the sense; None takes it back."""
        self._mark(lambda library: senses.set_sense(library, target, sense))
