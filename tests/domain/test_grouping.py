"""Renderings come together by the sentence they give, and never across two statements."""

import itertools
import json
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from asquoted.domain.documents import Details, Document, DocumentKind
from asquoted.domain.grouping import Grouping, group
from asquoted.domain.quotations import read_speech
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
_MARK = re.compile(r"(\{[a-z]+-\d+ [a-z]+\||\})")


@dataclass(frozen=True)
class Label:
    """One rendering as labelled by hand."""

    document: str
    span: Span
    quote: str
    statement: str
    is_direct: bool


@dataclass(frozen=True)
class Score:
    """What `score_renderings.py` measures, over labels of one kind."""

    found: float
    precision: float
    recall: float
    look_alikes: list[tuple[str, str]]


def read_case(path: Path) -> tuple[list[Document], list[Label]]:
    documents, labels = [], []
    for part in re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        head, body = part.split("\n", 1)
        fields = [field.strip() for field in head.split("|")]
        id, outlet = fields[0].split(" ", 1)
        published = date.fromisoformat(fields[1]) if len(fields) > 1 else None
        kind = DocumentKind(fields[2]) if len(fields) > 2 else DocumentKind.ARTICLE
        text = ""
        open_marks: list[tuple[str, str, int]] = []
        for piece in _MARK.split(body.rstrip("\n")):
            if piece == "}":
                quote, form, start = open_marks.pop()
                span = Span(start, len(text))
                labels.append(Label(id, span, quote, quote.split("-")[0], form != "indirect"))
            elif _MARK.fullmatch(piece):
                quote, form = piece[1:-1].split(" ")
                open_marks.append((quote, form, len(text)))
            else:
                text += piece
        documents.append(Document(id, text, Details(outlet=outlet, published=published, kind=kind)))
    return documents, labels


def read_seeds(shared: Path) -> tuple[list[Document], list[Label]]:
    gold = json.loads((shared / "gold" / "seeds.json").read_text(encoding="utf-8"))
    statements = {quote["id"]: quote["statement"] for quote in gold["quotes"]}
    documents = [
        Document(entry["file"], (shared / "seeds" / entry["file"]).read_bytes().decode())
        for entry in gold["documents"]
    ]
    labels = [
        Label(
            r["file"], Span(r["start"], r["end"]), r["quote"], statements[r["quote"]], r["form"] != "indirect"
        )
        for r in gold["renderings"]
    ]
    return documents, labels


def grouped(documents: Sequence[Document]) -> Grouping:
    return group(documents, [read_speech(document.text) for document in documents], load_tables())


def score(grouping: Grouping, labels: Sequence[Label]) -> Score:
    place: dict[Label, str] = {}
    for quote in grouping.quotes:
        for member in quote.members:
            mine = {k for span in member.spans for k in range(span.start, span.end)}
            best: tuple[int, Label] | None = None
            for label in labels:
                both = len(mine & set(range(label.span.start, label.span.end)))
                is_it = label.document == member.document and 2 * both >= max(len(label.span), len(mine))
                if is_it and (best is None or both > best[0]):
                    best = (both, label)
            if best is not None:
                place.setdefault(best[1], quote.id)
    pairs = [(a, b) for a, b in itertools.combinations(labels, 2) if a.document != b.document]
    same = {pair for pair in pairs if pair[0].quote == pair[1].quote}
    put = {pair for pair in pairs if pair[0] in place and place[pair[0]] == place.get(pair[1])}
    return Score(
        found=len(place) / len(labels),
        precision=len(same & put) / (len(put) or 1),
        recall=len(same & put) / (len(same) or 1),
        look_alikes=[(a.quote, b.quote) for a, b in put if a.statement != b.statement],
    )


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_direct_renderings_of_a_case_come_together(path: Path) -> None:
    documents, labels = read_case(path)
    result = score(grouped(documents), [label for label in labels if label.is_direct])
    assert result.look_alikes == []
    assert result.found >= 0.95
    assert result.precision >= 0.97
    assert result.recall >= 0.9


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_reported_speech_puts_no_look_alikes_together(path: Path) -> None:
    documents, labels = read_case(path)
    result = score(grouped(documents), labels)
    assert result.look_alikes == []
    assert result.precision >= 0.85


def test_the_real_articles_reach_what_was_asked(shared: Path) -> None:
    documents, labels = read_seeds(shared)
    grouping = grouped(documents)
    direct = score(grouping, [label for label in labels if label.is_direct])
    assert direct.look_alikes == []
    assert direct.found == 1
    assert 2 * direct.precision * direct.recall / (direct.precision + direct.recall) >= 0.97
    everything = score(grouping, labels)
    assert everything.look_alikes == []
    assert everything.precision >= 0.85
    assert everything.recall >= 0.75


