"""What stands in a narrow column of Coverage, line by line: words are wrapped before any is cut."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontMetrics

from asquoted.domain.comparison import Form
from asquoted.qt.models.coverage_cell import Coverage
from asquoted.qt.models.cuts import SIGN
from asquoted.qt.phrases import word_of
from asquoted.qt.theme import heavier

EDGE = 5
"""Pixels between a cell and its tint, both sides together."""
_GAP = 6
_BESIDE = 2
"""Lines that may stand beside the sign of a form; with more, the sign stands above them."""
_MOST_OF_CUT = 3
"""Lines for the words of a negation that was cut off."""


@dataclass(frozen=True, slots=True)
class CellLines:
    """The lines of a cell: those of its form, beside or below its sign, and what stands below them."""

    beside: bool
    form: tuple[str, ...]
    below: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many lines high the cell is."""
        return len(self.form) + len(self.below) + (not self.beside)


def pad_of(width: int, metrics: QFontMetrics) -> int:
    """Return the space within the edges of a column, in pixels: less where there is little room."""
    return 8 if width >= metrics.height() * 6 else 4


def sign_width(metrics: QFontMetrics) -> float:
    """Return how wide the sign of a form is, with the space behind it."""
    return metrics.height() * 1.5 + _GAP


def least_width(font: QFont) -> int:
    """Return how narrow a column can be in which no word of a form is cut."""
    metrics = QFontMetrics(font)
    words = (word for form in Form for word in word_of(form).split())
    return max(metrics.horizontalAdvance(word) for word in words) + EDGE + 2 * 4


def easy_width(font: QFont) -> int:
    """Return how wide a column is in which every form stands on one line, beside its sign."""
    metrics = QFontMetrics(font)
    words = max(metrics.horizontalAdvance(word_of(form)) for form in Form)
    return words + EDGE + 2 * 8 + math.ceil(sign_width(metrics)) + 1


class CellLayout:
    """Lays cells out in one font, whose name is asked of Qt once, and not for each cell of a table."""

    def __init__(self, font: QFont) -> None:
        self._plain, self._heavier = font.toString(), heavier(font).toString()

    def lines_of(self, cell: Coverage, width: int) -> CellLines:
        """Return the lines of a cell in a column of `width` pixels."""
        words = word_of(cell.form).split()
        words += [f"×{cell.alike}"] if cell.alike > 1 else []
        words += [f"+{cell.others}"] if cell.others else []
        below = self._heavier if _is_grave(cell) else self._plain
        return _laid(tuple(words), tuple(_parts(cell)), self._plain, below, width)


def lines_of(cell: Coverage, font: QFont, width: int) -> CellLines:
    """Return the lines of a single cell in a column of `width` pixels."""
    return CellLayout(font).lines_of(cell, width)


@lru_cache(maxsize=2_000)
def _laid(words: tuple[str, ...], parts: tuple[str, ...], font: str, heavier: str, width: int) -> CellLines:
    """Lay the words of a cell out; most cells of a library say the same as many others."""
    metrics = _metrics(font)
    room = width - EDGE - 2 * pad_of(width, metrics)
    below = tuple(_below(parts, _metrics(heavier), room))
    narrow = int(room - sign_width(metrics))
    beside = wrap(words, metrics, narrow)
    if len(beside) <= _BESIDE and all(metrics.horizontalAdvance(one) <= narrow for one in beside):
        return CellLines(True, tuple(beside), below)
    return CellLines(False, tuple(wrap(words, metrics, room)), below)


def _metrics(font: str) -> QFontMetrics:
    made = QFont()
    made.fromString(font)
    return QFontMetrics(made)


def heavy(cell: Coverage, font: QFont) -> QFont:
    """Return the font of what stands below a form: a grave change is seen from afar."""
    return heavier(font) if _is_grave(cell) else font


def _is_grave(cell: Coverage) -> bool:
    return bool(cell.grave or cell.cut)


def second_line(cell: Coverage) -> str:
    """Return what stands below the form: a negation that was cut off, and the silent changes."""
    return ", ".join(_parts(cell))


def _parts(cell: Coverage) -> list[str]:
    parts = [f"{SIGN} {cell.cut_in_short}"] if cell.cut else []
    if cell.silent:
        parts.append(QCoreApplication.translate("CoverageDelegate", "%Ln silent", "", cell.silent))
    if cell.grave:
        parts.append(QCoreApplication.translate("CoverageDelegate", "%Ln grave", "", cell.grave))
    return parts


def _below(found: Sequence[str], metrics: QFontMetrics, width: float) -> list[str]:
    """Return what stands below the form in lines: a number stays with what it counts, where it can."""
    *parts, last = found or [""]
    whole = [*(f"{part}," for part in parts), *([last] if last else [])]
    # The tip and the panel at the right have all that was cut; a row is no higher for it than a screen.
    cut = few_lines(whole.pop(0), metrics, int(width), _MOST_OF_CUT) if found and SIGN in found[0] else []
    fit = (
        [one] if metrics.horizontalAdvance(one) <= width else wrap(one.split(), metrics, width)
        for one in whole
    )
    return [*cut, *wrap([words for lines in fit for words in lines], metrics, width)]


def wrap(words: Sequence[str], metrics: QFontMetrics, width: float) -> list[str]:
    """Return words in lines of a width; a word that is wider than that has a line of its own."""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def few_lines(words: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Return words in so many lines at most; what does not fit is cut at the end of the last."""
    split = words.split()
    # One long word has nothing but its letters to be broken at.
    lines = wrap(split, metrics, width) if len(split) > 1 else _broken(words, metrics, width)
    if len(lines) > most:
        lines[most - 1 :] = [(" " if len(split) > 1 else "").join(lines[most - 1 :])]
    return [metrics.elidedText(one, Qt.TextElideMode.ElideRight, width) for one in lines]


def _broken(word: str, metrics: QFontMetrics, width: int) -> list[str]:
    lines = [""] if word else []
    for letter in word:
        if lines[-1] and metrics.horizontalAdvance(lines[-1] + letter) > width:
            lines.append("")
        lines[-1] += letter
    return lines
