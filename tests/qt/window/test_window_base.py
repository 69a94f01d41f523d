"""The base by key: an outlet's words, and back to what it was before."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

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
