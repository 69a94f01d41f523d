"""The sample library: five outlets, abridged and saying so, there to be brought back."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from asquoted.domain.quotations import read_speech
from asquoted.service import libraries, sample
from asquoted.service.comparing import read_comparison
from asquoted.service.documents import list_documents, remove_documents
from asquoted.service.taking_in import take_in_sample
from asquoted.store.library import Library


@pytest.fixture
def empty(tmp_path: Path) -> Library:
    """A library with nothing in it."""
    return libraries.open_library(tmp_path / "case.asquoted")


def test_the_sample_holds_five_outlets_with_headline_date_and_agency() -> None:
    drafts = sample.sample_drafts()
    assert [draft.details.outlet for draft in drafts] == [
        "Al Mayadeen English",
        "Washington Examiner",
        "TRT World",
        "NewsPotNG",
        "Republic World",
    ]
    assert all(draft.details.headline for draft in drafts)
    assert [draft.details.published for draft in drafts] == [
        date(2022, 11, 8) if draft.details.outlet == "NewsPotNG" else date(2022, 9, 22) for draft in drafts
    ]
    assert [draft.details.agency for draft in drafts] == ["", "", "AFP", "NAN", ""]


def test_each_document_says_openly_that_it_is_abridged() -> None:
    for draft in sample.sample_drafts():
        assert draft.text.splitlines()[0].startswith("[Abridged to its quotations")
        assert draft.details.abridged


def test_the_flaws_of_the_marks_are_kept() -> None:
    text = {draft.details.outlet: draft.text for draft in sample.sample_drafts()}
    assert "“spreading a ‘rumour of arms’ dealings”" in text["Al Mayadeen English"]
    assert "of the [U.N. Security Council], spreading" in text["Washington Examiner"]
    assert "future,’’ the ministry" in text["NewsPotNG"]
    assert "“lawful right peculiar to a sovereign state.\n" in text["Republic World"]
    assert text["Republic World"].count('"Recently') == 1


def test_every_quotation_of_the_articles_is_in_the_sample_as_printed(shared: Path) -> None:
    gold = json.loads((shared / "gold" / "seed-quotations.json").read_text(encoding="utf-8"))
    for draft, document in zip(sample.sample_drafts(), gold["documents"], strict=True):
        for quotation in document["quotations"]:
            # A link to another article, from the list below this one.
            if quotation["exact"] != "threats and pressure":
                assert quotation["exact"] in draft.text, draft.details.outlet


def test_the_words_between_the_quotations_are_our_own(shared: Path) -> None:
    """No nine words in a row outside the marks are those of an article, headlines aside."""
    printed = " ".join(
        " ".join(_words(seed.read_text(encoding="utf-8"))) for seed in (shared / "seeds").glob("*.txt")
    )
    for draft in sample.sample_drafts():
        text = draft.text.replace(draft.details.headline, "")
        at = 0
        for one in read_speech(text).quotations:
            if one.depth == 0:
                words = _words(text[at : one.span.start])
                assert not [k for k in range(len(words) - 8) if " ".join(words[k : k + 9]) in printed]
                at = one.span.end


def test_the_sample_is_put_in_once_and_can_be_brought_back(empty: Library) -> None:
    assert take_in_sample(empty).edit is not None
    listed = list_documents(empty)
    assert len(listed) == 5
    assert take_in_sample(empty).edit is None
    remove_documents(empty, [listed[1].id, listed[3].id])
    assert take_in_sample(empty).edit is not None
    assert sorted(one.sha256 for one in list_documents(empty)) == sorted(one.sha256 for one in listed)


def test_the_sample_is_one_edit(empty: Library) -> None:
    take_in_sample(empty)
    assert read_comparison(empty).quotes
    libraries.undo(empty)
    assert list_documents(empty) == []
    assert read_comparison(empty).quotes == ()
    libraries.redo(empty)
    assert len(list_documents(empty)) == 5
    assert read_comparison(empty).quotes


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
