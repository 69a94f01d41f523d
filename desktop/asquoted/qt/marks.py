"""How each kind of difference and each form is marked: colour, line and sign.

Colour alone is never enough: a mark survives grey print and colour blindness by its
line and its sign. The line tells the family (marks and case, house style, substance,
grave) and whether the outlet declared the change; the sign tells the kind. All signs
are in the fonts that come with the program.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtGui import QColor

from asquoted.domain.comparison import GRAVE, Form, Kind, Operation, Sense
from asquoted.qt.theme import blend, readable

PAPER = {False: QColor("#ffffff"), True: QColor("#17181c")}
"""What marks stand on, light and dark; the palettes' own Base."""


class Line(StrEnum):
    """What is drawn under the words of a difference. Declared ones are dotted."""

    DASHED = "dashed"
    SINGLE = "single"
    WAVE = "wave"
    DOUBLE = "double"
    DOTTED = "dotted"
    DOUBLE_DOTTED = "double dotted"


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """How one difference looks. `colour` can be read on the paper and on `tint`."""

    colour: QColor
    tint: QColor
    sign: str
    line: Line
    grave: bool


@dataclass(frozen=True, slots=True)
class FormStyle:
    """How a form looks; its sign is drawn, see `asquoted.qt.views.painting`."""

    colour: QColor
    tint: QColor


# Kind: (light, dark, sign). One hue a family, apart also in lightness.
_KINDS = {
    Kind.NEGATION: ("#ab0019", "#ff9a9a", "¬"),
    Kind.MODALITY: ("#a33000", "#ffb48a", "±"),
    Kind.QUANTITY: ("#9c0061", "#ff9ad4", "#"),
    Kind.NAME: ("#86108f", "#e9a6ff", "@"),
    Kind.ATTRIBUTION: ("#7a2a00", "#f0be90", "§"),
    Kind.WORDING: ("#0b4fae", "#8fbcff", "Δ"),
    Kind.INFLECTION: ("#00608f", "#7fd0f5", "~"),
    Kind.SPELLING: ("#00665a", "#74dcc9", "="),
    Kind.ABBREVIATION: ("#1b6b2f", "#90dd98", "&"),
    Kind.NAME_FORM: ("#476000", "#c2dc78", "‖"),
    Kind.NUMBER_FORM: ("#5c5b00", "#dcda7c", "½"),
    Kind.QUOTATION_MARK: ("#56566e", "#bdbdd6", "”"),
    Kind.PUNCTUATION: ("#5e5e5e", "#c2c2c2", ";"),
    Kind.CASE: ("#55606b", "#b8c3cf", "Aa"),
}
_TYPOGRAPHY = frozenset({Kind.QUOTATION_MARK, Kind.PUNCTUATION, Kind.CASE})
_HOUSE_STYLE = frozenset({Kind.SPELLING, Kind.ABBREVIATION, Kind.NAME_FORM, Kind.NUMBER_FORM})
_FORMS = {
    Form.VERBATIM: ("#1b6b2f", "#90dd98"),
    Form.TRIMMED: ("#00608f", "#7fd0f5"),
    Form.PARTIAL: ("#0b4fae", "#8fbcff"),
    Form.FRAGMENT: ("#5355a9", "#b9baff"),
    Form.SPLICED: ("#86108f", "#e9a6ff"),
    Form.REWORDED: ("#a33000", "#ffb48a"),
    Form.INDIRECT: ("#6a5300", "#e6cf85"),
    Form.NOT_QUOTED: ("#626870", "#a9b0ba"),
    Form.NOT_AVAILABLE: ("#626870", "#a9b0ba"),
}
_PALE = frozenset({Form.NOT_QUOTED, Form.NOT_AVAILABLE})

OPERATION_SIGNS = {
    Operation.OMISSION: "‸",
    Operation.ADDITION: "+",
    Operation.MOVE: "»",
    Operation.SUBSTITUTION: "",
}
SENSE_SIGNS = {Sense.NONE: "°", Sense.SLIGHT: "•", Sense.CHANGED: "!", Sense.UNDECIDED: "?"}
KINDS_IN_ORDER = tuple(_KINDS)
"""Every kind, the gravest first; the order of the legend."""


@cache
def mark_style(kind: Kind, declared: bool, dark: bool) -> MarkStyle:
    """Return how a difference of that kind is marked."""
    light_name, dark_name, sign = _KINDS[kind]
    colour = QColor(dark_name if dark else light_name)
    tint = blend(colour, PAPER[dark], _strength(kind))
    return MarkStyle(colour, tint, sign, _line(kind, declared), kind in GRAVE)


@cache
def form_style(form: Form, dark: bool) -> FormStyle:
    """Return how a form is coloured."""
    colour = QColor(_FORMS[form][dark])
    return FormStyle(colour, blend(colour, PAPER[dark], 0.0 if form in _PALE else 0.12))


@cache
def tag_style(colour: str, dark: bool) -> MarkStyle:
    """Return how a tag of that colour is marked: the user's hue, made readable on the paper."""
    line = readable(QColor(colour), PAPER[dark])
    return MarkStyle(line, blend(line, PAPER[dark], 0.16), "", Line.SINGLE, grave=False)


@cache
def pin_colour(dark: bool) -> QColor:
    """Return the colour of the sign on words that the user pinned: of no kind, and of no form."""
    return QColor("#ffd23f" if dark else "#7d5c00")


def gravest(kinds: frozenset[Kind]) -> Kind:
    """Return the kind that counts most. Raise ValueError if there is none."""
    return min(kinds, key=KINDS_IN_ORDER.index)


def _line(kind: Kind, declared: bool) -> Line:
    if kind in GRAVE:
        return Line.DOUBLE_DOTTED if declared else Line.DOUBLE
    if declared:
        return Line.DOTTED
    if kind in _TYPOGRAPHY:
        return Line.DASHED
    return Line.SINGLE if kind in _HOUSE_STYLE else Line.WAVE


def _strength(kind: Kind) -> float:
    if kind in GRAVE:
        return 0.24
    if kind in _TYPOGRAPHY:
        return 0.07
    return 0.10 if kind in _HOUSE_STYLE else 0.15
