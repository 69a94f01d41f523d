"""Tooltips that show words as they are.

Qt takes a tooltip that looks like markup for markup: an outlet's words could then hide
something, or name a picture to be loaded. So whatever comes from a text is escaped.
"""

from html import escape

from PySide6.QtWidgets import QWidget


def tip(words: str) -> str:
    """Return a tooltip of exactly these words, wrapped to a readable width; none for none."""
    if not words:
        return ""
    return f"<p style='white-space: pre-wrap'>{escape(words, quote=False)}</p>"


def short_tip(words: str) -> str:
    """Return a tooltip of one line: the words themselves, unless they could be taken for markup."""
    return tip(words) if "<" in words else words


def explain(widget: QWidget, words: str) -> None:
    """Give a widget a tooltip of exactly these words, and let a screen reader say them without markup."""
    widget.setToolTip(tip(words))
    widget.setAccessibleDescription(words)
