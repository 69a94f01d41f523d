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
    both = (
        "Prado said that she had appointed seven pilots. "
        "She said that cranes of the harbour were sold in March.\n"
    )
    grouping = grouped([QUOTED, ANOTHER, both])
    assert givers(grouping, "seven pilots") == {"d0", "d2"}
    assert givers(grouping, "cranes") == {"d1", "d2"}


def test_what_is_only_reported_beside_a_statements_own_text_is_no_sentence_of_it() -> None:
    own = (
        "Statement by harbour minister Ann Prado on the ferries\n3 June 2024\n\n"
        "We have appointed seven pilots, and the ferries are safe. The board will meet again in March.\n"
    )
    report = (
        '"We have appointed seven pilots, and the ferries are safe," harbour minister Ann '
        "Prado said on 3 June 2024.\n\n"
        "She refused to rule out selling the old cranes of Norport to a shipyard.\n"
    )
    without = grouped([report, report.replace("said on", "told reporters on")])
    assert any("cranes" in quote.base.text for quote in without.quotes)
    grouping = grouped([own, report, report.replace("said on", "told reporters on")])
    assert not any("cranes" in quote.base.text for quote in grouping.quotes)


def test_what_stands_there_in_another_language_is_no_sentence_of_a_statement() -> None:
    english = (
        '"We have appointed seven pilots, and the ferries of the town are safe," harbour '
        "minister Anton Prado said on "
        "3 June 2024. He spoke to the board of the harbour, which met in the town hall for an hour.\n"
    )
    german = (
        "Hafenminister Anton Prado sprach vor dem Rat der Stadt, und er blieb dort eine Stunde. "
        "„Wir haben sieben Lotsen für die Fähren der Stadt ernannt“, sagte Anton Prado am 2024-06-03.\n"
    )
    grouping = grouped([english, english.replace("spoke to", "stood before"), german])
    for statement in grouping.statements:
        quotes = [quote for quote in grouping.quotes if quote.statement == statement.id]
        documents = {member.document for quote in quotes for member in quote.members}
        assert documents in ({"d0", "d1"}, {"d2"})
