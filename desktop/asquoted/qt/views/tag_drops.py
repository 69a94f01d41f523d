"""A tag dragged from its tree and let go over words, a rendering or a quote: what it would be put on."""

import json

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.models.tags import DRAGGED
from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.column_head import ColumnHead
from asquoted.qt.views.middle import Middle

_MOVES = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class TagDrops(QObject):
    """Takes the tags that are let go over the middle.

    Signals:
        dropped: a tag was let go; carries its id, and the Target that it is to be put on.
    """

    dropped = Signal(str, object)

    def __init__(self, middle: Middle) -> None:
        super().__init__(middle)
        self._middle = middle
        # What else is dragged goes on to the window: whatever is ignored here is offered there.
        middle.setAcceptDrops(True)
        middle.installEventFilter(self)

    def target_at(self, place: QPoint) -> Target | None:
        """Return what a tag would be put on that is let go at a place of the middle."""
        middle = self._middle
        match middle.view:
            case "coverage":
                return self._in_coverage(place)
            case "read":
                under = middle.childAt(place)
                is_article = under is not None and middle.read.article.isAncestorOf(under)
                return middle.read.target_at(middle.read.mapFrom(middle, place)) if is_article else None
        return self._in_compare(middle.childAt(place))

    def _in_coverage(self, place: QPoint) -> Target | None:
        grid, model = self._middle.coverage.grid, self._middle.coverage.model
        within = grid.viewport().mapFrom(self._middle, place)
        index = grid.indexAt(within) if grid.viewport().rect().contains(within) else None
        if index is None or not index.isValid():
            return None
        cell = model.cell_at(index.row(), index.column())
        if cell is None or not cell.renderings:
            return None
        grid.show_drop(index)
        return Target(TargetKind.RENDERING, cell.renderings[0].id)

    def _in_compare(self, under: QWidget | None) -> Target | None:
        compare = self._middle.compare
        while under is not None and not isinstance(under, ColumnText | ColumnHead):
            under = under.parentWidget()
        if under is None or not compare.isAncestorOf(under):
            return None
        if isinstance(under, ColumnText) and under.textCursor().hasSelection():
            return compare.current_target()
        rendering = compare.rendering_in(int(under.property("column") or 0))
        if rendering is not None:
            return Target(TargetKind.RENDERING, rendering.id)
        # A base that is pieced together: what is said of it is said of the quote.
        return Target(TargetKind.QUOTE, self._middle.quote_id)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES or event.type() is QEvent.Type.DragLeave:
            # Until it is known what would take it now.
            self._middle.coverage.grid.show_drop(None)
        if event.type() not in _MOVES or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        if not event.mimeData().hasFormat(DRAGGED):
            return super().eventFilter(watched, event)
        target = self.target_at(event.position().toPoint())
        is_dropped = event.type() is QEvent.Type.Drop
        if is_dropped:
            self._middle.coverage.grid.show_drop(None)
        if target is None and event.type() is not QEvent.Type.DragEnter:
            event.ignore()
            return True
        # To be moved would be to be gone from the tree.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if is_dropped and target is not None:
            for tag in json.loads(bytes(event.mimeData().data(DRAGGED).data()).decode()):
                self.dropped.emit(tag, target)
        return True
