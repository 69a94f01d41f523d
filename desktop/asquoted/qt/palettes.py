"""The light palette and the dark one. Needed for the first paint.

Nothing of the namespace `Qt` may be asked for here: PySide makes all of its enums at the
first touch, which takes a fifth of the time until a bare window is painted.
"""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

MODES = ("system", "light", "dark")
STYLE = "fusion"

_LIGHT = {
    QPalette.ColorRole.Window: "#f3f4f6",
    QPalette.ColorRole.WindowText: "#1b1d21",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#f7f8fa",
    QPalette.ColorRole.Text: "#1b1d21",
    QPalette.ColorRole.PlaceholderText: "#5d636d",
    QPalette.ColorRole.Button: "#e9ebef",
    QPalette.ColorRole.ButtonText: "#1b1d21",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.Highlight: "#1f5fbf",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Link: "#0b57b7",
    QPalette.ColorRole.LinkVisited: "#6b3fa0",
    QPalette.ColorRole.ToolTipBase: "#24272d",
    QPalette.ColorRole.ToolTipText: "#f4f5f7",
    QPalette.ColorRole.Light: "#ffffff",
    QPalette.ColorRole.Midlight: "#eceef1",
    QPalette.ColorRole.Mid: "#c3c8d0",
    QPalette.ColorRole.Dark: "#9aa1ac",
    QPalette.ColorRole.Shadow: "#6a717c",
    QPalette.ColorRole.Accent: "#1f5fbf",
}
_DARK = {
    QPalette.ColorRole.Window: "#202227",
    QPalette.ColorRole.WindowText: "#e8e9ec",
    QPalette.ColorRole.Base: "#17181c",
    QPalette.ColorRole.AlternateBase: "#1d1f23",
    QPalette.ColorRole.Text: "#e8e9ec",
    QPalette.ColorRole.PlaceholderText: "#a2a8b3",
    QPalette.ColorRole.Button: "#2c2f36",
    QPalette.ColorRole.ButtonText: "#e8e9ec",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.Highlight: "#336dc4",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Link: "#8ab8ff",
    QPalette.ColorRole.LinkVisited: "#cbb2ff",
    QPalette.ColorRole.ToolTipBase: "#e8e9ec",
    QPalette.ColorRole.ToolTipText: "#1b1d21",
    QPalette.ColorRole.Light: "#3a3e46",
    QPalette.ColorRole.Midlight: "#32353c",
    QPalette.ColorRole.Mid: "#454a53",
    QPalette.ColorRole.Dark: "#121317",
    QPalette.ColorRole.Shadow: "#0a0b0d",
    QPalette.ColorRole.Accent: "#6ea8ff",
}
_FADED = {
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
}


def apply_first_palette(app: QApplication, mode: str) -> None:
    """Put on the palette that is likely right, for the first paint; `apply_theme` knows for certain."""
    dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
    app.setPalette(palette(dark=mode == "dark" or (mode == "system" and dark)))


def palette(*, dark: bool) -> QPalette:
    """Return our palette."""
    colours = _DARK if dark else _LIGHT
    put = QPalette()
    for role, name in colours.items():
        put.setColor(role, QColor(name))
    for role in _FADED:
        faded = blend(QColor(colours[role]), QColor(colours[QPalette.ColorRole.Window]), 0.45)
        put.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return put


def blend(front: QColor, back: QColor, share: float) -> QColor:
    """Return `share` of `front` laid over `back`, opaque."""
    return QColor.fromRgbF(
        front.redF() * share + back.redF() * (1 - share),
        front.greenF() * share + back.greenF() * (1 - share),
        front.blueF() * share + back.blueF() * (1 - share),
    )
