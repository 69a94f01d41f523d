"""Reported speech that stands alone is put to the sentence that others quote, and to no other."""

from collections.abc import Sequence

import pytest

from asquoted.domain.documents import Document
from asquoted.domain.grouping import Grouping, group
from asquoted.domain.quotations import read_speech
from asquoted.service.tables import load_tables

QUOTED = (
    "LISBON, June 3 (Agency) - The harbour board met on Monday.\n\n"
    '"We have appointed seven pilots, and the ferries are safe," Ann Prado told the board on Monday.\n'
)
ANOTHER = '"The cranes of the harbour were sold in March," Ann Prado told the board on Monday.\n'


def grouped(texts: Sequence[str]) -> Grouping:
    documents = [Document(f"d{number}", text) for number, text in enumerate(texts)]
    return group(documents, [read_speech(document.text) for document in documents], load_tables())


def givers(grouping: Grouping, words: str) -> set[str]:
    """Return which documents give the quote that has some words."""
    homes = [q for q in grouping.quotes if words in q.base.text]
    assert len(homes) == 1, f"{len(homes)} quotes have {words!r}"
    return {member.document for member in homes[0].members}


@pytest.mark.parametrize(
    ("report", "is_taken_in"),
    [
        pytest.param("The board says that it has appointed seven pilots.\n", True, id="other-voice"),
        pytest.param("Prado said that she had appointed seven pilots this spring.\n", True, id="reworded"),
        pytest.param(
            "Prado said that she had appointed nine pilots this spring.\n", False, id="other-number"
        ),
        pytest.param("Prado said that pilots were hard to find these days.\n", False, id="one-word"),
        pytest.param(
            "Bo Roe said on Friday that seven pilots were to be appointed.\n", False, id="other-day"
        ),
    ],
)
def test_a_report_goes_where_its_words_are_quoted(report: str, *, is_taken_in: bool) -> None:
    grouping = grouped([QUOTED, QUOTED.replace("Agency", "Wire"), report])
    assert ("d2" in givers(grouping, "seven pilots")) is is_taken_in


def test_a_report_of_two_sentences_as_near_goes_to_neither() -> None:
    twin = QUOTED.replace("and the ferries are safe", "and the cranes are new").replace("Monday", "Friday")
    grouping = grouped([QUOTED, twin, "The board said that it had appointed seven pilots.\n"])
    assert all("d2" not in {member.document for member in quote.members} for quote in grouping.quotes)


def test_a_report_draws_nothing_along() -> None:
    both = "Prado said that she had appointed seven pilots. She said that cranes of the harbour were sold in March.\n"
    grouping = grouped([QUOTED, ANOTHER, both])
    assert givers(grouping, "seven pilots") == {"d0", "d2"}
    assert givers(grouping, "cranes") == {"d1", "d2"}
