"""Tooltips that show words as they are.

Qt takes a tooltip that looks like markup for markup: an outlet's words could then hide
something, or name a picture to be loaded. So whatever comes from a text is escaped.
"""

from html import escape


def tip(words: str) -> str:
    """Return a tooltip of exactly these words, wrapped to a readable width; none for none."""
    if not words:
        return ""
    return f"<p style='white-space: pre-wrap'>{escape(words, quote=False)}</p>"
