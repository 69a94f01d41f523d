"""Small pieces that several panels are made of."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from asquoted.qt.icons import icon
from asquoted.qt.theme import heavier

W = TypeVar("W", bound=QWidget)
Index = QModelIndex | QPersistentModelIndex


class PanelTitle(QFrame):
    """The head of a panel: its name, how much is in it, and its buttons."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(words)
        bold(self.label)
        self.count = QLabel()
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 0, 2)
        row.setSpacing(6)
        row.addWidget(self.label)
        row.addWidget(self.count)
        row.addStretch(1)

    def add_button(self, button: QToolButton) -> None:
        """Put a button at the end."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(button)

    def show_count(self, count: int) -> None:
        """Say how much is in the panel; nothing for none."""
        self.count.setText(str(count) if count else "")

    def show_share(self, shown: int, there: int) -> None:
        """Say how much of what there is is shown: a filter is never silent."""
        if shown == there:
            self.show_count(there)
        else:
            self.count.setText(self.tr("{shown} of {there}").format(shown=shown, there=there))


class TwoLines(QStyledItemDelegate):
    """Draws a row as a strong line with a remark at its end, and a faint line below."""

    def lines(self, index: Index) -> tuple[str, str, str]:
        """Return the strong line, its remark, and the faint line."""
        return str(index.data(Qt.ItemDataRole.DisplayRole)), "", ""

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, option.fontMetrics.height() * 2 + 13)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        if ticked is None or not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        # The style would look for the click where its own small box were.
        if (
            event.type() not in (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
            or event.button() is not Qt.MouseButton.LeftButton
            or event.position().x() >= option.rect.left() + _words_from(option.fontMetrics)
        ):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            was = Qt.CheckState(ticked) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if was else Qt.CheckState.Checked
            return model.setData(index, state.value, Qt.ItemDataRole.CheckStateRole)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        blank.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        widget = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, widget)
        strong, remark, faint = self.lines(index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        group = QPalette.ColorGroup.Active
        palette = option.palette
        ink = palette.color(group, QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        pale = ink if chosen else palette.color(group, QPalette.ColorRole.PlaceholderText)
        line = option.fontMetrics.height()
        left = 9 if ticked is None else _words_from(option.fontMetrics)
        box = option.rect.adjusted(left, 5, -9, -5)
        painter.save()
        if ticked is not None:
            _draw_box(painter, option, pale, ticked=Qt.CheckState(ticked) == Qt.CheckState.Checked)
        painter.setPen(pale)
        width = option.fontMetrics.horizontalAdvance(remark)
        top = QRect(box.left(), box.top(), box.width(), line)
        painter.drawText(top, Qt.AlignmentFlag.AlignRight, remark)
        below = QRect(box.left(), box.top() + line + 3, box.width(), line)
        painter.drawText(
            below, 0, option.fontMetrics.elidedText(faint, Qt.TextElideMode.ElideRight, below.width())
        )
        painter.setFont(heavier(option.font))
        painter.setPen(ink)
        top.setRight(top.right() - width - 8)
        elided = painter.fontMetrics().elidedText(strong, Qt.TextElideMode.ElideRight, top.width())
        painter.drawText(top, 0, elided)
        painter.restore()


def _box_side(metrics: QFontMetrics) -> int:
    """Return how large a box to tick is beside words of that size."""
    return round(metrics.height() * 0.76)


def _words_from(metrics: QFontMetrics) -> int:
    """Return how far from the row's edge the words begin that stand behind a box."""
    return 17 + _box_side(metrics)


def _draw_box(painter: QPainter, option: QStyleOptionViewItem, ink: QColor, *, ticked: bool) -> None:
    """Draw a box to tick: the style's own one is not seen in the dark, and does not grow."""
    row, side = option.rect, _box_side(option.fontMetrics)
    box = QRect(row.left() + 6, row.center().y() - side // 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 2, 2)
    if ticked:
        painter.setPen(QPen(ink, side / 6.5))
        path = ((0.23, 0.54), (0.46, 0.77), (0.85, 0.23))
        painter.drawPolyline([box.topLeft() + QPoint(round(x * side), round(y * side)) for x, y in path])
    painter.restore()


class Flow(QWidget):
    """Puts its widgets in lines, as words are; one that does not fit begins a new line."""

    def __init__(self, parent: QWidget | None = None, gap: int = 5) -> None:
        super().__init__(parent)
        self._placed: list[QWidget] = []
        self._gap = gap
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these in place of the ones before."""
        for old in self._placed:
            old.hide()
            old.deleteLater()
        self._placed = list(widgets)
        for widget in self._placed:
            widget.setParent(self)
            widget.show()
        self.rearrange()

    def rearrange(self) -> None:
        """Close up where a widget was hidden, and make room where one is shown again."""
        self._place(self.width(), move=True)
        self.updateGeometry()

    def _place(self, width: int, *, move: bool) -> int:
        x = y = tallest = 0
        line: list[tuple[QWidget, QRect]] = []
        for widget in self._placed:
            if widget.isHidden():
                continue
            size = widget.sizeHint().boundedTo(widget.maximumSize()).expandedTo(widget.minimumSize())
            if x > 0 and x + size.width() > width:
                self._settle(line if move else (), tallest)
                x, y, tallest, line = 0, y + tallest + self._gap, 0, []
            line.append((widget, QRect(x, y, min(size.width(), width), size.height())))
            x += size.width() + self._gap
            tallest = max(tallest, size.height())
        self._settle(line if move else (), tallest)
        return y + tallest

    def _settle(self, line: Sequence[tuple[QWidget, QRect]], tallest: int) -> None:
        """Put the widgets of a line on one middle, as high as they are."""
        for widget, place in line:
            widget.setGeometry(place.translated(0, (tallest - place.height()) // 2))

    # Qt overrides

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        return QSize(160, self._place(max(self.width(), 160), move=False))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._place(max(self.width(), 80), move=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rearrange()


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say `words` now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def bold(label: QLabel) -> None:
    """Write a label in a heavier hand."""
    label.setFont(heavier(label.font()))


def named(widget: W, name: str, description: str = "") -> W:
    """Give a widget its accessible name and description, and return it."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)
    return widget


def signed(button: QAbstractButton, sign: str) -> None:
    """Give a button an icon by its name, which `tint` draws anew when the colours change."""
    button.setProperty("sign", sign)
    button.setIcon(icon(sign))


def tint(window: QWidget) -> None:
    """Draw the icons of all signed buttons in `window` in the colours that it has now."""
    for button in window.findChildren(QAbstractButton):
        if sign := button.property("sign"):
            button.setIcon(icon(str(sign)))
