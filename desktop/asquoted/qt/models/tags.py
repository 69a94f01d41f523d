"""Tags as a tree: each with its colour, how often it is used, and whether the selection carries it."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from asquoted.domain.tags import Tag
from asquoted.qt.icons import dot
from asquoted.qt.tips import tip

ID = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
NUMBER = Qt.ItemDataRole.UserRole + 2
CARRIED = Qt.ItemDataRole.UserRole + 3


class TagsModel(QStandardItemModel):
    """The tags, nested as the user nested them.

    Signals:
        renamed: a name was typed over; carries the tag's id and the new name.
    """

    renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_filling = False
        self._names: dict[str, str] = {}
        self._items: dict[str, QStandardItem] = {}
        self.itemChanged.connect(self._on_item_changed)

    def show_tags(self, tags: Sequence[Tag], counts: Mapping[str, int], recent: Sequence[str]) -> None:
        """Show `tags`, how often each is used, and the keys 1 to 9 of the recent ones."""
        self._is_filling = True
        self.clear()
        self._names = {tag.id: tag.name for tag in tags}
        self._items = {tag.id: self._item(tag, counts.get(tag.id, 0), recent) for tag in tags}
        for tag in tags:
            parent = self._items.get(tag.parent or "")
            (parent or self.invisibleRootItem()).appendRow(self._items[tag.id])
        self._is_filling = False

    def show_carried(self, carried: Collection[str]) -> None:
        """Show which tags the selection carries."""
        for tag, item in self._items.items():
            if item.data(CARRIED) != (tag in carried):
                item.setData(tag in carried, CARRIED)
                said = self.tr("{name}, on the selection") if tag in carried else "{name}"
                item.setAccessibleText(said.format(name=item.text()))

    def item_of(self, tag: str) -> QStandardItem | None:
        """Return the row of a tag."""
        return self._items.get(tag)

    def _item(self, tag: Tag, count: int, recent: Sequence[str]) -> QStandardItem:
        item = QStandardItem(dot(tag.colour), tag.name)
        item.setData(tag.id, ID)
        item.setData(count, COUNT)
        item.setData(recent.index(tag.id) + 1 if tag.id in recent[:9] else 0, NUMBER)
        item.setData(False, CARRIED)
        used = self.tr("used once") if count == 1 else self.tr("used {count} times").format(count=count)
        item.setToolTip(tip(f"{tag.name} — {used}" + (f"\n{tag.description}" if tag.description else "")))
        item.setAccessibleText(f"{tag.name}, {used}")
        return item

    def _on_item_changed(self, item: QStandardItem) -> None:
        if self._is_filling:
            return
        tag: str = item.data(ID)
        name = item.text().strip()
        if name and name != self._names.get(tag):
            self._names[tag] = name
            self.renamed.emit(tag, name)
