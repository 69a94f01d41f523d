"""Tags: make them, put them on, take them off."""

import re
from collections.abc import Sequence

from asquoted.domain.edits import Edit
from asquoted.domain.tags import Tag, Tagging
from asquoted.domain.targets import Target
from asquoted.errors import UserError
from asquoted.service.wording import count, done, in_brief, said_of
from asquoted.store import retagging, tags
from asquoted.store.library import Library

_COLOUR = re.compile(r"#[0-9a-f]{6}")


def list_tags(library: Library) -> list[Tag]:
    """Return all tags by name."""
    with library.read() as session:
        return tags.read_tags(session)


def create_tag(library: Library, name: str, colour: str | None = None, parent: str | None = None) -> Tag:
    """Make a tag; without a colour it gets the next one of the palette. Raise NameTakenError."""
    colour = None if colour is None else _colour(colour)
    with library.edit(f"tag “{in_brief(name)}” made") as session:
        return tags.add_tag(session, name, colour, parent)


def rename_tag(library: Library, tag_id: str, name: str) -> Edit:
    """Give a tag another name. Raise NameTakenError, NotFoundError."""
    with library.edit("") as session:
        before = tags.get_tag(session, tag_id).name
        session.words = f"tag “{before}” renamed “{in_brief(name)}”"
        tags.name_tag(session, tag_id, name)
    return done(session)


def recolour_tag(library: Library, tag_id: str, colour: str) -> Edit:
    """Give a tag another colour, #rrggbb. Raise NotFoundError, UserError."""
    with library.edit("") as session:
        row = tags.get_tag(session, tag_id)
        session.words = f"tag “{row.name}” coloured"
        row.colour = _colour(colour)
    return done(session)


def nest_tag(library: Library, tag_id: str, parent: str | None) -> Edit:
    """Put a tag under another one, or on top. Raise NotFoundError, UserError for a circle."""
    with library.edit("") as session:
        session.words = f"tag “{tags.get_tag(session, tag_id).name}” moved"
        tags.nest_tag(session, tag_id, parent)
    return done(session)


def describe_tag(library: Library, tag_id: str, description: str) -> Edit:
    """Say what a tag is for. Raise NotFoundError."""
    with library.edit("") as session:
        row = tags.get_tag(session, tag_id)
        session.words = f"tag “{row.name}” described"
        row.description = description
    return done(session)


def delete_tag(library: Library, tag_id: str) -> Edit:
    """Delete a tag wherever it stands. Tags nested in it move up. Raise NotFoundError."""
    with library.edit("") as session:
        name = tags.get_tag(session, tag_id).name
        places = tags.delete_tag(session, tag_id)
        session.words = f"tag “{name}” deleted" + (f" from {count(places, 'place')}" if places else "")
    return done(session)


def merge_tags(library: Library, kept: str, merged: Sequence[str]) -> Edit:
    """Make one tag of several: `kept` goes wherever one of `merged` stood, and these go.

    Raise NotFoundError, UserError where there is nothing to merge.
    """
    with library.edit("") as session:
        names = ", ".join(f"“{tags.get_tag(session, one).name}”" for one in dict.fromkeys(merged))
        into = tags.get_tag(session, kept).name
        places = retagging.merge_tags(session, kept, merged)
        session.words = f"tag {in_brief(names)} merged into “{into}”" + (
            f" at {count(places, 'place')}" if places else ""
        )
    return done(session)


def split_tag(library: Library, tag_id: str, taggings: Sequence[str], name: str) -> Edit:
    """Move some taggings of a tag to a new tag beside it. Raise NameTakenError, NotFoundError, UserError."""
    if not taggings:
        raise UserError("choose the places that shall carry the new tag")
    with library.edit("") as session:
        row = tags.get_tag(session, tag_id)
        made = tags.add_tag(session, name, None, row.parent_id)
        retagging.move_taggings(session, tag_id, taggings, made.id)
        places = count(len(set(taggings)), "place")
        session.words = f"{places} of tag “{row.name}” split off as “{made.name}”"
    return done(session)


def remove_taggings(library: Library, taggings: Sequence[str]) -> Edit:
    """Take tags off several places in one edit. Raise NotFoundError."""
    with library.edit(f"tags taken off {count(len(taggings), 'place')}") as session:
        for one in taggings:
            tags.remove_tagging(session, one)
    return done(session)


def tag_all(library: Library, tag_id: str, targets: Sequence[Target], why: str = "") -> Edit:
    """Put a tag on all of `targets` in one edit; where a passage has it already, it stays.

    `why` says what they have in common, as in “put on 7 places: harbour”. Raise
    NothingChangedError where all have it, NotFoundError, UserError.
    """
    with library.edit("") as session:
        session.words = _put_on_all(tags.get_tag(session, tag_id).name, targets, why)
        retagging.put_tags(session, tag_id, targets)
    return done(session)


def tag_all_new(library: Library, name: str, targets: Sequence[Target], why: str = "") -> Edit:
    """Make a tag and put it on all of `targets`, in one edit. Raise NameTakenError and as `tag_all` does."""
    with library.edit("") as session:
        made = tags.add_tag(session, name, None, None)
        session.words = "new " + _put_on_all(made.name, targets, why)
        retagging.put_tags(session, made.id, targets)
    return done(session)


def put_tag(library: Library, tag_id: str, target: Target) -> Edit:
    """Put a tag on a target. Raise NothingChangedError if it is there, NotFoundError, UserError."""
    with library.edit("") as session:
        session.words = f"tag “{tags.get_tag(session, tag_id).name}” put on {said_of(target)}"
        tags.put_tag(session, tag_id, target)
    return done(session)


def put_new_tag(library: Library, name: str, target: Target) -> Edit:
    """Make a tag and put it on a target, in one edit. Raise NameTakenError, NotFoundError, UserError."""
    with library.edit(f"new tag “{in_brief(name)}” put on {said_of(target)}") as session:
        tags.put_tag(session, tags.add_tag(session, name, None, None).id, target)
    return done(session)


def remove_tagging(library: Library, tagging_id: str) -> Edit:
    """Take a tag off one target. Raise NotFoundError."""
    with library.edit("") as session:
        row = tags.get_tagging(session, tagging_id)
        session.words = f"tag “{tags.get_tag(session, row.tag_id).name}” taken off"
        tags.remove_tagging(session, tagging_id)
    return done(session)


def list_taggings(library: Library, document: str | None = None) -> list[Tagging]:
    """Return the taggings, or those on one document, its passages, renderings and differences."""
    with library.read() as session:
        return tags.read_taggings(session, document)


def _put_on_all(name: str, targets: Sequence[Target], why: str) -> str:
    places = f"tag “{name}” put on {count(len(targets), 'place')}"
    return f"{places}: {in_brief(why)}" if why else places


def _colour(colour: str) -> str:
    if not _COLOUR.fullmatch(colour.lower()):
        raise UserError(f"{colour} is no colour; write it as #rrggbb")
    return colour.lower()
