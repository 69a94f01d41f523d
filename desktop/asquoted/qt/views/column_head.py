"""The head of a column: whose words these are, their form, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from asquoted.domain.comparison import Rendering
from asquoted.domain.documents import Document
from asquoted.domain.tags import Tagging
from asquoted.qt.filled import fill, listed
from asquoted.qt.icons import icon
from asquoted.qt.models.cuts import SIGN, why_told
from asquoted.qt.models.differences import date_words
from asquoted.qt.theme import look_of
from asquoted.qt.tips import explain
from asquoted.qt.views.alters import alters
from asquoted.qt.views.chips import ElidedLabel, FormChip, TagChip
from asquoted.qt.views.head_menu import HeadMenu


class ColumnHead(QFrame):
    """What stands above a column, or before its first line. It can be dragged to another place.

    Signals:
        base_asked: "Set as base" was pressed.
        article_asked: "Read" was pressed.
        context_asked: what stands around the quote is to be unfolded, or folded.
        hide_asked: the column is to be hidden.
        step_asked: the column is to go a place on; carries 1, or -1 for back.
        dragged: the head is being dragged; carries the pointer's place on the screen.
        dropped: the head was let go of; carries the pointer's place.
    """

    base_asked = Signal()
    article_asked = Signal()
    context_asked = Signal()
    hide_asked = Signal()
    step_asked = Signal(int)
    dragged = Signal(object)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._dragging = False
        self._movable = self._is_unsure = self._is_pointed_out = False
        self._full = self._short = ""
        self._title = ElidedLabel(self)
        self._source = ElidedLabel(self)
        self._form = FormChip(parent=self)
        self._sure = QLabel(self)
        self._sure.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._sure.setToolTip(self.tr("How sure it is that these words give this sentence"))
        self._notes = QLabel(self)
        self.cut = ElidedLabel(self)
        self.cut_sign = QLabel(SIGN, self)
        self._facts, self._tags, self._buttons = QWidget(self), QWidget(self), QWidget(self)
        _across(self._facts, (self._form, self._sure, self._notes), 6)
        self._chips = _across(self._tags, (), 4)
        self.base_button = alters(self._button("base"))
        self.read_button = self._button("read")
        self.context_button = self._button("context")
        self.context_button.setCheckable(True)
        self.hide_button = self._button("hide")
        self.menu_button = self._button("more")
        _across(self._buttons, (self.base_button, self.read_button, self.context_button, self.hide_button), 1)
        self.menu = HeadMenu(self)
        self.menu_button.setMenu(self.menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._title, 1)
        top.addWidget(self.cut_sign)
        top.addWidget(self.menu_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 3, 2, 2)
        lines.setSpacing(0)
        lines.addLayout(top)
        for line in (self._source, self._facts, self.cut, self._tags):
            lines.addWidget(line)
        lines.addStretch(1)
        lines.addWidget(self._buttons)
        # Until there is something to head; no control is ever without a name.
        self._name_buttons("")
        self.base_button.setAccessibleName(self.tr("Set as base"))
        self._dress()
        self._connect()

    def show_base(self, title: str, source: str, chosen: bool, taggings: Sequence[Tagging]) -> None:
        """Head the base's column; if the user chose the base, it can be pieced together again."""
        self._facts.hide()
        self.show_cut("")
        self._full, self._short = title, ""
        self._title.setText(title)
        self._source.setText(source)
        does = self.tr("Piece the base together from all renderings")
        explain(self.base_button, does)
        self.base_button.setAccessibleName(does)
        for button in (self.base_button, self.read_button, self.context_button):
            button.setVisible(chosen)
        self.hide_button.hide()
        self._set_movable(False)
        self._name_buttons(title)
        self.menu.offer(base=self.tr("Piece the base together") if chosen else "", movable=False)
        self._show_tags(taggings)

    def show_rendering(
        self,
        rendering: Rendering,
        document: Document | None,
        taggings: Sequence[Tagging],
        notes: int,
        turn: str = "",
    ) -> None:
        """Head a rendering's column; `turn` says which it is of several in one document."""
        outlet = document.label if document is not None else rendering.document
        self._full, self._short = outlet, ""
        self._title.setText(outlet)
        details = document.details if document is not None else None
        # Which of several it is comes first: what stands last is cut where there is no room.
        parts = [turn]
        parts += [date_words(details.published), details.agency] if details is not None else []
        self._source.setText(listed(" · ", parts) or " ")
        self._form.show_form(rendering.form, rendering.reason)
        percent = round(rendering.confidence * 100)
        self._sure.setText(self.tr("{percent} % sure").format(percent=percent))
        self._sure.setAccessibleName(self.tr("{percent} per cent sure").format(percent=percent))
        explain(
            self._sure,
            self.tr(
                "How sure the program is that these words give this quote; not how many of them they give"
            ),
        )
        self._notes.setText(self.tr("Notes: {count}").format(count=notes))
        self._facts.show()
        self._is_unsure = percent < 100
        self._make_room()
        self._notes.setVisible(notes > 0)
        for button in (self.base_button, self.read_button, self.context_button, self.hide_button):
            button.show()
        explain(self.base_button, fill(self.tr("Hold the others against {outlet}"), outlet=outlet))
        self.base_button.setAccessibleName(fill(self.tr("Set {outlet} as base"), outlet=outlet))
        self._set_movable(True)
        self._name_buttons(outlet)
        self.menu.offer(base=self.tr("Set as base"), movable=True)
        self._show_tags(taggings)

    def show_cut(self, words: str) -> None:
        """Say which negation was cut off at an end, below the form; empty for none."""
        self.cut.setText(f"{SIGN} {words}" if words else "")
        self.cut.setVisible(bool(words))
        self.cut_sign.hide()
        for told in (self.cut, self.cut_sign):
            told.setAccessibleName(words)
            if words:
                explain(told, why_told(words))

    @property
    def is_pointed_out(self) -> bool:
        """Whether the document is marked as the one that is chosen in the list."""
        return self._is_pointed_out

    def point_out(self, wanted: bool) -> None:
        """Mark that the document is the one that is chosen in the list, or no longer."""
        self._is_pointed_out = wanted
        self.update()

    def show_unfolded(self, unfolded: bool) -> None:
        """Say whether what stands around the quote is shown."""
        self.context_button.setChecked(unfolded)
        self.menu.show_unfolded(unfolded)

    def set_short_title(self, title: str) -> None:
        """Say what the column is called where only that is shown."""
        self._short = title

    @property
    def line_width(self) -> int:
        """How wide a line is that shows all of the name, the sign of a cut and the button of the menu."""
        others = self.menu_button.sizeHint().width() + (
            self.cut_sign.sizeHint().width() if self.cut.text() else 0
        )
        return QFontMetrics(self._title.font()).horizontalAdvance(self._short or self._full) + others + 20

    def set_lines(self, lines: int) -> None:
        """Show one line (the outlet), two (its form too), or all: as there is room."""
        self._title.setText(self._full if lines > 2 or not self._short else self._short)
        self._source.setVisible(lines > 2)
        self._buttons.setVisible(lines > 2)
        self._tags.setVisible(lines > 2)
        # The base has no form.
        self._facts.setVisible(lines > 1 and self._movable)
        self.cut.setVisible(lines > 1 and bool(self.cut.text()))
        # One line has room for the sign; the words of it stand in its tip and beside, with the selection.
        self.cut_sign.setVisible(lines == 1 and bool(self.cut.text()))
        # All that it offers is on the buttons, but for where there are none.
        self.menu_button.setVisible(lines <= 2 and (self._movable or not self.base_button.isHidden()))
        self._make_room()

    def _make_room(self) -> None:
        # The form comes before how sure it is.
        wanted = self._form.sizeHint().width() + self._sure.sizeHint().width() + 18
        self._sure.setVisible(self._is_unsure and wanted <= self.width())

    def _name_buttons(self, outlet: str) -> None:
        self.setAccessibleName(outlet)
        words = {
            self.read_button: self.tr("Read the article of {outlet}"),
            self.context_button: self.tr("Unfold what {outlet} has around the quote (C for all)"),
            self.hide_button: self.tr("Hide {outlet} (H)"),
            self.menu_button: self.tr("What can be done with {outlet}"),
        }
        for button, template in words.items():
            does = fill(template, outlet=outlet)
            explain(button, does)
            button.setAccessibleName(does)

    def _set_movable(self, movable: bool) -> None:
        self._movable = movable
        shapes = Qt.CursorShape
        self.setCursor(shapes.OpenHandCursor if movable else shapes.ArrowCursor)
        words = self.tr("Drag to another place, or press Alt+Shift+Left or Right in the column")
        explain(self, words if movable else "")

    def _show_tags(self, taggings: Sequence[Tagging]) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for tagging in taggings:
            self._chips.addWidget(TagChip(tagging.tag.name, tagging.tag.colour, self._tags))
        self._chips.addStretch(1)

    def _button(self, sign: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("sign", sign)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    def _connect(self) -> None:
        self.base_button.clicked.connect(self.base_asked)
        self.read_button.clicked.connect(self.article_asked)
        self.context_button.clicked.connect(self.context_asked)
        self.hide_button.clicked.connect(self.hide_asked)
        self.menu.base_asked.connect(self.base_asked)
        self.menu.article_asked.connect(self.article_asked)
        self.menu.context_asked.connect(self.context_asked)
        self.menu.hide_asked.connect(self.hide_asked)
        self.menu.step_asked.connect(self.step_asked)

    def _dress(self) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        self._title.setFont(bold)
        self.cut.setFont(bold)
        self.cut_sign.setFont(bold)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, look_of(self.palette()).muted)
        self._source.setPalette(palette)
        side = round(self.fontMetrics().height() * 0.95)
        for button in self.findChildren(QToolButton):
            button.setIcon(icon(str(button.property("sign"))))
            button.setIconSize(QSize(side, side))

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_pointed_out:
            # As Coverage marks the row that one is in.
            painter = QPainter(self)
            painter.fillRect(0, 0, 3, self.height(), look_of(self.palette()).accent)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.menu.offers_anything:
            self.menu.popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._movable:
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.globalPosition().toPoint()
        if self._pressed is None:
            return
        if (here - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.dragged.emit(here)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging, self._pressed, self._dragging = self._dragging, None, False
        self._set_movable(self._movable)
        if dragging:
            self.dropped.emit(event.globalPosition().toPoint())


def _across(line: QWidget, widgets: Sequence[QWidget], gap: int) -> QHBoxLayout:
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(gap)
    for widget in widgets:
        across.addWidget(widget)
    across.addStretch(1)
    return across
