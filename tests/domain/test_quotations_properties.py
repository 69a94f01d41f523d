"""What holds for any text: nothing raises, spans lie inside the text, and time grows with length."""

import sys
from types import FrameType
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.calls import calls_of

from asquoted.domain.quotations import read_speech, scanner
from asquoted.domain.sentences import split_sentences
from asquoted.domain.speech import Speech
from asquoted.domain.text import Span

if TYPE_CHECKING:
    from _typeshed import TraceFunction

# Marks, words of attribution and breaks, thrown together: far nastier than random letters.
_PIECES = st.sampled_from(
    list("\"'“”‘’„«»‹›「」『』《》`´″〝〞,.?!:;…—-()[]= \n\r\t\0")
    + ["''", "’’", "``", "\n\n", " ", ", ", ". ", "\ud800", "\U0001f600", "\u2029", "İ", "ß", "\xa0"]
    + [
        "said",
        "he said",
        "Ann Vey",
        "that",
        "Mr. ",
        "the ",
        "'90s",
        "rock 'n' roll",
        "workers'",
        "O’Brien",
        "5'10\"",
    ]
    + [
        "&quot;",
        "&ldquo;",
        "&amp;#8221;",
        "&lsquo;",
        "<<",
        ">>",
        '\\"',
        "â€œ",
        "â€",
        "â€™",
        "\ufffd",
        "\x93",
        "\x94",
    ]
    + ["\n> ", "\n>", "wrote:\n> ", "\n> — Ann"]
    + ["?Rain", ",?", "\ufffdRain", ",\ufffd"]
    + ["\ufdd0", "dit ", "дом ", "고 말했다", "と述べた", "说：", "قال ", "hit back", "cries of ", "himself "]
    + [
        "according to ",
        "told",
        "to",
        "which",
        "The film ",
        "so-called ",
        "adding",
        "and",
        "it rains",
        "U.S. ",
    ]
)
_TEXTS = st.one_of(st.lists(_PIECES, max_size=60).map("".join), st.text(max_size=200))


def _spans(speech: Speech) -> list[Span]:
    found: list[Span | None] = []
    for quotation in speech.quotations:
        found += [quotation.span, quotation.speaker, quotation.cue, quotation.named]
    for indirect in speech.indirect:
        found += [indirect.span, indirect.speaker, indirect.cue, indirect.named]
    return [span for span in found if span is not None]


@settings(max_examples=400, deadline=None)
@given(_TEXTS)
def test_every_span_holds_something_and_no_blanks_at_its_ends(text: str) -> None:
    for span in _spans(read_speech(text)):
        assert span.end <= len(text)
        printed = span.text_of(text)
        assert printed == printed.strip() != ""


@settings(max_examples=400, deadline=None)
@given(_TEXTS)
@example("wrote:\n> wrote:\n> &quot;")
def test_the_marks_stand_right_around_the_span(text: str) -> None:
    for quotation in read_speech(text).quotations:
        before, after = text[: quotation.span.start].rstrip(), text[quotation.span.end :].lstrip()
        assert before.endswith(quotation.opening)
        assert after.startswith(quotation.closing)
        assert quotation.closed or not quotation.closing
        assert quotation.opened or not quotation.opening


@settings(max_examples=400, deadline=None)
@given(_TEXTS)
def test_quotations_come_in_order_and_nest_as_deep_as_they_say(text: str) -> None:
    quotations = read_speech(text).quotations
    assert [q.span.start for q in quotations] == sorted(q.span.start for q in quotations)
    for k, quotation in enumerate(quotations):
        around = [q for q in quotations[:k] if q.span.end > quotation.span.start]
        assert quotation.depth == len(around)
        assert all(q.span.contains(quotation.span) for q in around)


@settings(max_examples=400, deadline=None)
@given(_TEXTS)
def test_a_quotation_goes_on_with_one_before_it(text: str) -> None:
    quotations = read_speech(text).quotations
    for k, quotation in enumerate(quotations):
        if quotation.continues is not None:
            assert 0 <= quotation.continues < k
            assert quotations[quotation.continues].depth == quotation.depth == 0


_WORDS = st.lists(
    st.sampled_from(["it", "rains", "on", "the", "town", "and", "nobody", "don't", "O’Brien"]), min_size=1
)


