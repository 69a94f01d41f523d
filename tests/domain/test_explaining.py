"""Why a rendering is where it is, and why a difference has its name."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from tests.domain.outlet_cases import BASE, difference, one_quote, rendering

from asquoted.domain.comparison import Base, Comparison, Form, Kind, Passage, Quote, Rendering, Statement
from asquoted.domain.corrections import Act, Corrections, Link, Marked, Pin, Place, Voice
from asquoted.domain.documents import Details, Document, DocumentKind, first_words
from asquoted.domain.explaining import Explainer, Explanation, Named, Ruled, Ruling, Sign, sign_of
from asquoted.domain.facts import Agreement, Aspect
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span
from asquoted.domain.told import Told, difference_told, told

_SPOKEN = date(2031, 3, 3)
"""A Monday."""
_STATEMENT = Statement("s1", "Northport Harbour Authority", "harbour master Nadia Orr", _SPOKEN)


def _article(
    key: str, before: str, words: str, published: date | None = date(2031, 3, 4)
) -> tuple[Document, Rendering]:
    text = f"{before} “{words}”\n\nThe harbour was quiet."
    at = text.index("“") + 1
    made = rendering(key, words)
    passages = (Passage(Span(at, at + len(words)), words),)
    return Document(key, text, Details(key.title(), published=published)), replace(made, passages=passages)


def _explained(
    *articles: tuple[Document, Rendering],
    text: str = BASE,
    statement: Statement = _STATEMENT,
    corrections: Corrections | None = None,
    elsewhere: Sequence[Quote] = (),
) -> list[Explanation]:
    quote = Quote("q1", "s1", 1, Base(text), tuple(one for _, one in articles))
    comparison = Comparison((statement,), (quote, *elsewhere))
    explainer = Explainer(comparison, {one.id: one for one, _ in articles}, Tables(), corrections)
    return [explainer.explain(quote, one) for one in quote.renderings]


def _said(found: Explanation, head: str) -> list[str]:
    labels = {"courier": "The Courier", "ledger": "Daily Ledger"}
    return [one.words for one in told(found, labels) if one.head == head]


def test_the_words_that_are_shared_are_counted_and_the_longest_run_is_printed() -> None:
    courier = _article("courier", "She said:", "She never CLOSED the old, old bridge")
    ledger = _article("ledger", "She said:", "the old bridge")
    first, second = _explained(courier, ledger)
    assert (first.words.shared, first.words.own) == (3, 4)
    assert (first.words.run, first.words.run_words) == ("never CLOSED the old", 4)
    assert _said(first, "words") == [
        "3 of its 4 content words are the base’s; the longest run in both, 4 words: “never CLOSED the old”"
    ]
    assert _said(second, "nearest") == [
        "The Courier: 2 of its 2 content words are there too; the longest run in both, 2 words: “the old”"
    ]


def test_words_that_stand_in_any_sentence_are_no_run() -> None:
    (found,) = _explained(_article("courier", "She said:", "the harbour and the quay"))
    assert (found.words.shared, found.words.run) == (0, "")
    assert _said(found, "words") == ["none of its 2 content words is the base’s"]


def test_a_run_without_a_content_word_is_passed_over() -> None:
    (found,) = _explained(_article("courier", "She said:", "and we shall bridge"))
    assert (found.words.shared, found.words.run) == (1, "")


def test_the_base_needs_no_words_to_be_found_by() -> None:
    document, own = _article("courier", "She said:", BASE)
    quote = Quote("q1", "s1", 1, Base(BASE, "courier"), (own,))
    found = Explainer(Comparison((_STATEMENT,), (quote,)), {"courier": document}, Tables()).explain(
        quote, own
    )
    assert Told("words", "its words are the base") in told(found, {})


@pytest.mark.parametrize(
    ("speaker", "agreement", "words"),
    [
        pytest.param("Orr", Agreement.SAME, "“Orr” agrees with “harbour master Nadia Orr”", id="a surname"),
        pytest.param(
            "harbour chief Tom Vale",
            Agreement.AGAINST,
            "“harbour chief Tom Vale” contradicts “harbour master Nadia Orr”",
            id="somebody else",
        ),
        pytest.param(
            "she", Agreement.UNSAID, "“she” tells nothing of “harbour master Nadia Orr”", id="a pronoun"
        ),
        pytest.param(
            "",
            Agreement.UNSAID,
            "nobody is named beside it; the statement is by “harbour master Nadia Orr”",
            id="nobody",
        ),
    ],
)
def test_who_is_named_beside_it_is_held_against_the_statement(
    speaker: str, agreement: Agreement, words: str
) -> None:
    document, one = _article("courier", "She said:", BASE)
    (found,) = _explained((document, replace(one, speaker=speaker)))
    assert found.facts[0].agreement is agreement
    assert _said(found, "speaker") == [words]


@pytest.mark.parametrize(
    ("before", "published", "words"),
    [
        pytest.param(
            "She said on Monday:", date(2031, 3, 4), "“Monday” agrees with 2031-03-03", id="the day"
        ),
        pytest.param(
            "She said on Friday:", date(2031, 3, 8), "“Friday” contradicts 2031-03-03", id="another day"
        ),
        pytest.param(
            "She said:",
            date(2031, 3, 4),
            "published 2031-03-04 does not contradict 2031-03-03",
            id="the next day",
        ),
        pytest.param(
            "She said:", date(2031, 2, 1), "published 2031-02-01 contradicts 2031-03-03", id="before it"
        ),
        pytest.param(
            "She said:", None, "no day is named beside it; the statement is of 2031-03-03", id="no day"
        ),
    ],
)
def test_the_day_that_is_named_beside_it_is_held_against_the_statement(
    before: str, published: date | None, words: str
) -> None:
    (found,) = _explained(_article("courier", before, BASE, published))
    assert _said(found, "day") == [words]


def test_a_day_inside_the_quotation_is_not_the_day_of_speaking() -> None:
    (found,) = _explained(_article("courier", "She said:", "We close it on Friday.", None))
    assert found.facts[1].agreement is Agreement.UNSAID


def test_the_source_is_looked_for_in_the_article() -> None:
    named = _article("courier", "The Northport Harbour Authority said:", BASE)
    silent = _article("ledger", "She said:", BASE)
    document, one = _article("own", "", BASE)
    own = replace(document, details=replace(document.details, kind=DocumentKind.STATEMENT)), one
    first, second, third = _explained(named, silent, own)
    assert _said(first, "source") == ["the article names “Northport Harbour Authority”"]
    assert _said(second, "source") == ["the article does not name “Northport Harbour Authority”"]
    assert _said(third, "source") == ["it is the statement’s own text"]


def test_a_source_is_named_with_its_accents_or_without() -> None:
    statement = Statement("s1", "Pavel Orsik", "Pavel Orsik", _SPOKEN)
    (explained,) = _explained(_article("d1", "Pavel Orsík said on Monday:", BASE), statement=statement)
    assert _said(explained, "source") == [
        "the article names “Pavel Orsík”; the statement is through “Pavel Orsik”"
    ]


def test_what_is_not_known_of_a_statement_is_said_to_be_unknown() -> None:
    (found,) = _explained(_article("courier", "She said:", BASE), statement=Statement("s1"))
    assert [_said(found, aspect) for aspect in Aspect] == [
        [f"the statement’s {aspect} is not known"] for aspect in Aspect
    ]


def _place(article: tuple[Document, Rendering]) -> Place:
    document, one = article
    return Place(document.id, tuple(passage.span for passage in one.passages))


def test_a_ruling_of_the_user_is_told_first() -> None:
    courier, ledger = (_article(key, "She said:", BASE) for key in ("courier", "ledger"))
    one, other, elsewhere = _place(courier), _place(ledger), Place("mina", (Span(0, 9),))
    rulings = Corrections(
        links=(Link(one, other, together=True), Link(elsewhere, one, together=False)),
        marked=(Marked(one, indirect=False),),
        voices=(Voice(one, speaker="Orr"),),
        acts=(Act(other, source="Reuters"),),
        pins=(
            Pin(Place("courier", (Span(one.spans[0].start, one.spans[0].start + 2),)), other, together=True),
        ),
    )
    first, second = _explained(courier, ledger, corrections=rulings)
    assert first.rulings == (
        Ruling(Ruled.TOGETHER, "ledger", first_words(BASE)),
        Ruling(Ruled.APART, "mina"),
        Ruling(Ruled.MARKED),
        Ruling(Ruled.VOICED),
        Ruling(Ruled.STATEMENT, "ledger"),
        Ruling(Ruled.PINNED, "ledger"),
    )
    assert Ruling(Ruled.TOGETHER, "courier", first_words(BASE)) in second.rulings
    assert told(first, {"ledger": "Daily Ledger"})[0] == Told(
        "ruling", f"you put it together with Daily Ledger: “{first_words(BASE)}”"
    )


def test_what_was_moved_says_from_which_quote_to_which() -> None:
    here, there, also = (_article(key, "She said:", BASE) for key in ("courier", "ledger", "post"))
    old = "Nobody had asked the harbour office for anything at all."
    left, too = (_article(key, "She said:", old) for key in ("mina", "star"))
    other = Quote("q2", "s1", 2, Base(old), (left[1], too[1]))
    rulings = Corrections(
        links=(
            Link(_place(here), _place(there), together=True),
            Link(_place(here), _place(also), together=True),
            Link(_place(here), _place(left), together=False),
            Link(_place(here), _place(too), together=False),
        )
    )
    first, *_ = _explained(here, there, also, corrections=rulings, elsewhere=[other])
    labels = {"ledger": "Ledger", "post": "Post", "mina": "Mina", "star": "Star"}
    assert [one.words for one in told(first, labels) if one.head == "ruling"] == [
        f"you put it together with Ledger, Post: “{first_words(BASE)}”",
        f"you kept it apart from Mina, Star: “{first_words(old)}”",
    ]


def test_a_ruling_that_was_not_followed_explains_nothing() -> None:
    courier, ledger = (_article(key, "She said:", BASE) for key in ("courier", "ledger"))
    rulings = Corrections(
        links=(
            Link(_place(courier), _place(ledger), together=False),
            Link(_place(courier), Place("mina", (Span(0, 9),)), together=True),
            Link(Place("courier", (Span(0, 3),)), _place(ledger), together=True),
        )
    )
    first, _ = _explained(courier, ledger, corrections=rulings)
    assert first.rulings == ()


@pytest.mark.parametrize(
    ("change", "declared", "form", "sign"),
    [
        pytest.param(("old", "…"), True, Form.REWORDED, Sign.ELLIPSIS, id="an ellipsis"),
        pytest.param(("old", "[...]"), True, Form.REWORDED, Sign.ELLIPSIS, id="an ellipsis in brackets"),
        pytest.param(("old", "[new]"), True, Form.REWORDED, Sign.SQUARE_BRACKETS, id="square brackets"),
        pytest.param(("old", "(new)"), True, Form.REWORDED, Sign.ROUND_BRACKETS, id="round brackets"),
        pytest.param(("old", "new"), False, Form.REWORDED, Sign.NONE, id="nothing"),
        pytest.param(("old", "new"), True, Form.INDIRECT, Sign.OUTSIDE, id="outside the marks"),
    ],
)
def test_a_difference_is_declared_by_a_sign(
    change: tuple[str, str], declared: bool, form: Form, sign: Sign
) -> None:
    exact = BASE.replace(*change)
    assert sign_of(difference(BASE, exact, change, Kind.WORDING, declared=declared), form) is sign


def test_a_difference_tells_its_reason_and_its_sign() -> None:
    assert difference_told(Named("other words", Sign.NONE)) == (
        "other words; silent: no ellipsis and no brackets declare it"
    )
    assert difference_told(Named("", Sign.ELLIPSIS)) == "declared, by an ellipsis"


def test_a_rendering_explains_each_of_its_differences() -> None:
    exact = BASE.replace("old", "new")
    changed = replace(difference(BASE, exact, ("old", "new"), Kind.WORDING), reason="other words")
    one = replace(rendering("a", exact), differences=(changed,), reason="its words", confidence=0.9)
    comparison = one_quote([one])
    found = Explainer(comparison, {}, Tables()).explain(comparison.quotes[0], one)
    assert found.differences == (Named("other words", Sign.NONE),)
    assert told(found, {})[-1] == Told("placed", "its words; confidence 0.90")
