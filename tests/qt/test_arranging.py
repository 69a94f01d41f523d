"""The columns are moved, hidden and shown by hand: by mouse and by key."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot
from tests.qt.compare_cases import button, heads, in_sight, outlets, shown, texts
from tests.qt.quote_cases import Build, Built, Telling, dam_tellings

from asquoted.domain.comparison import Quote
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.models.arrangement import Arrangement, Choices
from asquoted.qt.views.canvas import Canvas
from asquoted.qt.views.compare import CompareView

AS_PRINTED = ["Valley Herald", "Riverside Today", "The Upland Post", "Lakeside Radio"]


def drag(view: CompareView, column: int, to: QPoint) -> None:
    head = heads(view)[column]
    start = QPoint(20, 6)
    QTest.mousePress(head, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(head, start + QPoint(30, 0))
    QTest.mouseMove(head, head.mapFromGlobal(to))
    QTest.mouseRelease(head, Qt.MouseButton.LeftButton, pos=head.mapFromGlobal(to))


def numbers(view: CompareView) -> set[int]:
    return {mark.number for text in in_sight(view)[1:] for mark in text.marks}


def test_a_head_is_dragged_to_another_place(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    before = numbers(view)
    with qtbot.waitSignal(view.choices_changed):
        drag(view, 1, heads(view)[4].mapToGlobal(QPoint(heads(view)[4].width() - 4, 8)))
    assert outlets(view) == [*AS_PRINTED[1:], AS_PRINTED[0]]
    assert numbers(view) == before, "a difference keeps its number wherever its column stands"
    drag(view, 4, heads(view)[2].mapToGlobal(QPoint(3, 8)))
    assert outlets(view) == ["Riverside Today", "Valley Herald", "The Upland Post", "Lakeside Radio"]


def test_the_columns_of_one_document_stay_together(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    quote, documents = dam
    twice = replace(quote.renderings[0], id="twice", document="doc-3")
    view = shown(qtbot, (replace(quote, renderings=(*quote.renderings, twice)), documents))
    assert outlets(view) == [*AS_PRINTED, "Lakeside Radio"]
    drag(view, 1, heads(view)[5].mapToGlobal(QPoint(3, 8)))
    assert outlets(view) == [*AS_PRINTED[1:3], "Valley Herald", "Lakeside Radio", "Lakeside Radio"]
    view.lay_beneath(True)
    assert [one.name for one in view.findChildren(Canvas)[0].names if "Radio" in one.name][:2] == [
        "1/2 Lakeside Radio",
        "2/2 Lakeside Radio",
    ]


def test_the_base_cannot_be_dragged_and_a_click_moves_nothing(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    drag(view, 0, heads(view)[3].mapToGlobal(QPoint(60, 8)))
    QTest.mouseClick(heads(view)[1], Qt.MouseButton.LeftButton, pos=QPoint(20, 6))
    assert outlets(view) == AS_PRINTED


def test_a_column_steps_with_the_keyboard_in_it(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    texts(view)[2].setFocus()
    assert view.step_column(-1)
    assert outlets(view)[:2] == ["Riverside Today", "Valley Herald"]
    assert view.focusWidget() is texts(view)[1], "the keyboard goes with the column"
    assert not view.step_column(-1), "before the first there is only the base"
    assert view.step_column(1)
    assert outlets(view) == AS_PRINTED


def test_a_hidden_outlet_is_told_of_and_comes_back(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    button(view, "Hide Riverside Today (H)").click()
    assert "Riverside Today" not in outlets(view)
    chip = button(view, "Hidden outlets: 1")
    assert "Riverside Today" in chip.accessibleDescription()
    assert isinstance(chip, QToolButton)
    chip.menu().actions()[0].trigger()
    assert outlets(view) == AS_PRINTED
    assert not chip.isVisible()


def test_the_differences_of_a_hidden_outlet_leave_the_walk_and_the_base(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    view.next_difference()
    with qtbot.waitSignal(view.difference_chosen) as told:
        assert view.hide_column(), "without a column, that of the current difference"
    assert told.args == [None]
    assert view.current_difference() is None
    walked = []
    while view.next_difference():
        target = view.current_difference()
        assert target is not None
        walked.append(target.exact)
    assert walked == ["and the rumor", "foreign"]
    base = texts(view)[0]
    assert [base.column.text_between(mark.start, mark.end) for mark in base.marks] == ["and the rumour"]


def test_going_to_a_hidden_outlet_shows_it_again(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    for _ in range(2):
        texts(view)[2].setFocus()
        view.hide_column()
    assert outlets(view) == ["Valley Herald", "Lakeside Radio"]
    assert view.go_to(Target(TargetKind.RENDERING, "rendering-2"))
    assert outlets(view) == ["Valley Herald", "The Upland Post", "Lakeside Radio"]
    difference = Target.of_difference("rendering-1", dam[0].renderings[1].differences[0])
    assert view.go_to(difference)
    assert view.current_difference() == difference
    assert outlets(view) == AS_PRINTED


def test_all_outlets_can_be_hidden_and_shown(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    for _ in range(4):
        texts(view)[1].setFocus()
        view.hide_column()
    assert outlets(view) == []
    assert not view.next_difference()
    view.show_columns()
    assert outlets(view) == AS_PRINTED


def test_an_arrangement_holds_for_the_next_quote_and_is_taken_over(
    light: QApplication, qtbot: QtBot, dam: Built, build: Build
) -> None:
    view = shown(qtbot, dam)
    order = Arrangement(("doc-3", "doc-1"), frozenset({"doc-0"}))
    view.take_choices(Choices(order, dimmed=True))
    assert outlets(view) == ["Lakeside Radio", "Riverside Today", "The Upland Post"]
    assert view.choices == Choices(order, dimmed=True)
    other, documents = build(dam_tellings())
    view.show_quote(Quote("quote-2", "statement-1", 2, other.base, other.renderings), documents)
    assert outlets(view) == ["Lakeside Radio", "Riverside Today", "The Upland Post"]


def test_a_column_can_be_moved_beyond_the_page(light: QApplication, qtbot: QtBot, build: Build) -> None:
    words = "We have never sold a boat of this harbour to anyone."
    view = shown(qtbot, build([Telling(f"Outlet {n}", [(words, words)]) for n in range(9)]), 700)
    fitting = len(in_sight(view))
    texts(view)[fitting - 1].setFocus()
    moved = outlets(view)[-1]
    assert view.step_column(1)
    assert moved in outlets(view), "the page turns with the column"
