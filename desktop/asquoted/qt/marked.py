"""The user's own marks as the window knows them: found by what they are on, and as an edit leaves them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from asquoted.domain.altered import Altered
from asquoted.domain.comparison import Sense
from asquoted.domain.edits import Edit
from asquoted.domain.notes import Note
from asquoted.domain.tags import Tag, Tagging
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.altering import Index, alter_index, enter_all, key_of, with_altered, with_edit, with_tags_as


@dataclass(frozen=True, slots=True)
class Marks:
    """The user's own marks, and the journal of edits. `version` grows with every edit, whoever made it."""

    tags: tuple[Tag, ...] = ()
    taggings: tuple[Tagging, ...] = ()
    notes: tuple[Note, ...] = ()
    senses: Mapping[Target, Sense] = field(default_factory=dict)
    history: tuple[Edit, ...] = ()
    version: int = 0
    _index: Index = field(default_factory=dict, init=False, repr=False, compare=False)

    def taggings_on(self, target: Target) -> list[Tagging]:
        """Return the taggings on exactly that target."""
        return [
            one for one in self._at(target) if isinstance(one, Tagging) and same_place(one.target, target)
        ]

    def notes_on(self, target: Target) -> list[Note]:
        """Return the notes on exactly that target."""
        return [one for one in self._at(target) if isinstance(one, Note) and same_place(one.target, target)]

    def sense_of(self, target: Target) -> Sense | None:
        """Return what the user thinks a difference does to the sense."""
        if target.kind is not TargetKind.DIFFERENCE:
            return None
        known = (self.senses.get(replace(target, detached=detached)) for detached in (False, True))
        return next((sense for sense in known if sense is not None), None)

    def _at(self, target: Target) -> Sequence[Tagging | Note]:
        if not self._index:
            self.make_index()
        return self._index.get(key_of(target), ())

    def make_index(self) -> None:
        """Enter the marks where they are found by their targets: once, before it is looked at."""
        enter_all(self._index, chain(self.taggings, self.notes))

    def tag_called(self, name: str) -> Tag | None:
        """Return the tag of that name, however it is written."""
        wanted = " ".join(name.split()).casefold()
        return next((tag for tag in self.tags if tag.name.casefold() == wanted), None)

    def after(self, altered: Altered) -> "Marks":
        """Return the marks as an edit left them. It must be the one after those already known."""
        taggings = with_altered(self.taggings, altered.taggings)
        if altered.tags is not None:
            taggings = with_tags_as(taggings, altered.tags)
        notes = self.notes
        if altered.notes:
            notes = tuple(sorted(with_altered(notes, altered.notes), key=lambda one: (one.written, one.id)))
        senses = dict(self.senses)
        for target, sense in altered.senses.items():
            for detached in (False, True):
                senses.pop(replace(target, detached=detached), None)
            if sense is not None:
                senses[target] = sense
        after = Marks(
            self.tags if altered.tags is None else altered.tags,
            taggings,
            notes,
            senses,
            with_edit(self.history, altered.edit),
            altered.version,
        )
        if altered.tags is None:
            # Handed on: to make it anew for one tag among thousands would be felt at each key.
            after._index.update(self._index)
            alter_index(
                after._index,
                {**altered.taggings, **altered.notes},
                (*self.taggings, *self.notes),
            )
        return after


def same_place(one: Target, other: Target) -> bool:
    """Tell whether two targets are the same thing, however the library came by them."""
    # Asked of thousands at each key: what differs in nearly all of them comes first.
    return (
        one.id == other.id
        and one.span == other.span
        and one.kind is other.kind
        and (one.exact, one.operation, one.base) == (other.exact, other.operation, other.base)
    )
