"""The record of a debate, whose labels are names in small letters and whose speeches have paragraphs."""

import pytest

from asquoted.domain.documents import Document
from asquoted.domain.grouping import Grouping, group
from asquoted.domain.quotations import read_speech
from asquoted.service.tables import load_tables

FERRY = "The ferry shall sail in every winter that this council lives to see"
RECORD = (
    "Harbour (Winter Service) Bill\n\nSecond Reading\n\n4.12 pm\n\n"
    "The Minister for Islands (Ann Teller): I beg to move that the Bill be read.\n\n"
    f"{FERRY}. Nobody on the islands asked for less.\n\n"
    "4.31 pm\n\n"
    "Bob Salter (Norport East) (Lab): Nobody on the islands asked for a bill that no one can pay.\n\n"
    "Ann Teller: The honourable gentleman counts like a gull.\n\n"
    "[Interruption.]\n\nBob Salter (Norport East) (Lab): A gull can count to four.\n\n"
    "Question put and agreed to."
)


def _grouped(*texts: str) -> Grouping:
    documents = [Document(f"d{number}", text) for number, text in enumerate(texts)]
    return group(documents, [read_speech(text) for text in texts], load_tables())


def _said(grouping: Grouping, text: str) -> dict[str, str]:
    speakers = {statement.id: statement.speaker for statement in grouping.statements}
    return {
        " ".join(span.text_of(text) for span in member.spans): speakers[quote.statement]
        for quote in grouping.quotes
        for member in quote.members
        if member.document == "d0"
    }


def test_a_record_gives_each_speech_with_all_its_paragraphs_to_its_speaker() -> None:
    said = _said(_grouped(RECORD), RECORD)
    assert {words: speaker.split()[-1].strip("()") for words, speaker in said.items()} == {
        "I beg to move that the Bill be read.": "Teller",
        f"{FERRY}.": "Teller",
        "Nobody on the islands asked for less.": "Teller",
        "Nobody on the islands asked for a bill that no one can pay.": "Salter",
        "The honourable gentleman counts like a gull.": "Teller",
        "A gull can count to four.": "Salter",
    }


def test_what_an_outlet_quotes_is_held_against_the_record() -> None:
    article = f"“{FERRY},” Ann Teller told the council on Monday."
    (quote,) = (quote for quote in _grouped(RECORD, article).quotes if len(quote.members) > 1)
    assert (quote.base.document, quote.base.text) == ("d0", f"{FERRY}.")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Ferries in winter\n\nMonday Morning: Two ferries sail.\n\nTuesday Morning: None sails.\n\n"
            "Wednesday Morning: Two ferries sail.",
            id="labels that never come back",
        ),
        pytest.param(
            "Norport Rovers: Oduya, Carrick\n\nHalden Town: Moss\n\nNorport Rovers: Haigh, Marr",
            id="no sentences",
        ),
        pytest.param(
            "The harbour is open.\n\nIt was closed in May.\n\nAnn Teller: No comment from her.\n\n"
            "Rain is expected.\n\nSo is wind.\n\nAnn Teller: She gave no answer.\n\nThe sea is high.\n\n"
            "Boats stay in.\n\nBob Salter: Not there when we called him.\n\nThe end of it is open.",
            id="an article with a few labels",
        ),
    ],
)
def test_labels_alone_make_no_record(text: str) -> None:
    assert _grouped(text).quotes == ()
