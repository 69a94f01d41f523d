"""The colours that go with a palette, and the fonts that come with the program.

How a difference or a form is marked stands in `asquoted.qt.marks`; both ask a
widget's palette, so that a view needs no word from outside to change its look.
"""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from asquoted.errors import UserError
from asquoted.paths import resource
from asquoted.qt.palettes import MODES as MODES
from asquoted.qt.palettes import STYLE, palette
from asquoted.qt.palettes import blend as blend

FAMILIES = ("Noto Sans", "Noto Naskh Arabic", "Noto Sans KR")
"""What the program brings: Latin, Greek and Cyrillic; Arabic; Hangul. Looked for in this order."""

_LEAST_CONTRAST = 4.5
READING_SIZE = 115
"""What is read, in per cent of the window's own font, unless the user chose otherwise."""
_READING_FAMILY = "reading_family"
_READING_SIZE = "reading_size"
DIMMED = 0.66
"""How much of its own colour is left to a text that stands back: as much as can still be read."""


@dataclass(frozen=True, slots=True)
class Look:
    """The colours that a palette has no role for. `muted` can be read, `hairline` cannot."""

    dark: bool
    paper: QColor
    text: QColor
    muted: QColor
    hairline: QColor
    accent: QColor
    lit: QColor
    quoted: QColor
    rendered: QColor


class _SystemFollower(QObject):
    """Puts the palette on again when the desktop turns dark or light."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.mode = "system"
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        app = QApplication.instance()
        if self.mode == "system" and isinstance(app, QApplication):
            app.setPalette(palette(dark=scheme == Qt.ColorScheme.Dark))


def apply_theme(app: QApplication, mode: str) -> None:
    """Give the program its own look: "light", "dark", or "system" to follow the desktop.

    Fusion with a palette of ours, as `setColorScheme` does nothing on a desktop without
    a platform theme, Xvfb among them. Raise ValueError for another mode.
    """
    if mode not in MODES:
        raise ValueError(f"not a theme: {mode}")
    if app.style().objectName() != STYLE:
        app.setStyle(STYLE)
    follower = app.findChild(_SystemFollower) or _SystemFollower(app)
    follower.mode = mode
    scheme = app.styleHints().colorScheme()
    dark = mode == "dark" or (mode == "system" and scheme == Qt.ColorScheme.Dark)
    if app.palette() != palette(dark=dark):
        app.setPalette(palette(dark=dark))


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the program's fonts known to Qt and return their families; without any, none.

    An installation that lacks its fonts still works, with what the system has.
    """
    try:
        folder = resource("fonts")
    except UserError:
        return ()
    families: list[str] = []
    for file in sorted(folder.rglob("*")):
        if file.suffix.lower() in {".ttf", ".otf"}:
            number = QFontDatabase.addApplicationFont(str(file))
            families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


def apply_font(app: QApplication, zoom: int = 100) -> None:
    """Set the program's font in all its scripts, at `zoom` per cent of the desktop's size."""
    known = set(load_fonts()) | set(QFontDatabase.families())
    own = [family for family in FAMILIES if family in known]
    # A serif face would be taken for a mark of something; the other scripts come after ours.
    own += [family for family in load_fonts() if family not in own and "Serif" not in family]
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font = QFont(system)
    font.setFamilies([*own, *system.families()])
    font.setPointSizeF(max(QFontInfo(system).pointSizeF(), 9.0) * zoom / 100)
    app.setFont(font)


def apply_reading(app: QApplication, family: str, size: int) -> None:
    """Show what was printed in a font, "" for the window's own, at `size` per cent of the window's."""
    app.setProperty(_READING_FAMILY, family)
    app.setProperty(_READING_SIZE, size)
    # The views choose the font for reading when the window's own one changes.
    for widget in app.allWidgets():
        app.sendEvent(widget, QEvent(QEvent.Type.FontChange))


def heavier(font: QFont) -> QFont:
    """Return the same font in bold, for what stands out.

    Nothing lighter than bold: the scripts of which there is no bold face are emboldened by Qt from
    that weight on, and a Korean name would be thin beside its own figures.
    """
    bold = QFont(font)
    bold.setBold(True)
    return bold


def reading_font(font: QFont) -> QFont:
    """Return the font in which what was printed is shown, beside a widget's own: a little larger."""
    app = QApplication.instance()
    family = app.property(_READING_FAMILY) if app is not None else None
    size = app.property(_READING_SIZE) if app is not None else None
    own = QFont(font)
    if isinstance(family, str) and family:
        # Ours come after it: no single font has all the scripts of a library.
        own.setFamilies([family, *font.families()])
    share = (size if isinstance(size, int) else READING_SIZE) / 100
    own.setPointSizeF(QFontInfo(font).pointSizeF() * share)
    return own


def is_dark(palette: QPalette) -> bool:
    """Tell whether a palette is light on dark."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def look_of(palette: QPalette) -> Look:
    """Return the colours that go with a palette, also with one that is not ours."""
    # Of an active window, whatever state the palette was handed over in.
    roles = (QPalette.ColorRole.Base, QPalette.ColorRole.Text, QPalette.ColorRole.Accent)
    paper, text, accent = (palette.color(QPalette.ColorGroup.Active, role).rgba() for role in roles)
    return _look(paper, text, accent)


@cache
def _look(paper_rgba: int, text_rgba: int, accent_rgba: int) -> Look:
    # Asked for at every stroke of the brush.
    paper, text, accent = (QColor.fromRgba(one) for one in (paper_rgba, text_rgba, accent_rgba))
    dark = paper.lightness() < 128
    return Look(
        dark=dark,
        paper=paper,
        text=text,
        muted=blend(text, paper, DIMMED),
        hairline=blend(text, paper, 0.16),
        accent=accent,
        lit=blend(accent, paper, 0.30 if dark else 0.20),
        quoted=blend(QColor("#d9a400"), paper, 0.16 if dark else 0.13),
        rendered=blend(QColor("#d9a400"), paper, 0.30 if dark else 0.30),
    )


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two opaque colours by WCAG 2: 1 for equal ones, 21 for black on white."""
    light, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dim + 0.05)


def readable(colour: QColor, paper: QColor) -> QColor:
    """Return `colour`, moved away from `paper` until it can be read on it."""
    goal = QColor("#ffffff") if _luminance(paper) < 0.18 else QColor("#000000")
    for step in range(11):
        moved = blend(goal, colour, step / 10)
        if contrast(moved, paper) >= _LEAST_CONTRAST:
            return moved
    return goal


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
