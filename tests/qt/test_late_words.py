"""What panels and notices say and show at once, and what comes to be known after."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.theme import apply_theme, contrast
from asquoted.qt.views.notes_panel import NotesPanel
from asquoted.qt.views.notices import Notices


def test_what_a_note_is_on_is_told_again_when_it_is_known(qtbot: QtBot) -> None:
    panel = NotesPanel()
    qtbot.addWidget(panel)
    quote = Target(TargetKind.QUOTE, "q")
    panel.show_target(quote, "a quote that is gone", ())
    panel.editor.setPlainText("Ask them.")
    panel.show_target(quote, "quote “We sold nothing”", ())
    assert panel.about.text() == "On quote “We sold nothing”"
    assert panel.editor.toPlainText() == "Ask them.", "what is being written stays"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_notices_close_button_is_seen_under_the_mouse(qtbot: QtBot, qapp: QApplication, mode: str) -> None:
    apply_theme(qapp, mode)
    notices = Notices()
    qtbot.addWidget(notices)
    notices.tell("Done")
    (close,) = notices.findChildren(QToolButton)
    ink = notices.palette().color(QPalette.ColorRole.ToolTipText)
    assert contrast(ink, close.palette().color(QPalette.ColorRole.Button)) >= 4.5