def essence(grouping: Grouping) -> list[tuple[object, ...]]:
    """Return all that grouping says, its members in an order of their own."""
    return [
        (
            quote.id,
            quote.statement,
            quote.order,
            quote.base,
            quote.is_whole,
            sorted(quote.members, key=lambda m: (m.document, m.spans, m.indirect)),
        )
        for quote in grouping.quotes
    ] + [(statement,) for statement in grouping.statements]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_order_of_the_documents_changes_nothing(path: Path) -> None:
    documents, _ = read_case(path)
    expected = essence(grouped(documents))
    shuffler = random.Random(7)
    for _ in range(6):
        shuffler.shuffle(documents)
        assert essence(grouped(documents)) == expected


def test_the_order_of_the_real_articles_changes_nothing(shared: Path) -> None:
    documents, _ = read_seeds(shared)
    expected = essence(grouped(documents))
    for order in itertools.islice(itertools.permutations(documents), 0, 120, 11):
        assert essence(grouped(order)) == expected


def test_members_stand_in_the_order_of_the_documents() -> None:
    documents, _ = read_case(CASES[0])
    backwards = documents[::-1]
    places = {document.id: place for place, document in enumerate(backwards)}
    for quote in grouped(backwards).quotes:
        order = [places[member.document] for member in quote.members]
        assert order == sorted(order)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_base_says_where_each_stretch_comes_from(path: Path) -> None:
    documents, _ = read_case(path)
    texts = {document.id: document.text for document in documents}
    for quote in grouped(documents).quotes:
        for span, document in quote.base.pieces:
            words = span.text_of(quote.base.text)
            assert all(word in texts[document] for word in words.split())
        assert all(0 <= gap <= len(quote.base.text) for gap in quote.base.gaps)


def test_nothing_to_group_is_no_error() -> None:
    assert grouped([]) == Grouping()
    assert grouped([Document("a", ""), Document("b", "Rain fell all day.")]) == Grouping()


def articles(*texts: str) -> list[Document]:
    return [Document(f"d{number}", text) for number, text in enumerate(texts)]


def quote_of(grouping: Grouping, documents: Sequence[Document], words: str) -> str:
    texts = {document.id: document.text for document in documents}
    return next(
        quote.id
        for quote in grouping.quotes
        for member in quote.members
        if words in " ".join(span.text_of(texts[member.document]) for span in member.spans)
    )


def spans_of(grouping: Grouping, document: Document) -> list[list[str]]:
    return [
        [span.text_of(document.text) for span in member.spans]
        for quote in grouping.quotes
        for member in quote.members
        if member.document == document.id
    ]


def test_interrupted_speech_is_one_rendering_in_two_spans() -> None:
    documents = articles(
        "“We shall rebuild the bridge,” Mayor Ann Teller said on Monday, “and we shall do it by May.”"
    )
    assert spans_of(grouped(documents), documents[0]) == [
        ["We shall rebuild the bridge,", "and we shall do it by May."]
    ]


def test_a_full_stop_after_the_reporters_words_ends_the_sentence() -> None:
    documents = articles(
        "“We shall rebuild the bridge,” Mayor Ann Teller said on Monday. “Nobody will pay for it.”"
    )
    assert spans_of(grouped(documents), documents[0]) == [
        ["We shall rebuild the bridge,"],
        ["Nobody will pay for it."],
    ]


def test_an_ellipsis_between_two_sentences_makes_a_splice() -> None:
    documents = articles(
        "“We shall rebuild the bridge … nobody in this town will pay for it,” Ann Teller said on Monday.",
        "“We shall rebuild the bridge,” Ann Teller said on Monday. “Nobody in this town will pay for it.”",
    )
    grouping = grouped(documents)
    assert [[member.spliced for member in quote.members] for quote in grouping.quotes] == [
        [True, False],
        [True, False],
    ]


