"""A base in the window: as it is shown, as it is spoken, and as a tooltip tells it."""

from PySide6.QtCore import QCoreApplication

from asquoted.domain.comparison import Base
from asquoted.domain.gaps import GAP, with_gaps
from asquoted.domain.text import Span


def base_shown(base: Base, stretch: Span | None = None) -> str:
    """Return a base's words, or a stretch of them, with the sign at every gap."""
    return with_gaps(base, stretch)


def base_spoken(base: Base, stretch: Span | None = None) -> str:
    """Return the same for a screen reader, which passes over signs: each gap is said in words."""
    return with_gaps(base, stretch, QCoreApplication.translate("Comparison", "(words are missing here)"))


def base_told(base: Base) -> str:
    """Return a base's words for a tooltip, with what the sign means below them if there is one."""
    words = base_shown(base)
    return f"{words}\n{GAP} {gap_told()}" if base.gaps else words


def base_line(base: Base) -> str:
    """Return a base's words in one line, for lists and buttons."""
    return " ".join(base_shown(base).split())


def gap_told() -> str:
    """Return what a gap is, in a sentence."""
    return QCoreApplication.translate(
        "Comparison", "Words of the statement are missing here: no outlet gives them."
    )
