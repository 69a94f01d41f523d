from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.compare_cases import in_sight, select, shown, shown_words, texts
from tests.qt.quote_cases import CUT, Build, Built, Part, Telling, dam_tellings

from asquoted.domain.comparison import Base, Form, Kind, Sense
from asquoted.domain.notes import Note
from asquoted.domain.tags import Tag, Tagging
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.contents import Marks
from asquoted.qt.models.readings import printed
from asquoted.qt.theme import apply_font, apply_theme
from asquoted.qt.views.compare import CompareView
from asquoted.qt.views.few_lines import FewLines


def test_every_stored_character_is_shown(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    quote = dam[0]
    assert shown_words(texts(view)[0]) == quote.base.text == texts(view)[0].column.stored()
    for text, rendering in zip(texts(view)[1:], quote.renderings, strict=True):
        assert text.column.stored() == rendering.exact
        assert rendering.exact in shown_words(text)


def test_what_an_outlet_cut_off_stands_in_braces_and_is_no_selection_of_its_words(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    post = texts(view)[3]
    assert shown_words(post).startswith("{We have never planned to close the dam,} and the rumour")
    assert shown_words(post).rstrip().endswith("{but we may look at it again in 12 months.}")
    select(post, "never planned")
    assert view.current_target() is None


@pytest.mark.parametrize("width", [520, 760, 1000, 1280, 1920])
def test_rows_are_level_at_any_width(light: QApplication, qtbot: QtBot, dam: Built, width: int) -> None:
    view = shown(qtbot, dam, width)
    assert len(in_sight(view)) >= 2
    tops = [text.row_tops() for text in in_sight(view)]
    assert len(tops[0]) > 2
    assert all(top == tops[0] for top in tops)
    view.resize(width + 170, 600)
    tops = [text.row_tops() for text in in_sight(view)]
    assert all(top == tops[0] for top in tops)


@pytest.mark.parametrize("zoom", [100, 150, 200, 300])
def test_rows_are_level_at_any_zoom(light: QApplication, qtbot: QtBot, dam: Built, zoom: int) -> None:
    view = shown(qtbot, dam)
    apply_font(light, zoom)
    QApplication.processEvents()
    tops = [text.row_tops() for text in in_sight(view)]
    assert all(top == tops[0] for top in tops)
    apply_theme(light, "dark")
    assert [text.row_tops() for text in in_sight(view)] == tops, "colours move no row"


def test_rows_are_level_in_arabic_and_hangul(light: QApplication, qtbot: QtBot, build: Build) -> None:
    for words in (
        [
            "لم نخطط قط لإغلاق السد، ",
            "والشائعة من صنع من يريدون تخويف أهل الوادي، ",
            "وقد ننظر في الأمر بعد عام.",
        ],
        [
            "우리는 댐을 닫을 계획을 세운 적이 없으며, ",
            "매각 소문은 계곡 주민을 겁주려는 사람들의 짓이고, ",
            "1년 뒤에 다시 볼 것입니다.",
        ],
    ):
        whole: list[Part] = [(part, part) for part in words]
        short: list[Part] = [(words[0], "", CUT), *whole[1:2], (words[2], "", CUT)]
        view = shown(
            qtbot, build([Telling("One", whole), Telling("Two", short), Telling("Three", whole)]), 700
        )
        tops = [text.row_tops() for text in in_sight(view)]
        assert all(top == tops[0] for top in tops)
        first = texts(view)[1]
        assert shown_words(first) == "".join(words)
        starts_right = first.boxes(0, 1)[0].left() > first.width() / 2
        assert starts_right == (words[0][0] == "ل")


def test_six_columns_stand_side_by_side_without_scrolling_sideways(
    light: QApplication, qtbot: QtBot, build: Build
) -> None:
    tellings = [replace(telling, outlet=f"Outlet {n}") for n in range(2) for telling in dam_tellings()]
    view = shown(qtbot, build(tellings), 1280)
    assert len(in_sight(view)) == 7, "the base and six outlets"
    assert in_sight(view)[-1].geometry().right() <= 1280


def test_selected_words_are_known_by_their_code_points(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    document = dam[1][1]
    assert "😀" in document.text
    with qtbot.waitSignal(view.selection_changed) as told:
        select(texts(view)[2], "enemies")
    target = view.current_target()
    assert told.args == [target]
    assert target is not None
    assert target.span is not None
    assert target.kind is TargetKind.SPAN
    assert target.id == document.id
    assert target.span.text_of(document.text) == target.exact == "enemies"


def test_a_selection_over_a_row_break_has_the_words_as_printed(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    today = texts(view)[2]
    whole = dam[0].renderings[1].exact
    cursor = today.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    today.setTextCursor(cursor)
    target = view.current_target()
    assert target is not None
    assert target.exact == whole
    today.copy()
    assert QGuiApplication.clipboard().text() == whole


def test_words_of_the_composite_base_are_those_of_the_outlet_they_come_from(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    select(texts(view)[0], "people who want")
    target = view.current_target()
    assert target is not None
    assert target.span is not None
    assert target.id == "doc-0"
    assert target.span.text_of(dam[1][0].text) == "people who want"


def test_one_column_at_a_time_has_a_selection(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    select(texts(view)[1], "people")
    select(texts(view)[2], "enemies")
    assert [text.textCursor().hasSelection() for text in texts(view)] == [False, False, True, False, False]
    cursor = texts(view)[2].textCursor()
    cursor.clearSelection()
    texts(view)[2].setTextCursor(cursor)
    assert view.current_target() is None


def test_the_walk_goes_along_the_base_and_back(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    bases = []
    while view.next_difference():
        target = view.current_target()
        assert target is not None
        bases.append((target.base, target.exact))
    assert bases == [
        ("never", ""),
        ("and the rumour", "and the rumor"),
        ("people", "enemies"),
        ("", "foreign"),
        ("but we may", "but we will"),
        ("12 months.", "[a year]."),
    ]
    steps = 0
    while view.previous_difference():
        steps += 1
    assert steps == len(bases) - 1
    assert "“never” left out" in view.accessibleDescription()


def test_going_to_a_difference_lights_up_its_counterparts(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    for _ in range(3):
        view.next_difference()
    words = []
    for text in texts(view):
        words += [text.column.text_between(start, end) for start, end in text.lit]
    assert words == ["people", "people", "enemies", "people", "people"]


def test_grave_differences_can_never_be_hidden(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    view.set_hidden_kinds(frozenset(Kind))
    kinds = {mark.style.sign for text in texts(view)[1:] for mark in text.marks}
    assert kinds == {"¬", "±", "#"}
    walked = 0
    while view.next_difference():
        walked += 1
    assert walked == 3
    view.set_hidden_kinds(frozenset())
    assert sum(len(text.marks) for text in texts(view)[1:]) == 6


@pytest.mark.parametrize("declared", [True, False])
def test_indirect_speech_is_compared_word_by_word_on_demand(
    light: QApplication, qtbot: QtBot, dam: Built, declared: bool
) -> None:
    quote, documents = dam
    own = quote.renderings[1]
    differences = tuple(replace(one, declared=declared) for one in own.differences)
    indirect = replace(own, form=Form.INDIRECT, differences=differences)
    told = replace(quote, renderings=(quote.renderings[0], indirect, *quote.renderings[2:]))
    view = shown(qtbot, (told, documents))
    assert [len(text.marks) for text in texts(view)] == [1, 1, 0, 1, 0]
    walked = []
    while view.next_difference():
        walked.append(view.current_target())
    assert len(walked) == 2
    view.set_word_by_word(True)
    assert view.current_target() == walked[-1], "what the user is at stays"
    assert [mark.label for mark in texts(view)[2].marks] == ["¬3", "Δ4", "±5", "#6"], "no number changes"
    assert all("outside the marks" in mark.words for mark in texts(view)[2].marks)
    assert all("dotted" in mark.style.line for mark in texts(view)[2].marks)
    view.set_word_by_word(False)
    assert not texts(view)[2].marks


def test_going_to_a_difference_outside_the_marks_shows_them(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    quote, documents = dam
    indirect = replace(quote.renderings[1], form=Form.INDIRECT)
    told = replace(quote, renderings=(quote.renderings[0], indirect))
    view = shown(qtbot, (told, documents))
    target = Target.of_difference(indirect.id, indirect.differences[0])
    with qtbot.waitSignal(view.word_by_word_wanted):
        assert view.go_to(target)
    assert view.current_target() == target


def test_marks_have_the_colours_of_the_theme_at_once(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    before = [mark.style.tint for mark in texts(view)[0].marks]
    apply_theme(light, "dark")
    QApplication.processEvents()
    after = [mark.style.tint for mark in texts(view)[0].marks]
    assert min(tint.lightness() for tint in before) > max(tint.lightness() for tint in after)


def test_what_is_selected_has_a_place(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    assert view.current_rect() is None
    view.next_difference()
    view.next_difference()
    rect, herald = view.current_rect(), texts(view)[1]
    assert rect is not None
    column = QRect(herald.mapTo(view, QPoint()), herald.size())
    assert column.contains(rect)
    select(texts(view)[2], "enemies")
    other = view.current_rect()
    assert other is not None
    assert other.left() > column.right()


def test_hiding_the_kind_of_the_current_difference_leaves_it(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    view.next_difference()
    view.next_difference()
    with qtbot.waitSignal(view.difference_chosen) as told:
        view.set_hidden_kinds(frozenset({Kind.SPELLING}))
    assert told.args == [None]


def test_a_difference_is_copied_as_an_apparatus_has_it(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    assert not view.copy_difference()
    view.next_difference()
    view.next_difference()
    assert view.copy_difference()
    copied = QGuiApplication.clipboard().text()
    assert copied == "and the rumour ] and the rumor (Valley Herald, 2024-03-05, https://example.org/dam)"


def test_an_omission_has_a_sign_where_words_are_missing(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    today = texts(view)[2]
    gap = next(mark for mark in today.marks if mark.start == mark.end)
    assert "“never” left out" in gap.words
    assert today.column.text_between(0, gap.start) == "We have "
    box = today.boxes(gap.start, gap.end)[0]
    assert today.mark_at(box.center()) == gap


def test_a_click_on_a_mark_goes_to_its_difference(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    today = texts(view)[2]
    mark = next(mark for mark in today.marks if mark.label.startswith("±"))
    place = today.boxes(mark.start, mark.end)[0].center().toPoint()
    with qtbot.waitSignal(view.difference_chosen) as told:
        QTest.mouseClick(today.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args is not None
    assert told.args[0].exact == "but we will"


def test_a_click_on_the_base_goes_round_its_outlets(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    base = texts(view)[0]
    people = next(mark for mark in base.marks if base.column.text_between(mark.start, mark.end) == "people")
    base.mark_chosen.emit(people)
    target = view.current_target()
    assert target is not None
    assert target.exact == "enemies"


def test_the_keyboard_reaches_a_difference(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    today = texts(view)[2]
    today.setFocus()
    cursor = today.textCursor()
    cursor.setPosition(next(mark.start for mark in today.marks if mark.label.startswith("Δ")) + 2)
    today.setTextCursor(cursor)
    QTest.keyClick(today, Qt.Key.Key_Return)
    assert view.current_difference() is not None
    QTest.keyClick(today, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    target = view.current_target()
    assert target is not None
    assert target.kind is TargetKind.SPAN


def test_copy_with_nothing_selected_asks_for_the_difference(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    with qtbot.waitSignal(view.copy_wanted):
        QTest.keyClick(texts(view)[1], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_the_overview_shows_all_and_jumps(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    bar = view.overview
    assert bar.accessibleDescription() == "Differences: 6"
    with qtbot.waitSignal(view.difference_chosen) as told:
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(4, 2))
    assert told.args is not None
    assert told.args[0].base == "never"
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Down)
    current = view.current_difference()
    assert current is not None
    assert current.exact == "and the rumor"


def test_more_outlets_than_fit_turn_like_pages_and_the_walk_turns_them(
    light: QApplication, qtbot: QtBot, build: Build
) -> None:
    tellings = [replace(telling, outlet=f"Outlet {n}") for n in range(3) for telling in dam_tellings()]
    view = shown(qtbot, build(tellings), 1280)
    assert [text.property("column") for text in in_sight(view)] == [*range(7)]
    seen = set()
    while view.next_difference():
        target = view.current_difference()
        assert target is not None
        column = 1 + int(target.id.removeprefix("rendering-"))
        seen.add(column)
        assert texts(view)[column].isVisible()
        assert texts(view)[0].isVisible(), "the base always stays"
        tops = [text.row_tops() for text in in_sight(view)]
        assert all(top == tops[0] for top in tops)
    assert len(seen) > 7


def test_more_outlets_behind_the_same_columns_are_told_of(
    light: QApplication, qtbot: QtBot, build: Build
) -> None:
    few = build(dam_tellings()[:2])
    view = shown(qtbot, few, width=420)
    paged = [button for button in view.findChildren(QAbstractButton) if "columns" in button.accessibleName()]
    many, documents = build(dam_tellings())
    for last in (1, 2, 3, 4):
        fewer = replace(many, id=f"quote-{last}", renderings=many.renderings[:last])
        view.show_quote(fewer, documents)
        in_view = len(in_sight(view)) - 1
        assert any(button.isVisible() for button in paged) == (in_view < last), last


def test_tags_and_notes_come_without_losing_the_place(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    quote, documents = dam
    for _ in range(3):
        view.next_difference()
    difference = view.current_difference()
    assert difference is not None
    select(texts(view)[2], "enemies")
    target = view.current_target()
    assert target is not None
    tag = Tag("t", "loaded", "#86468c")
    taggings = [
        Tagging("1", tag, target),
        Tagging("2", tag, difference),
        Tagging("3", tag, Target(TargetKind.RENDERING, "rendering-1")),
        Tagging("4", tag, replace(target, detached=True)),
    ]
    note = Note("n", "why?", target, datetime.now(UTC), datetime.now(UTC))
    before = texts(view)
    view.show_quote(
        quote, documents, Marks(taggings=tuple(taggings), notes=(note,), senses={difference: Sense.CHANGED})
    )
    assert texts(view) == before, "the columns are the same widgets"
    assert view.current_target() == target
    assert view.current_difference() == difference
    today = texts(view)[2]
    assert [band.words for band in today.bands] == ["Tag: loaded", "Note: why?"]
    assert [mark.label for mark in today.marks if mark.label.startswith("Δ")] == ["Δ3!*"]


def test_the_base_and_the_article_can_be_asked_for(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    buttons = {one.accessibleName(): one for one in view.findChildren(QAbstractButton) if one.isVisible()}
    with qtbot.waitSignal(view.base_wanted) as told:
        buttons["Set Riverside Today as base"].click()
    assert told.args == ["doc-1"]
    with qtbot.waitSignal(view.article_wanted) as told:
        buttons["Read the article of Riverside Today"].click()
    assert told.args == ["doc-1", dam[0].renderings[1].passages[0].span]


def test_an_outlet_that_is_the_base_stands_once_and_can_be_taken_back(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    quote, documents = dam
    own = quote.renderings[0].exact
    based = replace(
        quote, base=Base(own, "doc-0"), renderings=(replace(quote.renderings[0], cells=(), differences=()),)
    )
    view = shown(qtbot, (based, documents))
    assert len(texts(view)) == 1
    select(texts(view)[0], "frighten")
    target = view.current_target()
    assert target is not None
    assert target.span is not None
    assert target.span.text_of(documents[0].text) == "frighten"
    buttons = {one.accessibleName(): one for one in view.findChildren(QAbstractButton) if one.isVisible()}
    with qtbot.waitSignal(view.base_wanted) as told:
        buttons["Piece the base together from all renderings"].click()
    assert told.args == [""]


def test_the_words_between_two_passages_are_shown_but_set_back(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    quote, documents = dam
    rendering = quote.renderings[0]
    text = "“We have,” she said, “never planned.”"
    passages = tuple(
        replace(rendering.passages[0], span=span, exact=span.text_of(text))
        for span in (Span(1, 9), Span(22, 36))
    )
    interrupted = replace(rendering, passages=passages, cells=(), differences=(), form=Form.PARTIAL)
    view = shown(qtbot, (replace(quote, renderings=(interrupted,)), [replace(documents[0], text=text)]))
    column = texts(view)[1]
    assert shown_words(column) == "We have,” she said, “never planned."
    assert column.column.stored() == "We have,never planned."
    assert printed(interrupted, Span(0, 40)) == column.column.stored()


def test_without_a_quote_the_view_says_what_to_do(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = CompareView()
    qtbot.addWidget(view)
    assert not view.next_difference()
    assert view.current_target() is None
    assert not view.copy_difference()
    view.set_hidden_kinds(frozenset(Kind))
    view.show_quote(*dam)
    view.clear()
    assert view.current_target() is None
    assert texts(view) == [] or not in_sight(view)


def test_outlets_without_the_quote_are_named(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    quote, documents = dam
    view = shown(qtbot, (replace(quote, renderings=quote.renderings[:2]), documents))
    assert "The Upland Post, Lakeside Radio" in view.missing_words()


def test_many_outlets_without_the_quote_take_two_lines_and_are_told_whole(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    quote, documents = dam
    more = [
        replace(
            documents[0], id=f"more-{number}", details=replace(documents[0].details, outlet=f"Post {number}")
        )
        for number in range(60)
    ]
    view = shown(qtbot, (quote, [*documents, *more]))
    [line] = [one for one in view.findChildren(FewLines) if "Not quoted by" in one.text()]
    assert line.isVisible()
    assert line.height() < 3 * line.fontMetrics().lineSpacing()
    assert "Post 31" not in line.shown(line.width())
    assert "Post 31" in line.toolTip()
    assert "Post 31" in line.accessibleName()


def test_all_that_takes_the_focus_has_a_name(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    for kind in (QAbstractButton, QComboBox, QTextEdit):
        for widget in view.findChildren(kind):
            if widget.isVisible():
                assert widget.accessibleName(), widget


def test_a_rendering_can_be_gone_to(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    assert view.go_to(Target(TargetKind.RENDERING, "rendering-2"))
    assert texts(view)[3].hasFocus() or not view.isActiveWindow()
    assert not view.go_to(Target(TargetKind.RENDERING, "elsewhere"))
    spelling = dam[0].renderings[0].differences[0]
    assert view.go_to(Target.of_difference("rendering-0", spelling))
    assert view.current_difference() == Target.of_difference("rendering-0", spelling)


def test_going_from_quote_to_quote_uses_the_same_widgets(
    light: QApplication, qtbot: QtBot, dam: Built, build: Build
) -> None:
    view = shown(qtbot, dam)
    before = len(view.findChildren(QWidget))
    short = build([Telling("Short", [("There is no buyer.", "There is no buyer.")])])
    for _ in range(5):
        view.show_quote(*short)
        assert len(in_sight(view)) == 2
        assert [shown_words(text) for text in in_sight(view)] == ["There is no buyer."] * 2
        view.show_quote(*dam)
        assert len(in_sight(view)) == 5
    assert len(view.findChildren(QWidget)) == before


def test_the_words_of_a_column_can_be_read_by_a_screen_reader(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    reader = QAccessible.queryAccessibleInterface(texts(view)[2])
    assert reader.text(QAccessible.Text.Name) == "Riverside Today, reworded"
    words = reader.textInterface().text(0, texts(view)[2].column.units)
    assert words.replace("\n", "") == dam[0].renderings[1].exact
    assert reader.state().readOnly
