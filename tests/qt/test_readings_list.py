"""The readings of every outlet: those in sight at once, and dozens more in turns."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from asquoted.domain.comparison import Form
from asquoted.qt.models.outlet_readings import OutletReading
from asquoted.qt.views.readings_list import ReadingsList

_WORDS = "the council will not close the old bridge before the winter, whatever the harbour asks for"


def _readings(count: int) -> list[OutletReading]:
    return [
        OutletReading(f"r{number}", f"Outlet {number}", _WORDS, Form.VERBATIM, same=False)
        for number in range(count)
    ]


@pytest.fixture
def readings(light: QApplication, qtbot: QtBot) -> Iterator[ReadingsList]:
    """A list in a panel that scrolls, in sight."""
    panel, made = QScrollArea(), ReadingsList()
    qtbot.addWidget(panel)
    panel.setWidgetResizable(True)
    panel.setWidget(made)
    panel.resize(260, 400)
    panel.show()
    qtbot.waitExposed(panel)
    yield made


def test_the_readings_of_forty_outlets_come_in_turns_and_all_of_them_come(
    readings: ReadingsList, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts: list[int] = []
    show_more = ReadingsList._show_more

    def counted(of: ReadingsList) -> None:
        before = len(of.rows())
        show_more(of)
        counts.append(len(of.rows()) - before)

    monkeypatch.setattr(ReadingsList, "_show_more", counted)
    made = ReadingsList()
    qtbot.addWidget(made)
    made.show_readings(_readings(40))
    assert len(made.rows()) == counts[0] < 10
    qtbot.waitUntil(lambda: len(made.rows()) == 40)
    assert max(counts) < 10
    assert [row.property("rendering") for row in made.rows()] == [f"r{number}" for number in range(40)]


def test_what_comes_before_the_rest_is_there_takes_its_place(readings: ReadingsList, qtbot: QtBot) -> None:
    readings.show_readings(_readings(40))
    readings.show_readings(_readings(12)[::-1])
    qtbot.waitUntil(lambda: len(readings.rows()) == 12)
    QApplication.processEvents()
    assert readings.rows()[0].property("rendering") == "r11"
    assert len(readings.rows()) == 12


def test_the_same_readings_are_not_made_anew(readings: ReadingsList) -> None:
    readings.show_readings(_readings(3))
    before = readings.rows()
    readings.show_readings(_readings(3))
    assert readings.rows() == before
    readings.show_readings([*_readings(2), replace(_readings(3)[2], words="others")])
    assert readings.rows() != before


def test_each_row_is_as_high_as_its_words_need_at_any_width(readings: ReadingsList, qtbot: QtBot) -> None:
    readings.show_readings(_readings(3))
    panel = readings.window()
    heights = []
    for width in (260, 520, 260):
        panel.resize(width, 400)
        QApplication.processEvents()
        rows = [row for button in readings.rows() if (row := button.parentWidget()) is not None]
        for row in rows:
            layout = row.layout()
            assert layout is not None
            assert row.height() == layout.totalHeightForWidth(row.width())
        heights.append(rows[0].height())
    assert heights[0] == heights[2] > heights[1]
