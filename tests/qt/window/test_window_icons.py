"""Icons can be seen in whatever colours the window has."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.theme import apply_theme, contrast
from asquoted.qt.views.column_head import ColumnHead
from asquoted.qt.views.notices import NoticeBar


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")


def _ink(icon: QIcon) -> QColor | None:
    """Return the colour of the darkest stroke of a drawing, None for one of several colours."""
    image = icon.pixmap(64, 64).toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    return QColor(inks.pop()) if len(inks) == 1 else None


def test_every_icon_follows_the_colours(filled: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    quote = filled.session.contents.comparison.quotes[0].id
    filled.places.middle.go_to_quote(quote)
    filled.session.put_new_tag("denial", Target(TargetKind.QUOTE, quote))
    idle(filled, qtbot)
    filled.actions_by_name["find"].trigger()
    filled.tag_keeping.show_places(filled.session.marks.tags[0].id)
    for theme in ("dark", "light", "dark"):
        apply_theme(qapp, theme)
        QApplication.processEvents()
        seen, ahead = 0, [one for one in filled.findChildren(ColumnHead) if not one.accessibleName()]
        for button in filled.findChildren(QAbstractButton):
            # A notice has its own colours, and what has no name is Qt's own.
            own = button.accessibleName() and not isinstance(button.parentWidget(), NoticeBar)
            # A column that is made ahead has its colours when it is shown for the first time.
            own = own and button.parentWidget() not in ahead
            ink = _ink(button.icon()) if own else None
            if ink is not None:
                seen += 1
                paper = button.palette().color(QPalette.ColorRole.Window)
                whose = (theme, button.accessibleName(), type(button.parentWidget()).__name__)
                assert contrast(ink, paper) > 3, whose
        assert seen > 15
