"""The base by key: an outlet's words, and back to what it was before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.main_window import MainWindow


def test_b_takes_the_outlets_words_and_b_again_gives_the_old_base_back(
    filled: MainWindow, qtbot: QtBot
) -> None:
    middle = filled.places.middle
    QTest.keyClick(filled, Qt.Key.Key_F8)
    before, target = middle.quote, filled.marking.target
    assert before is not None
    assert target is not None
    outlet = filled.session.contents.document_of(target)
    for base in (outlet, before.base.document):
        QTest.keyClick(filled, Qt.Key.Key_B)
        idle(filled, qtbot)
        assert middle.quote is not None
        assert middle.quote.base.document == base
    assert middle.quote == before


def test_b_again_gives_back_the_base_that_the_user_had_chosen_before(
    filled: MainWindow, qtbot: QtBot
) -> None:
    middle = filled.places.middle
    QTest.keyClick(filled, Qt.Key.Key_F8)
    quote = middle.quote
    assert quote is not None
    own = quote.renderings[0].document
    middle.base_chosen.emit(quote.id, own)
    idle(filled, qtbot)
    QTest.keyClick(filled, Qt.Key.Key_F8)
    QTest.keyClick(filled, Qt.Key.Key_B)
    idle(filled, qtbot)
    assert middle.quote is not None
    assert middle.quote.base.document not in (own, None)
    QTest.keyClick(filled, Qt.Key.Key_B)
    idle(filled, qtbot)
    assert middle.quote.base.document == own


def test_b_on_the_words_of_the_base_lets_go_of_it_and_so_does_the_menu(
    filled: MainWindow, qtbot: QtBot
) -> None:
    middle = filled.places.middle
    QTest.keyClick(filled, Qt.Key.Key_F8)
    before = middle.quote
    assert before is not None
    own = before.renderings[0]
    for take_back in ("key", "menu"):
        middle.base_chosen.emit(before.id, own.document)
        idle(filled, qtbot)
        assert middle.quote is not None
        assert middle.quote.base.document == own.document
        if take_back == "key":
            middle.compare_quote(before.id, Target(TargetKind.RENDERING, own.id))
            QTest.keyClick(filled, Qt.Key.Key_B)
        else:
            middle.choosers.base_chosen.emit("")
        idle(filled, qtbot)
        assert middle.quote == before


def test_b_asks_which_base_where_no_outlets_words_are_meant(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    middle, asked = filled.places.middle, []
    monkeypatch.setattr(middle.choosers.base, "showMenu", lambda: asked.append("which"))
    quote = middle.quote
    assert quote is not None
    middle.compare_quote(quote.id, Target(TargetKind.QUOTE, quote.id))
    filled.activateWindow()
    QTest.keyClick(filled, Qt.Key.Key_B)
    assert asked == ["which"]
    assert not filled.session.marks.history[1:]
