"""What may be asked of a library's quotes on the command line: the window's filter."""

import argparse

from asquoted.cli.commands import day_given

_DESCRIPTION = """\
Only the quotes that have what is asked for, each in all outlets; a quote is left out whole, and no
difference is hidden in one that is left. All that is asked for must hold, of one and the same
rendering; of what may be repeated, one is enough. What is nested in a tag counts as it."""


def add_filters(parser: argparse.ArgumentParser) -> None:
    """Add the options of the filter."""
    only = parser.add_argument_group("filter", _DESCRIPTION)
    for name, short in (
        ("tag", "with this tag on it, its words or one of its differences"),
        ("outlet", "in this outlet (or document, by its headline or file name, where that is not known)"),
        ("form", "in this form: verbatim, trimmed, partial, fragment, spliced, reworded or indirect"),
        ("kind", "with a difference of this kind: negation, quantity, spelling …"),
        ("sense", "with a difference of this sense: none, slight, changed or undecided"),
    ):
        only.add_argument(f"--{name}", action="append", default=[], metavar=name.upper(), help=short)
    only.add_argument(
        "--statement", metavar="STATEMENT", help="of this statement, by its id (see `asquoted quotes`)"
    )
    only.add_argument(
        "--from", dest="since", metavar="YYYY-MM-DD", type=day_given, help="published on this day or later"
    )
    only.add_argument(
        "--to", dest="until", metavar="YYYY-MM-DD", type=day_given, help="published on this day or earlier"
    )
