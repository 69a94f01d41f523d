"""The tree of tags: nest, lift, merge, split, describe, by mouse and key; and the levels a tag can go on."""

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.comparison import Sense
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.main_window import MainWindow
from asquoted.qt.models.reading import Passmark
from asquoted.qt.models.tags import DRAGGED, ID
from asquoted.qt.views.tag_tree import TagTree

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _make(window: MainWindow, qtbot: QtBot, *names: str) -> TagTree:
    for name in names:
        window.session.create_tag(name)
    idle(window, qtbot)
    return window.places.tags.tree


def _at(tree: TagTree, name: str, parent: QModelIndex | None = None) -> QModelIndex:
    model = tree.model()
    for row in range(model.rowCount(parent or QModelIndex())):
        index = model.index(row, 0, parent or QModelIndex())
        if index.data() == name:
            return index
        inside = _at(tree, name, index)
        if inside.isValid():
            return inside
    return QModelIndex()


def _go_to(tree: TagTree, name: str) -> None:
    tree.setFocus()
    tree.setCurrentIndex(_at(tree, name))


def _parents(window: MainWindow) -> dict[str, str | None]:
    names = {tag.id: tag.name for tag in window.session.marks.tags}
    return {tag.name: names.get(tag.parent or "") for tag in window.session.marks.tags}


def _words(window: MainWindow, words: str) -> Target:
    document = next(one for one in window.session.contents.documents.values() if words in one.text)
    start = document.text.index(words)
    return Target.of_span(document.id, Span(start, start + len(words)), words)


def test_a_tag_that_is_dropped_on_another_is_nested_in_it_and_undone(
    filled: MainWindow, qtbot: QtBot
) -> None:
    tree = _make(filled, qtbot, "denial", "flat denial")
    dragged = tree.model().mimeData([_at(tree, "flat denial")])
    assert dragged.hasFormat(DRAGGED)
    tree.model().dropMimeData(dragged, Qt.DropAction.MoveAction, -1, -1, _at(tree, "denial"))
    idle(filled, qtbot)
    assert _parents(filled) == {"denial": None, "flat denial": "denial"}
    assert _at(tree, "flat denial").parent() == _at(tree, "denial")
    assert "flat denial" in filled.actions_by_name["undo"].text()
    tree.model().dropMimeData(
        tree.model().mimeData([_at(tree, "flat denial")]), Qt.DropAction.MoveAction, -1, -1, QModelIndex()
    )
    idle(filled, qtbot)
    assert _parents(filled) == {"denial": None, "flat denial": None}
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    assert _parents(filled)["flat denial"] == "denial"


def test_a_tag_dropped_into_itself_is_refused_in_words(filled: MainWindow, qtbot: QtBot) -> None:
    tree = _make(filled, qtbot, "denial", "flat denial")
    tags = {tag.name: tag.id for tag in filled.session.marks.tags}
    filled.session.nest_tag(tags["flat denial"], tags["denial"])
    idle(filled, qtbot)
    dragged = tree.model().mimeData([_at(tree, "denial")])
    tree.model().dropMimeData(dragged, Qt.DropAction.MoveAction, -1, -1, _at(tree, "flat denial"))
    idle(filled, qtbot)
    assert "nested in itself" in filled.places.notices.bars[-1].accessibleName()
    assert _parents(filled)["denial"] is None


def test_what_is_no_tag_cannot_be_dropped_on_the_tree(filled: MainWindow, qtbot: QtBot) -> None:
    tree = _make(filled, qtbot, "denial")
    words = QMimeData()
    words.setText("denial")
    assert not tree.model().canDropMimeData(words, Qt.DropAction.MoveAction, -1, -1, QModelIndex())


def test_control_and_the_arrows_nest_and_lift(filled: MainWindow, qtbot: QtBot) -> None:
    tree = _make(filled, qtbot, "denial", "flat denial")
    _go_to(tree, "flat denial")
    QTest.keyClick(tree, Qt.Key.Key_Right, CTRL)
    idle(filled, qtbot)
    assert _parents(filled)["flat denial"] == "denial"
    assert tree.currentIndex().data() == "flat denial"
    QTest.keyClick(tree, Qt.Key.Key_Left, CTRL)
    idle(filled, qtbot)
    assert _parents(filled)["flat denial"] is None


