"""Whose an office is, by all that the articles say: what "the housing secretary" said is not the shadow's."""

from collections.abc import Sequence

import pytest

from asquoted.domain.documents import Document
from asquoted.domain.grouping.holders import hand_over, name_holders, office_in
from asquoted.domain.grouping.records import Record
from asquoted.domain.grouping.who import Telling
from asquoted.service.tables import load_tables

COUNT = "The tenants have waited for long enough, and somebody has to count the cost"
TURKEY = "He supports the end of rents as a turkey supports the end of November"
REPORT = (
    f"“{TURKEY},” said the housing secretary, Ann Prado, on Monday.\n\n"
    f"“{COUNT},” said the shadow housing secretary, Jan Orme."
)
SKETCH = (
    "Ann Prado does not do notes. “Nobody in this town will go without a roof,” she began.\n\n"
    f"Opposite her Jan Orme shook his head. “{COUNT},” he said.\n\n"
    f"“{TURKEY},” said the housing secretary sweetly."
)


def records(*texts: str) -> list[Record]:
    return [Record(Document(f"d{number}", text), load_tables()) for number, text in enumerate(texts)]


def tellings_of(every: Sequence[Record]) -> list[Telling]:
    return [telling for record in every for telling in record.tellings(None, frozenset())]


def sayers(every: Sequence[Telling], document: str, text: str, words: str) -> list[frozenset[str]]:
    """Return whom a document has say some words, the telling and what stands beside them."""
    return [
        people
        for telling in every
        for one in telling.utterances
        if telling.document == document and one.is_direct and words in one.spans[0].text_of(text)
        for people in (telling.voice.people, telling.said_of(one).voice.people)
    ]


def test_an_office_is_whose_the_articles_say_and_not_whose_who_spoke_last() -> None:
    every = records(REPORT, SKETCH)
    texts = {record.document.id: record.document.text for record in every}
    handed = hand_over(tellings_of(every), texts)
    assert sayers(handed, "d1", SKETCH, "turkey") == [{"prado"}, {"prado"}]
    assert sayers(handed, "d1", SKETCH, "waited") == [{"orme"}, {"orme"}]
    assert all(telling.utterances for telling in handed)


def test_an_office_that_two_are_named_with_is_nobodys() -> None:
    both = REPORT.replace("shadow ", "")
    every = records(both, SKETCH)
    texts = {record.document.id: record.document.text for record in every}
    assert sayers(hand_over(tellings_of(every), texts), "d1", SKETCH, "turkey")[0] == {"orme"}


def test_what_is_kept_of_a_document_stays_as_it_was_read() -> None:
    every = records(REPORT, SKETCH)
    texts = {record.document.id: record.document.text for record in every}
    before = [(telling.said.copy(), list(telling.utterances)) for telling in tellings_of(every)]
    hand_over(tellings_of(every), texts)
    assert [(telling.said, telling.utterances) for telling in tellings_of(every)] == before


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("the housing secretary sweetly", "housing secretary"),
        ("The Housing Secretary", "housing secretary"),
        ("the Secretary of State for Housing, Ann Prado", "housing secretary"),
        ("Shadow housing secretary Jan Orme", "shadow housing secretary"),
        ("Ann Prado, the former water minister", "water minister"),
        ("the minister for the environment", "environment minister"),
        ("the secretary", ""),
        ("Mayor Ann Prado", ""),
        ("Ann Prado", ""),
        ("", ""),
    ],
)
def test_an_office_is_known_by_its_field(words: str, office: str) -> None:
    assert office_in(words) == office


def test_an_article_of_another_story_says_nothing_of_an_office() -> None:
    elsewhere = "“The ships are to be sold,” said the housing secretary, Bo Vey, on Monday."
    every = records(REPORT, SKETCH, elsewhere)
    texts = {record.document.id: record.document.text for record in every}
    assert sayers(hand_over(tellings_of(every), texts), "d1", SKETCH, "turkey") == [{"prado"}, {"prado"}]


def test_whom_the_articles_of_one_story_name_is_meant_in_it_alone() -> None:
    named = f"“{COUNT},” said the governor, Ann Prado, on Monday."
    unnamed = f"The governor spoke to tenants on Monday. “{COUNT},” the governor said."
    elsewhere = "The governor spoke of ships. “They are to be sold off by the summer,” the governor said."
    every = tellings_of(records(named, unnamed, elsewhere))
    name_holders(every)
    people = {telling.document: telling.voice.people for telling in every}
    assert people["d1"] == {"prado"}
    assert not people["d2"]
