"""A tick box that is as large as its words: Qt's own stays small, however large the words are shown."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionFocusRect,
    QStylePainter,
    QWidget,
)

from asquoted.qt.theme import look_of

_SHARE = 0.8
"""How much of a line's height the box has: what Qt gives it at the desktop's own size."""


class TickBox(QCheckBox):
    """A check box that grows and shrinks with its font. The style draws it as it draws all others."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)

    def box_rect(self) -> QRect:
        """Return where the box itself is, without the words."""
        side = self._side()
        box = QRect(0, (self.height() - side) // 2, side, side)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _side(self) -> int:
        least = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight, None, self)
        return max(round(self.fontMetrics().height() * _SHARE), least)

    def _words_rect(self) -> QRect:
        gap = self.style().pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, self)
        words = self.rect().adjusted(self._side() + gap, 0, 0, 0)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), words)

    # Qt overrides

    def sizeHint(self) -> QSize:
        plain = super().sizeHint()
        least = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        side = self._side()
        return QSize(plain.width() + side - least, max(plain.height(), side))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        # Else the far part of a large box would be no part of it.
        width = self.sizeHint().width()
        whole = QRect(0, 0, min(width, self.width()), self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), whole).contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = self.box_rect()
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option)
        # The style's own edge cannot be seen in the dark.
        painter.setPen(QPen(look_of(self.palette()).muted, 1))
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        option.rect = self._words_rect()
        painter.drawControl(QStyle.ControlElement.CE_CheckBoxLabel, option)
        if self.hasFocus():
            ring = QStyleOptionFocusRect()
            ring.initFrom(self)
            ring.rect = self._words_rect()
            painter.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, ring)
