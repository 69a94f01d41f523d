"""The small field that tags the selection: a name, or its first letters, and Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from asquoted.domain.tags import Tag
from asquoted.qt.filled import fill
from asquoted.qt.icons import dot, icon
from asquoted.qt.tips import explain, tip
from asquoted.qt.views.copying import CopyingField
from asquoted.qt.views.floating import Floating
from asquoted.qt.views.parts import announce, bold, named
from asquoted.qt.views.way_back import WayBack

_TAG = Qt.ItemDataRole.UserRole
_ROWS = 8
_GAP = 8


class TagPopup(Floating):
    """Lies over the window, beside the selection; Escape or a click elsewhere closes it.

    The first tag that fits is chosen from the start: T, a letter, Enter. A name that no
    tag has makes a new tag; one that another tag begins with is the list's last row. Where
    the tag may go on more than the selection itself, Tab goes on to what holds it.

    Signals:
        tag_chosen: carries the id of a tag that there is.
        name_entered: carries a name that no tag has yet.
        closed: the popup is gone, whatever came of it.
    """

    tag_chosen = Signal(str)
    name_entered = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._way_back = WayBack(self)
        self._is_open = False
        self._beside = QRect()
        self._tags: tuple[Tag, ...] = ()
        self._abouts: tuple[str, ...] = ("",)
        self._makes = True
        self.level = 0
        """Which of what was offered the tag shall go on."""
        named(self, self.tr("Tag the selection"))
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        bold(self.about)
        self.hint = QLabel(self.tr("Tab: on what holds it"))
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.field = named(
            CopyingField(),
            self.tr("Tag"),
            self.tr("Type a tag's first letters; Enter puts it on the selection"),
        )
        self.field.setPlaceholderText(self.tr("Tag, or a new name"))
        self.list = named(QListWidget(), self.tr("Tags that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.about, self.field, self.list, self.hint):
            column.addWidget(widget)
        self.setFixedWidth(380)
        self.hide()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_entered)
        self.list.itemClicked.connect(self._on_clicked)

    def ask(
        self, tags: Sequence[Tag], abouts: Sequence[str], beside: QRect, *, level: int = 0, makes: bool = True
    ) -> None:
        """Open beside a rectangle of the parent; `tags` come in the order in which they shall be offered.

        `abouts` say what the tag may go on, from the selection to what holds it; `level` is
        the one to begin with. Without `makes`, only a tag that there is can be chosen.
        """
        self._way_back.remember()
        self._is_open = True
        self._beside = beside
        self._tags = tuple(tags)
        self._abouts = tuple(abouts)
        self._makes = makes
        self.level = level
        self._say()
        self.field.setPlaceholderText(self.tr("Tag, or a new name") if makes else self.tr("Tag"))
        self.field.clear()
        self._on_typed("")
        self.show()
        self.raise_()
        self._settle()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _say(self) -> None:
        """Say what the tag will be put on."""
        about = self._abouts[self.level]
        self.about.setText(self.about.fontMetrics().elidedText(about, Qt.TextElideMode.ElideMiddle, 360))
        explain(self.about, about)
        self.hint.setVisible(len(self._abouts) > 1)
        self.field.setAccessibleDescription(
            fill(self.tr("{about}. Type a tag's first letters; Enter puts it on"), about=about)
        )

    def _turn(self, by: int) -> None:
        self.level = (self.level + by) % len(self._abouts)
        self._say()
        announce(self, self._abouts[self.level])

    def dismiss(self) -> None:
        """Close without tagging; the keyboard, if it is in here, goes back to where it was."""
        if self._is_open:
            self._is_open = False
            self._way_back.go()
            self.hide()
            self.closed.emit()

    def _settle(self) -> None:
        """Stand below what is tagged, or above it where there is no room; never over it."""
        room = self._over.rect().adjusted(8, 8, -8, -8)
        x = max(room.left(), min(self._beside.left(), room.right() - self.width()))
        y = self._beside.bottom() + _GAP
        if y + self.height() > room.bottom() and self._beside.top() - _GAP - self.height() >= room.top():
            y = self._beside.top() - _GAP - self.height()
        self.move(x, max(room.top(), min(y, room.bottom() - self.height())))

    def _on_typed(self, text: str) -> None:
        typed = text.strip().casefold()
        names = [(tag, tag.name.casefold()) for tag in self._tags]
        begins = [tag for tag, name in names if name.startswith(typed)]
        holds = [tag for tag, name in names if typed in name and not name.startswith(typed)]
        self.list.clear()
        for tag in (*begins, *holds):
            item = QListWidgetItem(dot(tag.colour), tag.name)
            item.setToolTip(tip(tag.description))
            item.setData(_TAG, tag.id)
            self.list.addItem(item)
        if self._makes and typed and all(name != typed for _, name in names):
            self.list.addItem(
                QListWidgetItem(icon("plus"), fill(self.tr("New tag “{name}”"), name=text.strip()))
            )
        self.list.setCurrentRow(0)
        rows = min(max(self.list.count(), 1), _ROWS)
        self.list.setFixedHeight(rows * max(self.list.sizeHintForRow(0), 20) + 6)
        self.list.setVisible(self.list.count() > 0)
        self.adjustSize()
        self._settle()

    def _on_entered(self) -> None:
        self._on_clicked(self.list.currentItem())

    def _on_clicked(self, item: QListWidgetItem | None) -> None:
        name = self.field.text().strip()
        tag = item.data(_TAG) if item is not None else None
        if tag is None and not (name and self._makes):
            return
        self.dismiss()
        if tag is not None:
            self.tag_chosen.emit(tag)
        else:
            self.name_entered.emit(name)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and not self.list.underMouse():
            self.dismiss()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._turn(1 if event.key() == Qt.Key.Key_Tab else -1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)
