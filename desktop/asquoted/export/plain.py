"""Text that any place can show: no half characters, no hidden commands."""

import re
import unicodedata

_SURROGATES = re.compile("[\ud800-\udfff]")
# Control characters move a terminal's cursor and break XML; the embeddings, overrides and isolates
# turn about the order of what stands beside them.
_HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_BREAKS = re.compile("(?<![ \t])[ \t]*+(?:\r\n|[\n\r\x85\u2028\u2029])\\s*")


def well_formed(text: str) -> str:
    """Return `text` fit for UTF-8: each lone surrogate becomes U+FFFD, so that offsets still hold."""
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)


def visible(text: str) -> str:
    """Return well-formed `text` in which hidden commands are spelt out, as ‹U+202E›; line ends stay."""
    return _HIDDEN.sub(lambda found: f"‹U+{ord(found[0]):04X}›", well_formed(text))


def one_line(text: str) -> str:
    """Return visible `text` on one line, a pilcrow where a line ended."""
    return visible(_BREAKS.sub(" ¶ ", text.strip()))


def is_right_to_left(text: str) -> bool:
    """Tell whether `text` runs from the right, by its first letter that has a direction."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False
