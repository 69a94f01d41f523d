"""Every edit that a service makes, there and back, twice over."""

from collections.abc import Callable
from datetime import date

import pytest
from tests.store.library_cases import COURIER, HARBOUR, draft, dump, harbour, put, there_and_back_twice

from asquoted.domain.comparison import Sense
from asquoted.domain.documents import Details, DocumentKind
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.errors import NameTakenError, NotFoundError, NothingChangedError, UserError
from asquoted.service import noting, senses, tagging
from asquoted.service.comparing import choose_base, read_comparison
from asquoted.service.documents import (
    edit_details,
    import_documents,
    list_documents,
    read_document,
    remove_documents,
    revise_document,
)
from asquoted.service.regrouping import regroup
from asquoted.service.searching import search
from asquoted.store.library import Library


@pytest.fixture
def busy(library: Library) -> Library:
    """A library with three articles, two quotes, and a tag, a note and a sense on everything."""
    [one, two, three], _ = harbour(library)
    parent = tagging.create_tag(library, "denial")
    child = tagging.create_tag(library, "flat denial", "#102030", parent.id)
    quote = read_comparison(library).quotes[0]
    difference = next(of for rendering in quote.renderings for of in rendering.differences)
    changed = next(rendering for rendering in quote.renderings if difference in rendering.differences)
    for target in (
        Target.of_span(one.id, Span(4, 9), "mayor"),
        Target.of_span(three.id, Span(0, len(three.text)), three.text),
        Target(TargetKind.RENDERING, quote.renderings[0].id),
        Target(TargetKind.QUOTE, quote.id),
        Target.of_difference(changed.id, difference),
        Target(TargetKind.DOCUMENT, two.id),
        Target(TargetKind.LIBRARY),
    ):
        tagging.put_tag(library, child.id, target)
        noting.write_note(library, target, f"about a {target.kind.value}")
    senses.set_sense(library, Target.of_difference(changed.id, difference), Sense.CHANGED)
    return library


def tag_called(library: Library, name: str) -> str:
    return next(tag.id for tag in tagging.list_tags(library) if tag.name == name)


def document_at(library: Library, place: int) -> str:
    return list_documents(library)[place].id


def hits(library: Library, words: str) -> list[Target]:
    found = search(library, words)
    return [Target.of_span(one.document, one.span, one.exact) for one in found if not one.in_note]


EDITS: dict[str, Callable[[Library], object]] = {
    "import": lambda library: import_documents(library, [draft("“No,” he said."), draft("“Yes,” she said.")]),
    "details": lambda library: edit_details(
        library,
        document_at(library, 1),
        Details(
            "The Gazette",
            "No",
            date(2026, 5, 1),
            "AFP",
            "https://gazette.example/1",
            "en",
            DocumentKind.TRANSCRIPT,
            True,
        ),
    ),
    "revise": lambda library: revise_document(library, document_at(library, 2), "Corrected. " + COURIER),
    "revise to nothing": lambda library: revise_document(library, document_at(library, 0), "Withdrawn."),
    "remove one": lambda library: remove_documents(library, [document_at(library, 0)]),
    "remove all": lambda library: remove_documents(library, [one.id for one in list_documents(library)]),
    "base": lambda library: choose_base(
        library, read_comparison(library).quotes[0].id, document_at(library, 1)
    ),
    "regroup": regroup,
    "tag made": lambda library: tagging.create_tag(library, "New"),
    "tag renamed": lambda library: tagging.rename_tag(library, tag_called(library, "denial"), "Denial"),
    "tag recoloured": lambda library: tagging.recolour_tag(library, tag_called(library, "denial"), "#FFEE00"),
    "tag described": lambda library: tagging.describe_tag(library, tag_called(library, "denial"), "says no"),
    "tag nested": lambda library: tagging.nest_tag(library, tag_called(library, "flat denial"), None),
    "tag deleted": lambda library: tagging.delete_tag(library, tag_called(library, "flat denial")),
    "parent deleted": lambda library: tagging.delete_tag(library, tag_called(library, "denial")),
    "tag put": lambda library: tagging.put_tag(
        library, tag_called(library, "denial"), Target.of_span(document_at(library, 1), Span(0, 3), "“We")
    ),
    "tags merged": lambda library: tagging.merge_tags(
        library, tag_called(library, "denial"), [tag_called(library, "flat denial")]
    ),
    "parent merged into its child": lambda library: tagging.merge_tags(
        library, tag_called(library, "flat denial"), [tag_called(library, "denial")]
    ),
    "tag split": lambda library: tagging.split_tag(
        library,
        tag_called(library, "flat denial"),
        [one.id for one in tagging.list_taggings(library)[1:4]],
        "flattest",
    ),
    "tags taken off": lambda library: tagging.remove_taggings(
        library, [one.id for one in tagging.list_taggings(library)[2:5]]
    ),
    "hits tagged": lambda library: tagging.tag_all(
        library, tag_called(library, "denial"), hits(library, "harbour"), "harbour"
    ),
    "hits tagged anew": lambda library: tagging.tag_all_new(library, "port", hits(library, "the"), "the"),
    "tag taken off": lambda library: tagging.remove_tagging(library, tagging.list_taggings(library)[2].id),
    "note written": lambda library: noting.write_note(library, Target(TargetKind.LIBRARY), "new"),
    "note changed": lambda library: noting.change_note(library, noting.list_notes(library)[0].id, "other"),
    "note deleted": lambda library: noting.delete_note(library, noting.list_notes(library)[0].id),
    "sense set": lambda library: senses.set_sense(
        library, next(iter(senses.list_senses(library))), Sense.SLIGHT
    ),
    "sense taken away": lambda library: senses.set_sense(
        library, next(iter(senses.list_senses(library))), None
    ),
}


