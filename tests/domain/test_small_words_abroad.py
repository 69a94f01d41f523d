"""What the small words of a language say of which sentence is meant: as little as those of English."""

from datetime import date

import pytest

from asquoted.domain.comparing import compare_documents
from asquoted.domain.documents import Details, Document
from asquoted.domain.grouping.small_words import small_words_of
from asquoted.service.tables import load_tables


def _homes(*texts: tuple[str, date]) -> list[list[str]]:
    documents = [
        Document(f"d{number}", text, Details(published=day)) for number, (text, day) in enumerate(texts)
    ]
    quotes = compare_documents(documents, load_tables()).quotes
    return sorted([one.document for one in quote.renderings] for quote in quotes)


MARCH, MAY = date(2026, 3, 5), date(2026, 5, 3)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "„Wir haben die Boote im Hafen nicht an die Bank verkauft“, sagte Direktorin Ann Olsen.",
            "„Wir haben die Boote nicht an die Bank verkauft“, sagte Minister Tor Beck.",
            id="German",
        ),
        pytest.param(
            "« Nous n’avons pas vendu les bateaux à la banque », a déclaré la directrice Ann Olsen.",
            "« Nous n’avons pas vendu les bateaux à la banque », a déclaré le ministre Tor Beck.",
            id="French",
        ),
        pytest.param(
            "«No hemos vendido los barcos del puerto al banco», dijo la directora Ann Olsen.",
            "«No hemos vendido los barcos al banco», dijo el ministro Tor Beck.",
            id="Spanish",
        ),
    ],
)
def test_a_short_sentence_of_another_speaker_two_months_later_stays_apart(one: str, other: str) -> None:
    assert _homes((one, MARCH), (other, MAY)) == [["d0"], ["d1"]]


def test_the_same_sentence_on_one_day_is_one_in_german_too() -> None:
    one = "„Wir haben die Boote im Hafen nicht an die Bank verkauft“, sagte Direktorin Ann Olsen."
    other = "„Wir haben die Boote nicht an die Bank verkauft“, erklärte Ann Olsen."
    assert _homes((one, MARCH), (other, MARCH)) == [["d0", "d1"]]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("Wir haben die Boote im Hafen nicht verkauft", "nicht", id="German"),
        pytest.param("Nous n’avons pas vendu les bateaux du port", "pas", id="French"),
        pytest.param("No hemos vendido los barcos del puerto", "los", id="Spanish"),
        pytest.param("Não vendemos os barcos do porto nem as redes", "nem", id="Portuguese"),
        pytest.param("Non abbiamo venduto le barche del porto", "del", id="Italian"),
    ],
)
def test_the_small_words_are_those_of_the_language(text: str, word: str) -> None:
    assert word in small_words_of(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The man who will die in the war has no hat, she said.", id="English"),
        pytest.param("“A las de copas!” was all that Ann Olsen said of the game.", id="a few foreign"),
        pytest.param("우리는 배를 팔지 않았다", id="Korean"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_other_text_has_any(text: str) -> None:
    assert not small_words_of(text)
