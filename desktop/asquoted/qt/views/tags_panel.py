"""The user's tags, on the left: what there is, what the selection carries, and a field for a new one."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from asquoted.domain.tags import COLOURS, Tag
from asquoted.qt.icons import dot
from asquoted.qt.models.tags import CARRIED, COUNT, ID, NUMBER, TagsModel
from asquoted.qt.views.parts import Index, PanelTitle, named


class TagsPanel(QWidget):
    """The tags as a tree. A click, or Enter, puts a tag on the selection or takes it off again.

    Signals:
        tag_chosen: the user chose a tag for the selection; carries its id.
        tag_wanted: the user typed a name into the field for a new tag; carries it.
        tag_renamed: carries the tag's id and its new name.
        tag_recoloured: carries the tag's id and its new colour.
        tag_deleted: carries the tag's id.
    """

    tag_chosen = Signal(str)
    tag_wanted = Signal(str)
    tag_renamed = Signal(str, str)
    tag_recoloured = Signal(str, str)
    tag_deleted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TagsModel(self)
        self.title = PanelTitle(self.tr("Tags"))
        self.tree = named(
            QTreeView(),
            self.tr("Tags"),
            self.tr("Enter puts a tag on the selection or takes it off; F2 renames; Delete deletes"),
        )
        self.tree.setModel(self._model)
        self.tree.setItemDelegate(TagLine(self.tree))
        self.tree.setHeaderHidden(True)
        named(self.tree.header(), self.tr("Tags"))
        self.tree.setIndentation(14)
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QTreeView.EditTrigger.EditKeyPressed)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.hint = QLabel(self.tr("No tags yet. Select words or a difference, press T, type a name."))
        self.hint.setWordWrap(True)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.new_tag = named(QLineEdit(), self.tr("New tag"), self.tr("Enter makes a tag of this name"))
        self.new_tag.setAcceptDrops(False)
        self.new_tag.setPlaceholderText(self.tr("New tag…"))
        self.new_tag.setToolTip(
            self.tr("Makes a tag. Quicker: select words and press T, then type a name and Enter")
        )
        delete = QAction(self.tr("Delete tag"), self.tree)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.tree.addAction(delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 4, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.tree, 1)
        column.addWidget(self.hint)
        column.addWidget(self.new_tag)
        self.tree.clicked.connect(self._on_chosen)
        self.tree.activated.connect(self._on_activated)
        self.tree.customContextMenuRequested.connect(self._on_menu_wanted)
        self.new_tag.returnPressed.connect(self._on_new_tag_entered)
        self._model.renamed.connect(self.tag_renamed)
        delete.triggered.connect(self._on_delete_wanted)

    def show_tags(self, tags: Sequence[Tag], counts: Mapping[str, int], recent: Sequence[str]) -> None:
        """Show the tags, how often each is used, and the keys of the recent ones."""
        current = self.tree.currentIndex().data(ID)
        self._model.show_tags(tags, counts, recent)
        self.tree.expandAll()
        self.title.show_count(len(tags))
        self.hint.setVisible(not tags)
        item = self._model.item_of(current) if current else None
        if item is not None:
            self.tree.setCurrentIndex(item.index())

    def show_carried(self, carried: Collection[str]) -> None:
        """Show which tags the selection carries."""
        self._model.show_carried(carried)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.tag_chosen.emit(index.data(ID))

    def _on_activated(self, index: QModelIndex) -> None:
        # A double click has been two clicks already; only Enter comes here by itself.
        if not self.tree.underMouse():
            self._on_chosen(index)

    def _on_new_tag_entered(self) -> None:
        name = self.new_tag.text().strip()
        if name:
            self.new_tag.clear()
            self.tag_wanted.emit(name)

    def _on_delete_wanted(self) -> None:
        tag = self.tree.currentIndex().data(ID)
        if tag:
            self.tag_deleted.emit(tag)

    def _on_menu_wanted(self, place: QPoint) -> None:
        index = self.tree.indexAt(place)
        if not index.isValid():
            return
        self.tree.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Put on the selection, or take off")).triggered.connect(self._on_menu_chosen)
        menu.addAction(self.tr("Rename") + "\tF2").triggered.connect(self._on_rename_wanted)
        colours = menu.addMenu(self.tr("Colour"))
        for number, colour in enumerate(COLOURS, 1):
            action = QAction(dot(colour), self.tr("Colour {number}").format(number=number), colours)
            action.setData(colour)
            colours.addAction(action)
        colours.triggered.connect(self._on_colour_chosen)
        menu.addSeparator()
        menu.addAction(self.tr("Delete tag") + "\tDel").triggered.connect(self._on_delete_wanted)
        menu.popup(self.tree.viewport().mapToGlobal(place))

    def _on_menu_chosen(self) -> None:
        self._on_chosen(self.tree.currentIndex())

    def _on_rename_wanted(self) -> None:
        self.tree.edit(self.tree.currentIndex())

    def _on_colour_chosen(self, action: QAction) -> None:
        tag = self.tree.currentIndex().data(ID)
        if tag:
            self.tag_recoloured.emit(tag, action.data())


class TagLine(QStyledItemDelegate):
    """A tag: its colour and name, a tick where the selection carries it, its key and its count."""

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, option.fontMetrics.height() + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen = option.state & option.state.__class__.State_Selected
        carried = bool(index.data(CARRIED))
        styled = QStyleOptionViewItem(option)
        if carried:
            font = QFont(styled.font)
            font.setWeight(QFont.Weight.Bold)
            styled.font = font
        number = index.data(NUMBER) or 0
        remark = "   ".join(
            part
            for part in (
                "✓" if carried else "",
                str(index.data(COUNT) or ""),
                f"[{number}]" if number else "",
            )
            if part
        )
        super().paint(painter, styled, index)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorGroup.Active, role))
        end = QRect(option.rect).adjusted(0, 0, -7, 0)
        painter.drawText(end, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, remark)
        painter.restore()
