"""What the window comes back with: the last quote; and what it must not show twice or by halves."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle

from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.app import fit_screen
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.ticked_renderings import TickedRenderings


def test_compare_opens_on_the_quote_of_the_last_time(
    filled: MainWindow, open_window: OpenWindow, qtbot: QtBot
) -> None:
    filled.activateWindow()
    filled.places.middle.show_view("compare")
    first = filled.places.middle.quote_id
    filled.actions_by_name["next_quote"].trigger()
    last = filled.places.middle.quote_id
    assert last != first
    kept, path = filled.keep(), filled.session.path
    filled.close()
    again = open_window(path, kept)
    assert again.places.middle.view == "compare"
    assert again.places.middle.quote_id == last
    assert again.marking.target == Target(TargetKind.QUOTE, last)


def test_a_quote_that_is_gone_since_gives_way_to_the_first(
    filled: MainWindow, open_window: OpenWindow
) -> None:
    first = filled.places.middle.quote_id
    kept, path = replace(filled.keep(), quote="no-such-quote"), filled.session.path
    filled.close()
    assert open_window(path, kept).places.middle.quote_id == first


def test_the_window_with_its_frame_is_no_larger_than_the_screen(window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    window.resize(room.size())
    QApplication.processEvents()
    assert window.frameGeometry() != window.geometry(), "there is no frame to speak of"
    fit_screen(window)
    QApplication.processEvents()
    assert room.contains(window.frameGeometry())


def test_a_window_that_is_not_shown_yet_leaves_room_for_a_title(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.hide()
    room = window.screen().availableGeometry()
    window.resize(room.size())
    fit_screen(window)
    assert window.height() < room.height()


def test_the_head_of_an_article_without_an_outlet_gives_the_headline_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.take_in_text("“Nothing was ever sold here in this town,” the mayor said.")
    idle(window, qtbot)
    (document,) = window.session.contents.documents.values()
    window.session.edit_details(document.id, replace(document.details, outlet="", headline="A sale denied"))
    idle(window, qtbot)
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.places.middle.read_page.heading.text().count("A sale denied") == 1


def test_the_row_that_is_ticked_beforehand_is_seen_whole(qtbot: QtBot) -> None:
    page = TickedRenderings()
    qtbot.addWidget(page)
    page.offer([(f"r{at}", f"Outlet {at}", "Words " * 8) for at in range(12)], "r5")
    page.resize(500, 200)
    page.show()
    qtbot.waitExposed(page)
    for height in (200, 150, 120):
        page.resize(500, height)
        QApplication.processEvents()
        row = page.list.visualItemRect(page.list.currentItem())
        assert page.list.viewport().rect().contains(row), height