@pytest.mark.parametrize("act", EDITS.values(), ids=EDITS.keys())
def test_every_edit_goes_there_and_back_twice(busy: Library, act: Callable[[Library], object]) -> None:
    there_and_back_twice(busy, lambda: act(busy))
    assert len(busy.history()[-1].words) > 8


def test_all_edits_undone_are_the_empty_library_and_redone_the_full_one(busy: Library) -> None:
    full = dump(busy)
    edits = len(busy.history())
    for _ in range(2):
        assert sum(1 for _ in iter(busy.undo, None)) == edits
        assert not any(dump(busy).values())
        assert sum(1 for _ in iter(busy.redo, None)) == edits
        assert dump(busy) == full


@pytest.mark.parametrize(
    ("act", "error"),
    [
        pytest.param(lambda library: tagging.create_tag(library, "DENIAL"), NameTakenError, id="name taken"),
        pytest.param(lambda library: tagging.create_tag(library, "  "), UserError, id="no name"),
        pytest.param(lambda library: tagging.create_tag(library, "x", "red"), UserError, id="no colour"),
        pytest.param(
            lambda library: tagging.create_tag(library, "x", parent="y" * 32), Exception, id="no parent"
        ),
        pytest.param(
            lambda library: tagging.nest_tag(
                library, tag_called(library, "denial"), tag_called(library, "flat denial")
            ),
            UserError,
            id="a circle of tags",
        ),
        pytest.param(
            lambda library: tagging.put_tag(
                library, tag_called(library, "flat denial"), tagging.list_taggings(library)[0].target
            ),
            NothingChangedError,
            id="tag there already",
        ),
        pytest.param(
            lambda library: tagging.put_tag(
                library,
                tag_called(library, "denial"),
                Target.of_span(document_at(library, 0), Span(0, 3), "And"),
            ),
            UserError,
            id="other words than the target says",
        ),
        pytest.param(
            lambda library: tagging.put_tag(
                library,
                tag_called(library, "denial"),
                Target.of_span(document_at(library, 0), Span(0, 9999), ""),
            ),
            UserError,
            id="a span behind the text",
        ),
        pytest.param(
            lambda library: noting.write_note(library, Target(TargetKind.QUOTE, "0" * 32), "x"),
            NotFoundError,
            id="no such quote",
        ),
        pytest.param(lambda library: noting.delete_note(library, "0" * 32), NotFoundError, id="no such note"),
        pytest.param(
            lambda library: noting.write_note(library, Target(TargetKind.LIBRARY), " \n"),
            UserError,
            id="no words",
        ),
        pytest.param(
            lambda library: noting.write_note(library, Target(TargetKind.LIBRARY), "nul \0"),
            UserError,
            id="NUL",
        ),
        pytest.param(
            lambda library: senses.set_sense(library, Target(TargetKind.LIBRARY), Sense.NONE),
            UserError,
            id="sense of all",
        ),
        pytest.param(
            lambda library: choose_base(
                library, read_comparison(library).quotes[1].id, document_at(library, 1)
            ),
            NotFoundError,
            id="a base without the quote",
        ),
        pytest.param(
            lambda library: edit_details(
                library, document_at(library, 0), read_document(library, document_at(library, 0)).details
            ),
            NothingChangedError,
            id="details as they are",
        ),
        pytest.param(
            lambda library: revise_document(library, document_at(library, 0), HARBOUR),
            NothingChangedError,
            id="text as it is",
        ),
        pytest.param(
            lambda library: import_documents(library, [draft("a\0b")]), UserError, id="NUL in a text"
        ),
        pytest.param(
            lambda library: remove_documents(library, ["0" * 32]), NotFoundError, id="no such document"
        ),
    ],
)
def test_what_cannot_be_done_is_refused_and_leaves_no_trace(
    busy: Library, act: Callable[[Library], object], error: type[Exception]
) -> None:
    before, edits = dump(busy), busy.history()
    with pytest.raises(error):
        act(busy)
    assert dump(busy) == before
    assert busy.history() == edits


def test_the_same_comparison_again_is_no_edit(library: Library) -> None:
    _, found = harbour(library)
    edits = library.history()
    put(library, found)
    assert library.history() == edits
