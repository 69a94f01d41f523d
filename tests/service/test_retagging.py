"""Merging and splitting tags, and tagging many places at a time."""

import pytest
from tests.store.library_cases import add

from asquoted.domain.targets import Target
from asquoted.domain.text import Span
from asquoted.errors import NameTakenError, NotFoundError, NothingChangedError, UserError
from asquoted.service import tagging
from asquoted.service.libraries import altered_by
from asquoted.store.library import Library


def _names(library: Library) -> list[tuple[str, str]]:
    return sorted((one.tag.name, one.target.exact) for one in tagging.list_taggings(library))


def test_a_place_with_both_tags_keeps_one_and_what_was_nested_moves(library: Library) -> None:
    (document,) = add(library, "We went. They came.")
    kept, gone = tagging.create_tag(library, "kept"), tagging.create_tag(library, "gone")
    inside = tagging.create_tag(library, "inside", None, gone.id)
    tagging.describe_tag(library, gone.id, "what it was for")
    for tag in (kept, gone):
        tagging.put_tag(library, tag.id, Target.of_span(document, Span(0, 2), "We"))
    tagging.put_tag(library, gone.id, Target.of_span(document, Span(9, 13), "They"))
    tagging.merge_tags(library, kept.id, [gone.id])
    assert _names(library) == [("kept", "They"), ("kept", "We")]
    parents = {tag.name: tag.parent for tag in tagging.list_tags(library)}
    assert parents == {"kept": None, inside.name: kept.id}
    assert [tag.description for tag in tagging.list_tags(library) if tag.id == kept.id] == ["what it was for"]


def test_a_tag_merged_from_above_moves_up_to_where_that_was(library: Library) -> None:
    top = tagging.create_tag(library, "top")
    middle = tagging.create_tag(library, "middle", None, top.id)
    low = tagging.create_tag(library, "low", None, middle.id)
    tagging.merge_tags(library, low.id, [middle.id, top.id])
    assert [(tag.name, tag.parent) for tag in tagging.list_tags(library)] == [("low", None)]


def test_what_makes_no_sense_is_refused(library: Library) -> None:
    (document,) = add(library, "We went.")
    one, other = tagging.create_tag(library, "one"), tagging.create_tag(library, "other")
    tagging.put_tag(library, one.id, Target.of_span(document, Span(0, 2), "We"))
    (place,) = tagging.list_taggings(library)
    for merged in ([], [one.id]):
        with pytest.raises(UserError):
            tagging.merge_tags(library, one.id, merged)
    with pytest.raises(UserError):
        tagging.split_tag(library, one.id, [], "new")
    with pytest.raises(NotFoundError):
        tagging.split_tag(library, other.id, [place.id], "new")
    with pytest.raises(NameTakenError):
        tagging.split_tag(library, one.id, [place.id], "other")
    with pytest.raises(NothingChangedError):
        tagging.tag_all(library, one.id, [place.target])
    assert [tag.name for tag in tagging.list_tags(library)] == ["one", "other"]


def test_an_edit_of_documents_is_told_as_more_than_marks(library: Library) -> None:
    add(library, "We went.")
    altered = altered_by(library)
    assert altered is not None
    assert altered.elsewhere
