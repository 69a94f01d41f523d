"""Two statements of one source in near-identical words: articles about them are made up by chance."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asquoted.domain.documents import Document
from asquoted.domain.grouping import Grouping, group
from asquoted.domain.quotations import read_speech
from asquoted.service.tables import load_tables

PAIRS = {
    "denial": (
        (
            "We have never sold weapons to the rebels and we have no plan to sell any.",
            "Those who spread this tale want to harm our country before the whole world.",
            "Our army keeps every rifle that it has bought.",
        ),
        (
            "We have not sold any weapons to the rebels and we have no plans to sell any in future.",
            "Those who spread the tale again want to harm our people before the whole world.",
            "Our army keeps each rifle it has bought and counted.",
        ),
    ),
    "offer": (
        (
            "Our offer stays on the table until the end of the month.",
            "The workers know that we cannot pay more than three per cent.",
            "Strikes help nobody but the competition.",
        ),
        (
            "Our offer stays on the table until the end of the year.",
            "The workers know that we cannot pay more than four per cent.",
            "A strike helps nobody but our competition.",
        ),
    ),
}
SOURCES = (
    "The foreign ministry of Norland",
    "Norland's foreign ministry spokesman Tor Beck",
    "Tor Beck, the foreign ministry spokesman",
)


def write_article(chance: random.Random, sentences: tuple[str, ...], day: str, style: str) -> str:
    lead = f"Norland rejected the new claims on {day}." if style == "lead" else "Norland rejected the claims."
    paragraphs = [lead]
    for number, sentence in enumerate(chance.sample(sentences, chance.choice([1, 2, 3]))):
        source = chance.choice(SOURCES)
        when = f" on {day}" if style == "cue" and number == 0 else ""
        words = sentence.rstrip(".").split()
        if chance.random() < 0.5:
            paragraphs.append(f"“{' '.join(words)},” said {source}{when}.")
        elif chance.random() < 0.5:
            paragraphs.append(f"“{' '.join(words[: len(words) * 2 // 3])},” said {source}{when}.")
        else:
            at = chance.randrange(max(1, len(words) - 4))
            paragraphs.append(f"{source} spoke{when} of “{' '.join(words[at : at + 4])}”.")
    return "\n\n".join(paragraphs)


def grouped(documents: list[Document]) -> Grouping:
    return group(documents, [read_speech(document.text) for document in documents], load_tables())


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("style", ["lead", "cue"])
@pytest.mark.parametrize("seed", range(6))
def test_two_statements_never_share_a_quote(pair: str, style: str, seed: int) -> None:
    chance = random.Random(seed)
    first, second = PAIRS[pair]
    documents = [
        Document(f"first {number}", write_article(chance, first, "Monday", style)) for number in range(4)
    ] + [
        Document(f"second {number}", write_article(chance, second, "Thursday", style)) for number in range(3)
    ]
    for quote in grouped(documents).quotes:
        assert len({member.document.split()[0] for member in quote.members}) == 1


scraps = st.sampled_from(
    [
        "“",
        "”",
        '"',
        "'",
        "‘",
        "’",
        "…",
        "...",
        "[",
        "]",
        "\n\n",
        "\n",
        " ",
        ",",
        ".",
        "?",
        " said ",
        " told ",
        "that ",
    ]
    + [
        "Ann Teller",
        "the ministry",
        " on Monday",
        " he ",
        "we will go",
        "we won't",
        "weapons",
        "2024-02-30",
        "😀",
        "\u00a0",
    ]
)
texts = st.lists(st.one_of(scraps, st.text(max_size=4)), max_size=30).map("".join)


@settings(deadline=None)
@given(st.lists(texts, max_size=3), st.randoms())
def test_any_text_is_grouped_and_every_span_is_its_own(written: list[str], chance: random.Random) -> None:
    documents = [Document(f"d{number}", text) for number, text in enumerate(written)]
    grouping = grouped(documents)
    lengths = {document.id: len(document.text) for document in documents}
    ids = {statement.id for statement in grouping.statements}
    for quote in grouping.quotes:
        assert quote.statement in ids
        assert quote.members
        for member in quote.members:
            assert 0 < member.confidence <= 1
            assert list(member.spans) == sorted(member.spans)
            assert all(0 <= span.start < span.end <= lengths[member.document] for span in member.spans)
    chance.shuffle(documents)
    assert [quote.base for quote in grouped(documents).quotes] == [quote.base for quote in grouping.quotes]
