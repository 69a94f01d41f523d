"""A document is read once, whoever asks, and what was read is not altered by who uses it."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asquoted.domain.comparing import compare_documents
from asquoted.domain.corrections import Corrections, Link, Place
from asquoted.domain.documents import Document
from asquoted.domain.grouping import records
from asquoted.domain.grouping.lists import any_of
from asquoted.domain.grouping.records import Record, read_record
from asquoted.domain.grouping.touching import listen
from asquoted.domain.quotations import read_speech
from asquoted.domain.speech import Speech
from asquoted.service.tables import load_tables

WE_LEFT = "“We left the harbour before the storm came,” Mayor Ana Prado said on Monday."
NORLAND = "Norland’s foreign ministry said: “We regret the delay of the talks.”"
FIRST = Document("a", f"{WE_LEFT}\n\nIt was a long night for the town and for its people.")
SECOND = Document("b", f"The mayor spoke.\n\n{WE_LEFT}")
ABROAD = Document("c", NORLAND)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts whose quotations were looked for."""
    texts: list[str] = []
    engine = read_speech

    def counted(text: str) -> Speech:
        texts.append(text)
        return engine(text)

    monkeypatch.setattr(records, "read_speech", counted)
    return texts


def test_what_was_listened_to_is_not_read_again_to_be_compared(read: list[str]) -> None:
    listened = [listen(document, load_tables()) for document in (FIRST, SECOND)]
    known = {one.record.document.id: one.record for one in listened}
    compare_documents([FIRST, SECOND], load_tables(), records=known)
    assert read == [FIRST.text, SECOND.text]


def test_what_was_compared_lately_is_not_read_again(read: list[str]) -> None:
    document = Document("lately", WE_LEFT.replace("Monday", "Sunday"))
    compare_documents([document], load_tables())
    compare_documents([document], load_tables())
    assert read == [document.text]


def test_very_long_texts_are_not_kept_in_memory(read: list[str]) -> None:
    document = Document("long", "The rain went on. " * 3_000)
    assert read_record(document, load_tables()) is not read_record(document, load_tables())


@pytest.mark.parametrize(
    "corrections",
    [
        pytest.param(Corrections(), id="none"),
        pytest.param(
            Corrections(
                links=(
                    Link(
                        Place("a", (listen(FIRST, load_tables()).heard[0].span,)),
                        Place("b", (listen(SECOND, load_tables()).heard[0].span,)),
                        together=False,
                    ),
                )
            ),
            id="apart",
        ),
    ],
)
def test_what_was_read_before_leads_to_the_same_comparison(corrections: Corrections) -> None:
    documents = [FIRST, SECOND, ABROAD]
    fresh = compare_documents(documents, load_tables(), corrections=corrections)
    known = {document.id: listen(document, load_tables()).record for document in documents}
    for _ in range(2):
        again = compare_documents(documents, load_tables(), corrections=corrections, records=known)
        assert again == fresh


def test_tellings_that_were_altered_are_not_handed_out_again() -> None:
    record = Record(FIRST, load_tables())
    (telling,) = record.tellings(None, frozenset())
    telling.utterances.clear()
    telling.names.append("Somebody")
    telling.is_sure = not telling.is_sure
    (again,) = record.tellings(None, frozenset())
    assert again.utterances
    assert "Somebody" not in again.names
    assert again.is_sure != telling.is_sure


def test_a_country_that_other_articles_name_is_known_only_where_it_is_named() -> None:
    record = Record(ABROAD, load_tables())
    (plain,) = record.tellings(None, frozenset({"Sarov"}))
    (learned,) = record.tellings(None, frozenset({"Norland", "Sarov"}))
    assert not plain.voice.places
    assert learned.voice.places == {"Norland"}


@given(st.lists(st.text("ab'", min_size=1, max_size=5), min_size=1, max_size=8), st.text("ab' ", max_size=9))
def test_a_branching_pattern_finds_what_one_word_after_the_other_finds(
    words: Sequence[str], text: str
) -> None:
    plain = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    found = re.findall(rf"(?<![\w'])(?:{plain})(?![\w'])", text)
    assert re.findall(rf"(?<![\w'])(?:{any_of(words)})(?![\w'])", text) == found
