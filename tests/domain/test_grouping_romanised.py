"""People whom outlets spell in two ways, and the premier under three names."""

import pytest

from asquoted.domain.documents import Document
from asquoted.domain.grouping import group
from asquoted.domain.grouping.records import Record
from asquoted.domain.grouping.voices import read_voice
from asquoted.domain.quotations import read_speech
from asquoted.service.tables import load_tables

CLAIM = "No boat of ours has ever cut the harbour cable"
CLAIMED = "Not one boat of ours has cut a cable in the harbour"


def outlets_together(*texts: str) -> int:
    """Return how many documents give the quote that most of them share."""
    documents = [Document(f"d{number}", text) for number, text in enumerate(texts)]
    grouping = group(documents, [read_speech(one.text) for one in documents], load_tables())
    return max((len({m.document for m in q.members}) for q in grouping.quotes), default=0)


def told(speaker: str, words: str = CLAIM) -> str:
    return f"“{words},” the ministry’s spokesman, {speaker}, said on Wednesday. The cable was cut in spring."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Yelisey Gradnitsyn", "Jelisej Hradnicyn", id="Belarusian"),
        pytest.param("Andrey Tkachyov", "Andrej Tkačov", id="Russian"),
        pytest.param("Mohammed al-Qadi", "Muhammad al-Kadi", id="Arabic"),
        pytest.param("Paek Kwang-chol", "Baek Gwang-chol", id="Korean"),
    ],
)
def test_a_person_in_two_romanisations_is_one(one: str, other: str) -> None:
    assert outlets_together(told(one), told(other, CLAIMED)) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Yelisey Gradnitsyn", "Taras Hradnicyn", id="another given name"),
        pytest.param("Andrey Tkachyov", "Andrej Gulyanin", id="another family name"),
    ],
)
def test_who_only_has_half_a_name_in_common_is_another(one: str, other: str) -> None:
    assert outlets_together(told(one), told(other, CLAIMED)) == 1


def test_two_spellings_in_one_article_are_two_people() -> None:
    both = told("Yelisey Gradnitsyn") + " The mayor, Jelisej Hradnicyn, said the town was calm."
    assert outlets_together(both, told("Jelisej Hradnicyn", CLAIMED)) == 1


def test_the_premier_has_three_names() -> None:
    short, full, other = (read_voice(words) for words in ("the PM", "the prime minister", "the premier"))
    assert short.offices == full.offices == other.offices == {"premier"}
    assert read_voice("Prime Minister Ana Prado").people == {"prado"}
    assert not read_voice("Prime Minister Ana Prado").bodies


def test_the_pm_is_nobody_who_spoke_before_in_another_office() -> None:
    text = (
        "Chief executive Bo Vey told us the rents were too low. “We pay for the lamps,” he said. In the hall"
        " there was laughter. “The cap will be lifted in spring,” said the PM."
    )
    told = Record(Document("d", text), load_tables()).tellings(None, frozenset())
    said = {t.voice.people: [u.spans[0].text_of(text) for u in t.utterances if u.is_direct] for t in told}
    assert said[frozenset({"vey"})] == ["We pay for the lamps,"]