def test_an_ellipsis_inside_one_sentence_is_a_declared_cut() -> None:
    documents = articles(
        "“We shall rebuild the old bridge … before the winter comes,” Ann Teller said on Monday.",
        "“We shall rebuild the old bridge with stones of the quarry before the winter comes,” Ann Teller "
        "said on Monday.",
    )
    grouping = grouped(documents)
    assert len(grouping.quotes) == 1
    assert spans_of(grouping, documents[0]) == [
        ["We shall rebuild the old bridge … before the winter comes,"]
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("on Monday", "on Friday", id="two weekdays"),
        pytest.param("on March 3, 2024", "on March 5, 2024", id="two dates"),
        pytest.param("on 3 March", "on 5 March", id="two dates without a year"),
        pytest.param("in April 2021", "on May 2, 2021", id="a month and a day outside it"),
    ],
)
def test_the_same_words_on_two_days_are_two_quotes(first: str, second: str) -> None:
    documents = articles(
        f"“We have never sold a single ship to anybody,” Ann Teller said {first}.",
        f"“We have never sold a single ship to anybody,” Ann Teller said {second}.",
    )
    assert len(grouped(documents).quotes) == 2


def test_the_same_words_of_two_people_are_two_quotes() -> None:
    documents = articles(
        "“I have nothing to add to that,” Ann Teller said on Monday.",
        "“I have nothing to add to that,” Bob Salter said on Monday.",
    )
    assert len(grouped(documents).quotes) == 2


def test_articles_of_different_days_may_carry_one_statement() -> None:
    text = "“We have never sold a single ship to anybody,” Ann Teller said on March 4, 2024."
    documents = [
        Document("a", text, Details(published=date(2024, 3, 4))),
        Document("b", text, Details(published=date(2024, 4, 20))),
    ]
    assert len(grouped(documents).quotes) == 1


def test_a_recalled_statement_belongs_to_the_older_one() -> None:
    documents = articles(
        "“We have never sold a single ship to anybody,” Ann Teller said on Monday.",
        "“We have not sold one ship, and never shall,” Ann Teller said on Friday. On Monday she had said: "
        "“We have never sold a single ship to anybody.”",
    )
    grouping = grouped(documents)
    assert quote_of(grouping, documents, "never sold") != quote_of(grouping, documents, "not sold one ship")
    assert [len(quote.members) for quote in grouping.quotes] == [2, 1]


@pytest.mark.parametrize(
    "fragment",
    [
        pytest.param("rumour of war", id="British spelling"),
        pytest.param("a [mere] rumor of war", id="a gloss in brackets"),
        pytest.param("rumors of war", id="another number"),
    ],
)
def test_a_phrase_joins_the_sentence_that_has_its_words(fragment: str) -> None:
    documents = articles(
        "“There is no rumor of war that has not begun in this very room,” Ann Teller said on Monday.",
        f"Ann Teller spoke on Monday of a “{fragment}”.",
    )
    grouping = grouped(documents)
    assert len(grouping.quotes) == 1


def test_phrases_strung_together_are_of_one_sentence() -> None:
    documents = articles(
        "“We ask the minister to stop his idle chatter,” Ann Teller said on Monday.",
        "Ann Teller told the minister on Monday to end his “idle chatter” and “mind his own garden”.",
    )
    grouping = grouped(documents)
    assert quote_of(grouping, documents, "garden") == quote_of(grouping, documents, "We ask")


def test_a_sentence_that_only_one_statement_has_is_put_there_for_all_its_changes() -> None:
    texts = (
        "“Every ship in our harbour will stay at its berth tonight,” Ann Teller said on Friday, 7 June 2024. "
        "“The crews will be paid from the city's own purse until the storm is over.”",
        "“Every ship in our harbour can leave its berth tonight,” Ann Teller said on Monday, 3 June 2024.",
        "“Every ship in our harbour must stay at its berth tonight,” Ann Teller said. "
        "“The crews will be paid from the city's purse until the great storm is over.”",
    )
    documents = articles(*texts)
    grouping = grouped(documents)
    assert quote_of(grouping, documents, "from the city's own purse") == quote_of(
        grouping, documents, "from the city's purse"
    )


def test_a_list_told_in_another_order_is_the_same_sentence() -> None:
    documents = articles(
        "“This is a hasty plan, a costly plan and a plan full of errors,” Ann Teller said on Monday.",
        "Ann Teller spoke on Monday of “a costly plan, a hasty plan and a plan full of errors”.",
    )
    grouping = grouped(documents)
    assert quote_of(grouping, documents, "This is a hasty") == quote_of(
        grouping, documents, "a costly plan, a"
    )


def test_confidence_is_lower_the_less_is_certain() -> None:
    documents = articles(
        "“We shall rebuild the old bridge before the winter comes,” Ann Teller said on Monday.",
        "Ann Teller said on Monday that they would rebuild the old bridge before winter.",
    )
    grouping = grouped(documents)
    confidences = {m.indirect: m.confidence for quote in grouping.quotes for m in quote.members}
    assert 0 < confidences[True] < confidences[False] <= 1
    assert all(member.reason for quote in grouping.quotes for member in quote.members)
