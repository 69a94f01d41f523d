"""A document's new text is compared at once, with all that the user ruled on the old one."""

import pytest
from tests.store.library_cases import draft, there_and_back_twice

from asquoted.errors import NothingChangedError
from asquoted.service import correcting
from asquoted.service.comparing import read_comparison
from asquoted.service.libraries import check
from asquoted.service.regrouping import regroup
from asquoted.service.revising import revise_text
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
