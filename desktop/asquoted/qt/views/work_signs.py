"""The signs of the user's own work in a table: a dot for each tag, a sheet for notes, a ring for a sense."""

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QPalette, QPen

from asquoted.qt.icons import icon
from asquoted.qt.marks import tag_style
from asquoted.qt.models.own_work import OwnWork
from asquoted.qt.theme import look_of

MOST = 3
"""Dots of tags; the tip has the names of all."""


def side_of(line: int) -> int:
    """Return how large a sign is beside words whose lines are that high."""
    return max(round(line * 0.6), 6)


def width_of(work: OwnWork, line: int) -> int:
    """Return how much room the signs take, all abreast."""
    return len(_signs(work)) * (side_of(line) + 2)


def draw_work(
    painter: QPainter, start: QPoint, work: OwnWork, line: int, palette: QPalette, *, abreast: int = 9
) -> None:
    """Draw the signs from a place on, so many of them abreast."""
    look, side = look_of(palette), side_of(line)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, sign in enumerate(_signs(work)):
        box = QRect(start.x(), start.y(), side, side)
        box.translate((number % abreast) * (side + 2), (number // abreast) * (side + 2))
        match sign:
            case "note":
                icon("note", look.text).paint(painter, box)
            case "sense":
                painter.setPen(QPen(look.text, 1.5))
                painter.setBrush(look.paper)
                painter.drawEllipse(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5))
            case colour:
                painter.setPen(QPen(look.paper, 1))
                painter.setBrush(tag_style(colour, look.dark).colour)
                painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def _signs(work: OwnWork) -> list[str]:
    signs = [colour for _, colour in work.tags[:MOST]]
    return [*signs, *(["note"] if work.notes else []), *(["sense"] if work.senses else [])]
