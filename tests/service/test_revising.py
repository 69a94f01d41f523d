"""A document's new text is compared at once, with all that the user ruled on the old one."""

import pytest
from tests.store.library_cases import draft, there_and_back_twice

from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.errors import NothingChangedError
from asquoted.service import correcting, tagging
from asquoted.service.comparing import read_comparison
from asquoted.service.documents import sources
from asquoted.service.libraries import check
from asquoted.service.regrouping import regroup
from asquoted.service.revising import foresee, revise_from, revise_text
from asquoted.service.taking_in import take_in
from asquoted.store.library import Library

ONE = "“We have never sold the old harbour to anybody,” Ann Teller said on Monday."
TWO = "Ann Teller said on Monday: “We have never sold the old harbour to anybody.”"
RAIN = "“Rain is expected in the hills,” Carla Weathers said on Friday."


@pytest.fixture
def documents(library: Library) -> list[str]:
    """Three articles, two of them on one statement."""
    return take_in(
        library, [draft(text, name) for text, name in ((ONE, "One"), (TWO, "Two"), (RAIN, "Three"))]
    ).documents


def given(library: Library) -> list[set[str]]:
    return [{one.document for one in quote.renderings} for quote in read_comparison(library).quotes]


def test_a_new_text_is_compared_in_the_same_edit(library: Library, documents: list[str]) -> None:
    one, two, three = documents
    there_and_back_twice(library, lambda: revise_text(library, three, f"{RAIN}\n\n{TWO}"))
    assert {one, two, three} in given(library)
    there_and_back_twice(library, lambda: revise_text(library, one, "Withdrawn."))
    assert {two, three} in given(library)
    assert regroup(library) is None
    assert check(library) == []


def test_rulings_hold_in_the_new_text(library: Library, documents: list[str]) -> None:
    one, two, _ = documents
    (quote,) = (each for each in read_comparison(library).quotes if len(each.renderings) == 2)
    correcting.set_apart(library, quote.renderings[1].id)
    revise_text(library, two, f"Corrected on Tuesday. {TWO}")
    assert {one} in given(library)
    assert {two} in given(library)
    assert regroup(library) is None


def test_the_same_text_is_no_edit(library: Library, documents: list[str]) -> None:
    with pytest.raises(NothingChangedError):
        revise_text(library, documents[0], ONE)


HEAD = "It was said in the town hall, before the doors were closed for the night, as it is each Monday. " * 3


def tagged(library: Library, document: str, text: str, *words: str) -> None:
    """Put a tag on each of some words of a text."""
    for one in words:
        start = text.index(one)
        tagging.put_new_tag(library, one, Target.of_span(document, Span(start, start + len(one)), one))


def test_what_a_text_would_do_is_told_in_its_order(library: Library) -> None:
    first, last = f"{HEAD}First of all the quay. {HEAD}", f"{HEAD}Third and last the ferry. {HEAD}"
    text = f"{first}\n\nSecond came the boats.\n\n{last}"
    new = f"{first}\n\n\n\nNothing else.\n\n{last}"
    (key,) = take_in(library, [draft(text, "One")]).documents
    tagged(library, key, text, "Third and last", "came the boats", "First of all")
    seen = foresee(library, key, new)
    assert seen.lines == (("-", "Second came the boats."), ("+", "Nothing else."))
    assert seen.kept == ("First of all", "Third and last")
    assert seen.adrift == ("came the boats",)
    revise_text(library, key, new)
    again = foresee(library, key, f"Above. {new}")
    assert (again.kept, again.adrift) == (seen.kept, ())


def test_a_line_that_stands_often_is_a_line_like_others(library: Library) -> None:
    text = "The same words.\n" * 300
    (key,) = take_in(library, [draft(text, "One")]).documents
    assert foresee(library, key, f"The start.\n{text}").lines == (("+", "The start."),)


def test_rulings_and_tags_move_with_their_words_far_down(library: Library, documents: list[str]) -> None:
    one, two, _ = documents
    (quote,) = (each for each in read_comparison(library).quotes if len(each.renderings) == 2)
    correcting.set_apart(library, quote.renderings[1].id)
    (mine,) = (
        each for quote in read_comparison(library).quotes for each in quote.renderings if each.document == two
    )
    tagging.put_new_tag(library, "kept", Target(TargetKind.RENDERING, mine.id))
    tagged(library, two, TWO, "old harbour")
    revise_text(library, two, f"{HEAD}\n\n{TWO}")
    assert {one} in given(library)
    assert {two} in given(library)
    assert mine.id in {each.id for quote in read_comparison(library).quotes for each in quote.renderings}
    moved = {one.tag.name: one.target for one in tagging.list_taggings(library)}
    assert not any(target.detached for target in moved.values())
    assert moved["old harbour"].exact == "old harbour"
    assert regroup(library) is None
    assert check(library) == []


def test_a_ruling_on_words_that_are_gone_rules_on_no_others(library: Library, documents: list[str]) -> None:
    _, two, three = documents
    (quote,) = (each for each in read_comparison(library).quotes if len(each.renderings) == 2)
    correcting.set_apart(library, quote.renderings[1].id)
    revise_text(library, two, RAIN)
    assert {two, three} in given(library)
    revise_text(library, two, f"{HEAD}\n\n{RAIN}")
    assert {two, three} in given(library)
    assert regroup(library) is None
    assert check(library) == []


def test_a_text_that_was_read_from_a_file_names_that_file(library: Library, documents: list[str]) -> None:
    new = draft(f"Corrected. {ONE}", "Another")
    there_and_back_twice(library, lambda: revise_from(library, documents[0], new))
    (source,) = sources(library, [documents[0]])
    assert source.document.text == new.text
    assert source.sha256 == new.sha256
    assert source.document.details.outlet == "One"
