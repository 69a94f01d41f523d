"""Words on the command line, each with what may follow it."""

import argparse
from collections.abc import Collection
from datetime import date

FORMS = ("pdf", "html", "json", "text")
"""What an annotated comparison is written as."""


class Commands:
    """A place on the command line where one of several words stands."""

    def __init__(self, parser: argparse.ArgumentParser, dest: str, metavar: str) -> None:
        self._words = parser.add_subparsers(dest=dest, metavar=metavar, required=True)

    @property
    def names(self) -> Collection[str]:
        """The words that have been added."""
        return self._words.choices.keys()

    def add(
        self, name: str, short: str, description: str = "", *, library: bool = True
    ) -> argparse.ArgumentParser:
        """Add a word, and return the parser of what follows it; `short` is its line in the list."""
        parser = self._words.add_parser(
            name,
            help=short,
            description=description or f"{short[0].upper()}{short[1:]}.",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        return with_library(parser) if library else parser


def with_library(
    parser: argparse.ArgumentParser, default: str | None = argparse.SUPPRESS
) -> argparse.ArgumentParser:
    # Suppressed behind a command, where a default would wipe out what stood before the command.
    parser.add_argument(
        "--library",
        metavar="PATH",
        type=path_given,
        default=default,
        help="the library to use (default: your own)",
    )
    return parser


def path_given(given: str) -> str:
    """Return the name of a file as it was given. Raise ArgumentTypeError where it is empty."""
    if not given:
        # A script's variable that is not set: taken for "not given", it would mean the user's own library.
        raise argparse.ArgumentTypeError("its name is empty")
    return given


def form_given(given: str) -> str:
    """Return the name of a format; what files of it end in names it too: txt, htm."""
    return {"txt": "text", "htm": "html"}.get(given, given)


def language_given(given: str) -> str:
    """Return the code of a language. Raise ArgumentTypeError where files cannot be written in it."""
    from asquoted.phrases.catalogue import languages

    code = given.strip().lower()
    if code not in languages():
        raise argparse.ArgumentTypeError(
            f"no file is written in the language “{given}”; there are {', '.join(languages())}"
        )
    return code


def in_language(parser: argparse.ArgumentParser) -> None:
    """Add the option for the language of what is written."""
    parser.add_argument(
        "--language",
        metavar="LANGUAGE",
        type=language_given,
        default="en",
        help="the language that AsQuoted speaks in the file, as de (default: en); quotes and JSON stay",
    )


def day_given(given: str) -> date:
    """Return a day written as 2022-09-22. Raise ArgumentTypeError."""
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{given} is no day as in 2022-09-22") from error
