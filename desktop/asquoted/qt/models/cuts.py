"""What the window says of a cut that leaves the contrary: it stands beside the form, which is as it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from asquoted.domain.comparison import Quote, Rendering
from asquoted.domain.cut_negations import cut_negations
from asquoted.qt.filled import fill, listed
from asquoted.qt.later import Later
from asquoted.qt.phrases import quoted

if TYPE_CHECKING:
    from asquoted.service import tables
else:
    tables = Later("asquoted.service.tables")

SIGN = "⚠"


def cut_told(quote: Quote, rendering: Rendering) -> str:
    """Return in words which negation was cut off at an end; empty for none."""
    before, after = _cut_off(quote, rendering)
    first = QCoreApplication.translate("cuts", "cut before: {words}")
    last = QCoreApplication.translate("cuts", "cut after: {words}")
    return listed(
        " · ",
        (
            fill(first, words=quoted(before)) if before else "",
            fill(last, words=quoted(after)) if after else "",
        ),
    )


def cut_in_short(quote: Quote, rendering: Rendering) -> str:
    """Return the same for where there is room for two words."""
    found = listed(", ", (quoted(one) for one in _cut_off(quote, rendering) if one))
    return fill(QCoreApplication.translate("cuts", "cut {words}"), words=found) if found else ""


def _cut_off(quote: Quote, rendering: Rendering) -> tuple[str, str]:
    if not (len(rendering.cut_before) or len(rendering.cut_after) or rendering.differences):
        return "", ""
    return cut_negations(quote.base.text, rendering, tables.load_negations())


def why_told(words: str) -> str:
    """Return what such a cut means, with its words."""
    means = QCoreApplication.translate(
        "cuts", "{words}. A negation was cut off: what is left can say the contrary."
    )
    return fill(means, words=words)
