from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter, QPalette, QRawFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asquoted.domain.comparison import GRAVE, Form, Kind
from asquoted.domain.tags import COLOURS
from asquoted.errors import UserError
from asquoted.paths import resource
from asquoted.qt import marks, theme

BOTH = pytest.mark.parametrize("dark", [pytest.param(False, id="light"), pytest.param(True, id="dark")])


def put_on(app: QApplication, dark: bool) -> QPalette:
    theme.apply_theme(app, "dark" if dark else "light")
    return app.palette()


@BOTH
def test_what_is_read_stands_out_from_what_it_stands_on(qapp: QApplication, dark: bool) -> None:
    palette = put_on(qapp, dark)
    role = QPalette.ColorRole
    for front, back in [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.PlaceholderText, role.Window),
        (role.Link, role.Base),
    ]:
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            pair = palette.color(group, front), palette.color(group, back)
            assert theme.contrast(*pair) >= 4.5, (group, front, back)


@BOTH
def test_text_can_be_read_on_every_tint(qapp: QApplication, dark: bool) -> None:
    look = theme.look_of(put_on(qapp, dark))
    tints = [look.lit, look.quoted, look.rendered]
    tints += [marks.mark_style(kind, declared, dark).tint for kind in Kind for declared in (True, False)]
    tints += [marks.tag_style(colour, dark).tint for colour in COLOURS]
    for tint in tints:
        assert theme.contrast(look.text, tint) >= 4.5
    assert theme.contrast(look.muted, look.paper) >= 4.5


@BOTH
@pytest.mark.parametrize("kind", Kind)
def test_a_mark_can_be_read_on_paper_and_on_its_tint(qapp: QApplication, kind: Kind, dark: bool) -> None:
    palette = put_on(qapp, dark)
    style = marks.mark_style(kind, False, dark)
    for back in (palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Window)):
        assert theme.contrast(style.colour, back) >= 4.5
    assert theme.contrast(style.colour, style.tint) >= 4.5


@BOTH
@pytest.mark.parametrize("form", Form)
def test_a_form_can_be_read_on_its_tint(form: Form, dark: bool) -> None:
    style = marks.form_style(form, dark)
    assert theme.contrast(style.colour, style.tint) >= 4.5


@BOTH
def test_a_tag_of_any_colour_can_be_read(dark: bool) -> None:
    for colour in (*COLOURS, "#ffffff", "#000000", "#ffff00"):
        assert theme.contrast(marks.tag_style(colour, dark).colour, marks.PAPER[dark]) >= 4.5


def test_no_two_kinds_share_a_sign() -> None:
    signs = [marks.mark_style(kind, False, False).sign for kind in Kind]
    assert len(set(signs)) == len(Kind)


@pytest.mark.parametrize("kind", Kind)
def test_a_declared_change_has_another_line_than_a_silent_one(kind: Kind) -> None:
    assert marks.mark_style(kind, True, False).line is not marks.mark_style(kind, False, False).line


def test_grave_kinds_alone_have_double_lines_and_the_strongest_tint() -> None:
    def weight(kind: Kind) -> int:
        return marks.mark_style(kind, False, False).tint.lightness()

    for kind in Kind:
        double = marks.mark_style(kind, False, False).line is marks.Line.DOUBLE
        assert double == (kind in GRAVE)
    assert max(map(weight, GRAVE)) < min(weight(kind) for kind in set(Kind) - GRAVE)


def test_the_gravest_of_several_kinds_leads() -> None:
    assert marks.gravest(frozenset({Kind.CASE, Kind.NEGATION, Kind.WORDING})) is Kind.NEGATION


def test_a_theme_is_taken_back_and_another_is_refused(qapp: QApplication) -> None:
    for mode, dark in [("dark", True), ("light", False), ("system", False)]:
        theme.apply_theme(qapp, mode)
        assert theme.is_dark(qapp.palette()) == dark
    with pytest.raises(ValueError, match="sepia"):
        theme.apply_theme(qapp, "sepia")


def test_zoom_makes_the_font_larger(qapp: QApplication, qtbot: QtBot) -> None:
    before = qapp.font()
    try:
        theme.apply_font(qapp)
        plain = qapp.font().pointSizeF()
        theme.apply_font(qapp, 200)
        assert qapp.font().pointSizeF() == pytest.approx(plain * 2)
    finally:
        qapp.setFont(before)


def test_missing_fonts_are_no_failure(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    def lacking(*parts: str) -> Path:
        raise UserError("missing")

    monkeypatch.setattr(theme, "resource", lacking)
    theme.load_fonts.cache_clear()
    assert theme.load_fonts() == ()
    theme.load_fonts.cache_clear()


def test_every_sign_is_in_the_font_that_comes_along(qapp: QApplication) -> None:
    try:
        files = sorted(resource("fonts").rglob("NotoSans-Regular.*"))
    except UserError:
        files = []
    if not files:
        pytest.skip("this checkout has no fonts yet")
    font = QRawFont(str(files[0]), 16)
    signs = "".join(marks.mark_style(kind, False, False).sign for kind in Kind)
    signs += "".join([*marks.OPERATION_SIGNS.values(), *marks.SENSE_SIGNS.values(), "{}…·"])
    assert [sign for sign in signs if not font.supportsCharacter(ord(sign))] == []
    assert "Noto Sans" in theme.load_fonts()
    assert "Noto Sans" in QFontDatabase.families()


def test_a_mark_keeps_off_a_palette_that_is_not_ours(qapp: QApplication) -> None:
    palette = QPalette(QColor("#303030"), QColor("#101010"))
    assert theme.is_dark(palette)
    assert theme.contrast(theme.look_of(palette).text, theme.look_of(palette).paper) >= 4.5


@pytest.mark.parametrize("words", ["Tolva Herald", "한빛시 교량", "צפון"])
def test_what_stands_out_stands_out_in_every_script(light: QApplication, words: str) -> None:
    def ink(font: QFont) -> int:
        picture = QImage(240, 40, QImage.Format.Format_Grayscale8)
        picture.fill(255)
        painter = QPainter(picture)
        painter.setFont(font)
        painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        return sum(255 - grey for grey in bytes(picture.constBits()))

    plain = light.font()
    assert ink(theme.heavier(plain)) > 1.1 * ink(plain) > 0
