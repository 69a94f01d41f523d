"""The command `asquoted`: the command line, and the window where none of its words is given."""

import sys
from pathlib import Path
from types import TracebackType

from asquoted import __version__
from asquoted.errors import UserError


def main() -> int:
    """Run the program and return its exit code."""
    if getattr(sys, "frozen", False):
        # A packaged program is begun anew for each process of its crew: there it does nothing else.
        from multiprocessing import freeze_support

        freeze_support()
    sys.excepthook = _report_bug
    try:
        if not sys.argv[1:]:
            # The most usual start: the window is there before the command line would have been read.
            return _open_own_window()
        # Imported here, so that Ctrl+C while it loads is no fault of the program either.
        from asquoted.cli.main import run

        return run(sys.argv[1:], _open_window)
    except KeyboardInterrupt:
        return 130


def _open_own_window() -> int:
    try:
        return _open_window(None)
    except UserError as error:
        from asquoted.cli import output

        output.prepare()
        output.complain(error)
        return 1


def _open_window(library: Path | None) -> int:
    # Imported here: the command line runs, and is quick, where no Qt is installed.
    from asquoted.qt.screen import need_screen

    need_screen()
    try:
        from asquoted.qt import app
    except ImportError as error:
        raise UserError(f"Qt cannot be loaded ({error}); install the system library that it names") from error
    return app.run(library)


def _report_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Show a bug whole; what the user can mend never comes here."""
    import platform

    sys.__excepthook__(kind, error, trace)
    told = f"AsQuoted {__version__}, Python {platform.python_version()}, {platform.system()}"
    print(
        f"asquoted: this is a fault of the program ({told}); please report the lines above", file=sys.stderr
    )


if __name__ == "__main__":
    sys.exit(main())
