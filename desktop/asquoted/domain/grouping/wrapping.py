"""Texts whose lines a program broke at a fixed width, as mail and wire copy come.

They are read as if each paragraph were one line; every offset stays what it is.
"""

import re

from asquoted.domain.quotations.paragraphs import is_full, is_wrapped, width_of

_BREAK = re.compile(r"(?<=\S)(?:\r\n|\n|\r)(?=\S)")


def unwrapped(text: str) -> str:
    """Return a text of the same length, with blanks for the line ends that only the width made.

    A line end was made by the width where the next line's first word would not have fitted.
    """
    if not is_wrapped(text):
        return text
    width = width_of(text.splitlines())
    joined = list(text)
    for match in _BREAK.finditer(text):
        if is_full(text, match.start(), match.end(), width):
            joined[match.start() : match.end()] = " " * (match.end() - match.start())
    return "".join(joined)
