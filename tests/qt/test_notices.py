"""Notices: what went amiss takes one place, however often, and is closed at once."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from asquoted.qt.views.notices import MOST, Notices


def _notices(qtbot: QtBot, amiss: int) -> Notices:
    notices = Notices()
    qtbot.addWidget(notices)
    notices.resize(700, 300)
    notices.show()
    for number in range(amiss):
        notices.tell(f"File {number} could not be taken in", "It is empty.", serious=True)
    return notices


def _shown(notices: Notices) -> list[str]:
    QApplication.processEvents()
    return [bar.accessibleName() for bar in notices.bars if bar.isVisible()]


def _close_last(notices: Notices) -> None:
    (close,) = notices.bars[-1].findChildren(QToolButton)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)


def test_what_went_amiss_takes_one_place_and_is_closed_at_once(qtbot: QtBot) -> None:
    notices = _notices(qtbot, amiss=5)
    assert _shown(notices) == ["File 4 could not be taken in"]
    assert notices.bars[-1].others.text() == "4 more"
    _close_last(notices)
    assert notices.bars == []


def test_what_a_notice_stands_for_is_unfolded_by_its_button_and_closed_one_by_one(qtbot: QtBot) -> None:
    notices = _notices(qtbot, amiss=3)
    QTest.mouseClick(notices.bars[-1].others, Qt.MouseButton.LeftButton)
    assert len(_shown(notices)) == 3
    _close_last(notices)
    assert _shown(notices) == ["File 0 could not be taken in", "File 1 could not be taken in"]
    QTest.mouseClick(notices.bars[-1].others, Qt.MouseButton.LeftButton)
    assert _shown(notices) == ["File 1 could not be taken in"]
    assert notices.bars[-1].others.text() == "1 more"


def test_one_that_went_amiss_stands_for_no_others(qtbot: QtBot) -> None:
    notices = _notices(qtbot, amiss=1)
    assert len(_shown(notices)) == 1
    assert not notices.bars[0].others.isVisible()


def test_what_is_done_does_not_push_out_what_went_amiss(qtbot: QtBot) -> None:
    notices = _notices(qtbot, amiss=2)
    for number in range(MOST + 1):
        notices.tell(f"Is it {number}?", lasting=True)
    assert _shown(notices) == ["File 1 could not be taken in", f"Is it {MOST - 1}?", f"Is it {MOST}?"]


def test_the_newest_is_closed_first_and_with_those_that_it_stands_for(qtbot: QtBot) -> None:
    notices = _notices(qtbot, 3)
    notices.tell("done", lasting=True)
    assert notices.close_newest()
    assert len(notices.bars) == 3
    assert notices.close_newest()
    assert not notices.bars
    assert not notices.close_newest()
