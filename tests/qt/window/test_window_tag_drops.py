"""A tag is dragged from the tree onto words, a rendering or a quote, put there, and taken back by undo."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.column import ColumnText

_ACTIONS = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


def _drag_onto(window: MainWindow, widget: QWidget, place: QPoint) -> bool:
    """Drag the only tag onto a place of a widget, step by step as Qt does; tell whether it was taken."""
    model = window.places.tags.tree.model()
    assert model.supportedDragActions() == _ACTIONS
    mime = model.mimeData([model.index(0, 0)])
    middle = window.places.middle
    at = widget.mapTo(middle, place)
    given = (at, _ACTIONS, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter, move = QDragEnterEvent(*given), QDragMoveEvent(*given)
    QApplication.sendEvent(middle, enter)
    QApplication.sendEvent(middle, move)
    if not (enter.isAccepted() and move.isAccepted()):
        return False
    drop = QDropEvent(at.toPointF(), *given[1:], QEvent.Type.Drop)
    # As the tree proposes it.
    drop.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(middle, drop)
    # A move would take the tag out of its tree.
    assert drop.dropAction() is Qt.DropAction.CopyAction
    return drop.isAccepted()


def _with_tag(window: MainWindow, qtbot: QtBot) -> list[ColumnText]:
    window.session.create_tag("key")
    idle(window, qtbot)
    window.activateWindow()
    middle = window.places.middle
    quote = next(one for one in window.session.contents.comparison.quotes if len(one.renderings) == 2)
    middle.compare_quote(quote.id)
    QApplication.processEvents()
    return [one for one in middle.compare.findChildren(ColumnText) if one.isVisible()]


def _tagged(window: MainWindow, qtbot: QtBot) -> Target:
    """Return what carries the tag, and take it off again by key."""
    idle(window, qtbot)
    (tagging,) = window.session.marks.taggings
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(window, qtbot)
    assert not window.session.marks.taggings
    assert [tag.name for tag in window.session.marks.tags] == ["key"]
    return tagging.target


def test_a_tag_let_go_over_a_column_is_put_on_its_rendering(filled: MainWindow, qtbot: QtBot) -> None:
    columns = _with_tag(filled, qtbot)
    assert _drag_onto(filled, columns[1], columns[1].rect().center())
    meant = filled.places.middle.compare.rendering_in(1)
    assert meant is not None
    assert _tagged(filled, qtbot) == Target(TargetKind.RENDERING, meant.id)


def test_over_a_base_pieced_together_it_is_put_on_the_quote(filled: MainWindow, qtbot: QtBot) -> None:
    columns = _with_tag(filled, qtbot)
    assert _drag_onto(filled, columns[0], columns[0].rect().center())
    assert _tagged(filled, qtbot) == Target(TargetKind.QUOTE, filled.places.middle.quote_id)


def test_over_selected_words_it_is_put_on_these(filled: MainWindow, qtbot: QtBot) -> None:
    column = _with_tag(filled, qtbot)[1]
    cursor = column.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, 3)
    column.setTextCursor(cursor)
    selected = filled.marking.target
    assert selected is not None
    assert selected.kind is TargetKind.SPAN
    assert _drag_onto(filled, column, column.rect().center())
    assert _tagged(filled, qtbot) == selected


def test_over_a_cell_of_coverage_it_is_put_on_what_stands_there(filled: MainWindow, qtbot: QtBot) -> None:
    _with_tag(filled, qtbot)
    middle = filled.places.middle
    middle.show_view("coverage")
    QApplication.processEvents()
    grid, model = middle.coverage.grid, middle.coverage.model
    row = model.row_of(middle.quote_id)
    assert row is not None
    cell = model.cell_at(row, 0)
    assert cell is not None
    assert _drag_onto(filled, grid.viewport(), grid.visualRect(model.index(row, 0)).center())
    assert _tagged(filled, qtbot) == Target(TargetKind.RENDERING, cell.renderings[0].id)


def test_in_an_article_outside_of_what_is_quoted_it_needs_selected_words(
    filled: MainWindow, qtbot: QtBot
) -> None:
    _with_tag(filled, qtbot)
    middle = filled.places.middle
    middle.go_to_document(filled.session.contents.summaries[0].id)
    QApplication.processEvents()
    article = middle.read.article
    assert not _drag_onto(filled, article, article.rect().center())
    assert not filled.session.marks.taggings
    cursor = article.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
    article.setTextCursor(cursor)
    assert _drag_onto(filled, article, article.rect().center())
    assert _tagged(filled, qtbot).kind is TargetKind.SPAN


def test_in_an_article_it_is_put_on_the_rendering_under_the_pointer(filled: MainWindow, qtbot: QtBot) -> None:
    _with_tag(filled, qtbot)
    middle, contents = filled.places.middle, filled.session.contents
    middle.go_to_document(contents.summaries[0].id)
    QApplication.processEvents()
    article = middle.read.article
    _, rendering = contents.renderings_in(middle.document)[0]
    cursor = article.textCursor()
    cursor.setPosition(article.offsets.unit_at(rendering.passages[0].span.start + 2))
    place = article.cursorRect(cursor).center()
    assert _drag_onto(filled, article.viewport(), place)
    assert _tagged(filled, qtbot) == Target(TargetKind.RENDERING, rendering.id)


def test_the_cell_that_would_take_a_tag_is_outlined(filled: MainWindow, qtbot: QtBot) -> None:
    _with_tag(filled, qtbot)
    middle = filled.places.middle
    middle.show_view("coverage")
    QApplication.processEvents()
    grid, model = middle.coverage.grid, middle.coverage.model
    row = model.row_of(middle.quote_id)
    assert row is not None
    mime = filled.places.tags.tree.model().mimeData([filled.places.tags.tree.model().index(0, 0)])

    def move_over(column: int) -> QDragMoveEvent:
        place = grid.viewport().mapTo(middle, grid.visualRect(model.index(row, column)).center())
        held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        moved = QDragMoveEvent(place, _ACTIONS, mime, *held)
        # Qt hands moves on only to what was entered.
        QApplication.sendEvent(middle, QDragEnterEvent(place, _ACTIONS, mime, *held))
        QApplication.sendEvent(middle, moved)
        return moved

    def gives(column: int) -> bool:
        cell = model.cell_at(row, column)
        return cell is not None and bool(cell.renderings)

    for column in range(model.columnCount()):
        assert move_over(column).isAccepted() is gives(column)
        assert grid.drop == (model.index(row, column) if gives(column) else None)
    taking = next(at for at in range(model.columnCount()) if gives(at))
    move_over(taking)
    QApplication.sendEvent(middle, QDragLeaveEvent())
    assert grid.drop is None
    assert _drag_onto(filled, grid.viewport(), grid.visualRect(model.index(row, taking)).center())
    assert grid.drop is None, "it has taken it"
