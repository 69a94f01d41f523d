"""The user's pins on the page: a sign behind the words, and what they are pinned to below."""

from typing import Any

from asquoted.export.pins import Pinned
from asquoted.printing.coverage import pieces


def pin_values(one: Pinned) -> dict[str, Any]:
    """Return what the page shows of a pin."""
    return {"together": one.pin.together, "words": pieces(one.words), "base": pieces(one.base)}
