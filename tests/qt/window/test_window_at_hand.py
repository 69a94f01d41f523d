"""A correction is about what is seen to be selected, and about nothing that was so earlier."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.qt.main_window import MainWindow


@pytest.mark.parametrize("key", [Qt.Key.Key_R, Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_P])
def test_after_a_correction_was_taken_back_the_next_one_asks_for_a_selection(
    filled: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    filled.activateWindow()
    filled.places.middle.show_view("compare")
    filled.places.documents.list.setFocus()
    QTest.keyClick(filled, Qt.Key.Key_F8)
    before = filled.session.contents.comparison
    assert filled.correcting.subject.rendering is not None
    QTest.keyClick(filled, Qt.Key.Key_X)
    idle(filled, qtbot)
    QTest.keyClick(filled, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(filled, qtbot)
    assert filled.session.contents.comparison == before
    assert filled.places.middle.compare.current_target() is None
    assert filled.correcting.subject.rendering is None
    QTest.keyClick(filled, key)
    idle(filled, qtbot)
    assert filled.session.contents.comparison == before
    assert not filled.places.correcting.isVisible()
    assert "F8" in filled.places.notices.bars[-1].accessibleName()
    QTest.keyClick(filled, Qt.Key.Key_F8)
    assert filled.correcting.subject.rendering is not None