def test_a_folded_tag_stays_folded_when_a_tag_is_made(filled: MainWindow, qtbot: QtBot) -> None:
    tree = _make(filled, qtbot, "denial", "flat denial")
    _go_to(tree, "flat denial")
    QTest.keyClick(tree, Qt.Key.Key_Right, CTRL)
    idle(filled, qtbot)
    tree.collapse(_at(tree, "denial"))
    _make(filled, qtbot, "hedge")
    assert not tree.isExpanded(_at(tree, "denial"))


def test_a_tag_is_renamed_in_place_with_f2(filled: MainWindow, qtbot: QtBot) -> None:
    tree = _make(filled, qtbot, "denial")
    _go_to(tree, "denial")
    QTest.keyClick(tree, Qt.Key.Key_F2)
    (editor,) = tree.viewport().findChildren(QLineEdit)
    QTest.keyClicks(editor, "says no")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [tag.name for tag in filled.session.marks.tags] == ["says no"])


def test_a_tag_is_described_with_f4(filled: MainWindow, qtbot: QtBot) -> None:
    tree = _make(filled, qtbot, "denial")
    _go_to(tree, "denial")
    QTest.keyClick(tree, Qt.Key.Key_F4)
    QTest.keyClicks(filled.places.tags.about, "The speaker says no")
    QTest.keyClick(filled.places.tags.about, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert filled.session.marks.tags[0].description == "The speaker says no"
    assert tree.hasFocus()
    assert "says no" in str(_at(tree, "denial").data(Qt.ItemDataRole.ToolTipRole))


def test_a_tag_is_merged_into_another_by_key_and_undone_in_one_step(filled: MainWindow, qtbot: QtBot) -> None:
    tree = _make(filled, qtbot, "denial", "negation")
    tags = {tag.name: tag.id for tag in filled.session.marks.tags}
    both, one = _words(filled, "minister"), _words(filled, "buyer")
    for tag, target in (("denial", both), ("negation", both), ("negation", one)):
        filled.session.put_tag(tags[tag], target)
    idle(filled, qtbot)
    _go_to(tree, "negation")
    QTest.keyClick(tree, Qt.Key.Key_M, CTRL)
    popup = filled.tag_keeping.popup
    assert [popup.list.item(row).text() for row in range(popup.list.count())] == ["denial"]
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    idle(filled, qtbot)
    marks = filled.session.marks
    assert [tag.name for tag in marks.tags] == ["denial"]
    assert [len(marks.taggings_on(target)) for target in (both, one)] == [1, 1]
    assert "merged into “denial”" in filled.actions_by_name["undo"].text()
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    assert len(filled.session.marks.taggings) == 3


def test_of_several_chosen_tags_one_is_kept(filled: MainWindow, qtbot: QtBot) -> None:
    tree = _make(filled, qtbot, "a", "b", "c")
    for name in "ab":
        tree.selectionModel().select(_at(tree, name), QItemSelectionModel.SelectionFlag.Select)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_M, CTRL)
    QTest.keyClicks(filled.tag_keeping.popup.field, "b")
    QTest.keyClick(filled.tag_keeping.popup.field, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert [tag.name for tag in filled.session.marks.tags] == ["b", "c"]


def test_a_merge_offers_no_new_tag(filled: MainWindow, qtbot: QtBot) -> None:
    tree = _make(filled, qtbot, "a", "b")
    _go_to(tree, "a")
    QTest.keyClick(tree, Qt.Key.Key_M, CTRL)
    QTest.keyClicks(filled.tag_keeping.popup.field, "nothing of that name")
    QTest.keyClick(filled.tag_keeping.popup.field, Qt.Key.Key_Return)
    assert filled.tag_keeping.popup.isVisible()
    filled.tag_keeping.popup.dismiss()
    idle(filled, qtbot)
    assert len(filled.session.marks.tags) == 2


def test_ticked_places_of_a_tag_are_split_off(filled: MainWindow, qtbot: QtBot) -> None:
    tree = _make(filled, qtbot, "denial")
    tag = filled.session.marks.tags[0].id
    for words in ("minister", "buyer", "rivals"):
        filled.session.put_tag(tag, _words(filled, words))
    idle(filled, qtbot)
    _go_to(tree, "denial")
    QTest.keyClick(tree, Qt.Key.Key_F7)
    places = filled.places.tag_places
    assert places.isVisible()
    assert places.list.model().rowCount() == 3
    QTest.keyClick(places.list, Qt.Key.Key_Down)
    QTest.keyClick(places.list, Qt.Key.Key_Space)
    QTest.keyClicks(places.name, "who buys")
    QTest.keyClick(places.name, Qt.Key.Key_Return)
    idle(filled, qtbot)
    found = {one.target.exact: one.tag.name for one in filled.session.marks.taggings}
    assert found == {"minister": "denial", "buyer": "who buys", "rivals": "denial"}
    assert places.list.model().rowCount() == 2
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    assert {one.tag.name for one in filled.session.marks.taggings} == {"denial"}


def test_a_place_of_a_tag_is_gone_to_and_the_tag_taken_off_there(filled: MainWindow, qtbot: QtBot) -> None:
    _make(filled, qtbot, "denial")
    tag = filled.session.marks.tags[0].id
    filled.session.put_tag(tag, _words(filled, "rivals"))
    idle(filled, qtbot)
    filled.tag_keeping.show_places(tag)
    places = filled.places.tag_places
    QTest.keyClick(places.list, Qt.Key.Key_Return)
    assert filled.places.middle.view == "read"
    qtbot.waitUntil(lambda: filled.marking.target is not None and filled.marking.target.exact == "rivals")
    QTest.keyClick(places.list, Qt.Key.Key_Space)
    places.list.setFocus()
    QTest.keyClick(places.list, Qt.Key.Key_Delete)
    idle(filled, qtbot)
    assert not filled.session.marks.taggings
    QTest.keyClick(places, Qt.Key.Key_Escape)
    assert not places.isVisible()


def test_letters_leave_the_tags_that_hold_them_and_those_around(filled: MainWindow, qtbot: QtBot) -> None:
    tree = _make(filled, qtbot, "denial", "flat denial", "hedge")
    tags = {tag.name: tag.id for tag in filled.session.marks.tags}
    filled.session.nest_tag(tags["hedge"], tags["denial"])
    idle(filled, qtbot)
    QTest.keyClicks(filled.places.tags.new_tag, "hed")
    hidden = {
        name: tree.isRowHidden(_at(tree, name).row(), QModelIndex()) for name in ("denial", "flat denial")
    }
    assert hidden == {"denial": False, "flat denial": True}
    QTest.keyClick(filled.places.tags.new_tag, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert "hed" in [tag.name for tag in filled.session.marks.tags]


def test_shift_t_tags_the_quote_in_the_text_and_margin_of_every_document(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.activateWindow()
    filled.places.middle.show_view("compare")
    QTest.keyClick(filled, Qt.Key.Key_F8)
    quote = filled.places.middle.quote
    assert quote is not None
    QTest.keyClick(filled, Qt.Key.Key_T, SHIFT)
    QTest.keyClicks(filled.marking.popup.field, "key")
    QTest.keyClick(filled.marking.popup.field, Qt.Key.Key_Return)
    idle(filled, qtbot)
    (tagging,) = filled.session.marks.taggings
    assert tagging.target == Target(TargetKind.QUOTE, quote.id)
    for rendering in quote.renderings:
        filled.places.middle.go_to_document(rendering.document)
        idle(filled, qtbot)
        shown = [one for one in filled.places.middle.read.remarks if one.kind is Passmark.TAG]
        assert [one.span for one in shown] == [passage.span for passage in rendering.passages]
        qtbot.waitUntil(lambda: "key" in [one.text() for one in filled.places.middle.read.margin.entries()])


def test_tab_in_the_field_goes_on_to_what_holds_the_selection(filled: MainWindow, qtbot: QtBot) -> None:
    filled.activateWindow()
    filled.places.middle.show_view("compare")
    QTest.keyClick(filled, Qt.Key.Key_F8)
    difference = filled.marking.target
    assert difference is not None
    QTest.keyClick(filled, Qt.Key.Key_T)
    field = filled.marking.popup.field
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.keyClicks(field, "whole")
    QTest.keyClick(field, Qt.Key.Key_Return)
    idle(filled, qtbot)
    (tagging,) = filled.session.marks.taggings
    assert tagging.target == Target(TargetKind.RENDERING, difference.id)


def test_documents_chosen_in_their_list_are_tagged_together_and_undone_together(
    filled: MainWindow, qtbot: QtBot
) -> None:
    _make(filled, qtbot, "agency copy")
    listed = filled.places.documents.list
    listed.setFocus()
    listed.selectAll()
    filled.activateWindow()
    qtbot.waitUntil(listed.hasFocus)
    filled.actions_by_name["tag"].trigger()
    QTest.keyClick(filled.marking.popup.field, Qt.Key.Key_Return)
    idle(filled, qtbot)
    assert {one.target.kind for one in filled.session.marks.taggings} == {TargetKind.DOCUMENT}
    assert len(filled.session.marks.taggings) == 3
    filled.actions_by_name["undo"].trigger()
    idle(filled, qtbot)
    assert not filled.session.marks.taggings


def test_the_sense_of_a_difference_is_set_with_two_keys_and_taken_back_with_the_same(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.activateWindow()
    filled.places.middle.show_view("compare")
    QTest.keyClick(filled, Qt.Key.Key_F8)
    target = filled.marking.target
    assert target is not None
    for letter, sense in (
        ("C", Sense.CHANGED),
        ("U", Sense.UNDECIDED),
        ("L", Sense.SLIGHT),
        ("N", Sense.NONE),
    ):
        QTest.keyClick(filled, Qt.Key.Key_S)
        QTest.keyClick(filled, Qt.Key(ord(letter)))
        idle(filled, qtbot)
        assert filled.session.marks.sense_of(target) is sense
    QTest.keyClick(filled, Qt.Key.Key_S)
    QTest.keyClick(filled, Qt.Key.Key_N)
    idle(filled, qtbot)
    assert filled.session.marks.sense_of(target) is None


def test_a_click_with_control_chooses_several_tags_and_tags_nothing(filled: MainWindow, qtbot: QtBot) -> None:
    tree = _make(filled, qtbot, "a", "b")
    places = [tree.visualRect(_at(tree, name)).center() for name in "ab"]
    for place in places:
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, CTRL, QPoint(place))
    idle(filled, qtbot)
    assert not filled.session.marks.taggings
    assert sorted(index.data(ID) for index in tree.selectedIndexes()) == sorted(
        tag.id for tag in filled.session.marks.tags
    )


def test_a_tag_keeps_its_key_when_others_come(filled: MainWindow, qtbot: QtBot) -> None:
    _make(filled, qtbot, "hedge")
    _make(filled, qtbot, "arms")
    _make(filled, qtbot, *"bcdefghij")
    target = _words(filled, "rivals")
    filled.marking.show_target(target)
    filled.session.put_tag(next(tag.id for tag in filled.session.marks.tags if tag.name == "j"), target)
    idle(filled, qtbot)
    filled.activateWindow()
    filled.places.middle.focus_view()
    filled.marking.show_target(target)
    QTest.keyClick(filled, Qt.Key.Key_1)
    QTest.keyClick(filled, Qt.Key.Key_2)
    idle(filled, qtbot)
    assert {one.tag.name for one in filled.session.marks.taggings} == {"j", "hedge", "arms"}
