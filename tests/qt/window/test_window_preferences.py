"""The preferences show at once, and are there again at the next start."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolBar, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.test_window_access import nameless
from tests.qt.window.window_cases import OpenWindow

from asquoted.qt.main_window import MainWindow
from asquoted.qt.theme import apply_font, apply_reading, apply_theme
from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.preferences_window import PreferencesWindow
from asquoted.settings import Settings

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _own_look(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    yield
    apply_reading(qapp, "", 115)
    apply_theme(qapp, "light")
    qapp.setFont(before)


def _open(window: MainWindow) -> PreferencesWindow:
    QTest.keyClick(window, Qt.Key.Key_Comma, _CONTROL)
    opened = window.findChild(PreferencesWindow)
    assert isinstance(opened, PreferencesWindow)
    assert opened.isVisible()
    assert not opened.isModal()
    return opened


def _turn(widget: QWidget, by: int) -> None:
    centre = QPointF(widget.rect().center())
    event = QWheelEvent(
        centre,
        QPointF(widget.mapToGlobal(centre.toPoint())),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        _CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_every_control_of_the_preferences_has_a_name(window: MainWindow) -> None:
    opened = _open(window)
    for page in range(opened.tabs.count()):
        opened.tabs.setCurrentIndex(page)
        assert nameless(opened) == []


def test_the_colours_change_at_once(window: MainWindow, qapp: QApplication) -> None:
    opened = _open(window)
    opened.theme.setCurrentIndex(opened.theme.findData("dark"))
    assert qapp.palette().window().color().lightness() < 100
    assert window.actions_by_name["dark"].isChecked()
    assert window.keep().theme == "dark"
    window.actions_by_name["light"].trigger()
    assert opened.theme.currentData() == "light"


def test_the_colours_follow_the_system_while_the_program_runs(window: MainWindow, qapp: QApplication) -> None:
    window.actions_by_name["system"].trigger()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert qapp.palette().window().color().lightness() < 100
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert qapp.palette().window().color().lightness() > 100
    window.actions_by_name["light"].trigger()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert qapp.palette().window().color().lightness() > 100


def test_keys_and_the_wheel_make_everything_larger_and_smaller(
    filled: MainWindow, qapp: QApplication
) -> None:
    apply_font(qapp, 100)
    own = qapp.font().pointSizeF()
    tools = filled.findChild(QToolBar, "tools")
    assert isinstance(tools, QToolBar)
    icons = tools.iconSize().width()
    QTest.keyClick(filled, Qt.Key.Key_Plus, _CONTROL)
    QTest.keyClick(filled, Qt.Key.Key_Plus, _CONTROL)
    assert qapp.font().pointSizeF() == pytest.approx(own * 1.25)
    assert tools.iconSize().width() > icons
    QTest.keyClick(filled, Qt.Key.Key_Minus, _CONTROL)
    assert qapp.font().pointSizeF() == pytest.approx(own * 1.10)
    QTest.keyClick(filled, Qt.Key.Key_0, _CONTROL)
    assert qapp.font().pointSizeF() == pytest.approx(own)
    for view, area in (
        ("read", filled.places.middle.read.article.viewport()),
        ("coverage", filled.places.documents.list.viewport()),
    ):
        filled.actions_by_name[view].trigger()
        _turn(area, 120)
        assert qapp.font().pointSizeF() == pytest.approx(own * 1.10), view
        _turn(area, -120)
    assert qapp.font().pointSizeF() == pytest.approx(own)
    assert filled.keep().zoom == 100


def test_the_wheel_zooms_over_the_columns_of_compare_too(
    filled: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    apply_font(qapp, 100)
    own = qapp.font().pointSizeF()
    filled.actions_by_name["compare"].trigger()
    text = next(one for one in filled.findChildren(ColumnText) if one.isVisible())
    # The size that an earlier test has left is on its way out.
    QApplication.processEvents()
    before = text.font().pointSizeF()
    # The texts of the columns let the wheel pass, to the pane around them.
    area = text.parentWidget()
    while not isinstance(area, QAbstractScrollArea):
        assert area is not None
        area = area.parentWidget()
    _turn(area.viewport(), 120)
    assert qapp.font().pointSizeF() == pytest.approx(own * 1.10)
    QApplication.processEvents()
    # A font goes by whole pixels.
    qtbot.waitUntil(lambda: text.font().pointSizeF() == pytest.approx(before * 1.10, rel=0.02))
    filled.actions_by_name["size"].trigger()


def test_what_is_read_has_a_font_and_a_size_of_its_own(filled: MainWindow, qapp: QApplication) -> None:
    opened = _open(filled)
    filled.actions_by_name["read"].trigger()
    article = filled.places.middle.read.article
    before = article.font().pointSizeF()
    window_font = qapp.font()
    opened.reading.setValue(230)
    assert article.font().pointSizeF() == pytest.approx(before * 2, rel=0.02)
    family = QFontDatabase.families()[0]
    opened.own_family.setChecked(True)
    opened.family.setCurrentText(family)
    assert article.font().families()[0] == opened.family.currentFont().family()
    assert qapp.font() == window_font
    assert filled.keep().reading_size == 230
    opened.own_family.setChecked(False)
    assert article.font().families() == window_font.families()


def test_parts_of_the_window_are_hidden_and_stay_hidden(window: MainWindow, open_window: OpenWindow) -> None:
    opened = _open(window)
    tools = window.findChild(QToolBar, "tools")
    assert isinstance(tools, QToolBar)
    assert tools.isVisible()
    opened.parts["tools"].setChecked(False)
    opened.parts["right"].setChecked(False)
    assert not tools.isVisible()
    assert not window.places.inspector.isVisible()
    again = open_window(settings=window.keep())
    assert not again.places.inspector.isVisible()
    hidden = again.findChild(QToolBar, "tools")
    assert isinstance(hidden, QToolBar)
    assert not hidden.isVisible()


def test_settings_out_of_range_are_set_right(open_window: OpenWindow) -> None:
    window = open_window(settings=Settings(zoom=5000, theme="sepia"))
    assert window.keep().zoom == 300
    assert window.keep().theme == "system"


def test_the_language_is_kept_for_the_next_start(window: MainWindow) -> None:
    opened = _open(window)
    opened.language.setCurrentIndex(opened.language.findData("en"))
    assert window.keep().language == "en"
