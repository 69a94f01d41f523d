"""Tagging every hit of a search: after a look at them, without those left out, undone in one step."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def _find(window: MainWindow, qtbot: QtBot, words: str, times: int) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    window.places.finder.field.clear()
    QTest.keyClicks(window.places.finder.field, words)
    qtbot.waitUntil(lambda: window.places.finder.model.rowCount() == times)


def test_every_hit_is_tagged_but_those_that_were_left_out(filled: MainWindow, qtbot: QtBot) -> None:
    _find(filled, qtbot, "the minister said", 3)
    finder = filled.places.finder
    QTest.keyClick(filled, Qt.Key.Key_T, CTRL)
    assert "3 of 3" in finder.count.text()
    QTest.keyClick(finder.hits, Qt.Key.Key_Space)
    assert "2 of 3" in finder.count.text()
    assert not filled.session.marks.tags
    edits = len(filled.session.marks.history)
    QTest.keyClick(filled, Qt.Key.Key_T, CTRL)
    popup = filled.finding.popup
    assert popup.isVisible()
    assert "2 hits" in popup.about.toolTip()
    QTest.keyClicks(popup.field, "who said it")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    idle(filled, qtbot)
    marks = filled.session.marks
    assert [one.target.exact for one in marks.taggings] == ["the minister said"] * 2
    assert len(marks.history) == edits + 1
    assert "put on 2 places: the minister said" in marks.history[-1].words
    # A menu has room for so much of it.
    assert "put on 2 places" in filled.actions_by_name["undo"].text()
    (undo,) = filled.places.notices.bars[-1].ways()
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    assert not filled.session.marks.taggings
    assert not filled.session.marks.tags


def test_the_button_and_the_mouse_do_the_same(filled: MainWindow, qtbot: QtBot) -> None:
    filled.session.create_tag("speech")
    idle(filled, qtbot)
    _find(filled, qtbot, "the minister said", 3)
    finder = filled.places.finder
    QTest.mouseClick(finder.tag_button, Qt.MouseButton.LeftButton)
    row = finder.hits.visualRect(finder.model.index(0))
    QTest.mouseClick(
        finder.hits.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(12, row.height() // 2)
    )
    assert "2 of 3" in finder.count.text()
    QTest.mouseClick(finder.tag_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(filled.finding.popup.field, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert len(filled.session.marks.taggings) == 2


def test_escape_leaves_the_hits_untagged_and_then_closes_the_search(filled: MainWindow, qtbot: QtBot) -> None:
    _find(filled, qtbot, "rumour", 2)
    QTest.keyClick(filled, Qt.Key.Key_T, CTRL)
    QTest.keyClick(filled.places.finder, Qt.Key.Key_Escape)
    assert not filled.places.finder.model.is_ticking
    assert filled.places.finder.isVisible()
    QTest.keyClick(filled.places.finder, Qt.Key.Key_Escape)
    assert not filled.places.finder.isVisible()
    assert not filled.session.marks.taggings


def test_a_hit_that_has_the_tag_already_is_not_tagged_twice(filled: MainWindow, qtbot: QtBot) -> None:
    _find(filled, qtbot, "rumour", 2)
    for _ in range(2):
        QTest.keyClick(filled, Qt.Key.Key_T, CTRL)
        QTest.keyClick(filled, Qt.Key.Key_T, CTRL)
        QTest.keyClicks(filled.finding.popup.field, "talk")
        QTest.keyClick(filled.finding.popup.field, Qt.Key.Key_Return)
        idle(filled, qtbot)
    assert len(filled.session.marks.taggings) == 2


def test_a_hit_in_a_note_is_found_and_cannot_be_tagged(filled: MainWindow, qtbot: QtBot) -> None:
    filled.session.write_note(Target(TargetKind.LIBRARY), "Who spread the rumour?")
    idle(filled, qtbot)
    _find(filled, qtbot, "rumour", 3)
    QTest.keyClick(filled, Qt.Key.Key_T, CTRL)
    assert "2 of 2" in filled.places.finder.count.text()


def test_two_syllables_are_found_as_one_types(filled: MainWindow, qtbot: QtBot) -> None:
    filled.session.take_in_text("대변인은 “미국은 소문을 퍼뜨리지 말라”고 말했다.")
    idle(filled, qtbot)
    QTest.keyClick(filled, Qt.Key.Key_F, CTRL)
    # No key of ours types them.
    filled.places.finder.field.setText("미국")
    qtbot.waitUntil(lambda: filled.places.finder.model.rowCount() == 1)


def test_letters_typed_among_the_hits_correct_and_tag_nothing(filled: MainWindow, qtbot: QtBot) -> None:
    filled.session.create_tag("speech")
    idle(filled, qtbot)
    middle, finder = filled.places.middle, filled.places.finder
    quote = filled.session.contents.comparison.quotes[0]
    middle.go_to(Target(TargetKind.RENDERING, quote.renderings[-1].id))
    assert filled.actions_by_name["apart"].isEnabled()
    _find(filled, qtbot, "the minister said", 3)
    QTest.mouseClick(finder.tag_button, Qt.MouseButton.LeftButton)
    before = len(filled.session.marks.history)
    for panel in (finder.hits, filled.places.documents.list):
        QTest.keyClicks(panel, "xravmpqeuXPE")
        idle(filled, qtbot)
        assert len(filled.session.marks.history) == before, panel.accessibleName()
        assert not filled.places.correcting.isVisible(), panel.accessibleName()
    QTest.keyClicks(finder.hits, "1sckjl0")
    idle(filled, qtbot)
    assert len(filled.session.marks.history) == before
    assert not filled.places.filter_bar.isVisible()
    assert finder.model.is_ticking


def test_the_key_that_tags_leads_from_the_ticked_hits_to_the_field(filled: MainWindow, qtbot: QtBot) -> None:
    _find(filled, qtbot, "the minister said", 3)
    finder, popup = filled.places.finder, filled.finding.popup
    QTest.mouseClick(finder.tag_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(finder.hits, Qt.Key.Key_T)
    assert popup.isVisible()
    assert "3 hits" in popup.about.toolTip()
    assert not popup.field.text()
    assert not filled.marking.popup.isVisible()
    QTest.keyClick(popup.field, Qt.Key.Key_Escape)
    assert filled.focusWidget() is finder.hits, "the next letter would fall into another panel"


def test_what_was_found_goes_with_its_text(filled: MainWindow, qtbot: QtBot) -> None:
    _find(filled, qtbot, "the minister said", 3)
    finder = filled.places.finder
    filled.session.take_in_text("“There are nine boats in this harbour,” the minister said.")
    qtbot.waitUntil(lambda: finder.model.rowCount() == 4)
    filled.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: finder.model.rowCount() == 3)
    QTest.keyClick(finder, Qt.Key.Key_Escape)
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    QTest.keyClick(filled, Qt.Key.Key_F, CTRL)
    qtbot.waitUntil(lambda: finder.model.rowCount() == 0)


def test_an_edit_elsewhere_leaves_the_ticks_as_they_are(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _find(filled, qtbot, "the minister said", 3)
    finder, search = filled.places.finder, filled.session.search
    QTest.mouseClick(finder.tag_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(finder.hits, Qt.Key.Key_Space)
    answered: list[object] = []

    def heard(words: str, on_found: Callable[[object], None], most: int) -> None:
        def show(found: object) -> None:
            on_found(found)
            answered.append(found)

        search(words, show, most)

    monkeypatch.setattr(filled.session, "search", heard)
    filled.session.write_note(Target(TargetKind.LIBRARY), "Ask the harbour master.")
    qtbot.waitUntil(lambda: bool(answered))
    assert finder.model.is_ticking
    assert "2 of 3" in finder.count.text()


def test_boxes_come_and_go_and_the_hits_stay_where_they_are(filled: MainWindow, qtbot: QtBot) -> None:
    _find(filled, qtbot, "the minister said", 3)
    finder = filled.places.finder
    resets: list[bool] = []
    finder.model.modelReset.connect(lambda: resets.append(True))
    QTest.mouseClick(finder.tag_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(finder.hits, Qt.Key.Key_Down)
    QTest.mouseClick(finder.leave_button, Qt.MouseButton.LeftButton)
    assert not finder.model.is_ticking
    assert finder.hits.currentIndex().row() == 1
    assert not resets


def test_nothing_is_looked_for_again_after_an_edit_that_alters_no_text(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _find(filled, qtbot, "the minister said", 3)
    asked: list[str] = []
    search = filled.session.search

    def heard(words: str, on_found: Callable[[object], None], most: int) -> None:
        asked.append(words)
        search(words, on_found, most)

    monkeypatch.setattr(filled.session, "search", heard)
    (quote, *_) = filled.session.contents.comparison.quotes
    filled.session.create_tag("speech")
    filled.session.choose_base(quote.id, quote.renderings[0].document)
    idle(filled, qtbot)
    assert len(filled.session.marks.history) == 3
    assert not asked
    filled.session.remove_documents([filled.session.contents.summaries[0].id])
    idle(filled, qtbot)
    assert asked == ["the minister said"]


def test_in_another_library_what_was_found_in_the_one_before_is_gone(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    finder = filled.places.finder
    _find(filled, qtbot, "the minister said", 3)
    QTest.keyClick(finder.field, Qt.Key.Key_Escape)
    filled.open_library(tmp_path / "next.asquoted", create=True)
    qtbot.waitUntil(lambda: filled.session.path == tmp_path / "next.asquoted")
    assert finder.model.rowCount() == 0
    idle(filled, qtbot)
    QTest.keyClick(filled, Qt.Key.Key_F, CTRL)
    idle(filled, qtbot)
    assert finder.model.rowCount() == 0
