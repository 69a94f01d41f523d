import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from asquoted.domain.text import Span
from asquoted.qt.offsets import TextOffsets

# What moves the two counts apart, or what Qt would alter.
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(["\r\n", "\r", "\n", "\u2028", "\u2029", "\u00a0", "😀", "\ufdd0", "\ufffc", "\x00"]),
        st.characters(),
    ),
    max_size=40,
).map("".join)


@given(TEXTS)
def test_every_offset_comes_back_but_the_middle_of_a_line_end(text: str) -> None:
    offsets = TextOffsets(text)
    for at in range(len(text) + 1):
        inside_line_end = text[at - 1 : at + 1] == "\r\n"
        assert offsets.code_point_at(offsets.unit_at(at)) == (at - 1 if inside_line_end else at)


@given(TEXTS)
def test_offsets_never_run_backwards(text: str) -> None:
    offsets = TextOffsets(text)
    units = [offsets.unit_at(at) for at in range(len(text) + 1)]
    assert units == sorted(units)
    points = [offsets.code_point_at(unit) for unit in range(offsets.units + 1)]
    assert points == sorted(points)


@given(TEXTS)
def test_what_is_shown_has_the_length_that_is_counted(text: str) -> None:
    offsets = TextOffsets(text)
    assert len(offsets.shown.encode("utf-16-le")) // 2 == offsets.units == offsets.unit_at(len(text))


@given(text=TEXTS)
def test_a_document_of_qt_counts_the_same(text: str) -> None:
    for line_end in ("\n", "\u2028"):
        offsets = TextOffsets(text, line_end)
        document = QTextDocument()
        QTextCursor(document).insertText(offsets.shown)
        # Qt counts the last block's separator too.
        assert document.characterCount() - 1 == offsets.units


@given(TEXTS, st.integers(0, 40))
def test_one_character_is_found_in_qt_where_the_text_has_it(text: str, at: int) -> None:
    if (
        at >= len(text)
        or text[at] in "\r\n\u2028\u2029\x00\ufdd0\ufdd1\ufffc"
        or "\ud800" <= text[at] <= "\udfff"
    ):
        return
    offsets = TextOffsets(text)
    start, end = offsets.units_of(Span(at, at + 1))
    encoded = offsets.shown.encode("utf-16-le")
    assert encoded[start * 2 : end * 2].decode("utf-16-le") == text[at]


def test_an_emoji_shifts_what_follows_by_one() -> None:
    offsets = TextOffsets("a😀b")
    assert [offsets.unit_at(at) for at in range(4)] == [0, 1, 3, 4]
    assert offsets.code_point_at(2) == 1, "the middle of the pair counts as its beginning"


def test_carriage_return_and_line_feed_are_one_place() -> None:
    offsets = TextOffsets("a\r\nb")
    assert offsets.shown == "a\nb"
    assert offsets.span_of(2, 3) == Span(3, 4)
    assert offsets.span_of(3, 0) == Span(0, 4)


@pytest.mark.parametrize("unit", [-3, 99])
def test_an_offset_outside_is_held_within(unit: int) -> None:
    assert TextOffsets("four").code_point_at(unit) in (0, 4)


def test_no_break_spaces_are_kept_as_they_are(qtbot: QtBot) -> None:
    assert TextOffsets("12\u00a0per\u202fcent").shown == "12\u00a0per\u202fcent"
