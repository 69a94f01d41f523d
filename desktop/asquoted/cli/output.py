"""What the command line prints, and where: results on stdout, all else on stderr."""

import contextlib
import io
import os
import sys
from collections.abc import Callable, Iterable, Sequence

from asquoted.errors import UserError
from asquoted.export.plain import one_line


class ClosedOutputError(Exception):
    """The reader of our output has gone, as `head` does; there is nobody to tell."""


class OutputError(UserError):
    """What stands in the way of printing the result."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"standard output: could not be written ({reason})")


def prepare() -> None:
    """Make both outputs UTF-8, whatever the locale: a quote is not to lose its marks to `LANG=C`."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def show(text: str) -> None:
    """Print a result, whole, now. Raise ClosedOutputError or OutputError."""
    if sys.stdout is None:
        raise OutputError("it is closed")
    try:
        sys.stdout.write(text if text.endswith("\n") or not text else text + "\n")
        sys.stdout.flush()
    except BrokenPipeError as error:
        _give_up_stdout()
        raise ClosedOutputError from error
    except OSError as error:
        _give_up_stdout()
        raise OutputError(error.strerror or str(error)) from error


def tell(text: str) -> None:
    """Say on stderr what was done, or what the user should know besides the result."""
    _say(text)


def complain(error: UserError) -> None:
    """Say on stderr what the user can mend."""
    _say(f"error: {error}")


def _say(text: str) -> None:
    # Where stderr is closed (`2>&-`) Python has none, and print would put the words into the result. What
    # was done stays done, though nobody can be told.
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            print(f"asquoted: {one_line(text)}", file=sys.stderr, flush=True)


def table(rows: Iterable[Sequence[str]], head: Sequence[str]) -> str:
    """Return rows in columns; the last column is as wide as it needs."""
    lines = [head, *([one_line(cell) for cell in row] for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head) - 1)]
    return "".join(
        "  ".join(
            [*(cell.ljust(width) for cell, width in zip(line, widths, strict=False)), line[-1]]
        ).rstrip()
        + "\n"
        for line in lines
    )


def count(number: int, one: str, more: str = "") -> str:
    """Return "1 document", "2 documents"; `more` is the plural where it does not end in s."""
    return f"{number} {one if number == 1 else more or one + 's'}"


def progress(doing: str) -> Callable[[int, int], None] | None:
    """Return what shows how far the work is, on one line of a terminal; None where there is none."""
    if sys.stderr is None or not sys.stderr.isatty():
        return None

    def show_progress(done: int, of: int) -> None:
        # It grows only longer, and blanks wipe it away: not each terminal of Windows knows the code for that.
        line = f"{doing}: {done} of {of}"
        end = f"\r{' ' * len(line)}\r" if done >= of else ""
        print(f"\r{line}{end}", end="", file=sys.stderr, flush=True)

    return show_progress


def _give_up_stdout() -> None:
    # At exit the interpreter flushes stdout again, and would print the same error as its own.
    if isinstance(sys.stdout, io.TextIOWrapper):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
