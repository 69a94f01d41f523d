"""A statement's sentence, pieced together from what the outlets print of it."""

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparing import compare_documents
from asquoted.domain.comparison import Base, Form, Operation
from asquoted.domain.documents import Details, Document, DocumentKind
from asquoted.domain.forms import SUBSTANCE
from asquoted.domain.grouping import GroupedQuote, group
from asquoted.domain.grouping.clauses import is_clause
from asquoted.domain.quotations import read_speech
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables


def quotes_of(*texts: str, statement: str = "") -> tuple[GroupedQuote, ...]:
    documents = [Document(f"d{number}", text) for number, text in enumerate(texts)]
    if statement:
        details = Details(outlet="Ann Teller", kind=DocumentKind.STATEMENT)
        documents.append(Document("statement", statement, details))
    speeches = [read_speech(document.text) for document in documents]
    return group(documents, speeches, load_tables()).quotes


def base_of(*texts: str) -> Base:
    (quote,) = quotes_of(*texts)
    return quote.base


def test_the_fullest_wording_is_the_base_in_its_cleanest_print() -> None:
    base = base_of(
        "“we shall rebuild the old bridge before [the] winter comes,” Ann Teller said on Monday.",
        "“We shall rebuild the old bridge before the winter comes.” So Ann Teller said on Monday.",
        "“We shall rebuild the old bridge,” Ann Teller said on Monday.",
    )
    assert base.text == "We shall rebuild the old bridge before the winter comes."
    assert base.document is None
    assert [document for _, document in base.pieces] == ["d1"]
    assert base.gaps == ()


def test_the_comma_of_the_reporters_sentence_is_left_out() -> None:
    assert (
        base_of("“We shall rebuild the old bridge,” Ann Teller said.").text
        == "We shall rebuild the old bridge"
    )


def test_overlapping_ends_are_joined_without_a_gap() -> None:
    base = base_of(
        "“We shall rebuild the old bridge before the winter,” Ann Teller said on Monday.",
        "Ann Teller promised on Monday to “rebuild the old bridge before the winter and paint it green”.",
    )
    assert base.text == "We shall rebuild the old bridge before the winter and paint it green"
    assert [document for _, document in base.pieces] == ["d0", "d1"]
    assert base.gaps == ()


def test_a_phrase_that_the_fullest_lacks_is_added_behind_a_gap() -> None:
    base = base_of(
        "“We ask the minister to stop his idle chatter,” Ann Teller said on Monday.",
        "Ann Teller told the minister on Monday to end his “idle chatter” and “mind his own garden”.",
    )
    assert base.text == "We ask the minister to stop his idle chatter mind his own garden"
    assert base.gaps == (len("We ask the minister to stop his idle chatter"),)


def test_a_lone_rewording_is_not_the_base() -> None:
    (quote,) = quotes_of(
        "“We warn the town to stop making reckless remarks,” Ann Teller said on 3 June 2024.",
        "“We most strongly warn the town against loose and idle chatter,” Ann Teller said on 3 June 2024.",
        "Ann Teller spoke on 3 June 2024 of “reckless remarks”.",
    )
    assert quote.base.text == "We warn the town to stop making reckless remarks"


def test_a_phrase_alone_begins_with_a_gap() -> None:
    (quote,) = quotes_of(
        "Ann Teller spoke of “an old and tired quarrel”.", "Ann Teller saw “an old and tired quarrel”."
    )
    assert not quote.is_whole
    assert quote.base.gaps == (0,)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(
            (
                "The council will rebuild [the iron bridge] before winter comes and paint the railings green",
                "The council will rebuild it before winter comes",
                "paint the railings green",
            ),
            "The council will rebuild it before winter comes and paint the railings green",
            id="for the speaker's own word",
        ),
        pytest.param(
            (
                "The council will rebuild the bridge [here] before winter comes and paint the railings green",
                "The council will rebuild the bridge before winter comes",
                "paint the railings green",
            ),
            "The council will rebuild the bridge before winter comes and paint the railings green",
            id="for nothing",
        ),
        pytest.param(
            (
                "[The council] will rebuild the bridge before winter comes and paint the railings green",
                "We will rebuild the bridge before winter comes",
                "paint the railings green",
            ),
            "We will rebuild the bridge before winter comes and paint the railings green",
            id="at the start",
        ),
        pytest.param(
            (
                "We will rebuild the bridge and paint the railings [of the harbour]",
                "rebuild the bridge and paint the railings green",
                "We will rebuild the bridge",
            ),
            "We will rebuild the bridge and paint the railings green",
            id="at the end",
        ),
        pytest.param(
            (
                "The council will rebuild [the iron bridge] before winter comes and paint the railings green",
                "paint the railings green",
            ),
            "The council will rebuild [the iron bridge] before winter comes and paint the railings green",
            id="none has the place",
        ),
        pytest.param(
            (
                "The council rebuild[s] the bridge before winter comes and paint[s] the railings green",
                "We rebuild the bridge before the winter",
                "paint the railings green",
            ),
            "The council rebuild the bridge before winter comes and paint the railings green",
            id="an ending",
        ),
        pytest.param(
            (
                "The council will rebuild the bridge … and paint the railings green",
                "The council will rebuild the bridge before winter comes and paint the railings",
                "paint the railings green",
            ),
            "The council will rebuild the bridge before winter comes and paint the railings green",
            id="an ellipsis",
        ),
    ],
)
def test_what_an_outlet_put_in_gives_way_to_what_another_has_there(
    given: tuple[str, ...], expected: str
) -> None:
    *sentences, phrase = given
    texts = [f"“{words},” Ann Teller said." for words in sentences]
    texts.append(f"Ann Teller said that they would “{phrase}”.")
    documents = [Document(f"d{number}", text) for number, text in enumerate(texts)]
    (quote,) = compare_documents(documents, load_tables()).quotes
    assert quote.base.text == expected
    assert quote.base.gaps == ()
    # Who openly put something in changed nothing silently.
    changed = [one for one in quote.renderings[0].differences if one.kind in SUBSTANCE]
    assert all(one.declared for one in changed)
    at = 0
    for span, document in quote.base.pieces:
        assert span.start == at
        assert span.text_of(quote.base.text) in dict(zip(("d0", "d1", "d2"), texts, strict=False))[document]
        at = span.end


