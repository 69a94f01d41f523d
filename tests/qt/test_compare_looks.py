"""What is seen in a comparison: dimmed words, counterparts, contrast, colours apart for every eye."""

from collections.abc import Iterable
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.qt.compare_cases import select, shown, texts
from tests.qt.quote_cases import Built

from asquoted.domain.comparison import Kind
from asquoted.qt.marks import PAPER, MarkStyle, mark_style
from asquoted.qt.theme import apply_font, apply_theme, contrast, look_of
from asquoted.qt.views.chips import ElidedLabel
from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.legend import Swatch
from asquoted.qt.views.painting import draw_line

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light; grey by luminance.
EYES = {
    "deuteranopia": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "protanopia": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
}
Rgb = tuple[float, ...]


def seen(colour: QColor, eye: str) -> Rgb:
    """Return a colour in CIE Lab as that eye sees it."""
    light = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    red, green, blue = (
        min(max(sum(weight * part for weight, part in zip(row, light, strict=True)), 0.0), 1.0)
        for row in EYES[eye]
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def apart(one: QColor, other: QColor, eye: str) -> float:
    pairs = zip(seen(one, eye), seen(other, eye), strict=True)
    return float(sum((here - there) ** 2 for here, there in pairs) ** 0.5)


def underline(style: MarkStyle, dark: bool) -> QImage:
    """Return what stands under a word: a picture of the line, and nothing of its colour."""
    image = QImage(60, 12, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_line(painter, QPointF(2, 5), 54, style.line, QColor("black"), 1.2)
    painter.end()
    return image


def rendered(kind: Kind, qtbot: QtBot) -> QImage:
    """Return a kind's entry in the legend as it is painted: tint, sign and line."""
    swatch = Swatch(kind)
    qtbot.addWidget(swatch)
    swatch.resize(swatch.sizeHint())
    return swatch.grab().toImage()


def colours_of(image: QImage) -> Iterable[QColor]:
    for x in range(image.width()):
        for y in range(image.height()):
            yield image.pixelColor(x, y)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("eye", EYES)
def test_kinds_whose_colours_fall_together_differ_in_line_or_sign(
    light: QApplication, qtbot: QtBot, eye: str, dark: bool
) -> None:
    apply_theme(light, "dark" if dark else "light")
    close = 0
    for one, other in combinations(Kind, 2):
        here, there = mark_style(one, False, dark), mark_style(other, False, dark)
        if apart(here.colour, there.colour, eye) < 20:
            close += 1
            assert here.sign != there.sign or underline(here, dark) != underline(there, dark)
    assert close, "if none fell together, this would show nothing"


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("eye", EYES)
def test_families_are_told_apart_by_their_line_whatever_the_eye(
    light: QApplication, qtbot: QtBot, eye: str, dark: bool
) -> None:
    families = [Kind.PUNCTUATION, Kind.SPELLING, Kind.WORDING, Kind.NEGATION]
    for declared in (False, True):
        grave = underline(mark_style(Kind.NEGATION, declared, dark), dark)
        assert all(underline(mark_style(kind, declared, dark), dark) != grave for kind in families[:3])
    silent = [underline(mark_style(kind, False, dark), dark) for kind in families]
    assert all(one != other for one, other in combinations(silent, 2))
    for kind in families:
        style = mark_style(kind, False, dark)
        assert apart(style.colour, PAPER[dark], eye) > 30, "seen at all"


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("eye", EYES)
def test_no_two_entries_of_the_legend_look_the_same(
    light: QApplication, qtbot: QtBot, eye: str, dark: bool
) -> None:
    apply_theme(light, "dark" if dark else "light")
    shades = {}
    for kind in Kind:
        image = rendered(kind, qtbot)
        # As that eye sees lightness alone: what colour says is left out.
        shades[kind] = [round(seen(colour, eye)[0] / 12) for colour in colours_of(image)]
    for one, other in combinations(Kind, 2):
        differing = sum(here != there for here, there in zip(shades[one], shades[other], strict=True))
        assert differing >= 8, (one, other)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", Kind)
def test_words_and_signs_can_be_read_on_every_mark(
    light: QApplication, qtbot: QtBot, kind: Kind, theme: str
) -> None:
    apply_theme(light, theme)
    image = rendered(kind, qtbot)
    look = look_of(light.palette())
    style = mark_style(kind, False, look.dark)
    inside = [image.pixelColor(x, 4) for x in range(4, image.width() - 4)]
    tint = max(inside, key=inside.count)
    assert contrast(look.text, tint) >= 4.5
    assert contrast(style.colour, tint) >= 4.5, "the sign on its tint"
    assert contrast(style.colour, look.paper) >= 4.5, "the number above the words"


def ink(text: ColumnText, words: str) -> float:
    """Return the contrast of the darkest pixel of words to the paper around them."""
    whole = text.document().toRawText()
    start = whole.index(words)
    box = text.boxes(start, start + len(words))[0].toRect()
    image = text.viewport().grab(box).toImage()
    paper = text.palette().base().color()
    return max(contrast(colour, paper) for colour in colours_of(image))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_that_agree_are_dimmed_and_can_still_be_read(
    light: QApplication, qtbot: QtBot, dam: Built, theme: str
) -> None:
    apply_theme(light, theme)
    view = shown(qtbot, dam)
    today = texts(view)[2]
    plain, differing = ink(today, "planned"), ink(today, "enemies")
    view.dim(True)
    assert 4.5 <= ink(today, "planned") < plain
    assert ink(today, "enemies") == differing
    view.set_hidden_kinds(frozenset({Kind.WORDING}))
    assert ink(today, "enemies") < differing, "what is filtered out counts as agreed"
    view.dim(False)
    assert ink(today, "planned") == plain


def test_a_selected_word_and_its_counterparts_are_not_dimmed(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    view.dim(True)
    herald = texts(view)[1]
    dimmed = ink(herald, "valley")
    select(texts(view)[2], "valley")
    assert ink(herald, "valley") > dimmed


def place(text: ColumnText, words: str) -> QPoint:
    start = text.document().toRawText().index(words)
    return text.boxes(start, start + len(words))[0].center().toPoint()


def test_hovering_lights_up_the_counterparts_and_leaves_no_trace(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    today = texts(view)[2]
    QApplication.processEvents()
    before = view.grab().toImage()
    QTest.mouseMove(today.viewport(), QPoint(2, 2))
    QTest.mouseMove(today.viewport(), place(today, "frighten"))
    words = [text.column.text_between(*stretch) for text in texts(view) for stretch in text.lit]
    assert words == ["frighten"] * 5
    assert view.grab().toImage() != before
    QApplication.sendEvent(today, QEvent(QEvent.Type.Leave))
    assert all(text.lit == () for text in texts(view))
    assert view.grab().toImage() == before


def test_a_counterpart_that_differs_is_lit_up_as_well(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    today = texts(view)[2]
    QApplication.processEvents()
    QTest.mouseMove(today.viewport(), QPoint(2, 2))
    QTest.mouseMove(today.viewport(), place(today, "enemies"))
    start, end = today.lit[0]
    assert today.column.text_between(start, end) == "enemies"
    box = today.boxes(start, end)[0].toRect()
    image = today.viewport().grab().toImage()
    scale = image.devicePixelRatio()
    lit = look_of(today.palette()).lit.rgb()
    inside = [
        image.pixel(round(x * scale), round(y * scale)) == lit
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    ]
    assert sum(inside) > len(inside) / 2


def test_letting_go_of_a_selection_leaves_no_trace(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    select(texts(view)[2], "frighten")
    assert texts(view)[1].lit
    cursor = texts(view)[2].textCursor()
    cursor.clearSelection()
    texts(view)[2].setTextCursor(cursor)
    assert all(text.lit == () for text in texts(view))


def test_a_selection_stays_lit_when_the_pointer_has_gone_by(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    select(texts(view)[2], "frighten")
    QTest.mouseMove(texts(view)[1].viewport(), place(texts(view)[1], "valley"))
    QApplication.sendEvent(texts(view)[1], QEvent(QEvent.Type.Leave))
    assert [texts(view)[1].column.text_between(*one) for one in texts(view)[1].lit] == ["frighten"]


@pytest.mark.parametrize("zoom", [100, 200, 300])
def test_the_count_stands_apart_from_the_words(
    light: QApplication, qtbot: QtBot, dam: Built, zoom: int
) -> None:
    view = shown(qtbot, dam, 1800)
    apply_font(light, zoom)
    view.next_difference()
    for _ in range(5):
        QApplication.processEvents()
    count = next(label for label in view.bar.findChildren(QLabel) if label.text() == "1 of 6")
    words = view.bar.findChild(ElidedLabel)
    assert words is not None
    ends = count.x() + count.fontMetrics().horizontalAdvance(count.text())
    assert words.x() - ends >= words.fontMetrics().averageCharWidth()
