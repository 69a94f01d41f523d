"""The user's marks as an edit leaves them: what it did not touch stays the same objects."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from asquoted.domain.edits import Edit
from asquoted.domain.notes import Note
from asquoted.domain.tags import Tag, Tagging
from asquoted.domain.targets import Target

M = TypeVar("M", Tagging, Note)

Key = tuple[str, int]
Index = dict[Key, tuple[Tagging | Note, ...]]
"""The marks on each target."""


def key_of(target: Target) -> Key:
    """Return under what the marks on a target are found."""
    return target.id, -1 if target.span is None else target.span.start


def enter_all(index: Index, marks: Iterable[Tagging | Note]) -> None:
    """Enter marks where they are found by their targets."""
    for mark in marks:
        key = key_of(mark.target)
        index[key] = (*index.get(key, ()), mark)


def alter_index(
    index: Index, altered: Mapping[str, Tagging | Note | None], before: Sequence[Tagging | Note]
) -> None:
    """Take out of an index what was altered of the marks `before`, and enter what came of it."""
    if not index:
        return
    for mark in before:
        if mark.id in altered:
            key = key_of(mark.target)
            index[key] = tuple(one for one in index.get(key, ()) if one.id != mark.id)
    enter_all(index, (come for come in altered.values() if come is not None))


def with_altered(marks: tuple[M, ...], altered: Mapping[str, M | None]) -> tuple[M, ...]:
    """Return marks with some of them replaced, gone or come; what stays is the same objects."""
    if not altered:
        return marks
    known = {one.id for one in marks if one.id in altered}
    if known:
        kept = ((altered[one.id] if one.id in known else one) for one in marks)
        marks = tuple(one for one in kept if one is not None)
    return marks + tuple(one for key, one in altered.items() if key not in known and one is not None)


def with_tags_as(taggings: tuple[Tagging, ...], tags: Sequence[Tag]) -> tuple[Tagging, ...]:
    """Return taggings with their tags as these are called, coloured and nested now."""
    known = {tag.id: tag for tag in tags}
    return tuple(
        one if known.get(one.tag.id, one.tag) == one.tag else replace(one, tag=known[one.tag.id])
        for one in taggings
    )


def with_edit(history: tuple[Edit, ...], edit: Edit) -> tuple[Edit, ...]:
    """Return the journal with an edit as it stands now; a new one drops what was taken back before it."""
    for place in range(len(history) - 1, -1, -1):
        if history[place].id == edit.id:
            return (*history[:place], edit, *history[place + 1 :])
        if not history[place].undone:
            break
    place = len(history)
    while place and history[place - 1].undone and not history[place - 1].dropped:
        place -= 1
    return (*history[:place], *(replace(one, dropped=True) for one in history[place:]), edit)
