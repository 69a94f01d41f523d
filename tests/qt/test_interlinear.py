"""The outlets beneath each other, word under word."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.compare_cases import heads, in_sight, select, shown, texts
from tests.qt.quote_cases import Build, Built, Part, Telling, dam_tellings, put_together

from asquoted.domain.corrections import Pin, Place
from asquoted.domain.tables import Tables
from asquoted.domain.targets import TargetKind
from asquoted.domain.text import Span
from asquoted.qt.models.columns import Origin
from asquoted.qt.models.interlinear import InterlinearSheet, interlined, runs_leftwards, slots_of
from asquoted.qt.theme import apply_font
from asquoted.qt.views.compare import CompareView

ARABIC = ["لم نخطط قط لإغلاق السد، ", "والشائعة من صنع الخصوم، ", "وقد ننظر في الأمر بعد عام."]
HANGUL = [
    "우리는 댐을 닫을 계획을 세운 적이 없으며, ",
    "매각 소문은 사람들의 짓이고, ",
    "1년 뒤에 다시 볼 것입니다.",
]
ODD = [
    "12\u00a0per cent ",
    "😀 ",
    "long\u00adword ",
    "and\tso ",
    "line\nend ",
    "comma, ",
    "unbreakablylongword " * 3,
]


def laid(built: Built, room: float, *pins: Pin) -> InterlinearSheet:
    quote, documents = built
    slots = slots_of(quote, quote.renderings, {one.id: one for one in documents}, Tables(), pins)
    return interlined(slots, room, 2.0, lambda words: float(len(words)))


def beneath(view: CompareView) -> CompareView:
    view.lay_beneath(True)
    QApplication.processEvents()
    return view


def left_of(view: CompareView, column: int, words: str) -> float:
    text = texts(view)[column]
    whole = text.document().toRawText()
    start = len(whole[: whole.index(words)].encode("utf-16-le")) // 2
    box = text.boxes(start, start + len(words.encode("utf-16-le")) // 2)[0]
    return (
        box.right()
        if text.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
        else box.left()
    )


@given(st.lists(st.sampled_from(ODD), min_size=1, max_size=8), st.integers(3, 60))
@settings(deadline=None)
def test_each_line_joined_is_the_stored_text(words: list[str], room: int) -> None:
    told: list[Part] = [(word, word) for word in words]
    sheet = laid(put_together([Telling("One", told), Telling("Two", told[1:] or told)]), float(room))
    quote, _ = put_together([Telling("One", told), Telling("Two", told[1:] or told)])
    assert sheet.columns[0].stored() == quote.base.text
    for column, rendering in zip(sheet.columns[1:], quote.renderings, strict=True):
        assert column.stored() == rendering.exact
        assert column.text_between(0, column.units) == rendering.exact, "tabs are not copied"


@pytest.mark.parametrize("room", [12, 30, 200])
def test_no_block_is_wider_than_the_room(dam: Built, room: int) -> None:
    sheet = laid(dam, float(room))
    for row, tabs in enumerate(sheet.tabs):
        for column in sheet.columns:
            at = [0.0, *tabs]
            cells = "".join(
                "\t" if piece.origin is Origin.TAB else piece.text for piece in column.rows[row]
            ).split("\t")
            assert all(
                start + len(cell) <= room for start, cell in zip(at, cells, strict=True) if cell.strip()
            )
            following = [*at[1:], float(room)]
            assert all(
                start + len(cell) <= end for start, cell, end in zip(at, cells, following, strict=True)
            ), "no word runs into the next"


def test_marks_cling_to_the_word_before_them(dam: Built) -> None:
    sheet = laid(dam, 500)
    assert "\tdam, \t" in "".join(piece.text for piece in sheet.columns[0].rows[0])


def test_an_opening_mark_clings_to_the_word_after_it() -> None:
    told: list[Part] = [("They said “no” to us", "They said “no” to us")]
    sheet = laid(put_together([Telling("One", told)]), 500)
    assert "\t“no” \t" in "".join(piece.text for piece in sheet.columns[1].rows[0])


def test_words_that_are_pinned_apart_stand_under_nothing_of_each_other() -> None:
    one: list[Part] = [("We trust the minister now.", "We trust the minister now.")]
    other: list[Part] = [("We trust the harbour now.", "We trust the harbour now.")]
    built = put_together([Telling("One", one), Telling("Two", other)])
    minister, harbour = (
        Place(document.id, (Span(start, start + len(word)),))
        for document, word in zip(built[1], ("minister", "harbour"), strict=True)
        for start in [document.text.rindex(word)]
    )

    def under(*pins: Pin) -> bool:
        columns = [
            "".join("|" if piece.origin is Origin.TAB else piece.text for piece in column.rows[0])
            for column in laid(built, 500, *pins).columns
        ]
        return columns[0].split("|").index("minister ") == columns[2].split("|").index("harbour ")

    assert under()
    assert not under(Pin(minister, harbour, together=False))
    assert under(Pin(minister, harbour, together=False), Pin(minister, harbour, together=True))


def test_words_stand_under_those_that_they_pair_with(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = beneath(shown(qtbot, dam))
    for words in ("planned", "frighten", "valley", "look"):
        assert left_of(view, 1, words) == left_of(view, 0, words) == left_of(view, 2, words)
    assert left_of(view, 2, "enemies") == left_of(view, 0, "people")
    assert left_of(view, 2, "will") == left_of(view, 0, "may")


@pytest.mark.parametrize("words", [pytest.param(ARABIC, id="arabic"), pytest.param(HANGUL, id="hangul")])
def test_other_scripts_stand_under_each_other_too(
    light: QApplication, qtbot: QtBot, build: Build, words: list[str]
) -> None:
    whole: list[Part] = [(part, part) for part in words]
    view = beneath(shown(qtbot, build([Telling("One", whole), Telling("Two", whole[1:])])))
    middle = words[1].split()[1]
    assert left_of(view, 2, middle) == pytest.approx(left_of(view, 0, middle))
    first = words[0].split()[0]
    assert (left_of(view, 0, first) > texts(view)[0].width() / 2) == runs_leftwards(words[0])


@pytest.mark.parametrize(("width", "zoom"), [(420, 100), (760, 100), (1280, 100), (900, 200), (900, 300)])
def test_lines_are_level_at_any_width_and_zoom(
    light: QApplication, qtbot: QtBot, dam: Built, width: int, zoom: int
) -> None:
    view = beneath(shown(qtbot, dam, width))
    apply_font(light, zoom)
    QApplication.processEvents()
    tops = [text.row_tops() for text in in_sight(view)]
    assert len(in_sight(view)) == 5, "all outlets are in sight, however many"
    assert all(top == tops[0] for top in tops)
    downs = [text.y() for text in in_sight(view)]
    steps = {after - before for before, after in zip(downs, downs[1:], strict=False)}
    assert steps == {round(texts(view)[0].step)}
    assert all(text.line_counts() == [1] * len(tops[0]) for text in in_sight(view)), "no line wraps"
    assert all(
        box.right() <= text.viewport().width()
        for text in in_sight(view)
        for box in text.boxes(0, text.column.units)
    )


def test_each_outlet_is_selected_copied_and_tagged_by_itself(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = beneath(shown(qtbot, dam, 700))
    today = texts(view)[2]
    select(today, "enemies")
    target = view.current_target()
    assert target is not None
    assert (target.kind, target.id, target.exact) == (TargetKind.SPAN, "doc-1", "enemies")
    cursor = today.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    today.setTextCursor(cursor)
    today.copy()
    assert QGuiApplication.clipboard().text() == dam[0].renderings[1].exact
    reader = QAccessible.queryAccessibleInterface(today)
    assert reader.text(QAccessible.Text.Name) == "Riverside Today, reworded"


def test_the_mouse_reaches_every_line(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = beneath(shown(qtbot, dam, 480, 900))
    today = texts(view)[2]
    mark = next(mark for mark in today.marks if mark.label.startswith("±"))
    centre = today.boxes(mark.start, mark.end)[0].center().toPoint()
    assert centre.y() > today.row_tops()[1], "in a later block, where the other texts lie over it"
    place = today.viewport().mapTo(view, centre)
    found = view.childAt(place)
    assert found is today.viewport(), "of the texts that lie over each other, the one whose line it is"
    with qtbot.waitSignal(view.difference_chosen) as told:
        QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=found.mapFrom(view, place))
    assert told.args is not None
    assert told.args[0].exact == "but we will"


def test_an_omission_is_marked_where_its_words_would_stand(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = beneath(shown(qtbot, dam))
    today = texts(view)[2]
    gap = next(mark for mark in today.marks if mark.start == mark.end)
    assert today.boxes(gap.start, gap.end)[0].left() == pytest.approx(left_of(view, 0, "never"))


def test_heads_stand_before_the_lines_and_go_back(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    before = [(text.x(), text.y(), text.width()) for text in texts(view)]
    beneath(view)
    tops = [head.mapTo(view, QPoint()).y() for head in heads(view)]
    assert tops == sorted(set(tops))
    assert len({head.mapTo(view, QPoint()).x() for head in heads(view)}) == 1
    view.lay_beneath(False)
    QApplication.processEvents()
    assert [(text.x(), text.y(), text.width()) for text in texts(view)] == before
    assert all(text.mask().isEmpty() for text in texts(view))


def test_the_walk_goes_on_and_other_quotes_are_laid_beneath_too(
    light: QApplication, qtbot: QtBot, dam: Built, build: Build
) -> None:
    view = beneath(shown(qtbot, dam, 600, 200))
    seen = 0
    while view.next_difference():
        rect = view.current_rect()
        assert rect is not None
        assert view.rect().contains(rect.center()), "scrolled to"
        seen += 1
    assert seen == 6
    view.show_quote(*build(dam_tellings()[:2]))
    assert len(in_sight(view)) == 3
    assert left_of(view, 2, "enemies") == left_of(view, 0, "people")


@pytest.mark.parametrize("width", [760, 1500])
def test_the_names_of_the_lines_have_the_room_that_they_need(
    light: QApplication, qtbot: QtBot, dam: Built, width: int
) -> None:
    quote, documents = dam
    called = [replace(one, details=replace(one.details, outlet="Washington Examiner")) for one in documents]
    view = shown(qtbot, (quote, called), width)
    view.lay_beneath(True)
    for head in heads(view):
        assert head.width() >= min(head.line_width, width * 0.2)
        assert head.width() < width * 0.25