def test_an_ellipsis_that_nobody_fills_is_a_gap() -> None:
    text = "“The council will rebuild the bridge […] and paint the railings green,” Ann Teller said."
    (quote,) = compare_documents([Document("d0", text)], load_tables()).quotes
    assert quote.base.text == "The council will rebuild the bridge and paint the railings green"
    assert quote.base.gaps == (len("The council will rebuild the bridge"),)
    (rendering,) = quote.renderings
    assert rendering.form is Form.TRIMMED
    assert [one.declared for one in rendering.differences] == [True]


def test_who_runs_over_an_ellipsis_does_not_fill_it() -> None:
    base = base_of(
        "“The council will rebuild the bridge … and paint the railings green,” Ann Teller said on Monday.",
        "“The council will rebuild the bridge and paint the railings,” Ann Teller said on Monday.",
        "Ann Teller said on Monday that they would “paint the railings green”.",
    )
    assert base.text == "The council will rebuild the bridge and paint the railings green"
    assert base.gaps == (len("The council will rebuild the bridge"),)


def test_a_letter_in_brackets_was_of_the_other_case() -> None:
    text = "Ann Teller said on Monday that “[t]he council will rebuild the bridge”."
    (quote,) = compare_documents([Document("d0", text)], load_tables()).quotes
    assert quote.base.text == "The council will rebuild the bridge"
    assert [one.form for one in quote.renderings] == [Form.VERBATIM]


@pytest.mark.parametrize(
    ("words", "expected"),
    [("[t]he bridge is sold", True), ("[F]inding the bridge sold hurts", False), ("[W]e sold it", True)],
)
def test_a_bracketed_letter_hides_no_clause(words: str, expected: bool) -> None:
    assert is_clause(words) is expected


def test_the_statements_own_sentence_is_the_base_where_its_text_is_at_hand() -> None:
    quotes = quotes_of(
        "“We shall rebuild the bridge,” Ann Teller said.",
        statement="We shall rebuild the bridge by May. Nobody will pay for it.",
    )
    assert [(quote.base.text, quote.base.document) for quote in quotes] == [
        ("We shall rebuild the bridge by May.", "statement"),
        ("Nobody will pay for it.", "statement"),
    ]
    assert [member.document for member in quotes[0].members] == ["d0", "statement"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("We will go.", True),
        ("it has never been so", True),
        ("It's enough.", True),
        ("there are no signs of it", True),
        ("Never again will this town be silent.", True),
        ("expand the old harbour", False),
        ("is in the process of selling", False),
        ("reckless remarks", False),
        ("deeply sorry", False),
    ],
)
def test_a_clause_is_told_from_a_phrase(words: str, expected: bool) -> None:
    assert is_clause(words) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("لن نبيع قوارب المرفأ لأحد", True),
        ("قوارب المرفأ", False),
        ("우리는 이 항구를 절대 팔지 않을 것이다.", True),
        ("오래된 항구", False),
        ("我们永远不会出售这个旧港口。", True),
        ("旧港口", False),
    ],
)
def test_a_clause_without_capitals_is_told_by_its_length(words: str, expected: bool) -> None:
    assert is_clause(words) is expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("قال الوزير: «لن نبيع قوارب المرفأ لأحد».", id="Arabic"),
        pytest.param("장관은 “우리는 이 항구를 절대 팔지 않을 것이다”라고 말했다.", id="Korean"),
    ],
)
def test_a_sentence_in_any_script_may_be_given_whole(text: str) -> None:
    documents = [Document(f"d{number}", text) for number in range(2)]
    (quote,) = compare_documents(documents, load_tables()).quotes
    assert quote.base.gaps == ()
    assert [one.form for one in quote.renderings] == [Form.VERBATIM, Form.VERBATIM]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the council will not pay for the bridge", True),
        ("prices are falling", True),
        ("the best that we could get", False),
        ("a bridge full of holes", False),
    ],
)
def test_a_clause_has_a_subject_and_its_verb(words: str, expected: bool) -> None:
    assert is_clause(words) is expected


