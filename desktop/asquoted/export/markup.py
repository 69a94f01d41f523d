"""Words on their way into a web page: every one of them escaped."""

from collections.abc import Iterable
from html import escape

from asquoted.export.plain import visible


def text(words: str) -> str:
    """Return `words` as a page shows them, whatever marks are in them."""
    return escape(visible(words))


def lines(parts: Iterable[str]) -> str:
    """Return the parts that are not empty, each on a line of its own."""
    return "\n".join(part for part in parts if part)
