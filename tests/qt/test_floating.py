"""What lies over the window has an edge that can be seen."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from asquoted.qt.theme import apply_theme, contrast
from asquoted.qt.views.command_palette import CommandPalette
from asquoted.qt.views.tag_popup import TagPopup


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", [CommandPalette, TagPopup])
def test_its_edge_can_be_seen(
    light: QApplication, qtbot: QtBot, kind: type[CommandPalette] | type[TagPopup], theme: str
) -> None:
    apply_theme(light, theme)
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(900, 600)
    panel = kind(over)
    panel.resize(300, 200)
    panel.show()
    over.show()
    qtbot.waitExposed(over)
    picture = panel.grab().toImage()
    apply_theme(light, "light")
    assert contrast(picture.pixelColor(100, 0), picture.pixelColor(100, 3)) > 3
