"""The names of tags: typed over in the tree, taken by another tag, and too long for their line."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.tag_tree import TagLine, TagTree


def _rename(window: MainWindow, row: int, name: str) -> TagTree:
    tree = window.places.tags.tree
    window.activateWindow()
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(row, 0))
    QTest.keyClick(tree, Qt.Key.Key_F2)
    (editor,) = tree.viewport().findChildren(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, name)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    return tree


def _shown(tree: TagTree) -> list[str]:
    model = tree.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_name_that_another_tag_has_offers_to_merge_the_two(filled: MainWindow, qtbot: QtBot) -> None:
    for name in ("denial", "refusal"):
        filled.session.create_tag(name)
    idle(filled, qtbot)
    filled.places.notices.clear()
    tree = _rename(filled, 1, "Denial")
    # An editor in a tree hands over what was typed a turn later.
    qtbot.waitUntil(lambda: bool(filled.places.notices.bars))
    assert _shown(tree) == ["denial", "refusal"], "the name that was typed is not the tag's"
    (notice,) = filled.places.notices.bars
    assert notice.accessibleName() == "There is a tag “denial” already"
    (merge,) = notice.ways()
    QTest.mouseClick(merge, Qt.MouseButton.LeftButton)
    idle(filled, qtbot)
    assert _shown(tree) == ["denial"]
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    assert _shown(tree) == ["denial", "refusal"]


def test_a_tag_may_be_written_otherwise(filled: MainWindow, qtbot: QtBot) -> None:
    filled.session.create_tag("denial")
    idle(filled, qtbot)
    filled.places.notices.clear()
    tree = _rename(filled, 0, "Denial")
    qtbot.waitUntil(lambda: [tag.name for tag in filled.session.marks.tags] == ["Denial"])
    assert _shown(tree) == ["Denial"]
    assert not filled.places.notices.bars


def test_a_name_without_room_ends_in_an_ellipsis(filled: MainWindow, qtbot: QtBot) -> None:
    filled.session.create_tag("words that were never said in the town hall on that Tuesday")
    idle(filled, qtbot)
    tree = filled.places.tags.tree
    index = tree.model().index(0, 0)
    option = QStyleOptionViewItem()
    option.rect = tree.visualRect(index)
    line = tree.itemDelegate()
    assert isinstance(line, TagLine)
    line.initStyleOption(option, index)
    assert option.text.startswith("words that")
    assert option.text.endswith("…")
