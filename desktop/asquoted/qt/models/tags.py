"""Tags as a tree: each with its colour, how often it is used, and whether the selection carries it."""

import json
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from asquoted.domain.tags import Tag
from asquoted.qt.filled import fill, listed
from asquoted.qt.icons import dot
from asquoted.qt.tips import tip

Index = QModelIndex | QPersistentModelIndex

ID = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
NUMBER = Qt.ItemDataRole.UserRole + 2
CARRIED = Qt.ItemDataRole.UserRole + 3
DESCRIPTION = Qt.ItemDataRole.UserRole + 4
DRAGGED = "application/x-asquoted-tags"


class TagsModel(QStandardItemModel):
    """The tags, nested as the user nested them. What is dragged onto a tag wants to be nested in it.

    Signals:
        renamed: a name was typed over; carries the tag's id and the new name.
        nesting_wanted: tags were dropped; carries their ids, and the tag's that they fell on, or "".
    """

    renamed = Signal(str, str)
    nesting_wanted = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_filling = False
        self._names: dict[str, str] = {}
        self._items: dict[str, QStandardItem] = {}
        self._tree: tuple[tuple[str, str | None], ...] = ()
        self._carried: frozenset[str] = frozenset()
        self.itemChanged.connect(self._on_item_changed)

    def show_tags(self, tags: Sequence[Tag], counts: Mapping[str, int], recent: Sequence[str]) -> bool:
        """Show `tags`, how often each is used, and the keys 1 to 9 of the recent ones.

        Tell whether the tree had to be made anew, as tags came, went or moved.
        """
        self._is_filling = True
        tree = tuple((tag.id, tag.parent) for tag in tags)
        anew = tree != self._tree
        if anew:
            self._tree = tree
            self.clear()
            self._items = {tag.id: QStandardItem() for tag in tags}
            for tag in tags:
                parent = self._items.get(tag.parent or "")
                (parent or self.invisibleRootItem()).appendRow(self._items[tag.id])
        self._names = {tag.id: tag.name for tag in tags}
        inside = _counts_inside(tags, counts)
        for tag in tags:
            number = recent.index(tag.id) + 1 if tag.id in recent[:9] else 0
            self._fill(self._items[tag.id], tag, (counts.get(tag.id, 0), inside[tag.id]), number)
        self._is_filling = False
        if anew:
            # The rows are new, what is selected is not.
            self.show_carried(self._carried)
        return anew

    def show_carried(self, carried: Collection[str]) -> None:
        """Show which tags the selection carries."""
        self._carried = frozenset(carried)
        for tag, item in self._items.items():
            if bool(item.data(CARRIED)) != (tag in carried):
                item.setData(tag in carried, CARRIED)
                said = self.tr("{name}, on the selection") if tag in carried else "{name}"
                item.setAccessibleText(fill(said, name=item.text()))

    def put_name_back(self, tag: str) -> None:
        """Show the name that a tag has, in place of one that was typed."""
        item = self._items.get(tag)
        if item is not None:
            kept: Tag = item.data(ID + 9)[0]
            self._names[tag] = kept.name
            item.setText(kept.name)

    def item_of(self, tag: str) -> QStandardItem | None:
        """Return the row of a tag."""
        return self._items.get(tag)

    def ids(self) -> list[str]:
        """Return the ids of all tags."""
        return list(self._items)

    def _fill(self, item: QStandardItem, tag: Tag, counts: tuple[int, int], number: int) -> None:
        count, inside = counts
        used = self.tr("used once") if count == 1 else self.tr("used %Ln times", "", count)
        nested = self.tr("those nested in it %Ln times", "", inside)
        if inside:
            used = listed("; ", (used, self.tr("those nested in it once") if inside == 1 else nested))
        shown = (tag, counts, number)
        if item.data(ID + 9) == shown and item.text() == tag.name:
            return
        item.setData(shown, ID + 9)
        item.setIcon(dot(tag.colour))
        item.setText(tag.name)
        item.setData(tag.id, ID)
        # A filter by it leaves both.
        item.setData(f"{count} + {inside}" if inside else str(count or ""), COUNT)
        item.setData(number, NUMBER)
        item.setData(tag.description, DESCRIPTION)
        said = listed(" — ", (tag.name, used)) + (f"\n{tag.description}" if tag.description else "")
        keys = self.tr(
            "Enter or a double click puts it on the selection, Del deletes it, Ctrl+arrows nest it"
        )
        item.setToolTip(tip(f"{said}\n{keys}"))
        item.setAccessibleText(listed(", ", (tag.name, used)))

    def _on_item_changed(self, item: QStandardItem) -> None:
        if self._is_filling:
            return
        tag: str = item.data(ID)
        name = item.text().strip()
        if name and name != self._names.get(tag):
            self._names[tag] = name
            self.renamed.emit(tag, name)

    # Qt overrides

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        # Moved in the tree; put on what is in the middle.
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        dragged = QMimeData()
        dragged.setData(DRAGGED, json.dumps([index.data(ID) for index in indexes]).encode())
        return dragged

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return data.hasFormat(DRAGGED)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not data.hasFormat(DRAGGED):
            return False
        tags = json.loads(bytes(data.data(DRAGGED).data()).decode())
        self.nesting_wanted.emit(tags, parent.data(ID) or "")
        # Not told as done: the rows move when the library has moved the tags.
        return False


def _counts_inside(tags: Sequence[Tag], counts: Mapping[str, int]) -> Mapping[str, int]:
    """Return how often the tags nested in each are used, however deep."""
    parents = {tag.id: tag.parent for tag in tags}
    inside = dict.fromkeys(parents, 0)
    for tag in parents:
        above, passed = parents[tag], {tag}
        while above in inside and above not in passed:
            inside[above] += counts.get(tag, 0)
            passed.add(above)
            above = parents[above]
    return inside
