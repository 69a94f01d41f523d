"""Texts whose lines a program broke at a fixed width, as mail and wire copy come.

They are read as if each paragraph were one line; every offset stays what it is.
"""

import re

from asquoted.domain.quotations.paragraphs import LONGEST_WRAPPED_LINE, is_wrapped

_LINE_END = re.compile(r"[\r\n]")
_BREAK = re.compile(r"(?<=\S)(?:\r\n|\n|\r)(?=\S)")


def unwrapped(text: str) -> str:
    """Return a text of the same length, with blanks for the line ends that only the width made.

    A line end was made by the width where the next line's first word would not have fitted.
    """
    if not is_wrapped(text):
        return text
    lines = (line.strip() for line in text.splitlines())
    # An address, or a notice that a program never broke, is longer than what the width allowed.
    width = max((len(line) for line in lines if len(line) <= LONGEST_WRAPPED_LINE and " " in line), default=0)
    joined = list(text)
    last = 0
    for match in _BREAK.finditer(text):
        line = _LINE_END.split(text[last : match.start()])[-1]
        last = match.end()
        word = text[match.end() : match.end() + width + 1].split(maxsplit=1)[0]
        if len(line) + 1 + len(word) > width:
            joined[match.start() : match.end()] = " " * (match.end() - match.start())
    return "".join(joined)
