"""The program's own line icons, drawn in the colours that the window has now."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from asquoted import paths

_SIZES = (16, 20, 24, 32, 48)


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """Return the icon `name`, in `colour` or else in that of a button's words."""
    palette = QGuiApplication.palette()
    normal = colour or palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
    faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    return _drawn(name, normal.name(), faint.name())


@lru_cache(maxsize=512)
def _drawn(name: str, normal: str, faint: str) -> QIcon:
    drawing = paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    drawn = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, normal), (QIcon.Mode.Disabled, faint)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", tint).encode()))
        for size in _SIZES:
            drawn.addPixmap(_draw(renderer, size), mode)
    return drawn


def app_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(paths.resource("icons", "asquoted.svg")))


@lru_cache(maxsize=512)
def dot(colour: str, size: int = 12) -> QIcon:
    """Return a filled circle: a tag's colour."""
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(1, 1, size - 2, size - 2)
    painter.end()
    made = QIcon(pixmap)
    # A style would tint it in a chosen row: the colour is all that it says.
    made.addPixmap(pixmap, QIcon.Mode.Selected)
    return made


def _draw(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
