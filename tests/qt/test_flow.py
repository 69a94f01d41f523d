"""Widgets in lines, as words are."""

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from asquoted.qt.views.parts import Flow


def test_what_stands_in_one_line_has_one_middle(qtbot: QtBot) -> None:
    flow = Flow()
    qtbot.addWidget(flow)
    low, high, next_line = QLabel("Page 1"), QPushButton("Print"), QPushButton("Larger")
    high.setMinimumHeight(60)
    flow.show_widgets([low, high, next_line])
    flow.resize(low.sizeHint().width() + high.sizeHint().width() + 20, 200)
    flow.show()
    flow.rearrange()
    assert abs(low.geometry().center().y() - high.geometry().center().y()) <= 1
    assert next_line.y() >= high.geometry().bottom()
    assert flow.heightForWidth(flow.width()) == next_line.geometry().bottom() + 1
