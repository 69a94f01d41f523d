"""The command `asquoted`: the command line, and the window where none of its words is given."""

import sys


def main() -> int:
    """Run the program and return its exit code."""
    raise SystemExit("nothing here yet")


if __name__ == "__main__":
    sys.exit(main())
