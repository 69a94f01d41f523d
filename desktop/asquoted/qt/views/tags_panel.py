"""The tags, on the left: what there is, what the selection carries, and a field to find or make one."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from asquoted.domain.tags import Tag
from asquoted.qt.models.tags import DESCRIPTION, ID, TagsModel
from asquoted.qt.views.alters import alters
from asquoted.qt.views.choose_one import choose_one
from asquoted.qt.views.parts import PanelTitle, named, signed
from asquoted.qt.views.search_field import SearchField
from asquoted.qt.views.tag_about import TagAbout
from asquoted.qt.views.tag_menu import TagMenu
from asquoted.qt.views.tag_tree import TagTree

_ONLY_SHOWING = ("places", "filter")


class TagsPanel(QWidget):
    """The tags as a tree. A double click, or Enter, puts a tag on the selection or takes it off again.

    Signals:
        tag_chosen: the user chose a tag for the selection; carries its id.
        tag_wanted: the user typed a name that no tag has; carries it.
        tag_renamed: carries the tag's id and its new name.
        tag_recoloured: carries the tag's id and its new colour.
        tag_described: carries the tag's id and what it is for.
        tag_deleted: carries the tag's id.
        nesting_wanted: carries the ids of tags, and of the one to nest them in, or "".
        merge_wanted: carries the ids of the chosen tags.
        places_wanted: where a tag stands is wanted; carries its id.
        filter_wanted: what carries the chosen tags is wanted alone; carries their ids.
    """

    tag_chosen = Signal(str)
    tag_wanted = Signal(str)
    tag_renamed = Signal(str, str)
    tag_recoloured = Signal(str, str)
    tag_described = Signal(str, str)
    tag_deleted = Signal(str)
    nesting_wanted = Signal(object, str)
    merge_wanted = Signal(object)
    places_wanted = Signal(str)
    filter_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TagsModel(self)
        self.title = PanelTitle(self.tr("Tags"))
        self.tree = named(
            TagTree(),
            self.tr("Tags"),
            self.tr(
                "Enter, or a double click, puts a tag on the selection or takes it off; "
                "the menu key shows what else can be done"
            ),
        )
        self.tree.setModel(self._model)
        self.hint = QLabel(self.tr("No tags yet. Select words or a difference, press T, type a name."))
        self.hint.setWordWrap(True)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.about = TagAbout()
        words = self.tr("Find a tag, or make one…")
        does = self.tr("Leaves the tags that hold these letters; Enter makes a tag of a new name")
        self.new_tag = named(SearchField(), words, does)
        self.new_tag.setPlaceholderText(words)
        self.new_tag.setToolTip(does)
        self._actions = self._made_actions()
        self.put_button = alters(
            named(QToolButton(), self.tr("Put the tag on the selection, or take it off"))
        )
        self.put_button.setToolTip(
            self.tr("Put the tag on the selection, or take it off (Enter, or a double click on the tag)")
        )
        signed(self.put_button, "tag")
        self.put_button.setAutoRaise(True)
        self.more_button = named(QToolButton(), self.tr("What can be done with the tag"))
        self.more_button.setToolTip(self.tr("Where the tag stands, split, merge, rename, colour"))
        signed(self.more_button, "more")
        self.more_button.setAutoRaise(True)
        self.menu = TagMenu(self._actions, self)
        # A button of a menu draws an arrow over its sign; a style sheet against it would keep old colours.
        self.more_button.clicked.connect(self._on_more_wanted)
        self.title.add_button(self.put_button)
        self.title.add_button(self.more_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 4, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.new_tag)
        column.addWidget(self.tree, 1)
        column.addWidget(self.about)
        column.addWidget(self.hint)
        self.about.hide()
        self._connect()

    def show_tags(self, tags: Sequence[Tag], counts: Mapping[str, int], recent: Sequence[str]) -> None:
        """Show the tags, how often each is used, and the keys of the recent ones; the folded stay so."""
        current, folded = self.tree.currentIndex().data(ID), self._folded()
        if self._model.show_tags(tags, counts, recent):
            self.tree.expandAll()
            item = self._model.item_of(current) if current else None
            if item is not None:
                choose_one(self.tree, item.index())
            # After that: to go to a tag unfolds the one that it is in.
            for tag in folded:
                self._fold(tag)
            self._on_typed(self.new_tag.text())
        self.title.show_count(len(tags))
        self.hint.setVisible(not tags)
        self._show_about()

    def put_name_back(self, tag: str) -> None:
        """Show the name that a tag has, in place of one that was typed and cannot be had."""
        self._model.put_name_back(tag)

    def show_carried(self, carried: Collection[str]) -> None:
        """Show which tags the selection carries."""
        self._model.show_carried(carried)

    def chosen(self) -> list[str]:
        """Return the ids of the chosen tags."""
        return [index.data(ID) for index in self.tree.selectedIndexes()]

    def current(self) -> str:
        """Return the id of the tag that the keyboard is at, or ""."""
        return self.tree.currentIndex().data(ID) or ""

    def rect_of_current(self) -> QRect:
        """Return where the tag stands that the keyboard is at, as a rectangle of the panel."""
        rect = self.tree.visualRect(self.tree.currentIndex())
        return QRect(self.tree.viewport().mapTo(self, rect.topLeft()), rect.size())

    def _made_actions(self) -> dict[str, QAction]:
        """Return what can be done with a tag, with its keys; they hold where the tree has the keyboard."""
        made: dict[str, QAction] = {}
        for name, words, keys, do in (
            ("rename", self.tr("Rename"), "F2", self._on_rename_wanted),
            ("describe", self.tr("Say what it is for"), "F4", self._on_describe_wanted),
            ("places", self.tr("Where it stands; split…"), "F7", self._on_places_wanted),
            ("filter", self.tr("Show only what carries it"), "Ctrl+Return", self._on_filter_wanted),
            ("merge", self.tr("Merge into another tag…"), "Ctrl+M", self._on_merge_wanted),
            ("nest", self.tr("Nest in the tag above"), "Ctrl+Right", self._on_nest_wanted),
            ("lift", self.tr("Take out of the tag it is in"), "Ctrl+Left", self._on_lift_wanted),
            ("delete", self.tr("Delete tag"), "Del", self._on_delete_wanted),
        ):
            action = QAction(words, self.tree)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(do)
            self.tree.addAction(action)
            made[name] = action if name in _ONLY_SHOWING else alters(action)
        return made

    def _connect(self) -> None:
        self.tree.chosen.connect(self._on_chosen)
        self.tree.customContextMenuRequested.connect(self._on_menu_wanted)
        self.tree.selectionModel().currentChanged.connect(self._show_about)
        self.menu.put_wanted.connect(self._on_put_wanted)
        self.put_button.clicked.connect(self._on_put_wanted)
        self.menu.colour_chosen.connect(self._on_colour_chosen)
        self.new_tag.textChanged.connect(self._on_typed)
        self.new_tag.left.connect(self.tree.setFocus)
        self.new_tag.returnPressed.connect(self._on_new_tag_entered)
        self.about.described.connect(self.tag_described)
        self.about.left.connect(self.tree.setFocus)
        self._model.renamed.connect(self.tag_renamed)
        self._model.nesting_wanted.connect(self.nesting_wanted)

    def _folded(self) -> list[str]:
        items = ((tag, self._model.item_of(tag)) for tag in self._model.ids())
        return [
            tag
            for tag, item in items
            if item and item.hasChildren() and not self.tree.isExpanded(item.index())
        ]

    def _fold(self, tag: str) -> None:
        item = self._model.item_of(tag)
        if item is not None:
            self.tree.collapse(item.index())

    def _show_about(self) -> None:
        """Show what the current tag is for, unless that is being written."""
        index = self.tree.currentIndex()
        self.about.setVisible(index.isValid())
        for button in (self.put_button, self.more_button):
            button.setEnabled(index.isValid())
        self.about.show_tag(index.data(ID) or "", index.data(DESCRIPTION) or "")

    def _on_chosen(self, index: QModelIndex) -> None:
        self.tag_chosen.emit(index.data(ID))

    def _on_typed(self, typed: str) -> None:
        """Leave the tags that hold what is typed, and those that they are nested in."""
        wanted = typed.strip().casefold()
        for tag in self._model.ids():
            item = self._model.item_of(tag)
            if item is not None:
                parent = item.index().parent()
                self.tree.setRowHidden(item.row(), parent, not _holds(item.index(), wanted))

    def _on_new_tag_entered(self) -> None:
        name = " ".join(self.new_tag.text().split())
        if not name:
            return
        named_so = [tag for tag in self._model.ids() if self._name(tag).casefold() == name.casefold()]
        self.new_tag.clear()
        item = self._model.item_of(named_so[0]) if named_so else None
        if item is None:
            self.tag_wanted.emit(name)
        else:
            choose_one(self.tree, item.index())
            self.tree.setFocus()

    def _name(self, tag: str) -> str:
        item = self._model.item_of(tag)
        return item.text() if item is not None else ""

    def _on_rename_wanted(self) -> None:
        self.tree.edit(self.tree.currentIndex())

    def _on_describe_wanted(self) -> None:
        if self.current():
            self.about.setFocus()
            self.about.selectAll()

    def _on_more_wanted(self) -> None:
        below = self.more_button.rect().bottomLeft()
        self.menu.popup(self.more_button.mapToGlobal(below))

    def _on_places_wanted(self) -> None:
        if self.current():
            self.places_wanted.emit(self.current())

    def _on_filter_wanted(self) -> None:
        if self.chosen():
            self.filter_wanted.emit(self.chosen())

    def _on_merge_wanted(self) -> None:
        if self.chosen():
            self.merge_wanted.emit(self.chosen())

    def _on_nest_wanted(self) -> None:
        index = self.tree.currentIndex()
        if index.isValid() and index.row() > 0:
            self.nesting_wanted.emit([self.current()], index.siblingAtRow(index.row() - 1).data(ID))

    def _on_lift_wanted(self) -> None:
        parent = self.tree.currentIndex().parent()
        if parent.isValid():
            self.nesting_wanted.emit([self.current()], parent.parent().data(ID) or "")

    def _on_delete_wanted(self) -> None:
        if self.current():
            self.tag_deleted.emit(self.current())

    def _on_menu_wanted(self, place: QPoint) -> None:
        index = self.tree.indexAt(place)
        if not index.isValid():
            return
        if index not in self.tree.selectedIndexes():
            choose_one(self.tree, index)
        self.menu.popup(self.tree.viewport().mapToGlobal(place))

    # Slots

    def _on_put_wanted(self) -> None:
        self._on_chosen(self.tree.currentIndex())

    def _on_colour_chosen(self, colour: str) -> None:
        if self.current():
            self.tag_recoloured.emit(self.current(), colour)


def _holds(index: QModelIndex, wanted: str) -> bool:
    """Tell whether a tag, or one nested in it, holds these letters."""
    if wanted in str(index.data()).casefold():
        return True
    model = index.model()
    return any(_holds(model.index(row, 0, index), wanted) for row in range(model.rowCount(index)))
