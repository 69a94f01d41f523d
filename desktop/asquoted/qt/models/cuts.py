"""What the window says of a cut that leaves the contrary: it stands beside the form, which is as it was."""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from asquoted.domain.comparison import Quote, Rendering
from asquoted.domain.cut_negations import cuts_of
from asquoted.qt.filled import fill, listed
from asquoted.qt.later import Later
from asquoted.qt.phrases import quoted

if TYPE_CHECKING:
    from asquoted.service import tables
else:
    tables = Later("asquoted.service.tables")

SIGN = "⚠"

_NONE = "", ""


def is_cut(quote: Quote, rendering: Rendering) -> bool:
    """Tell whether a negation was cut off at an end."""
    return any(_cut_off(quote, rendering))


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
    return cuts_of(quote, _negators()).get(rendering.id, _NONE)


@cache
def _negators() -> Mapping[str, str]:
    return tables.load_negations()


def why_told(words: str) -> str:
    """Return what such a cut means, with its words."""
    means = QCoreApplication.translate(
        "cuts", "{words}. A negation was cut off: what is left can say the contrary."
    )
    return fill(means, words=words)
