"""The command line: which command, what it returns, and how errors are told."""

import argparse
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from asquoted.cli import output
from asquoted.cli.arguments import command_line
from asquoted.cli.commands import FORMS, form_given
from asquoted.errors import UserError

DONE, MENDABLE, INTERRUPTED = 0, 1, 130
Command = Callable[[argparse.Namespace], int]


def run(argv: Sequence[str], open_window: Callable[[Path | None], int]) -> int:
    """Do what `argv` (without the program's name) asks, and return the exit code.

    0 is done, 1 something that the user can mend, 2 a command that cannot be understood
    (argparse's own), 130 interrupted. Without a command `open_window` is called, with the
    library that was named.
    """
    output.prepare()
    try:
        parser, commands = command_line()
        arguments = _parsed(parser, _with_window(argv, commands))
        if arguments.command == "window":
            named = arguments.named or arguments.library
            return open_window(Path(named) if named else None)
        return _command(arguments.command)(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else DONE
    except output.ClosedOutputError:
        return MENDABLE
    except UserError as error:
        output.complain(error)
        return MENDABLE
    except KeyboardInterrupt:
        output.tell("interrupted; what was not complete was not kept")
        return INTERRUPTED


def _parsed(parser: argparse.ArgumentParser, argv: Sequence[str]) -> argparse.Namespace:
    """Return what `argv` says, also where an option stands between the format and the file of an export."""
    arguments, more = parser.parse_known_args(argv)
    if not more:
        return arguments
    # Of two names, the first of which may be left out, the parser takes one alone for the second.
    form = form_given(arguments.out) if arguments.command == "export" and arguments.format is None else ""
    if form not in FORMS or len(more) > 1 or not more[0] or more[0].startswith("-"):
        parser.error(f"unrecognized arguments: {' '.join(more)}")
    arguments.format, arguments.out = form, more[0]
    return arguments


def _with_window(argv: Sequence[str], commands: Collection[str]) -> list[str]:
    """Put the command `window` where none is given: `asquoted`, `asquoted LIBRARY`."""
    place = 0
    while place < len(argv) and argv[place].startswith("--library"):
        place += 1 if "=" in argv[place] else 2
    rest = list(argv[place:])
    if not rest:
        return [*argv[:place], "window"]
    if rest[0] not in commands and not rest[0].startswith("-") and _looks_like_library(rest[0]):
        return [*argv[:place], "window", *rest]
    return list(argv)


def _looks_like_library(word: str) -> bool:
    return word.casefold().endswith(".asquoted") or Path(word).is_file()


def _command(name: str) -> Command:
    # Each module loads what it needs: `quotations` over 90 files is done before SQLAlchemy is loaded.
    if name in ("quotations", "compare"):
        from asquoted.cli import texts

        return texts.COMMANDS[name]
    if name in ("correct", "regroup"):
        from asquoted.cli import correcting

        return correcting.COMMANDS[name]
    if name in ("tag", "note", "sense"):
        from asquoted.cli import marking

        return marking.COMMANDS[name]
    if name in ("figures", "explain"):
        from asquoted.cli import telling

        return telling.COMMANDS[name]
    if name in ("export", "backup"):
        from asquoted.cli import exporting

        return exporting.COMMANDS[name]
    from asquoted.cli import keeping

    return keeping.COMMANDS[name]
