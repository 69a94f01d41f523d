"""What spares work in reading speech never changes what is read: with it and without, the same."""

import re
from collections.abc import Callable
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asquoted.domain.quotations import language, marks, read_speech, roles
from asquoted.domain.quotations.paragraphs import find_paragraphs
from asquoted.domain.quotations.scanner import Passage, find_passages
from asquoted.domain.quotations.words import read_sentences
from asquoted.domain.sentences import is_abbreviation
from asquoted.domain.text import Span


def _nothing(_: str) -> None:
    return None


def _is_title(body: str) -> bool:
    return roles._has_title_case(body.split())


def _passages(text: str) -> list[Passage]:
    return find_passages(text, find_paragraphs(text))


_PIECES = st.sampled_from(
    [
        *"\"'“”‘’„«».,?!:;—-()$%5nN½ \n\t\r\0中",
        "''",
        ",,",
        "\n\n",
        " ",
        ", ",
        ". ",
        " - ",
        "--",
        "\ufdd0",
        "\x1c",
    ]
    + [
        "the ",
        "of ",
        "said ",
        "he said ",
        "Ann Vey ",
        "that ",
        "Mr. ",
        "U.S. ",
        "U.S.",
        "Jan. 4",
        "Ky.,",
        "e.g.",
    ]
    + ["it rains", "İ", "ß", "\ud800", "A.B.", "no. 10", "5'10\"", "workers'", "don't", "l’État", "R&D", "_"]
    + ["x" * 101, "der ", "und ", "die ", "le ", "das ist "]
)
_TEXTS = st.lists(_PIECES, max_size=60).map("".join)


_LINES = st.lists(
    st.sampled_from(["\n", "\n", "\r\n", "\n \n", "a ", "it rains,", "It rains.", "x" * 101]),
    max_size=20,
).map("".join)
# Words that tell English, words that tell its neighbours, and what is hard to count.
_WORDS = st.lists(
    st.sampled_from(["the", "The", "of", "it", "rain", "der", "le", "das", "était", "5", "a-b", "дом", "-"]),
    max_size=40,
).map(" ".join)

_COMMON = st.lists(st.sampled_from(["to", "rain", "der", "und", "\n", "é-x", "--"]), max_size=60).map(
    " ".join
)
# The insides of quotations: titles, epithets, sentences.
_BODIES = st.lists(
    st.sampled_from(
        ["the", "The", "Kettle", "of", "rains", "RAIN", "5th", "op-ed", "é", "...", ".", ",", "“A", "‘"]
    ),
    min_size=1,
    max_size=14,
).map(" ".join)
_AROUND = st.sampled_from(
    [
        "Ann Vey said, ",
        "The so-called ",
        "a banner reading ",
        "The film ",
        "She calls it ",
        "James ",
        "At ",
        "",
    ]
)
_BEHIND = st.sampled_from([", she said. ", " Vey. ", ". ", " as a film. ", " is a song. ", " said Ann Vey. "])
_SAID = st.lists(st.tuples(_AROUND, _BODIES, _BEHIND), min_size=1, max_size=3).map(
    lambda parts: "".join(f"{before}“{body}”{behind}" for before, body, behind in parts)
)


@pytest.mark.parametrize(
    ("find", "texts", "name", "replacement"),
    [
        pytest.param(marks.find_marks, _TEXTS, "marks._double_alone", _nothing, id="neighbours"),
        pytest.param(_passages, _TEXTS, "scanner._OPENS", None, id="marks in turn"),
        pytest.param(find_paragraphs, _LINES, "paragraphs._FEWEST_BROKEN", -1, id="small letters"),
        pytest.param(language.is_english, _WORDS, "language._is_surely_english", _nothing, id="surely"),
        pytest.param(language.is_english, _COMMON, "language._COUNTED", (), id="commonest of all"),
        pytest.param(read_speech, _SAID, "roles._SHORTEST_PROSE", 1_000, id="long prose"),
        pytest.param(_is_title, _BODIES, "roles._is_plain_prose", _nothing, id="plain prose"),
    ],
)
def test_a_shortcut_changes_nothing(
    find: Callable[[str], object], texts: st.SearchStrategy[str], name: str, replacement: object
) -> None:
    @settings(max_examples=1_000, deadline=None)
    @given(texts)
    def finds_the_same(text: str) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(f"asquoted.domain.quotations.{name}", replacement)
            slow = find(text)
        assert find(text) == slow

    finds_the_same()


@settings(max_examples=1_000, deadline=None)
@given(_BODIES)
def test_what_is_too_long_to_be_asked_is_no_epithet(body: str) -> None:
    if len(body.split()) > roles._LONGEST_EPITHET:
        assert not roles._is_epithet(["call", '"'], 1, body)


# The same words found in the text as it stands, and not between its blanks.
_WORD = re.compile(r"[^\W_]+(?:[-'’.&‑@][^\W_]+)*|[,;:()\[\]—–―‒*•|]|[.!?…。！？]+|-(?:-+|(?<=\s-)(?=\s))")


@settings(max_examples=1_000, deadline=None)
@given(_TEXTS)
def test_words_cut_at_blanks_are_the_words_of_the_text_and_stand_where_they_say(text: str) -> None:
    lines = find_paragraphs(text)
    found = []
    for sentence in chain.from_iterable(read_sentences(text, lines, [], {})):
        for k, word in enumerate(sentence.listed().words):
            start, end = sentence.start_of(k), sentence.end_of(k)
            found.append((start, end, word))
            assert sentence.capital[k] == (not text.startswith(word, start))
    assert found == [one for line in lines for one in _words_of(text, line)]


def _words_of(text: str, line: Span) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    # Between line ends, as a paragraph stands in its text: a hyphen is a dash there as elsewhere.
    for match in _WORD.finditer(f"\n{line.text_of(text)}\n"):
        start, end = (at + line.start - 1 for at in match.span())
        if match.group() == "." and found and found[-1][1] == start:
            before, _, word = found[-1]
            after = text[end : end + 39]
            if after.startswith(",") or is_abbreviation(text[before:start], after):
                found[-1] = before, end, word
                continue
        found.append((start, end, match.group().lower()))
    return found


_ENDINGS = st.sampled_from(("", "s", "ed", "ing", "ly", "'s", "’s", "s'", "s’"))
_SHAPED = st.builds("".join, st.tuples(st.text(st.characters(exclude_categories=["Z", "C"])), _ENDINGS))


@settings(max_examples=1_000)
@given(word=_SHAPED.filter(bool), other=_SHAPED.filter(bool))
def test_a_word_of_any_letters_has_a_character_for_its_kinds(word: str, other: str) -> None:
    text = f"{word} said {other}."
    lines = find_paragraphs(text)
    for sentence in chain.from_iterable(read_sentences(text, lines, [], {})):
        sentence.listed()
        assert len(sentence.kinds) == len(sentence.words) > 0
