"""Taking articles in is one wish: one edit to undo, and nothing kept where it is stopped."""

import hashlib

import pytest

from asquoted.domain.documents import Details, Draft
from asquoted.domain.targets import Target, TargetKind
from asquoted.errors import Cancelled
from asquoted.service import comparing, libraries, tagging
from asquoted.service.comparing import read_comparison
from asquoted.service.documents import list_documents
from asquoted.service.taking_in import correct_details, take_in
from asquoted.store.library import Library


def _drafts() -> list[Draft]:
    texts = (
        "“We sold no boats, and we will sell none this year,” the harbour master said on Tuesday.\n",
        "The harbour master said on Tuesday: “We sold no boats and we will sell none this year.”\n",
    )
    return [
        Draft(
            text,
            Details(),
            f"{k}.txt",
            text.encode(),
            hashlib.sha256(text.encode()).hexdigest(),
            "t",
            "utf-8",
        )
        for k, text in enumerate(texts)
    ]


def _undone_in_one_step(library: Library) -> None:
    libraries.undo(library)
    assert list_documents(library) == []
    assert read_comparison(library).quotes == ()


def test_articles_and_their_comparison_are_one_edit(library: Library) -> None:
    taken = take_in(library, _drafts())
    assert len(taken.documents) == 2
    (quote,) = read_comparison(library).quotes
    assert len(quote.renderings) == 2
    _undone_in_one_step(library)
    libraries.redo(library)
    assert len(read_comparison(library).quotes) == 1


def test_what_is_stopped_while_it_is_compared_is_taken_back(library: Library) -> None:
    asked: list[int] = []

    def is_cancelled() -> bool:
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        take_in(library, _drafts(), is_cancelled=is_cancelled)
    assert list_documents(library) == []


def test_what_fails_while_it_is_compared_is_taken_back(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*given: object, **named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(comparing, "regroup", fail)
    with pytest.raises(KeyboardInterrupt):
        take_in(library, _drafts())
    assert list_documents(library) == []


def test_a_corrected_kind_and_its_grouping_are_one_edit(library: Library) -> None:
    take_in(library, _drafts())
    before = len(libraries.history(library))
    document = list_documents(library)[0]
    correct_details(library, document.id, Details(outlet="Harbour Post", agency="PA"))
    assert len(libraries.history(library)) == before + 1
    libraries.undo(library)
    assert list_documents(library)[0].details == Details()


def test_a_new_tag_is_made_and_put_on_in_one_edit(library: Library) -> None:
    take_in(library, _drafts())
    tagging.put_new_tag(library, "denial", Target(TargetKind.QUOTE, read_comparison(library).quotes[0].id))
    assert len(tagging.list_taggings(library)) == 1
    libraries.undo(library)
    assert tagging.list_tags(library) == []
