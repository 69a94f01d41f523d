"""What is drawn must be told apart without colour: as pictures in black on white."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from asquoted.domain.comparison import Form
from asquoted.qt.marks import Line
from asquoted.qt.tips import tip
from asquoted.qt.views.painting import draw_form, draw_gap, draw_line

BLACK = QColor("#000000")


def picture(draw: Callable[[QPainter], None]) -> bytes:
    image = QImage(60, 24, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return bytes(image.constBits())


def test_every_form_has_a_sign_of_its_own(qapp: QApplication) -> None:
    def draw(form: Form) -> bytes:
        return picture(lambda painter: draw_form(painter, QRectF(4, 4, 40, 16), form, BLACK))

    assert len({draw(form) for form in Form}) == len(Form)


def test_every_line_is_another_one(qapp: QApplication) -> None:
    def draw(line: Line) -> bytes:
        return picture(lambda painter: draw_line(painter, QPointF(4, 10), 48, line, BLACK, 1.2))

    assert len({draw(line) for line in Line}) == len(Line)


def test_the_fuller_a_form_the_fuller_its_sign(qapp: QApplication) -> None:
    def ink(form: Form) -> int:
        drawn = picture(lambda painter: draw_form(painter, QRectF(4, 4, 40, 16), form, BLACK))
        return sum(255 - shade for shade in drawn)

    assert (
        ink(Form.VERBATIM) > ink(Form.TRIMMED) > ink(Form.PARTIAL) > ink(Form.FRAGMENT) > ink(Form.NOT_QUOTED)
    )


def test_a_gap_points_at_its_place(qapp: QApplication) -> None:
    blank = picture(lambda painter: None)
    assert picture(lambda painter: draw_gap(painter, QPointF(30, 6), 8, BLACK)) != blank


def test_a_tooltip_shows_markup_as_words() -> None:
    assert "&lt;img src=x&gt;" in tip("<img src=x>")
    assert tip("") == ""
