"""What is read from standard input."""

import sys

from asquoted.errors import UserError


class InputError(UserError):
    """Standard input cannot be read as a text."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"standard input: {reason}; nothing was changed")


def text_given(given: str) -> str:
    """Return a text as it was given, or all of standard input where that is `-`. Raise InputError."""
    if given != "-":
        return given
    if sys.stdin is None:
        raise InputError("it is closed")
    try:
        # Whatever the locale: a text is not to lose its letters to `LANG=C`.
        read = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"it is no UTF-8 (byte {error.start + 1})") from error
    except OSError as error:
        raise InputError(f"it cannot be read ({error.strerror or error})") from error
    return read.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