@settings(max_examples=200, deadline=None)
@given(
    said=_WORDS.map(" ".join),
    speaker=st.sampled_from(["she", "Ann Vey", "the mayor"]),
    marks=st.sampled_from(["“”", '""', "‘’", "«»", "»«", "„“", "„”", '“"', '"”', ("``", "''"), ("“", "’’")]),
)
def test_the_shape_of_the_marks_changes_nothing(said: str, speaker: str, marks: tuple[str, str]) -> None:
    opening, closing = marks
    text = f"{opening}{said.capitalize()},{closing} {speaker} said."
    (quotation,) = read_speech(text).quotations
    assert quotation.span.text_of(text) == said.capitalize() + ","
    assert quotation.marks == opening + closing
    assert quotation.speaker is not None
    assert quotation.speaker.text_of(text) == speaker


@settings(max_examples=400, deadline=None)
@given(_TEXTS)
def test_sentences_hold_all_that_is_no_blank_and_do_not_overlap(text: str) -> None:
    spans = split_sentences(text)
    assert all(a.end <= b.start for a, b in zip(spans, spans[1:], strict=False))
    at = 0
    for span in [*spans, Span(len(text), len(text))]:
        assert not text[at : span.start].strip()
        assert "\n" not in span.text_of(text)
        at = span.end


def _calls(text: str) -> int:
    """Count the calls made in reading `text`."""
    return calls_of(lambda: read_speech(text))


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("“a ‘b ", id="openers that nothing closes"),
        pytest.param('"a ', id="straight marks"),
        pytest.param("'a ", id="straight single marks"),
        pytest.param("“a, Ann, ", id="lost closers and commas"),
        pytest.param("“We go on.\n", id="paragraphs left open"),
        pytest.param("he said, ", id="verbs"),
        pytest.param("Aaa Bbb ", id="names"),
        pytest.param("word ", id="no stop"),
        pytest.param("(", id="brackets"),
        pytest.param("'", id="a run of marks"),
        pytest.param("aaa bbb\r\n", id="short lines"),
        pytest.param("“‘‘“a ", id="deep nesting"),
        pytest.param("Ann Vey said that it rains. ", id="one paragraph of many sentences"),
        pytest.param("mayor Ann Vey, ", id="offices"),
        pytest.param("« Il pleut », dit la maire de la ville. ", id="another language"),
        pytest.param("« Il pleut, dit la maire de la ville. ", id="another language, closers lost"),
        pytest.param("그는 ‘비가 온다’고 했다. ", id="no blanks beside marks"),
    ],
)
def test_work_grows_with_the_length_and_no_faster(unit: str) -> None:
    short, long = unit * (4_000 // len(unit)), unit * (40_000 // len(unit))
    _calls(short)
    # Quadratic work would be a hundred times as much; ten is linear.
    assert _calls(long) < 20 * _calls(short) + 1_000


def _lines_of_scanner(text: str) -> int:
    """Return how many lines the pairing of the marks runs through, as often as its loops run."""
    counted = 0

    def count(frame: FrameType, event: str, argument: object) -> "TraceFunction | None":
        nonlocal counted
        if frame.f_code.co_filename != scanner.__file__:
            return None
        counted += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        read_speech(text)
    finally:
        sys.settrace(before)
    return counted


def test_closers_of_one_kind_in_a_quotation_of_the_other_do_not_each_look_to_its_end() -> None:
    short, long = ('"' + "aa.' bb " * times + 'aa." she said.' for times in (60, 600))
    assert _lines_of_scanner(long) < 20 * _lines_of_scanner(short) + 1_000


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"' * 500_000, id="a run"),
        pytest.param('" ' * 250_000, id="a row"),
        pytest.param("The bridge is closed.\n" + '"' * 500_000, id="a run below words"),
        pytest.param("“‘" * 250_000, id="openers"),
    ],
)
def test_marks_without_words_quote_nothing_and_cost_nothing(text: str) -> None:
    assert read_speech(text) == Speech()
    # Pairing half a million marks is millions of calls, and took six seconds.
    assert _calls(text) < 2_000


def test_a_page_that_begins_with_a_long_menu_is_english_still() -> None:
    menu = "\n".join(f"Section {k}" for k in range(600))
    text = f"{menu}\n\n" + "The mayor said that the bridge was closed and that it was hers. " * 120
    assert read_speech(text).indirect
