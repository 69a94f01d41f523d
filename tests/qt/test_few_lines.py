import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from asquoted.domain.comparison import Form
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.models.inspected import Inspected
from asquoted.qt.models.outlet_readings import OutletReading
from asquoted.qt.views.chips import FormChip
from asquoted.qt.views.few_lines import FewLines
from asquoted.qt.views.inspector import Inspector
from asquoted.qt.views.readings_list import ReadingsList

HEADLINE = (
    "The minister says that no boat of the old harbour was ever sold to a buyer at home or abroad, "
    "and that the rumour is the work of rivals who envy the town"
)
ONE_WORD = "a_file_name_without_a_space_in_it_" * 4


@pytest.mark.parametrize(
    "words", [HEADLINE, ONE_WORD, "短い見出し" * 40], ids=["words", "one word", "no spaces"]
)
def test_a_long_name_takes_few_lines_and_keeps_both_ends(
    light: QApplication, qtbot: QtBot, words: str
) -> None:
    label = FewLines(2)
    qtbot.addWidget(label)
    label.setText(words)
    label.resize(220, 60)
    label.show()
    qtbot.waitExposed(label)
    shown = label.shown(220)
    assert label.heightForWidth(220) <= 2 * label.fontMetrics().lineSpacing() + 2
    assert shown.startswith(words[:10])
    assert shown.endswith(words[-10:])
    assert "…" in shown
    assert words in label.toolTip()
    assert label.accessibleName() == words
    assert label.minimumSizeHint().width() == 0


def test_a_short_name_is_shown_whole_and_said_once(light: QApplication, qtbot: QtBot) -> None:
    label = FewLines(2)
    qtbot.addWidget(label)
    label.setText("Harbour Gazette")
    label.resize(220, 60)
    assert label.shown(220) == "Harbour Gazette"
    assert label.toolTip() == ""


@pytest.mark.parametrize("outlet", [HEADLINE, ONE_WORD], ids=["words", "one word"])
def test_a_headline_leaves_the_form_its_room(light: QApplication, qtbot: QtBot, outlet: str) -> None:
    readings = ReadingsList()
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(readings)
    readings.show_readings([OutletReading("r", outlet, "never sold", Form.NOT_AVAILABLE, same=False)])
    holder.resize(250, 200)
    holder.show()
    qtbot.waitExposed(holder)
    chip, button = readings.findChild(FormChip), readings.rows()[0]
    assert isinstance(chip, FormChip)
    assert chip.width() >= chip.sizeHint().width(), "the form's word is cut"
    assert holder.width() == 250, "the panel was widened"
    assert button.text() != outlet
    assert outlet in button.accessibleName()
    assert outlet.split()[0] in button.toolTip()


def test_short_readings_stand_close_together(light: QApplication, qtbot: QtBot) -> None:
    readings = ReadingsList()
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(readings)
    column.addStretch(1)
    words = ["never sold", "never ever sold to anybody [of them]"]
    readings.show_readings(
        [OutletReading(f"r{at}", "Gazette", one, Form.VERBATIM, same=False) for at, one in enumerate(words)]
    )
    holder.resize(300, 400)
    holder.show()
    qtbot.waitExposed(holder)
    first, second = [row.parentWidget() for row in readings.rows()]
    assert first is not None
    assert second is not None
    assert first.height() == second.height(), "one line takes as much room as the other"


@pytest.mark.parametrize("outlet", [HEADLINE, ONE_WORD], ids=["words", "one word"])
def test_a_headline_does_not_break_the_panel_of_the_selection(
    light: QApplication, qtbot: QtBot, outlet: str
) -> None:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(260, 500)
    inspector.show()
    qtbot.waitExposed(inspector)
    target = Target(TargetKind.RENDERING, "r")
    inspector.show_inspected(Inspected(target, "Rendering", outlet, "we have sold", "", "we never sold"))
    QApplication.processEvents()
    spacing = inspector.fontMetrics().lineSpacing()
    assert inspector.where.height() <= 2 * spacing + 2
    assert inspector.body.width() <= inspector.width(), "nothing is cut off at the right"
    assert inspector.change.reading_name.height() <= 2 * spacing, "the table stays a table"
    assert outlet in inspector.change.reading_name.toolTip()
