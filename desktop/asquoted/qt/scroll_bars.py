"""Scroll bars that grow with the words: the style's own stay as thin as they are at 100 per cent."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QScrollBar, QStyle, QWidget

_SHARE = 0.8
"""How much of a line's height a bar is thick; the style's own is the least."""
_SLACK = 2
_SHEET = "QScrollBar:vertical {{ width: {thick}px }} QScrollBar:horizontal {{ height: {thick}px }}"


def scale_scroll_bars(under: QWidget) -> None:
    """Make the scroll bars in a window as thick as goes with the program's font."""
    own = QApplication.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    thick = round(QFontMetrics(QApplication.font()).height() * _SHARE)
    # The only way that an area asks for: it takes no minimum from its bars, and a style of ours would
    # be Python at every stroke.
    sheet = _SHEET.format(thick=thick) if thick > own + _SLACK else ""
    for bar in under.findChildren(QScrollBar):
        if bar.styleSheet() != sheet:
            bar.setStyleSheet(sheet)
