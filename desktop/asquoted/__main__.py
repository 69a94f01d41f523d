"""The command `asquoted`: the command line, and the window where none of its words is given."""

import sys
from pathlib import Path

from asquoted.cli.main import run
from asquoted.errors import UserError


def main() -> int:
    """Run the program and return its exit code."""
    return run(sys.argv[1:], _open_window)


def _open_window(library: Path | None) -> int:
    # Imported here: the command line runs, and is quick, where no Qt is installed.
    from asquoted.qt.screen import need_screen

    need_screen()
    try:
        from asquoted.qt import app
    except ImportError as error:
        raise UserError(f"Qt cannot be loaded ({error}); install the system library that it names") from error
    return app.run(library)


if __name__ == "__main__":
    sys.exit(main())
