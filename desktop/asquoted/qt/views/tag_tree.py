"""The tree of tags: drawn with key and count, dragged to nest, chosen by a double click or Enter."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from asquoted.qt.models.tags import CARRIED, COUNT, NUMBER
from asquoted.qt.views.parts import Index, named


class TagTree(QTreeView):
    """Tags, nested. What is dragged onto a tag is nested in it; onto the empty room, it is on top again.

    Signals:
        chosen: a tag was clicked twice, or entered; carries its index. One click only goes to it.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TagLine(self))
        self.setHeaderHidden(True)
        header = self.header()
        if isinstance(header, QHeaderView):
            named(header, self.tr("Tags"))
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QTreeView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        # A double click puts a tag on the selection; the arrow before it folds it.
        self.setExpandsOnDoubleClick(False)

    # Qt overrides

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        place = event.position().toPoint()
        index = self.indexAt(place)
        # The arrow before a tag folds it, and is no choice of it.
        on_it = index.isValid() and place.x() >= self.visualRect(index).left()
        if plain and on_it and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and self.state() != QTreeView.State.EditingState and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place: QPoint = self.visualRect(self.currentIndex()).center()
            self.customContextMenuRequested.emit(place)
            return
        super().contextMenuEvent(event)


class TagLine(QStyledItemDelegate):
    """A tag: its colour and name, a tick where the selection carries it, its key and its count."""

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, option.fontMetrics.height() + 9)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        metrics = QFontMetrics(option.font)
        room = option.rect.width() - option.decorationSize.width() - _room_of(option, index) - 12
        # A name that runs on below its key and count would make neither of them readable.
        option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen = option.state & option.state.__class__.State_Selected
        styled = QStyleOptionViewItem(option)
        if index.data(CARRIED):
            font = QFont(styled.font)
            font.setWeight(QFont.Weight.Bold)
            styled.font = font
        end = QRect(option.rect).adjusted(0, 1, -7, -1)
        super().paint(painter, styled, index)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorGroup.Active, role))
        painter.drawText(end, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _remark(index))
        painter.restore()


def _remark(index: Index) -> str:
    """Return what stands at the end of a tag's line: a tick, its count, its key."""
    number = index.data(NUMBER) or 0
    parts = (
        "✓" if index.data(CARRIED) else "",
        str(index.data(COUNT) or ""),
        f"[{number}]" if number else "",
    )
    return "   ".join(part for part in parts if part)


def _room_of(option: QStyleOptionViewItem, index: Index) -> int:
    return option.fontMetrics.horizontalAdvance(_remark(index)) + 14
