"""Lines to choose from, of which there may be thousands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from asquoted.qt.models.lines import LinesModel


def test_a_line_is_worded_once_and_when_it_is_looked_at(qtbot: QtBot) -> None:
    asked: list[int] = []

    def words(row: int) -> str:
        asked.append(row)
        return f"line {row}"

    combo = QComboBox()
    qtbot.addWidget(combo)
    model = LinesModel(combo)
    combo.setModel(model)
    model.show_lines([f"key {row}" for row in range(5_000)], words)
    combo.setCurrentIndex(model.row_of("key 4000"))
    for _ in range(2):
        assert (combo.currentText(), combo.currentData()) == ("line 4000", "key 4000")
        assert "line 4000" in combo.itemData(4_000, Qt.ItemDataRole.ToolTipRole)
    assert set(asked) <= {0, 4_000}
    assert len(asked) == len(set(asked))


def test_other_lines_take_the_place_of_those_before(qtbot: QtBot) -> None:
    combo = QComboBox()
    qtbot.addWidget(combo)
    model = LinesModel(combo)
    combo.setModel(model)
    model.show_lines(["a", "b"], "first {}".format)
    assert combo.itemText(1) == "first 1"
    model.show_lines(["b"], "second {}".format)
    assert (combo.count(), combo.itemText(0), model.row_of("a"), model.row_of("b")) == (1, "second 0", -1, 0)