def test_the_comma_before_an_interruption_is_the_reporters() -> None:
    base = base_of(
        "“We shall rebuild the old bridge before winter,” Ann Teller said on Monday.",
        "“We shall rebuild the old bridge,” Ann Teller said on Monday, “before winter.”",
    )
    assert base.text == "We shall rebuild the old bridge before winter"


@pytest.mark.parametrize("turn", [(0, 1), (1, 0)], ids=["first", "second"])
def test_a_report_decides_between_two_wordings_that_nobody_else_quotes(turn: tuple[int, int]) -> None:
    quoted = [
        f"“We shall spend {sum} million crowns on the old bridge,” Ann Teller said on Monday."
        for sum in (40, 14)
    ]
    report = "Ann Teller said on Monday that she would spend 40m crowns on the old bridge."
    assert base_of(*(quoted[at] for at in turn), report).text.startswith("We shall spend 40 million")


def test_a_sentence_is_the_base_though_more_outlets_have_only_a_phrase_beside_it() -> None:
    base = base_of(
        "“We warn the minister to stop his idle chatter,” Ann Teller said on Monday.",
        *["Ann Teller told the minister on Monday to stop his “idle chatter” and “keep his big mouth shut”."]
        * 3,
    )
    assert base.text.startswith("We warn the minister to stop his idle chatter")


def test_what_one_outlet_adds_in_round_brackets_is_no_word_of_the_statement() -> None:
    base = base_of(
        "“We shall carry the water for 300 metres (984 feet) before the winter comes,” Ann Teller said.",
        "“We shall carry the water for 300 metres before the winter comes,” Ann Teller said.",
        "“We shall carry the water for 300 metres”, Ann Teller said.",
    )
    assert base.text == "We shall carry the water for 300 metres before the winter comes"


def test_an_aside_that_every_outlet_prints_is_the_statements_own() -> None:
    base = base_of(
        "“We shall carry the water (and the sand) before the winter comes,” Ann Teller said.",
        "“We shall carry the water (and the sand) before the winter comes,” so Ann Teller.",
    )
    assert base.text == "We shall carry the water (and the sand) before the winter comes"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "We will mend the second gate of the old harbour on Monday",
            "On Monday we will mend the second gate of the old harbour",
            id="two words",
        ),
        pytest.param(
            "The old harbour will be closed for three weeks because of the storm",
            "Because of the storm, the old harbour will be closed for three weeks",
            id="with a comma",
        ),
        pytest.param(
            "The old harbour will be closed, my engineers told me, because of the storm",
            "Because of the storm, in May, the old harbour will be closed, my engineers told me",
            id="with more beside it",
        ),
    ],
)
def test_a_phrase_that_stands_at_the_other_end_is_not_said_twice(one: str, other: str) -> None:
    texts = [f"“{words},” Ann Teller said on Friday." for words in (one, other)]
    (quote,) = compare_documents(
        [Document(f"d{n}", text) for n, text in enumerate(texts)], load_tables()
    ).quotes
    assert quote.base.text in (one, other)
    assert {rendering.form for rendering in quote.renderings} <= {Form.VERBATIM, Form.REWORDED, Form.TRIMMED}
    moved = [one for rendering in quote.renderings for one in rendering.differences]
    assert Operation.MOVE in {one.operation for one in moved}


@pytest.mark.parametrize("sign", ["...", "…", "(...)"])
def test_an_ellipsis_where_the_base_lacks_words_too_declares_it(sign: str) -> None:
    base = "The council will rebuild the bridge and paint the railings green"
    text = f"The council will rebuild the bridge {sign} and paint the railings green"
    gap = len("The council will rebuild the bridge")
    reading = compare_reading(base, text, [Span(0, len(text))], load_tables(), gaps=(gap,))
    assert [(one.reading, one.declared) for one in reading.differences] == [(sign, True)]


def test_an_ellipsis_where_the_base_lacks_nothing_declares_no_more_than_before() -> None:
    base, text = "The council will rebuild the bridge.", "The council … will rebuild the bridge."
    there, nowhere = (
        compare_reading(base, text, [Span(0, len(text))], load_tables(), gaps=gaps)
        for gaps in ((len("The council will rebuild"),), ())
    )
    assert there == nowhere
    assert [one.declared for one in there.differences] == [False]
