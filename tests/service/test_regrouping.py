"""Grouping anew keeps what is there, and never takes away what carries a mark."""

import threading
from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.store.library_cases import COURIER, HARBOUR, add, comparison, dump, harbour, put

from asquoted.domain.comparison import Comparison, Form
from asquoted.domain.documents import Details, Document
from asquoted.domain.targets import Target, TargetKind
from asquoted.errors import Cancelled, NotFoundError
from asquoted.service import noting, tagging
from asquoted.service.comparing import choose_base, read_comparison
from asquoted.service.documents import (
    edit_details,
    list_documents,
    read_documents,
    remove_documents,
    revise_document,
)
from asquoted.service.libraries import check
from asquoted.service.regrouping import regroup
from asquoted.service.reports import make_report
from asquoted.store.library import Library

EMPTY = Comparison()


def ids(library: Library) -> dict[str, set[str]]:
    return {name: set(rows) for name, rows in dump(library).items()}


def test_what_was_put_in_is_read_back_in_the_order_of_the_documents(library: Library) -> None:
    [one, two, three], found = harbour(library)
    read = read_comparison(library)
    assert [statement.speaker for statement in read.statements] == ["the mayor"]
    assert [[rendering.document for rendering in quote.renderings] for quote in read.quotes] == [
        [one.id, two.id, three.id],
        [one.id, three.id],
    ]
    assert [quote.base for quote in read.quotes] == [quote.base for quote in found.quotes]
    for quote, put_in in zip(read.quotes, found.quotes, strict=True):
        assert [one.passages for one in quote.renderings] == [one.passages for one in put_in.renderings]


def test_differences_are_computed_against_the_chosen_base(library: Library) -> None:
    [one, two, _], _ = harbour(library)
    quote = read_comparison(library).quotes[0]
    assert quote.renderings[0].differences == ()
    assert quote.renderings[1].differences[0].base == "harbour"
    choose_base(library, quote.id, two.id)
    quote = read_comparison(library, [quote.id]).quotes[0]
    assert quote.base.document == two.id
    assert quote.base.text == "We never closed the harbor,"
    assert quote.renderings[0].differences[0].base == "harbor"
    assert quote.renderings[1].differences == ()
    choose_base(library, quote.id, None)
    assert read_comparison(library, [quote.id]).quotes[0].base.document is None
    assert one.id


def test_a_chosen_base_that_loses_the_quote_gives_way(library: Library) -> None:
    [one, two, three], found = harbour(library)
    choose_base(library, read_comparison(library).quotes[0].id, two.id)
    first = found.quotes[0]
    put(
        library,
        replace(found, quotes=(replace(first, renderings=(first.renderings[0], first.renderings[2])),)),
    )
    assert read_comparison(library).quotes[0].base == first.base
    assert {one.id, three.id} == {one.document for one in read_comparison(library).quotes[0].renderings}


def test_some_quotes_only_may_be_read(library: Library) -> None:
    harbour(library)
    whole = read_comparison(library)
    assert read_comparison(library, [whole.quotes[1].id]).quotes == whole.quotes[1:]
    assert read_comparison(library, []).quotes == ()
    with pytest.raises(NotFoundError):
        read_comparison(library, ["0" * 32])


def test_what_is_found_again_keeps_its_ids(library: Library) -> None:
    [one, two, three], found = harbour(library)
    before = ids(library)
    [fourth] = add(library, "The mayor was clear: “We never closed the harbour.”")
    document = next(one for one in read_documents(library) if one.id == fourth)
    more = comparison(
        [
            [(one, "Nobody asked us to."), (three, "Nobody asked us to,")],
            [
                (one, "We never closed the harbour,"),
                (two, "We never closed the harbor,"),
                (three, "We … closed the harbour."),
                (document, "We never closed the harbour."),
            ],
        ],
        prefix="other ",
    )
    put(library, more)
    after = ids(library)
    assert before["statements"] == after["statements"]
    assert before["quotes"] == after["quotes"]
    assert before["renderings"] < after["renderings"]
    assert len(after["renderings"]) == len(before["renderings"]) + 1
    assert [quote.order for quote in read_comparison(library).quotes] == [0, 1]
    assert read_comparison(library).quotes[0].renderings[0].exact == "Nobody asked us to."
    assert found


def test_a_rendering_that_moves_to_another_quote_keeps_its_id_and_its_note(library: Library) -> None:
    [one, two, three], found = harbour(library)
    moved = read_comparison(library).quotes[0].renderings[2]
    noting.write_note(library, Target(TargetKind.RENDERING, moved.id), "look here")
    first, second = found.quotes
    put(
        library,
        replace(
            found,
            quotes=(
                replace(first, renderings=first.renderings[:2]),
                replace(second, renderings=(*second.renderings, first.renderings[2])),
            ),
        ),
    )
    quotes = read_comparison(library).quotes
    assert moved.id in {rendering.id for rendering in quotes[1].renderings}
    assert [len(quote.renderings) for quote in quotes] == [2, 3]
    assert noting.list_notes(library)[0].target.id == moved.id


def test_a_rendering_whose_ends_shift_keeps_its_id(library: Library) -> None:
    [one, _, _], _ = harbour(library)
    kept = read_comparison(library).quotes[0].renderings[0]
    put(
        library,
        comparison([[(one, "We never closed the harbour")], [(one, "Nobody asked us to.")]], prefix="x"),
    )
    now = read_comparison(library).quotes[0].renderings
    assert [rendering.id for rendering in now] == [kept.id]
    assert now[0].exact == "We never closed the harbour"


