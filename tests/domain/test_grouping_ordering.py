"""The order of a statement's sentences: the documents', and no other."""

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from asquoted.domain.documents import Document
from asquoted.domain.grouping import Grouping, group
from asquoted.domain.quotations import read_speech
from asquoted.service.tables import load_tables

SENTENCES = (
    "The old mill will be sold before the winter",
    "Nobody in the harbour was asked about the ferry",
    "Seven herons were counted beside the bridge",
    "The council has ordered a second lighthouse",
)


def grouped(texts: list[str], ids: list[str]) -> Grouping:
    documents = [Document(id, text) for id, text in zip(ids, texts, strict=True)]
    return group(documents, [read_speech(one.text) for one in documents], load_tables())


def order_of(texts: list[str], ids: list[str]) -> list[str]:
    grouping = grouped(texts, ids)
    first = grouping.statements[0].id
    quotes = sorted((q for q in grouping.quotes if q.statement == first), key=lambda quote: quote.order)
    return [quote.base.text.rstrip(".,") for quote in quotes]


def apart(sentences: tuple[str, ...]) -> str:
    """Return an article that gives each sentence in marks of its own."""
    return "\n\n".join(f"“{one},” Mayor Ana Prado said on Monday." for one in sentences)


def in_one(sentences: tuple[str, ...]) -> str:
    return f"Mayor Ana Prado said on Monday: “{'. '.join(sentences)}.”"


def test_what_one_document_has_in_one_pair_of_marks_does_not_overtake_what_stands_before_it() -> None:
    text = f"{apart(SENTENCES[:1])}\n\n{in_one(SENTENCES[1:3])}"
    assert order_of([text], ["d"]) == list(SENTENCES[:3])


def test_each_document_that_has_two_sentences_votes() -> None:
    backwards = SENTENCES[1], SENTENCES[0], SENTENCES[2]
    assert order_of([apart(SENTENCES[:3]), apart(backwards), apart(backwards)], ["a", "b", "c"]) == list(
        backwards
    )


def test_documents_that_overlap_are_chained() -> None:
    texts = [apart(SENTENCES[:2]), apart(SENTENCES[1:3]), apart(SENTENCES[2:])]
    assert order_of(texts, ["a", "b", "c"]) == list(SENTENCES)


def test_one_pair_of_marks_weighs_more_than_two_reporters_orders() -> None:
    backwards = apart(SENTENCES[1::-1])
    assert order_of([backwards, backwards, in_one(SENTENCES[:2])], ["a", "b", "c"]) == list(SENTENCES[:2])


@settings(deadline=None)
@given(st.permutations(["k9", "b2", "z1"]), st.sampled_from(list(permutations(range(3)))))
def test_no_order_hangs_on_the_ids_of_documents(ids: list[str], turn: tuple[int, ...]) -> None:
    texts = [apart(SENTENCES[:2]), apart(SENTENCES[2:]), in_one(SENTENCES[1:3])]
    assert order_of([texts[at] for at in turn], ids) == order_of(texts, ["a", "b", "c"])


def test_documents_that_contradict_each_other_in_a_ring_lose_no_sentence() -> None:
    a, b, c, _ = SENTENCES
    found = order_of([apart((a, b)), apart((b, c)), apart((c, a))], ["a", "b", "c"])
    assert sorted(found) == sorted((a, b, c))


def test_statements_of_one_length_stand_by_their_texts() -> None:
    texts = [f"“{SENTENCES[0]},” said Ana Prado.", f"“{SENTENCES[1]},” said Bo Vey."]
    shown = [[quote.base.text for quote in grouped(texts, ids).quotes] for ids in (["a", "b"], ["b", "a"])]
    assert shown[0] == shown[1]
