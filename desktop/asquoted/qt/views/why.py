"""Why a rendering is where it is: what each sentence is about, and the sentence; to be read and copied."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asquoted.qt.views.parts import named


class WhyPart(QWidget):
    """A part of the selection's panel, which can be folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle = named(
            QToolButton(),
            self.tr("Why is it here?"),
            self.tr("Opens and folds the reasons for this rendering's place"),
        )
        self.toggle.setText(self.tr("Why is it here?"))
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setAutoRaise(True)
        font = QFont(self.toggle.font())
        font.setBold(True)
        self.toggle.setFont(font)
        self.copy_button = named(QToolButton(), self.tr("Copy"), self.tr("Copies all the reasons as text"))
        self.copy_button.setText(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copies all the reasons as text"))
        self.copy_button.setAutoRaise(True)
        self.reasons = Reasons()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.toggle)
        head.addStretch(1)
        head.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.reasons)
        # Open for a rendering, which has room for it; folded for a difference, whose outlets come first.
        self._is_open = {False: True, True: False}
        self._is_difference = False
        self._fold()
        self.toggle.clicked.connect(self._on_toggled)
        self.copy_button.clicked.connect(self.reasons.copy)

    def show_reasons(self, said: Sequence[tuple[str, str]], *, is_difference: bool = False) -> None:
        """Show these in place of the ones before; without any, nothing of this part is to be seen.

        What the user opened or folded stays so, for differences and for renderings apart.
        """
        self.setVisible(bool(said))
        self.reasons.show_reasons(said)
        self._is_difference = is_difference
        self._fold()

    def _fold(self) -> None:
        is_open = self._is_open[self._is_difference]
        # A button that stays pressed would look chosen; its name says what it has done.
        self.toggle.setAccessibleName(
            self.tr("Why is it here? Open") if is_open else self.tr("Why is it here? Folded")
        )
        self.toggle.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.reasons.setVisible(is_open)
        self.copy_button.setVisible(is_open)

    def _on_toggled(self) -> None:
        self._is_open[self._is_difference] = not self._is_open[self._is_difference]
        self._fold()


class Reasons(QFrame):
    """The reasons in two columns. It takes the focus as one thing: then Ctrl+C copies all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[tuple[str, str], ...] = ()
        self._labels: list[QLabel] = []
        named(self, self.tr("The reasons"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(8, 6, 8, 6)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(1, 1)
        self._rows.setColumnMinimumWidth(0, self.fontMetrics().horizontalAdvance("Speaker") + 6)

    @property
    def text(self) -> str:
        """All that is said, a line each."""
        return "\n".join(f"{head}: {words}" for head, words in self._said)

    def show_reasons(self, said: Sequence[tuple[str, str]]) -> None:
        """Show these in place of the ones before."""
        self._said = tuple(said)
        for label in self._labels:
            # Left in the layout until it is deleted, it would still ask for its height.
            self._rows.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for row, (head, words) in enumerate(self._said):
            self._add(row, 0, head[:1].upper() + head[1:])
            self._add(row, 1, words)
        self.setAccessibleDescription(self.text)

    def copy(self) -> None:
        """Put all of it on the clipboard."""
        QGuiApplication.clipboard().setText(self.text)

    def _add(self, row: int, column: int, words: str) -> None:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(bool(column))
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if column:
            # Else a long word would push the panel wider. A new policy would forget that lines wrap.
            policy = label.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            label.setSizePolicy(policy)
        else:
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._rows.addWidget(label, row, column)
        self._labels.append(label)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)