def test_the_same_place_goes_before_nearly_the_same(library: Library) -> None:
    add(library, HARBOUR)
    [one] = read_documents(library)
    words, nearly = "We never closed the harbour", "never closed the harbour,"
    put(library, comparison([[(one, words)], [(one, nearly)]]))
    by_words = {
        quote.renderings[0].exact: quote.renderings[0].id for quote in read_comparison(library).quotes
    }
    put(library, comparison([[(one, words)]], prefix="x"))
    [quote] = read_comparison(library).quotes
    assert quote.renderings[0].id == by_words[words]


@pytest.mark.parametrize("kind", [TargetKind.RENDERING, TargetKind.QUOTE])
def test_what_carries_a_mark_is_never_removed(library: Library, kind: TargetKind) -> None:
    harbour(library)
    quote = read_comparison(library).quotes[0]
    key = quote.id if kind is TargetKind.QUOTE else quote.renderings[1].id
    tag = tagging.create_tag(library, "denial")
    tagging.put_tag(library, tag.id, Target(kind, key))
    put(library, EMPTY)
    left = read_comparison(library)
    assert [one.id for one in left.quotes] == [quote.id]
    assert len(left.quotes[0].renderings) == (1 if kind is TargetKind.RENDERING else 0)
    assert tagging.list_taggings(library)[0].target.id == key
    assert check(library) == []
    tagging.remove_tagging(library, tagging.list_taggings(library)[0].id)
    put(library, EMPTY)
    assert read_comparison(library) == EMPTY


def test_what_carries_no_mark_goes_when_it_is_no_longer_found(library: Library) -> None:
    harbour(library)
    put(library, EMPTY)
    assert read_comparison(library) == EMPTY
    assert not dump(library)["passages"]
    assert library.undo() is not None
    assert len(read_comparison(library).quotes) == 2


def test_the_engine_may_take_long_while_others_write(library: Library) -> None:
    add(library, HARBOUR)
    runs = []

    def slow(documents: Sequence[Document]) -> Comparison:
        runs.append(len(documents))
        if len(runs) == 1:
            other = threading.Thread(target=add, args=(library, COURIER))
            other.start()
            other.join(20)
            assert not other.is_alive()
        return EMPTY

    assert regroup(library, engine=slow) is None
    assert runs == [1, 2]


def test_grouping_may_be_stopped(library: Library) -> None:
    [_, _, _], _ = harbour(library)
    before = dump(library)
    steps: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        regroup(
            library, lambda done, of: steps.append((done, of)), lambda: len(steps) > 2, lambda texts: EMPTY
        )
    assert steps == [(0, 3), (1, 3), (2, 3)]
    assert dump(library) == before


def test_a_rendering_that_lost_its_place_is_left_out_and_its_marks_are_detached(library: Library) -> None:
    [one, two, three], _ = harbour(library)
    quote = read_comparison(library).quotes[0]
    noting.write_note(library, Target(TargetKind.RENDERING, quote.renderings[2].id), "gone?")
    revise_document(library, three.id, "The mayor was not to be reached.")
    assert [rendering.document for rendering in read_comparison(library).quotes[0].renderings] == [
        one.id,
        two.id,
    ]
    [note] = noting.list_notes(library)
    assert note.target.detached
    assert check(library) == []
    library.undo()
    assert not noting.list_notes(library)[0].target.detached


def test_removing_documents_takes_what_stands_on_nothing_then(library: Library) -> None:
    [one, two, three], _ = harbour(library)
    choose_base(library, read_comparison(library).quotes[0].id, one.id)
    remove_documents(library, [one.id, three.id])
    assert [summary.id for summary in list_documents(library)] == [two.id]
    [quote] = read_comparison(library).quotes
    assert quote.base.pieces == ()
    assert [rendering.document for rendering in quote.renderings] == [two.id]
    remove_documents(library, [two.id])
    assert read_comparison(library) == EMPTY
    assert check(library) == []


def test_a_report_says_what_belongs_to_its_quotes(library: Library) -> None:
    [one, two, three], _ = harbour(library)
    edit_details(library, two.id, Details("Gazette"))
    first, second = read_comparison(library).quotes
    noting.write_note(library, Target(TargetKind.QUOTE, first.id), "on the first")
    noting.write_note(library, Target(TargetKind.QUOTE, second.id), "on the second")
    noting.write_note(library, Target(TargetKind.DOCUMENT, two.id), "on the Gazette")
    noting.write_note(library, Target(TargetKind.LIBRARY), "on all")
    whole = make_report(library)
    assert len(whole.notes) == 4
    assert whole.title == "the mayor as quoted by 3 outlets"
    part = make_report(library, [second.id], ["only what was asked"])
    assert [note.text for note in part.notes] == ["on the second", "on all"]
    assert [source.document.id for source in part.sources] == [one.id, three.id]
    assert part.filters == ("only what was asked",)
    assert part.made.tzinfo is not None


def test_the_form_of_a_chosen_base_is_recomputed(library: Library) -> None:
    [_, _, three], _ = harbour(library)
    quote = read_comparison(library).quotes[0]
    choose_base(library, quote.id, three.id)
    forms = {one.document: one.form for one in read_comparison(library).quotes[0].renderings}
    assert forms[three.id] is Form.VERBATIM


def test_an_outlet_of_two_articles_is_counted_once(library: Library) -> None:
    [one, two, three], _ = harbour(library)
    edit_details(library, two.id, Details("Gazette"))
    edit_details(library, three.id, Details("Gazette"))
    assert make_report(library).title == "the mayor as quoted by 2 outlets"
